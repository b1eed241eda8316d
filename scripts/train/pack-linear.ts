import { buckets } from '../../lib/listen/model/features';
import type { Fitted } from './logistic';

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));
export const rounded = (values: readonly number[], digits: number): number[] =>
  values.map((value) => round(value, digits));

/** Writes hashed weights as characters: 19 steps around the middle one. */
const middle = 63;
const steps = 9;

/**
 * A weight in hundredths; from one on in steps of two and from one and a half in steps of four, which take less room and tell as
 * much. What lies halfway goes to the one that is a multiple of the next larger step, so that no side is favoured.
 */
export function hundredths(weight: number): number {
  const fine = Math.round(weight * 100);
  if (Math.abs(fine) < 100) return fine;
  const step = Math.abs(fine) < 150 ? 2 : 4;
  const halfway = Math.abs(fine) % step === step / 2;
  return halfway ? 2 * step * Math.round(fine / (2 * step)) : step * Math.round(fine / step);
}

/**
 * One kind of model of all labels, as the file has it.
 *
 * @param names - the places of the named features
 */
export function linearOf(fitted: readonly Fitted[], names: ReadonlyMap<string, number>) {
  const step = fitted.map(({ weights }) => Math.max(1e-6, ...weights.subarray(0, buckets).map(Math.abs)) / steps);
  let hashed = '';
  for (let bucket = 0; bucket < buckets; bucket++)
    for (const [label, { weights }] of fitted.entries())
      hashed += String.fromCharCode(middle + Math.round(weights[bucket]! / step[label]!));
  return {
    bias: rounded(
      fitted.map(({ bias, domain }) => bias + domain / 2),
      4,
    ),
    step: rounded(step, 6),
    named: Object.fromEntries(
      [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, place]) => [name, fitted.map(({ weights }) => hundredths(weights[place]!))]),
    ),
    hashed,
  };
}
