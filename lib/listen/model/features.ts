import type { Span } from '../../conversation/conversation';
import { whyCuesIn } from '../en/why-cues';
import { classesOf } from '../en/word-classes';
import type { CueHit } from '../situations';
import type { PreparedText, Sentence } from '../text';
import type { Evidence } from '../types';
import { nameIrony } from './irony';
import { shapeOf, shapeOfSentence } from './shape';
import { stem } from './stem';

/** Buckets that words and pairs of words are hashed into. */
export const buckets = 8192;

/** Words of a message that are looked at, so that a huge mail costs no more than a long one. */
const mostWords = 1500;

/** Words count less than cues: they are what does not carry over to other senders. In one sentence they tell more. */
const wordScale = 0.2;
const wordScaleInSentence = 0.3;

/** An alternative of a cue counts less than the cue: few examples tell the alternatives apart. */
const aloneScale = 0.3;

/** A class of words counts less than a cue: its words say other things too. */
const classScale = 0.5;

/** What the model sees of a text: named features with values, the buckets its words fall into, and what each counts. */
export interface Features {
  named: Map<string, number>;
  hashed: number[];
  unit: number;
}

/** What the model sees of a message: all of it, and each of its sentences. */
export interface MessageFeatures {
  whole: Features;
  sentences: { sentence: Sentence; features: Features }[];
}

