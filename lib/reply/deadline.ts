import type { Ask, Deadline, Reading } from '../listen/types';
import { describeDay } from '../policy/commitment';
import { expand, shiftPerson } from './english/person';
import { isRepeatable, movingDays } from './english/words';

/** "Today I reinstalled it": a day on which something happened, not one by which it has to. */
function isPassing(deadline: Deadline, text: string, asks: readonly Ask[]): boolean {
  const words = deadline.text.trim();
  if (!/^(?:today|tonight|tomorrow|this \p{L}+|within .+|in the next .+|until .+|till .+)$/iu.test(words)) return false;
  if (asks.some((ask) => ask.start < deadline.end && deadline.start < ask.end)) return lasts(deadline, text);
  const { before, behind } = around(deadline, text);
  return lasts(deadline, text) || !presses.test(before + behind);
}

const presses =
  /\b(?:need|must|have to|has to|want|require|please|can you|could you|will you|by|due|deadline|latest|urgent\w*|expect|or else|last chance|final (?:period|date))\b/i;

/** "We are closed until Monday", "open the old version until tomorrow": how long it goes on, not when it has to be done. */
function lasts(deadline: Deadline, text: string): boolean {
  // "Should I buy new things tomorrow?" is no time for us.
  if (/\b(?:should|shall) (?:i|we)\b/i.test(around(deadline, text).before)) return true;
  if (!/^(?:until|till)\b/i.test(deadline.text)) return false;
  return !dueVerbs.test(around(deadline, text).before);
}

/** What is done at one moment, so that "until" it is "by": "send it until Friday". */
const dueVerbs =
  /\b(?:send|sent|correct(?:ed)?|settle[d]?|pay|paid|refund(?:ed)?|reply|answer(?:ed)?|deliver(?:ed)?|fix(?:ed)?|confirm(?:ed)?|repair(?:ed)?|replace[d]?|finish(?:ed)?|done|ready|built|(?:need|want|expect) (?:it|this|that|them|the|an?|my|our)|get (?:it|this|back)|call me|final (?:period|deadline|date)|last chance|chance)\b(?![^.!?]*\b(?:open|hold|keep|kept|wait|waits|valid|stay|stays|pause[d]?|suspend(?:ed)?|lie)\b)/i;

/** What stands in its sentence before a stretch, and behind it. */
function around({ start, end }: { start: number; end: number }, text: string): { before: string; behind: string } {
  return {
    before:
      text
        .slice(0, start)
        .split(/[.!?\n]/)
        .at(-1) ?? '',
    behind: text.slice(end).split(/[.!?\n]/)[0] ?? '',
  };
}

/** A date further off than this is more likely misread than pressing. */
const furthest = 150 * 24 * 3_600_000;

/** By when they need it, with its preposition, and the moment where it could be told. Nothing for what is over. */
export function deadlineWords(
  reading: Reading,
  now: Date,
  sameDay: boolean,
  text: string,
): { words: string; date?: Date } | undefined {
  const deadline = reading.deadlines[0];
  if (
    !deadline ||
    !/^(?:by|before|no later|not later|latest|today|tonight|tomorrow|this|end of|at the latest|until|till|within|in the next)\b(?! then| that)/i.test(
      deadline.text,
    )
  ) {
    return undefined;
  }
  if (isPassing(deadline, text, reading.asks) || /^by \d+ (?:hours?|minutes?|days?|weeks?)\b/i.test(deadline.text))
    return undefined;
  if (deadline.date) {
    const date = parseLocal(deadline.date);
    if (!date || date < now || date.getTime() - now.getTime() > furthest) return undefined;
    const time = /T\d/.test(deadline.date) ? `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}` : '';
    if (date.toDateString() === now.toDateString()) return { words: time ? `by ${time} today` : 'today', date };
    // "Before the 9th" is not by the 9th.
    const until = !time && /^before\b.*(?:\d|day\b)/i.test(deadline.text) ? 'before' : 'by';
    return { words: `${until} ${dayOf(date, now)}${time && ` ${time}`}`, date };
  }
  const words = expand(deadline.text).replace(/[\s.,!?;]+$/, '');
  if (!/^(?:by|before|no later than)\s/i.test(words) || words.split(' ').length > 7) return undefined;
  if (!isRepeatable(words) || (!sameDay && words.split(' ').some((word) => movingDays.has(word.toLowerCase()))))
    return undefined;
  const shifted = shiftPerson(words);
  return shifted ? { words: shifted.charAt(0).toLowerCase() + shifted.slice(1) } : undefined;
}

/**
 * The day or the hour that counts for them, where it is not told as one by which something has to be done: "Thursday", "15:00
 * today". Nothing for what is over, and nothing for a day that only happens to be named.
 */
export function dayWords(reading: Reading, now: Date, text: string): string | undefined {
  for (const deadline of reading.deadlines) {
    const date = deadline.date && !deadline.atOnce ? parseLocal(deadline.date) : undefined;
    if (!date || date < now || date.getTime() - now.getTime() > furthest) continue;
    // Midnight belongs to either day.
    if (/T00:00/.test(deadline.date!)) continue;
    if (/^(?:from|in|as of|for|today|tonight|this|next|one|within)\b/i.test(deadline.text)) continue;
    const { before, behind } = around(deadline, text);
    const asked = reading.asks.some((ask) => ask.start < deadline.end && deadline.start < ask.end);
    if (past.test(before + behind) || !(asked || presses.test(before + behind) || happens.test(before + behind)))
      continue;
    const time = /T\d/.test(deadline.date!) ? `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}` : '';
    const day = date.toDateString() === now.toDateString() ? 'today' : dayOf(date, now);
    return time ? `${time}${day === 'today' ? ' today' : ` on ${day}`}` : day;
  }
  return undefined;
}

/** It was then, or will not be. */
const past =
  /\b(?:was|were|did|had|came|brought|sent|said|told|promised|wrote|called|ordered|arrived|paid|since|last|ago|not|never|no)\b|n't\b/i;

/** What comes whether we act or not. */
const happens =
  /\b(?:is|are|comes?|starts?|begins?|opens?|closes?|ends?|expires?|meets?|leaves?|flies|fly|goes|go|hands?|before|stops?|shuts?|shut|moves?|flight|train|party|wedding|exam|audit|launch|hearing|trip)\b/i;

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
