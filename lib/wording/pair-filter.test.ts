import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairFilter } from './pair-filter';

const pair = fc.tuple(fc.nat(0xffff), fc.nat(50_000));

describe('the filter of pairs', () => {
  it('knows every pair that was added, whatever the lower half of the key says', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), fc.nat(0xffff), (pairs, lower) => {
        const filter = new PairFilter();
        for (const [key, id] of pairs) filter.add(key << 16, id);
        expect(pairs.every(([key, id]) => filter.mayHave((key << 16) | lower, id))).toBe(true);
      }),
    );
  });

  it('takes few others for them, even when ten thousand rules have added theirs', () => {
    const filter = new PairFilter();
    for (let key = 1; key <= 7000; key++)
      for (let id = 0; id < 4; id++) filter.add(key << 16, (key * 7 + id * 331) % 7500);
    let taken = 0;
    for (let key = 1; key <= 7000; key++) if (filter.mayHave(key << 16, 20_000 + key)) taken++;
    expect(taken).toBeLessThan(7000 / 20);
  });
});
