import type { Ask } from '../../listen/types';
import { asksWhat, asksWhen, contentWords, lasting, matterWords, quantity } from '../asks';

/** A question for an amount of money, and words that name one; a day or a number of chairs is none. */
const asksPrice =
  /\bhow much\b(?! (?:longer|time|more time|space|room))|\bprices?\b|\bcosts?\b|\b(?:is|are) there (?:an?|any) (?:\w+ )?(?:fees?|charges?)\b|\bdo(?:es)? [^,.?!]{1,40}\bpay\b/i;
const namesPrice =
  /[£$€¥]|(?<![\d.,])\d[\d.,]* ?(?:eur|euros?|gbp|usd|pounds?|dollars?|p|cents?|chf|francs?|quid)\b|\d\.\d\d\b(?! ?(?:h|am|pm)\b)|%|\b(?:free|charg\w*|pays?|paid|costs?|fees?|price\w*|included|includes|refund\w*|credit\w*|cover\w*|waive\w*|gratis|discount\w*|insur\w*)\b/i;
const asksHowMany = /\bhow (?:many|big|large|far|much)\b|\blimit/i;

/** A question for how long something holds, and what says so besides a length of time. */
const asksHowLongItHolds = /\bexpir|\bvalid/i;
const holds = /\b(?:until|till|never|always|forever|end of)\b/i;

/**
 * A plain answer, wherever it stands: "No, …", "unfortunately not", "Done:". "No charge" and "at no cost" answer what they name, and
 * "both valid until Friday" tells more of what was said before.
 */
const plainAnswer =
  /(?:^|[.!?,:;(–-])[^\S\n]*(?:yep|nope|sure|of course|unfortunately|i'm afraid|done|neither|correct|only|not|(?:(?:and|but) )?(?:yes|no(?=[,.;:!)–-]|\s*$| (?:problem|need|worries|we|you|i|it|they|that|this|there)\b)))\b|(?:^|[.!?])[^\S\n]*both\b/im;

/** A list, "both", "neither": plain answers to more than one. */
const forAll = /\b(?:both|neither|all|each|either)\b|(?:^|\n)[^\S\n]*(?:[-*•]|\d[.)])\s/i;

/** A plain answer that is not meant for an earlier question: not in the first sentence, nor in one with words of an earlier question. */
function answersPlainly(text: string, earlier: readonly Ask[]): boolean {
  if (!plainAnswer.test(text)) return false;
  if (earlier.length === 0 || forAll.test(text)) return true;
  const about = earlier.map(({ text: asked }) => contentWords(asked));
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => contentWords(sentence).size > 0);
  const [only] = sentences;
  if (sentences.length === 1 && only !== undefined && contentWords(only).size <= SHORT) return true;
  return sentences.slice(1).some((sentence) => {
    const words = contentWords(sentence);
    return plainAnswer.test(sentence) && !about.some((asked) => [...asked].some((word) => words.has(word)));
  });
}

/** "Yes, no problem at all" may answer whatever was asked. */
const SHORT = 2;

/**
 * Whether nothing in the draft so much as touches a question: none of its words, and no plain answer. Of several questions the
 * later ones are those that are forgotten; `earlier` are the others before it, which a plain answer may be for.
 */
export function isUntouched(ask: Ask, text: string, earlier: readonly Ask[] = []): boolean {
  if (asksWhen.test(ask.text) || asksWhat.test(ask.text)) return false;
  if (answersPlainly(text, earlier)) return false;
  if (asksPrice.test(ask.text) && namesPrice.test(text)) return false;
  if (asksHowMany.test(ask.text) && quantity.test(text)) return false;
  if (asksHowLongItHolds.test(ask.text) && (lasting.test(text) || holds.test(text))) return false;
  const words = [...matterWords(ask.text)];
  const draft = contentWords(text);
  // "Can I pause? And is the fee paused as well?": what the second is about is the fee.
  const before = new Set(earlier.flatMap((other) => [...contentWords(other.text)]));
  const own = words.filter((word) => !before.has(word));
  return words.length > 0 && !(own.length > 0 ? own : words).some((word) => draft.has(word));
}
