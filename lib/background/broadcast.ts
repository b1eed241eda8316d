import { browser } from 'wxt/browser';
import type { Broadcast } from '../messages/broadcasts';
import type { Order } from '../messages/protocol';

/** Tells every open page of the extension; nobody listening is no failure. */
export function broadcast(message: Broadcast): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
  if (import.meta.env.FIREFOX) void tellFramed(message);
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
