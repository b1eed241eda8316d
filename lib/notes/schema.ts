import * as z from 'zod/mini';
import { digest } from './digest';

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

/**
 * How a request (`open`, `done`, `declined`) or a promise (`open`, `kept`, `broken`) stands. That a promise was moved is no
 * state: it is open still, and its `moves` tell.
 */
export const noteStates = ['open', 'done', 'declined', 'kept', 'broken'] as const;
export type NoteState = (typeof noteStates)[number];

const statesOf: Partial<Record<NoteKind, readonly NoteState[]>> = {
  request: ['open', 'done', 'declined'],
  promise: ['open', 'kept', 'broken'],
};

/** How hard an incident was: hostile in tone, abuse of a person, a threat. The words are those of the reading. */
export const incidentLevels = ['aggression', 'abuse', 'threat'] as const;
export type IncidentLevel = (typeof incidentLevels)[number];

/** What can be given to a customer beyond what they are owed. */
export const concessionKinds = ['refund', 'credit', 'discount', 'goodwill', 'replacement', 'exception'] as const;
export type ConcessionKind = (typeof concessionKinds)[number];

/** Whom a note is about: the customer's address, lower-cased, else their name, else the conversation alone. */
const longestKey = 500;
export const customerKeySchema = z.string().check(z.minLength(1), z.maxLength(longestKey));

export const idSchema = z.string().check(z.minLength(1), z.maxLength(100));
export const conversationIdSchema = z.string().check(z.minLength(1), z.maxLength(1000));
export const noteTextSchema = z
  .string()
  .check(z.trim(), z.minLength(1, 'A note needs at least one word.'), z.maxLength(100_000));
const momentSchema = z.iso.datetime({ offset: true });

/** Incident of abuse, as a lead or HR needs it: their words, when, and what was answered (`document-incidents`). */
export const incidentSchema = z.object({
  level: z.enum(incidentLevels),
  quote: z.string().check(z.maxLength(20_000)),
  /** When they wrote it, ISO 8601, where the host tells. */
  at: z.optional(momentSchema),
  reply: z.optional(z.string().check(z.maxLength(100_000))),
});
export type Incident = z.infer<typeof incidentSchema>;

export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/, 'A currency is three capitals, such as EUR.'));

/** What was given; `amount` is in units of the currency (12.5 EUR), 0 for what has no price. */
export const concessionSchema = z.object({
  what: z.enum(concessionKinds),
  amount: z.number().check(z.minimum(0), z.maximum(1e12)),
  currency: currencySchema,
  reason: z.optional(z.string().check(z.maxLength(5000))),
});
export type Concession = z.infer<typeof concessionSchema>;

const fieldsOfNewNote = {
  kind: z.enum(noteKinds),
  text: noteTextSchema,
  conversationId: conversationIdSchema,
  host: z.string().check(z.maxLength(100)),
  subject: z.string().check(z.maxLength(2000)),
  customerKey: customerKeySchema,
  customerName: z.optional(z.string().check(z.maxLength(500))),
  /** When a promise or a request is due, ISO 8601. */
  due: z.optional(momentSchema),
  /** Address of the page the note was taken on. */
  page: z.optional(z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//, 'A page is a web address.'))),
  /** Is this request part of the plan agreed with the customer? Left out: nobody has said yet. */
  plan: z.optional(z.enum(['in', 'off'])),
  incident: z.optional(incidentSchema),
  concession: z.optional(concessionSchema),
};

/** Details belong to their own kind of note. */
const fits = <T extends { kind: NoteKind; plan?: unknown; incident?: unknown; concession?: unknown; state?: unknown }>(
  note: T,
) =>
  (note.plan === undefined || note.kind === 'request') &&
  (note.incident === undefined || note.kind === 'incident') &&
  (note.concession === undefined || note.kind === 'concession') &&
  (note.state === undefined || (statesOf[note.kind]?.includes(note.state as NoteState) ?? false));

/** What the rep hands in to make a note. */
export const newNoteSchema = z
  .object(fieldsOfNewNote)
  .check(z.refine(fits, 'The details do not belong to this kind of note.'));
export type NewNote = z.infer<typeof newNoteSchema>;

/** When something was changed, milliseconds since 1970, oldest first: by these two copies of a record are compared. */
export const revisionsSchema = z.optional(z.array(z.number().check(z.int(), z.minimum(0))).check(z.maxLength(100)));

/** A note as stored. Times are ISO 8601 UTC. `id` sorts by time of creation. */
export const noteSchema = z
  .object({
    ...fieldsOfNewNote,
    id: idSchema,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** Nothing is left to do: a request or promise that is no longer open, or any note the rep ticked. */
    done: z._default(z.boolean(), false),
    /** Requests and promises always have one. */
    state: z.optional(z.enum(noteStates)),
    /** The times a promise was due before it was moved, and when it was. Oldest first. */
    moves: z.optional(z.array(z.object({ from: momentSchema, at: z.iso.datetime() })).check(z.maxLength(1000))),
    revisions: revisionsSchema,
    /** In the bin since then. */
    deletedAt: z.optional(z.iso.datetime()),
  })
  .check(z.refine(fits, 'The details do not belong to this kind of note.'));
export type Note = z.infer<typeof noteSchema>;

/** The state in which a note of this kind is when it is done, or not; undefined for kinds that have none. */
export function stateFor(kind: NoteKind, done: boolean): NoteState | undefined {
  if (kind !== 'promise' && kind !== 'request') return undefined;
  if (!done) return 'open';
  return kind === 'promise' ? 'kept' : 'done';
}

/** The key under which a customer's notes are found: same person, same key, however the host spells the case. */
export function customerKey(
  customer: { address?: string | undefined; name?: string | undefined },
  conversationId: string,
): string {
  const address = customer.address?.trim().toLowerCase();
  const name = customer.name?.trim().toLowerCase();
  return shorten(address || (name ? `name:${name}` : `conversation:${conversationId}`));
}

/** Ids of conversations hold addresses of pages, and may be longer than a key. */
function shorten(key: string): string {
  return key.length <= longestKey ? key : `${key.slice(0, longestKey - 20)}~${digest(key)}`;
}
