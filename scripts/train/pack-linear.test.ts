import { expect, test } from 'vitest';
import { hundredths } from './pack-linear';

test('small weights are kept to the hundredth, large ones in even steps that favour no side', () => {
  expect([0.004, 0.37, -0.99, 1, 1.004].map(hundredths)).toEqual([0, 37, -99, 100, 100]);
  expect([1.01, 1.03, 1.05, -1.01, -1.03, -2.17].map(hundredths)).toEqual([100, 104, 104, -100, -104, -216]);
  expect([1.49, 1.5, 1.54, 1.57, -2.02, -2.06, 4.24].map(hundredths)).toEqual([148, 152, 152, 156, -200, -208, 424]);
});
