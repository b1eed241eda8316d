import type { Conversation } from './conversation';

/** More messages of one thread are not looked at. */
export const mostMessages = 2000;

/** A thread that has more without its oldest ones, and with how many they were (`older`). */
export function newestMessages(thread: Conversation): Conversation {
  const older = thread.messages.length - mostMessages;
  return older > 0 ? { ...thread, messages: thread.messages.slice(older), older } : thread;
}
