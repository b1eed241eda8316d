import { describe, expect, it } from 'vitest';
import { locate, overlap } from './spans';

describe('locate', () => {
  it('takes words as words: "now" does not stand in "know"', () => {
    expect(locate('You know I need it now.', 'now')).toEqual([{ start: 19, end: 22 }]);
  });

  it('gives every place, as a label does not say which one is meant', () => {
    expect(locate('Today is bad. I need it today, not after today.', 'today')).toEqual([
      { start: 24, end: 29 },
      { start: 41, end: 46 },
    ]);
  });

  it('finds the beginning of words that a reader joined over a line break', () => {
    expect(locate('Send it\nby Friday please', 'Send it by Friday')).toEqual([{ start: 0, end: 17 }]);
  });

  it('finds words cut within a word, and nothing of words that are not there', () => {
    expect(locate('unopened', 'open')).toEqual([{ start: 2, end: 6 }]);
    expect(locate('unopened', 'shut')).toEqual([]);
  });
});

describe('overlap', () => {
  it('counts a label once, wherever of its places it was found, and what touches no label as wrong', () => {
    const text = 'I came today. I need it today, by noon.';
    const found = [
      { start: 24, end: 29 },
      { start: 31, end: 38 },
    ];
    expect(overlap(found, ['today', 'gone'], text)).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(overlap([], ['today'], text)).toEqual({ right: 0, wrong: 0, missed: 1 });
  });
});
