import { z } from 'zod';
import { type Message, roleSchema } from '../lib/conversation/conversation';
import { channels } from '../lib/library/schema';
import { lengths, tones } from '../lib/reply/shape';

/** What the commands take, one JSON object per line. Unknown fields are let pass: a data set may carry its own. */

const id = z.union([z.string().max(1000), z.number()]);

const messageInput = z.object({
  role: roleSchema,
  text: z.string().max(2_000_000),
  id: z.string().max(500).optional(),
  at: z
    .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()], {
      error: 'A time is written as 2026-11-22T10:00:00Z or 2026-11-22.',
    })
    .nullish(),
  author: z.object({ name: z.string().max(500).optional(), address: z.string().max(500).optional() }).optional(),
});
const messagesInput = z.array(messageInput).min(1, 'At least one message is needed.').max(2000);
const nowInput = z.iso.datetime({ offset: true, local: true }).optional();

export const readInput = z.object({ id, messages: messagesInput, now: nowInput });

export const checkInput = z.object({
  id,
  text: z.string().max(2_000_000),
  conversation: z
    .object({ messages: messagesInput, customer: z.object({ name: z.string().max(500).optional() }).optional() })
    .optional(),
  now: nowInput,
});

export const replyInput = z.object({
  id,
  messages: messagesInput,
  customer: z.object({ name: z.string().max(500).optional(), address: z.string().max(500).optional() }).optional(),
  agent: z.object({ name: z.string().max(500).optional() }).optional(),
  /** A library and a policy as in a library file; checked by their own schemas, with their own errors. */
  library: z.unknown().optional(),
  policy: z.unknown().optional(),
  channel: z.enum(channels).optional(),
  shape: z.object({ tone: z.enum(tones).optional(), length: z.enum(lengths).optional() }).optional(),
  now: nowInput,
});

/** Messages of an input as the library code takes them; those without an id are numbered. */
export function toMessages(messages: z.infer<typeof messagesInput>): Message[] {
  return messages.map(({ id: messageId, role, text, at, author }, i) => ({
    id: messageId ?? String(i + 1),
    role,
    text,
    author: { ...(author?.name && { name: author.name }), ...(author?.address && { address: author.address }) },
    ...(at && { at }),
  }));
}
