import { describe, expect, it } from 'vitest';
import { clausesOf, tellingClause } from './clause';

const cut = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));
/** Reads as a slip where it speaks of rain. */
const ofRain = (text: string) => (text.includes('rain') ? 0.9 : 0.1);

describe('the clauses of a sentence', () => {
  it('end at semicolons, dashes and before words that turn it', () => {
    expect(cut('The valve is new; it holds, but the pump – a loan – does not.')).toEqual([
      'The valve is new',
      'it holds',
      'but the pump',
      'a loan',
      'does not.',
    ]);
  });

  it('leave times, hyphens and lists whole', () => {
    expect(cut('At 14:30 the two-part seal, the pump and the hose arrive.')).toHaveLength(1);
  });

  it('are few marks to look at however long the sentence is', () => {
    expect(cut('a, b '.repeat(20_000))).toHaveLength(1);
    expect(cut(`,${' '.repeat(100_000)}b`)).toHaveLength(1);
  });
});

describe('the clause that tells', () => {
  it('is the one that reads so by itself and without which the sentence does not', () => {
    const text = 'Your boat is ready, but all this rain keeps us busy.';
    const { start, end } = tellingClause(text, ofRain, 0.5);
    expect(text.slice(start, end)).toBe('but all this rain keeps us busy.');
  });

  it('is the whole sentence where two tell, where none does, and where it is too short', () => {
    for (const text of [
      'There is much rain here; there is much rain there.',
      'Your boat is ready, but the mast is not quite.',
      'Your boat is ready and dry; rain though.',
    ])
      expect(tellingClause(text, ofRain, 0.5), text).toEqual({ start: 0, end: text.length });
  });
});
