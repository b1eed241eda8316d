import * as z from 'zod/mini';
import { newNoteSchema } from '../notes/schema';
import { dailySchema } from './daily-calls';
import { vaultSchema } from './vault-calls';

/** What the rep chose about the wording check. */
export const wordingChoicesSchema = z.object({
  /** Rules the rep never wants to see again. */
  rules: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10_000)),
  /** The rep's own words, never flagged; lower case. */
  words: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(10_000)),
  /** Rules above it are silent: 1 only what is always worth saying, 2 as usual, 3 everything. */
  strictness: z._default(z.union([z.literal(1), z.literal(2), z.literal(3)]), 2),
});
export type WordingChoices = z.infer<typeof wordingChoicesSchema>;

/** Promises offered as notes: the note as it would be kept, under an id of the offer's own. */
export const offersSchema = z
  .array(z.object({ id: z.string().check(z.maxLength(100)), note: newNoteSchema }))
  .check(z.maxLength(50));
export type Offers = z.infer<typeof offersSchema>;

/** Do both say the same of the same conversation? A mail sent again offers again what it promised. */
export const isSameOffer = ({ note: one }: Offers[number], { note: other }: Offers[number]): boolean =>
  one.conversationId === other.conversationId && one.kind === other.kind && one.text === other.text;

/** Told by the background to every open page of the extension. */
export const broadcastSchema = z.discriminatedUnion('event', [
  z.object({ heard: z.literal(1), event: z.literal('notes-changed'), customerKey: z.string() }),
  /** Notes of many customers changed: whoever shows notes asks for them again. */
  z.object({ heard: z.literal(1), event: z.literal('many-changed') }),
  z.object({ heard: z.literal(1), event: z.literal('wording-changed'), wording: wordingChoicesSchema }),
  z.object({ heard: z.literal(1), event: z.literal('offers-changed'), offers: offersSchema }),
  /** How far the search has read the notes, 0 to 1. */
  z.object({ heard: z.literal(1), event: z.literal('search-progress'), progress: z.number() }),
  /** Another library is in use, or one no longer is. */
  z.object({ heard: z.literal(1), event: z.literal('libraries-changed') }),
  /** The daily copy was written, or could not be. */
  z.object({ heard: z.literal(1), event: z.literal('daily-changed'), daily: dailySchema }),
  /** The rep turned a writer on or off, or set it up otherwise. */
  z.object({ heard: z.literal(1), event: z.literal('writer-changed') }),
  /** The notes were locked or unlocked, or are on their way into encryption or out of it. */
  z.object({ heard: z.literal(1), event: z.literal('vault-changed'), vault: vaultSchema }),
  /** Open promises past their time, and those due before midnight: what the toolbar shows. */
  z.object({ heard: z.literal(1), event: z.literal('promises-due'), overdue: z.number(), today: z.number() }),
]);
export type Broadcast = z.infer<typeof broadcastSchema>;
