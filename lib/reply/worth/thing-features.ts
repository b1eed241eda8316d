import type { Manner } from '../../listen/types';
import { roleOf, weightOf } from '../account/matter-weight';
import { isDealing, isPlural, isSurrounding, looksLikeNoun } from '../english/nouns';
import type { Token } from '../english/tokens';
import { prepositions } from '../english/word-class';
import { namesTrouble } from '../english/words';
import { odds, type Seen } from './features';
import { classOf } from './form';
import type { Thing } from './things';

/** "Getting a grip", "have a nice day": what stands behind it is often no thing. */
const light =
  /^(?:ha(?:ve|s|d|ving)|g[eo]t(?:s|ting)?|giv(?:e|es|ing)|gave|tak(?:e|es|ing)|took|mak(?:e|es|ing)|made|do(?:es|ing)?|did|go(?:es|ing)?|went)$/;
/** What they only tried or used. */
const uses =
  /^(?:us(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|open(?:s|ed|ing)?|click(?:s|ed|ing)?|visit(?:s|ed|ing)?|check(?:s|ed|ing)?|follow(?:s|ed|ing)?|run(?:s|ning)?|ran|start(?:s|ed|ing)?|install(?:s|ed|ing)?|uninstall(?:s|ed|ing)?|reinstall(?:s|ed|ing)?|delet(?:e|es|ed|ing)|clear(?:s|ed|ing)?|restart(?:s|ed|ing)?|reset(?:s|ting)?)$/;
/** What they do without, or want. */
const loses =
  /^(?:miss(?:es|ed|ing)?|lost|los(?:e|es|ing)|need(?:s|ed)?|want(?:s|ed)?|receiv(?:e|es|ed|ing)|order(?:s|ed|ing)?|book(?:s|ed|ing)?|bought|paid|pay(?:s|ing)?|find(?:s|ing)?|found|return(?:s|ed|ing)?|cancel(?:s|led|ling|ed|ing)?|chang(?:e|es|ed|ing)|charged|send(?:s|ing)?|sent|refund(?:s|ed|ing)?|awaiting|expecting|access(?:es|ed|ing)?)$/;

const wishes = /\b(?:need|want|like|could|please|wish|send|give|looking for)\b/i;

/** Words that announce what they write about. */
const announces =
  /^(?:problem|trouble|issue|question|error|fault|complaint|help|bug|query|difficulty|request|feedback)s?$/;

/**
 * What tells whether a thing is what its message is about: what listening takes its sentence to be, what the thing does in it, what kind of
 * thing it is and how exactly it is named, and how often the message comes back to it.
 *
 * @param things all that the message names, this one among them
 * @param length of the message, UTF-16 units
 */
export function thingFeaturesOf(thing: Thing, things: readonly Thing[], manner: Manner, length: number): Seen {
  const seen: Seen = new Map();
  const add = (name: string, value = 1) => seen.set(name, value);
  const { phrase, tokens, at } = thing;
  const own = manner.sentences[at]!;
  add('gist', odds(own.gist));
  add('aside', odds(own.aside));
  add('ask', odds(own.ask));
  add('ahead', own.gist - Math.max(0, ...manner.sentences.filter((_, i) => i !== at).map(({ gist }) => gist)));
  add(`at ${Math.min(at, 4)}`);
  add('of', Math.min(8, manner.sentences.length));
  add('length', Math.log2(Math.max(16, length)));
  for (const [kind, chance] of Object.entries(manner.chances)) add(`kind ${kind}`, chance);
  add('sorry', manner.sorry);

  add(`form ${thing.form}`);
  add(`determiner ${phrase.determiner}`);
  add('attached', phrase.attached);
  add('words', thing.words.split(' ').length);
  if (phrase.factual) add('factual');
  if (phrase.known) add('known');
  if (isDealing(phrase.head)) add('dealing');
  if (isSurrounding(phrase.head)) add('surrounding');
  if (looksLikeNoun(phrase.head)) add('made noun');
  if (isPlural(phrase.head)) add('plural');
  if (/\p{Lu}/u.test(thing.words)) add('capital');

  const role = roleOf(phrase, tokens);
  add(`role ${role}`);
  add('points', weightOf(phrase, tokens, { ...own, first: at === 0, length }));
  const before = tokens[phrase.start - 1];
  const next = tokens[phrase.end];
  const kindOf = (token: typeof before) =>
    !token ? 'none' : token.kind === 'word' ? classOf(token.word, true) : token.kind;
  add(`behind ${kindOf(before)}`);
  add(`before ${kindOf(next)}`);
  if (before && prepositions.has(before.word)) add(`behind “${before.word}”`);
  if (announces.test(tokens[phrase.start - 2]?.word ?? '')) add('announced');
  const verb = verbBefore(tokens, phrase.start);
  if (light.test(verb)) add('light verb');
  if (uses.test(verb)) add('used');
  if (loses.test(verb)) add('lost');
  add('place', phrase.start / Math.max(1, tokens.length));
  add('nth', Math.min(8, things.indexOf(thing)));
  add('things', Math.min(12, things.length));

  // What a message comes back to is what it is about.
  const again = things.filter((other) => other !== thing && sharesWord(other, thing));
  add('again', Math.min(5, again.length));
  if (again.some((other) => other.at < at)) add('named before');
  const words = tokens.map(({ text }) => text).join(' ');
  // "I need a 4G router from you": wished for, and nothing that happened.
  if (wishes.test(words)) add('wishes');
  if (namesTrouble(words)) add('trouble');
  return seen;
}

/** The nearest word before the phrase that is no part of it: of an object, its verb. */
function verbBefore(tokens: readonly Token[], start: number): string {
  for (let at = start - 1; at >= Math.max(0, start - 2); at--) {
    const { kind, word } = tokens[at]!;
    if (kind !== 'word') return '';
    if (!prepositions.has(word) && !/ly$/.test(word)) return word;
  }
  return '';
}

function sharesWord(one: Thing, other: Thing): boolean {
  const bare = (word: string) => word.replace(/e?s$/, '');
  return other.words
    .toLowerCase()
    .split(' ')
    .some((word) => bare(word) === bare(one.phrase.head));
}
