import { buckets, type Features } from './features';

/** A fitted model as it is shipped: numbers only, no text can be had back from it. */
export interface ModelFile {
  /** What cues and features were when the weights were fitted, see `scripts/train/wording-fingerprint.ts`. */
  fingerprint: string;
  /** What is told, one model each. */
  names: string[];
  bias: number[];
  /** Chances from which on each is claimed. */
  threshold: number[];
  /** What one step of a character is worth, per name. */
  step: number[];
  /** Per name one character per bucket: its code less `middle` is the weight in steps. */
  weights: string[];
}

/** The character code that stands for no weight. */
export const middle = 63;
/** Steps to each side of it. */
export const steps = 28;

/** Gives the chance of each name, 0..1, for what is seen of a text. */
export type Model = (features: Features) => number[];

/** Makes the model of a file; its weights are unpacked when it is first asked. */
export function createModel(file: ModelFile): Model {
  let unpacked: Int8Array | undefined;
  return (features) => {
    unpacked ??= unpack(file.weights);
    const count = file.weights.length;
    const sums = new Array<number>(count).fill(0);
    for (const [bucket, value] of features) {
      for (let name = 0; name < count; name++) sums[name]! += (unpacked[bucket * count + name] as number) * value;
    }
    return sums.map((sum, name) => 1 / (1 + Math.exp(-((file.bias[name] ?? 0) + sum * (file.step[name] ?? 0)))));
  };
}

/** Weights bucket by bucket, all names of one together. */
function unpack(written: readonly string[]): Int8Array {
  const weights = new Int8Array(buckets * written.length);
  for (const [name, characters] of written.entries()) {
    for (let bucket = 0; bucket < buckets; bucket++) {
      weights[bucket * written.length + name] = characters.charCodeAt(bucket) - middle;
    }
  }
  return weights;
}
