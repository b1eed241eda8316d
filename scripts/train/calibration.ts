import { sigmoid } from './logistic';

/** A score from held-out text with its truth and weight. */
export interface Scored {
  score: number;
  truth: 0 | 1;
  weight: number;
}

/**
 * No steeper: where held-out scores part right from wrong without a rest, patterns made for them had a hand in it, and
 * the next message will not.
 */
const steepest = 1.1;

/** Far beyond any score: the shift lies between. */
const farthest = 64;

/**
 * The shift that fits best with the steepest slope, by halving. Newton's steps leap past the end where hardly a score is in
 * doubt, and then everything is sure, or nothing.
 */
function shiftOfSteepest(scored: readonly Scored[], high: number, low: number): number {
  let [from, to] = [-farthest, farthest];
  for (let round = 0; round < 40; round++) {
    const shift = (from + to) / 2;
    const excess = scored.reduce(
      (sum, { score, truth, weight }) => sum + (sigmoid(steepest * score + shift) - (truth ? high : low)) * weight,
      0,
    );
    if (excess > 0) to = shift;
    else from = shift;
  }
  return (from + to) / 2;
}

/** Slope and shift that turn scores into probabilities (Platt's method, by Newton steps). */
export function calibrate(scored: readonly Scored[]): { slope: number; shift: number } {
  const positives = scored.reduce((sum, { truth, weight }) => sum + truth * weight, 0);
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (all - positives + 2);
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 100; round++) {
    let [gradientSlope, gradientShift, ss, st, tt] = [0, 0, 1e-3, 0, 1e-3];
    for (const { score, truth, weight } of scored) {
      const p = sigmoid(slope * score + shift);
      const error = (p - (truth ? high : low)) * weight;
      const curve = Math.max(1e-6, p * (1 - p)) * weight;
      gradientSlope += error * score;
      gradientShift += error;
      ss += curve * score * score;
      st += curve * score;
      tt += curve;
    }
    const determinant = ss * tt - st * st;
    const stepSlope = (tt * gradientSlope - st * gradientShift) / determinant;
    const stepShift = (ss * gradientShift - st * gradientSlope) / determinant;
    if (slope - stepSlope > steepest) return { slope: steepest, shift: shiftOfSteepest(scored, high, low) };
    slope -= stepSlope;
    shift -= stepShift;
    if (Math.abs(stepSlope) + Math.abs(stepShift) < 1e-7) break;
  }
  return { slope: Math.max(0.05, slope), shift };
}

/**
 * The score from which on claiming gives the best F1. Of the scores that are nearly as good, their middle is taken: a few
 * lucky examples do not place it. Held-out text is no stranger to the cues, so a higher one would hear little in a new text.
 */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const total = sorted.reduce((sum, { truth, weight }) => sum + truth * weight, 0);
  const curve: { score: number; f1: number }[] = [];
  let hits = 0;
  let claimed = 0;
  for (const { score, truth, weight } of sorted) {
    hits += truth * weight;
    claimed += weight;
    curve.push({ score, f1: (2 * hits) / (claimed + total) });
  }
  const best = Math.max(...curve.map(({ f1 }) => f1));
  const near = curve.filter(({ f1 }) => f1 >= best * 0.985).map(({ score }) => score);
  return near.reduce((sum, score) => sum + score, 0) / Math.max(1, near.length);
}

/** The lowest score from which on claims are right at least this often; where that never is, the highest score. */
export function thresholdForPrecision(scored: readonly Scored[], least: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let hits = 0;
  let claimed = 0;
  let lowest = sorted[0]?.score ?? 0;
  for (const { score, truth, weight } of sorted) {
    hits += truth * weight;
    claimed += weight;
    if (hits >= least * claimed) lowest = score;
  }
  return lowest;
}
