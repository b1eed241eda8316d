import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Customers } from '../notes/customers';
import { eraseCustomer } from '../notes/erase';
import { Plans } from '../notes/plans';
import { mara, newNote, setUp, tom } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { LossWatch, wereLost } = await import('./loss-watch');
const { readConcerns } = await import('./concerns');
const { getHadNotes, setLostAt } = await import('./settings');

const storage = { estimate: async () => ({ usage: 1e6, quota: 1e12 }), persisted: async () => true };

beforeEach(() => {
  for (const key of Object.keys(fake.local)) delete fake.local[key];
});

describe('a database the browser threw away', () => {
  it('is not taken for a new one, and the rep is told until a file is taken', async () => {
    const before = await setUp();
    new LossWatch(before.journal);
    await before.notes.add(newNote());
    await vi.waitFor(async () => expect(await getHadNotes()).toBe(true));
    const emptied = await setUp();
    emptied.time = Date.now();
    const watch = new LossWatch(emptied.journal);
    await watch.look();
    expect(await readConcerns(storage)).toEqual(['the browser lost the notes, take the latest copy at the desk']);
    await watch.look();
    await emptied.notes.add(newNote());
    expect(await wereLost(Date.now())).toBe(true);
    await vi.waitFor(async () => expect(await getHadNotes()).toBe(true));
    await setLostAt(undefined);
    expect(await readConcerns(storage)).toEqual([]);
  });

  it('is never seen in one that is new, whole, or was emptied on purpose', async () => {
    const bench = await setUp();
    const watch = new LossWatch(bench.journal);
    await watch.look();
    await bench.notes.add(newNote());
    await vi.waitFor(async () => expect(await getHadNotes()).toBe(true));
    await watch.look();
    await eraseCustomer(bench.journal, mara);
    await vi.waitFor(async () => expect(await getHadNotes()).toBe(false));
    await watch.look();
    expect(await wereLost(bench.time)).toBe(false);
  });

  it('is never seen where nothing but a plan was kept, or a customer was named after the last note went', async () => {
    const bench = await setUp();
    const watch = new LossWatch(bench.journal);
    const committed = () => vi.waitFor(() => expect(fake.local).toHaveProperty('hadNotes'));
    await new Plans(bench.journal).keep(mara, { goals: [], items: [], exceptions: [] });
    await committed();
    await watch.look();
    expect(await wereLost(bench.time)).toBe(false);
    await bench.notes.add(newNote({ customerKey: tom }));
    await eraseCustomer(bench.journal, mara);
    await bench.database.notes.clear();
    bench.journal.tell({ notes: [], gone: ['the last'], customerKeys: [tom] });
    await vi.waitFor(async () => expect(await getHadNotes()).toBe(false));
    delete fake.local['hadNotes'];
    await new Customers(bench.journal).rename(tom, 'Tom');
    await committed();
    await watch.look();
    expect(await wereLost(bench.time)).toBe(false);
  });
});
