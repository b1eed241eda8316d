import type { Span } from '../conversation/conversation';
import { type PageMessage, pageMessageSchema, type SidebarMessage } from '../page/channel';

/** An order that changes the draft; the page answers each one. */
export type Order = { type: 'insert'; text: string } | { type: 'replace'; span: Span; expected: string; text: string };

/** How an order ended. On failure `text` is what could not be written, for the rep to copy by hand. */
export type OrderResult = { ok: true } | { ok: false; reason: string; text: string };

/** The page beside the sidebar, as the stores see it. */
export interface PagePort {
  send(message: SidebarMessage): void;
  /** Gives an order, made for this conversation, and waits for its answer; never rejects. */
  order(order: Order, conversation?: string): Promise<OrderResult>;
  /** Calls back with every valid message; returns the way to stop. */
  onMessage(listener: (message: PageMessage) => void): () => void;
}

/** The part of a MessagePort that is used. */
export type RawPort = Pick<MessagePort, 'postMessage' | 'start' | 'addEventListener'>;

/** A page that was navigated or retired answers never; the rep should not wait longer than this. */
export const patienceMs = 5_000;

/**
 * Speaks the channel's protocol over the port the content script handed over. Call `start()` once the stores listen:
 * what the page has told meanwhile comes then. Messages that don't fit the schema are dropped.
 */
export function openPagePort(raw: RawPort): PagePort & { start(): void } {
  const listeners = new Set<(message: PageMessage) => void>();
  const waiting = new Map<number, (result: { ok: boolean; reason?: string; text?: string }) => void>();
  let lastId = 0;

  raw.addEventListener('message', (event) => {
    const parsed = pageMessageSchema.safeParse(event.data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'done') {
      waiting.get(message.id)?.({
        ok: message.ok,
        ...(message.reason === undefined ? {} : { reason: message.reason }),
        ...(message.text === undefined ? {} : { text: message.text }),
      });
    }
    for (const listener of listeners) listener(message);
  });

  const send = (message: SidebarMessage) => raw.postMessage(message);

  return {
    send,
    order(order, conversation = '') {
      const id = ++lastId;
      return new Promise<OrderResult>((resolve) => {
        const settle = (result: { ok: boolean; reason?: string; text?: string }) => {
          waiting.delete(id);
          clearTimeout(timer);
          resolve(
            result.ok
              ? { ok: true }
              : {
                  ok: false,
                  reason: result.reason ?? 'The page did not take the text.',
                  text: result.text ?? order.text,
                },
          );
        };
        const timer = setTimeout(() => settle({ ok: false, reason: 'The page did not answer.' }), patienceMs);
        waiting.set(id, settle);
        send({ ...order, id, conversation });
      });
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => raw.start(),
  };
}
