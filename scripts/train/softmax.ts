import type { Features } from '../../lib/wording/opinion/features';
import { slipBuckets as buckets } from '../../lib/wording/opinion/slip-features';
import { minimise } from './minimise';

/** A text with the column it belongs to; -1 is none of them. */
export interface Told {
  features: Features;
  column: number;
  weight: number;
}

/** Fitted columns; that of "none of them" is all zero and left out. */
export interface Columns {
  /** Bucket by bucket, all columns of one together. */
  weights: Float64Array;
  bias: Float64Array;
}

/** Writes the chances of `count` columns over their scores, and gives the chance of none of them. */
function turnIntoChances(scores: Float64Array, count: number): number {
  let most = 0;
  for (let column = 0; column < count; column++) most = Math.max(most, scores[column]!);
  const none = Math.exp(-most);
  let sum = none;
  for (let column = 0; column < count; column++) sum += scores[column] = Math.exp(scores[column]! - most);
  for (let column = 0; column < count; column++) scores[column]! /= sum;
  return none / sum;
}

/** Chances of the columns for what is seen of a text; none of them takes the rest. */
export function chancesIn({ weights, bias }: Columns, features: Features): Float64Array {
  const count = bias.length;
  const scores = Float64Array.from(bias);
  for (const [bucket, value] of features)
    for (let column = 0; column < count; column++) scores[column]! += weights[bucket * count + column]! * value;
  turnIntoChances(scores, count);
  return scores;
}

/**
 * Fits all columns together, each text belonging to one of them or to none, with a quadratic penalty. No chance is in it:
 * the same texts give the same weights.
 */
export function fitColumns(texts: readonly Told[], count: number, { rounds = 60, penalty = 0.5 } = {}): Columns {
  const size = buckets * count;
  const places = texts.map(({ features }) => Int32Array.from(features.keys(), (bucket) => bucket * count));
  const values = texts.map(({ features }) => Float64Array.from(features.values()));
  const scores = new Float64Array(count);

  /** What is lost with these weights and biases, one behind the other; its slope is written to `slope`. */
  const loss = (point: Float64Array, slope: Float64Array): number => {
    let sum = 0;
    for (let at = 0; at < size; at++) {
      const weight = point[at]!;
      slope[at] = penalty * weight;
      sum += 0.5 * penalty * weight * weight;
    }
    slope.fill(0, size);
    for (let text = 0; text < texts.length; text++) {
      const [own, seen, { column, weight }] = [places[text]!, values[text]!, texts[text]!];
      for (let other = 0; other < count; other++) scores[other] = point[size + other]!;
      for (let at = 0; at < own.length; at++)
        for (let other = 0; other < count; other++) scores[other]! += point[own[at]! + other]! * seen[at]!;
      const none = turnIntoChances(scores, count);
      sum -= weight * Math.log(Math.max(1e-12, column < 0 ? none : scores[column]!));
      if (column >= 0) scores[column]! -= 1;
      for (let other = 0; other < count; other++) slope[size + other]! += scores[other]! * weight;
      for (let at = 0; at < own.length; at++)
        for (let other = 0; other < count; other++) slope[own[at]! + other]! += scores[other]! * weight * seen[at]!;
    }
    return sum;
  };
  const point = minimise(loss, new Float64Array(size + count), rounds);
  return { weights: point.slice(0, size), bias: point.slice(size) };
}
