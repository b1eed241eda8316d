import { browser } from 'wxt/browser';

/** Under this name a broadcast passes through the storage of the session; it stays there no longer than that takes. */
export const storageKey = 'broadcast';

/** So many serials are remembered: both ways tell a broadcast within moments. */
const most = 200;

/** Hears the background's broadcasts, each once, by whichever of its two ways comes first. What is heard is not validated yet. */
export function onBroadcast(listener: (message: unknown) => void): void {
  const heard = new Set<string>();
  const hear = (message: unknown) => {
    const serial = (message as { serial?: unknown } | null | undefined)?.serial;
    if (typeof serial === 'string') {
      if (heard.has(serial)) return;
      heard.add(serial);
      if (heard.size > most) heard.delete(heard.values().next().value as string);
    }
    listener(message);
  };
  browser.runtime.onMessage.addListener((message: unknown) => void hear(message));
  if (import.meta.env.FIREFOX) return;
  browser.storage.session.onChanged.addListener((changes) => {
    const told = changes[storageKey]?.newValue;
    if (told !== undefined) hear(told);
  });
}
