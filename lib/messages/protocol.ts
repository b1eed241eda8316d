import * as z from 'zod/mini';
import { conversationSchema, personSchema } from '../conversation/conversation';
import { abuseCalls } from './abuse-calls';
import { backupCalls } from './backup-calls';
import { offersSchema, wordingChoicesSchema } from './broadcasts';
import { dailyCalls } from './daily-calls';
import { habitCalls } from './habit-calls';
import { libraryCalls } from './library-calls';
import { notesCalls } from './notes-calls';
import { frameWordsSchema, readerCalls, siteSchema } from './reader-calls';
import { readingCalls } from './reading-calls';
import { searchCalls } from './search-calls';
import { vaultCalls } from './vault-calls';
import { writerCalls } from './writer-calls';

/**
 * Every call to the background, in one place: who may make it, what goes in, what comes out. The background validates
 * the input and the caller, the client validates the answer. Calls `from: 'page'` may come from content scripts, which
 * live in the processes of host pages and are trusted with nothing but what they need; all others only from the
 * extension's own pages.
 */
interface CallShape {
  from: 'page' | 'extension';
  input: z.ZodMiniType;
  output: z.ZodMiniType;
}

export const frameStateSchema = z.object({
  collapsed: z.boolean(),
  width: z.number().check(z.minimum(320), z.maximum(480)),
});
export type FrameState = z.infer<typeof frameStateSchema>;

/** Is the site enabled, can it be, and what was chosen. */
export const siteStateSchema = z.object({
  site: siteSchema,
  /** The browser lets us run there. */
  granted: z.boolean(),
  /** The rep's choice; 'unset' when they never chose. */
  choice: z.enum(['on', 'off', 'unset']),
});
export type SiteState = z.infer<typeof siteStateSchema>;

export const calls = {
  /** The bootstrap found a composer or a conversation: run the assist script in that frame. */
  'assist.load': { from: 'page', input: z.object({}), output: z.object({}) },
  /** What the assist script needs to show itself on this site: the frame's state, and the rep's choices. */
  'assist.start': {
    from: 'page',
    input: z.object({}),
    output: z.object({ frame: frameStateSchema, wording: wordingChoicesSchema }),
  },
  /** The compiled wording rules, those of libraries among them. Big: asked for beside the start, so that nothing else waits for them. */
  'wording.rules': { from: 'page', input: z.object({}), output: z.object({ rules: z.unknown() }) },
  /** The frame was resized, collapsed or expanded on this site: remember it. */
  'frame.keep': { from: 'page', input: frameStateSchema, output: z.object({}) },
  /** The conversation just read in this tab, to be recalled on the page where the answer is written. Memory only. */
  'conversation.remember': {
    from: 'page',
    /** `frame` while the sidebar is still loading: it gets them, and the conversation with its reading, from the background. */
    input: z.object({ conversation: conversationSchema, frame: z.optional(frameWordsSchema) }),
    output: z.object({}),
  },
  /** The conversation remembered under this id on this site, or null. */
  'conversation.recall': {
    from: 'page',
    input: z.object({ conversationId: z.string().check(z.minLength(1), z.maxLength(1000)) }),
    output: z.object({ conversation: z.nullable(conversationSchema) }),
  },
  ...readerCalls,
  /** Ignore rules for good, take words for the rep's own, set the strictness; what is there already stays once. */
  'wording.choose': {
    from: 'extension',
    input: z.object({
      rules: z.optional(wordingChoicesSchema.shape.rules),
      words: z.optional(wordingChoicesSchema.shape.words),
      /** Take these rules and words off the lists again. */
      undo: z.optional(z.boolean()),
      strictness: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    }),
    output: wordingChoicesSchema,
  },
  /** What the rep chose so far. */
  'wording.choices': { from: 'extension', input: z.object({}), output: wordingChoicesSchema },
  ...notesCalls,
  ...backupCalls,
  ...dailyCalls,
  ...vaultCalls,
  ...searchCalls,
  ...readingCalls,
  ...habitCalls,
  ...abuseCalls,
  ...libraryCalls,
  ...writerCalls,
  /**
   * Promises found in drafts that were sent, waiting for the rep's word. Hosts leave the page with the sending, so they
   * are kept until they are accepted (which makes a note) or declined.
   */
  'offers.keep': { from: 'extension', input: z.object({ offers: offersSchema }), output: z.object({}) },
  'offers.list': { from: 'extension', input: z.object({}), output: z.object({ offers: offersSchema }) },
  'offers.drop': {
    from: 'extension',
    input: z.object({ id: z.string().check(z.maxLength(100)) }),
    output: z.object({}),
  },
  /** Sites: the state of one, all with a choice, and the rep's choice for one. Asking the browser happens in the popup. */
  'sites.state': { from: 'extension', input: z.object({ site: siteSchema }), output: siteStateSchema },
  'sites.list': { from: 'extension', input: z.object({}), output: z.object({ sites: z.array(siteStateSchema) }) },
  'sites.choose': {
    from: 'extension',
    input: z.object({ site: siteSchema, choice: z.enum(['on', 'off']) }),
    output: siteStateSchema,
  },
  /** The rep's own name, for "we" and signatures; empty when not told. */
  'me.get': { from: 'extension', input: z.object({}), output: personSchema },
  'me.set': { from: 'extension', input: personSchema, output: personSchema },
} as const satisfies Record<string, CallShape>;

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;

/** What travels; errors don't serialise, so they are spelled out. `remedy` is a sentence for the rep. */
export const requestSchema = z.object({
  heard: z.literal(1),
  call: z.string().check(z.maxLength(100)),
  input: z.unknown(),
});

/** Told by the background to the content scripts of a tab. */
export const orderSchema = z.discriminatedUnion('order', [
  z.object({ heard: z.literal(1), order: z.literal('toggle') }),
  z.object({ heard: z.literal(1), order: z.literal('retire') }),
  /** The rep's key for the next warning in the draft, or the one before. */
  z.object({ heard: z.literal(1), order: z.literal('step'), back: z.boolean() }),
  z.object({ heard: z.literal(1), order: z.literal('wording-changed'), wording: wordingChoicesSchema }),
  /** Drafts are checked by other rules from now on: `wording.rules` has them. */
  z.object({ heard: z.literal(1), order: z.literal('rules-changed') }),
]);
export type Order = z.infer<typeof orderSchema>;
