import { determinerOf } from '../english/determiners';
import { isThing } from '../english/nouns';
import { isBaseVerb, isFiniteVerb } from '../english/verbs';
import { isAdjective, prepositions } from '../english/word-class';
import { adverbs, baseVerbs } from '../english/words';

/** Small words by kind; the kinds are named by one of them. */
const small: Readonly<Record<string, string>> = {
  we: 'you we',
  your: 'your our',
  us: 'us yourself ourselves yours ours',
  they: 'it they he she this that these those them him her',
  their: 'its their his',
  there: 'there here',
  who: 'which who whom whose',
  why: 'what why how when where whether if',
  and: 'and or nor',
  but: 'but because so although though while since until before after as than unless',
  not: 'not never no',
  be: 'is are was were be been being',
  have: 'has have had having',
  do: 'does do did',
  can: 'can could cannot will would may might must should shall',
  to: 'to',
  nobody: 'nobody nothing none everyone everything someone something anything anyone',
};
const kindOf = new Map(Object.entries(small).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));

const howMany = new Set('another each every all both some any several many most half'.split(' '));
const commas = new Set(',;:–—-');

/** What kind of word stands there, as far as a word by itself can tell. */
export function classOf(word: string, opens: boolean): string {
  const lower = word.toLowerCase();
  const known = kindOf.get(lower);
  if (known !== undefined) return known;
  if (/^\W*[\d€£$]/.test(word)) return 'number';
  if (/^Q+$|^“/.test(word)) return 'quote';
  if (determinerOf(lower) !== undefined || howMany.has(lower)) return 'the';
  if (prepositions.has(lower)) return 'of';
  if (adverbs.has(lower) || lower.endsWith('ly')) return 'adverb';
  if (!opens && /^\p{Lu}/u.test(word)) return 'name';
  if (lower.endsWith('ing') && !isThing(lower)) return 'ing';
  if (isFiniteVerb(lower)) return lower.endsWith('s') ? 'says' : 'said';
  if (isThing(lower)) return 'thing';
  if (isBaseVerb(lower) || baseVerbs.has(lower)) return 'say';
  if (isAdjective(lower)) return 'big';
  return lower.endsWith('s') ? 'others' : 'other';
}

/** The kinds of the words of a sentence one after the other, its commas and its ends. */
export function formOf(text: string): string[] {
  const tokens = text
    .replace(/“[^”]*”/g, 'Q')
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}€£$][\p{L}\p{N}€£$'./:-]*(?<![.'/:-])|[,;:–—-]/gu);
  const kinds = (tokens ?? []).map((token, at) => (commas.has(token) ? ',' : classOf(token, at === 0)));
  return ['<', ...kinds, '>'];
}
