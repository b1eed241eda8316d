import type { Reading } from '../../listen/types';

/** What a rep has to ask for before they can look a matter up. */
interface Missing {
  /** Reads after "I need". */
  words: string;
  /** Is it in the message already, as far as can be told? */
  given: Pick<RegExp, 'test'>;
  /** What is left to ask for where a part of it is there. */
  rest?: { words: string; given: RegExp };
}

/** Words of a message that a program gave, or the number of one: in quotation marks, pasted, or behind a colon. */
const quotedError =
  /["“][^"”]{8,}["”]|\[code\]|\berror(?: code)? ?[:#]? ?(?:0x)?\d+|\b(?:errors?|messages?|says?|saying|reads?|responded|following|notice)\b[^.!?\n]{0,24}:\s*\S+ \S+|\b[A-Z]{3,}_[A-Z_]{4,}\b/;

const place =
  /\bpost ?code\b|\bzip\b|\b\d{5}\b|\b(?:room|flat|unit|house|apartment) (?:no\.? ?)?\d|\b\d{1,4}[a-z]? (?:(?!(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|times?|miles?|in|at|on|of|to|the|an?|my|our|your|this|that|same|whole|down|up|along|from|for|by|and|or)\b)\p{L}+ ){1,3}(?:street|road|lane|avenue)\b|\b(?:street|road|lane|avenue|court|square) \d/iu;
/** "3 days in a row" is no street, "14 Linden Row" is one. */
const capitalPlace = /\b\d{1,4}[a-z]? (?:\p{Lu}\p{L}* ){1,3}(?:Close|Court|Row|Drive|Square)\b/u;

const needs = {
  order: {
    words: 'your order number',
    given:
      /\b(?:[Oo]rder|[Rr]ef\w*|[Tt]racking|[Rr]eceipt|[Ii]nvoice|[Pp]arcel)\b.{0,20}\d{3,}|\b[A-Z]{1,4}-?\d{3,}|\b(?!EUR|GBP|USD|CHF|SEK|NOK|DKK)[A-Z]{2,4} \d{3,}\b|#\s?\d{3,}|\b\d{6,}\b/,
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
    given:
      /[€$£]\s?\d|(?<![\d.:,])\d+[.,]\d{2}(?![\d.:,]\d|\d|%| ?[ap]m\b)|\b(?:eur|usd|gbp|chf)\s?\d|\d\s?(?:€|\$|£|eur|usd|gbp|dollars|euros?|pounds|kr|chf)\b/i,
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
    words: 'your postcode',
    given: { test: (text: string) => place.test(text) || capitalPlace.test(text) },
  },
  device: {
    words: 'the version you use and the device it runs on',
    given:
      /\b(?:v|version )?\d{1,3}\.\d+|\b(?:windows|win ?\d+|mac\w*|os ?x|iphone|ipad|android|linux|ubuntu|ios|galaxy|pixel|xbox|ps\d|imac|chromebook)\b|\bversion \d/i,
  },
  error: { words: 'the exact words of the error message', given: quotedError },
  mailbox: {
    words: 'your mail provider and the words of any error message',
    rest: { words: 'your mail provider', given: quotedError },
    given:
      /@[\w-]+\.\w|\b(?:gmail|google|yahoo|outlook|hotmail|aol|comcast|xfinity|btinternet|gmx|icloud|office ?365|godaddy|att|sbcglobal|verizon|cox|charter|spectrum|imap\.|smtp\.|pop\.)/i,
  },
  lostThing: {
    words: 'what it is, where you left it, and the number or time of the journey',
    given: /\b(?:flight|train)\b.{0,12}\d{2,}/i,
  },
  member: { words: 'your membership number and the journey or purchase it is about', given: /\b\d{6,}\b/ },
  trip: {
    words: 'the number or the time of the journey, and where you got on',
    given: /\b(?:flight|train|bus)\b.{0,12}\d{2,}|\b\d{1,2}[:.]\d{2}\b/i,
  },
  code: { words: 'the code and where you tried it', given: /\b(?=[A-Z\d]{6,}\b)(?=[A-Z\d]*\d)[A-Z\d]{6,}\b/ },
  article: { words: 'the article and where you bought it', given: /\b(?:model|article|item|sku)\b.{0,12}\d{3,}/i },
  case: { words: 'the number of your case or the name it runs under', given: /\b[A-Z]{1,4}-?\d{3,}|\b\d{5,}\b/ },
  claim: { words: 'the number of your claim', given: /\b[A-Z]{1,4}-?\d{3,}|\b\d{5,}\b/ },
  phone: { words: 'the number to call and a good time for it', given: /\+?\d[\d \-/()]{6,}\d/ },
  title: { words: 'the title and the country your account is in', given: /["“][^"”]{3,}["”]/ },
  player: {
    words: 'your player name and the platform you play on',
    given: /\b(?:gamer ?tag|psn|username|user name|player (?:name|id))\b.{0,20}\w{4,}/i,
  },
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
  const { words, given, rest }: Missing = needs[need === 'area' && software.test(text) ? 'device' : need];
  if (knownByPapers.includes(need) && sentPapers.test(text)) return undefined;
  if (given.test(text) || (numbered && need !== 'device' && need !== 'error')) return undefined;
  return rest?.given.test(text) ? rest.words : words;
}

/** Whose papers we have, we know. */
const knownByPapers: readonly Need[] = ['account', 'login', 'case', 'claim', 'member'];
const sentPapers =
  /\b(?:i|we)(?:'ve| have)? (?:already |also |now )?(?:sent|uploaded|submitted|attach(?:ed)?)\b[^.!?\n]{0,40}\b(?:passports?|id card|identity card|selfie|documents?|papers?|form|proof|certificates?|bill)\b/i;

/** A program that does not connect is looked into where it runs, not where the customer lives. */
const software = /\b(?:firefox|thunderbird|browser|chrome|safari|edge|add-?on|extension|program|mail client)\b/i;
