import { expect, test } from 'vitest';
import { sumOf, type Tree } from './trees';

/** One question: up to a half goes left. */
const split: Tree = [1, 0.5, 1, 2, 0, -1, 0, 0, 0, -0.4, -1, 0, 0, 0, 0.7];
const leaf: Tree = [-1, 0, 0, 0, 0.1];

test.each([
  [0, -0.3],
  [0.5, -0.3],
  [0.6, 0.8],
])('what trees say is added up: a value of %d gives %d', (value, sum) => {
  expect(sumOf([split, leaf], [9, value])).toBeCloseTo(sum);
});

test('no trees say nothing', () => expect(sumOf([], [1])).toBe(0));
