import { type WordingKind, wordingKinds } from '../../conversation/vocabulary';
import type { Features } from './features';
import { middle } from './model';
import { slipBuckets } from './slip-features';
import weights from './slips.json';

/** Kinds the second opinion tells apart, in the order of the columns; see `raisedFrom` for those it is trusted to raise. */
export const opinionKinds: readonly WordingKind[] = wordingKinds;

/** A fitted second opinion as it is shipped: one column per kind. */
export interface SlipFile {
  /** What features were when the weights were fitted, see `scripts/train/slip-fingerprint.ts`. */
  fingerprint: string;
  bias: number[];
  /** By kind, chances from which on it is raised; 1 for never. */
  threshold: number[];
  /** What one step of a character is worth, per column. */
  step: number[];
  /** Per column one character per bucket: its code less `middle` is the weight in steps. */
  weights: string[];
}

const file: SlipFile = weights;

/** By kind, the chance from which on it is raised. */
export const raisedFrom: readonly number[] = file.threshold;

/** Weights bucket by bucket, all columns of one together; unpacked when first asked for. */
let unpacked: Float32Array | undefined;

function unpack(): Float32Array {
  const count = file.bias.length;
  const values = new Float32Array(slipBuckets * count);
  for (const [column, characters] of file.weights.entries()) {
    const step = file.step[column] as number;
    for (let bucket = 0; bucket < slipBuckets; bucket++) {
      values[bucket * count + column] = (characters.charCodeAt(bucket) - middle) * step;
    }
  }
  return values;
}

/** The chance of each of `opinionKinds`, 0..1, for what is seen of a sentence; no slip takes the rest. */
export function slipChances(features: Features): number[] {
  unpacked ??= unpack();
  const count = file.bias.length;
  const scores = [...file.bias];
  for (const [bucket, value] of features) {
    for (let column = 0; column < count; column++)
      scores[column]! += (unpacked[bucket * count + column] as number) * value;
  }
  const most = Math.max(0, ...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, Math.exp(-most));
  return raised.map((value) => value / sum);
}
