import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import type { Phrase } from '../library/schema';
import { fillGaps, gapMark, gapsOf, openGap } from './gaps';

const base: Phrase = { id: 'x', stage: 'next-step', practice: 'keep-promises', text: '' };
const phrase: Phrase = {
  ...base,
  text: '{carrier} brings {reference} on {delivery_date}{extra}. {note} Thank you.',
  placeholders: [
    { name: 'carrier', label: 'Carrier', choices: ['our own van', 'the post'] },
    { name: 'delivery_date' },
    { name: 'extra', default: ', before noon' },
    { name: 'note', required: false },
  ],
};

describe('gaps of a phrase', () => {
  it('are the placeholders no fact fills, each with what the library says of it', () => {
    expect(gapsOf(phrase, { reference: 'your order 12' })).toEqual([
      {
        name: 'carrier',
        label: 'Carrier',
        kind: 'text',
        choices: ['our own van', 'the post'],
        initial: '',
        required: true,
      },
      { name: 'delivery_date', label: 'Delivery date', kind: 'date', choices: [], initial: '', required: true },
      { name: 'extra', label: 'Extra', kind: 'text', choices: [], initial: ', before noon', required: true },
      { name: 'note', label: 'Note', kind: 'text', choices: [], initial: '', required: false },
    ]);
    expect(gapsOf(phrase, {}).map(({ label }) => label)).toContain('Order or case');
  });

  it('are marked until they are filled, and then read as part of the text', () => {
    const facts = { reference: 'your order 12' };
    const gaps = gapsOf(phrase, facts);
    const empty = fillGaps(phrase, facts, gaps, {});
    expect(empty).toBe('[Carrier] brings your order 12 on [Delivery date], before noon. Thank you.');
    expect(openGap(empty, gaps)?.name).toBe('carrier');
    const full = fillGaps(phrase, facts, gaps, {
      carrier: 'our own van',
      delivery_date: '2026-12-03',
      note: ' Do ring. ',
    });
    expect(full).toBe('Our own van brings your order 12 on Thursday 3 December, before noon. Do ring. Thank you.');
    expect(openGap(full, gaps)).toBeUndefined();
  });

  it('stay open for blanks and for a default that was wiped out', () => {
    const gaps = gapsOf(phrase, {});
    const text = fillGaps(phrase, {}, gaps, { carrier: '  ', extra: '' });
    expect(text).toContain(gapMark({ label: 'Carrier' }));
    expect(text).toContain(gapMark({ label: 'Extra' }));
  });

  it('leave no brace behind in any phrase of the built-in library', () => {
    for (const known of builtInLibrary.phrases) {
      const gaps = gapsOf(known, {});
      expect(fillGaps(known, {}, gaps, {})).not.toMatch(/[{}]/);
      const values = Object.fromEntries(gaps.map(({ name }) => [name, 'something']));
      expect(openGap(fillGaps(known, {}, gaps, values), gaps)).toBeUndefined();
    }
  });
});
