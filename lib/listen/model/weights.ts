import type { Situation } from '../../conversation/vocabulary';
import type { Sentence } from '../text';
import type { Manner } from '../types';
import { buckets, type Features, type MessageFeatures } from './features';
import { type LinearScores, type MannerNetworks, readManner } from './manner';
import { readWeights } from './numbers';
import data from './weights.json';

/** Characters that weights of the hashed words are written in: 19 steps around the middle one. */
const middle = 63;

/** A linear model of every situation, and of sentences also of their parts, over the features of a text. */
interface Linear {
  bias: number[];
  /** The named features, with a blank between them. */
  names: string;
  /** The weights of each, one per column, name by name, see `numbers.ts`. */
  named: string;
  /** One character per bucket and column, bucket by bucket. */
  hashed: string;
  /** What one step of a character is worth, per column. */
  step: number[];
}

/** The model as read from its file. */
interface Weights {
  situations: Situation[];
  /** Columns that have a second model for text posted in public, by their places among situations and `sentenceParts`. */
  posted: number[];
  /** What the cues and features were when the weights were fitted, see `scripts/train/fingerprint.ts`. */
  fingerprint: string;
  /** Behind the situations, `mannerColumns`, the situations of `posted`, and how much the text reads as posted. */
  whole: Linear;
  /** Behind the situations, `sentenceParts`, `mannerColumns`, `sentenceManners` and `posted`. */
  sentence: Linear;
  manner: MannerNetworks;
  /** How the whole message, its surest sentence and all its sentences together make one score. */
  join: { bias: number[]; whole: number[]; best: number[]; together: number[] };
  /** Scores from which on a situation is claimed. */
  threshold: number[];
  /** A score becomes a probability by the logistic function of `slope * score + shift`. */
  slope: number[];
  shift: number[];
}

const model = data as unknown as Weights;

/** The hashed weights of a model as numbers, made when they are first needed: reading characters takes longer. */
const asNumbers = new WeakMap<Linear, Int8Array>();
function hashedWeights(linear: Linear): Int8Array {
  const known = asNumbers.get(linear);
  if (known) return known;
  const weights = new Int8Array(linear.hashed.length);
  for (let at = 0; at < weights.length; at++) weights[at] = linear.hashed.charCodeAt(at) - middle;
  asNumbers.set(linear, weights);
  return weights;
}

/** The weights of the named features, to be looked up by names that are put together. */
const byName = new WeakMap<Linear, ReadonlyMap<string, Int16Array>>();
function namedWeights(linear: Linear): ReadonlyMap<string, Int16Array> {
  const known = byName.get(linear);
  if (known) return known;
  const names = linear.names.split(' ');
  const columns = linear.bias.length;
  const all = readWeights(linear.named, names.length * columns);
  const weights = new Map(names.map((name, index) => [name, all.subarray(index * columns, (index + 1) * columns)]));
  byName.set(linear, weights);
  return weights;
}

/** What the model says of one situation; `best` is the index of the sentence that speaks for it most. */
export interface Score {
  situation: Situation;
  score: number;
  confidence: number;
  claimed: boolean;
  best: number | undefined;
}

/** Scores of one text, by column in the order of the model. */
function scoreLinear(linear: Linear, { named, hashed, unit }: Features): Float64Array {
  const count = linear.bias.length;
  const scores = new Float64Array(count);
  const weights = hashedWeights(linear);
  for (const bucket of hashed) {
    const from = (bucket & (buckets - 1)) * count;
    for (let index = 0; index < count; index++)
      scores[index] = (scores[index] as number) + (weights[from + index] as number);
  }
  for (let index = 0; index < count; index++)
    scores[index] = (linear.bias[index] ?? 0) + unit * (scores[index] as number) * (linear.step[index] ?? 0);
  const weightsOf = namedWeights(linear);
  for (const [name, value] of named) {
    const own = weightsOf.get(name);
    if (!own) continue;
    for (let index = 0; index < count; index++)
      scores[index] = (scores[index] as number) + (value * (own[index] as number)) / 100;
  }
  return scores;
}

/** How much a text reads as posted in public, a tweet or a question in a forum, and not as written to a desk; 0 to 1. */
const shareOf = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Puts each column that has a second model between what both say, by how much the text reads as posted.
 *
 * @param from - the first column of the second models
 */
function blend(scores: Float64Array, columns: readonly number[], from: number, share: number): Float64Array {
  for (const [place, column] of columns.entries()) {
    const first = scores[column] as number;
    scores[column] = first + share * ((scores[from + place] as number) - first);
  }
  return scores;
}

