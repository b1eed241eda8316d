import type { Conversation, Message } from '../../conversation/conversation';
import type { Reading } from '../../listen/types';

/** What the structure checks look at besides the draft itself. */
export interface StructureInput {
  text: string;
  /** What listening found in the last customer message. */
  reading: Reading;
  /** The thread: for the customer's name when `customerName` is not given, and for signs of trouble in their words. */
  conversation?: Pick<Conversation, 'customer' | 'messages'>;
  customerName?: string;
  agentName?: string;
  /** Promises to this customer that are still open; `due` is ISO 8601. */
  openPromises?: readonly { text: string; due?: string }[];
  /** For telling which promises are overdue; without it none is. */
  now?: Date;
}

/** The customer's last message; empty when it is not given. */
export function lastWords(input: StructureInput): string {
  const messages: readonly Pick<Message, 'role' | 'text'>[] = input.conversation?.messages ?? [];
  return messages.findLast((message) => message.role === 'customer')?.text ?? '';
}
