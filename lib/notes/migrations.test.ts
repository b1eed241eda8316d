import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesDatabase } from './database';
import { noteSchema } from './schema';
import { takeUpTyped } from './typed';

/** What version 1 of the extension wrote, as it wrote it. */
const firstNotes = [
  {
    id: '0mh1000000001aaaaaaabbbbbbb',
    kind: 'promise',
    text: 'Write by Thursday 15:00',
    conversationId: 'practice:1',
    host: 'practice',
    subject: 'Parcel missing',
    customerKey: 'mara@fjellpost.example',
    customerName: 'Mara',
    due: '2026-11-26T15:00:00+01:00',
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-02T10:00:00.000Z',
    done: true,
  },
  {
    id: '0mh2000000001aaaaaaabbbbbbb',
    kind: 'request',
    text: 'A new invoice',
    conversationId: 'practice:1',
    host: 'practice',
    subject: 'Parcel missing',
    customerKey: 'mara@fjellpost.example',
    createdAt: '2026-11-03T10:00:00.000Z',
    updatedAt: '2026-11-03T10:00:00.000Z',
    done: false,
  },
  {
    id: '0mh3000000001aaaaaaabbbbbbb',
    kind: 'note',
    text: 'In the bin',
    conversationId: 'practice:2',
    host: 'practice',
    subject: 'Hello',
    customerKey: 'name:tom quarry',
    createdAt: '2026-11-04T10:00:00.000Z',
    updatedAt: '2026-11-05T10:00:00.000Z',
    done: false,
    deletedAt: '2026-11-05T10:00:00.000Z',
  },
];

const name = 'migrated';
let opened: Dexie[] = [];

/** A database as version 1 of the extension made it. */
async function makeFirst(records: readonly object[] = firstNotes): Promise<void> {
  const first = new Dexie(name);
  first.version(1).stores({ notes: 'id, [customerKey+id], conversationId', unsaved: 'conversationId' });
  await first.open();
  await first.table('notes').bulkAdd([...records]);
  await first.table('unsaved').put({ conversationId: 'practice:9', text: 'half a sen', updatedAt: 'then' });
  first.close();
}

async function openNow(): Promise<NotesDatabase> {
  const database = new NotesDatabase(name);
  opened.push(database);
  await database.open();
  return database;
}

afterEach(async () => {
  for (const database of opened) database.close();
  opened = [];
  await Dexie.delete(name);
  vi.restoreAllMocks();
});

describe('a database of version 1', () => {
  it('keeps every note and what was typed, and gives promises and requests their state', async () => {
    await makeFirst();
    const database = await openNow();
    const notes = await database.notes.toArray();
    expect(notes.map(({ id, text }) => [id, text])).toEqual(firstNotes.map(({ id, text }) => [id, text]));
    expect(notes.map(({ state }) => state)).toEqual(['kept', 'open', undefined]);
    for (const note of notes) expect(noteSchema.parse(note)).toEqual(note);
    expect(notes[2]?.deletedAt).toBe('2026-11-05T10:00:00.000Z');
    expect(await takeUpTyped(database, 'practice:9', 'tab', () => true)).toBe('');
    expect(await takeUpTyped(database, 'practice:9', 'tab', (tab) => tab === 'tab')).toBe('half a sen');
  });

  it('marks only what was changed as changed', async () => {
    await makeFirst();
    const notes = await (await openNow()).notes.toArray();
    expect(notes.map(({ revisions }) => revisions?.length)).toEqual([1, undefined, 1]);
  });

  it('gets records of customers and conversations', async () => {
    await makeFirst();
    const database = await openNow();
    const mara = await database.customers.where('keys').equals('mara@fjellpost.example').first();
    expect(mara).toMatchObject({ name: 'Mara', createdAt: '2026-11-01T10:00:00.000Z' });
    expect(await database.customers.count()).toBe(2);
    expect(await database.conversations.get('practice:1')).toMatchObject({
      firstAt: '2026-11-01T10:00:00.000Z',
      lastAt: '2026-11-03T10:00:00.000Z',
    });
  });

  it('keeps a note that no longer fits any schema as it is', async () => {
    const odd = { id: 'odd', kind: 'song', text: '', customerKey: 'x@y.example' };
    await makeFirst([...firstNotes, odd]);
    expect(await (await openNow()).notes.get('odd')).toMatchObject(odd);
  });

  it('stays as it was when the move breaks off half-way, and moves the next time', async () => {
    await makeFirst();
    const put = IDBObjectStore.prototype.add;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'conversations') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(openNow()).rejects.toThrow();
    broken.mockRestore();
    const first = new Dexie(name);
    await first.open();
    expect(first.verno).toBe(1);
    expect(await first.table('notes').toArray()).toEqual(firstNotes);
    first.close();
    expect(await (await openNow()).notes.count()).toBe(3);
  });
});

