import { describe, expect, it } from 'vitest';
import { pointsOutside } from './reference';

describe('what points to something named elsewhere', () => {
  it.each([
    ['cancel and refund it', true],
    ['how to import it', true],
    ['whether he can do both', true],
    ['take it down', true],
    ['take it out of your garden', false],
    ['how you can get it refunded to your wallet', false],
    ['whether it is normal that it smells of fish', false],
    ['whether it would make sense to wait', false],
    ['why this happens and whether you can prevent it', false],
    ['which filter you need, and whether we have got it', false],
    ['whether you may have them back', true],
    ['cancel the order and refund it', false],
    ['whether it is possible to fire twice', false],
    ['what it costs to fire twice', false],
    ['whether the kiln is the right one', false],
    ['how to uninstall the lid without losing it', false],
  ])('“%s”: %s', (words, expected) => {
    expect(pointsOutside(words)).toBe(expected);
  });
});
