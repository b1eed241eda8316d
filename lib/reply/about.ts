import type { Message } from '../conversation/conversation';
import { findFacts } from '../listen/facts';
import { remember } from '../listen/remember';
import { prepareAgain } from '../listen/text';
import type { Details } from './details';
import { referenceWords } from './restate';
import type { SuggestedStage } from './types';

/** UTF-16 units. Numbers are given at the beginning. */
const longestRead = 2_000;

/** The one reference an earlier message of theirs gives: "your order FM-20917". */
const referenceOf = remember(
  (text: string) => referenceWords({ facts: findFacts(prepareAgain(text)) }, text) ?? jobOf(text),
  (text) => text,
);

/** "Job 44871", "acct 30771": a job may be ours as well as theirs. */
const job =
  /(?<![\p{L}\d])(job|acct?|a\/c)\b\.? {0,2}(?:(?:no|nr|number|ref)\b\.? ?)?[:#]? ?((?=[\p{L}-]{0,6}\d)[\p{L}\d-]{3,20}(?: \d{3,8}){0,3})(?![\p{L}\d])/giu;

/** The number of a job or an account that is called by a short word, where there is one. */
export function jobOf(text: string): string | undefined {
  const found = [...text.slice(0, longestRead).matchAll(job)].filter(([, , number = '']) => /\d{3}/.test(number));
  const [first] = found;
  if (!first || new Set(found.map(([, , number]) => number)).size > 1) return undefined;
  return `${/^job$/i.test(first[1]!) ? 'job' : 'your account'} ${first[2]}`;
}

/**
 * What the thread runs under, where the last message gives no number of its own: the reference in what they wrote before. Undefined
 * where they gave two.
 */
export function earlierReference(messages: readonly Message[]): string | undefined {
  const theirs = messages.filter(({ role }) => role === 'customer').slice(-4, -1);
  const found = new Set(theirs.flatMap(({ text }) => referenceOf(text.slice(0, longestRead)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Openings that name nothing, up to the place where what it is about would stand. */
const openings = [
  /^(?:Thank you|Thanks) for (?:your (?:(?:further )?message|reply|enquiry)|(?:writing|contacting us|telling (?:us|me)|asking)(?: to us)?(?: again)?)(?=[.;]| and your kind words)/,
  /^I have read (?:all of )?your (?:reply|message)(?=\.| (?:carefully|with care)\b)/,
];

/** "I am sorry for the trouble with your order": of what runs on, or may be another's, there is none. */
const regrets = /^I am sorry for the trouble(?=[.,])/;
const goesWrong = /^your (?:order|booking|reservation|parcel|shipment|invoice|repair)\b/;

/**
 * A reply that names no number says what it is about in the first sentence it says anyway, in the first choice and its runners-up:
 * "Thank you for your message about your order FM-20917." Thanks for praise need no number.
 * `listen-first`
 */
export function nameAbout(
  stages: readonly SuggestedStage[],
  { about, situations }: Pick<Details, 'about' | 'situations'>,
  accepts: (text: string) => boolean,
): void {
  const first = stages[0];
  const number = /\S*\d\S*$/.exec(about ?? '')?.[0];
  if (!about || !number || first?.stage !== 'listen' || situations.has('thankful')) return;
  if (stages.slice(1).some(({ text }) => text.includes(number))) return;
  const withAbout = (text: string): string => {
    if (text.includes(number)) return text;
    const opening = openings.find((pattern) => pattern.test(text));
    const whole = opening
      ? text.replace(opening, (words) => `${words} about ${about}`)
      : goesWrong.test(about)
        ? text.replace(regrets, (words) => `${words} with ${about}`)
        : text;
    return accepts(whole) ? whole : text;
  };
  first.text = withAbout(first.text);
  first.alternatives = first.alternatives.map((other) => ({ ...other, text: withAbout(other.text) }));
}