describe('a database of version 2', () => {
  const note = { ...(firstNotes[1] as (typeof firstNotes)[number]), state: 'open' };
  const change = {
    id: 'c',
    what: 'note-added',
    at: note.createdAt,
    customerKeys: [note.customerKey],
    entries: [],
    once: 'w',
  };

  /** A database as version 2 of the extension made it. */
  async function makeSecond(): Promise<void> {
    const second = new Dexie(name);
    second.version(2).stores({
      notes: 'id, [customerKey+id], [kind+state], deletedAt',
      unsaved: 'conversationId, customerKey',
      customers: 'id, &*keys, name',
      conversations: 'id, customerKey',
      plans: 'id, customerKey, deletedAt',
      changes: 'id, *customerKeys',
    });
    await second.open();
    await second.table('notes').add(note);
    await second.table('changes').add(change);
    await second.table('unsaved').bulkAdd([
      { conversationId: 'practice:8', text: 'Mara said', updatedAt: 'then', customerKey: note.customerKey },
      { conversationId: 'practice:9', text: 'half a sen', updatedAt: 'then' },
    ]);
    second.close();
  }

  it('keeps its notes, what can be undone, and what was typed, which the next tab finds', async () => {
    await makeSecond();
    const database = await openNow();
    expect(await database.notes.toArray()).toEqual([note]);
    expect(await database.changes.where('once').equals('w').toArray()).toEqual([change]);
    expect(await takeUpTyped(database, 'practice:9', 'tab', () => false)).toBe('half a sen');
    expect(await database.typed.where('customerKey').equals(note.customerKey).toArray()).toMatchObject([
      { text: 'Mara said', tab: '' },
    ]);
    expect([...database.backendDB().objectStoreNames]).not.toContain('unsaved');
  });

  it('stays as it was when the move breaks off half-way, and moves the next time', async () => {
    await makeSecond();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(openNow()).rejects.toThrow();
    broken.mockRestore();
    const second = new Dexie(name);
    await second.open();
    expect(second.verno).toBe(2);
    expect(await second.table('unsaved').count()).toBe(2);
    second.close();
    expect(await (await openNow()).typed.count()).toBe(2);
  });
});

describe('opening the database', () => {
  it('waits for an older connection to let go, which it does', async () => {
    await makeFirst();
    const older = new Dexie(name);
    older.version(1).stores({ notes: 'id, [customerKey+id], conversationId', unsaved: 'conversationId' });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await older.open();
    opened.push(older);
    expect(await (await openNow()).notes.count()).toBe(3);
  });

  it('leaves a database of a newer version alone and says so', async () => {
    const newer = new Dexie(name);
    newer.version(5).stores({ notes: 'id, mood', unsaved: 'conversationId' });
    await newer.open();
    await newer.table('notes').add({ id: 'n', mood: 'good' });
    newer.close();
    await expect(openNow()).rejects.toThrow(/newer version of Heard/);
    const again = new Dexie(name);
    await again.open();
    expect(again.verno).toBe(5);
    expect(await again.table('notes').toArray()).toEqual([{ id: 'n', mood: 'good' }]);
    again.close();
  });

  it('tries again with the next call after it failed once', async () => {
    const open = indexedDB.open.bind(indexedDB);
    let failures = 1;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (failures-- > 0) throw new DOMException('not now', 'QuotaExceededError');
      return open(...args);
    });
    const database = new NotesDatabase(name);
    opened.push(database);
    await expect(database.notes.toArray()).rejects.toThrow();
    expect(await database.notes.toArray()).toEqual([]);
  });
});
