import { isBaseVerb, thirdPerson } from './verbs';
import { prepositions } from './word-class';
import { baseVerbs } from './words';

/** What the checks of a turned ask know of its words; all in lower case and without marks. */

/** Does a phrase end before this word? */
export const isJoint = (word: string): boolean =>
  prepositions.has(word) || /^(?:and|or|but|so|if|when|because|until|that|which|again|now|today|please)$/.test(word);

/** A verb in its bare form. */
export const isBase = (word: string): boolean => isBaseVerb(word) || baseVerbs.has(word);

/** The third person of a verb: "covers". */
export function isThird(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  return base !== word && (isBase(base) || isBaseVerb(`${base}`)) && thirdPerson(base) === word;
}
