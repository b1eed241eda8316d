import { describe, expect, it } from 'vitest';
import { addFamilies } from './family-features';
import { wordsOf } from './features';
import { familiesOf, wordFamilies } from './word-families';

const shown = (text: string) => {
  const names = new Map<string, number>();
  addFamilies((name, value) => names.set(name, value), wordsOf(text), 1);
  return names;
};

describe('families of words', () => {
  it('take in the forms of a word', () => {
    for (const form of ['waive', 'waives', 'waived', 'waiving']) {
      const [, word] = wordsOf(form);
      expect(familiesOf(word!), form).toContain('refund');
    }
    expect(familiesOf('stopp')).toEqual(familiesOf('stop'));
  });

  it('leave most words of a trade alone', () => {
    expect(['gearbox', 'hydrangea', 'ledger'].flatMap((word) => familiesOf(word))).toEqual([]);
  });

  it('name each word once and in small letters', () => {
    for (const [family, words] of Object.entries(wordFamilies)) {
      const list = words.split(' ');
      expect(new Set(list).size, family).toBe(list.length);
      expect(words, family).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    }
  });
});

describe('what families show', () => {
  it('is the same of sentences about different things', () => {
    const common = [...shown('I will waive the fee').keys()].filter((name) => shown('I will halve the rent').has(name));
    expect(common).toEqual(expect.arrayContaining(['f refund', 'f money', 'p1 refund money', 'p1 i refund']));
  });

  it('counts a pair the less the farther apart its parts stand, and none across more than two words', () => {
    const near = shown('we waive').get('p0 we refund')!;
    const far = shown('we gladly now waive').get('p1 we refund')!;
    expect(near).toBeGreaterThan(far);
    expect(shown('we in our great bounty waive').has('p1 we refund')).toBe(false);
  });

  it('has no pair of words that both stand for themselves: the words show that', () => {
    expect([...shown('we will not').keys()]).toEqual([]);
  });
});
