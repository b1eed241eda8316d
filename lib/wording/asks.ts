import type { Ask } from '../listen/types';
import { type DraftSentence, readSentences } from './stages';

const dull = new Set(
  'the a an and or but to of in on at for with from by is are was were be been it its this that these those i you we they he she my your our their me us them him her please can could would will shall should do does did have has had not no so if when what why how who where which there here as than then just still any some all about get got want need would like know tell us let also again now one more very really hi hello thanks thank'.split(
    ' ',
  ),
);

/** Stem of a word, crude on purpose: enough to see "refunded" answer "refund". */
function stem(word: string): string {
  return word
    .replace(/(ies|ied)$/, 'y')
    .replace(/(ations?|ments?|ings?|able|(?<!e)ed|es|s|ly|er)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '')
    .slice(0, 7);
}

/** Stems of the words of a text that carry its matter. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !dull.has(word)).map(stem));
}

/** What any letter says of itself, and verbs that need a thing beside them: no ask is about these. */
const carriers = new Set(
  'back asap soon shortly write writ reply answer respond contact touch forward email mail message give gave take make put send sent keep look check see hear come today tonight tomorrow morning afternoon evening week weekend month time moment date hour hours first second third next last only new able sure way thing something anything everything someone somebody must may might too well good fine properly ask tell told inform said say question request number'
    .split(' ')
    .map(stem),
);

/** Stems of the words an ask is about. */
export function matterWords(text: string): Set<string> {
  return new Set([...contentWords(text)].filter((word) => !carriers.has(word)));
}

