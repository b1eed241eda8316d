import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from './pack-words';
import { Packer, unpack } from './packing';
import { code } from './pattern-code';
import { ColumnWriter, fromColumns } from './rule-columns';
import { FIRST_WORD, labelOfSet, labelOfSymbol } from './symbols';

describe('packed words', () => {
  it('are the words again, in order', () => {
    const word = fc.stringMatching(/^['a-zäé][a-zß']{0,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('say of other forms only how they differ', () => {
    expect(packWords(['fail', 'fails', 'failing', 'agree', 'agreed'])).toBe('fail 0s 0ing agree 0d');
  });
});

describe('packed patterns', () => {
  const step = (label: number) => code.step + label;
  const word = (index: number) => labelOfSymbol(FIRST_WORD + index);

  it('come back with their guards, words and sets numbered in the order of their first use', () => {
    const sets = [
      [word(0), word(1)],
      [word(2), word(5)],
      [word(7), labelOfSet(1)],
    ];
    const packer = new Packer(sets, 2, 1);
    const packed = packer.pack(
      [
        ...[code.anchor, step(word(9)), code.end],
        ...[step(labelOfSet(2)), code.gap + 3, step(labelOfSet(0)), code.end],
        ...[step(word(9)), step(word(5)), code.end],
      ],
      [{ unless: 5 }, {}, { with: [[word(1)], [word(12), labelOfSet(2)]] }],
    );
    expect(packer.order.map((id) => id - FIRST_WORD)).toEqual([0, 1, 9, 2, 5, 7, 12]);
    const { codes, starts, patterns, sets: unpacked } = unpack(packed);
    expect(unpacked).toEqual([
      [word(0), word(1)],
      [word(3), word(4)],
      [labelOfSet(1), word(5)],
    ]);
    expect(Array.from(starts)).toEqual([0, 3, 7]);
    expect(Array.from(codes)).toEqual([
      ...[code.anchor, step(word(2)), code.end],
      ...[step(labelOfSet(2)), code.gap + 3, step(labelOfSet(0)), code.end],
      ...[step(word(2)), step(word(4)), code.end],
    ]);
    expect(patterns).toEqual([{ unless: 5 }, {}, { with: [[word(1)], [word(6), labelOfSet(2)]] }]);
  });
});

describe('rules by property', () => {
  const text = fc.string({ maxLength: 8 });
  const rule = fc.record({
    id: text,
    why: text,
    instead: fc.array(text, { maxLength: 2 }),
    kind: fc.constantFrom('fog' as const, 'blame' as const),
    practice: fc.constantFrom('honesty' as const, 'no-dismissing' as const),
    language: fc.constantFrom('en', 'de'),
    strictness: fc.constantFrom(1 as const, 2 as const, 3 as const),
    slots: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 30 }),
  });

  it('are the rules again, with all their patterns and slots', () => {
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const writer = new ColumnWriter();
        for (const { slots, ...one } of rules) writer.add(one, slots);
        expect(fromColumns(writer.columns)).toEqual(rules);
      }),
    );
  });
});
