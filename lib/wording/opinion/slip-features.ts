import { addFeature, bucketOf, type Features, strengthen, wordsOf } from './features';

/**
 * Words that hold a sentence together, as `wordsOf` writes them. What stands between them is left open, so that a turn
 * of phrase is known again whatever it is about.
 */
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
 * What a sentence of a draft shows of a slip that no single word gives away: its words and pairs, the turns of phrase
 * that its binding words make, how it begins and ends, who does what to whom, its mood and its place.
 *
 * @param place - counts from 0 among the `count` sentences of the draft's body
 */
export function slipFeatures(text: string, place: number, count: number): Features {
  const features: Features = new Map();
  const words = wordsOf(text);
  addTurns(features, words, 0.3 * Math.min(1, 4 / Math.sqrt(words.length)));
  const inMood = moods.filter(([, marks]) => marks.test(text)).map(([name]) => name);
  const concerned = persons.filter(([, forms]) => forms.some((form) => words.includes(form))).map(([name]) => name);
  addFeature(features, `mood ${inMood.join(' ')}`, 0.5);
  addFeature(features, `person ${concerned.join(' ')}`, 0.5);
  for (const mood of inMood) {
    addFeature(features, mood, 0.3);
    for (const person of concerned) addFeature(features, `${mood} ${person}`, 0.3);
  }
  if (text.includes('!')) addFeature(features, 'exclaims', 0.4);
  if (/\b[A-Z]{4,}\b/.test(text)) addFeature(features, 'capitals', 0.4);
  if (text.trimEnd().endsWith('?')) addFeature(features, 'asks', 0.4);
  addFeature(features, `length ${Math.min(5, Math.floor(words.length / 6))}`, 0.3);
  if (count > 1) addFeature(features, `place ${Math.min(place, 4)}`, 0.3);
  if (count > 1 && place === count - 1) addFeature(features, 'last', 0.3);
  return features;
}

/** Words with their neighbours, and the same with all but binding words left open. */
function addTurns(features: Features, words: readonly string[], unit: number): void {
  const frame = words.map((word) => (binding.has(word) ? word : open));
  for (let at = 0; at < words.length; at++) {
    put(features, `w ${words[at]}`, unit);
    if (at + 1 >= words.length) break;
    put(features, `b ${words[at]} ${words[at + 1]}`, unit);
    put(features, `s ${frame[at]} ${frame[at + 1]}`, unit);
    if (at + 2 >= words.length) continue;
    put(features, `t ${frame[at]} ${frame[at + 1]} ${frame[at + 2]}`, unit * 0.8);
    put(features, `g ${frame[at]} ${frame[at + 2]}`, unit * 0.7);
    if (frame[at] !== open && at + 3 < words.length && frame[at + 3] !== open)
      put(features, `h ${frame[at]} ${frame[at + 3]}`, unit * 0.5);
  }
  put(features, `begins ${words[1]}`, 0.4);
  put(features, `begins ${frame.slice(1, 3).join(' ')}`, 0.4);
  put(features, `begins ${frame.slice(1, 4).join(' ')}`, 0.4);
  put(features, `ends ${frame.slice(-3, -1).join(' ')}`, 0.3);
}

/** Adds a feature that has words in its name: there are too many of them to remember the bucket of each. */
function put(features: Features, name: string, value: number): void {
  strengthen(features, bucketOf(name), value);
}
