import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesIn } from './expressions';

it('finds what matchAll finds, empty matches included', () => {
  const patterns = [/\b(?:by|before) /g, /(?<=^|[.,] )(?=two more )/g, /a*/g];
  const text = fc
    .array(fc.constantFrom('by ', 'before ', 'two more ', 'days', ', ', '. ', 'aa'), { maxLength: 9 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...patterns), text, (pattern, words) => {
      expect(matchesIn(pattern, words)).toEqual([...words.matchAll(pattern)]);
    }),
  );
});
