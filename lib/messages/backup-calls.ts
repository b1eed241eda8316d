import * as z from 'zod/mini';
import { backupRecordSchema } from '../notes/backup/format';
import { customerKeySchema, idSchema } from '../notes/schema';

/**
 * Calls that move notes between machines and files, and that erase them. Files are written and read by the page, a piece
 * at a time, so that nothing is ever held whole: `lib/stores/transfer.ts` does it.
 */

/** Most records in one call. A record may be long, so also see to it that a call stays below some ten megabytes. */
export const mostRecords = 1000;

const recordsSchema = z.array(backupRecordSchema).check(z.maxLength(mostRecords));

/** What taking a record would do. `conflict`: it was changed here and there since both were one. */
export const verdictSchema = z.enum(['new', 'same', 'newer', 'older', 'conflict']);

export const choicesSchema = z.object({
  new: z.boolean(),
  /** Records the file has in a later version. */
  newer: z.boolean(),
  /** Where both were changed: keep both, ours, or the one in the file. */
  conflicts: z.enum(['both', 'mine', 'theirs']),
});

/** How much room there is. `level` is `soon` from four fifths on and `full` when the next note may no longer fit. */
export const roomSchema = z.object({
  used: z.number(),
  quota: z.number(),
  level: z.enum(['fine', 'soon', 'full']),
  /** False: the browser may clear the notes when the disk gets full. A page asks with `navigator.storage.persist()`. */
  persisted: z.boolean(),
  /** When a file of all notes was last written to its end; ISO 8601. */
  backedUpAt: z.optional(z.string()),
});
export type Room = z.infer<typeof roomSchema>;

export const backupCalls = {
  /**
   * The next piece of a file of all notes: first without `cursor`, then with the one answered, until it is null. `done` of
   * `total` records are written. Where the notes are encrypted the file is, too, unless it shall be `plain`.
   */
  'backup.write': {
    from: 'extension',
    input: z.object({
      cursor: z.optional(z.string().check(z.maxLength(3000))),
      limit: z._default(z.number().check(z.int(), z.minimum(1), z.maximum(mostRecords)), 500),
      plain: z._default(z.boolean(), false),
    }),
    output: z.object({ text: z.string(), cursor: z.nullable(z.string()), done: z.number(), total: z.number() }),
  },
  /** The page has put the whole file where it belongs. */
  'backup.written': { from: 'extension', input: z.object({}), output: z.object({}) },
  /** What taking these records would do; changes nothing. One verdict for each. */
  'backup.compare': {
    from: 'extension',
    input: z.object({ records: recordsSchema }),
    output: z.object({ verdicts: z.array(verdictSchema) }),
  },
  /** Takes these records as chosen: all of them or, when it fails, none. Taking them again changes nothing. */
  'backup.take': {
    from: 'extension',
    input: z.object({ records: recordsSchema, choices: choicesSchema }),
    output: z.object({ written: z.number(), left: z.number(), change: idSchema }),
  },
  /** Everything kept of one customer, as a file. */
  'customers.export': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema }),
    output: z.object({ text: z.string() }),
  },
  /**
   * Erases a customer for good: records, bin, what was typed, offers, what can be undone, the search. Then reads every table
   * back: `traces` are the records of others in which one of the keys still stands.
   */
  'customers.erase': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema }),
    output: z.object({
      keys: z.array(customerKeySchema),
      /** How many records were taken away, by table. */
      counts: z.record(z.string(), z.number()),
      traces: z.array(z.object({ table: z.string(), id: z.string() })),
    }),
  },
  'storage.room': { from: 'extension', input: z.object({}), output: roomSchema },
} as const;
