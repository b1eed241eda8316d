import { describe, expect, it } from 'vitest';
import { type Mark, shiftMarks } from './mark';

const text = 'You should have read it.';
const mark: Mark = { start: 4, end: 15, level: 'warn', id: 'blame' };
const shifted = (after: string) => shiftMarks([mark], text, after).map(({ start, end }) => after.slice(start, end));

describe('marks after a change of the text', () => {
  it('stay where the text changed behind them', () => {
    expect(shifted('You should have read them.')).toEqual(['should have']);
  });

  it('move with their words', () => {
    expect(shifted('Ann, you should have read it.')).toEqual(['should have']);
    expect(shifted('Y should have read it.')).toEqual(['should have']);
  });

  it('go when their words change', () => {
    expect(shifted('You should not have read it.')).toEqual([]);
    expect(shifted('')).toEqual([]);
  });

  it('stay when nothing changed', () => {
    expect(shiftMarks([mark], text, text)).toEqual([mark]);
  });

  it('move where a letter next to them is doubled', () => {
    expect(shifted('You  should have read it.')).toEqual(['should have']);
  });
});
