import type { Ask } from '../listen/types';
import type { CuedSentence } from './cues';
import { readSentences } from './stages';

const dull = new Set(
  'the a an and or but to of in on at for with from by is are was were be been it its this that these those i you we they he she my your our their me us them him her please can could would will shall should do does did have has had not no so if when what why how who where which there here as than then just still any some all about get got want need would like know tell us let also again now one more very really hi hello thanks thank'.split(
    ' ',
  ),
);

/** Stem of a word, crude on purpose: enough to see "refunded" answer "refund". */
function stem(word: string): string {
  return word
    .replace(/(ies|ied)$/, 'y')
    .replace(/(ations?|ments?|ings?|ed|es|s|ly|er)$/, '')
    .slice(0, 7);
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !dull.has(word)).map(stem));
}

/** Words that answer a request in other words than it was made in. */
const answers: readonly [asked: RegExp, answered: RegExp][] = [
  [
    /\b(refund|money back|reimburse|repay|charge[ds]? back|credit)\b/i,
    /\b(refund|credit|money|paid|pay|back (to|on) your|reimburse|transfer|voucher)/i,
  ],
  [
    /\b(replace|replacement|new one|another one|exchange|swap)\b/i,
    /\b(replac|new (one|pair|set|unit|part|\w+) |swap|exchange|send (you )?(a|another)|reprint)/i,
  ],
  [/\b(call|phone|ring)\b/i, /\b(call|ring|phone|reach)/i],
  [
    /\b(fix|repair|solve|sort|working|work again|restore|unlock|unblock|back)\b/i,
    /\b(fix|repair|solv|sorted|works|working|restor|unlock|unblock|running|again|online|corrected|technician|engineer|reset|try|open|click|update|live|patch)/i,
  ],
  [/\b(cancel|terminate|close my)\b/i, /\b(cancel|terminat|ends?|clos|contract|leave)/i],
  [
    /\b(manager|supervisor|someone (else|higher)|human|person)\b/i,
    /\b(manager|lead|supervisor|head|colleague|person|human|director|team lead|i am|i'm|myself|mr|ms|mrs)\b/i,
  ],
  [
    /\b(compensat|goodwill|discount|make (it|this) up)/i,
    /(\d|discount|voucher|credit|waive|refund|compensat|free|goodwill)/i,
  ],
  [
    /\b(who pays|pay for|cost|price|how much|fee|charge)\b/i,
    /(\d|free|we pay|at our cost|no charge|paid|pays|covers|fee|cost)/i,
  ],
];

/** A question for a time; "warm when charging" is none. */
export const asksWhen =
  /(?:^|[,;:–—-]\s*|\b(?:and|or|know|me|us|please|say|so)\s+)(?:when|how (?:long|soon)|(?:by )?what time)\s+(?:do|does|did|will|can|could|is|are|was|would|should|until|till|til|i|we|it|the|my|our|you|they)\b/i;

/** A question for a cause. */
export const asksWhy = /\b(?:why|what happened|what went wrong|what (?:was|is) the (?:reason|cause)|how come)\b/i;

/** A question for what we do about it. */
export const asksWhat = /\bwhat (?:are|will|do) you (?:going to |gonna |intend to |plan to )?(?:do|doing)\b/i;

/**
 * For each ask whether the draft takes it up: by its own words, by words that answer it, by a time where "when" was
 * asked, by a cause where "why" was, or by a plain yes or no. Generous, since ticking is worth less than nagging costs.
 */
export function coveredAsks(text: string, asks: readonly Ask[]): boolean[] {
  return coverage(readSentences(text), text, asks);
}

/** The same for sentences already read. */
export function coverage(sentences: readonly CuedSentence[], text: string, asks: readonly Ask[]): boolean[] {
  const draft = contentWords(text);
  return asks.map((ask) => isCovered(ask, sentences, text, draft));
}

function isCovered(ask: Ask, sentences: readonly CuedSentence[], text: string, draft: ReadonlySet<string>): boolean {
  const asked = `${ask.text} ${ask.summary}`;
  if (asksWhen.test(ask.text)) return sentences.some((sentence) => sentence.timed);
  // Whatever is said without naming a cause in so many words may still be one; a cloud of words is none.
  if (asksWhy.test(ask.text)) return sentences.some(givesCause) || !sentences.some(({ cues }) => cues.has('no-cause'));
  if (asksWhat.test(ask.text)) {
    return sentences.some(({ cues }) => (cues.has('next-step') || cues.has('own-future')) && !cues.has('no-step'));
  }
  if (answers.some(([question, answer]) => question.test(asked) && answer.test(text))) return true;
  const words = contentWords(asked);
  let shared = 0;
  for (const word of words) if (draft.has(word)) shared++;
  if (words.size === 0 || shared >= Math.max(1, Math.ceil(words.size * 0.25))) return true;
  const plainAnswer = /^\s*(yes|no|yep|nope|sure|of course|unfortunately|i'm afraid|done)\b/im.test(text);
  return plainAnswer && /\?|^(can|could|do|does|is|are|will|would)\b/i.test(ask.text);
}

/** A cause in words that name one, or that it is not known yet. */
function givesCause({ cues }: CuedSentence): boolean {
  return !cues.has('no-cause') && (cues.has('reason') || cues.has('honesty'));
}
