import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { browserPid, type Desk, killBrowser, mara, newNote, openDesk } from './desk';

/** The log of Chromium's database that is written at the moment. */
async function findLog(profile: string): Promise<string> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const [folder] = (await readdir(databases)).filter((name) => /^chrome-extension_.*\.leveldb$/.test(name));
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
});
