import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Customers } from '../customers';
import { Plans } from '../plans';
import { type Bench, createKeeper, mara, newNote, readTyped, setUp, tom, type } from '../testing';
import { boxValue, createBox, deriveKey, openBytes, sealBytes, unboxValue } from './crypto';
import { VaultLockedError } from './guard';
import { WrongPassphraseError } from './passphrase';
import { takeWaiting } from './waiting';

const passphrase = 'correct horse battery';
let made = 0;

afterEach(() => vi.restoreAllMocks());

/** Something of everything, in a database that can be opened again under its name. */
async function fill(): Promise<{ name: string; bench: Bench; keeper: ReturnType<typeof createKeeper> }> {
  const name = `vault-${++made}`;
  const keeper = createKeeper();
  const bench = await setUp(name, keeper);
  for (let index = 0; index < 5; index++) {
    await bench.notes.add(newNote({ text: `lighthouse ${index}`, customerName: 'Mara Lindqvist' }));
  }
  await bench.notes.add(newNote({ kind: 'promise', text: 'news', due: '2026-11-26T15:00:00Z', customerKey: tom }));
  await new Customers(bench.journal).merge(mara, 'mara@home.example');
  await new Plans(bench.journal).keep(mara, {
    goals: [{ text: 'Go live', reached: false }],
    items: [],
    exceptions: [],
  });
  await type(bench, 'practice:1', 'half a lighthouse', { key: mara });
  return { name, bench, keeper };
}

/** The background as it comes up after the browser was killed: with the keys where the session lived on. */
async function reopen(old: Bench, name: string, keeper = createKeeper()): Promise<Bench> {
  old.database.close();
  return await setUp(name, keeper);
}

const textsOf = async ({ notes }: Bench, key: string) => (await notes.list(key)).map(({ text }) => text).sort();

/** Everything the profile's disk holds, as somebody without the passphrase reads it. */
async function readDisk({ database }: Bench): Promise<string> {
  await database.open();
  const native = database.backendDB();
  const all: unknown[] = [];
  for (const table of native.objectStoreNames) {
    const store = native.transaction(table).objectStore(table);
    for (const request of [store.getAll(), store.getAllKeys()]) {
      all.push(await new Promise((resolve) => request.addEventListener('success', () => resolve(request.result))));
    }
  }
  return JSON.stringify(all, (_, value: unknown) =>
    value instanceof Uint8Array ? [...value].map((byte) => String.fromCharCode(byte)).join('') : value,
  );
}

async function expectWhole(bench: Bench): Promise<void> {
  expect(await textsOf(bench, mara)).toEqual([0, 1, 2, 3, 4].map((index) => `lighthouse ${index}`));
  expect(await textsOf(bench, 'mara@home.example')).toHaveLength(5);
  expect(await textsOf(bench, tom)).toEqual(['news']);
  expect(await new Plans(bench.journal).get(mara)).toMatchObject({ goals: [{ text: 'Go live' }] });
  expect(await bench.database.customers.count()).toBe(2);
  expect(await bench.database.conversations.get('practice:1')).toMatchObject({ subject: 'Parcel missing' });
  expect(await readTyped(bench, 'practice:1', 'another tab')).toBe('half a lighthouse');
  expect((await bench.journal.list(100)).length).toBe(8);
}

const secrets = ['lighthouse', 'Lindqvist', mara, tom, 'Parcel missing', 'Go live', 'practice:1', 'mara@home'];

