import { expect, test } from 'vitest';
import { calibrate, type Scored } from './calibration';
import { sigmoid } from './logistic';

/** Scores that part right from wrong with a wide gap between them. */
const parted: Scored[] = Array.from({ length: 400 }, (_, place) => ({
  score: place < 60 ? 6 + (place % 7) : -30 - (place % 40),
  truth: place < 60 ? 1 : 0,
  weight: 1.5,
}));

test('scores that part right from wrong without a rest are sure where they claim, and not where they do not', () => {
  const { slope, shift } = calibrate(parted);
  expect(Math.abs(shift)).toBeLessThan(100);
  expect(sigmoid(slope * 9 + shift)).toBeGreaterThan(0.9);
  expect(sigmoid(slope * -40 + shift)).toBeLessThan(0.1);
});
