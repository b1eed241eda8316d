import type { Choices, Verdict } from '../notes/backup/compare';
import type { BackupRecord } from '../notes/backup/format';
import { BackupReader, type ReadRecord, type Refused } from '../notes/backup/read';
import type { Call } from './call';

/** Records handed over at once: enough to be quick, and few enough that a note can be saved in between. */
const mostRecords = 500;
/** Letters handed over at once: a message of a browser holds some ten times as many. */
const mostLetters = 4_000_000;

/**
 * Written to the end, or the reason it stopped is thrown. `write` takes the pieces in order. Where the notes are encrypted so
 * is the file, unless it shall be `plain`.
 */
export async function writeNotes(
  call: Call,
  write: (text: string) => Promise<void> | void,
  options: { plain?: boolean; onProgress?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const { plain = false } = options;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    options.signal?.throwIfAborted();
    const piece = await call('backup.write', cursor === undefined ? { plain } : { cursor, plain });
    await write(piece.text);
    options.onProgress?.(piece.done, piece.total);
    cursor = piece.cursor;
  }
}

/** What taking a file would do, found without changing anything. */
export interface DryRun {
  counts: Record<Verdict, number>;
  /** Lines that can't be taken: how many, and the first of them with their reasons. */
  refused: { count: number; first: Refused[] };
  /** The first of the records changed on both sides. */
  conflicts: ReadRecord[];
  /** What the file as a whole lacks, in words for the rep. */
  problem?: string;
}

/** Lines and conflicts shown one by one; beyond these their number says enough. */
const mostShown = 200;

interface Reading {
  onProgress?: (letters: number) => void;
  signal?: AbortSignal;
}

/** Reads a file and tells what taking it would do. Throws `BackupError` for what is no file of notes. */
export async function tryNotes(call: Call, pieces: AsyncIterable<string>, options: Reading = {}): Promise<DryRun> {
  const counts: DryRun['counts'] = { new: 0, same: 0, newer: 0, older: 0, conflict: 0 };
  const run: DryRun = { counts, refused: { count: 0, first: [] }, conflicts: [] };
  const problem = await readAll(pieces, options, {
    refused(lines) {
      run.refused.count += lines.length;
      run.refused.first.push(...lines.slice(0, Math.max(0, mostShown - run.refused.first.length)));
    },
    async records(batch) {
      const { verdicts } = await call('backup.compare', { records: batch.map(({ entry }) => entry) });
      verdicts.forEach((verdict, index) => {
        counts[verdict] += 1;
        const record = batch[index];
        if (verdict === 'conflict' && record && run.conflicts.length < mostShown) run.conflicts.push(record);
      });
    },
  });
  return problem === undefined ? run : { ...run, problem };
}

/** What was taken of a file. `changes` are for undoing it, in the order in which they were made. */
export interface Taken {
  written: number;
  left: number;
  refused: number;
  changes: string[];
}

/**
 * Takes a file as chosen. When it stops half-way, what was taken stays and is whole, and taking the file again goes on
 * from there. The pieces are those of the file anew: nothing of the dry run was kept.
 */
export async function takeNotes(
  call: Call,
  pieces: AsyncIterable<string>,
  choices: Choices,
  options: Reading = {},
): Promise<Taken> {
  const taken: Taken = { written: 0, left: 0, refused: 0, changes: [] };
  await readAll(pieces, options, {
    refused(lines) {
      taken.refused += lines.length;
    },
    async records(batch) {
      const { written, left, change } = await call('backup.take', {
        records: batch.map(({ entry }) => entry),
        choices,
      });
      taken.written += written;
      taken.left += left;
      taken.changes.push(change);
    },
  });
  return taken;
}

async function readAll(
  pieces: AsyncIterable<string>,
  { onProgress, signal }: Reading,
  take: { refused(lines: Refused[]): void; records(batch: ReadRecord[]): Promise<void> },
): Promise<string | undefined> {
  const reader = new BackupReader();
  let letters = 0;
  let batch: ReadRecord[] = [];
  let weight = 0;
  let underWay = Promise.resolve();
  // One batch is with the background while the next one is read: each works when the other would wait.
  const flush = async () => {
    await underWay;
    signal?.throwIfAborted();
    const full = batch;
    batch = [];
    weight = 0;
    if (full.length === 0) return;
    underWay = take.records(full);
    // A failure is thrown by the next flush, or by the last one.
    underWay.catch(() => undefined);
  };
  const step = async (found: { records: ReadRecord[]; refused: Refused[] }) => {
    take.refused(found.refused);
    for (const record of found.records) {
      const length = lengthOf(record.entry);
      if (batch.length >= mostRecords || weight + length > mostLetters) await flush();
      batch.push(record);
      weight += length;
    }
  };
  for await (const piece of pieces) {
    await step(reader.push(piece));
    letters += piece.length;
    onProgress?.(letters);
  }
  const last = reader.finish();
  await step(last);
  await flush();
  await underWay;
  return last.problem;
}

/** About how long a record is: the texts in it that can be long. */
function lengthOf({ type, record }: BackupRecord): number {
  if (type !== 'note') return JSON.stringify(record).length;
  const { text, incident, concession } = record;
  return (
    1000 +
    text.length +
    (incident?.quote.length ?? 0) +
    (incident?.reply?.length ?? 0) +
    (concession?.reason?.length ?? 0)
  );
}
