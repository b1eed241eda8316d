import type { Message } from '../conversation/conversation';
import type { SuggestInput } from './types';

/** UTF-16 units. What a customer wants stands in the first pages; what follows is mostly pasted. */
export const longestRead = 8_000;

/** All that the customer wrote before their last message. */
export function earlierWords(messages: SuggestInput['messages']): string {
  const theirs = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return theirs.slice(0, -1).slice(-3).join('\n');
}

/** What we wrote in the thread, oldest first. */
export function oursBefore(messages: SuggestInput['messages']): Pick<Message, 'id' | 'text' | 'at'>[] {
  return messages
    .filter(({ role }) => role === 'agent')
    .map(({ id, text, at }) => ({ id, text: text.slice(0, longestRead), ...(at !== undefined && { at }) }));
}
