import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { CustomerError, Customers, readNames } from './customers';
import { drawTimeline, isOverdue, openPromises, readHistory, readOpen } from './history';
import { Plans } from './plans';
import { type Bench, mara, newNote, setUp, tom } from './testing';

let bench: Bench;
let customers: Customers;
beforeEach(async () => {
  bench = await setUp();
  customers = new Customers(bench.journal);
});

describe('customers', () => {
  it('get a record with their first note, and a name as soon as one is known', async () => {
    await bench.notes.add(newNote());
    await bench.notes.add(newNote({ customerName: 'Mara' }));
    await bench.notes.add(newNote({ customerName: 'M. Lindqvist' }));
    expect(await customers.list({ limit: 10 })).toMatchObject([{ keys: [mara], name: 'Mara' }]);
    expect(await readNames(bench.database, [mara, tom])).toEqual({ [mara]: 'Mara' });
  });

  it('are found by the beginning of a name or an address', async () => {
    await bench.notes.add(newNote({ customerName: 'Ida Holm' }));
    await bench.notes.add(newNote({ customerKey: tom }));
    expect((await customers.list({ prefix: 'ida', limit: 10 })).map(({ keys }) => keys[0])).toEqual([mara]);
    expect((await customers.list({ prefix: 'TOM', limit: 10 })).map(({ keys }) => keys[0])).toEqual([tom]);
  });

  it('take on an address nothing was kept of', async () => {
    await bench.notes.add(newNote());
    await customers.merge(mara, 'mara@home.example');
    await bench.notes.add(newNote({ customerKey: 'mara@home.example', text: 'From home' }));
    expect(await bench.notes.list(mara)).toHaveLength(2);
    expect(await customers.list({ limit: 10 })).toHaveLength(1);
  });

  it('split off keep the name the host gave with their last note', async () => {
    await bench.notes.add(newNote({ customerName: 'Mara Lindqvist' }));
    await customers.merge(mara, tom);
    await bench.notes.add(newNote({ customerKey: tom, customerName: 'T. Quarry' }));
    bench.time += 1000;
    await bench.notes.add(newNote({ customerKey: tom, customerName: 'Tom Quarry' }));
    await bench.notes.add(newNote({ customerKey: tom }));
    const { stayed, parted } = await customers.split(mara, [tom]);
    expect([stayed.name, parted.name]).toEqual(['Mara Lindqvist', 'Tom Quarry']);
  });

  it('are not merged with themselves, and keep one address when split', async () => {
    await bench.notes.add(newNote());
    await expect(customers.merge(mara, mara)).rejects.toThrow(CustomerError);
    await expect(customers.split(mara, [mara])).rejects.toThrow(/has to stay/);
    await expect(customers.split(mara, [tom])).rejects.toThrow(/None/);
    await expect(customers.rename(tom, 'Tom')).rejects.toThrow(CustomerError);
    expect((await customers.rename(mara, 'Mara L.')).customer.name).toBe('Mara L.');
  });
});

describe('the history', () => {
  it('is a line of notes, conversations and plans, newest first', async () => {
    await bench.notes.add(newNote({ text: 'first' }));
    bench.time += 1000;
    const plan = { goals: [], items: [], exceptions: [] };
    await new Plans(bench.journal).keep(mara, plan);
    bench.time += 1000;
    await bench.notes.add(newNote({ text: 'second', conversationId: 'practice:2' }));
    const history = await readHistory(bench.database, mara);
    expect(drawTimeline(history).map(({ type, at }) => `${type} ${at.slice(17, 19)}`)).toEqual([
      'note 02',
      'conversation 02',
      'plan 01',
      'note 00',
      'conversation 00',
    ]);
  });

  it('leaves out what lies in the bin', async () => {
    const { note } = await bench.notes.add(newNote({ kind: 'promise' }));
    await bench.notes.remove(note.id);
    expect((await readHistory(bench.database, mara)).notes).toEqual([]);
    expect(await readOpen(bench.database, 'promise')).toEqual([]);
  });

  it('shows the others when a note is broken, and says that there is one', async () => {
    await bench.notes.add(newNote({ kind: 'promise', text: 'whole' }));
    const { note } = await bench.notes.add(newNote({ kind: 'promise', text: 'broken' }));
    await bench.database.notes.put({ ...note, kind: 'song' as never });
    const history = await readHistory(bench.database, mara);
    expect([history.notes.map(({ text }) => text), history.unreadable]).toEqual([['whole'], 1]);
    expect((await bench.notes.list(mara)).map(({ text }) => text)).toEqual(['whole']);
  });

  it('orders open promises by due time, whatever their time zone, and the timeless last', async () => {
    const due = ['2026-11-26T15:00:00+01:00', undefined, '2026-11-26T09:30:00-05:00', '2026-11-26T13:59:00Z'];
    for (const time of due) await bench.notes.add(newNote({ kind: 'promise', ...(time ? { due: time } : {}) }));
    const { note: kept } = await bench.notes.add(newNote({ kind: 'promise', due: '2026-11-01T00:00:00Z' }));
    await bench.notes.change(kept.id, { done: true });
    const open = await readOpen(bench.database, 'promise');
    expect(open.map((note) => note.due)).toEqual([due[3], due[0], due[2], undefined]);
    expect(openPromises((await readHistory(bench.database, mara)).notes)).toEqual(open);
    const now = Date.parse('2026-11-26T14:00:00Z');
    expect(open.map((note) => isOverdue(note, now))).toEqual([true, false, false, false]);
  });
});
