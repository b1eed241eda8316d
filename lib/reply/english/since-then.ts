import { inSentence as sought } from '../sought';
import { about, number, unit } from './spans';
import { pastOf } from './verbs';

/** "Since Monday", "since the update", "since I moved": a time. "Since it is late" is a reason. */
const since = sought(
  /\bsince (?:about |around |early |late |at least |the )?(?:\d|(?:yesterday|today|then|noon|midnight|christmas|easter)\b|(?:last|this|that) \p{L}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:my |our |your )?(?:\p{L}{1,20} ){0,2}(?:updat|upgrad|install|chang|switch|mov|reset|migrat|renew)\p{L}|(?:\p{L}{1,20} ){0,2}(?:version|release|night|morning|weekend|beginning|start|storm|visit|repair)\b|(?:I|we|you) (?:last |first |have )?(?:\p{L}{1,20}ed|got|bought|left|came|lost|made|took|sent|paid|began|went)\b)/iu,
);

/** "For 3 days", "now over 25 minutes": how long it has lasted. */
const long = sought(
  new RegExp(
    `\\b(?:for (?:now )?(?:${about} )?(?:${number} ${unit}|hours|days|weeks|months|years|ages)|(?:now|already) (?:${about} )?${number} ${unit}|${about} ${number} ${unit})\\b`,
    'iu',
  ),
);
/** The same without the "for" that it needs. */
const bareLong = new RegExp(
  `(?<!\\b(?:for|every|after|in|within|by|until|than)),? (?:(?:now|already) (?=(?:${about} )?${number} ${unit}\\b)|(?=${about} ${number} ${unit}\\b))`,
  'iu',
);

const lightly = '((?:(?:still|also|now|not|already|currently|constantly|always) )*)';
const someone =
  "(I|we|you|they|it|(?:my|our|your|the|this|both|all) (?:[\\p{L}\\d'-]{1,30} ){0,4}?[\\p{L}\\d'-]{1,30}|\\p{Lu}[\\p{L}\\d-]{1,30})";
/** What goes on behind "is". */
const state =
  '(?:unable|stuck|down|out of|offline|on hold|without|missing|locked|blocked|broken|dead|unavailable|off|slow|very slow|frozen|closed|gone)';
const goesOn = new RegExp(`^${someone} (am|is|are) ${lightly}(?=(?:\\p{L}{2,20}ing|${state})\\b)`, 'iu');
/** Of these "for an hour" is how long it has lasted so far; of a stay or a journey it is how long it will. */
const lasts = new RegExp(
  `^${someone} (am|is|are) ${lightly}(?=(?:waiting|trying|holding|sitting|standing|having|experiencing|facing|getting|receiving|using|calling|chasing|asking|looking|struggling|dealing|queuing|working|${state})\\b)`,
  'iu',
);

/** "My printer does not work since …" */
const negated = new RegExp(
  `^${someone} (?:do|does) not (?!(?:know|think|understand|want|need|believe|like|care|mind|remember|mean|agree)\\b)(\\p{L}{2,20}) `,
  'iu',
);
const cannot = /^(I|we) (?:(?:still|now|also) )*(?:cannot|can no longer) (?=\p{L})/iu;
const owns = /^(I|we) (?:(?:still|now|also) )*have (?=(?:this|the|an?|no|these|some|many) )/iu;
const isPerfect = /\b(?:have|has|had) (?:\p{L}{1,20} ){0,2}?(?:been|\p{L}{2,20}ed)\b/iu;

/**
 * "I am waiting since Monday" is said in many languages; in English what began then and goes on has been going on: "I have been waiting
 * since Monday". Any other text comes back as it is. Takes expanded text.
 */
export function withPerfect(text: string): string {
  const then = since.exec(text);
  const told = then ? text.slice(0, then.index) : text;
  if (then && !isPerfect.test(told)) return goesOn.test(text) ? beenGoing(text, goesOn) : sincePerfect(text);
  return !then && long.test(text) && lasts.test(text) ? beenGoing(text.replace(bareLong, ' for '), lasts) : text;
}

function beenGoing(text: string, pattern: RegExp): string {
  return text.replace(pattern, (_, who: string, is: string, how: string) => {
    // The perfect says by itself that it still goes on.
    const adverbs = how.replace(/\b(?:still|not|now|currently) /gi, '').toLowerCase();
    return `${who} ${is.toLowerCase() === 'is' ? 'has' : 'have'} ${/\bnot /i.test(how) ? 'not ' : ''}${adverbs}been `;
  });
}

function sincePerfect(text: string): string {
  return text
    .replace(negated, (whole, who: string, verb: string) => {
      const done = participles[verb.toLowerCase()] ?? pastOf(verb.toLowerCase());
      return done ? `${who} ${/^(?:I|we|you|they|both|all)\b/i.test(who) ? 'have' : hasOf(whole)} not ${done} ` : whole;
    })
    .replace(cannot, '$1 have not been able to ')
    .replace(owns, '$1 have had ');
}

const hasOf = (clause: string): string => (/ do not /i.test(clause) ? 'have' : 'has');

/** Participles that are no past form. */
const participles: Readonly<Record<string, string | undefined>> = {
  get: 'got', go: 'gone', come: 'come', run: 'run', see: 'seen', show: 'shown', take: 'taken', give: 'given', begin: 'begun',
}; // biome-ignore format: a table reads better dense
