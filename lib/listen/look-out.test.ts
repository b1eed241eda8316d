import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cues } from './en/cues';
import { governors } from './en/governors';
import { lookOut } from './look-out';

describe('lookOut', () => {
  it('tells what may match, in the order given', () => {
    const likely = lookOut([/refund/, /\d+ days/, /[a-z]*/, /refunds? now/], (pattern) => pattern);
    expect(likely('refund now, please')).toEqual([/refund/, /[a-z]*/, /refunds? now/]);
    expect(likely('')).toEqual([/[a-z]*/]);
  });

  it('leaves no pattern of ours out that matches', () => {
    const patterns = [...cues.map(({ pattern }) => pattern), ...governors.map(([, pattern]) => pattern)];
    const likely = lookOut(patterns, (pattern) => pattern);
    // Texts of the patterns' own words, so that they match now and then.
    const wordsOf = (pattern: RegExp): string[] => pattern.source.replace(/\\./g, ' ').match(/[a-z']+|\d/g) ?? [];
    const own = fc.constantFrom(...patterns).chain((pattern) => {
      const word = fc.constantFrom('i', ...wordsOf(pattern));
      const parts = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '')), { maxLength: 8 });
      return fc.record({ pattern: fc.constant(pattern), text: parts.map((all) => all.flat().join('')) });
    });
    fc.assert(
      fc.property(own, ({ pattern, text }) => {
        if (text.search(pattern) >= 0) expect(likely(text)).toContain(pattern);
      }),
      { numRuns: 3000 },
    );
  });
});
