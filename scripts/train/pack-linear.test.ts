import { expect, test } from 'vitest';
import { readWeights } from '../../lib/listen/model/numbers';
import { hundredths, writeWeights } from './pack-linear';

test('small weights are kept to the hundredth, large ones in even steps that favour no side', () => {
  expect([0.004, 0.37, -0.99, 1, 1.004].map(hundredths)).toEqual([0, 37, -99, 100, 100]);
  expect([1.01, 1.03, 1.05, -1.01, -1.03, -2.17].map(hundredths)).toEqual([100, 104, 104, -100, -104, -216]);
  expect([1.49, 1.5, 1.54, 1.57, -2.02, -2.06, 4.24].map(hundredths)).toEqual([148, 152, 152, 156, -200, -208, 424]);
});

test('weights are read as they were written, whatever their size and sign', () => {
  const all = Array.from({ length: 3601 }, (_, index) => hundredths((index - 1800) / 100));
  expect([...readWeights(writeWeights(all), all.length)]).toEqual(all.map((weight) => weight + 0));
});

test('written weights need no escaping, and small ones are one character', () => {
  const all = Array.from({ length: 3601 }, (_, index) => hundredths((index - 1800) / 100));
  expect(JSON.stringify(writeWeights(all))).toBe(`"${writeWeights(all)}"`);
  expect(writeWeights([0, 40, -40, 41])).toHaveLength(5);
});

test('a text of too many or too few weights is refused', () => {
  expect(() => readWeights(writeWeights([1, 2, 300]), 2)).toThrow('Weights are 2 characters long, but 4 were given.');
  expect(() => readWeights(writeWeights([1, 2]), 3)).toThrow('Weights are 3 characters long');
});

test('a weight that has no place among the steps is refused', () => {
  expect(() => writeWeights([101])).toThrow('A weight of 101 hundredths cannot be written in steps.');
});
