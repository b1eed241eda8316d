import { describe, expect, it } from 'vitest';
import { amountOf, problemOfConcession } from './note-parts';

describe('an amount as typed', () => {
  it.each([
    ['', 0],
    ['12', 12],
    ['12.5', 12.5],
    ['12,50', 12.5],
    ['1200', 1200],
    ['1234.567', 1234.567],
  ])('“%s” is %d', (amount, expected) => {
    expect(amountOf({ amount })).toBe(expected);
    expect(problemOfConcession({ amount, currency: 'EUR' })).toBeUndefined();
  });

  it.each(['1,200', '1.200', '12,000', '1,200.50', '1 200', 'ten'])('“%s” is not guessed at', (amount) => {
    expect(amountOf({ amount })).toBeUndefined();
    expect(problemOfConcession({ amount, currency: 'EUR' })).toBeTypeOf('string');
  });

  it('says what to write instead of a mark for thousands', () => {
    expect(problemOfConcession({ amount: '1,200', currency: 'EUR' })).toContain('1200');
  });
});
