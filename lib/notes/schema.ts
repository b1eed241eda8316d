import * as z from 'zod/mini';

/** What can be kept of a conversation. */
export const noteKinds = [
  'note',
  'request',
  'promise',
  'incident',
  'concession',
  'preference',
  'expectation',
  'why',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Whom a note is about: the customer's address, lower-cased, else their name, else the conversation alone. */
export const customerKeySchema = z.string().check(z.minLength(1), z.maxLength(500));

/** What the rep hands in to make a note. */
export const newNoteSchema = z.object({
  kind: z.enum(noteKinds),
  text: z.string().check(z.trim(), z.minLength(1, 'A note needs at least one word.'), z.maxLength(100_000)),
  conversationId: z.string().check(z.minLength(1), z.maxLength(1000)),
  host: z.string().check(z.maxLength(100)),
  subject: z.string().check(z.maxLength(2000)),
  customerKey: customerKeySchema,
  customerName: z.optional(z.string().check(z.maxLength(500))),
  /** When a promise is due, ISO 8601. */
  due: z.optional(z.iso.datetime({ offset: true })),
});
export type NewNote = z.infer<typeof newNoteSchema>;

/** A note as stored. Times are ISO 8601 UTC. `id` sorts by time of creation. */
export const noteSchema = z.extend(newNoteSchema, {
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  done: z._default(z.boolean(), false),
  deletedAt: z.optional(z.iso.datetime()),
});
export type Note = z.infer<typeof noteSchema>;

/** The key under which a customer's notes are found: same person, same key, however the host spells the case. */
export function customerKey(
  customer: { address?: string | undefined; name?: string | undefined },
  conversationId: string,
): string {
  const address = customer.address?.trim().toLowerCase();
  if (address) return address;
  const name = customer.name?.trim().toLowerCase();
  return name ? `name:${name}` : `conversation:${conversationId}`;
}
