import * as z from 'zod/mini';
import { mostMessages } from './newest-messages';
import { roles } from './vocabulary';

/** A stretch of text: UTF-16 code units, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(0)) });
export type Span = z.infer<typeof spanSchema>;

export const roleSchema = z.enum(roles);
export type { Role } from './vocabulary';

/** A person as the host names them; either part may be unknown. */
export const personSchema = z.object({
  name: z.optional(z.string().check(z.maxLength(500))),
  address: z.optional(z.string().check(z.maxLength(500))),
});
export type Person = z.infer<typeof personSchema>;

/**
 * One message as read from the host. `text` is without quoted history and signature; `at` is ISO 8601 with offset
 * when the host tells a full date, otherwise absent (a localised "yesterday" is not guessed at).
 */
export const messageSchema = z.object({
  id: z.string().check(z.maxLength(500)),
  author: personSchema,
  role: roleSchema,
  at: z.optional(z.string().check(z.maxLength(40))),
  text: z.string().check(z.maxLength(2_000_000)),
});
export type Message = z.infer<typeof messageSchema>;

/** One thread as read from a host; messages oldest first. `id` is stable over visits and unique per host and site. */
export const conversationSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(1000)),
  host: z.string().check(z.maxLength(100)),
  subject: z.string().check(z.maxLength(2000)),
  customer: personSchema,
  messages: z.array(messageSchema).check(z.maxLength(mostMessages)),
  /** How many messages before these were left out, where there are too many. */
  older: z.optional(z.int().check(z.minimum(0))),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** The last message the customer wrote, or undefined: the one readings and replies are about. */
export function lastCustomerMessage(messages: readonly Message[]): Message | undefined {
  return messages.findLast((message) => message.role === 'customer');
}
