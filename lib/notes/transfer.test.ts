import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Choices } from './backup/compare';
import type { BackupRecord } from './backup/format';
import { BackupReader } from './backup/read';
import { Customers } from './customers';
import { writeCustomer, writePiece } from './export';
import { compareRecords, takeRecords } from './import';
import { Plans } from './plans';
import type { Note } from './schema';
import { type Bench, mara, newNote, setUp, tom } from './testing';

const all: Choices = { new: true, newer: true, conflicts: 'both' };

let here: Bench;
let there: Bench;
beforeEach(async () => {
  here = await setUp();
  there = await setUp();
});

/** The whole file, written in pieces of a few records. */
async function write({ database, time }: Bench, limit = 3): Promise<string> {
  let file = '';
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const piece = await writePiece(database, { cursor, limit, now: time });
    file += piece.text;
    cursor = piece.cursor;
  }
  return file;
}

function read(file: string): BackupRecord[] {
  const reader = new BackupReader();
  const { records, refused } = reader.push(file);
  const { problem } = reader.finish();
  expect([refused, problem]).toEqual([[], undefined]);
  return records.map(({ entry }) => entry);
}

/** Takes all of one machine's file on the other. */
async function take(to: Bench, from: Bench, choices = all) {
  return await takeRecords(to.journal, read(await write(from)), choices);
}

const textsOf = async ({ notes }: Bench, key = mara) => (await notes.list(key)).map(({ text }) => text).sort();
const dump = async ({ database }: Bench) => [
  await database.notes.toArray(),
  await database.customers.toArray(),
  await database.conversations.toArray(),
  await database.plans.toArray(),
];

/** Something of everything. */
async function fill(bench: Bench): Promise<Note> {
  for (let index = 0; index < 7; index++)
    await bench.notes.add(newNote({ text: `note ${index}`, customerName: 'Mara' }));
  await bench.notes.add(newNote({ kind: 'promise', text: 'news', due: '2026-11-26T15:00:00+01:00', customerKey: tom }));
  await bench.notes.add(newNote({ kind: 'incident', text: 'rude', incident: { level: 'abuse', quote: '<b>you</b>' } }));
  await new Plans(bench.journal).keep(mara, {
    goals: [{ text: 'Go live', reached: false }],
    items: [],
    exceptions: [],
  });
  await new Customers(bench.journal).merge(mara, 'mara@home.example');
  const { note } = await bench.notes.add(newNote({ text: 'in the bin' }));
  return (await bench.notes.remove(note.id)).note;
}

describe('a file of all notes', () => {
  it('makes an empty machine the same as the one it came from, the bin included', async () => {
    await fill(here);
    const { written } = await take(there, here);
    expect(await dump(there)).toEqual(await dump(here));
    expect(written).toBe(7 + 1 + 1 + 1 + 1 + 2 + 1);
  });

  it('is the same in whatever pieces it was written', async () => {
    await fill(here);
    expect(await write(here, 1)).toBe(await write(here, 1000));
  });

  it('changes nothing on the machine it came from', async () => {
    await fill(here);
    const before = await dump(here);
    expect(new Set(await compareRecords(here.database, read(await write(here))))).toEqual(new Set(['same']));
    expect((await take(here, here)).written).toBe(0);
    expect(await dump(here)).toEqual(before);
  });

  it('comes in pieces that a message can hold', async () => {
    const text = 'x'.repeat(99_000);
    const { note } = await here.notes.add(newNote({ text }));
    await here.database.notes.bulkAdd(
      Array.from({ length: 99 }, (_, index) => ({ ...note, id: `${note.id}${index}` })),
    );
    const sizes: number[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const piece = await writePiece(here.database, { cursor, limit: 1000, now: here.time });
      sizes.push(piece.text.length);
      cursor = piece.cursor;
    }
    expect(Math.max(...sizes)).toBeLessThan(4_500_000);
    expect(read(await write(here, 1000)).filter(({ type }) => type === 'note')).toHaveLength(100);
  });

  it('of one customer holds all of theirs and nothing of others', async () => {
    await fill(here);
    const file = await writeCustomer(here.database, 'mara@home.example', here.time);
    const records = read(file);
    expect(records.filter(({ type }) => type === 'note')).toHaveLength(9);
    expect(records.map(({ type }) => type)).toContain('plan');
    expect(file).not.toContain(tom);
  });
});

