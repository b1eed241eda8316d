import type { Span } from '../../conversation/conversation';
import { type Manner, mannerKinds } from '../types';
import type { Features } from './features';
import { type Network, run } from './network';

/** What a message is weighed for beside situations, as a whole and by its sentences. */
export const mannerColumns = [...mannerKinds, 'sorry'] as const;

/** What a sentence is weighed for within its message. */
export const sentenceManners = ['gist', 'aside', 'wanted'] as const;

/** Places of the scores of a sentence: situations first, then its parts, then its manner. */
const [askAt, whyAt] = [14, 15];
const kindsAt = 16;
const mannersAt = kindsAt + mannerColumns.length;

/** What the linear models say of a message, before its sentences are compared. */
export interface LinearScores {
  /** Per situation how far it is above its threshold. */
  situations: readonly number[];
  /** Scores of the whole message, by `mannerColumns`. */
  whole: ArrayLike<number>;
  /** Whether somebody of ours wrote earlier in the thread. */
  answered: boolean;
  sentences: readonly { scores: ArrayLike<number>; features: Features }[];
}

/** What is fitted over linear scores: one network for the kind of a message, one for each of its sentences. */
export interface MannerNetworks {
  kinds: Network;
  sentences: Network;
}

/** Scores within -1..1, so that none drowns the others. */
const squash = (score: number): number => Math.tanh(score / 3);

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -9);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** What the kind of a message is told by: scores of the whole, the surest and the average sentence, the first and the last. */
export function messageInputs({ situations, whole, answered, sentences }: LinearScores): number[] {
  const inputs = situations.map(squash);
  for (let column = 0; column < mannerColumns.length; column++) {
    const scores = sentences.map((sentence) => sentence.scores[kindsAt + column] as number);
    inputs.push(
      squash(whole[column] as number),
      squash(most(scores)),
      squash(mean(scores)),
      squash(scores[0] ?? -9),
      squash(scores.at(-1) ?? -9),
    );
  }
  for (const column of [askAt, whyAt, mannersAt, mannersAt + 1, mannersAt + 2]) {
    const scores = sentences.map((sentence) => sentence.scores[column] as number);
    inputs.push(squash(most(scores)), squash(mean(scores)));
  }
  const words = sentences.reduce((sum, { features }) => sum + features.hashed.length / 2, 0);
  inputs.push(answered ? 1 : 0, Math.log1p(words) / 3 - 1, Math.log1p(sentences.length) / 2 - 0.7);
  return inputs;
}

/** Named features of a sentence that are looked at again beside its scores. */
const looked = [
  'manner/question',
  'manner/exclaims',
  'manner/negated',
  'manner/you',
  'manner/me',
  'manner/number',
  'manner/long',
  'manner/short',
  'beside/asks',
  'beside/before-ask',
  'beside/after-ask',
];

/** The highest of the other values, and how many of them are above the one at a place. */
function comparedWith(values: readonly number[], at: number): { highest: number; above: number } {
  const own = values[at]!;
  let highest = -9;
  let above = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    if (place !== at && value > highest) highest = value;
    if (value > own) above++;
  }
  return { highest, above };
}

/**
 * What a sentence is told by: its own scores, how it compares with the others, what stands beside it and what kind of
 * message it is in.
 *
 * @param chances - of the kinds and of `sorry`, in the order of `mannerColumns`
 */
export function sentenceInputs({ sentences }: LinearScores, chances: ArrayLike<number>): number[][] {
  const count = sentences.length;
  const columns = sentenceManners.map((_, manner) => {
    const values = sentences.map(({ scores }) => scores[mannersAt + manner] as number);
    return { values, average: mean(values) };
  });
  return sentences.map(({ scores, features }, index) => {
    const inputs: number[] = [];
    for (let at = 0; at < mannersAt + sentenceManners.length; at++) inputs.push(squash(scores[at] as number));
    for (const { values, average } of columns) {
      const { highest, above } = comparedWith(values, index);
      inputs.push(
        squash(values[index]! - highest),
        squash(values[index]! - average),
        1 / (1 + above),
        squash(values[index - 1] ?? -9),
        squash(values[index + 1] ?? -9),
      );
    }
    for (const name of looked) inputs.push(features.named.get(name) ?? 0);
    inputs.push(
      Math.log1p(features.hashed.length) / 2 - 1,
      1 / count,
      index === 0 ? 1 : 0,
      index === count - 1 ? 1 : 0,
      Math.min(1, index / 8),
      Math.min(1, (count - 1 - index) / 8),
    );
    for (let at = 0; at < mannerColumns.length; at++) inputs.push(chances[at] as number);
    return inputs;
  });
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Scores of a message as chances, by `mannerColumns`: those of the kinds sum to 1, `sorry` stands by itself. */
export function chancesOf(scores: Float64Array): Float64Array {
  const kinds = mannerKinds.length;
  const highest = Math.max(...scores.subarray(0, kinds));
  const chances = scores.map((score, at) => (at < kinds ? Math.exp(score - highest) : sigmoid(score)));
  const sum = chances.subarray(0, kinds).reduce((a, b) => a + b, 0);
  return chances.map((chance, at) => (at < kinds ? chance / sum : chance));
}

/** The manner of a message; `spans` are those of its sentences. Nothing is told of a message without any. */
export function readManner(networks: MannerNetworks, linear: LinearScores, spans: readonly Span[]): Manner | undefined {
  if (linear.sentences.length === 0) return undefined;
  const chances = chancesOf(run(networks.kinds, messageInputs(linear)).scores);
  const told = sentenceInputs(linear, chances).map((inputs) => run(networks.sentences, inputs).scores.map(sigmoid));
  const likeliest = mannerKinds.reduce((best, _, at) => (chances[at]! > chances[best]! ? at : best), 0);
  return {
    kind: mannerKinds[likeliest]!,
    confidence: chances[likeliest]!,
    chances: Object.fromEntries(mannerKinds.map((kind, at) => [kind, chances[at]!])) as Manner['chances'],
    sorry: chances[mannerKinds.length]!,
    sentences: spans.map(({ start, end }, index) => {
      const [gist, aside, ask] = told[index]!;
      return { start, end, gist: gist!, aside: aside!, ask: ask! };
    }),
  };
}
