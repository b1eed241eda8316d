/** What Firefox's own profiler writes down, and how much of it was our script. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Share } from './shares';

/** How often it looks, milliseconds; more often, it slows down what it looks at. */
const interval = 1;

/** The environment in which Firefox profiles itself from its start, and keeps what it saw in `folder` when it is asked to. */
export const profilerIn = (folder: string): Record<string, string> => ({
  MOZ_PROFILER_STARTUP: '1',
  MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu,nomarkerstacks',
  MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain',
  MOZ_PROFILER_STARTUP_INTERVAL: String(interval),
  MOZ_PROFILER_STARTUP_ENTRIES: '33554432',
  MOZ_UPLOAD_DIR: folder,
});

type Rows = readonly (readonly (number | null | undefined)[])[];

/** A table of the profile: which column is called what, and its rows. */
interface Table<Column extends string> {
  schema: Record<Column, number>;
  data: Rows;
}

interface Thread {
  processType?: string;
  stringTable: readonly string[];
  frameTable: Table<'location'>;
  stackTable: Table<'prefix' | 'frame'>;
  samples: Table<'stack' | 'time' | 'threadCPUDelta'>;
}

/** A process and those it started. Times are milliseconds since `startTime`. */
export interface GeckoProfile {
  meta: { startTime: number };
  threads: readonly Thread[];
  processes?: readonly GeckoProfile[];
}

/** A file that did not grow for so many seconds is done. */
const steadySeconds = 10;

/**
 * Asks for the profile, of all pages that are still open, and waits until all of it is written: first comes that of the
 * browser's own process alone, then the same file with all of them.
 */
export async function takeProfile(browser: Browser, folder: string): Promise<GeckoProfile> {
  browser.process()?.kill('SIGUSR2');
  let size = 0;
  let steady = 0;
  for (let second = 0; second < 180; second++) {
    await sleep(1000);
    const [name] = await readdir(folder);
    const now = name === undefined ? 0 : (await stat(join(folder, name))).size;
    steady = now > 0 && now === size ? steady + 1 : 0;
    size = now;
    if (name !== undefined && steady === steadySeconds) {
      return JSON.parse(await readFile(join(folder, name), 'utf8')) as GeckoProfile;
    }
  }
  throw new Error('Firefox wrote no profile.');
}

/**
 * The stretches of time, from `from` until `until` (epoch milliseconds), in which a script at `url` ran in a page. Each is
 * told too long rather than too short: by what passed since the look before, and two tasks with no look between them are one.
 */
export function sharesIn(profile: GeckoProfile, url: RegExp, from: number, until: number): Share[] {
  const pages = profile.threads.filter(({ processType }) => processType === 'tab');
  const own = pages.flatMap((thread) =>
    sharesOf(thread, url, from - profile.meta.startTime, until - profile.meta.startTime),
  );
  return [...own, ...(profile.processes ?? []).flatMap((process) => sharesIn(process, url, from, until))];
}

function sharesOf(thread: Thread, url: RegExp, from: number, until: number): Share[] {
  const { stack, time, threadCPUDelta } = thread.samples.schema;
  const isOurs = stacksWith(thread, url);
  const shares: Share[] = [];
  let share: Share | undefined;
  let before = from;
  for (const sample of thread.samples.data) {
    const at = sample[time] ?? 0;
    if (at < from || at > until) continue;
    if (!isOurs[sample[stack] ?? -1]) {
      share = undefined;
    } else {
      if (!share) {
        share = { clock: 0, processor: 0 };
        shares.push(share);
      }
      share.clock += at - before;
      share.processor += (sample[threadCPUDelta] ?? 0) / 1e6;
    }
    before = at;
  }
  return shares;
}

/** By stack whether a function of `url` is on it; a stack comes behind the one it goes on from. */
function stacksWith({ stringTable, frameTable, stackTable }: Thread, url: RegExp): boolean[] {
  const inFrame = frameTable.data.map((frame) => url.test(stringTable[frame[frameTable.schema.location] ?? -1] ?? ''));
  const { prefix, frame } = stackTable.schema;
  const found: boolean[] = [];
  for (const stack of stackTable.data) found.push(inFrame[stack[frame] ?? -1] || found[stack[prefix] ?? -1] || false);
  return found;
}
