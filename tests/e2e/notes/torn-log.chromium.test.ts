import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { browserPid, type Desk, killBrowser, mara, newNote, openDesk } from './desk';

/** The log of Chromium's database, or of its settings, that is written at the moment. */
async function findLog(profile: string, of: 'IndexedDB' | 'Local Extension Settings' = 'IndexedDB'): Promise<string> {
  const databases = join(profile, 'Default', of);
  const [folder] = (await readdir(databases)).filter((name) => /^chrome-extension_.*\.leveldb$|^[a-p]{32}$/.test(name));
  if (!folder) throw new Error(`There is no database in ${databases}.`);
  const logs = (await readdir(join(databases, folder))).filter((name) => /^\d+\.log$/.test(name));
  return join(databases, folder, logs.toSorted().at(-1) ?? '');
}

/**
 * What a kill leaves at the end of a log when it comes while a record is appended: a record is a header of seven bytes
 * (checksum, length, type) and its body, and goes to the file in two pieces.
 */
const tornEnds = {
  'half a header': [1, 2, 3],
  'a header without its body': [1, 2, 3, 4, 100, 0, 1],
  'a part of the body': [1, 2, 3, 4, 100, 0, 1, 65, 66, 67],
};

describe('a database whose log was torn by a kill', () => {
  let profile: string;
  let context: BrowserContext | undefined;

  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'heard-torn-'));
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** One run of the browser, which ends by a kill. */
  async function run(visit: (desk: Desk) => Promise<void>): Promise<void> {
    const browser = await launchChromium({ extension: extensionFolder('chrome'), profile });
    context = browser;
    await visit(await openDesk(browser));
    await killBrowser(browser, await browserPid(browser));
  }

  /** Was a new log begun for the settings, and nothing left over? */
  const isFresh = (desk: Desk) =>
    desk.page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } })
        .chrome;
      const [session, local] = await Promise.all([storage.session?.get(), storage.local?.get()]);
      return 'freshSettingsLog' in (session ?? {}) && !('filling' in (local ?? {}));
    });

  const save = async (desk: Desk, text: string) => void (await desk.call('notes.add', { note: newNote(text) }));
  const list = async (desk: Desk) =>
    (await desk.call('notes.list', { customerKey: mara })).notes.map(({ text }) => text).toSorted();

  it.each(Object.entries(tornEnds))('keeps its notes: %s', async (_, bytes) => {
    await run((desk) => save(desk, 'One.'));
    await appendFile(await findLog(profile), Uint8Array.from(bytes));
    await run((desk) => save(desk, 'Two.'));
    await run(async (desk) => {
      expect(await list(desk)).toEqual(['One.', 'Two.']);
      await save(desk, 'Three.');
    });
    await run(async (desk) => expect(await list(desk)).toEqual(['One.', 'Three.', 'Two.']));
  });

  it('keeps its settings', async () => {
    const offers = (id: string) => ({ offers: [{ id, note: newNote(id, { kind: 'promise' }) }] });
    await run((desk) => desk.call('offers.keep', offers('one')).then(() => undefined));
    await appendFile(
      await findLog(profile, 'Local Extension Settings'),
      Uint8Array.from(tornEnds['a part of the body']),
    );
    await run(async (desk) => {
      await expect.poll(() => isFresh(desk)).toBe(true);
      await desk.call('offers.keep', offers('two'));
    });
    await run(async (desk) => {
      const kept = (await desk.call('offers.list', {})).offers.map(({ id }) => id);
      expect(kept.toSorted()).toEqual(['one', 'two']);
    });
  });
});
