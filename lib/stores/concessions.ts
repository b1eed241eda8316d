import type { ConcessionKind } from '../notes/schema';
import { findSums, type Sum } from './sums';

/** Something given to a customer beyond what they are owed, found in a mail the rep wrote. */
export interface FoundConcession {
  /** The sentence it stands in. */
  text: string;
  what: ConcessionKind;
  /** In units of the currency; 0 where none is named, as for a percentage or a free month. */
  amount: number;
  /** ISO 4217; undefined where none is named and `usual` is not known. */
  currency: string | undefined;
}

/** We ourselves, and up to what we give no other subject. */
const we = String.raw`\b(?:I|we)(?:['’](?:ve|ll|m|re|d))?\s(?:(?!\b(?:I|we|you (?:would|want|asked|were|have|had|are|made|wrote|say|said|sent|paid))\s)[^.!?;\n]|\.\d){0,70}?`;
/** Up to so many letters of the same sentence. */
const on = String.raw`(?:[^.!?;\n]|\.\d){0,60}?`;
/** "We offer refunds" says how things are; "I can offer you one" gives. */
const give = String.raw`\b(?:giv(?:e|en|ing)|gave|issu(?:e|ed|ing)|process(?:ed|ing)?|arrang(?:e|ed|ing)|initiat(?:e|ed|ing)|send(?:ing)?|sent|appl(?:y|ied|ying)|add(?:ed|ing)?|put|(?<!\bwe )offer(?:ed|ing)?|approv(?:e|ed|ing)|ma(?:d|k)e|making|grant(?:ed|ing)?|authori[sz](?:e|ed|ing)|book(?:ed|ing)?|creat(?:e|ed|ing)|transfer(?:red|ring)?|includ(?:e|ed|ing)|attach(?:ed|ing)?|enclos(?:e|ed|ing)|set up|tak(?:e|en|ing)|knock(?:ed|ing)?)\b`;
const begun = String.raw`\b(?:has been|have been|was|is being|will be|is|are)\s(?:\w+\s)?`;
const youGet = String.raw`\byou(?:['’]ll| will| should| are getting| get)\s(?:\w+\s)?(?:receive|get|see|find|have)?\b`;

/** Ways of giving each kind; the words by which it is known come last in each. */
function waysOf(noun: string, verb?: string, done?: string): RegExp[] {
  return [
    ...(verb ? [new RegExp(`${we}(?<given>${verb})`, 'i')] : []),
    new RegExp(`${we}${give}${on}(?<given>${noun})`, 'i'),
    new RegExp(
      `(?<given>${noun})${on}${begun}(?:issued|processed|arranged|made|initiated|approved|sent|on its way|on the way|under ?way|booked|applied|added|waiting)`,
      'i',
    ),
    ...(done ? [new RegExp(`${begun}(?<given>${done})`, 'i')] : []),
    new RegExp(`${youGet}${on}(?<given>${noun})`, 'i'),
  ];
}

/** In this order: what is named first decides when a sentence could be several. */
const kinds: readonly (readonly [ConcessionKind, readonly RegExp[]])[] = [
  [
    'refund',
    waysOf(
      String.raw`\b(?:refund|reimbursement|money back)\b(?! (?:form|policy|request|team|department|process))`,
      String.raw`\b(?:refund(?:ed|ing)?|reimburs(?:e|ed|ing))\b(?= (?:you|the|your|it|this|that|both|all|half|back|already|in full)\b| \S?\d| [A-Z]{3} ?\d)`,
      String.raw`\b(?:refunded|reimbursed|paid back)\b`,
    ),
  ],
  [
    'credit',
    waysOf(
      String.raw`\b(?:credit(?! ?(?:cards?|desk|agency|check|score|limit|line|team|department)\b)|voucher|gift card|coupon)\b`,
      String.raw`\bcredit(?:ed|ing)?\b(?! ?cards?\b)(?= (?:you|your|the|back|already|in full)\b| \S?\d| [A-Z]{3} ?\d)`,
      String.raw`\bcredited\b`,
    ),
  ],
  [
    'discount',
    waysOf(
      String.raw`\b(?:discount|rebate|price reduction|promo(?:tion)? code|\d[\d.,]*\s?(?:%|percent|€|£|[A-Z]{3}|euros?|dollars?|pounds?)? off)(?!\w)`,
    ),
  ],
  ['replacement', waysOf(String.raw`\breplacement\b(?! (?:part number|policy|request))`)],
  [
    'goodwill',
    waysOf(
      String.raw`\b(?:goodwill|compensation|complimentary|free (?:month|week|year|upgrade|extension|delivery|shipping)s?|(?:month|week|year|delivery|shipping)s? (?:for )?free|free of charge|on us\b|on the house|at no (?:extra |additional )?(?:cost|charge))\b`,
      String.raw`\b(?:waiv(?:e|ed|ing)|compensat(?:e|ed|ing)|extend(?:ed|ing)? your (?:\w+ )?(?:subscription|trial|plan|licen[cs]e))\b`,
      String.raw`\bwaived\b`,
    ),
  ],
  ['exception', waysOf(String.raw`\b(?:an? (?:one-time |one-off )?(?:exception|courtesy))\b`)],
];

