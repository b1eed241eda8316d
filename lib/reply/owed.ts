import type { Reading } from '../listen/types';
import { baseVerbs, movingDays } from './english/words';
import type { OpenPromise } from './types';

/** Something promised to this customer whose time is over. `words` reads after "to"; absent when its grammar is not sure. */
export interface Owed {
  words?: string;
}

const longest = 20;

/** The first promise we owe: noted ones before those found in the thread. A promise without a due time is not overdue. */
export function owedPromise(reading: Reading, open: readonly OpenPromise[], now: Date): Owed | undefined {
  const noted = open.find((promise) => promise.due && Date.parse(promise.due) < now.getTime());
  const told = reading.promises.find((promise) => promise.overdue && !namesDayToCome(promise.text, now));
  const text = noted?.text ?? told?.text;
  if (text === undefined) return undefined;
  const words = asInfinitive(text);
  return words ? { words } : {};
}

/** "I'll send you the report by Monday." → "send you the report by Monday": the speaker stays the same, so do the persons. */
export function asInfinitive(text: string): string | undefined {
  const bare = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!,;]+$/, '')
    .replace(/^(?:(?:and|so|but|then)\s+)?(?:i|we)(?:'ll| will| shall| am going to|'m going to| promise to)\s+/i, '')
    .replace(/^to\s+/i, '')
    .replace(/^(?:also|then|personally|gladly)\s+/i, '');
  const words = bare.split(' ');
  const verb = words[0]!.toLowerCase();
  if (!baseVerbs.has(verb) || words.length < 2 || words.length > longest) return undefined;
  if (words.some((word) => movingDays.has(word.toLowerCase().replace(/[^a-z]/g, '')))) return undefined;
  if (/["“”()[\]{}<>@\n?]|[.!;:](?=\s|$)/.test(bare)) return undefined;
  return [verb, ...words.slice(1)].join(' ');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "On Monday 23 November": a date in its words that is later than today is not over yet, whatever hour was understood. */
function namesDayToCome(text: string, now: Date): boolean {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(
    text,
  );
  if (!found) return false;
  const end = new Date(now.getFullYear(), months.indexOf(found[2]!.toLowerCase()), Number(found[1]), 23, 59);
  // A day much further off was that of last year.
  return end > now && end.getTime() - now.getTime() < 180 * 24 * 3_600_000 && end.toDateString() !== now.toDateString();
}
