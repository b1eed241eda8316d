import { browser } from 'wxt/browser';
import type { LogMemory } from '../notes/fresh-log';

/** A memory that lasts as long as the browser runs: the background itself comes and goes meanwhile. */
const remember = (name: string): LogMemory => ({
  get: async () => (await browser.storage.session.get(name))[name] === true,
  set: (fresh) => browser.storage.session.set({ [name]: fresh }),
});

/** That the log of the notes is fresh. */
export const logMemory = remember('freshLog');

const settingsMemory = remember('freshSettingsLog');

/** What Chromium collects of a log in memory, 4 MB, and a little more: with the next write it begins a new log. */
const fill = 4_300_000;

/**
 * Makes Chromium begin a new log for `storage.local`, once for each run of the browser. What `FreshLog` tells of the notes
 * holds for it, too, only that Chromium mends what it finds damaged there: settings written behind a torn end are lost, and
 * a team's library or a promise that waits for the rep's word with them.
 */
export async function renewSettingsLog(): Promise<void> {
  if (await settingsMemory.get()) return;
  // Left over by a kill in between it is overwritten by the next run.
  await browser.storage.local.set({ filling: 'x'.repeat(fill) });
  await browser.storage.local.remove('filling');
  await settingsMemory.set(true);
}
