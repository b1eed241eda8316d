import { findLock, openFileLock, openSealed } from './backup/sealed';
import { Clock } from './clock';
import { NotesDatabase } from './database';
import { Journal } from './journal';
import { Notes } from './operations';
import type { NewNote } from './schema';
import { keepTyped, takeUpTyped } from './typed';
import type { KeyKeeper } from './vault/vault';

/** A database of its own for each test, and a clock the test turns. For tests only; needs an IndexedDB in the globals. */
export interface Bench {
  database: NotesDatabase;
  journal: Journal;
  notes: Notes;
  /** What the clock shows, milliseconds since 1970; it stands still until the test turns it. */
  time: number;
}

let made = 0;

/** Too few for any passphrase that matters. */
export const testRounds = 1;

const benchPassphrase = 'correct horse';

let sealed = false;

/** From now on every bench's notes are encrypted: what holds for them must hold encrypted, too. */
export function sealEveryBench(): void {
  sealed = true;
}

/** The memory of a browser session. */
export function createKeeper(): KeyKeeper & { kept: string | undefined } {
  const keeper = {
    kept: undefined as string | undefined,
    get: async () => keeper.kept,
    set: async (master: string | undefined) => {
      keeper.kept = master;
    },
  };
  return keeper;
}

export async function setUp(name = `test-${++made}`, keeper: KeyKeeper = createKeeper()): Promise<Bench> {
  const database = new NotesDatabase(name, keeper, testRounds);
  await database.open();
  if (sealed && database.vault.state === 'off') await database.vault.turnOn(benchPassphrase);
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

/** Types into the note field of a conversation, in a tab of its own unless told. */
export async function type(
  bench: Bench,
  conversationId: string,
  text: string,
  about: { tab?: string; key?: string } = {},
) {
  const { tab = '-', key } = about;
  const updatedAt = new Date(bench.time).toISOString();
  await keepTyped(bench.database, { conversationId, tab, text, updatedAt, ...(key ? { customerKey: key } : {}) });
}

/** What a tab finds typed when it opens the conversation; all others are closed. */
export async function readTyped({ database }: Bench, conversationId: string, tab = '-'): Promise<string> {
  return await takeUpTyped(database, conversationId, tab, () => false);
}

/** A file of notes as anyone could read it who has the passphrase of the benches. */
export async function openFile(file: string): Promise<string> {
  async function* pieces() {
    yield file;
  }
  const lock = await findLock(pieces());
  if (!lock) return file;
  let text = '';
  for await (const piece of openSealed(pieces(), await openFileLock(lock, benchPassphrase))) text += piece;
  return text;
}
