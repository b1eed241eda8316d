import { expect, it } from 'vitest';
import { ofWord } from './of-word';

it('asks once of a word, and gives the same answer again', () => {
  const asked: string[] = [];
  const isLong = ofWord((word) => asked.push(word) > 0 && word.length > 4);
  expect(['lamp', 'lights', 'lamp', 'lights'].map(isLong)).toEqual([false, true, false, true]);
  expect(asked).toEqual(['lamp', 'lights']);
});

it('keeps no more words than a few messages have', () => {
  const asked: string[] = [];
  const isKnown = ofWord((word) => asked.push(word) > 0);
  for (let i = 0; i <= 1500; i++) isKnown(`word${i}`);
  expect(isKnown('word0')).toBe(true);
  expect(asked.filter((word) => word === 'word0')).toHaveLength(2);
});
