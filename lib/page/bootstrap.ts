import { retireStrangers } from './retire';
import { isWritable } from './writable';

/**
 * What a page of a known host looks like to somebody in a hurry; a test holds this against the saved pages of every
 * host. On any other enabled page the first composer that gets the focus is the sign.
 */
export const hostSigns =
  'meta[name="heard-practice"], body.task-mail, body#comp-Ticket-Display, body#comp-Ticket-Update';

interface Bootstrap {
  /** Asks the background to run the assist script in this frame. */
  load(): void;
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
  const controller = new AbortController();
  const { signal } = controller;
  const start = () => {
    if (signal.aborted) return;
    controller.abort();
    load();
  };

  onOrder((message) => {
    const order = orderIn(message);
    if (order === 'toggle') start();
    if (order !== 'retire' || world[running] !== isAlive) return;
    // Switched on again, the site gets a new one in this very page.
    controller.abort();
    delete world[running];
  });
  if (wasHere || isKnownHost(doc)) {
    start();
    return;
  }
  if (doc.readyState === 'loading') lookWhileParsing(doc, start, signal);
  const look = (target: EventTarget | null | undefined) => {
    if (isWritable(target)) start();
  };
  doc.addEventListener('focusin', (event) => look(event.composedPath()[0]), { signal, passive: true });
  // A click into an editor in a frame is told to the parent only as the loss of its own focus.
  // Firefox tells of it before it says what has the focus now.
  const lookSoon = () => setTimeout(() => signal.aborted || look(doc.activeElement));
  doc.defaultView?.addEventListener('blur', lookSoon, { signal, passive: true });
  look(doc.activeElement);
}

/** The signs stand at the top of a page. Our frame goes after the body, so one has to be there. */
const isKnownHost = (doc: Document) => doc.body !== null && doc.querySelector(hostSigns) !== null;

/** Calls `start` when the parser brings a known host's sign; stops looking when the page is parsed. */
function lookWhileParsing(doc: Document, start: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isKnownHost(doc)) start();
  };
  const parsing = new MutationObserver(look);
  const stop = () => parsing.disconnect();
  parsing.observe(doc, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  const last = () => {
    stop();
    // A short page is parsed in one go: what the observer would tell comes after this event.
    look();
  };
  doc.addEventListener('DOMContentLoaded', last, { signal });
}

function orderIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'order' in message ? message.order : undefined;
}
