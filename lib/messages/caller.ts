import type { Caller } from './serve';

/** The parts of a browser's `MessageSender` that tell who called. */
export interface Sender {
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** An URL's origin; undefined for what isn't a web address. Extension schemes have no origin in the URL standard. */
function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  return /^([a-z-]+:\/\/[^/]+)/i.exec(url)?.[1];
}

/**
 * Who the browser says the sender is. `ownOrigin` is the extension's root address; a page of ours in a frame with a
 * dynamic address still has the extension's origin, which Chromium tells in `origin`.
 */
export function createCaller(sender: Sender, ownOrigin: string): Caller {
  const own = originOf(ownOrigin);
  const site = sender.origin && sender.origin !== 'null' ? sender.origin : originOf(sender.url);
  return {
    ownPage: own !== undefined && (site === own || originOf(sender.url) === own),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
    ...(site === undefined ? {} : { site }),
  };
}
