import { browser } from 'wxt/browser';
import type { Daily, dailyCalls } from '../messages/daily-calls';
import type { Handlers } from '../messages/serve';
import { dayOf, nameDaily } from '../notes/backup/daily';
import { copyToFolder, rotate } from '../notes/backup/folder';
import { type Folder, mayWrite } from '../notes/backup/place';
import { openSealed } from '../notes/backup/sealed';
import { writeGuardedPiece } from '../notes/export';
import type { Journal } from '../notes/journal';
import { broadcast } from './broadcast';
import { changeDaily, getDaily, setBackedUpAt } from './settings';

/** Wakes the background to see whether today's copy is there. */
export const dailyAlarm = 'daily-backup';

/** A machine that is on for an hour a day meets it, too; between two copies nothing is done. */
const everyMinutes = 30;

/** Records asked for at once. */
const slice = 500;

type Last = NonNullable<Daily['last']>;
type Trouble = NonNullable<Daily['trouble']>;

/** Why there is no copy, in words for the rep. */
class NoCopyError extends Error {
  constructor(
    readonly reason: Trouble['reason'],
    message: string,
  ) {
    super(message);
    this.name = 'NoCopyError';
  }
}

/**
 * A copy of all notes, once a day, where the rep wants it. Whether there is one of today follows from what is remembered of
 * the last, so that sleep, restarts and updates skip none; what keeps one from being written is remembered and shown until
 * it is written.
 */
export class DailyBackup {
  private running: Promise<Daily> | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly deps: {
      /** The folder the rep chose. */
      getFolder(): Promise<Folder | undefined>;
      /** Gives a file to the browser to save; undefined where only a page can. */
      download?: ((file: string, pieces: string[]) => Promise<{ bytes: number }>) | undefined;
      /** What there is to say of the copy may have changed. */
      onChange(): void;
    },
  ) {}

  /** Asks to be woken, unless that is arranged already. */
  async arrange(): Promise<void> {
    if (await browser.alarms.get(dailyAlarm)) return;
    await browser.alarms.create(dailyAlarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
  }

  /** Writes today's copy, unless it is there or none is wanted. */
  async check(): Promise<void> {
    const { way, last, trouble } = await getDaily();
    if (way === 'off') return;
    const isOfToday = last !== undefined && dayOf(new Date(last.at)) === dayOf(new Date(this.journal.clock.now()));
    if (!isOfToday || trouble) await this.run();
  }

  /** Writes a copy now. What went wrong is in the answer, and stays until one is written. */
  run(): Promise<Daily> {
    this.running ??= this.write().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  async choose(way: Daily['way'], folder: string | undefined): Promise<Daily> {
    await changeDaily(({ last }) => ({
      way,
      ...(way === 'folder' && folder !== undefined ? { folder } : {}),
      ...(last ? { last } : {}),
    }));
    if (way !== 'off') return await this.run();
    return this.tell(await getDaily());
  }

  /** A page wrote today's copy itself. */
  async handed({ file, records, bytes }: Pick<Last, 'file' | 'records' | 'bytes'>): Promise<Daily> {
    return await this.remember({ file, records, bytes, checked: false });
  }

  private async write(): Promise<Daily> {
    const { way } = await getDaily();
    if (way === 'off') return await getDaily();
    try {
      return await this.remember(way === 'folder' ? await this.toFolder() : await this.toDownloads());
    } catch (error) {
      const reason = error instanceof NoCopyError ? error.reason : 'failed';
      const message = error instanceof Error ? error.message : String(error);
      const since = new Date(this.journal.clock.now()).toISOString();
      const changed = await changeDaily((old) => ({
        ...old,
        trouble: { since: old.trouble?.since ?? since, reason, message: message.slice(0, 500) },
      }));
      return this.tell(changed);
    }
  }

  private async toFolder(): Promise<Omit<Last, 'at'>> {
    const folder = await this.deps.getFolder();
    if (!folder) throw new NoCopyError('no-folder', 'No folder is chosen for the daily copy.');
    if (!(await mayWrite(folder)))
      throw new NoCopyError('no-leave', 'The browser wants your leave for the folder again.');
    const guard = await this.journal.database.vault.lockFiles();
    const open = guard && ((pieces: AsyncIterable<string>) => openSealed(pieces, guard.keys));
    const copied = await copyToFolder(folder, nameDaily(new Date(this.journal.clock.now())), this.pieces(), open);
    // Older copies that can't be taken away are no reason to call this one missing.
    await rotate(folder).catch(() => undefined);
    return { ...copied, checked: true };
  }

  private async toDownloads(): Promise<Omit<Last, 'at'>> {
    const { download } = this.deps;
    if (!download) throw new NoCopyError('no-page', 'This browser saves the copy only while the desk is open.');
    const pieces: string[] = [];
    let records = 0;
    for await (const { text, done } of this.pieces()) {
      pieces.push(text);
      records = done;
    }
    const file = nameDaily(new Date(this.journal.clock.now()));
    return { file, records, ...(await download(file, pieces)), checked: false };
  }

  private async *pieces(): AsyncGenerator<{ text: string; done: number }> {
    const { database, clock } = this.journal;
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const piece = await writeGuardedPiece(database, { cursor, limit: slice, now: clock.now() });
      yield piece;
      cursor = piece.cursor;
    }
  }

  private async remember(copy: Omit<Last, 'at'>): Promise<Daily> {
    const at = new Date(this.journal.clock.now()).toISOString();
    await setBackedUpAt(at);
    return this.tell(await changeDaily(({ trouble: _, ...old }) => ({ ...old, last: { at, ...copy } })));
  }

  private tell(daily: Daily): Daily {
    broadcast({ heard: 1, event: 'daily-changed', daily });
    this.deps.onChange();
    return daily;
  }
}

/** What the background does for the calls about the daily copy. */
export function createDailyHandlers(daily: DailyBackup): Pick<Handlers, keyof typeof dailyCalls> {
  return {
    'daily.get': getDaily,
    'daily.set': ({ way, folder }) => daily.choose(way, folder),
    'daily.run': () => daily.run(),
    'daily.handed': (copy) => daily.handed(copy),
  };
}
