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
    .replace(/(ations?|ments?|ings?|ed|es|s|ly|er)$/, '')
    .slice(0, 7);
}

/** Stems of the words of a text that carry its matter. */
export function contentWords(text: string): Set<string> {
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
    /\b(pay for|cost|price|how much|fee|charge)\b/i,
    /(\d|free|we pay|at our cost|no charge|paid|pays|covers|fee|cost)/i,
  ],
];

/** A question for who bears a cost, and words that say so; a number alone may be any. */
export const asksWhoPays =
  /\b(?:who (?:pays|covers|bears|is paying|will (?:pay|cover|bear))|at whose (?:cost|expense))\b/i;
const saysWhoPays =
  /\b(?:we(?:'ll| will| shall)? (?:pay|cover|bear|take)|(?:our|your|my) (?:own )?(?:cost|costs|expense|account|side|insurance)|on us|free|no charge|covers?|covered|refund\w*|reimburs\w*|credit\w*|insurance|pays|paid|charge[sd]?|billed)\b/i;

/** A question for where something is or how it stands. */
export const asksWhere = /\bwhere(?:'s| is| are| has| have| did)\b|\bany (?:news|update)\b/i;
const saysWhere =
  /\b(?:is|are|it's|they're|was|were|sits?|lies?|left|went|arrived|waiting|stuck) (?:now |still |currently |back |sitting |waiting |lying )?(?:here|there|in|at|with|on|between|under|behind|near|from|by)\b|^(?:in|under|at|on|behind)\b|\btrack|\b(?:attached|enclosed|below)\b|\s>\s/i;

/** A question for a time; "warm when charging" and "when I change it, does it …" are none. */
export const asksWhen =
  /(?:^|[,;:–—-]\s*|\b(?:and|or|so)\s+)(?:when|how (?:long|soon)|(?:by )?what time)\s+(?:do|does|did|will|can|could|is|are|was|would|should|until|till|til)\b|\b(?:know|me|us|please|say)\s+(?:when|how (?:long|soon)|(?:by )?what time)\s+\w/i;

/** A question for a cause. */
export const asksWhy =
  /\b(?:why|what happened|what went wrong|what (?:was|is) the (?:reason|cause)|how come|explain (?:that|this|why|how|what|it|the|my|your|to (?:me|us))|explanation)\b/i;

/** A question for what we do about it. */
export const asksWhat =
  /\bwhat (?:are|will|do|can|could) you (?:going to |gonna |intend to |plan to )?(?:do|doing)\b|\b(?:what now|now what)\b|\bwhat (?:should|can|shall|do|am) (?:i|we) (?:supposed to |to )?do\b/i;

const asksHowMuch = /\bhow (?:much|many)\b|\bprice|\bcosts?\b/i;

/** A plain answer, wherever it stands: "No, …", "unfortunately not", "Done:". */
const plainAnswer =
  /(?:^|[\n.!?,:;(–-]\s*)(?:yes|no|yep|nope|sure|of course|unfortunately|i'm afraid|done|both|neither|correct|only|not)\b/im;

/**
 * Whether nothing in the draft so much as touches a question: none of its words, and no plain answer. Of several questions the
 * later ones are those that are forgotten.
 */
export function isUntouched(ask: Ask, text: string): boolean {
  if (plainAnswer.test(text) || asksWhen.test(ask.text) || asksWhat.test(ask.text)) return false;
  if (asksHowMuch.test(ask.text) && /\d/.test(text)) return false;
  const words = contentWords(ask.text);
  const draft = contentWords(text);
  return words.size > 0 && ![...words].some((word) => draft.has(word));
}

/**
 * For each ask whether the draft takes it up: by its own words, by words that answer it, by a time where "when" was
 * asked, by a cause where "why" was, or by a plain yes or no. Generous, since ticking is worth less than nagging costs.
 */
export function coveredAsks(text: string, asks: readonly Ask[]): boolean[] {
  return coverage(readSentences(text), text, asks);
}

/** The same for sentences already read. */
export function coverage(sentences: readonly DraftSentence[], text: string, asks: readonly Ask[]): boolean[] {
  const draft = contentWords(text);
  return asks.map((ask) => isCovered(ask, sentences, text, draft));
}

function isCovered(ask: Ask, sentences: readonly DraftSentence[], text: string, draft: ReadonlySet<string>): boolean {
  const asked = `${ask.text} ${ask.summary}`;
  if (asksWhen.test(ask.text)) return sentences.some((sentence) => sentence.timed);
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
  if (answers.some(([question, answer]) => question.test(asked) && answer.test(text))) return true;
  const words = contentWords(asked);
  let shared = 0;
  for (const word of words) if (draft.has(word)) shared++;
  if (words.size === 0 || shared >= Math.max(1, Math.ceil(words.size * 0.25))) return true;
  const plainAnswer = /^\s*(yes|no|yep|nope|sure|of course|unfortunately|i'm afraid|done)\b/im.test(text);
  return plainAnswer && /\?|^(can|could|do|does|is|are|will|would)\b/i.test(ask.text);
}

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
