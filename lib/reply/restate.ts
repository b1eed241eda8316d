import { isSureWhy } from '../listen/sure-why';
import type { Ask, Deadline, Fact, Reading } from '../listen/types';
import { describeDay } from '../policy/commitment';
import { findClauses } from './english/clause';
import { expand, shiftPerson } from './english/person';
import { isResolved, isSober } from './english/plain-fact';
import { isRepeatable, movingDays } from './english/words';

/** The customer's facts as words for slots. Each function gives undefined rather than words that might read wrong. */

const numbered: Partial<Record<Fact['kind'], string>> = { order: 'order', invoice: 'invoice', ticket: 'ticket' };

/**
 * "your order NL-4711", when exactly one order, invoice or ticket is named. A number the message calls a booking or a case
 * keeps that name.
 */
export function referenceWords(reading: Reading, text: string): string | undefined {
  for (const kind of ['order', 'invoice', 'ticket'] as const) {
    const values = [...new Set(reading.facts.filter((fact) => fact.kind === kind).map((fact) => fact.value))];
    if (values.length > 1) return undefined;
    const value = values[0]?.replace(/^(?:(?:order|invoice|ticket|case|number|no\.?|nr\.?|#|id)[\s:]*)+/i, '');
    if (value && /\d/.test(value) && value.length <= 40)
      return `your ${calledIn(text, value) ?? numbered[kind]} ${value}`;
  }
  return undefined;
}

/** What the message itself calls the number: "booking LPQ77", "warranty case W-118". */
function calledIn(text: string, value: string): string | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(value)));
  return /\b(booking|reservation|claim|policy|contract|case)\W+(?:(?:number|no|nr|ref|reference|id)\W+)?$/i
    .exec(before)?.[1]
    ?.toLowerCase();
}

/** "the third time" from "third time", "3rd time"; a bare "twice" says nothing that reads in every frame. */
export function occurrenceWords(reading: Reading): string | undefined {
  const words = [...reading.facts.filter((fact) => fact.kind === 'count'), ...reading.repeats].map(
    (found) => found.text,
  );
  for (const text of words) {
    const ordinal =
      /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) time\b/i.exec(
        text,
      );
    if (ordinal) return `the ${spell(ordinal[1]!.toLowerCase())} time`;
  }
  return undefined;
}

const ordinals: Readonly<Record<string, string>> = {
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  '6th': 'sixth',
  '7th': 'seventh',
  '8th': 'eighth',
  '9th': 'ninth',
  '10th': 'tenth',
};

function spell(ordinal: string): string {
  return ordinals[ordinal] ?? ordinal;
}

/** How long they have waited or it has lasted: "three weeks". Only durations that are told as such, not "30-day warranty". */
export function durationWords(reading: Reading, text: string): string | undefined {
  const told = reading.facts.filter((fact) => {
    const before = text.slice(Math.max(0, fact.start - 40), fact.start + 4).toLowerCase();
    return (
      fact.kind === 'duration' &&
      /\b(?:been|waiting|waited|lasted|without|no (?:internet|service|reply|answer|signal|hot water)|not had|nothing)\b[^.!?,]*$/.test(
        before,
      ) &&
      !/\bwith (?:you|us)\b[^.!?]*$/.test(before) &&
      !/^\s*(?:late|early|old|ago|guarantee|warranty)\b/.test(text.slice(fact.end))
    );
  });
  const words = told[0]?.text
    .toLowerCase()
    .replace(/^(?:for|after|in|over|already|now|the last|the past|more than|almost|nearly|about)\s+/, '')
    .replace(/\s+(?:now|already|ago)$/, '');
  const plain =
    /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|many)\s(?:full |whole |working |business )?(?:day|week|month)s?$/;
  return told.length === 1 && words && plain.test(words) ? words : undefined;
}

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

/** Is it a reason, and not just that they press: "I need it urgently, hurry"? */
export function givesReason({ text }: { text: string }): boolean {
  return (
    !/\b(?:hurry|urgent(?:ly)?|asap|immediately|right now|at once|now)\b/i.test(text) ||
    /\b(?:because|since|so that|for (?:my|our|the|a|an)|otherwise|as (?:i|we|our|my)|when|before|tomorrow|today|\p{L}+day)\b/iu.test(
      text,
    )
  );
}

/** Why they need it: "because your launch is on Monday", "for your audit". */
export function reasonWords(reading: Reading, sameDay: boolean): string | undefined {
  const why = reading.whys.find((found) => isSureWhy(found) && givesReason(found));
  if (!why) return undefined;
  const words = expand(why.text.split('\n')[0]!).replace(/[\s.,!?;]+$/, '');
  if (words.split(' ').length > 16 || !isRepeatable(words) || !isResolved(words) || !isSober(words)) return undefined;
  // What already happened is a complaint rather than a reason.
  if (/\b(?:i|we|you) (?:have|had|told|called|wrote|asked|paid|waited)\b/i.test(words)) return undefined;
  if (/^for (?:my|our|the|a|an) /i.test(words) && words.split(' ').length <= 8) return lower(shiftPerson(words));
  // "I need it by the 12th for my daughter's birthday": the birthday is the reason.
  const needed = /^(?:i|we) (?:really |urgently |also )?need\b.*?\b(for (?:my|our|the|a|an) [^,;]+)$/i.exec(words)?.[1];
  if (needed) return lower(shiftPerson(needed));
  const clause = words.replace(/^(?:because|since|as|so)\s+/i, '');
  const found = findClauses(clause, sameDay)[0];
  if (found?.start !== 0 || found.end < clause.length - 1) return undefined;
  return /^so\s/i.test(words) ? `so that ${found.text}` : `because ${found.text}`;
}

function lower(text: string | undefined): string | undefined {
  return text && text.charAt(0).toLowerCase() + text.slice(1);
}
