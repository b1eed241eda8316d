import { retireStrangers } from './retire';
import { isWritable } from './writable';

/**
 * What a page of a known host looks like to somebody in a hurry; a test holds this against the saved pages of every
 * host. On any other enabled page the first composer that gets the focus is the sign.
 */
export const hostSigns =
  'meta[name="heard-practice"], body.task-mail, body#comp-Ticket-Display, body#comp-Ticket-Update';

/**
 * What promises such a page while it has no body yet: its address, and something at its top. A page that breaks the promise,
 * for it asks for a password first, takes back what was begun; Request Tracker asks at an address of its own.
 */
export const hostPromises: readonly (readonly [address: RegExp, sign: string])[] = [
  [/[?&]_task=mail(?:&|$)/, 'link[href*="skins/elastic/"]'],
  [/\/Ticket\/(?:Display|Update)\.html(?:\?|$)/, 'link[href*="/NoAuth/css/"]'],
];

interface Bootstrap {
  /**
   * Asks the background to run the assist script in this frame. What is begun by that ends when `withdrawn` aborts; when it
   * came to nothing, `again` waits for the next composer.
   */
  load(withdrawn: AbortSignal, again: () => void): void;
  /** Listens to orders of the background. */
  onOrder(listener: (message: unknown) => void): void;
  /** False after the extension was reloaded under us. */
  isAlive(): boolean;
}

/** Set in the isolated world, where only scripts of this extension see it. */
const running = Symbol.for('heard.bootstrap');

/**
 * Waits for a known host, a focused composer or the rep's own key, then loads the rest, once. It runs before the page
 * is parsed and looks for a known host with each piece that arrives, so that the sidebar is there when the message is.
 * Once the page is parsed it costs nothing while it waits: no timer, no observer, no message.
 */
export function waitForWork(doc: Document, { load, onOrder, isAlive }: Bootstrap): void {
  const world = globalThis as { [running]?: () => boolean };
  if (world[running]?.()) return;
  world[running] = isAlive;

  const wasHere = retireStrangers(doc);
  let waiting = new AbortController();
  const { signal } = waiting;
  let promised: AbortController | undefined;
  const start = () => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    if (!promised) load(new AbortController().signal, again);
  };
  const again = () => {
    waiting.abort();
    promised = undefined;
    if (world[running] !== isAlive) return;
    waiting = new AbortController();
    lookAtFocus(waiting.signal);
  };

  onOrder((message) => {
    const order = orderIn(message);
    if (order === 'toggle') start();
    if (order !== 'retire' || world[running] !== isAlive) return;
    // Switched on again, the site gets a new one in this very page.
    waiting.abort();
    delete world[running];
  });
  if (wasHere || isKnownHost(doc)) {
    start();
    return;
  }
  if (doc.readyState === 'loading') {
    const lookAtPart = () => {
      if (isKnownHost(doc)) start();
      else if (!promised && isPromised(doc)) {
        promised = new AbortController();
        load(promised.signal, again);
      }
    };
    const lookAtWhole = () => {
      lookAtPart();
      if (signal.aborted) return;
      promised?.abort();
      promised = undefined;
    };
    lookWhileParsing(doc, lookAtPart, lookAtWhole, signal);
  }
  lookAtFocus(signal);
  look(doc.activeElement);

  function look(target: EventTarget | null | undefined): void {
    if (isWritable(target)) start();
  }

  function lookAtFocus(until: AbortSignal): void {
    doc.addEventListener('focusin', (event) => look(event.composedPath()[0]), { signal: until, passive: true });
    // A click into an editor in a frame is told to the parent only as the loss of its own focus.
    // Firefox tells of it before it says what has the focus now.
    const lookSoon = () => setTimeout(() => until.aborted || look(doc.activeElement));
    doc.defaultView?.addEventListener('blur', lookSoon, { signal: until, passive: true });
  }
}

const isKnownHost = (doc: Document) => doc.querySelector(hostSigns) !== null;

const isPromised = (doc: Document) =>
  hostPromises.some(([address, sign]) => address.test(doc.URL) && doc.querySelector(sign) !== null);

/** Calls `look` with each piece that the parser brings, and `last` when the page is parsed, until the signal aborts. */
function lookWhileParsing(doc: Document, look: () => void, last: () => void, signal: AbortSignal): void {
  const parsing = new MutationObserver(look);
  const stop = () => parsing.disconnect();
  parsing.observe(doc, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  const parsed = () => {
    stop();
    // A short page is parsed in one go: what the observer would tell comes after this event.
    last();
  };
  doc.addEventListener('DOMContentLoaded', parsed, { signal });
}

function orderIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'order' in message ? message.order : undefined;
}
