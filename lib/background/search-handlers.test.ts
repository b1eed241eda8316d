import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CallInput, type CallOutput, calls } from '../messages/protocol';
import { createServer, type Handlers } from '../messages/serve';
import { Customers } from '../notes/customers';
import { eraseCustomer } from '../notes/erase';
import { type Bench, mara, newNote, setUp, tom } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createSearchHandlers } = await import('./search-handlers');

type Search = CallOutput<'search.query'>;
let bench: Bench;
let search: (input: CallInput<'search.query'>) => Promise<Search>;

beforeEach(async () => {
  bench = await setUp();
  fake.said.length = 0;
  const serve = createServer(createSearchHandlers(bench.journal) as Handlers);
  search = async (input) => {
    const answer = await serve({ heard: 1, call: 'search.query', input }, { ownPage: true });
    if (!answer?.ok) throw new Error(answer?.message);
    return calls['search.query'].output.parse(answer.value);
  };
});

/** Asks until the whole index is there. */
async function searchAll(input: CallInput<'search.query'>): Promise<string[]> {
  const { hits } = await vi.waitFor(async () => {
    const answer = await search(input);
    if (answer.progress < 1) throw new Error('still reading');
    return answer;
  });
  return hits.map(({ note }) => note.text);
}

describe('the search', () => {
  it('finds notes kept before it was first asked, and says where the words stand', async () => {
    await bench.notes.add(newNote({ text: 'Wants the Invoice again', customerName: 'Mara' }));
    await searchAll({ text: 'invoice' });
    const { hits, names, total } = await search({ text: 'invoi' });
    expect(hits[0]?.spans.map(({ start, end }) => hits[0]?.note.text.slice(start, end))).toEqual(['Invoice']);
    expect([total, names]).toEqual([1, { [mara]: 'Mara' }]);
  });

  it('is never behind: added, changed, removed, brought back, undone, erased', async () => {
    await searchAll({ text: '' });
    const { note } = await bench.notes.add(newNote({ text: 'first words' }));
    expect(await searchAll({ text: 'first' })).toEqual(['first words']);
    const { change } = await bench.notes.change(note.id, { text: 'second words' });
    expect([await searchAll({ text: 'first' }), await searchAll({ text: 'second' })]).toEqual([[], ['second words']]);
    await bench.journal.undo(change);
    expect(await searchAll({ text: 'first' })).toEqual(['first words']);
    await bench.notes.remove(note.id);
    expect(await searchAll({ text: 'words' })).toEqual([]);
    await bench.notes.remove(note.id, true);
    expect(await searchAll({ text: 'words' })).toEqual(['first words']);
    await eraseCustomer(bench.journal, mara);
    expect(await searchAll({ text: 'words' })).toEqual([]);
  });

  it('takes what changes while it is built for what counts', async () => {
    const { note } = await bench.notes.add(newNote({ text: 'needle old' }));
    await bench.database.notes.bulkAdd(
      Array.from({ length: 2000 }, (_, index) => ({ ...note, id: `${note.id}${index}`, text: 'hay' })),
    );
    // The oldest note is read last; it changes and another goes while the newest are read.
    expect((await search({ text: 'needle' })).progress).toBeLessThan(1);
    const changed = bench.notes.change(note.id, { text: 'needle new' });
    const added = bench.notes.add(newNote({ text: 'needle added' }));
    const removed = bench.notes.remove(`${note.id}7`);
    await Promise.all([changed, added, removed]);
    expect((await searchAll({ text: 'needle' })).sort()).toEqual(['needle added', 'needle new']);
    expect((await search({ text: 'hay' })).total).toBe(1999);
    const progress = fake.said.flatMap((message) => (message as { progress?: number }).progress ?? []);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('passes over a note that is broken', async () => {
    const { note } = await bench.notes.add(newNote({ text: 'whole' }));
    await bench.database.notes.bulkPut([
      { ...note, id: 'broken1', text: undefined as never },
      { ...note, id: 'broken2', kind: 'song' as never },
    ]);
    expect(await searchAll({ text: 'whole' })).toEqual(['whole']);
  });

  it('looks for a customer under all their addresses', async () => {
    await bench.notes.add(newNote({ text: 'news a' }));
    await bench.notes.add(newNote({ text: 'news b', customerKey: tom }));
    await bench.notes.add(newNote({ text: 'news c', customerKey: 'x@y.example' }));
    await new Customers(bench.journal).merge(mara, tom);
    expect((await searchAll({ text: 'news', customerKey: tom })).sort()).toEqual(['news a', 'news b']);
  });

  it('finds what is overdue', async () => {
    await bench.notes.add(newNote({ kind: 'promise', text: 'late', due: '2026-11-22T09:00:00Z' }));
    const { note } = await bench.notes.add(newNote({ kind: 'promise', text: 'kept', due: '2026-11-22T09:00:00Z' }));
    await bench.notes.add(newNote({ kind: 'promise', text: 'soon', due: '2026-11-22T11:00:00Z' }));
    await bench.notes.change(note.id, { done: true });
    expect(await searchAll({ text: '', state: 'overdue' })).toEqual(['late']);
    expect(await searchAll({ text: '', state: 'closed' })).toEqual(['kept']);
    expect((await searchAll({ text: '', dueBy: '2026-11-22T11:00:01Z' })).sort()).toEqual(['late', 'soon']);
    expect(await searchAll({ text: '', kinds: ['promise'] })).toHaveLength(3);
    expect(await searchAll({ text: '', to: '2026-11-22T10:00:00Z' })).toEqual([]);
  });
});
