import type { Reading } from '../listen/types';

/** What a rep has to ask for before they can look a matter up. */
interface Missing {
  /** Reads after "I need". */
  words: string;
  /** Is it in the message already, as far as can be told? */
  given: RegExp;
}

const needs = {
  order: {
    words: 'your order number',
    given: /\b(?:order|ref\w*|tracking|receipt|invoice)\b.{0,20}\d{3,}|\b[A-Z]{1,4}-?\d{3,}|#\s?\d{3,}/,
  },
  booking: {
    words: 'your booking reference',
    given:
      /\b(?=[A-Z\d]{6}\b)(?=[A-Z\d]*[A-Z])[A-Z\d]{6}\b|\b(?:booking|reservation|confirmation|ticket)\b.{0,20}\d{3,}/,
  },
  bag: {
    words: 'the number on your baggage tag, or your booking reference',
    given: /\b[A-Z]{2,5} ?\d{3} ?\d{3}|\btag\b.{0,15}\d{3}|\b(?=[A-Z\d]{6}\b)(?=[A-Z\d]*[A-Z])[A-Z\d]{6}\b/,
  },
  charge: {
    words: 'the date and the amount of the payment',
    given: /[€$£]\s?\d|\b(?:eur|usd|gbp|chf)\s?\d|\d\s?(?:€|\$|£|eur|usd|gbp|dollars|euros?|pounds|kr|chf)\b/i,
  },
  invoice: { words: 'the number of the invoice', given: /\b(?:invoice|bill)\b.{0,20}\d{3,}|\b\d{4,}\b/i },
  account: {
    words: 'your customer or contract number',
    given: /\b\d{5,}\b|\b(?:contract|account|customer|policy)\b.{0,15}\d{3,}/i,
  },
  login: {
    words: 'the e-mail address of the account (but never the password)',
    given: /\b[\w.]+@[\w-]+\.\w+\b/,
  },
  area: {
    words: 'your postcode and since when you have noticed it',
    given: /\bsince\b.*\d|\bpost ?code\b|\bzip\b|\b\d{5}\b/i,
  },
  device: {
    words: 'the version you use and the device it runs on',
    given:
      /\b(?:v|version )?\d{1,3}\.\d+|\b(?:windows|win ?\d+|mac\w*|os ?x|iphone|ipad|android|linux|ubuntu|ios|galaxy|pixel|xbox|ps\d|imac|chromebook)\b|\bversion \d/i,
  },
  error: { words: 'the exact words of the error message', given: /["“][^"”]{8,}["”]|\berror(?: code)? ?[:#]? ?\d+/i },
  stay: {
    words: 'the name and the dates of your booking',
    given: /\b(?:booking|reservation|confirmation)\b.{0,20}\d{3,}/i,
  },
  visit: {
    words: 'the day, the time and the place',
    given: /\b(?:today|yesterday|this morning|tonight|\d{1,2}[:.]\d{2}|last night)\b/i,
  },
} as const satisfies Record<string, Missing>;

export type Need = keyof typeof needs;

/** What has to be asked for, after "I need", unless the message or the thread holds it. */
export function needWords(need: Need, text: string, reading: Reading): string | undefined {
  const numbered = reading.facts.some(
    ({ kind }) => kind === 'order' || kind === 'invoice' || kind === 'ticket' || kind === 'tracking',
  );
  const { words, given } = needs[need];
  if (given.test(text) || (numbered && need !== 'device' && need !== 'error')) return undefined;
  return words;
}
