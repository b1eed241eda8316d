import type { Message } from '../conversation/conversation';
import { findFacts } from '../listen/facts';
import { remember } from '../listen/remember';
import { prepareAgain } from '../listen/text';
import { referenceWords } from './account/restate';
import type { Details } from './details';
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
  /(?<![\p{L}\d])(?<!\b(?:good|lost (?:my|his|her)) )(job|acct?|a\/c)\b\.? {0,2}((?:no|nr|number|ref)\b(?!-)\.? ?)?[:#]? ?((?=[\p{L}-]{0,6}\d)[\p{L}\d][\p{L}\d-]{2,19}(?: \d{3,8}){0,3})(?![\p{L}\d-])(?! ?(?:[%\p{Sc}]|(?:miles?|km|people|men|euros?|pounds?|dollars?|percent|units?|hours?|days?|weeks?|months?|years?|times|of)\b))/giu;

/** A sum or a year is written as such a number is; "a/c" may be what cools a room. */
function isNumber(word: string, label: string | undefined, number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (/^(?:19|20)\d\d$/.test(number)) return false;
  if (/^a\/c$/i.test(word) && !label) return digits >= 6;
  return digits >= (/\p{L}/u.test(number) ? 3 : 4);
}

/** The number of a job or an account that is called by a short word, where there is one. */
export function jobOf(text: string): string | undefined {
  const found = [...text.slice(0, longestRead).matchAll(job)].filter(([, word = '', label, number = '']) =>
    isNumber(word, label, number),
  );
  const [first] = found;
  if (!first || new Set(found.map(([, , , number]) => number)).size > 1) return undefined;
  return `${/^job$/i.test(first[1]!) ? 'job' : 'your account'} ${first[3]}`;
}

/**
 * What the thread runs under, where the last message gives no number of its own: the reference in what they wrote before. Undefined
 * where they gave two, where it may be somebody else's, and where the last message is about another matter.
 */
export function earlierReference(messages: readonly Message[]): string | undefined {
  const customer = messages.filter(({ role }) => role === 'customer');
  const last = customer.at(-1)?.text.slice(0, longestRead) ?? '';
  if (anotherMatter.test(last) || anyNumber.test(last)) return undefined;
  const theirs = customer.slice(-4, -1).filter(({ text }) => !ofAnother.test(text.slice(0, longestRead)));
  const found = new Set(theirs.flatMap(({ text }) => referenceOf(text.slice(0, longestRead)) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** "My other order", "different matter": not what the thread runs under. */
const anotherMatter =
  /\b(?:other|another|different|separate|new|second|unrelated) (?:orders?|invoices?|bills?|bookings?|matters?|things?|questions?|issues?|subjects?|topics?|accounts?|parcels?)\b|\bsomething else\b/i;

/** A number of four digits that is no year and no sum, whatever it is the number of. */
const anyNumber = /(?<![\d\p{Sc}.,:/]|\p{Sc} )(?!(?:19|20)\d\d(?!\d))\d{4}/u;

/** "My friend has order FM-20917": it is hers. */
const ofAnother =
  /\b(?:friend|neighbou?r|colleague|mother|father|mum|dad|sister|brother|son|daughter|wife|husband|aunt|uncle|cousin)s?(?:'s|\u2019s)? (?:\p{L}+ ){0,3}?(?:orders?|invoices?|bookings?|accounts?|tickets?)\b|\b(?:his|her|their) (?:orders?|invoices?|bookings?|accounts?|tickets?)\b/iu;

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
