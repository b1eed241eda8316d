import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CallInput, type CallName, type CallOutput, calls } from '../messages/protocol';
import { createServer, type Handlers } from '../messages/serve';
import { writeHeader } from '../notes/backup/format';
import { type Bench, mara, newNote, openFile, setUp, tom } from '../notes/testing';
import { takeNotes, tryNotes, writeNotes } from '../stores/transfer';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createBackupHandlers } = await import('./backup-handlers');
const { measureRoom } = await import('./room');
const { addOffers } = await import('./settings');
const { rememberConversation } = await import('./recent-conversations');

/** Calls to a background of its own, as they travel. */
function connect(bench: Bench) {
  const serve = createServer(createBackupHandlers(bench.journal) as Handlers);
  return async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const answer = await serve(JSON.parse(JSON.stringify({ heard: 1, call: name, input })), { ownPage: true });
    if (!answer?.ok) throw new Error(`${answer?.code}: ${answer?.message}`);
    return calls[name].output.parse(JSON.parse(JSON.stringify(answer.value))) as never;
  };
}

async function* inPieces(file: string, size = 1000) {
  for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
}

const choices = { new: true, newer: true, conflicts: 'both' } as const;

let here: Bench;
let there: Bench;
beforeEach(async () => {
  here = await setUp();
  there = await setUp();
  for (const area of [fake.local, fake.session]) for (const key of Object.keys(area)) delete area[key];
});

async function write(bench: Bench): Promise<{ file: string; progress: number[] }> {
  const progress: number[] = [];
  const onProgress = (done: number, total: number) => void progress.push(done / total);
  const pieces: string[] = [];
  await writeNotes(connect(bench), (text) => void pieces.push(text), { onProgress });
  return { file: await openFile(pieces.join('')), progress };
}

describe('moving notes', () => {
  it('writes all, tries it without a trace, and takes it', async () => {
    const { note } = await here.notes.add(newNote());
    await here.database.notes.bulkAdd(
      Array.from({ length: 600 }, (_, index) => ({ ...note, id: `${note.id}${index}` })),
    );
    const { file, progress } = await write(here);
    expect(progress.at(-1)).toBe(1);
    const run = await tryNotes(connect(there), inPieces(file));
    expect(run).toEqual({
      counts: { new: 603, same: 0, newer: 0, older: 0, conflict: 0 },
      refused: { count: 0, first: [] },
      conflicts: [],
    });
    expect(await there.database.notes.count()).toBe(0);
    const taken = await takeNotes(connect(there), inPieces(file), choices);
    expect(taken).toMatchObject({ written: 603, left: 0, refused: 0 });
    expect(taken.changes).toHaveLength(2);
    expect(await there.database.notes.toArray()).toEqual(await here.database.notes.toArray());
    for (const change of taken.changes.toReversed()) await there.journal.undo(change);
    expect(await there.notes.list(mara)).toEqual([]);
  });

  it('shows what was changed on both sides and what is refused, and takes the rest', async () => {
    const { note } = await here.notes.add(newNote());
    await takeNotes(connect(there), inPieces((await write(here)).file), choices);
    await here.notes.change(note.id, { text: 'ours' });
    await there.notes.change(note.id, { text: 'theirs' });
    const file = (await write(there)).file.replace('{"end"', '{"type":"note","record":{}}\n{"end"');
    const run = await tryNotes(connect(here), inPieces(file, 13));
    expect(run.conflicts.map(({ entry }) => entry.type === 'note' && entry.record.text)).toEqual(['theirs']);
    expect(run.refused).toMatchObject({ count: 1, first: [{ line: 5 }] });
    expect(run.problem).toMatch(/should hold 3/);
    await takeNotes(connect(here), inPieces(file), choices);
    expect((await here.notes.list(mara)).map(({ text }) => text).sort()).toEqual(['ours', 'theirs']);
  });

  it('stopped by the rep has taken whole pieces, and can be gone on with', async () => {
    const { note } = await here.notes.add(newNote());
    await here.database.notes.bulkAdd(
      Array.from({ length: 600 }, (_, index) => ({ ...note, id: `${note.id}${index}` })),
    );
    const { file } = await write(here);
    const stop = new AbortController();
    let taken = 0;
    const onProgress = (letters: number) => letters > 0.9 * file.length && stop.abort();
    await expect(
      takeNotes(connect(there), inPieces(file), choices, { signal: stop.signal, onProgress }),
    ).rejects.toThrow();
    taken = await there.database.notes.count();
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(601);
    await takeNotes(connect(there), inPieces(file), choices);
    expect(await there.database.notes.count()).toBe(601);
  });

  it('takes nothing of a file that is none of ours', async () => {
    for (const file of ['', 'hello\n', writeHeader('x').replace('/1', '/2')]) {
      await expect(tryNotes(connect(here), inPieces(file))).rejects.toThrow(/file/);
    }
  });
});

describe('erasing a customer', () => {
  it('takes away offers and remembered conversations, too, and proves it', async () => {
    await here.notes.add(newNote());
    await addOffers([
      { id: 'o1', note: newNote({ kind: 'promise' }) },
      { id: 'o2', note: newNote({ kind: 'promise', customerKey: tom }) },
    ]);
    const conversation = {
      id: 'practice:1',
      host: 'practice',
      subject: '',
      customer: { address: 'Mara@Fjellpost.example' },
      messages: [],
    };
    await rememberConversation('https://mail.example', conversation);
    const { counts, traces } = await connect(here)('customers.erase', { customerKey: mara });
    expect(counts).toMatchObject({ notes: 1, customers: 1 });
    expect(traces).toEqual([]);
    expect(JSON.stringify([fake.local, fake.session]).toLowerCase()).not.toContain(mara);
    expect(JSON.stringify(fake.local)).toContain(tom);
  });

  it('says where somebody else’s words still name them', async () => {
    await here.notes.add(newNote());
    await here.notes.add(newNote({ customerKey: tom, text: `Forwarded by ${mara}` }));
    await addOffers([{ id: 'o1', note: newNote({ kind: 'promise', customerKey: tom, text: `Write to ${mara}` }) }]);
    const { traces } = await connect(here)('customers.erase', { customerKey: mara });
    expect(traces.map(({ table }) => table).sort()).toEqual(['notes', 'offers']);
  });

  it('hands the customer’s file over before', async () => {
    await here.notes.add(newNote());
    expect((await connect(here)('customers.export', { customerKey: mara })).text).toContain(mara);
  });
});

describe('the room left', () => {
  const storage = (usage: number, quota: number) => ({
    estimate: async () => ({ usage, quota }),
    persisted: async () => true,
  });

  it('warns well before it is full', async () => {
    const levelOf = async (used: number, quota: number) => (await measureRoom(storage(used, quota))).level;
    expect(await Promise.all([79, 80, 97].map((used) => levelOf(used * 1e9, 100e9)))).toEqual(['fine', 'soon', 'full']);
    // Few notes on a disk almost full: where the quota is what the disk has left, the share says nothing.
    expect(await Promise.all([400, 300, 20].map((left) => levelOf(50e6, 50e6 + left * 1e6)))).toEqual([
      'fine',
      'soon',
      'full',
    ]);
    expect((await measureRoom(storage(1, 0))).level).toBe('fine');
  });

  it('tells when the last file was written', async () => {
    await connect(here)('backup.written', {});
    expect(await measureRoom(storage(1, 1e12))).toMatchObject({
      backedUpAt: '2026-11-22T10:00:00.000Z',
      persisted: true,
    });
  });
});