/** A number that is no clock, no day and no length of time. */
export const quantity =
  /(?<![:.\d])\d+(?!\d|:\d|\.\d\d(?:\s*(?:h\b|am|pm|o'clock))| ?(?:am|pm|h|hours?|minutes?|mins?|days?|weeks?|business|working|o'clock)\b|(?:st|nd|rd|th)\b)/;

/** Words that answer a request in other words than it was made in. */
const answers: readonly [asked: RegExp, answered: RegExp][] = [
  [
    /\b(refund|reimburse|repay|credit|(?:money|payment|amount|sum|fee|deposit|charged?|charges|cash)\b[^.!?]{0,20}\bback|pay\b[^.!?]{0,20}\bback)\b/i,
    /\b(refund|credit|money|paid|pay(?!ment|roll)|back (to|on|in) your (?:account|card|bank)|reimburse|transfer|voucher)/i,
  ],
  [
    /\b(replace|replacement|new one|another one|exchange|swap)\b/i,
    /\b(replac|new (one|pair|set|unit|part|\w+) |swap|exchange|send (you )?(a|another)|reprint)/i,
  ],
  [/\b(call|phone|ring)\b/i, /\b(call|ring|phone|reach)/i],
  [
    /\b(fix|repair|solve|sort|working|work again|restore|unlock|unblock|back (?:up|online|on|to normal))\b/i,
    /\b(fix|repair|solv|sorted|works|working|restor|unlock|unblock|running|online|corrected|technician|engineer|reset|try|open|click|update|live|patch)/i,
  ],
  [/\b(cancel|terminate|close my)\b/i, /\b(cancel|terminat|ends?|clos|contract|leave)/i],
  [
    /\b(manager|supervisor|someone (else|higher)|human|person)\b/i,
    /\b(manager|lead|supervisor|head|colleague|person|human|director|i am (?:the|a|your|in charge)|i'm (?:the|a|your|in charge)|myself|mr|ms|mrs)\b/i,
  ],
  [
    /\b(compensat|goodwill|discount|make (it|this) up)/i,
    new RegExp(`${quantity.source}|discount|voucher|credit|waive|refund|compensat|\\bfree\\b|goodwill`, 'i'),
  ],
  [
    /\b(pay for|cost|price|how much|fee|charge)\b/i,
    new RegExp(`${quantity.source}|\\bfree\\b|we pay|at our cost|no charge|paid|pays|covers|\\bfee|\\bcost`, 'i'),
  ],
];

/** A question for who bears a cost, and words that say so; a number alone may be any. */
export const asksWhoPays =
  /\b(?:who (?:pays|covers|bears|is paying|will (?:pay|cover|bear))|at whose (?:cost|expense))\b/i;
const saysWhoPays =
  /\b(?:we(?:'ll| will| shall)? (?:pay|cover|bear|take)|(?:our|your|my) (?:own )?(?:cost|costs|expense|account|side|insurance)|(?:is|are) (?:ours|yours|mine)|liable|(?:we|not|n['’]t) (?:pay|cover|bear)|on us|free|no charge|covers?|covered|refund\w*|reimburs\w*|credit\w*|insurance|pays|paid|charge[sd]?|billed)\b/i;

/** A question for where something is or how it stands. */
export const asksWhere = /\bwhere(?:'s| is| are| has| have| did)\b|\bany (?:news|update)\b/i;
const saysWhere =
  /\b(?:is|are|it's|they're|was|were|sits?|lies?|left|went|arrived|waiting|stuck) (?:now |still |currently |back |sitting |waiting |lying )?(?:here|there|in|at|with|on|between|under|behind|near|from|by)\b|^(?:in|under|at|on|behind)\b|\btrack|\b(?:attached|enclosed|below)\b|\s>\s/i;

/** A question for a time; "warm when charging" and "when I change it, does it …" are none. */
export const asksWhen =
  /(?:^|[,;:–—-]\s*|\b(?:and|or|so)\s+)(?:when|how (?:long|soon)|(?:by )?what time)\s+(?:do|does|did|will|can|could|is|are|was|would|should|until|till|til)\b|\b(?:know|me|us|please|say)\s+(?:when|how (?:long|soon)|(?:by )?what time)\s+\w/i;

const asksHowLong = /\bhow long\b/i;
export const lasting =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|half an) (?:full |more |working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b(?! ago\b)|\b(?:hours|days|weeks|months|overnight|instant(?:ly)?)\b(?! ago\b)/i;

/** A question for a cause. */
export const asksWhy =
  /\b(?:why|what happened|what went wrong|what (?:was|is) the (?:reason|cause)|how come|how (?:could|can|did|does|do) (?:it|this|that|such a thing|something like (?:this|that)) (?:happen|come about)|explain (?:that|this|why|how|what|it|the|my|your|to (?:me|us))|explanation)\b/i;

/** A question for what we do about it. */
export const asksWhat =
  /\bwhat (?:are|will|do|can|could) you (?:going to |gonna |intend to |plan to )?(?:do|doing)\b|\b(?:what now|now what)\b|\bwhat (?:should|can|shall|do|am) (?:i|we) (?:supposed to |to )?do\b/i;

/**
 * For each ask whether the draft takes it up: by its own words, by words that answer it, by a time where "when" was
 * asked, by a cause where "why" was, or by a plain yes or no. Generous, since ticking is worth less than nagging costs.
 */
export function coveredAsks(text: string, asks: readonly Ask[]): boolean[] {
  return coverage(readSentences(text), text, asks);
}

/** The same for sentences already read. */
export function coverage(sentences: readonly DraftSentence[], text: string, asks: readonly Ask[]): boolean[] {
  return asks.map((ask) => isCovered(ask, sentences, text));
}

function isCovered(ask: Ask, sentences: readonly DraftSentence[], text: string): boolean {
  const asked = `${ask.text} ${ask.summary}`;
  if (asksWhen.test(ask.text)) {
    if (asksHowLong.test(ask.text) && lasting.test(text)) return true;
    return sentences.some((sentence) => sentence.timed);
  }
  if (asksWhy.test(ask.text)) return sentences.some(givesCause);
  if (asksWhoPays.test(ask.text)) return saysWhoPays.test(text);
  if (asksWhere.test(ask.text)) {
    return sentences.some(
      (sentence) => sentence.timed || (saysWhere.test(sentence.text) && !sentence.cues.has('left-open')),
    );
  }
  if (asksWhat.test(ask.text)) {
    return sentences.some(leadsOn);
  }
  if (answers.some(([question, answer]) => question.test(asked) && sentences.some(({ text }) => answer.test(text))))
    return true;
  if (sharesMatter(asked, sentences)) return true;
  const answersPlainly = /^[^\S\n]*(yes|no|yep|nope|sure|of course|unfortunately|i'm afraid|done)\b/im.test(text);
  return answersPlainly && /\?|^(can|could|do|does|is|are|will|would)\b/i.test(ask.text);
}

/** Does the draft speak of what the ask is about? One that names no matter ("Get back to me") is served by whatever is done. */
function sharesMatter(asked: string, sentences: readonly DraftSentence[]): boolean {
  const matter = matterWords(asked);
  if (matter.size === 0) return contentWords(asked).size === 0 || sentences.some(leadsOn);
  const said = sentences.filter(({ frame }) => !frame).map(({ text }) => contentWords(text));
  const shared = [...matter].filter((word) => said.some((words) => words.has(word))).length;
  return shared >= Math.max(1, Math.ceil(matter.size * SHARED));
}

/** Share of the words of an ask that the draft has to have. */
const SHARED = 0.25;

/** Chance from which on a sentence without a cue may say what is done. */
const MAY_LEAD_ON = 0.55;

/** What we do, or what they can; handing the question back is neither. */
function leadsOn({ cues, chances }: DraftSentence): boolean {
  if (cues.has('no-step')) return false;
  return cues.has('next-step') || cues.has('own-future') || chances.forward >= MAY_LEAD_ON;
}

/** Chance of honesty or perspective from which on a sentence without a cue may give a cause. */
const MAY_EXPLAIN = 0.35;

/** A cause, or that it is not known yet; a cloud of words that names none is no cause, nor is setting them right. */
function givesCause({ cues, chances }: DraftSentence): boolean {
  if (cues.has('no-cause')) return false;
  if (cues.has('reason')) return true;
  if (cues.has('against')) return false;
  if (cues.has('honesty')) return true;
  return Math.max(chances.honesty, chances.perspective) >= MAY_EXPLAIN;
}