describe('turning encryption on', () => {
  it('leaves no text, name, subject or address on the disk, and everything to be read by us', async () => {
    const { bench } = await fill();
    const plain = await readDisk(bench);
    for (const secret of secrets) expect(plain).toContain(secret);
    await bench.database.vault.turnOn(passphrase);
    expect(bench.database.vault.state).toBe('unlocked');
    const sealed = await readDisk(bench);
    for (const secret of [...secrets, passphrase]) expect(sealed).not.toContain(secret);
    await expectWhole(bench);
  });

  it('keeps what is written from then on from the disk as well', async () => {
    const { bench } = await fill();
    await bench.database.vault.turnOn(passphrase);
    const { note } = await bench.notes.add(newNote({ text: 'a new beacon', conversationId: 'practice:77' }));
    await bench.notes.change(note.id, { text: 'a later beacon' });
    const sealed = await readDisk(bench);
    for (const secret of ['beacon', 'practice:77']) expect(sealed).not.toContain(secret);
    expect(await textsOf(bench, mara)).toContain('a later beacon');
  });

  it('and off again leaves the records as they were', async () => {
    const { bench } = await fill();
    const dump = async () =>
      await Promise.all(
        ['notes', 'customers', 'conversations', 'plans'].map((table) => bench.database.table(table).toArray()),
      );
    const before = await dump();
    await bench.database.vault.turnOn(passphrase);
    await expect(bench.database.vault.turnOff('wrong')).rejects.toThrow(WrongPassphraseError);
    await bench.database.vault.turnOff(passphrase);
    expect(bench.database.vault.state).toBe('off');
    expect(await dump()).toEqual(before);
    await expectWhole(bench);
  });
});

describe('locked', () => {
  it('nothing can be read or changed, whether it was locked or the browser was closed', async () => {
    const { bench, name } = await fill();
    await bench.database.vault.turnOn(passphrase);
    await bench.database.vault.lock();
    const [{ id }] = (await readIds(bench)) as [{ id: string }];
    for (const open of [async () => bench, () => reopen(bench, name)]) {
      const locked = await open();
      expect(locked.database.vault.state).toBe('locked');
      await expect(locked.notes.list(mara)).rejects.toThrow(VaultLockedError);
      await expect(locked.notes.change(id, { text: 'x' })).rejects.toThrow(VaultLockedError);
      await expect(locked.notes.bin(10)).rejects.toThrow(VaultLockedError);
    }
  });

  it('opens to the passphrase and to nothing else', async () => {
    const { bench, name } = await fill();
    await bench.database.vault.turnOn(passphrase);
    const again = await reopen(bench, name);
    await expect(again.database.vault.unlock('Correct horse battery')).rejects.toThrow(WrongPassphraseError);
    expect(again.database.vault.state).toBe('locked');
    await again.database.vault.unlock(passphrase);
    await expectWhole(again);
  });

  it('stays open while the background sleeps and wakes in one session', async () => {
    const { bench, name, keeper } = await fill();
    await bench.database.vault.turnOn(passphrase);
    await expectWhole(await reopen(bench, name, keeper));
  });

  it('keeps what is captured meanwhile, unreadable, and puts it in its place when it is unlocked', async () => {
    const { bench, name } = await fill();
    await bench.database.vault.turnOn(passphrase);
    const locked = await reopen(bench, name);
    locked.time += 60_000;
    const { note, change } = await locked.notes.add(newNote({ text: 'captured beacon' }), { once: 'wish' });
    await locked.notes.add(newNote({ text: 'captured beacon' }), { once: 'wish' });
    expect(change).toBeUndefined();
    expect(await readDisk(locked)).not.toContain('beacon');
    const later = await reopen(locked, name);
    await later.database.vault.unlock(passphrase);
    expect(await takeWaiting(later.journal, later.notes)).toBe(2);
    expect((await later.notes.list(mara)).filter(({ text }) => text === 'captured beacon')).toEqual([note]);
    expect(await takeWaiting(later.journal, later.notes)).toBe(0);
  });

  it('takes a captured note once, also when that breaks off before it is off the list', async () => {
    const { bench } = await fill();
    await bench.database.vault.turnOn(passphrase);
    await bench.database.vault.lock();
    await bench.notes.add(newNote({ text: 'captured' }));
    await bench.database.vault.unlock(passphrase);
    vi.spyOn(bench.database.waiting, 'delete').mockRejectedValueOnce(new Error('killed'));
    await expect(takeWaiting(bench.journal, bench.notes)).rejects.toThrow('killed');
    await takeWaiting(bench.journal, bench.notes);
    expect((await textsOf(bench, mara)).filter((text) => text === 'captured')).toHaveLength(1);
    expect(await bench.database.waiting.count()).toBe(0);
  });
});

async function readIds({ database }: Bench): Promise<{ id: string }[]> {
  const request = database.backendDB().transaction('notes').objectStore('notes').getAll();
  return await new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
}

