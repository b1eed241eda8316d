import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseCustomer } from '../notes/erase';
import { type Bench, mara, newNote, setUp } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { Reminders, dueAlarm, readDue } = await import('./reminders');
const { arrangeUpkeep, keepUp, upkeepAlarm } = await import('./upkeep');
const { keepReminders, setPolicy } = await import('./settings');

const hour = 3_600_000;
let bench: Bench;

beforeEach(async () => {
  bench = await setUp();
  bench.time = new Date(2026, 10, 22, 10).getTime();
  fake.alarms.clear();
  fake.granted.clear();
  fake.notified.length = 0;
  fake.said.length = 0;
  for (const key of Object.keys(fake.local)) delete fake.local[key];
});

const promise = (hours: number, text = 'Write to Mara') =>
  bench.notes.add(newNote({ kind: 'promise', text, due: new Date(bench.time + hours * hour).toISOString() }));

describe('the toolbar', () => {
  it('counts promises past their time and wakes for the next one', async () => {
    await promise(-2);
    await promise(-1);
    await promise(3);
    await promise(30);
    await bench.notes.add(newNote({ kind: 'promise', text: 'timeless' }));
    await new Reminders(bench.journal).refresh();
    expect([fake.badge, fake.title]).toEqual(['2', 'Heard: 2 promises are due']);
    expect(fake.alarms.get(dueAlarm)).toBe(bench.time + 3 * hour);
    expect(await readDue(bench.database, bench.time)).toMatchObject({ today: 1 });
    expect(fake.said).toContainEqual({ heard: 1, event: 'promises-due', overdue: 2, today: 1 });
  });

  it('follows every change at once: kept, moved, removed, erased', async () => {
    const reminders = new Reminders(bench.journal);
    const { note } = await promise(-1);
    await reminders.refresh();
    expect(fake.badge).toBe('1');
    await bench.notes.change(note.id, { due: new Date(bench.time + hour).toISOString() });
    await vi.waitFor(() => expect([fake.badge, fake.alarms.get(dueAlarm)]).toEqual(['', bench.time + hour]));
    await bench.notes.change(note.id, { done: true });
    await vi.waitFor(() => expect(fake.alarms.has(dueAlarm)).toBe(false));
    await promise(-1);
    await vi.waitFor(() => expect(fake.badge).toBe('1'));
    await eraseCustomer(bench.journal, mara);
    await vi.waitFor(() => expect([fake.badge, fake.title]).toEqual(['', 'Heard']));
  });

  it('is worked out anew after a sleep through the time', async () => {
    await promise(1);
    await new Reminders(bench.journal).refresh();
    expect(fake.badge).toBe('');
    bench.time += 5 * hour;
    // The worker was ended meanwhile: nothing is left of it but the database.
    await new Reminders(bench.journal).refresh();
    expect(fake.badge).toBe('1');
  });
});

describe('notifications', () => {
  it('are off unless the rep turned them on and the browser allows them', async () => {
    const reminders = new Reminders(bench.journal);
    await promise(1);
    await reminders.refresh();
    bench.time += 2 * hour;
    await reminders.refresh();
    await keepReminders({ notify: true });
    await promise(1);
    await reminders.refresh();
    bench.time += 2 * hour;
    await reminders.refresh();
    expect(fake.notified).toEqual([]);
  });

  it('tell once of what fell due since the last time', async () => {
    await keepReminders({ notify: true });
    fake.granted.add('notifications');
    const reminders = new Reminders(bench.journal);
    await promise(-1, 'long ago');
    await promise(1, 'first');
    await promise(2, 'second');
    await reminders.refresh();
    expect(fake.notified).toEqual([]);
    bench.time += 3 * hour;
    await reminders.refresh();
    await reminders.refresh();
    expect(fake.notified).toEqual([
      expect.objectContaining({ title: `Promised to ${mara}`, message: 'first\n… and 1 more' }),
    ]);
  });
});

describe('upkeep', () => {
  it('is arranged once, whenever the background starts', async () => {
    await arrangeUpkeep();
    fake.alarms.set(upkeepAlarm, 7);
    await arrangeUpkeep();
    expect(fake.alarms.get(upkeepAlarm)).toBe(7);
  });

  it('keeps notes as long as the policy says, and for ever without one', async () => {
    await bench.notes.add(newNote());
    bench.time += 400 * 24 * hour;
    await keepUp(bench.journal);
    expect(await bench.notes.list(mara)).toHaveLength(1);
    await setPolicy({ retention: { days: 365 } });
    await keepUp(bench.journal);
    expect(await bench.notes.list(mara)).toEqual([]);
    expect(await bench.notes.bin(10)).toHaveLength(1);
    bench.time += 31 * 24 * hour;
    await keepUp(bench.journal);
    expect(await bench.notes.bin(10)).toEqual([]);
  });
});
