import * as z from 'zod/mini';
import { customerKeySchema, noteSchema } from '../schema';
import { conversationRecordSchema, customerSchema } from '../schema/customer';
import { planSchema } from '../schema/plan';
import { dayOf } from './daily';

/**
 * The file notes travel in: one JSON value a line, so that it is written and read piece by piece however big it is. The
 * first line names the format, then comes one record a line, and the last one says how many there were: a file without it
 * was cut off.
 */
export const backupFormat = 'heard-notes/1';

/** As the ids made here: others could not be sorted by time, and anything could stand in them. */
const idSchema = z.string().check(z.regex(/^[0-9a-z][0-9a-z~-]{7,99}$/, 'This is no id of a record.'));

/** A conversation is known by the id of its host, which may be anything. */
const shapes = {
  customer: z.extend(customerSchema, { id: idSchema }),
  conversation: z.extend(conversationRecordSchema, { customerKey: customerKeySchema }),
  plan: z.extend(planSchema, { id: idSchema }),
  // `extend` would drop the check that details fit the kind.
  note: noteSchema.check(z.refine((note) => idSchema.safeParse(note.id).success, 'This is no id of a record.')),
};

export const recordTypes = ['customer', 'conversation', 'plan', 'note'] as const;
export type RecordType = (typeof recordTypes)[number];

/** One record of a file, with what it is. */
export const backupRecordSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('customer'), record: shapes.customer }),
  z.object({ type: z.literal('conversation'), record: shapes.conversation }),
  z.object({ type: z.literal('plan'), record: shapes.plan }),
  z.object({ type: z.literal('note'), record: shapes.note }),
]);
export type BackupRecord = z.infer<typeof backupRecordSchema>;

export const headerSchema = z.object({ format: z.string().check(z.maxLength(100)), made: z.optional(z.string()) });
export const endSchema = z.object({ end: z.number() });

/** The first line of a file anyone can read; `made` is ISO 8601. `sealed.ts` has the other kind. */
export function writeHeader(made: string): string {
  return `${JSON.stringify({ format: backupFormat, made, encrypted: false })}\n`;
}

export function writeRecord(record: BackupRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The last line of a file with this many records. */
export function writeEnd(records: number): string {
  return `${JSON.stringify({ end: records })}\n`;
}

/** What a file of notes is called, by the machine's clock: `heard-notes-2026-11-22.jsonl`. */
export function nameBackup(made: Date): string {
  return `heard-notes-${dayOf(made)}.jsonl`;
}