/** A soft maximum: grows with every sentence that speaks for a situation. */
export function addUp(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/** Score of a text without a sentence: far below every claim. */
export const silence = -8;

/** What a sentence is weighed for besides situations: whether it asks for something, whether it gives a reason. */
export const sentenceParts = ['ask', 'why'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** What the model says of a message: of every situation, and of each sentence's parts. */
export interface MessageScores {
  situations: Score[];
  sentences: { sentence: Sentence; parts: Record<SentencePart, number> }[];
  /** What its manner is told by, see `mannerOf`. */
  linear: LinearScores;
}

/** Two readers do not agree more often. */
const surest = 0.97;

/** Called so only where words of theirs can be pointed at, see `../situations.ts`: nobody is abusive by their manner. */
const needsCue: readonly Situation[] = ['abusive'];

/** "What is wrong with you people?", "shame on you": reproaches that call nobody anything, and are no insult by themselves. */
const reproaches: readonly string[] = [
  'abusive/what-is-wrong-with-you',
  'abusive/what-is-wrong-with-you-3',
  'abusive/what-is-wrong-with-you-6',
];

/** Whether a situation may be claimed at all, by the features of the whole message. */
export function isGrounded(situation: Situation, named: ReadonlyMap<string, number>): boolean {
  if (!needsCue.includes(situation)) return true;
  for (const name of named.keys()) if (name.startsWith(`${situation}/`) && !reproaches.includes(name)) return true;
  return false;
}

/**
 * What is less sure than this is not claimed, whatever its threshold. Rare situations stand far more often in the labelled messages
 * than in a desk's mail, so the threshold that reads those best claims too much of plain mails.
 */
const leastSure = 0.45;

/** Scores a message. */
export function scoreMessage({ whole, sentences }: MessageFeatures): MessageScores {
  const { join, posted } = model;
  const wholeScores = scoreLinear(model.whole, whole);
  const last = wholeScores.length - 1;
  const share = shareOf(wholeScores[last] as number);
  const postedWhole = posted.filter((column) => column < model.situations.length);
  blend(wholeScores, postedWhole, last - postedWhole.length, share);
  const bySentence = sentences.map(({ features }) => {
    const scores = scoreLinear(model.sentence, features);
    return blend(scores, posted, scores.length - posted.length, share);
  });
  const situations = model.situations.map((situation, index) => {
    const scores = bySentence.map((all) => all[index] as number);
    const best = scores.length === 0 ? undefined : scores.indexOf(Math.max(...scores));
    const grounded = isGrounded(situation, whole.named);
    const joined =
      (join.bias[index] ?? 0) +
      (join.whole[index] ?? 0) * (wholeScores[index] as number) +
      (join.best[index] ?? 0) * (best === undefined ? silence : (scores[best] as number)) +
      (join.together[index] ?? 0) * (scores.length === 0 ? silence : addUp(scores));
    const score = grounded ? joined : Math.min(joined, silence);
    const chance = 1 / (1 + Math.exp(-((model.slope[index] ?? 1) * score + (model.shift[index] ?? 0))));
    const confidence = Math.min(surest, chance);
    const claimed = grounded && confidence >= leastSure && score >= (model.threshold[index] ?? 0);
    return { situation, score, confidence, claimed, best };
  });
  const partAt = (scores: Float64Array | undefined, part: SentencePart): number =>
    scores?.[model.situations.length + sentenceParts.indexOf(part)] ?? silence;
  return {
    situations,
    sentences: sentences.map(({ sentence }, index) => ({
      sentence,
      parts: { ask: partAt(bySentence[index], 'ask'), why: partAt(bySentence[index], 'why') },
    })),
    linear: {
      situations: situations.map(({ score }, index) => score - (model.threshold[index] ?? 0)),
      whole: wholeScores.subarray(model.situations.length),
      answered: whole.named.has('shape/answered'),
      sentences: sentences.map(({ features }, index) => ({ scores: bySentence[index]!, features })),
    },
  };
}

/** The manner of a scored message; undefined where it has no sentence. */
export function mannerOf({ linear, sentences }: MessageScores): Manner | undefined {
  return readManner(
    model.manner,
    linear,
    sentences.map(({ sentence }) => sentence),
  );
}

/** How much a cue speaks for a situation in its sentence; 0 when it is not known. */
export function weightOf(name: string, situation: Situation): number {
  return (namedWeights(model.sentence).get(name)?.[model.situations.indexOf(situation)] ?? 0) / 100;
}

/** The fingerprint of what the weights were fitted on. */
export const fittedOn: string = model.fingerprint;
