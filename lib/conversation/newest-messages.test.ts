import { describe, expect, it } from 'vitest';
import { type Conversation, conversationSchema } from './conversation';
import { mostMessages, newestMessages } from './newest-messages';

const threadOf = (count: number): Conversation => ({
  id: 'thread-1',
  host: 'request-tracker',
  subject: 'The lamp',
  customer: {},
  messages: Array.from({ length: count }, (_, place) => ({
    id: String(place),
    author: {},
    role: 'customer' as const,
    text: 'Hello',
  })),
});

describe('a thread', () => {
  it('stays as it is where all of it can be read', () => {
    const thread = threadOf(mostMessages);
    expect(newestMessages(thread)).toBe(thread);
  });

  it('that is longer is read from its newest messages back, and tells how many are missing', () => {
    const thread = threadOf(mostMessages + 3);
    expect(conversationSchema.safeParse(thread).success).toBe(false);
    const read = newestMessages(thread);
    expect(conversationSchema.parse(read)).toEqual(read);
    expect(read.older).toBe(3);
    expect(read.messages.map(({ id }) => id)).toEqual(thread.messages.slice(3).map(({ id }) => id));
  });
});
