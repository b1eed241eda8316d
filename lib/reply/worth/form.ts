import { determinerOf } from '../english/determiners';
import { isThing } from '../english/nouns';
import { isBaseVerb, isFiniteVerb } from '../english/verbs';
import { isAdjective, prepositions } from '../english/word-class';
import { adverbs, baseVerbs } from '../english/words';

const fixed: Readonly<Record<string, string>> = {};
const put = (name: string, words: string) => {
  for (const word of words.split(' ')) (fixed as Record<string, string>)[word] = name;
};
put('we', 'you we');
put('your', 'your our');
put('us', 'us yourself ourselves yours ours');
put('they', 'it they he she this that these those them him her');
put('their', 'its their his');
put('there', 'there here');
put('who', 'which who whom whose');
put('why', 'what why how when where whether if');
put('and', 'and or nor');
put('but', 'but because so although though while since until before after as than unless');
put('not', 'not never no');
put('be', 'is are was were be been being');
put('have', 'has have had having');
put('do', 'does do did');
put('can', 'can could cannot will would may might must should shall');
put('to', 'to');
put('nobody', 'nobody nothing none everyone everything someone something anything anyone');

/** What kind of word stands there, as far as a word by itself can tell. */
function classOf(word: string, opens: boolean): string {
  const small = word.toLowerCase();
  if (Object.hasOwn(fixed, small)) return fixed[small]!;
  if (/^\W*[\d€£$]/.test(word)) return 'number';
  if (/^Q+$|^“/.test(word)) return 'quote';
  if (
    determinerOf(small) !== undefined ||
    /^(?:another|each|every|all|both|some|any|several|many|most|half)$/.test(small)
  )
    return 'the';
  if (prepositions.has(small)) return 'of';
  if (adverbs.has(small) || /ly$/.test(small)) return 'adverb';
  if (!opens && /^\p{Lu}/u.test(word)) return 'name';
  if (/ing$/.test(small) && !isThing(small)) return 'ing';
  if (isFiniteVerb(small)) return /s$/.test(small) ? 'says' : 'said';
  if (isThing(small)) return 'thing';
  if (isBaseVerb(small) || baseVerbs.has(small)) return 'say';
  if (isAdjective(small)) return 'big';
  return /s$/.test(small) ? 'others' : 'other';
}

/** The kinds of the words of a sentence one after the other, its commas and its ends. */
export function formOf(text: string): string[] {
  const tokens = text
    .replace(/“[^”]*”/g, 'Q')
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}€£$][\p{L}\p{N}€£$'./:-]*(?<![.'/:-])|[,;:–—-]/gu);
  const kinds = (tokens ?? []).map((token, at) => (/^[,;:–—-]$/.test(token) ? ',' : classOf(token, at === 0)));
  return ['<', ...kinds, '>'];
}