/** Hash of nothing, and what follows `state` when more is written behind it: 32-bit FNV-1a. */
const nothing = 0x811c9dc5;
function hashOn(state: number, text: string): number {
  let hash = state;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** Bucket of a hash: folded. */
const bucketOf = (hash: number): number => ((hash >>> 16) ^ hash) & (buckets - 1);

/** The words of one sentence as the model reads them: numbers alike, names and addresses alike. */
export function wordsOfSentence(lower: string): string[] {
  const words = ['^'];
  for (const word of lower.match(/@\w+|https?:\S+|\[\w+\]|[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[!?]+|:[()]/g) ?? []) {
    const unit = word.charCodeAt(0);
    if (unit >= 48 && unit <= 57) words.push('0');
    else if (word.startsWith('@') || word.startsWith('http') || word.startsWith('[')) words.push('@');
    else words.push(stem(word));
  }
  return words;
}

/** The buckets of words and of pairs of neighbours, each once. */
function hashWords(words: readonly string[]): number[] {
  const hashed = new Set<number>();
  /** What the hash of a word goes on from, with the word before it in front. */
  let pair: number | undefined;
  for (const word of words) {
    const hash = hashOn(nothing, word);
    if (pair !== undefined) hashed.add(bucketOf(hashOn(pair, word)));
    hashed.add(bucketOf(hash));
    pair = hashOn(hash, ' ');
  }
  return [...hashed];
}

/** What each word counts in a text of `count` buckets: less in a long one, where more of them come by chance. */
const unitOf = (count: number): number => wordScale * Math.min(1, 6 / Math.sqrt(Math.max(1, count)));
const unitInSentence = (count: number): number => wordScaleInSentence * Math.min(1, 4 / Math.sqrt(Math.max(1, count)));

/** The sentences a model looks at, each with its buckets and how many words it has. */
function readSentences(
  prepared: PreparedText,
): { sentence: Sentence; hashed: number[]; classes: Set<string>; words: number }[] {
  const read: { sentence: Sentence; hashed: number[]; classes: Set<string>; words: number }[] = [];
  let words = 0;
  for (const sentence of prepared.sentences) {
    const own = wordsOfSentence(sentence.lower);
    read.push({ sentence, hashed: hashWords(own), classes: classesOf(own), words: own.length });
    words += own.length;
    if (words >= mostWords) break;
  }
  return read;
}

/** Cues as features: the cue, and with less weight its alternative. */
function nameCues(hits: readonly CueHit[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { cue } of hits) {
    named.set(cue.group, 1);
    named.set(cue.id, aloneScale);
  }
  return named;
}

/** What the whole message shows beyond its cues: how many speak, where thanks stand, the manner. */
function nameWhole(
  prepared: PreparedText,
  hits: readonly CueHit[],
  answered: boolean,
  words: number,
): Map<string, number> {
  const named = nameCues(hits);
  const strong = new Map<string, Set<string>>();
  for (const { cue } of hits) {
    if (cue.strength !== 'strong') continue;
    const known = strong.get(cue.situation);
    if (known) known.add(cue.group);
    else strong.set(cue.situation, new Set([cue.group]));
  }
  for (const [situation, ids] of strong) named.set(`several/${situation}`, Math.min(3, ids.size - 1) / 2);
  const last = prepared.sentences.at(-1);
  const first = prepared.sentences[0];
  for (const hit of hits) {
    if (hit.cue.situation !== 'thankful' || prepared.sentences.length < 2) continue;
    if (last && hit.start >= last.start) named.set(`${hit.cue.group}@end`, 1);
    else if (first && hit.start < first.end) named.set(`${hit.cue.group}@start`, 1);
    else named.set(`${hit.cue.group}@middle`, 1);
  }
  for (const [name, value] of shapeOf(prepared, words)) if (value !== 0) named.set(name, value);
  if (answered) named.set('shape/answered', 1);
  return named;
}

/** What was found in a message before it is weighed. */
export interface Found {
  prepared: PreparedText;
  /** Its cue matches. */
  hits: readonly CueHit[];
  /** What it seems to ask for. */
  asks: readonly Span[];
  /** The times by which something is needed. */
  times: readonly Evidence[];
  /** Whether somebody of ours wrote earlier in the thread. */
  answered: boolean;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Names made once: weights are looked up by a string much faster than by one that was just put together. */
const named = (most: number, nameOf: (count: number) => string): readonly string[] =>
  Array.from({ length: most + 1 }, (_, count) => nameOf(count));
const awayFromAsk = named(3, (away) => `beside/${away}-from-ask`);
const among = named(8, (count) => `place/among-${count}`);
const placeAt = named(4, (index) => `place/at-${index}`);
const wordsBy5 = named(6, (fives) => `manner/words-${fives * 5}`);

/** Where a sentence stands towards what is asked: reasons stand beside requests. */
function nameNeighbours(asking: readonly boolean[], index: number): string[] {
  if (!asking.includes(true)) return ['beside/nothing-asked'];
  const names: string[] = [];
  if (asking[index]) names.push('beside/asks');
  if (asking[index + 1]) names.push('beside/before-ask');
  if (asking[index - 1] && !asking[index]) names.push('beside/after-ask');
  const away = asking.reduce((least, asks, place) => (asks ? Math.min(least, Math.abs(place - index)) : least), 3);
  names.push(awayFromAsk[away] as string);
  return names;
}

/** Where a sentence stands in its message and how long it is: of many sentences few are the reason. */
function namePlace(index: number, count: number, words: number): [string, number][] {
  return [
    [among[Math.min(count, 8)] as string, 1],
    [placeAt[Math.min(index, 4)] as string, 1],
    ['place/share', index / Math.max(1, count - 1)],
    [wordsBy5[Math.min(6, Math.floor(words / 5))] as string, 1],
  ];
}

/** A time that is hours away, or a day at most. */
const isNear =
  /\b(?:now|today|tonight|tomorrow|asap|immediately|at once|right away|noon|midnight|this (?:morning|afternoon|evening)|(?:minute|min|hour|hr)s?|as soon as|\d{1,2}[:.]\d\d|\d ?[ap]m)\b/i;

/** What the time by which something is needed is like. */
const nameTime = ({ text }: { text: string }): string => (isNear.test(text) ? 'time/near' : 'time/later');

/** Turns a message into what the model weighs. */
export function featuresOf({ prepared, hits, asks, times, answered }: Found): MessageFeatures {
  const read = readSentences(prepared);
  const asking = read.map(({ sentence }) => asks.some((ask) => touches(ask, sentence)));
  const all = new Set<number>();
  for (const { hashed } of read) for (const bucket of hashed) all.add(bucket);
  const words = read.reduce((sum, sentence) => sum + sentence.words, 0);
  const whole = nameWhole(prepared, hits, answered, words);
  for (const { classes } of read) for (const name of classes) whole.set(name, classScale);
  for (const time of times) whole.set(nameTime(time), 1);
  const ironies = nameIrony(read, hits);
  for (const name of ironies.flat()) whole.set(name, 1);
  return {
    whole: { named: whole, hashed: [...all], unit: unitOf(all.size) },
    sentences: read.map(({ sentence, hashed, classes, words: own }, index) => {
      const within = hits.filter((hit) => touches(hit, sentence));
      const named = nameCues(within);
      const place = read.length === 1 ? 'only' : index === 0 ? 'first' : index === read.length - 1 ? 'last' : 'middle';
      for (const [name, value] of shapeOfSentence(sentence, own, place)) if (value !== 0) named.set(name, value);
      for (const name of classes) named.set(name, classScale);
      for (const name of nameNeighbours(asking, index)) named.set(name, 1);
      for (const [name, value] of namePlace(index, read.length, own)) if (value !== 0) named.set(name, value);
      for (const name of whyCuesIn(sentence.lower)) named.set(name, 1);
      for (const name of ironies[index] ?? []) named.set(name, 1);
      for (const time of times) if (touches(time, sentence)) named.set(nameTime(time), 1);
      return { sentence, features: { named, hashed, unit: unitInSentence(hashed.length) } };
    }),
  };
}
