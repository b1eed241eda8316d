import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Clock, createNoteId, revise } from './clock';
import { NotesDatabase } from './database';
import { Journal } from './journal';
import { NoteMissingError, Notes } from './operations';
import { customerKey, type NewNote, type Note } from './schema';

const promise: NewNote = {
  kind: 'promise',
  text: 'Write to Mara by Thursday 15:00',
  conversationId: 'practice:1',
  host: 'practice',
  subject: 'Parcel missing',
  customerKey: 'mara@fjellpost.example',
  due: '2026-11-26T15:00:00+01:00',
};

let clock = 0;
let database: NotesDatabase;
let notes: Notes;
beforeEach(async () => {
  clock = Date.parse('2026-11-22T10:00:00Z');
  (database as NotesDatabase | undefined)?.close();
  database = new NotesDatabase('test');
  await database.delete();
  await database.open();
  notes = new Notes(new Journal(database, new Clock(() => clock)));
});

describe('notes', () => {
  it('lists the notes of one customer, newest first, over conversations', async () => {
    await notes.add(promise);
    clock += 1000;
    await notes.add({ ...promise, kind: 'note', text: 'Prefers e-mail', conversationId: 'practice:2' });
    await notes.add({ ...promise, customerKey: 'tom@quarry.example', text: 'Someone else' });
    expect((await notes.list('mara@fjellpost.example')).map((note) => note.text)).toEqual([
      'Prefers e-mail',
      'Write to Mara by Thursday 15:00',
    ]);
  });

  it('keeps the order of notes made within one millisecond', async () => {
    for (const text of ['first', 'second', 'third']) await notes.add({ ...promise, text });
    expect((await notes.list(promise.customerKey)).map((note) => note.text)).toEqual(['third', 'second', 'first']);
  });

  it('refuses a note without a word and keeps nothing of it', async () => {
    await expect(notes.add({ ...promise, text: '  \n ' })).rejects.toThrow(/at least one word/);
    expect(await database.notes.count()).toBe(0);
  });

  it('changes a note and says when', async () => {
    const { id } = (await notes.add(promise)).note;
    clock += 60_000;
    const { note: changed } = await notes.change(id, { done: true });
    expect(changed).toMatchObject({ done: true, text: promise.text, createdAt: '2026-11-22T10:00:00.000Z' });
    expect(changed.updatedAt).toBe('2026-11-22T10:01:00.000Z');
  });

  it('puts a note in the bin and brings it back whole', async () => {
    const { note } = await notes.add(promise);
    await notes.remove(note.id);
    expect((await notes.bin(10)).map(({ id }) => id)).toEqual([note.id]);
    expect(await notes.list(promise.customerKey)).toEqual([]);
    await expect(notes.change(note.id, { done: true })).rejects.toThrow(NoteMissingError);
    await notes.remove(note.id, true);
    const { updatedAt: _, revisions: __, ...back } = (await notes.list(promise.customerKey))[0] as Note;
    expect({ ...back, updatedAt: note.updatedAt }).toEqual(note);
    expect(await notes.bin(10)).toEqual([]);
  });

  it('keeps state and done together, and says of a promise that it was moved', async () => {
    const { id } = (await notes.add(promise)).note;
    expect((await notes.change(id, { state: 'broken' })).note).toMatchObject({ done: true, state: 'broken' });
    expect((await notes.change(id, { done: false })).note).toMatchObject({ done: false, state: 'open' });
    expect((await notes.change(id, { done: true })).note.state).toBe('kept');
    const moved = await notes.change(id, { due: '2026-11-27T15:00:00+01:00' });
    expect(moved.note.moves).toEqual([{ from: promise.due, at: '2026-11-22T10:00:00.000Z' }]);
    expect((await notes.change(id, { due: null })).note).not.toHaveProperty('due');
  });

  it('refuses a state and details that belong to another kind of note', async () => {
    const { id } = (await notes.add(promise)).note;
    await expect(notes.change(id, { state: 'declined' })).rejects.toThrow(/do not belong/);
    await expect(notes.add({ ...promise, incident: { level: 'abuse', quote: 'x' } })).rejects.toThrow(/do not belong/);
    expect((await notes.list(promise.customerKey))[0]).toMatchObject({ id, state: 'open' });
  });

  it('files a note under another customer, who is known from then on', async () => {
    const { id } = (await notes.add(promise)).note;
    await notes.change(id, { customerKey: 'tom@quarry.example' });
    expect(await notes.list(promise.customerKey)).toEqual([]);
    expect(await notes.list('tom@quarry.example')).toHaveLength(1);
    expect(await database.customers.where('keys').equals('tom@quarry.example').count()).toBe(1);
  });

  it('keeps a note once when it is asked for again, and another one under the same mark as well', async () => {
    const first = await notes.add(promise, { once: 'wish-1' });
    expect(await notes.add(promise, { once: 'wish-1' })).toEqual(first);
    await notes.add({ ...promise, text: 'Other words' }, { once: 'wish-1' });
    await notes.add(promise, { once: 'wish-2' });
    await notes.add(promise);
    expect(await notes.list(promise.customerKey)).toHaveLength(4);
  });

  it('keeps a note anew that was asked for, taken away, and asked for again', async () => {
    const { note } = await notes.add(promise, { once: 'wish-1' });
    await notes.remove(note.id);
    expect((await notes.add(promise, { once: 'wish-1' })).note.id).not.toBe(note.id);
  });

  it('loses nothing when two tabs write about a new customer at once', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Note ${index}`);
    await Promise.all(texts.map((text) => notes.add({ ...promise, text })));
    expect((await notes.list(promise.customerKey)).map(({ text }) => text).sort()).toEqual(texts.sort());
    expect(await database.customers.count()).toBe(1);
  });

  it('keeps a wish once when it is made twice at the same moment', async () => {
    const [first, second] = await Promise.all([
      notes.add(promise, { once: 'wish-1' }),
      notes.add(promise, { once: 'wish-1' }),
    ]);
    expect(first).toEqual(second);
    expect(await notes.list(promise.customerKey)).toHaveLength(1);
  });

  it('does not mix up customers whose keys begin alike', async () => {
    await notes.add({ ...promise, customerKey: 'ann@a.example' });
    await notes.add({ ...promise, customerKey: 'ann@a.example.org' });
    expect(await notes.list('ann@a.example')).toHaveLength(1);
  });
});

describe('createNoteId', () => {
  it('sorts as text in order of time', () => {
    const ids = [
      createNoteId(1, 0),
      createNoteId(35, 0),
      createNoteId(36, 1),
      createNoteId(36, 2),
      createNoteId(2e12, 0),
    ];
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('revise', () => {
  it('is later than the last change also when the clock was set back', () => {
    const old = { updatedAt: '2026-11-22T10:00:00.000Z', revisions: [Date.parse('2026-11-22T10:00:00.000Z')] };
    const revised = revise(old, 0);
    expect(revised.updatedAt).toBe('2026-11-22T10:00:00.001Z');
    expect(revised.revisions).toHaveLength(2);
  });
});

describe('customerKey', () => {
  it('takes the address, else the name, else the conversation', () => {
    expect(customerKey({ address: ' Mara@Fjellpost.example', name: 'Mara' }, 'c')).toBe('mara@fjellpost.example');
    expect(customerKey({ name: 'Mara Lindqvist' }, 'c')).toBe('name:mara lindqvist');
    expect(customerKey({ address: '' }, 'c')).toBe('conversation:c');
  });

  it('fits into a note however long the name of the conversation is, and stays its own', async () => {
    const page = `generic:https://desk.example/${'folder/'.repeat(90)}`;
    const keys = ['Invoice 1', 'Invoice 2'].map((subject) => customerKey({}, `${page}#${subject}`));
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) {
      const { note } = await notes.add({ ...promise, conversationId: page, customerKey: key });
      expect(await notes.list(key)).toEqual([note]);
    }
    expect(customerKey({ name: 'İ'.repeat(500) }, 'c').length).toBeLessThanOrEqual(500);
  });
});