/** Without one of these words nothing is given: most drafts end here. */
const anyWord =
  /refund|reimburs|money back|paid back|credit|voucher|gift card|coupon|discount|rebate|reduction|promo|\boff\b|replacement|goodwill|compensat|complimentary|free|on us|on the house|at no |waiv|extend|exception|courtesy/i;

/** In front of what is given, these say that it isn't, or not yet. */
const withheld =
  /\b(?:not|cannot|could|never|no|nor|unable|without|whether|if|unless|in case|provided|instead of|rather than|consider(?:ing)?|look(?:ing)? into|check(?:ing)?)\b|n['’]t\b/i;

/** "We are not going to charge you" and "at no cost" give: their "no" is part of the gift. */
const kindNo = /\b(?:no longer|not only|no (?:extra |additional )?(?:cost|charge))\b/gi;

/** From here on the mail repeats older ones. */
const quotedFrom = /^(?:>|On .{5,200} wrote:\s*$|-{2,}\s*Original Message)/m;

/**
 * Finds what a mail gives to the customer: refunds, credits, discounts, free months (`long-term-implications`). Offers count,
 * questions, conditions and refusals don't. `usual` is the currency of the team's limits: it tells which dollar `$` is.
 */
export function findConcessions(text: string, usual?: string): FoundConcession[] {
  const end = text.search(quotedFrom);
  const own = end < 0 ? text : text.slice(0, end);
  if (!anyWord.test(own)) return [];
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(own)];
  return sentences.flatMap(({ segment }) => {
    const sentence = segment.trim();
    return sentence.endsWith('?') || !anyWord.test(sentence) ? [] : inSentence(sentence, usual);
  });
}

/** The first kind a sentence gives; a further one only with a sum of its own ("refunded 30 EUR and added a credit of 10"). */
function inSentence(sentence: string, usual: string | undefined): FoundConcession[] {
  const sums = findSums(sentence, usual);
  const found: FoundConcession[] = [];
  for (const [what, ways] of kinds) {
    const at = placeOf(sentence, ways);
    if (at === undefined || (found.length > 0 && sums.length === 0)) continue;
    const sum = takeNearest(sums, at);
    found.push({ text: sentence, what, amount: sum?.amount ?? bareSum(sentence), currency: sum?.currency ?? usual });
  }
  return found;
}

/** Where the words stand that give; undefined when nothing is given this way. */
function placeOf(sentence: string, ways: readonly RegExp[]): number | undefined {
  for (const way of ways) {
    const match = way.exec(sentence);
    const given = match?.groups?.given;
    if (!match || given === undefined) continue;
    const at = match.index + match[0].lastIndexOf(given);
    // Of what stands before our own words only a condition bears on them: "I cannot …, but I have …" gives.
    const before = sentence.slice(0, match.index).replace(/^.*\b(?:but|however)\b/is, '');
    const between = match[0].replace(kindNo, '');
    if (!withheld.test(between) && !/\b(?:if|unless|whether|in case|provided)\b/i.test(before)) return at;
  }
  return undefined;
}

/** "I have refunded 64.00 to your card": two decimals without a unit are money, too. Times are written so as well. */
function bareSum(sentence: string): number {
  const found =
    /(?<!\b(?:at|by|until|till|from|version|v) ?)(?<![\w.,:/-])(\d{1,6})[.,](\d{2})(?![\w.,:%]|\s?(?:%|h\b|hours|days|[ckm]?m\b|kg|[GM]B|[ap]\.?m))/i.exec(
      sentence,
    );
  return found ? Number(`${found[1]}.${found[2]}`) : 0;
}

function takeNearest(sums: Sum[], at: number): Sum | undefined {
  const distance = ({ start, end }: Sum) => (start > at ? start - at : Math.max(0, at - end));
  const [nearest] = sums.toSorted((a, b) => distance(a) - distance(b));
  if (nearest) sums.splice(sums.indexOf(nearest), 1);
  return nearest;
}
