/**
 * Runs in a page of the extension: makes notes, hands them over as a file, and times calls as the sidebar and the desk make
 * them. Bundled and given to the page by `notes.ts`.
 */
import { call } from '../../lib/messages/client';
import { writeEnd, writeHeader, writeRecord } from '../../lib/notes/backup/format';
import { createNoteId } from '../../lib/notes/clock';
import type { Note } from '../../lib/notes/schema';
import { takeNotes, tryNotes } from '../../lib/stores/transfer';

/** Letters in a note, as measured notes have. */
const letters = 400;
/** Customers who share the notes. */
const customers = 5000;
/** Different words; a language's everyday ones make up most of each text, as in real texts. */
const words = 30_000;

/** The same numbers each time, so that two runs compare (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu shi tra ple con ber lin dor mas ter'.split(' ');

function wordOf(number: number): string {
  let word = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

const random = createRandom(1);
/** Few words are frequent and most are rare. */
const anyWord = () => wordOf(Math.floor(words ** random() - 1));

function makeText(): string {
  let text = anyWord();
  while (text.length < letters) text += ` ${anyWord()}`;
  return text;
}

const keyOf = (customer: number) => `customer${customer}@company${customer % 700}.example`;
const start = Date.UTC(2024, 0, 1);

function makeNote(index: number): Note {
  const time = start + index * 600_000;
  const at = new Date(time).toISOString();
  const customer = Math.floor(random() * customers);
  const kind = index % 50 === 0 ? 'promise' : index % 20 === 0 ? 'request' : 'note';
  const open = index % 400 === 0;
  return {
    id: createNoteId(time, 0),
    kind,
    text: makeText(),
    conversationId: `bench:${customer}:${Math.floor(random() * 4)}`,
    host: 'bench',
    subject: `${anyWord()} ${anyWord()}`,
    customerKey: keyOf(customer),
    createdAt: at,
    updatedAt: at,
    done: kind !== 'note' && !open,
    ...(kind === 'note' ? {} : { state: open ? 'open' : kind === 'promise' ? 'kept' : 'done', due: at }),
  };
}

/** A file of so many notes, in pieces as a file is read. */
async function* file(notes: number): AsyncGenerator<string> {
  yield writeHeader(new Date().toISOString());
  let piece = '';
  for (let index = 0; index < notes; index++) {
    piece += writeRecord({ type: 'note', record: makeNote(index) });
    if (piece.length < 64_000) continue;
    yield piece;
    piece = '';
  }
  yield piece + writeEnd(notes);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Runs again and again with another number; milliseconds each. */
async function times(count: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index++) taken.push(await time(() => run(index)));
  return taken;
}

/** The longest time in which the page could not react while this ran. */
async function longestPause(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 10);
    last = now;
  }, 10);
  await run();
  clearInterval(timer);
  return longest;
}

/** A database with nothing in it and one record a transaction, on disk when it answers. */
async function openBare(): Promise<(record: object) => Promise<void>> {
  const opening = indexedDB.open('bench-bare', 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => void opening.result.createObjectStore('records', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return (record) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
      transaction.objectStore('records').put(record);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
}

const query = (text: string) => call('search.query', { text });

/** Texts as they are typed: one to three words, the last one cut short; with `slip` two letters of one are exchanged. */
function typed(slip: boolean): string {
  const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, anyWord).filter((word) => word.length > 3);
  const last = chosen.at(-1) ?? 'trapleba';
  const text = [...chosen.slice(0, -1), last.slice(0, Math.max(3, last.length - 1))].join(' ');
  if (!slip) return text;
  const at = 1 + Math.floor(random() * (text.length - 3));
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

const bench = {
  async fill(notes: number) {
    let dry = 0;
    let taking = 0;
    const pause = await longestPause(async () => {
      taking = await time(() => takeNotes(call, file(notes), { new: true, newer: true, conflicts: 'both' }));
      dry = await time(() => tryNotes(call, file(Math.min(notes, 10_000))));
    });
    return { taking, pause, dry };
  },
  history: (count: number) =>
    times(count, () => call('customers.overview', { customerKey: keyOf(Math.floor(random() * customers)) })),
  /**
   * Saving notes as the sidebar does, each beside a bare strict write of the same record to a database of its own: what the
   * disk and the browser take with nothing of ours in between.
   */
  async save(count: number) {
    const write = await openBare();
    const saves: number[] = [];
    const bare: number[] = [];
    for (let index = 0; index < count; index++) {
      const made = makeNote(index);
      const { id: _, createdAt: __, updatedAt: ___, done: ____, state: _____, ...note } = made;
      const save = async () =>
        void saves.push(await time(() => call('notes.add', { note, once: crypto.randomUUID() })));
      const put = async () => void bare.push(await time(() => write(made)));
      // In turns, either one first: what disturbs one disturbs the other.
      for (const step of index % 2 ? [save, put] : [put, save]) await step();
    }
    return { saves, bare };
  },
  /** From the first query ever to its answer, and until everything can be found. */
  async build() {
    const started = performance.now();
    await query('trap');
    const first = performance.now() - started;
    while ((await call('search.prepare', {})).progress < 1) await new Promise((resolve) => setTimeout(resolve, 50));
    return { first, whole: performance.now() - started };
  },
  search: (count: number, slip: boolean) => times(count, () => query(typed(slip))),
  browse: (count: number) => times(count, () => call('search.query', { text: '', state: 'overdue' })),
  due: (count: number) => times(count, () => call('promises.open', {})),
};

export type NotesBench = typeof bench;
Object.assign(globalThis, { bench });
