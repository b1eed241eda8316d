import { z } from 'zod';

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
export const customerKeySchema = z.string().min(1).max(500);

/** What the rep hands in to make a note. */
export const newNoteSchema = z.object({
  kind: z.enum(noteKinds),
  text: z.string().trim().min(1, 'A note needs at least one word.').max(100_000),
  conversationId: z.string().min(1).max(1000),
  host: z.string().max(100),
  subject: z.string().max(2000),
  customerKey: customerKeySchema,
  customerName: z.string().max(500).optional(),
  /** When a promise is due, ISO 8601. */
  due: z.iso.datetime({ offset: true }).optional(),
});
export type NewNote = z.infer<typeof newNoteSchema>;

/** A note as stored. Times are ISO 8601 UTC. `id` sorts by time of creation. */
export const noteSchema = newNoteSchema.extend({
  id: z.string().min(1).max(100),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  done: z.boolean().default(false),
  deletedAt: z.iso.datetime().optional(),
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
