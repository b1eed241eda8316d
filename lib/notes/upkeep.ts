import { revise, timeOfId } from './clock';
import type { Journal } from './journal';
import type { Note, NoteKind } from './schema';

const day = 24 * 3_600_000;

/** Days a removed record stays in the bin. */
export const daysInBin = 30;

/** More changes than this nobody takes back one by one. */
const mostChanges = 500;

/** Records put away in one transaction: between two of them a note can be saved. */
const slice = 500;

/** How long notes are kept, in days; `kinds` may say otherwise for some. */
export interface Retention {
  days: number;
  kinds?: Record<string, number> | undefined;
}

/** Takes out of the bin, for good, what has been in it for 30 days. Answers how many. */
export async function emptyBin(journal: Journal): Promise<number> {
  const { database, clock } = journal;
  const before = new Date(clock.now() - daysInBin * day).toISOString();
  let emptied = 0;
  for (;;) {
    const [gone, keys] = await database.transaction('rw', database.notes, async () => {
      const old = await database.notes.where('deletedAt').below(before).limit(slice).toArray();
      await database.notes.bulkDelete(old.map(({ id }) => id));
      return [old.map(({ id }) => id), new Set(old.map(({ customerKey }) => customerKey))] as const;
    });
    emptied += gone.length;
    if (gone.length > 0) journal.tell({ notes: [], gone, customerKeys: [...keys] });
    if (gone.length < slice) break;
  }
  return emptied + (await database.plans.where('deletedAt').below(before).delete());
}

/**
 * Puts notes into the bin that are older than the policy keeps them; a rep still has 30 days to bring one back. Promises and
 * requests still open stay: forgetting them would break them. Answers how many.
 */
export async function retireNotes(journal: Journal, retention: Retention): Promise<number> {
  const { database, clock } = journal;
  const now = clock.now();
  const daysFor = (kind: NoteKind) => retention.kinds?.[kind] ?? retention.days;
  const fewest = Math.min(retention.days, ...Object.values(retention.kinds ?? {}));
  const isOver = (kind: NoteKind, createdAt: string) => Date.parse(createdAt) < now - daysFor(kind) * day;
  let retired = 0;
  for (let after = ''; ; ) {
    const candidates = await database.notes
      .where('id')
      .between(after, timeOfId(now - fewest * day), false, false)
      .limit(slice)
      .toArray();
    const over = candidates.filter((note) => isSettled(note) && isOver(note.kind, note.createdAt));
    if (over.length > 0) {
      await journal.change('retired', async (step) => {
        // Read again inside the transaction: a note changed in between is retired as it is now.
        const current = await database.notes.bulkGet(over.map(({ id }) => id));
        const notes = current.filter((note) => note !== undefined).filter(isSettled);
        await step.putAll(
          'notes',
          notes.map((note) => ({ ...note, ...revise(note, now), deletedAt: step.at })),
        );
        retired += notes.length;
      });
    }
    const last = candidates.at(-1);
    if (!last || candidates.length < slice) return retired;
    after = last.id;
  }
}

/** Nothing is left to do about it, and it isn't in the bin yet. */
const isSettled = ({ state, deletedAt }: Note) => state !== 'open' && deletedAt === undefined;

/** Forgets what can be undone beyond the latest changes. A file taken is many changes and one wish: they stay. */
export async function trimChanges(journal: Journal): Promise<void> {
  const { changes } = journal.database;
  const latest = await changes
    .orderBy('id')
    .reverse()
    .limit(mostChanges + 1)
    .primaryKeys();
  const oldest = latest[mostChanges];
  if (oldest === undefined) return;
  const ids = await changes.where('id').belowOrEqual(oldest).primaryKeys();
  for (let from = 0; from < ids.length; from += slice) {
    const older = await changes.bulkGet(ids.slice(from, from + slice));
    await changes.bulkDelete(older.flatMap((change) => (change && change.what !== 'imported' ? [change.id] : [])));
  }
}
