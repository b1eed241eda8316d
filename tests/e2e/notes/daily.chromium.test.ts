import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupReader } from '../../../lib/notes/backup/read';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { newNote, openDesk } from './desk';

/**
 * Runs in a page: keeps a folder as the desk does after the rep chose one. The browser's own question can't be answered by
 * a test; a folder of the origin's private file system is the same kind of thing, and leave for it is always given.
 */
async function keepOwnFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('copies', { create: true });
  const opening = indexedDB.open('heard-places', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('places');
  const database = await new Promise<IDBDatabase>((resolve) =>
    opening.addEventListener('success', () => resolve(opening.result)),
  );
  const transaction = database.transaction('places', 'readwrite');
  transaction.objectStore('places').put(folder, 'daily');
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in a page: the files in that folder. */
async function readCopies(): Promise<Record<string, string>> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('copies', { create: true });
  const files: Record<string, string> = {};
  for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
    files[handle.name] = await (await handle.getFile()).text();
  }
  return files;
}

const alarmIn = (page: Page) =>
  page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: { get(name: string): Promise<object> } } }).chrome;
    return (await alarms.get('daily-backup')) !== undefined;
  });

describe('the daily copy in Chromium', () => {
  let profile: string;
  let context: BrowserContext;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'heard-daily-'));
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
  });
  afterAll(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is written by the background, read back and counted, and remembered over a restart', async () => {
    const desk = await openDesk(context);
    for (let index = 0; index < 30; index++) await desk.call('notes.add', { note: newNote(`Note ${index}`) });
    expect((await desk.call('daily.set', { way: 'folder', folder: 'copies' })).trouble?.reason).toBe('no-folder');
    await desk.page.evaluate(keepOwnFolder);
    const state = await desk.call('daily.run', {});
    expect(state).toMatchObject({ way: 'folder', folder: 'copies', last: { records: 32, checked: true } });
    const copies = await desk.page.evaluate(readCopies);
    const reader = new BackupReader();
    const { records } = reader.push(copies[state.last?.file ?? ''] ?? '');
    expect([records.length, reader.finish().problem]).toEqual([32, undefined]);

    await context.close();
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    const again = await openDesk(context);
    expect(await again.call('daily.get', {})).toEqual(state);
    await expect.poll(() => alarmIn(again.page)).toBe(true);
    await again.call('daily.run', {});
    expect(Object.keys(await again.page.evaluate(readCopies))).toContain(
      (await again.call('daily.get', {})).last?.file ?? '',
    );
  });
});
