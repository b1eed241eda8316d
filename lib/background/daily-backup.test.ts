import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameDaily } from '../notes/backup/daily';
import { createFolder } from '../notes/backup/testing';
import { type Bench, newNote, openFile, setUp } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { DailyBackup, dailyAlarm } = await import('./daily-backup');
const { readConcerns } = await import('./concerns');
const { Reminders } = await import('./reminders');
const { getBackedUpAt } = await import('./settings');

const day = 24 * 3_600_000;
const storage = { estimate: async () => ({ usage: 1e6, quota: 1e12 }), persisted: async () => true };

let bench: Bench;
let folder: ReturnType<typeof createFolder>;
let chosen: boolean;
beforeEach(async () => {
  bench = await setUp();
  bench.time = new Date(2026, 10, 22, 9).getTime();
  folder = createFolder();
  chosen = true;
  fake.alarms.clear();
  fake.said.length = 0;
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  await bench.notes.add(newNote());
});

/** The background as it comes up again: nothing is remembered but what is stored. */
const wake = () =>
  new DailyBackup(bench.journal, {
    getFolder: async () => (chosen ? folder.handle : undefined),
    onChange: () => undefined,
  });
const now = () => nameDaily(new Date(bench.time));

describe('the daily copy', () => {
  it('is written when it is turned on, once a day from then on, and never twice', async () => {
    const state = await wake().choose('folder', 'Copies');
    expect(state).toMatchObject({
      way: 'folder',
      folder: 'Copies',
      last: { at: new Date(bench.time).toISOString(), file: now(), records: 3, checked: true },
    });
    expect(await getBackedUpAt()).toBe(state.last?.at);
    bench.time += 5 * 3_600_000;
    await wake().check();
    expect(folder.files.size).toBe(1);
    bench.time += day;
    await wake().check();
    await wake().check();
    expect([...folder.files.keys()].at(-1)).toBe(now());
    expect(folder.files.size).toBe(2);
    expect(fake.said).toContainEqual(expect.objectContaining({ event: 'daily-changed' }));
  });

  it('is not written twice when two ask for it at once', async () => {
    await wake().choose('folder', 'Copies');
    bench.time += day;
    const daily = wake();
    await Promise.all([daily.run(), daily.run()]);
    expect(folder.files.size).toBe(2);
  });

  it('says so on the toolbar when the browser wants to be asked again, and is written once it may', async () => {
    await wake().choose('folder', 'Copies');
    bench.time += day;
    folder.permission = 'prompt';
    await wake().check();
    bench.time += 3_600_000;
    await wake().check();
    expect((await wake().run()).trouble).toMatchObject({
      since: new Date(bench.time - 3_600_000).toISOString(),
      reason: 'no-leave',
    });
    const reminders = new Reminders(bench.journal, () => readConcerns(storage));
    await reminders.refresh();
    expect([fake.badge, fake.title]).toEqual(['!', 'Heard: the daily copy waits for your leave, at the desk']);
    folder.permission = 'granted';
    await wake().check();
    await reminders.refresh();
    expect([fake.badge, fake.title, folder.files.size]).toEqual(['', 'Heard', 2]);
  });

  it('says when the folder is forgotten, the disk fails, or what was written does not read back', async () => {
    await wake().choose('folder', 'Copies');
    bench.time += day;
    chosen = false;
    expect((await wake().run()).trouble?.reason).toBe('no-folder');
    chosen = true;
    folder = createFolder((text) => text.slice(0, -10));
    expect((await wake().run()).trouble).toMatchObject({
      reason: 'failed',
      message: expect.stringMatching(/not whole/),
    });
    expect(folder.files.size).toBe(0);
  });

  it('waits for a page where the browser saves downloads only from one, and takes the page’s word', async () => {
    expect((await wake().choose('downloads', undefined)).trouble?.reason).toBe('no-page');
    const state = await wake().handed({ file: now(), records: 3, bytes: 900 });
    expect(state.trouble).toBeUndefined();
    expect(state.last).toMatchObject({ checked: false, records: 3 });
    await wake().check();
    expect((await wake().run()).way).toBe('downloads');
  });

  it('does nothing while it is off, and asks to be woken once', async () => {
    const daily = wake();
    await daily.arrange();
    await daily.check();
    expect(fake.alarms.has(dailyAlarm)).toBe(true);
    expect(folder.files.size).toBe(0);
    await daily.choose('folder', 'Copies');
    expect((await daily.choose('off', undefined)).way).toBe('off');
    bench.time += day;
    await daily.check();
    expect(folder.files.size).toBe(1);
  });

  it('is a file that can be taken again, with every note and the bin', async () => {
    const { note } = await bench.notes.add(newNote({ text: 'in the bin' }));
    await bench.notes.remove(note.id);
    await wake().choose('folder', 'Copies');
    const file = await openFile(folder.files.get(now()) ?? '');
    expect(file.split('\n').filter((line) => line.includes('"type":"note"'))).toHaveLength(2);
  });
});

describe('room getting short', () => {
  it('is said on the toolbar, beside promises that are due', async () => {
    await bench.notes.add(newNote({ kind: 'promise', due: new Date(bench.time - 1000).toISOString() }));
    const short = { ...storage, estimate: async () => ({ usage: 5e6, quota: 5e6 + 200e6 }) };
    await new Reminders(bench.journal, () => readConcerns(short)).refresh();
    expect([fake.badge, fake.title]).toEqual(['1', 'Heard: a promise is due; room for notes is getting short']);
  });
});
