import { expect, test } from 'vitest';
import { nodeSize, sumOf } from '../../lib/reply/worth/trees';
import { packSparse } from './logistic';
import { fitGrove } from './trees';

const options = { trees: 40, leaves: 4, rate: 0.3, fewest: 5, penalty: 1 };

/** A hundred examples of two features, 1 where just one of them is there: what no sum of weights can tell. */
const rows = Array.from({ length: 100 }, (_, i) => ({ a: i % 2, b: (i >> 1) % 2 }));
const examples = rows.map(({ a, b }) =>
  packSparse(new Map([...(a ? [[0, 1] as const] : []), ...(b ? [[1, 1] as const] : [])])),
);
const targets = rows.map(({ a, b }) => a ^ b);

test('trees tell what two features are only together', () => {
  // The first split of such data gains nothing by itself, so one example more tips it.
  const { bias, trees } = fitGrove([...examples, packSparse(new Map([[0, 1]]))], [...targets, 1], 2, options);
  for (const { a, b } of rows) {
    const score = bias + sumOf(trees, [a, b]);
    expect(score > 0).toBe((a ^ b) === 1);
  }
});

test('a value is split where examples differ, below nothing and above it', () => {
  const values = Array.from({ length: 60 }, (_, i) => i / 10 - 3);
  const { bias, trees } = fitGrove(
    values.map((value) => packSparse(new Map([[0, value]]))),
    values.map((value) => (value > -1 && value < 1 ? 1 : 0)),
    1,
    options,
  );
  const score = (value: number) => bias + sumOf(trees, [value]);
  expect(score(0)).toBeGreaterThan(0);
  expect(score(-2.5)).toBeLessThan(0);
  expect(score(2.5)).toBeLessThan(0);
});

test('the same examples give the same trees, no bigger than they may be', () => {
  const one = fitGrove(examples, targets, 2, options);
  expect(fitGrove(examples, targets, 2, options)).toEqual(one);
  for (const tree of one.trees) expect(tree.length / nodeSize).toBeLessThanOrEqual(2 * options.leaves - 1);
});

test('a side of a split has as many examples as it has to', () => {
  const few = fitGrove(examples.slice(0, 8), targets.slice(0, 8), 2, options);
  for (const tree of few.trees) expect(tree).toHaveLength(nodeSize);
});
