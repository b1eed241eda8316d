import { z } from 'zod';

/** A stretch of text: UTF-16 code units, `end` exclusive. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** Who wrote a message: the customer, somebody of ours, an internal note, or the host itself. */
export const roleSchema = z.enum(['customer', 'agent', 'note', 'system']);
export type Role = z.infer<typeof roleSchema>;

/** A person as the host names them; either part may be unknown. */
export const personSchema = z.object({ name: z.string().max(500).optional(), address: z.string().max(500).optional() });
export type Person = z.infer<typeof personSchema>;

/**
 * One message as read from the host. `text` is without quoted history and signature; `at` is ISO 8601 with offset
 * when the host tells a full date, otherwise absent (a localised "yesterday" is not guessed at).
 */
export const messageSchema = z.object({
  id: z.string().max(500),
  author: personSchema,
  role: roleSchema,
  at: z.string().max(40).optional(),
  text: z.string().max(2_000_000),
});
export type Message = z.infer<typeof messageSchema>;

/** One thread as read from a host; messages oldest first. `id` is stable over visits and unique per host and site. */
export const conversationSchema = z.object({
  id: z.string().min(1).max(1000),
  host: z.string().max(100),
  subject: z.string().max(2000),
  customer: personSchema,
  messages: z.array(messageSchema).max(2000),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** The last message the customer wrote, or undefined: the one readings and replies are about. */
export function lastCustomerMessage(messages: readonly Message[]): Message | undefined {
  return messages.findLast((message) => message.role === 'customer');
}
