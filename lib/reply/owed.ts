import type { Reading } from '../listen/types';
import { baseVerbs, movingDays } from './english/words';
import { inMessage as sought } from './sought';
import type { OpenPromise } from './types';

/** Something promised to this customer whose time is over. `words` reads after "to"; absent when its grammar is not sure. */
export interface Owed {
  words?: string;
}

const longest = 20;

/**
 * The first promise we owe: noted ones before those found in the thread. A promise without a due time is not overdue, unless the
 * customer says that its time is over.
 * @param text the customer's last message
 * @param ours what we wrote before it, oldest first: what it foretold of others ("they will phone you") is owed like a promise
 */
export function owedPromise(
  reading: Reading,
  open: readonly OpenPromise[],
  now: Date,
  text: string,
  ours: readonly string[] = [],
): Owed | undefined {
  const noted = open.find((promise) => promise.due && Date.parse(promise.due) < now.getTime());
  const waitedFor = saysBroken.test(text)
    ? reading.promises.filter(({ due, kept }) => !due && !kept).at(-1)
    : undefined;
  const told =
    reading.promises.find((promise) => promise.overdue && !namesDayToCome(promise.text, now)) ??
    (waitedFor && !namesDayToCome(waitedFor.text, now) ? waitedFor : undefined);
  const promised = noted?.text ?? told?.text;
  if (promised === undefined) return saysMissed(text) && ours.slice(-2).some(foretells) ? {} : undefined;
  const words = asInfinitive(promised);
  return words ? { words } : {};
}

/** A thing that did not come; "no reply needed" and "it did not come with a cable" are none. */
const missing =
  'card|call|check[- ]in|parcel|refund|e?-?mail|letter|visit|engineer|technician|plumber|answer|reply|message|word';

/**
 * They waited for what we said would come, and its time is over. Only what says so by itself counts: to own a promise that nobody
 * broke would tell them that we do not know what we do.
 */
const saysBroken = sought(
  new RegExp(
    [
      String.raw`\b(?:nobody|no ?one|none of you) (?:came|called|rang|phoned|wrote|turned up|showed up|got back|has (?:called|come|rung|been|written))\b`,
      String.raw`\b(?:it|he|she|they|that|this) (?:did not|didn'?t|never|has(?:n't| not)) (?:come?|came|arrived?|call(?:ed)?|happen(?:ed)?|turn(?:ed)? up|ring|rang|show(?:ed)? up|materiali[sz]ed?)\b(?! (?:with|as|in|to (?:me|us)|before|off|out|up|apart|again)\b)`,
      String.raw`\b(?:been|come|came) and gone\b`,
      String.raw`(?:^|[.!?]\s+|, (?:and )?)no (?:${missing})\b(?=\s*(?:[.,;!?]|$)| (?:and no|yet|so far|came|again|at all|from)\b)`,
      String.raw`(?:^|[.,;!?]\s+)(?:it'?s )?(?:now )?day \d{1,2}(?=\s*(?:[.;!?]|$))`,
      String.raw`\byou (?:have not|haven't) (?:messaged|called|written|rung|phoned|e?-?mailed|sent)\b`,
      String.raw`\b(?:you|u|he|she|they|your (?:\p{L}+ )?\p{L}+) (?:said|promised|told (?:me|us)|assured (?:me|us))\b[^.!?]{0,80}\b(?:it'?s (?:been|now)|its (?:been|now)|that was|been \d|and (?:that|it) was|still (?:no|not|nothing|waiting))\b`,
      String.raw`\bstill (?:nothing|waiting for (?:it|the|that|my|our|your)|no (?:sign|word|news|refund|parcel|call|answer))\b`,
    ].join('|'),
    'iu',
  ),
);

/** Did we name a time at which something would come or be done, whoever was to do it? */
function foretells(text: string): boolean {
  return text.split(/(?<=[.!?])\s+|\n+/).some((sentence) => comes.test(sentence) && named.test(sentence));
}

const comes =
  /\b(?:(?:they|he|she|it|you|we|somebody|someone|[a-z]+s?) (?:will|should)\b(?! (?:need|have to|want|depend))|(?:they|it|you|we)'ll\b|(?:is|are) (?:now )?(?:due|expected|planned|scheduled|booked)\b|(?:expect|expects) (?:it|them|you|this|your|the)\b|asked (?:them|him|her|our \p{L}+) to\b)/iu;
const named =
  /\b(?:today|tonight|tomorrow|within|by|until|in (?:\d|an?|one|two|three|four|five)|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:[:.]\d\d|\s?[ap]m|st|nd|rd|th)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** Does the customer say that the time has come and the thing has not? */
function saysMissed(text: string): boolean {
  return saysBroken.test(text) || notCome.test(text) || (isOver.test(text) && stillNot.test(text));
}

const notCome = new RegExp(
  [
    String.raw`\bno (?:\p{L}+ )?\p{L}+ (?:has|have) (?:yet )?(?:called|come|rung|phoned|been|arrived|written|turned up|got in touch)\b`,
    String.raw`\b(?:i|we)(?:'ve| have)? (?:had|received|got|heard) (?:no (?:${missing})|nothing (?:since|from|at all|yet))\b`,
    String.raw`\bno (?:${missing}) (?:has )?(?:came|come|arrived)\b`,
    String.raw`\bnothing (?:has )?(?:came|come|arrived|happened)\b`,
    String.raw`\b(?:did not|didn't|haven't|have not|never) (?:hear|heard) (?:back )?from\b`,
  ].join('|'),
  'iu',
);

/** "Yesterday was Tuesday", "Wednesday has passed", "it's gone 1", "it's the 27th". */
const isOver =
  /\b(?:yesterday was (?:\p{L}+day|the \d)|\p{L}+day (?:has|is) (?:passed|past|over|gone)|it(?:'s| is|s) (?:now |already )?(?:gone (?:\d|noon)|(?:\d{1,2}|ten|quarter|half) past|the \d{1,2}(?:st|nd|rd|th)))/iu;
const stillNot = /\b(?:still|no|not|nothing|nobody|neither|never)\b|n't\b/i;

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