describe('taking a file', () => {
  it('tells beforehand what it would do, and does nothing', async () => {
    await fill(here);
    await take(there, here);
    const [first, second, third] = (await here.notes.list(mara)) as [Note, Note, Note];
    await here.notes.change(first.id, { text: 'changed here' });
    await there.notes.change(second.id, { text: 'changed there' });
    await here.notes.change(third.id, { text: 'here' });
    await there.notes.change(third.id, { text: 'there' });
    await there.notes.add(newNote({ text: 'new there' }));
    const before = await dump(here);
    const records = read(await write(there));
    const verdicts = await compareRecords(here.database, records);
    const found = records.flatMap(({ type, record }, index) =>
      type === 'note' && verdicts[index] !== 'same' ? [`${record.text}: ${verdicts[index]}`] : [],
    );
    expect(found.sort()).toEqual(
      ['changed there: newer', 'new there: new', `${first.text}: older`, 'there: conflict'].sort(),
    );
    expect(await dump(here)).toEqual(before);
  });

  it('loses nothing when two machines both went on and take each other’s file', async () => {
    await fill(here);
    await take(there, here);
    const [first] = (await here.notes.list(mara)) as [Note];
    await here.notes.change(first.id, { text: 'words of here' });
    await there.notes.change(first.id, { text: 'words of there' });
    await here.notes.add(newNote({ text: 'only here' }));
    await there.notes.add(newNote({ text: 'only there' }));
    await take(here, there);
    await take(there, here);
    await take(here, there);
    for (const bench of [here, there]) {
      const texts = await textsOf(bench);
      for (const text of ['words of here', 'words of there', 'only here', 'only there']) expect(texts).toContain(text);
    }
    expect((await textsOf(here)).length).toBe((await textsOf(there)).length);
    const before = await dump(here);
    await take(here, there);
    expect(await dump(here)).toEqual(before);
  });

  it('keeps to the choices: ours, theirs, only what is new', async () => {
    await fill(here);
    await take(there, here);
    const [first, second] = (await here.notes.list(mara)) as [Note, Note];
    await here.notes.change(first.id, { text: 'ours' });
    await there.notes.change(first.id, { text: 'theirs' });
    await there.notes.change(second.id, { text: 'later' });
    const before = await dump(here);
    await take(here, there, { new: true, newer: false, conflicts: 'mine' });
    expect(await dump(here)).toEqual(before);
    await take(here, there, { new: false, newer: true, conflicts: 'theirs' });
    expect(await textsOf(here)).toEqual(expect.arrayContaining(['theirs', 'later']));
    expect(await textsOf(here)).not.toContain('ours');
  });

  it('can be undone', async () => {
    await here.notes.add(newNote({ text: 'ours' }));
    await fill(there);
    const { change } = await take(here, there);
    expect(await textsOf(here)).toHaveLength(9);
    await here.journal.undo(change);
    expect(await textsOf(here)).toEqual(['ours']);
  });

  it('comes back when its taking was undone, however often', async () => {
    await fill(there);
    const file = read(await write(there));
    for (let round = 0; round < 3; round++) {
      const { change } = await takeRecords(here.journal, file, all);
      expect(await textsOf(here)).toEqual(await textsOf(there));
      here.time += 1000;
      await here.journal.undo(change);
      expect(await textsOf(here)).toEqual([]);
      here.time += 1000;
    }
    expect(
      new Set(
        await compareRecords(
          here.database,
          file.filter(({ type }) => type === 'plan'),
        ),
      ),
    ).toEqual(new Set(['new']));
  });

  it('leaves a customer to a note brought back out of the bin after its taking was undone', async () => {
    await fill(there);
    const { change } = await take(here, there);
    await here.journal.undo(change);
    const [note] = await here.notes.bin(1);
    await here.notes.remove(note?.id ?? '', true);
    expect(await new Customers(here.journal).list({ limit: 10 })).toMatchObject([{ keys: [note?.customerKey] }]);
  });

  it('keeps the other version of a note beside ours also after it was taken back once', async () => {
    await here.notes.add(newNote({ text: 'as it began' }));
    await take(there, here);
    for (const { notes } of [here, there]) {
      const [note] = (await notes.list(mara)) as [Note];
      await notes.change(note.id, { text: notes === here.notes ? 'ours' : 'theirs' });
    }
    const { change } = await take(here, there);
    expect(await textsOf(here)).toEqual(['ours', 'theirs']);
    await here.journal.undo(change);
    expect(await textsOf(here)).toEqual(['ours']);
    await take(here, there);
    expect(await textsOf(here)).toEqual(['ours', 'theirs']);
  });

  it('whose taking was undone takes nothing away on the machine it came from', async () => {
    await fill(there);
    const { change } = await take(here, there);
    await here.journal.undo(change);
    const before = await dump(there);
    await take(there, here);
    expect(await dump(there)).toEqual(before);
  });

  it('brings back nothing that was removed by hand', async () => {
    await fill(there);
    await take(here, there);
    const [first] = (await here.notes.list(mara)) as [Note];
    await here.notes.remove(first.id);
    await take(here, there);
    expect(await textsOf(here)).not.toContain(first.text);
  });

  it('takes a removal, a merge and a split made on the other machine', async () => {
    await fill(here);
    await take(there, here);
    const [first] = (await there.notes.list(mara)) as [Note];
    await there.notes.remove(first.id);
    await new Customers(there.journal).split(mara, ['mara@home.example']);
    await new Customers(there.journal).merge(mara, tom);
    await take(here, there);
    expect(await textsOf(here)).toEqual(await textsOf(there));
    const keysOf = async ({ database }: Bench) => (await database.customers.toArray()).map(({ keys }) => keys).sort();
    expect(await keysOf(here)).toEqual(await keysOf(there));
  });

  it('joins nobody again who was told apart since the file was written, and loses none of their addresses', async () => {
    const customers = new Customers(here.journal);
    await here.notes.add(newNote());
    await customers.merge(mara, tom);
    await here.notes.add(newNote({ customerKey: tom, text: 'Tom’s' }));
    const file = read(await write(here));
    here.time += 1000;
    await customers.split(mara, [tom]);
    await customers.merge(mara, 'mara@home.example');
    const before = await dump(here);
    await takeRecords(here.journal, file, all);
    expect(await dump(here)).toEqual(before);
  });

  it('gives a note removed on the other machine its 30 days in the bin here, too', async () => {
    const { note } = await here.notes.add(newNote());
    await take(there, here);
    await there.notes.remove(note.id);
    here.time += 29 * 24 * 3_600_000;
    await take(here, there);
    expect((await here.notes.bin(1))[0]?.deletedAt).toBe(new Date(here.time).toISOString());
    expect((await take(here, there)).written).toBe(0);
  });

  it('makes one customer of two that were met on both machines by different addresses', async () => {
    await here.notes.add(newNote({ text: 'a' }));
    await there.notes.add(newNote({ text: 'b' }));
    await new Customers(there.journal).merge(mara, tom);
    await there.notes.add(newNote({ text: 'c', customerKey: tom, customerName: 'Mara' }));
    await take(here, there);
    expect(await textsOf(here, tom)).toEqual(['a', 'b', 'c']);
    expect(await here.database.customers.toArray()).toMatchObject([{ keys: [mara, tom] }]);
  });

  it('knows the customer of a note also when the file has no record of them', async () => {
    await fill(there);
    const records = read(await write(there)).filter(({ type }) => type === 'note');
    await takeRecords(here.journal, records, all);
    expect(await here.database.customers.where('keys').equals(mara).first()).toMatchObject({ name: 'Mara' });
  });

  it('broken off half-way leaves whole pieces, and goes on where it is started again', async () => {
    await fill(there);
    const records = read(await write(there));
    await takeRecords(here.journal, records.slice(0, 6), all);
    await here.notes.add(newNote({ text: 'meanwhile' }));
    await takeRecords(here.journal, records, all);
    expect(await textsOf(here)).toEqual([...(await textsOf(there)), 'meanwhile'].sort());
  });
});
