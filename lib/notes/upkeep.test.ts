import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Customers } from './customers';
import { eraseCustomer, findTraces } from './erase';
import { Plans } from './plans';
import { type Bench, mara, newNote, readTyped, setUp, tom, type } from './testing';
import { emptyBin, retireNotes, trimChanges } from './upkeep';

const day = 24 * 3_600_000;

let bench: Bench;
beforeEach(async () => {
  bench = await setUp();
});

const ids = async () => (await bench.database.notes.toArray()).map(({ text }) => text);

describe('the bin', () => {
  it('is emptied of what has been in it for 30 days, and of nothing else', async () => {
    const { note: first } = await bench.notes.add(newNote({ text: 'first' }));
    const { note: second } = await bench.notes.add(newNote({ text: 'second' }));
    await bench.notes.add(newNote({ text: 'kept' }));
    await bench.notes.remove(first.id);
    bench.time += 29 * day;
    await bench.notes.remove(second.id);
    expect(await emptyBin(bench.journal)).toBe(0);
    bench.time += 1.5 * day;
    const gone: string[] = [];
    bench.journal.onCommit((committed) => void gone.push(...(committed.gone ?? [])));
    expect(await emptyBin(bench.journal)).toBe(1);
    expect(await ids()).toEqual(['second', 'kept']);
    expect(gone).toEqual([first.id]);
  });
});

describe('retention', () => {
  it('puts old notes into the bin, by kind, and never what is still open', async () => {
    await bench.notes.add(newNote({ kind: 'incident', text: 'incident' }));
    await bench.notes.add(newNote({ kind: 'promise', text: 'open promise' }));
    await bench.notes.add(newNote({ text: 'old' }));
    bench.time += 100 * day;
    await bench.notes.add(newNote({ text: 'new' }));
    expect(await retireNotes(bench.journal, { days: 90, kinds: { incident: 365 } })).toBe(1);
    expect((await bench.notes.bin(10)).map(({ text }) => text)).toEqual(['old']);
    expect(await retireNotes(bench.journal, { days: 90, kinds: { incident: 365 } })).toBe(0);
    expect(await ids()).toHaveLength(4);
  });

  it('reaches also those beyond one slice', async () => {
    const { database } = bench;
    const { note } = await bench.notes.add(newNote());
    const copies = Array.from({ length: 1200 }, (_, index) => ({ ...note, id: `${note.id}${index}` }));
    await database.notes.bulkAdd(copies);
    bench.time += 100 * day;
    expect(await retireNotes(bench.journal, { days: 90 })).toBe(1201);
    bench.time += 31 * day;
    expect(await emptyBin(bench.journal)).toBe(1201);
  });
});

describe('the record of changes', () => {
  it('keeps the latest', async () => {
    const { change } = await bench.notes.add(newNote());
    const older = Array.from({ length: 510 }, (_, index) => ({
      id: `0${String(index).padStart(3, '0')}`,
      what: 'note-added' as const,
      at: '2026-11-22T09:00:00.000Z',
      customerKeys: [],
      entries: [],
    }));
    await bench.database.changes.bulkAdd(older);
    await trimChanges(bench.journal);
    expect(await bench.database.changes.count()).toBe(500);
    expect((await bench.journal.list(1))[0]?.id).toBe(change);
  });
});

describe('the changes of a file that was taken', () => {
  it('can all be undone, however many they are', async () => {
    const { change } = await bench.notes.add(newNote());
    const imported = Array.from({ length: 700 }, (_, index) => ({
      id: bench.journal.clock.createId(),
      what: index % 2 === 0 ? ('imported' as const) : ('note-changed' as const),
      at: new Date(bench.time).toISOString(),
      customerKeys: [],
      entries: [],
    }));
    await bench.database.changes.bulkAdd(imported);
    await trimChanges(bench.journal);
    const kept = await bench.database.changes.toArray();
    expect(kept.filter(({ what }) => what === 'imported')).toHaveLength(350);
    expect(kept.filter(({ what }) => what !== 'imported')).toHaveLength(250);
    expect(kept.map(({ id }) => id)).not.toContain(change);
  });
});

describe('erasing a customer', () => {
  it('leaves nothing of them under any key, and everything of others', async () => {
    const home = 'mara@home.example';
    await bench.notes.add(newNote({ text: 'a', customerName: 'Mara' }));
    await new Customers(bench.journal).merge(mara, home);
    const { note } = await bench.notes.add(newNote({ text: 'b', customerKey: home }));
    await bench.notes.change(note.id, { text: 'b2' });
    await bench.notes.remove(note.id);
    await new Plans(bench.journal).keep(mara, { goals: [], items: [], exceptions: [] });
    await type(bench, 'practice:1', 'half a sentence');
    await type(bench, 'practice:7', 'never saved', { key: mara });
    await bench.notes.add(newNote({ text: 'Tom’s', customerKey: tom, conversationId: 'practice:2' }));
    await type(bench, 'practice:2', 'to Tom', { key: tom });
    expect((await findTraces(bench.database, [mara, home])).length).toBeGreaterThan(8);
    const gone: string[] = [];
    bench.journal.onCommit((committed) => void gone.push(...(committed.gone ?? [])));
    const { keys, counts } = await eraseCustomer(bench.journal, home);
    expect(keys).toEqual([mara, home]);
    expect(counts).toMatchObject({ notes: 2, unsaved: 2, customers: 1, conversations: 1, plans: 1 });
    expect(gone).toHaveLength(2);
    expect(await findTraces(bench.database, [mara, home, 'half a sentence', 'never saved'])).toEqual([]);
    expect(await ids()).toEqual(['Tom’s']);
    expect(await readTyped(bench, 'practice:2')).toBe('to Tom');
  });

  it('finds what the notes of others say of them', async () => {
    await bench.notes.add(newNote());
    const { note } = await bench.notes.add(newNote({ customerKey: tom, text: `Sent by ${mara.toUpperCase()}` }));
    await eraseCustomer(bench.journal, mara);
    const traces = await findTraces(bench.database, [mara]);
    expect(traces.filter(({ table }) => table === 'notes')).toEqual([{ table: 'notes', id: note.id }]);
  });

  it('erases also somebody of whom only typed words are there', async () => {
    await type(bench, 'practice:3', 'typed', { key: tom });
    expect((await eraseCustomer(bench.journal, tom)).counts.unsaved).toBe(1);
  });
});
