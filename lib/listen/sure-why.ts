import type { Reading, Why } from './types';

/** From this confidence on more of the reasons heard are reasons than not. */
const sureFrom = 0.4;

/**
 * Whether a reason is surely one: said without a "perhaps", told back to the customer, and asked for no more. Words that
 * were marked by hand are.
 */
export const isSureWhy = ({ confidence = 1 }: Why): boolean => confidence >= sureFrom;

/** The part of a reading that tells which reasons are worth telling. */
type Pressed = Pick<Reading, 'whys' | 'asks' | 'deadlines' | 'situations'>;

/**
 * The reasons worth telling a rep: the sure ones, where there are any. Of a customer who presses or needs it by a time, also those
 * that may be one, as far as they say more than the asks beside them: what drives the hurry is what the reply turns on. In a calm
 * message two of three of these are none, and nothing hangs on them.
 */
export function whysToTell({ whys, asks, deadlines, situations }: Pressed): Why[] {
  const sure = whys.filter(isSureWhy);
  if (sure.length > 0) return sure;
  if (deadlines.length === 0 && !situations.some(({ name }) => name === 'impatient')) return [];
  return whys.filter((why) => !asks.some((ask) => why.start <= ask.start && ask.end <= why.end));
}
