import { browser } from 'wxt/browser';
import type { Broadcast } from '../messages/protocol';

/** Tells every open page of the extension; nobody listening is no failure. */
export function broadcast(message: Broadcast): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}