describe('another passphrase', () => {
  it('takes the place of the old one, which must be known', async () => {
    const { bench, name } = await fill();
    await bench.database.vault.turnOn(passphrase);
    await expect(bench.database.vault.change('wrong', 'new one')).rejects.toThrow(WrongPassphraseError);
    await bench.database.vault.change(passphrase, 'new one');
    const again = await reopen(bench, name);
    await expect(again.database.vault.unlock(passphrase)).rejects.toThrow(WrongPassphraseError);
    await again.database.vault.unlock('new one');
    await expectWhole(again);
  });
});

/** Lets so many writing requests through and then stops the transaction, and all after it, as a killed browser does. */
function killAfter(writes: number): { wasKilled(): boolean } {
  let left = writes;
  let killed = false;
  for (const method of ['put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      if (left-- > 0) return original.apply(this, args) as never;
      killed = true;
      this.transaction.abort();
      throw new DOMException('killed', 'AbortError');
    });
  }
  return { wasKilled: () => killed };
}

describe('a browser killed at any step', () => {
  const patient = { timeout: 120_000 };

  it.each(['on', 'off'] as const)('of turning it %s leaves all notes, and goes on from there', patient, async (way) => {
    for (let writes = 0; ; writes++) {
      const { bench, name } = await fill();
      const { vault } = bench.database;
      if (way === 'off') await vault.turnOn(passphrase);
      const killer = killAfter(writes);
      const turning = way === 'on' ? vault.turnOn(passphrase) : vault.turnOff(passphrase);
      await turning.catch(() => undefined);
      vi.restoreAllMocks();
      if (!killer.wasKilled()) {
        expect(writes).toBeGreaterThan(20);
        return;
      }
      const again = await reopen(bench, name);
      if (again.database.vault.state !== 'off') await again.database.vault.unlock(passphrase);
      await expectWhole(again);
      const isOn = again.database.vault.state === 'unlocked';
      if (isOn) for (const secret of secrets) expect(await readDisk(again)).not.toContain(secret);
      again.database.close();
    }
  });

  it('goes on by itself where the session lived on', async () => {
    const { bench, name, keeper } = await fill();
    const killer = killAfter(12);
    await bench.database.vault.turnOn(passphrase).catch(() => undefined);
    vi.restoreAllMocks();
    expect(killer.wasKilled()).toBe(true);
    const again = await reopen(bench, name, keeper);
    expect(again.database.vault.state).toBe('turning-on');
    await expect(again.notes.list(mara)).rejects.toThrow(VaultLockedError);
    await again.database.vault.resume();
    await expectWhole(again);
  });
});

describe('the ciphers', () => {
  const bytes = new TextEncoder().encode('a beacon');

  it('refuse another key, a changed bit, and a record put elsewhere', async () => {
    const salt = new Uint8Array(16);
    const [key, other] = await Promise.all(['one', 'two'].map((word) => deriveKey(word, salt, 1)));
    if (!key || !other) throw new Error('no key');
    const sealed = await sealBytes(key, bytes, 'notes');
    expect(await openBytes(key, sealed, 'notes')).toEqual(bytes);
    const bent = sealed.slice();
    bent[20] = (bent[20] ?? 0) ^ 1;
    for (const [by, what, about] of [
      [other, sealed, 'notes'],
      [key, bent, 'notes'],
      [key, sealed, 'plans'],
    ] as const) {
      await expect(openBytes(by, what, about)).rejects.toThrow();
    }
  });

  it('seal the same words differently each time', async () => {
    const key = await deriveKey('one', new Uint8Array(16), 1);
    expect(await sealBytes(key, bytes, 'notes')).not.toEqual(await sealBytes(key, bytes, 'notes'));
  });

  it('box what only the private key opens', async () => {
    const [mine, others] = await Promise.all([createBox(), createBox()]);
    const boxed = await boxValue(mine.lid, { text: 'a beacon' });
    expect(await unboxValue(mine.inside, boxed)).toEqual({ text: 'a beacon' });
    await expect(unboxValue(others.inside, boxed)).rejects.toThrow();
  });
});
