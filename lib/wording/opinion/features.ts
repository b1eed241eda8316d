import { spellings, splitContraction } from '../contractions';

/** Buckets that words, pairs of words and cues are hashed into. */
export const buckets = 8192;

/** Words of a sentence that are looked at, so that one endless line costs no more than a long sentence. */
const mostWords = 80;

/** Words count less than cues: they are what does not carry over to other writers. */
const wordValue = 0.3;
const cueValue = 2;
const patternValue = 0.5;

/** What a model sees of a text: buckets, each with how much it counts. */
export type Features = Map<number, number>;

/** Bucket of a feature's name, one of `count`, a power of two up to 65,536: 32-bit FNV-1a, folded. */
export function bucketOf(name: string, count = buckets): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) {
    hash ^= name.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (count - 1);
}

/** Buckets of cues and patterns, which are few and long; words are many and short. */
const remembered = new Map<string, number>();

function rememberedBucket(name: string): number {
  let bucket = remembered.get(name);
  if (bucket === undefined) {
    bucket = bucketOf(name);
    remembered.set(name, bucket);
  }
  return bucket;
}

/** Adds a feature; where two share a bucket the stronger one counts. */
export function addFeature(features: Features, name: string, value: number): void {
  strengthen(features, rememberedBucket(name), value);
}

/** The same by bucket, for names that are too many to be remembered. */
export function strengthen(features: Features, bucket: number, value: number): void {
  const known = features.get(bucket);
  if (known === undefined || known < value) features.set(bucket, value);
}

/** One form for the words that differ only in ending, roughly: "charged", "charges" and "charging" are one. */
function stem(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ing|ed|es|s|ly)$/, '');
}

const written =
  /https?:\S+|@\w+|\[\w+\]|\p{L}+(?:'\p{L}+)?|\d[\d.,:]*|[!?]+|[,;:]|[:;]-?[()]|\p{Extended_Pictographic}/gu;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * The words of a sentence as a model reads them, between `^` and `$`: numbers alike, links and handles alike, names
 * (a capital inside the sentence) alike, contractions taken apart.
 */
export function wordsOf(sentence: string): string[] {
  const words = ['^'];
  const plain = sentence.slice(0, mostWords * 12).replace(/[’‘ʼ´]/g, "'");
  for (const match of plain.matchAll(written)) {
    if (words.length >= mostWords) break;
    const [word] = match;
    const first = word.charAt(0);
    if (/\d/.test(first)) words.push('0');
    else if (first === '@' || first === '[' || /^https?:/.test(word)) words.push('@');
    else if (!/\p{L}/u.test(first)) words.push(first);
    else if (words.length > 1 && isName(word, plain.slice(Math.max(0, match.index - 3), match.index)))
      words.push('Name');
    else words.push(...partsOf(word.toLowerCase()));
  }
  words.push('$');
  return words;
}

/** Words read before: a text has few that are new, and taking them apart is what costs. */
const taken = new Map<string, readonly string[]>();
const mostTaken = 5000;

function partsOf(word: string): readonly string[] {
  const known = taken.get(word);
  if (known) return known;
  const parts = splitContraction(word).flatMap((part) => (spellings.get(part.word) ?? [part.word]).map(stem));
  if (taken.size >= mostTaken) taken.clear();
  taken.set(word, parts);
  return parts;
}

function isName(word: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !weekday.test(word) && !/[.!?:]\s*$/.test(before);
}

/** Adds the words of a sentence and its pairs of neighbours; each counts less in a text of many words. */
export function addWords(features: Features, words: readonly string[], unit: number): void {
  for (let index = 0; index < words.length; index++) {
    strengthen(features, bucketOf(`w ${words[index]}`), unit);
    if (index + 1 < words.length) strengthen(features, bucketOf(`b ${words[index]} ${words[index + 1]}`), unit);
  }
}

/** What a model sees of a sentence whatever it is asked: words, cues and the patterns that found them, its length. */
export interface ReadSentence {
  text: string;
  cues: ReadonlySet<string>;
  matched: ReadonlySet<string>;
  timed: boolean;
  asked: boolean;
}

/** Features of one sentence of a draft. `place` counts from 0 among the `count` sentences of the draft's body. */
export function sentenceFeatures(sentence: ReadSentence, place: number, count: number): Features {
  const features: Features = new Map();
  const words = wordsOf(sentence.text);
  addWords(features, words, wordValue * Math.min(1, 4 / Math.sqrt(words.length)));
  for (const cue of sentence.cues) addFeature(features, `c ${cue}`, cueValue);
  for (const pattern of sentence.matched) addFeature(features, `m ${pattern}`, patternValue);
  if (sentence.timed) addFeature(features, 'timed', 0.6);
  if (sentence.asked) addFeature(features, 'asked', 0.6);
  addFeature(features, `place ${Math.min(place, 4)}`, 0.5);
  if (place === count - 1) addFeature(features, 'last', 0.5);
  if (count === 1) addFeature(features, 'only', 0.5);
  addFeature(features, `length ${Math.min(5, Math.floor(words.length / 6))}`, 0.4);
  return features;
}

/** Features of a customer's message as a whole, with the situations that listening claimed. */
export function messageFeatures(sentences: readonly ReadSentence[], situations: Iterable<string>): Features {
  const features: Features = new Map();
  const read = sentences.map((sentence) => wordsOf(sentence.text));
  const count = read.reduce((sum, words) => sum + words.length, 0);
  const unit = 0.25 * Math.min(1, 6 / Math.sqrt(Math.max(1, count)));
  for (const [index, sentence] of sentences.entries()) {
    addWords(features, read[index] ?? [], unit);
    for (const cue of sentence.cues) addFeature(features, `c ${cue}`, 1);
    for (const pattern of sentence.matched) addFeature(features, `m ${pattern}`, 0.6);
    addFeature(features, sentence.asked ? 'asked' : 'stated', 0.5);
    if (sentence.timed) addFeature(features, 'timed', 0.3);
  }
  if (sentences.length > 0 && sentences.every((sentence) => sentence.asked)) addFeature(features, 'all asked', 0.7);
  addFeature(features, `sentences ${Math.min(4, sentences.length)}`, 0.4);
  for (const situation of situations) addFeature(features, `s ${situation}`, 1);
  return features;
}
