import type { Deadline } from '../listen/types';
import { describeDay } from '../policy/commitment';
import { isThing } from './english/nouns';

/** A day or an hour that a customer names, as a reply says it. */
export interface Moment {
  /** "Thursday", "the 20th", "15:00 today". */
  words: string;
  /** Where it could be told for sure. */
  date?: Date;
  /** The words say by themselves when it is ("tonight", "within ten days") and take no "by". */
  whole?: true;
}

/** A date further off than this is more likely misread than pressing. */
const furthest = 150 * 24 * 3_600_000;

/**
 * What they named as a time, told as surely as it is known and no surer: a day of the month without its month is "the 20th", what
 * moves with the day it is said on stays as they said it. Undefined for what is over and for what is no time ("the 5th floor").
 * @param behind what follows it in its sentence
 * @param sameDay whether it was written today, so that "tonight" is still tonight
 */
export function momentOf(deadline: Deadline, behind: string, now: Date, sameDay: boolean): Moment | undefined {
  const said = deadline.text.toLowerCase().replace(/[\s.,!?;]+$/, '');
  const date = deadline.date ? parseLocal(deadline.date) : undefined;
  if (date && (date < now || date.getTime() - now.getTime() > furthest)) return undefined;
  const numbered = said.match(/\b\d{1,2}(?:st|nd|rd|th)\b/g);
  if (numbered && !month.test(said)) {
    const counts = /^\s+(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
    if (isThing(counts)) return undefined;
    const [day] = numbered;
    const sure = date !== undefined && date.getDate() === Number.parseInt(day!, 10);
    return { words: `the ${day}`, ...(sure && { date }) };
  }
  const hour = hourAlone.exec(said)?.[1];
  if (hour) return { words: hour };
  const own = sameDay ? ownWords(said) : undefined;
  if (own) return { words: own, whole: true, ...(date && { date }) };
  if (!date) return undefined;
  if (/T00:00/.test(deadline.date!) && date.getTime() - now.getTime() < 24 * 3_600_000)
    return { words: 'midnight', date };
  const time = /T\d/.test(deadline.date!) ? clock(date) : '';
  const today = date.toDateString() === now.toDateString();
  // "On Monday", said on a Monday, may be in a week.
  if (today && weekday.test(said)) return { words: describeDay(date, now) };
  if (today) return time ? { words: `${time} today`, date } : { words: 'today', date, whole: true };
  const day = dayOf(date, now);
  return { words: time ? `${day} ${time}` : day, date };
}

const month = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*)\b|\d\s?[/.]\s?\d/;
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

/** "Before 5", "by ten": of which half of the day, they know. */
const hourAlone =
  /^(?:by|before)(?: about| around)? (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "Tonight", "by the end of the quarter", "within ten days". */
function ownWords(said: string): string | undefined {
  const period = /^(?:by |before )?(tonight|this (?:morning|afternoon|evening|week|month))$/.exec(said)?.[1];
  if (period) return period;
  const end =
    /^(?:by |before |at )?((?:the )?end of (?:the |this )?(?:day|week|month|quarter|year)|close of (?:business|play|day))$/.exec(
      said,
    );
  if (end) return `by ${end[1]!.replace(/^end/, 'the end')}`;
  return /^within (?:the next )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fourteen) ?(?:h|hours?|days?|weeks?)$/.test(
    said,
  )
    ? said.replace(/(\d) ?h$/, '$1 hours')
    : undefined;
}

const clock = (date: Date): string => `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;

/** A date further off is known by its number, not by its weekday: "31 March". */
function dayOf(date: Date, now: Date): string {
  const words = describeDay(date, now);
  return date.getTime() - now.getTime() < 13 * 24 * 3_600_000 ? words : words.replace(/^\p{L}+ | \d{4}$/gu, '');
}

/** A bare date means the end of that day, in the rep's own time. */
function parseLocal(iso: string): Date | undefined {
  const date = new Date(iso.length === 10 ? `${iso}T23:59:59` : iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
