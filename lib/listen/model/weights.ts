import type { Situation } from '../../conversation/vocabulary';
import { buckets, type Features, hashedUnit } from './features';
import data from './weights.json';

/** Characters that weights of the hashed words are written in: 57 steps around the middle one. */
const middle = 63;

/** The model as read from its file. */
interface Weights {
  situations: Situation[];
  bias: number[];
  /** Scores from which on a situation is claimed. */
  threshold: number[];
  /** A score becomes a probability by the logistic function of `slope * score + shift`. */
  slope: number[];
  shift: number[];
  /** Weights per named feature, one number per situation, in hundredths. */
  named: Record<string, number[]>;
  /** One character per bucket and situation, bucket by bucket. */
  hashed: string;
  /** What one step of a character is worth, per situation. */
  step: number[];
}

const model = data as unknown as Weights;

/** What the model says of one situation. */
export interface Score {
  situation: Situation;
  score: number;
  confidence: number;
  claimed: boolean;
}

/** Situations the model knows, in its order. */
export const modelSituations: readonly Situation[] = model.situations;

function hashedScore(hashed: readonly number[], situation: number): number {
  const count = model.situations.length;
  let sum = 0;
  for (const bucket of hashed) sum += model.hashed.charCodeAt((bucket & (buckets - 1)) * count + situation) - middle;
  return sum * (model.step[situation] ?? 0);
}

/** Scores every situation the model knows. */
export function scoreFeatures({ named, hashed }: Features): Score[] {
  const unit = hashedUnit(hashed.length);
  return model.situations.map((situation, index) => {
    let score = (model.bias[index] ?? 0) + unit * hashedScore(hashed, index);
    for (const [name, value] of named) score += (value * (model.named[name]?.[index] ?? 0)) / 100;
    const confidence = 1 / (1 + Math.exp(-((model.slope[index] ?? 1) * score + (model.shift[index] ?? 0))));
    return { situation, score, confidence, claimed: score >= (model.threshold[index] ?? 0) };
  });
}

/** How much a cue or other named feature speaks for a situation; 0 when it is not known. */
export function weightOf(name: string, situation: Situation): number {
  return (model.named[name]?.[model.situations.indexOf(situation)] ?? 0) / 100;
}

/** How much the words of one sentence speak for a situation, to choose what to show where no cue did. */
export function scoreOfWords(hashed: readonly number[], situation: Situation): number {
  return hashedScore(hashed, model.situations.indexOf(situation));
}
