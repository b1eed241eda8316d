import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { browserPid, type Desk, killBrowser, mara, newNote, openDesk, readEverything } from './desk';

const passphrase = 'correct horse battery';
const notes = 1500;

describe('encrypted notes in Chromium', () => {
  let profile: string;
  let context: BrowserContext;
  let desk: Desk;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'heard-vault-'));
    await start();
  });
  afterAll(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(): Promise<void> {
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    desk = await openDesk(context);
  }
  const textsOf = async () =>
    (await desk.call('notes.list', { customerKey: mara })).notes.map(({ text }) => text).sort();
  const expected = Array.from({ length: notes }, (_, index) => `lighthouse ${index}`).sort();

  it('survive a kill while they are encrypted, and are locked by it until the passphrase is given', async () => {
    for (let from = 0; from < notes; from += 100) {
      await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          desk.call('notes.add', { note: newNote(`lighthouse ${from + index}`, { customerName: 'Mara Lindqvist' }) }),
        ),
      );
    }
    await desk.call('offers.keep', { offers: [{ id: 'o', note: newNote('a promised beacon', { kind: 'promise' }) }] });
    const pid = await browserPid(context);
    desk.call('vault.turn-on', { passphrase }).catch(() => undefined);
    await expect.poll(async () => (await desk.call('vault.get', {})).state).toBe('turning-on');
    await killBrowser(context, pid);

    await start();
    expect((await desk.call('vault.get', {})).state).toBe('locked');
    await expect(desk.call('notes.list', { customerKey: mara })).rejects.toThrow(/locked/);
    await desk.call('notes.add', { note: newNote('captured while locked') });
    await expect(desk.call('vault.unlock', { passphrase: 'correct horse batterie' })).rejects.toThrow(/passphrase/);
    await desk.call('vault.unlock', { passphrase });
    expect(await textsOf()).toEqual(['captured while locked', ...expected]);
    const file = (await desk.call('backup.write', {})).text;
    const seen = (await desk.page.evaluate(readEverything, ['local'])) + file;
    for (const secret of ['lighthouse', 'Lindqvist', mara, 'captured', 'Parcel missing', 'beacon']) {
      expect(seen).not.toContain(secret);
    }
    expect((await desk.call('offers.list', {})).offers.map(({ note }) => note.text)).toEqual(['a promised beacon']);
  });

  it('are searched, changed, undone and exported as plain ones while unlocked, and locked on request', async () => {
    await expect.poll(async () => (await desk.call('search.query', { text: 'lighthouse 77' })).progress).toBe(1);
    const { hits } = await desk.call('search.query', { text: 'lighthouse 77' });
    const [hit] = hits;
    expect(hit?.note.text).toContain('lighthouse 77');
    const { change } = await desk.call('notes.change', { id: hit?.note.id ?? '', text: 'a lamp' });
    await desk.call('changes.undo', { change: change ?? '' });
    expect(await textsOf()).toContain(hit?.note.text);
    expect((await desk.call('customers.list', { prefix: 'mara lin' })).customers).toHaveLength(1);
    expect((await desk.call('customers.export', { customerKey: mara })).text).toContain('lighthouse 3');
    expect((await desk.call('vault.lock', {})).state).toBe('locked');
    await expect(desk.call('search.query', { text: 'lighthouse' })).rejects.toThrow(/locked/);
    await desk.call('vault.unlock', { passphrase });
    expect(await textsOf()).toHaveLength(notes + 1);
  });

  it('are readable again when it is turned off, which takes the passphrase', async () => {
    await expect(desk.call('vault.turn-off', { passphrase: 'wrong horse' })).rejects.toThrow(/passphrase/);
    expect((await desk.call('vault.turn-off', { passphrase })).state).toBe('off');
    expect(await textsOf()).toEqual(['captured while locked', ...expected]);
    expect(await desk.page.evaluate(readEverything, ['local'])).toContain('a promised beacon');
  });

  it('leave no key on the disk', async () => {
    await desk.call('vault.turn-on', { passphrase });
    const key = await desk.page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { session: { get(name: string): Promise<Record<string, string>> } } };
        }
      ).chrome;
      return (await storage.session.get('vault-key'))['vault-key'] ?? '';
    });
    expect(key).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    await context.close();
    const files = await readdir(profile, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
      expect(bytes.includes(key), file.name).toBe(false);
      expect(bytes.includes(Buffer.from(key, 'base64')), file.name).toBe(false);
      expect(bytes.includes(passphrase), file.name).toBe(false);
    }
    await start();
    expect((await desk.call('vault.get', {})).state).toBe('locked');
  });
});
