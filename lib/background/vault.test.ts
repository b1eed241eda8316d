import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bench, mara, newNote, setUp } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { VaultKeeper, keeper, lockAlarm } = await import('./vault');
const { addOffers, getOffers, dropOffer } = await import('./settings');

const passphrase = 'correct horse battery';
const minute = 60_000;
let bench: Bench;
let vault: InstanceType<typeof VaultKeeper>;

beforeEach(async () => {
  for (const area of [fake.local, fake.session]) for (const key of Object.keys(area)) delete area[key];
  fake.alarms.clear();
  bench = await setUp(undefined, keeper);
  vault = new VaultKeeper(bench.journal, () => undefined);
  await bench.notes.add(newNote());
});
afterEach(() => vi.useRealTimers());

const offer = { id: 'o', note: newNote({ kind: 'promise', text: 'a promised beacon' }) };

describe('the encryption in the background', () => {
  it('takes offers with it, out of storage and back', async () => {
    await addOffers([offer]);
    await vault.turnOn(passphrase);
    expect(JSON.stringify(fake.local)).not.toContain('beacon');
    expect(await getOffers()).toEqual([offer]);
    await addOffers([{ id: 'p', note: { ...offer.note, text: 'another beacon' } }]);
    expect(JSON.stringify(fake.local)).not.toContain('beacon');
    await dropOffer('p');
    await vault.turnOff(passphrase);
    expect(JSON.stringify(fake.local)).toContain('beacon');
    expect(await getOffers()).toEqual([offer]);
  });

  it('lets no locked offer be overwritten', async () => {
    await addOffers([offer]);
    await vault.turnOn(passphrase);
    await vault.lock();
    expect(await getOffers()).toEqual([]);
    await expect(addOffers([{ ...offer, id: 'p' }])).rejects.toThrow(/locked/);
    await vault.unlock(passphrase);
    expect(await getOffers()).toEqual([offer]);
  });

  it('keeps the key in the session only, and forgets it and what was read lately with the lock', async () => {
    await vault.turnOn(passphrase);
    expect(fake.session['vault-key']).toBeTypeOf('string');
    fake.session['recent-conversations'] = [{}];
    await vault.lock();
    expect(fake.session).not.toHaveProperty('vault-key');
    expect(fake.session).not.toHaveProperty('recent-conversations');
    expect(fake.alarms.has(lockAlarm)).toBe(false);
  });

  it('locks by itself after so long without use, also when the background slept meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vault.turnOn(passphrase);
    await vault.lockAfter(5);
    expect(fake.alarms.has(lockAlarm)).toBe(true);
    vi.setSystemTime(Date.now() + 4 * minute);
    vault.touch();
    vi.setSystemTime(Date.now() + 4 * minute);
    const woken = new VaultKeeper(bench.journal, () => undefined);
    await woken.check();
    expect((await woken.standing()).state).toBe('unlocked');
    vi.setSystemTime(Date.now() + 2 * minute);
    await woken.check();
    expect((await woken.standing()).state).toBe('locked');
    await expect(bench.notes.list(mara)).rejects.toThrow(/locked/);
  });

  it('takes its own waking for no use', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vault.turnOn(passphrase);
    await vault.lockAfter(5);
    for (let passed = 0; passed < 4; passed += 1) {
      vi.setSystemTime(Date.now() + minute);
      await new VaultKeeper(bench.journal, () => undefined).start();
    }
    vi.setSystemTime(Date.now() + minute);
    fake.said.length = 0;
    const woken = new VaultKeeper(bench.journal, () => undefined);
    await woken.start();
    // Open pages would answer with calls, which count as use.
    expect(fake.said).toEqual([]);
    await woken.check();
    expect((await woken.standing()).state).toBe('locked');
  });

  it('locks in its time after an unlocking', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vault.turnOn(passphrase);
    await vault.lockAfter(5);
    vi.setSystemTime(Date.now() + 60 * minute);
    await vault.lock();
    await vault.unlock(passphrase);
    vi.setSystemTime(Date.now() + 4 * minute);
    await vault.check();
    expect((await vault.standing()).state).toBe('unlocked');
  });

  it('never locks by itself where the rep chose so', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await vault.turnOn(passphrase);
    await vault.lockAfter(0);
    vi.setSystemTime(Date.now() + 600 * minute);
    await vault.check();
    expect((await vault.standing()).state).toBe('unlocked');
  });
});
