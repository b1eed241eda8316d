import { isSureWhy } from '../../listen/sure-why';
import type { Fact, Reading, Why } from '../../listen/types';
import { findClauses } from '../english/clause';
import { expand, shiftPerson } from '../english/person';
import { isResolved, isSober } from '../english/plain-fact';
import { isRepeatable } from '../english/words';

/** The customer's facts as words for slots. Each function gives undefined rather than words that might read wrong. */

const numbered: Partial<Record<Fact['kind'], string>> = { order: 'order', invoice: 'invoice', ticket: 'ticket' };

/**
 * "your order NL-4711", when exactly one order, invoice or ticket is named. A number the message calls a booking or a case
 * keeps that name.
 */
export function referenceWords(reading: Pick<Reading, 'facts'>, text: string): string | undefined {
  for (const kind of ['order', 'invoice', 'ticket'] as const) {
    const values = valuesOf(kind, reading);
    if (values.length > 1) return undefined;
    const value = values[0]?.replace(/^(?:(?:order|invoice|ticket|case|number|no\.?|nr\.?|#|id)[\s:]*)+/i, '');
    if (value && isNumber(value))
      return named(calledIn(text, value) ?? (bears[kind].test(text) ? numbered[kind]! : 'reference'), value);
  }
  // "Policy HH-2208-714": what it is called says that the matter runs under it; a customer's number does not.
  const others = [...valuesOf('number', reading), ...valuesOf('tracking', reading)].filter(isNumber);
  const called = others.flatMap((value) => {
    const noun = calledIn(text, value);
    return noun && noun !== 'reference' ? [named(noun, value)] : [];
  });
  return called.length === 1 ? called[0] : undefined;
}

const valuesOf = (kind: Fact['kind'], { facts }: Pick<Reading, 'facts'>): string[] => [
  ...new Set(facts.filter((fact) => fact.kind === kind).map(({ value }) => value)),
];

/** A size is no number of an order: "20x25x4". */
const isNumber = (value: string): boolean => /\d/.test(value) && value.length <= 40 && !/^\d+ ?[x×] ?\d/i.test(value);

/** A reference may be ours as well as theirs. */
const named = (noun: string, value: string): string => `${noun === 'reference' ? '' : 'your '}${noun} ${value}`;

/** Words of a message that has such a number: one that only looks like it is a reference. */
const bears = { order: /./, invoice: /\b(?:invoice|bill)/i, ticket: /\b(?:ticket|case|incident|issue)s?\b/i } as const;

/** What the message itself calls the number: "booking LPQ77", "warranty case W-118"; a bare "ref" is that of what they booked or ordered. */
function calledIn(text: string, value: string): string | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(value)));
  const called =
    /\b(booking|reservation|claim|policy|contract|case|parcel|shipment|account|subscription|membership|repair|complaint|application|order)\W+(?:(?:number|no|nr|ref|reference|id|is|was)\W+)*$/i.exec(
      before,
    );
  if (called) return called[1]!.toLowerCase();
  if (!/\b(?:refs?|references?)\b\W*(?:(?:number|no|nr|is)\W+)*$/i.test(before)) return undefined;
  if (/\b(?:flights?|fare|travell?ing|bookings?|hotel|check-?in|cabin|ferry)\b/i.test(text)) return 'booking';
  return /\b(?:i|we) (?:\p{L}+ )?ordered\b|\bmy order\b/iu.test(text) ? 'order' : 'reference';
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
  const why = reading.whys.find((found) => isSureWhy(found) && givesReason(found) && mayFollowBecause(found));
  if (!why) return undefined;
  const words = expand(why.text.split('\n')[0]!)
    // "Our audit is on the 8th so any time next week will do": what follows from it is no reason.
    .replace(/,? so (?!that\b).*$/i, '')
    .replace(/[\s.,!?;]+$/, '');
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

/** Chance from which a bare statement is told as the reason. */
const statedFrom = 0.55;

/** May it be told as the reason? "Because" in our letter claims more than a reading of some .4 does, unless they gave it as one. */
export function mayFollowBecause({ text, confidence = 1 }: Why): boolean {
  return confidence >= statedFrom || /\b(?:because|since|as|so|for|otherwise|or else|in time|before)\b/i.test(text);
}

function lower(text: string | undefined): string | undefined {
  return text && text.charAt(0).toLowerCase() + text.slice(1);
}
