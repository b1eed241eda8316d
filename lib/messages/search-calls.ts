import * as z from 'zod/mini';
import { customerKeySchema, noteKinds, noteSchema } from '../notes/schema';

/** A note found, and where in its text the words stand that answered the query. */
export const hitSchema = z.object({
  note: noteSchema,
  spans: z.array(z.object({ start: z.number(), end: z.number() })),
});
export type Hit = z.infer<typeof hitSchema>;

/**
 * How far the search has got with reading the notes, 0 to 1. Before 1 it answers from the newest ones; `search-progress` is
 * broadcast as it goes on, and asking again finds more.
 */
const progressSchema = z.number();

export const searchCalls = {
  /**
   * Notes with all these words, the last one perhaps half typed; where none has them, with words nearly so. An empty text
   * lists everything that passes the filters, newest first. Dates are ISO 8601; `to` is exclusive.
   */
  'search.query': {
    from: 'extension',
    input: z.object({
      text: z.string().check(z.maxLength(500)),
      kinds: z.optional(z.array(z.enum(noteKinds))),
      /** Any key of the customer. */
      customerKey: z.optional(customerKeySchema),
      /** `closed`: promises and requests that are no longer open. */
      state: z.optional(z.enum(['open', 'overdue', 'closed'])),
      /** Only what is open and due before then. */
      dueBy: z.optional(z.iso.datetime({ offset: true })),
      from: z.optional(z.iso.datetime({ offset: true })),
      to: z.optional(z.iso.datetime({ offset: true })),
      offset: z._default(z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0),
      limit: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(200)), 30),
    }),
    output: z.object({
      hits: z.array(hitSchema),
      total: z.number(),
      /** Names of customers, by the keys in the notes. */
      names: z.record(z.string(), z.string()),
      progress: progressSchema,
    }),
  },
  /** Begins to read the notes, if nobody has asked yet: for a page that is about to show a search field. */
  'search.prepare': { from: 'extension', input: z.object({}), output: z.object({ progress: progressSchema }) },
} as const;
