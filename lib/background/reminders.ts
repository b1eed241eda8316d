import { browser } from 'wxt/browser';
import type { NotesDatabase } from '../notes/database';
import { readOpen } from '../notes/history';
import type { Journal } from '../notes/journal';
import type { Note } from '../notes/schema';
import { broadcast } from './broadcast';
import { getReminders, keepReminders } from './settings';

/** Wakes the background when the next promise is due. */
export const dueAlarm = 'promise-due';

/** What is due, and when to look again. */
export interface Due {
  /** Open promises past their time, the longest overdue first. */
  overdue: Note[];
  /** How many are due later today, on the machine's clock. */
  today: number;
  /** Milliseconds since 1970; undefined when nothing is to come. */
  next?: number;
}

/** Sorts the open promises by whether they are due at this moment. */
export async function readDue(database: NotesDatabase, now: number): Promise<Due> {
  const dated = (await readOpen(database, 'promise')).filter(({ due }) => due !== undefined);
  const time = ({ due = '' }: Note) => Date.parse(due);
  const overdue = dated.filter((note) => time(note) <= now);
  const [next] = dated.slice(overdue.length);
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const today = dated.slice(overdue.length).filter((note) => time(note) < midnight).length;
  return { overdue, today, ...(next ? { next: time(next) } : {}) };
}

/**
 * Shows on the toolbar how many promises are due, and has the browser wake us for the next one. All of it follows from the
 * database and is worked out anew whenever the background starts: sleep, restarts and updates can't lose a reminder.
 */
export class Reminders {
  private running: Promise<void> | undefined;
  private again = false;

  /** `readConcerns` answers what else the rep has to know of, in words that follow "Heard:". */
  constructor(
    private readonly journal: Journal,
    private readonly readConcerns: () => Promise<string[]> = async () => [],
  ) {
    journal.onCommit(({ notes, gone }) => {
      if ((gone?.length ?? 0) > 0 || notes.some(({ kind }) => kind === 'promise')) void this.refresh();
    });
  }

  /** Brings the toolbar and the alarm up to date. Calls while it is at work make it look once more. */
  refresh(): Promise<void> {
    if (this.running) this.again = true;
    else this.running = this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    try {
      do {
        this.again = false;
        const concerns = await this.readConcerns();
        // Before the notes: should they be beyond reading, this is still said.
        if (concerns.length > 0) await this.say('!', concerns);
        await this.show(await readDue(this.journal.database, this.journal.clock.now()), concerns);
      } while (this.again);
    } catch {
      // Notes that can't be read are told where they are asked for; the toolbar stays as it was until the next change.
    } finally {
      this.running = undefined;
    }
  }

  private async say(badge: string, sentences: readonly string[]): Promise<void> {
    await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
    await browser.action.setBadgeText({ text: badge });
    await browser.action.setTitle({ title: sentences.length === 0 ? 'Heard' : `Heard: ${sentences.join('; ')}` });
  }

  private async show({ overdue, today, next }: Due, concerns: readonly string[]): Promise<void> {
    const count = overdue.length;
    const due = count === 0 ? [] : [`${count === 1 ? 'a promise is' : `${count} promises are`} due`];
    const badge = count > 99 ? '99+' : count > 0 ? String(count) : concerns.length > 0 ? '!' : '';
    await this.say(badge, [...due, ...concerns]);
    if (next === undefined) await browser.alarms.clear(dueAlarm);
    else await browser.alarms.create(dueAlarm, { when: next });
    broadcast({ heard: 1, event: 'promises-due', overdue: count, today });
    await this.notify(overdue);
  }

  /** Tells once of promises that fell due since the last time, if the rep wants to be told and the browser lets us. */
  private async notify(overdue: readonly Note[]): Promise<void> {
    const now = this.journal.clock.now();
    const { notify, remindedUntil = now } = await getReminders();
    const fresh = overdue.filter(({ due = '' }) => Date.parse(due) > remindedUntil);
    await keepReminders({ remindedUntil: now });
    const [first, ...others] = fresh;
    if (!notify || !first || !(await mayNotify())) return;
    const more = others.length === 0 ? '' : `\n… and ${others.length} more`;
    await browser.notifications.create(dueAlarm, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: `Promised to ${first.customerName ?? first.customerKey}`,
      message: `${first.text.slice(0, 200)}${more}`,
    });
  }
}

/** Did the rep grant notifications? The page that offers them asks. */
export async function mayNotify(): Promise<boolean> {
  return await browser.permissions.contains({ permissions: ['notifications'] });
}
