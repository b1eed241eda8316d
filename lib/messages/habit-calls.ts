import * as z from 'zod/mini';

const phraseIdSchema = z.string().check(z.minLength(1), z.maxLength(200));
const countSchema = z.number().check(z.int(), z.minimum(0));

/** What became of a phrase that was offered: inserted as it was, inserted in the rep's words, or passed over. */
export const phraseFates = ['taken', 'edited', 'skipped'] as const;

/** How often each happened to one phrase. */
export const phraseCountsSchema = z.object({ taken: countSchema, edited: countSchema, skipped: countSchema });
export type PhraseCounts = z.infer<typeof phraseCountsSchema>;

/** By phrase id. It holds nothing of a customer or a conversation. */
export const habitsSchema = z.record(phraseIdSchema, phraseCountsSchema);
export type Habits = z.infer<typeof habitsSchema>;

export const phraseUseSchema = z.object({ phrase: phraseIdSchema, fate: z.enum(phraseFates) });
export type PhraseUse = z.infer<typeof phraseUseSchema>;

/**
 * How the rep wants replies written on one site; what is left out is as usual there. The words are those of
 * `lib/reply/shape.ts` and `lib/library/schema.ts`.
 */
export const replyShapeSchema = z.object({
  channel: z.optional(z.enum(['email', 'chat'])),
  tone: z.optional(z.enum(['formal', 'usual', 'informal'])),
  length: z.optional(z.enum(['usual', 'short'])),
  /** What typed in the draft opens the search for phrases; empty: nothing does. */
  trigger: z.optional(z.string().check(z.maxLength(8), z.regex(/^\S*$/))),
});
export type ReplyShape = z.infer<typeof replyShapeSchema>;

const siteSchema = z.string().check(z.minLength(1), z.maxLength(2000));

/** What this rep does with phrases, so that those that serve them rise (`positive-outcome`), and how they like replies. */
export const habitCalls = {
  /** Counts what just happened. */
  'habits.count': {
    from: 'extension',
    input: z.object({ uses: z.array(phraseUseSchema).check(z.maxLength(100)) }),
    output: z.object({}),
  },
  'habits.get': { from: 'extension', input: z.object({}), output: z.object({ habits: habitsSchema }) },
  /** Forgets all of it. */
  'habits.forget': { from: 'extension', input: z.object({}), output: z.object({}) },
  /** How replies are written on a site (origin), and the rep's wish for it from now on. */
  'shape.get': {
    from: 'extension',
    input: z.object({ site: siteSchema }),
    output: z.object({ shape: replyShapeSchema }),
  },
  'shape.keep': {
    from: 'extension',
    input: z.object({ site: siteSchema, shape: replyShapeSchema }),
    output: z.object({}),
  },
} as const;

const never: PhraseCounts = { taken: 0, edited: 0, skipped: 0 };

/** The counts with these uses on top. */
export function countUses(habits: Habits, uses: readonly PhraseUse[]): Habits {
  const next = { ...habits };
  for (const { phrase, fate } of uses) {
    // A phrase may be called as something every object has: "constructor".
    const counts = Object.hasOwn(next, phrase) ? (next[phrase] ?? never) : never;
    next[phrase] = { ...counts, [fate]: counts[fate] + 1 };
  }
  return next;
}
