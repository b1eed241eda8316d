import { addFamilies } from './family-features';
import { bucketOf, type Features, strengthen, wordsOf } from './features';

/** Buckets that what a sentence shows of a slip is hashed into. */
export const slipBuckets = 16_384;

/** Words that hold a sentence together, as `wordsOf` writes them: by them a turn of phrase is known again whatever it is about. */
const binding = new Set(
  `i you we he she they it me us him her them my your our his its their this that these those the a an and or but so
  because since if when unless while though although before after until as than then there here who what which why how
  where not no never nothing nobody none any some all every each most few many much more less other another only just
  even still yet already again too also very really quite rather at in on of for from to with by about into over out up
  down off be is are was were been am being do does did done have has had having will would can could may might must
  shall should cannot get got let please sorry thank thanks hope wish want need know think say said tell told see look
  read ask asked try mean like well now soon always usual perhaps maybe surely course own same such 0 Name ? ! , ; : ^ $`
    .trim()
    .split(/\s+/),
);

const open = '_';

/** The least share of binding words among the words of an English sentence long enough to tell. */
const ENGLISH_SHARE = 0.3;
const TELLING_LENGTH = 6;

/** Whether a sentence reads as English: the words that bind it are English ones. */
export function readsAsEnglish(text: string): boolean {
  const words = wordsOf(text).filter((word) => /^\p{L}/u.test(word) && word !== 'Name');
  const bound = words.filter((word) => binding.has(word)).length;
  return bound >= words.length * ENGLISH_SHARE && (words.length >= TELLING_LENGTH || bound > 0);
}

const moods: readonly (readonly [name: string, marks: RegExp])[] = [
  ['neg', /\b(?:not|no|never|nothing|nobody|none|cannot|without)\b|n['’]t\b/i],
  ['past', /\b(?:was|were|had|did)\b|\w+ed\b/i],
  ['fut', /\b(?:will|going to)\b|['’]ll\b/i],
  ['modal', /\b(?:would|could|should|might|may|must)\b|['’]d\b/i],
  ['cond', /\b(?:if|unless|had (?:you|the|it))\b/i],
];

const persons: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['we', ['we', 'our', 'us']],
  ['you', ['you', 'your']],
  ['i', ['i', 'my', 'me']],
  ['they', ['they', 'them', 'their', 'he', 'she']],
];

/**
 * What a sentence of a draft shows of a slip that no single word gives away: its words and pairs, the families they are of,
 * how it begins and ends, its persons, its mood and its place.
 *
 * @param place - counts from 0 among the `count` sentences of the draft's body
 */
export function slipFeatures(text: string, place: number, count: number): Features {
  const features: Features = new Map();
  const words = wordsOf(text);
  const unit = 0.3 * Math.min(1, 4 / Math.sqrt(words.length));
  const add = (name: string, value: number) => strengthen(features, bucketOf(name, slipBuckets), value);
  addWords(add, words, unit);
  const inMood = moods.filter(([, marks]) => marks.test(text)).map(([name]) => name);
  const concerned = persons.filter(([, forms]) => forms.some((form) => words.includes(form))).map(([name]) => name);
  addFamilies(add, words, unit);
  add(`mood ${inMood.join(' ')}`, 0.5);
  add(`person ${concerned.join(' ')}`, 0.5);
  if (text.includes('!')) add('exclaims', 0.4);
  if (/\b[A-Z]{4,}\b/.test(text)) add('capitals', 0.4);
  if (text.trimEnd().endsWith('?')) add('asks', 0.4);
  add(`length ${Math.min(5, Math.floor(words.length / 6))}`, 0.3);
  if (count > 1) add(`place ${Math.min(place, 4)}`, 0.3);
  if (count > 1 && place === count - 1) add('last', 0.3);
  return features;
}

/** Words with their neighbours, and the turn of phrase with which a sentence begins and ends: all but its binding words left open. */
function addWords(add: (name: string, value: number) => void, words: readonly string[], unit: number): void {
  for (const [at, word] of words.entries()) {
    add(`w ${word}`, unit);
    if (at + 1 < words.length) add(`b ${word} ${words[at + 1]}`, unit);
  }
  const frame = words.map((word) => (binding.has(word) ? word : open));
  add(`begins ${words[1]}`, 0.4);
  add(`begins ${frame.slice(1, 3).join(' ')}`, 0.4);
  add(`begins ${frame.slice(1, 4).join(' ')}`, 0.4);
  add(`ends ${frame.slice(-3, -1).join(' ')}`, 0.3);
}
