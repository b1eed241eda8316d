import { describe, expect, it } from 'vitest';
import { findSums } from './sums';

describe('findSums', () => {
  it.each([
    ['12.50 EUR', 12.5, 'EUR'],
    ['€1.200,50', 1200.5, 'EUR'],
    ['US$ 1,200', 1200, 'USD'],
    ['1 200 NOK', 1200, 'NOK'],
    ['chf 5', 5, 'CHF'],
    ['20 pounds', 20, 'GBP'],
    ['NZ$7,5', 7.5, 'NZD'],
  ])('reads %s', (text, amount, currency) => {
    expect(findSums(`It is ${text}.`)).toMatchObject([{ amount, currency }]);
  });

  it('tells where they stand, each once', () => {
    const text = 'Between $5 and 7 EUR, order 4711.';
    expect(findSums(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$5', '7 EUR']);
  });
});
