import { Clock } from './clock';
import { NotesDatabase } from './database';
import { Journal } from './journal';
import { Notes } from './operations';
import type { NewNote } from './schema';

/** A database of its own for each test, and a clock the test turns. For tests only; needs an IndexedDB in the globals. */
export interface Bench {
  database: NotesDatabase;
  journal: Journal;
  notes: Notes;
  /** What the clock shows, milliseconds since 1970; it stands still until the test turns it. */
  time: number;
}

let made = 0;

export async function setUp(name = `test-${++made}`): Promise<Bench> {
  const database = new NotesDatabase(name);
  await database.open();
  const bench = { database, time: Date.parse('2026-11-22T10:00:00Z') } as Bench;
  bench.journal = new Journal(database, new Clock(() => bench.time));
  bench.notes = new Notes(bench.journal);
  return bench;
}

export const mara = 'mara@fjellpost.example';
export const tom = 'tom@quarry.example';

export function newNote(change: Partial<NewNote> = {}): NewNote {
  return {
    kind: 'note',
    text: 'Prefers e-mail',
    conversationId: 'practice:1',
    host: 'practice',
    subject: 'Parcel missing',
    customerKey: mara,
    ...change,
  };
}
