import type { Call } from './call';

/**
 * Keeps what is typed with the background, the latest text of each conversation, one call at a time: fast typing makes
 * no queue, and no timer decides how much could be lost. A failed call is not said: the text is on screen, and saving
 * it will speak up.
 */
export function keepUnsaved(call: Call): (conversationId: string, text: string, customerKey: string) => void {
  const waiting = new Map<string, { text: string; customerKey: string }>();
  let running = false;

  const run = async () => {
    running = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [conversationId, typed] = next.value;
      waiting.delete(conversationId);
      await call('unsaved.keep', { conversationId, ...typed }).catch(() => undefined);
    }
    running = false;
  };

  return (conversationId, text, customerKey) => {
    waiting.set(conversationId, { text, customerKey });
    if (!running) void run();
  };
}
