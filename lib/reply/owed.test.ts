import { expect, it } from 'vitest';
import type { Reading } from '../listen/types';
import { owedPromise } from './owed';

const now = new Date(2026, 2, 3, 10, 20);
const promised = (text: string): Reading => ({
  language: 'en',
  understood: true,
  messageId: '2',
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [{ messageId: '1', start: 0, end: text.length, text, overdue: true }],
});

it('says what was promised so that it reads after “to”', () => {
  expect(owedPromise(promised('I will send you the report by 27 February.'), [], now)).toEqual({
    words: 'send you the report by 27 February',
  });
});

it('does not own up to a promise whose day is still to come', () => {
  expect(owedPromise(promised('I will call you on Friday 6 March at 10:00.'), [], now)).toBeUndefined();
});
