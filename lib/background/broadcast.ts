import { browser } from 'wxt/browser';
import type { Broadcast } from '../messages/broadcasts';
import { storageKey } from '../messages/on-broadcast';
import type { Order } from '../messages/protocol';

/** Tells every open page of the extension, see `onBroadcast` there; nobody listening is no failure. */
export function broadcast(message: Broadcast): void {
  const told = { ...message, serial: crypto.randomUUID() };
  browser.runtime.sendMessage(told).catch(() => undefined);
  if (import.meta.env.FIREFOX) void tellFramed(told);
  else void tellThroughStorage(told);
}

/** Chromium at times passes a message to one of our framed pages and not to the other; a change of its storage it tells to all. */
async function tellThroughStorage(told: Broadcast & { serial: string }): Promise<void> {
  await browser.storage.session.set({ [storageKey]: told }).catch(() => undefined);
  await browser.storage.session.remove(storageKey).catch(() => undefined);
}

/**
 * Firefox counts a page of ours that a host page frames, as the sidebar is, among the content of its tab: what is told to
 * the extension's pages does not reach it, what is told to its tab does. Content scripts get it as well and take orders only.
 */
async function tellFramed(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id } of tabs) if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

/** Tells the content scripts of all tabs that have one. */
export async function orderAll(order: Order): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) =>
      tab.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, order).catch(() => undefined),
    ),
  );
}
