import { type BackupRecord, type RecordType, recordTypes, writeEnd, writeHeader, writeRecord } from './backup/format';
import { sealPiece, writeSealedHeader } from './backup/sealed';
import { keysOf } from './customers';
import type { NotesDatabase } from './database';
import { findUnder } from './under-keys';

/** A piece of a file of notes. `cursor` asks for the next one; null after the last. */
export interface Piece {
  text: string;
  cursor: string | null;
  /** Records written so far, and how many there were when the writing began. */
  done: number;
  total: number;
}

const tableOf = { customer: 'customers', conversation: 'conversations', plan: 'plans', note: 'notes' } as const;

/** Where the writing stands: the table, the last id written, how many are written, and how many there were. */
type Cursor = [type: RecordType, after: string, done: number, total: number];

/**
 * Writes the next piece of a file of all notes, the bin included, a piece at a time so that no answer gets big. Each record
 * is whole; what is kept while a long file is written comes into it or not, as it happens.
 */
export async function writePiece(
  database: NotesDatabase,
  options: { cursor?: string | undefined; limit: number; now: number },
): Promise<Piece> {
  const { cursor, limit, now } = options;
  const started: Cursor = cursor === undefined ? ['customer', '', 0, await countAll(database)] : JSON.parse(cursor);
  const [type, after, before, total] = started;
  const records = await database.table(tableOf[type]).where('id').above(after).limit(limit).toArray();
  const lines = fill(records.map((record) => writeRecord({ type, record } as BackupRecord)));
  const done = before + lines.length;
  const last = records[lines.length - 1] as { id: string } | undefined;
  const through = lines.length === records.length && records.length < limit;
  const nextType = through ? recordTypes[recordTypes.indexOf(type) + 1] : type;
  const next: Cursor | undefined = nextType && [nextType, nextType === type ? (last?.id ?? '') : '', done, total];
  return {
    text:
      (cursor === undefined ? writeHeader(new Date(now).toISOString()) : '') +
      lines.join('') +
      (next ? '' : writeEnd(done)),
    cursor: next ? JSON.stringify(next) : null,
    done,
    total: Math.max(total, done),
  };
}

/**
 * As `writePiece`. Where the notes are encrypted the file is, too, and the passphrase of now opens it; `plain` leaves it
 * readable. Throws `VaultLockedError` while they are locked.
 */
export async function writeGuardedPiece(
  database: NotesDatabase,
  options: { cursor?: string | undefined; limit: number; now: number; plain?: boolean },
): Promise<Piece> {
  const { cursor, plain = false, ...others } = options;
  const guard = plain ? undefined : await database.vault.lockFiles();
  if (!guard) return await writePiece(database, { cursor, ...others });
  const started: SealedCursor = cursor === undefined ? [crypto.randomUUID(), 0, undefined] : JSON.parse(cursor);
  const [file, index, within] = started;
  const piece = await writePiece(database, { cursor: within, ...others });
  const header = { made: new Date(others.now).toISOString(), file, lock: guard.lock };
  const next: SealedCursor | null = piece.cursor === null ? null : [file, index + 1, piece.cursor];
  return {
    ...piece,
    text: (index === 0 ? writeSealedHeader(header) : '') + (await sealPiece(guard.keys, file, index, piece.text)),
    cursor: next && JSON.stringify(next),
  };
}

/** Where the writing of a sealed file stands: its name, the next piece's index, and the cursor within the plain file. */
type SealedCursor = [file: string, index: number, within: string | undefined];

/** As many lines as fit into one answer, and at least one: browsers limit what a message may hold. */
function fill(lines: readonly string[]): string[] {
  let length = 0;
  const over = lines.findIndex((line, index) => {
    length += line.length;
    return length > mostLetters && index > 0;
  });
  return lines.slice(0, over < 0 ? lines.length : over);
}

const mostLetters = 4_000_000;

async function countAll({ customers, conversations, plans, notes }: NotesDatabase): Promise<number> {
  const counts = await Promise.all([customers.count(), conversations.count(), plans.count(), notes.count()]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Everything kept of one customer as a file of its own: for their right to have it. */
export async function writeCustomer(database: NotesDatabase, customerKey: string, now: number): Promise<string> {
  const keys = await keysOf(database, customerKey);
  const of = async (type: RecordType) => {
    const field = type === 'customer' ? 'keys' : 'customerKey';
    const table = database.table(tableOf[type]);
    // The notes' index by customer ends in the id; a range finds them in their order.
    const records =
      type === 'note'
        ? (
            await Promise.all(
              keys.map((key) => table.where('[customerKey+id]').between([key, ''], [key, '\uffff']).toArray()),
            )
          ).flat()
        : await findUnder<unknown>(table, field, keys);
    return records.map((record) => writeRecord({ type, record } as BackupRecord));
  };
  const lines = (await Promise.all(recordTypes.map(of))).flat();
  return writeHeader(new Date(now).toISOString()) + lines.join('') + writeEnd(lines.length);
}
