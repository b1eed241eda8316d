import { browser } from 'wxt/browser';
import type { Journal } from '../notes/journal';
import { emptyBin, retireNotes, trimChanges } from '../notes/upkeep';
import { getPolicy } from './settings';

/** Wakes the background to tidy up. */
export const upkeepAlarm = 'upkeep';

/** A quarter of a day: a machine that is on for an hour a day meets it, too. */
const everyMinutes = 360;

/** Asks to be woken, unless that is arranged already: making it anew would put it off each time the background starts. */
export async function arrangeUpkeep(): Promise<void> {
  if (await browser.alarms.get(upkeepAlarm)) return;
  await browser.alarms.create(upkeepAlarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

/** Empties the bin of what is older than 30 days, and puts away what the policy no longer keeps. */
export async function keepUp(journal: Journal): Promise<void> {
  const { retention } = await getPolicy();
  if (retention) await retireNotes(journal, retention);
  await emptyBin(journal);
  await trimChanges(journal);
}
