import { type Sought, inSentence as sought } from '../sought';
import { isShouted, isTitleCase, isUnformed, notOfWord, runsOn } from './clause';
import { endsBeforeObject } from './its-object';
import { isResolved } from './plain-fact';
import { hangsInTheAir } from './subject';
import { isFiniteVerb } from './verbs';
import { bareWords } from './words';

/**
 * What speaks against the grammar of a sentence said to them, each with a name. None of them is the end of it; together with the rest they
 * are weighed (`worth/features.ts`).
 * @param text without capital and stop
 */
export function doubtsOf(text: string): string[] {
  const masked = text.replace(/“[^”]*”/g, 'Name');
  const doubts: readonly (readonly [string, boolean])[] = [
    ['if', supposes.test(masked)],
    ['empty', !telling.test(masked.toLowerCase())],
    ['shouted', isShouted(masked)],
    ['title', isTitleCase(text.split(' '))],
    ['runs on', runsOn(masked)],
    ['unformed', isUnformed(bareWords(text, notOfWord))],
    ['in the air', hangsInTheAir(masked)],
    ['points away', pointsAway(masked)],
    ['unresolved', !isResolved(text)],
  ];
  return doubts.flatMap(([name, is]) => (is ? [name] : []));
}

const supposes = sought(/\bif\b|\bunless\b|\bthen\b(?<!and then)/i);

/** A noun or a number has to be in it: "you have done that" tells nothing. */
const telling =
  /\d|(?<!\p{L})(?!(?:your?s?|yours|have|this|that|them|they|with|from|been|were|done|does|did|said|told|here|there|then|when|what|some|thing|things|stuff|again|still|also|just|very|much|many|more|over|into|about|will|would|could|cannot|never|tried|everything|nothing|something|anything|problem|issue|help)(?!\p{L}))\p{L}{4,}/u;

/** "Your bookkeeper lost it": behind a verb the word stands for a second thing, which has to be named before it. */
function pointsAway(text: string): boolean {
  const found = /\b(?:it|them)\b(?! (?:is|was|has|had|does|did|will|would|can|cannot|could|were|have|are)\b)/i.exec(
    text,
  );
  if (!found || found.index === 0) return false;
  const before = text.slice(0, found.index);
  const things = before.match(/\b(?:your|our|the|an?|two|three|four|five|\d+) (?=[\p{L}“])/giu)?.length ?? 0;
  return things < (/^(?:you|we|there|nobody|no one)\b/i.test(text) ? 1 : 2);
}

/** What only a slip makes, of theirs or of the cutting: said on, it would be ours. */
const slips: readonly Sought[] = [
  // "You are only come", "you have install the app", "you cannot coming".
  sought(/\b(?:am|are|is|was|were) (?:only |just |also )?(?:come|go|want|need|have|make|do|get)\b/iu),
  sought(
    /\b(?:have|has|had) (?:install|update|change|order|upgrade|download|import|check|cancel) (?:the|your|our|an?|it)\b/iu,
  ),
  sought(/\b(?:can|cannot|will|could|would) (?:not )?(?!(?:bring|sing|ring|swing|fling|string|ping)\b)\p{L}+ing\b/iu),
  // "You have paid, but appears only valid for a week."
  sought(/^you\b.*, but (?:appears|seems|is|was|has|says|shows|gets|comes|looks)\b/iu),
  // "The kiln and are firing again."
  sought(/^(?:your|our|the) (?:\p{L}+ ){1,4}and (?:are|is|was|were)\b/iu),
  // "You sort the bowls, fire the plates, glaze the mugs": a list that lacks its last "and".
  sought(/, \p{L}+ (?:the|an?|your|our|it)\b[^,]*, \p{L}+ (?:the|an?|your|our) [^,]*$(?<!, (?:and|or) .*)/iu),
  // "You are at the kiln, when you press the switch, nothing."
  sought(/, (?:when|if|while|once) [^,]*(?:, \p{L}+)?$/iu),
  // "Your mattress is ruined how do you claim": a question begins, and no mark says so.
  sought(
    /(?<!\b(?:know|knows|knew|see|tell|told|ask|asked|say|said|says|explain|wonder|and|or|about|on|of|is|was|that) )\b(?:how|what|when|where|why|who) (?:do|does|did|can|could|should|will|would|are|is) (?:you|we|it|they|the|your|our|there)\b/iu,
  ),
  // "The box is no paper inside", "you cancel your contract the 2 October": the grammar of another language.
  sought(/^(?:the|your|our) \p{L}+ (?:is|are) no (?!longer\b|more\b|good\b|use\b)\p{L}+ (?:in|inside|on|at|with)\b/iu),
  sought(
    /^you (?:cancel|order|buy|pay|send|receive|get|call|write|return|ask|tell)\b.*\b(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
  ),
  // "You booked it for you": with whom, was cut off.
  sought(/^you\b.* for you$/iu),
  // "We dropped it on the steps, laughed": what came next is missing.
  sought(/, (?!(?:delayed|damaged|unopened|unused|closed|used|confirmed|twice)$)\p{Ll}{2,}ed$/u),
  // "For £60 on a house you moved out of": what is said of a thing is no statement about them.
  sought(
    /^(?:for|with|of|about|over|on) (?:[£$€]?[\d.,]+ (?:for|on|of) )?an? (?:\p{L}+ ){0,2}(?!(?:night|day|week|weekend|month|year|time|while|moment|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )\p{L}+ (?:that )?(?:you|we|they) /iu,
  ),
];

/** "The fee to be removed": what is to be done with a thing, and no statement. */
function isToBeDone(text: string): boolean {
  const subject =
    /^(?:the|an?|your|our|any|all|this|that|these|those) ([^,]*?) to be (?:\p{L}+ly )?\p{L}+(?:ed|en|n|t|d)\b/iu.exec(
      text,
    )?.[1];
  return subject !== undefined && !subject.split(' ').some((word) => isFiniteVerb(word.toLowerCase()));
}

/** Is there a slip of grammar in it that nobody would let stand? */
export function isSlip(text: string): boolean {
  return slips.some((slip) => slip.test(text)) || isToBeDone(text) || endsBeforeObject(text);
}
