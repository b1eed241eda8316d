import { buckets } from '../../lib/listen/model/features';
import { characterOf, characters, short } from '../../lib/listen/model/numbers';
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

/** How many steps from nought a weight in hundredths is, the other way round than `hundredthsOf`. */
function stepsOf(weight: number): number {
  const far = Math.abs(weight);
  const steps = far <= 100 ? far : far < 150 ? (far + 100) / 2 : (far + 348) / 4;
  if (!Number.isInteger(steps)) throw new RangeError(`A weight of ${weight} hundredths cannot be written in steps.`);
  return weight < 0 ? -steps : steps;
}

/**
 * Writes weights as `lib/listen/model/numbers.ts` reads them.
 *
 * @param weights - in hundredths, as {@link hundredths} gives them
 */
export function writeWeights(weights: readonly number[]): string {
  return weights
    .map((weight) => {
      const steps = stepsOf(weight);
      const far = Math.abs(steps) - short - 1;
      if (far < 0) return characterOf(steps + short);
      const beyond = 2 * far + (steps < 0 ? 1 : 0);
      const page = 2 * short + 1 + Math.floor(beyond / characters);
      if (page >= characters) throw new RangeError(`A weight of ${weight} hundredths is too large to be written.`);
      return characterOf(page) + characterOf(beyond % characters);
    })
    .join('');
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
  const byName = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: rounded(
      fitted.map(({ bias, domain }) => bias + domain / 2),
      4,
    ),
    step: rounded(step, 6),
    names: byName.map(([name]) => name).join(' '),
    named: writeWeights(byName.flatMap(([, place]) => fitted.map(({ weights }) => hundredths(weights[place]!)))),
    hashed,
  };
}
