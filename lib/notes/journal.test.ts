import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Customers } from './customers';
import { CannotUndoError } from './journal';
import { Plans } from './plans';
import { type Bench, mara, newNote, readTyped, setUp, tom, type } from './testing';

let bench: Bench;
beforeEach(async () => {
  bench = await setUp();
});

const textsOf = async (key = mara) => (await bench.notes.list(key)).map(({ text }) => text);

describe('undoing', () => {
  it('takes a changed note back to what it was, and that back again', async () => {
    const { note } = await bench.notes.add(newNote());
    const { change } = await bench.notes.change(note.id, { text: 'Prefers calls' });
    const undone = await bench.journal.undo(change);
    expect(await textsOf()).toEqual(['Prefers e-mail']);
    await bench.journal.undo(undone.change);
    expect(await textsOf()).toEqual(['Prefers calls']);
  });

  it('puts a note that was added into the bin, never away', async () => {
    const { note, change } = await bench.notes.add(newNote());
    await bench.journal.undo(change ?? '');
    expect(await textsOf()).toEqual([]);
    expect((await bench.notes.bin(10)).map(({ id }) => id)).toEqual([note.id]);
  });

  it('brings back what was removed', async () => {
    const { note } = await bench.notes.add(newNote());
    const { change } = await bench.notes.remove(note.id);
    await bench.journal.undo(change);
    expect(await textsOf()).toEqual(['Prefers e-mail']);
  });

  it('undoes nothing of a change when one of its records was changed again', async () => {
    const { note } = await bench.notes.add(newNote());
    const { change } = await bench.notes.change(note.id, { text: 'second' });
    await bench.notes.change(note.id, { text: 'third' });
    await expect(bench.journal.undo(change)).rejects.toThrow(CannotUndoError);
    expect(await textsOf()).toEqual(['third']);
  });

  it('undoes a change once', async () => {
    const { note } = await bench.notes.add(newNote());
    const { change } = await bench.notes.change(note.id, { text: 'second' });
    await bench.journal.undo(change);
    await expect(bench.journal.undo(change)).rejects.toThrow(/already/);
    await expect(bench.journal.undo('no-such-change')).rejects.toThrow(CannotUndoError);
  });

  it('leaves a customer to every note that was added since', async () => {
    const customers = new Customers(bench.journal);
    await bench.notes.add(newNote());
    const { change } = await customers.merge(mara, tom);
    await bench.notes.add(newNote({ customerKey: tom, text: 'Tom’s' }));
    await bench.journal.undo(change);
    expect((await customers.list({ limit: 10 })).flatMap(({ keys }) => keys).sort()).toEqual([mara, tom]);
    expect(await textsOf(tom)).toEqual(['Tom’s']);
  });

  it('undoes merging and splitting, with every note at its customer', async () => {
    const customers = new Customers(bench.journal);
    await bench.notes.add(newNote());
    await bench.notes.add(newNote({ customerKey: tom, text: 'Tom’s' }));
    const merged = await customers.merge(mara, tom);
    expect(await textsOf()).toEqual(['Tom’s', 'Prefers e-mail']);
    expect(await textsOf(tom)).toEqual(['Tom’s', 'Prefers e-mail']);
    await bench.journal.undo(merged.change);
    expect([await textsOf(), await textsOf(tom)]).toEqual([['Prefers e-mail'], ['Tom’s']]);
    await customers.merge(mara, tom);
    const split = await customers.split(mara, [tom]);
    expect([await textsOf(), await textsOf(tom)]).toEqual([['Prefers e-mail'], ['Tom’s']]);
    await bench.journal.undo(split.change);
    expect(await textsOf()).toHaveLength(2);
  });

  it('undoes a plan that was put in the place of another, and one taken away', async () => {
    const plans = new Plans(bench.journal);
    const plan = { goals: [{ text: 'Go live', reached: false }], items: [], exceptions: [] };
    await plans.keep(mara, plan);
    const changed = await plans.keep(mara, { ...plan, goals: [] });
    expect((await plans.list(mara)).map(({ goals }) => goals)).toEqual([[]]);
    await bench.journal.undo(changed.change);
    expect((await plans.get(mara))?.goals).toEqual(plan.goals);
    const removed = await plans.remove(mara);
    expect(await plans.get(mara)).toBeUndefined();
    await bench.journal.undo(removed as string);
    expect((await plans.get(mara))?.goals).toEqual(plan.goals);
  });

  it('lists what can be undone, newest first, until the session ends', async () => {
    const { note } = await bench.notes.add(newNote());
    const { change } = await bench.notes.change(note.id, { done: true });
    expect((await bench.journal.list(10)).map(({ what }) => what)).toEqual(['note-changed', 'note-added']);
    await bench.journal.undo(change);
    expect((await bench.journal.list(10)).map(({ what }) => what)).toEqual(['note-added']);
    await bench.journal.forget();
    expect(await bench.journal.list(10)).toEqual([]);
  });
});

describe('a change', () => {
  it('that fails half-way leaves nothing behind and tells nobody', async () => {
    const told = vi.fn();
    bench.journal.onCommit(told);
    await expect(
      bench.journal.change('note-added', async (step) => {
        const note = { ...newNote(), id: 'half', createdAt: step.at, updatedAt: step.at, done: false };
        await step.put('notes', note);
        throw new Error('pulled the plug');
      }),
    ).rejects.toThrow('pulled the plug');
    expect(await bench.database.notes.count()).toBe(0);
    expect(await bench.database.changes.count()).toBe(0);
    expect(told).not.toHaveBeenCalled();
  });

  it('on a full disk keeps what was typed', async () => {
    await type(bench, 'practice:1', 'Prefers e-m');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(bench.notes.add(newNote())).rejects.toThrow(/full|Quota/);
    add.mockRestore();
    expect(await readTyped(bench, 'practice:1')).toBe('Prefers e-m');
    expect(await bench.database.notes.count()).toBe(0);
    await bench.notes.add(newNote());
    expect(await textsOf()).toEqual(['Prefers e-mail']);
  });

  it('tells everyone it was about, under all their keys', async () => {
    const told: string[][] = [];
    await bench.notes.add(newNote());
    bench.journal.onCommit(({ customerKeys }) => void told.push([...customerKeys].sort()));
    await new Customers(bench.journal).merge(mara, tom);
    await bench.notes.add(newNote({ customerKey: tom }));
    expect(told).toEqual([
      [mara, tom],
      [mara, tom],
    ]);
  });
});
