import type { Ask, Deadline, Reading } from '../listen/types';
import { expand, shiftPerson } from './english/person';
import { isRepeatable } from './english/words';
import { type Moment, momentOf } from './moment';

/** "Today I reinstalled it": a day on which something happened, not one by which it has to. */
function isPassing(deadline: Deadline, text: string, asks: readonly Ask[]): boolean {
  const words = deadline.text.trim();
  const sentence = around(deadline, text);
  if (isTheirs(sentence.before, sentence.behind) || asksWhether(sentence)) return true;
  if (!/^(?:today|tonight|tomorrow|this \p{L}+|within .+|in the next .+|until .+|till .+)$/iu.test(words)) return false;
  if (isAskedIn(deadline, asks)) return lasts(deadline, text);
  const { before, behind } = sentence;
  return lasts(deadline, text) || !presses.test(before + behind) || needless.test(before);
}

/** "I'll switch them off one by one tonight", "before I press send": what they do themselves. */
function isTheirs(before: string, behind: string): boolean {
  return (
    /\b(?:i|we)(?:'ll| will|'m going to| am going to| are going to| shall)\b(?! (?:need|want|expect|have to have))[^,;:]*$/i.test(
      before,
    ) || /^\s*,?\s*(?:i|we)(?:'ll| will)\b(?! need)/i.test(behind)
  );
}

/** "Does it come today?": asked of the thing, and not by when it is to be done. */
function asksWhether({ before, behind, asks }: ReturnType<typeof around>): boolean {
  const sentence = before + behind;
  return (
    asks &&
    !/\b(?:(?:can|could|would|will) (?:you|we get|i get|i have|we have|someone|somebody|anyone|anybody|one of|a |it be|that be|\p{L}+ be|\p{L}+ \p{L}+ be|\d+ \p{L}+ be)|please\b|needs?\b|has to\b|have to be\b)/iu.test(
      sentence,
    )
  );
}

/** "I didn't need to go to work today." */
const needless = /(?:n't|\bnot|\bnever) (?:need|have to|want|require)\b/i;

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
function around(
  { start, end }: { start: number; end: number },
  text: string,
): { before: string; behind: string; asks: boolean } {
  const rest = /^[^.!?\n]*[.!?]?/.exec(text.slice(end))?.[0] ?? '';
  return {
    before:
      text
        .slice(0, start)
        .split(/[.!?\n]/)
        .at(-1) ?? '',
    behind: rest.replace(/[.!?]$/, ''),
    asks: rest.endsWith('?'),
  };
}

/** Times without a date that everybody knows: "before the weekend", "before autumn". */
const known =
  /^(?:by|before) (?:the )?(?:weekend|spring|summer|autumn|winter|christmas|easter|new year|holidays?|month is out|end of \p{L}+|noon|lunch|lunchtime|midnight)$/iu;

/** "Before we sign" */
const theirStep = /^before (?:i|we) \p{L}+(?: \p{L}+){0,2}$/iu;

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
  const { before, behind } = around(deadline, text);
  const moment = momentOf(deadline, behind, now, sameDay);
  if (moment) {
    const { words, date, whole } = moment;
    if (!date && !presses.test(before + behind) && !isAskedIn(deadline, reading.asks)) return undefined;
    // "Before the 9th" is not by the 9th.
    const preposition = /^before\b/i.test(deadline.text) && !/\d:\d/.test(words) ? 'before' : 'by';
    return { words: whole ? words : `${preposition} ${words}`, ...(date && { date }) };
  }
  const words = expand(deadline.text).replace(/[\s.,!?;]+$/, '');
  if (deadline.date || !(known.test(words) || theirStep.test(words)) || !isRepeatable(words)) return undefined;
  const shifted = shiftPerson(words);
  return shifted ? { words: shifted.charAt(0).toLowerCase() + shifted.slice(1) } : undefined;
}

const isAskedIn = (deadline: Deadline, asks: readonly Ask[]): boolean =>
  asks.some((ask) => ask.start < deadline.end && deadline.start < ask.end);

/**
 * The day or the hour that counts for them, where it is not told as one by which something has to be done: "Thursday", "15:00
 * today". Nothing for what is over, and nothing for a day that only happens to be named.
 */
export function dayWords(reading: Reading, now: Date, sameDay: boolean, text: string): Moment | undefined {
  for (const deadline of reading.deadlines) {
    if (!deadline.date || deadline.atOnce) continue;
    // Midnight belongs to either day.
    if (/T00:00/.test(deadline.date)) continue;
    if (/^(?:from|in|as of|for|today|tonight|this|next|one|within)\b/i.test(deadline.text)) continue;
    const { before, behind } = around(deadline, text);
    if (past.test(before + behind)) continue;
    // "Tomorrow I will try another one": nothing they wait for.
    if (/\btomorrow\b/i.test(deadline.text) && isTheirs(before, behind)) continue;
    if (!(isAskedIn(deadline, reading.asks) || presses.test(before + behind) || happens.test(before + behind)))
      continue;
    const moment = momentOf(deadline, behind, now, sameDay);
    const end = moment?.words.replace(/^by (?=the )/, '');
    if (!moment || (moment.whole && end === moment.words)) continue;
    return { ...moment, words: end!.replace(/^(\D.*) (\d{1,2}:\d{2})$/, '$2 on $1') };
  }
  return undefined;
}

/** The first hour still ahead that counts for them, however it is told: word has to reach them before it. */
export function hourAhead({ deadlines }: Reading, now: Date): Date | undefined {
  const hours = deadlines
    .filter(({ date, atOnce, text }) => date && /T(?!00:00)/.test(date) && !atOnce && !/^(?:from|as of)\b/i.test(text))
    .map(({ date }) => new Date(date!))
    .filter((date) => date > now);
  return hours.sort((a, b) => a.getTime() - b.getTime())[0];
}

/** It was then, or will not be. */
const past =
  /\b(?:was|were|did|had|came|brought|sent|said|told|promised|wrote|called|ordered|arrived|paid|since|last|ago|not|never|no)\b|n't\b/i;

/** What comes whether we act or not. */
const happens =
  /\b(?:is|are|comes?|starts?|begins?|opens?|closes?|ends?|expires?|meets?|leaves?|flies|fly|goes|go|hands?|before|stops?|shuts?|shut|moves?|flight|train|party|wedding|exam|audit|launch|hearing|trip)\b/i;

/** An ask that has its time in it ("send it today", "mend it this week") needs no second one. */
export function saysWhen(ask: string | undefined): boolean {
  return (
    ask !== undefined &&
    /\b(?:today|tonight|tomorrow|(?:this|next) (?:morning|afternoon|evening|week|weekend|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|by) \d{1,2}:\d{2}|(?:by|before|until|within) (?:the |\d|[A-Z]|noon|midnight|end|tonight|then))/.test(
      ask,
    )
  );
}

/** Is the hour told, so that "by then" can mean it: "the shop opens at 9:30"? */
export function namesHour(date: Date, told: string): boolean {
  const minutes = date.getMinutes();
  const shown = minutes ? `[:.]${String(minutes).padStart(2, '0')}\\b` : '(?:[:.]00\\b| ?[ap]m\\b)';
  return new RegExp(`\\b0?(?:${date.getHours()}|${date.getHours() % 12 || 12})${shown}`, 'i').test(told);
}
