import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotesDatabase } from './database';
import { createNoteId, NoteMissingError, Notes } from './operations';
import { customerKey, type NewNote } from './schema';

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
  notes = new Notes(database, () => clock);
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
    const { id } = await notes.add(promise);
    clock += 60_000;
    const changed = await notes.change(id, { done: true });
    expect(changed).toMatchObject({ done: true, text: promise.text, createdAt: '2026-11-22T10:00:00.000Z' });
    expect(changed.updatedAt).toBe('2026-11-22T10:01:00.000Z');
  });

  it('puts a note in the bin and brings it back whole', async () => {
    const note = await notes.add(promise);
    await notes.remove(note.id);
    expect(await notes.list(promise.customerKey)).toEqual([]);
    await expect(notes.change(note.id, { done: true })).rejects.toThrow(NoteMissingError);
    await notes.remove(note.id, true);
    expect(await notes.list(promise.customerKey)).toEqual([note]);
  });

  it('keeps what is typed until it is saved, and only forgets it with the save', async () => {
    await notes.keepUnsaved('practice:1', 'Write to Ma');
    expect(await notes.unsaved('practice:1')).toBe('Write to Ma');
    await expect(notes.add({ ...promise, text: '' })).rejects.toThrow();
    expect(await notes.unsaved('practice:1')).toBe('Write to Ma');
    await notes.add(promise);
    expect(await notes.unsaved('practice:1')).toBe('');
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

describe('customerKey', () => {
  it('takes the address, else the name, else the conversation', () => {
    expect(customerKey({ address: ' Mara@Fjellpost.example', name: 'Mara' }, 'c')).toBe('mara@fjellpost.example');
    expect(customerKey({ name: 'Mara Lindqvist' }, 'c')).toBe('name:mara lindqvist');
    expect(customerKey({ address: '' }, 'c')).toBe('conversation:c');
  });
});
