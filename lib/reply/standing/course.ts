import { gistOf } from '../../listen/manner';
import type { Manner } from '../../listen/types';
import { plainText } from '../english/plain';
import { isRepeatable } from '../english/words';
import type { Condition } from './conditions';
import { goesOn, hasNotHelped } from './signs';
import type { Known } from './standing';

/** Faces that are no remark. */
const angry = /[\u{1f620}\u{1f621}\u{1f92c}\u{1f624}]/u;

/** Words. Who writes more than that has said what it is about, also where we have no words for it. */
const briefest = 8;

/**
 * How a message stands of which nothing can be named: news in a talk that goes on, a remark, a complaint about nothing in
 * particular. Undefined where they more likely want something.
 */
export function courseOf(known: Known, technical: boolean, replied: boolean): Condition | undefined {
  if (wordsIn(known.text) <= 2 && !known.reading.facts.length && !known.signs.thanks) return 'unclear';
  return known.kind ? heardCourse(known, technical) : guessedCourse(known, technical, replied);
}

/** As listening told it. */
function heardCourse(known: Known, technical: boolean): Condition | undefined {
  const { messages, reading, text, situations, kind } = known;
  if (kind === 'unclear') return 'unclear';
  const upset = !situations.has('neutral') && !situations.has('thankful');
  // A verdict is no news.
  if (kind === 'news' && !upset && !isRepeatable(plainText(text))) return undefined;
  // Who comes back half upset tells no mere news.
  if (kind === 'news' && messages.length > 1 && !upset && isHalfUpset(reading)) return undefined;
  if (kind === 'news' && !upset) return messages.length > 1 || goesOn(text) ? newsOf(known, technical) : 'remark';
  if (kind === 'news') return saysUnsolved(text) ? 'unsolved' : undefined;
  if (!upset && kind !== 'praise' && isQuiet(known, technical))
    return goesOn(text) ? newsOf(known, technical) : 'remark';
  const told = !reading.manner || gistOf(reading.manner).length > 0;
  return kind === 'trouble' && !told && wordsIn(text) <= briefest ? 'unnamed' : undefined;
}

function isHalfUpset({ situations }: Known['reading']): boolean {
  return situations.some(({ name, confidence }) => name === 'frustrated' && confidence >= 0.5);
}

/**
 * Nothing sure is the matter, no word of it is one of trouble, and nothing is asked: a remark, however it was heard. Of
 * programs and devices trouble is told in any words.
 */
function isQuiet({ reading: { manner }, signs, text, doubtful }: Known, technical: boolean): boolean {
  if (!manner || technical || doubtful || signs.hints || signs.trouble || signs.pressing || angry.test(text))
    return false;
  const { trouble, question } = manner.chances;
  return trouble < leastTrouble && question < leastQuestion && !asking.test(text) && isRepeatable(plainText(text));
}

/** A mark, or a sentence that begins as questions do. */
const asking =
  /\?|(?:^|[.!/\n]|@\w+)\s*(?:when|how|where|what(?:['’]s)?|why|who|which|can|could (?:you|i|we)|do|does|is|are)\b/i;

/** Chances below which a message is no more likely a complaint, or a question, than talk. */
const leastTrouble = 0.65;
const leastQuestion = 0.2;

/** Where listening did not tell it: by the words alone. */
function guessedCourse(known: Known, technical: boolean, replied: boolean): Condition | undefined {
  const { text, messages, situations, doubtful, signs, slots, reading } = known;
  const quiet = situations.has('neutral') && !doubtful && !signs.asks && !signs.pressing && !angry.test(text);
  const comesBack = messages.length > 1;
  if (comesBack && isHalfUpset(reading)) return saysUnsolved(text) ? 'unsolved' : undefined;
  if (goesOn(text) && [...situations.keys()].every((name) => moods.includes(name)))
    return saysUnsolved(text) ? 'unsolved' : newsOf(known, technical);
  // Nobody who writes for the first time comes back with something.
  const pleased = isMostlyPraise(reading.manner);
  if (quiet && (!signs.hints || pleased) && isRepeatable(plainText(text)) && (technical ? comesBack : !replied))
    return technical ? newsOf(known, technical) : 'remark';
  return !slots.topic && !quiet && wordsIn(text) <= briefest && !text.includes('?') ? 'unnamed' : undefined;
}

/** What a message can be and still only tell how it went on. */
const moods: readonly string[] = ['neutral', 'frustrated', 'service-failure', 'impatient'];

/** Something is to be done with the news of a fault; of an appointment or an excuse it is enough to note it. */
function newsOf({ reading: { manner } }: Known, technical: boolean): Condition {
  if (!manner) return 'update';
  const { trouble, question, news, praise } = manner.chances;
  return (technical ? 2 : 1) * (trouble + question) > news + praise ? 'update' : 'noted';
}

function isMostlyPraise(manner: Manner | undefined): boolean {
  if (!manner) return false;
  const { praise, ...others } = manner.chances;
  return Object.values(others).every((chance) => chance < praise);
}

/** That it is not solved is said of nobody who does not say so. */
function saysUnsolved(text: string): boolean {
  return hasNotHelped(text) || stillThere.test(text);
}

const stillThere =
  /\bstill (?:not|no|doesn'?t|does not|won'?t|will not|can'?t|cannot|isn'?t|hasn'?t|have(?:n'?t)?|has|get|got|getting|the|there|here|happen\w*|fails?|failing|crash\w*|stuck|broken|down|dead|missing|waiting|wrong|experiencing|seeing|says?|shows?|appears?|comes?)\b|\b(?:same|that|the|this) (?:problem|issue|error|message|thing) (?:again|is back|came back|remains|persists)\b|\b(?:not|never) (?:been )?(?:solved|fixed|resolved|sorted)\b|\bno change\b|\b(?:dead|down|broken|blank|gone) again\b/i;

function wordsIn(text: string): number {
  return (text.match(/(?<![@#\p{L}])[\p{L}\d'’]+/gu) ?? []).length;
}
