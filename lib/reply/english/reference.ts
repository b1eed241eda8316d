import { empty } from './plain-fact';

/** Words that stand for somebody or something named elsewhere: "cancel it", "can he do both". */
const standsFor = /\b(?:it|them|they)\b(?!-)/i;
const standsForSomebody = /\b(?:he|him|she|her)\b/i;

/** Words by which something is named: "the second kiln", "which filter", "this". */
const names =
  /\b(?:the|your|our|an?|each|every|all|both|no|any|which|what|two|three|four|five|\d+) (?:\p{L}[\p{L}\d'-]*)|\b(?:this|these|those)\b|“|(?<=\s)\p{Lu}\p{L}+/u;

/** "It" that stands for nothing: "whether it is normal that …", "whether it would make sense". */
const ofNothing =
  /\bit (?:(?:is|was|would|will|could|may|might|should|be|does|do|not|still|really)\s)*(?:an? |make sense|take\b|do any|\p{L}+ (?:that|to|if|for)\b)/giu;

/** Says nothing of what was meant, wherever it stands behind "it". */
const colourless =
  /^(?:back|down|away|forward|again|properly|instead|together|round|please|with|from|over|about|into|right|working|fixed|done|mean|means|work|works|help|helps)$/i;

/**
 * Do words of one ask stand for what nobody named before them in it, with nothing else that would tell what is meant? "Take it
 * down" could be anything; "take it out of your garden" is known by the garden.
 */
export function pointsOutside(words: string): boolean {
  const said = words.replace(empty, blank).replace(ofNothing, blank);
  const somebody = standsForSomebody.exec(said);
  if (somebody && !names.test(said.slice(0, somebody.index))) return true;
  const found = standsFor.exec(said);
  if (!found || names.test(said.slice(0, found.index))) return false;
  const behind = said.slice(found.index + found[0].length).match(/\p{L}{4,}|\d+/gu) ?? [];
  return behind.every((word) => colourless.test(word));
}

const blank = (found: string) => ' '.repeat(found.length);
