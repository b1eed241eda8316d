import type { Seen } from './features';
import weights from './weights.json';

/** What is asked of a sentence: whether it may be told back at all, and whether it names the matter. */
export interface Worth {
  tells: number;
  core: number;
}

/** The fitted weights as they are shipped, written by `scripts/train/train-told.ts`. */
export interface WorthFile {
  /** Turn a score into a chance, by what held-out scores kept. */
  slope: Worth;
  shift: Worth;
  bias: Worth;
  weights: Record<string, Worth>;
}

const file: WorthFile = weights;

/** The chances, 0..1, of what is seen of a sentence (see `featuresOf`). What was never seen in fitting counts nothing. */
export function worthOf(seen: Seen): Worth {
  const score = { ...file.bias };
  for (const [name, value] of seen) {
    if (!Object.hasOwn(file.weights, name)) continue;
    const weight = file.weights[name]!;
    score.tells += weight.tells * value;
    score.core += weight.core * value;
  }
  const chance = (question: keyof Worth) =>
    1 / (1 + Math.exp(-(file.slope[question] * score[question] + file.shift[question])));
  return { tells: chance('tells'), core: chance('core') };
}
