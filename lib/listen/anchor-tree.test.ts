import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchorTree } from './anchor-tree';

describe('AnchorTree', () => {
  // Few letters, so that words begin, end and hold one another.
  const letters = fc.constantFrom('a', 'b', 'c', ' ');
  const wordOf = (maxLength: number) => fc.array(letters, { minLength: 1, maxLength }).map((all) => all.join(''));

  it('finds the words that a text between blanks holds, and no others, in one text after another', () => {
    fc.assert(
      fc.property(fc.array(wordOf(5), { maxLength: 12 }), fc.array(wordOf(20), { maxLength: 4 }), (words, texts) => {
        const tree = new AnchorTree();
        const nodes = new Map(words.map((word) => [word, tree.add(word)]));
        for (const text of texts) {
          const held = [...nodes].filter(([word]) => ` ${text} `.includes(word)).map(([, node]) => node);
          expect(tree.walk(text).sort()).toEqual(held.sort());
        }
      }),
    );
  });

  it('knows which words the last text held', () => {
    const tree = new AnchorTree();
    const [refund, fund, lawyer] = ['refund', 'fund', 'lawyer'].map((word) => tree.add(word)) as [
      number,
      number,
      number,
    ];
    tree.walk('my lawyer');
    tree.walk('a refund');
    expect(tree.reachedAll([[lawyer, refund], [fund]])).toBe(true);
    expect(tree.reachedAll([[refund], [lawyer]])).toBe(false);
  });

  it('takes every figure for one, and every mark for a blank', () => {
    const tree = new AnchorTree();
    const node = tree.add(' 00 ');
    expect(tree.walk('(47)')).toEqual([node]);
    expect(tree.walk('475')).toEqual([]);
  });
});
