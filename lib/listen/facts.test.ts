import { expect, test } from 'vitest';
import { findFacts } from './facts';
import { prepareText } from './text';

const numbers = (text: string): string[] =>
  findFacts(prepareText(text))
    .filter(({ kind }) => kind === 'number')
    .map(({ value }) => value);

test.each([
  ['account 7100 338 26', '7100 338 26'],
  ['account 8804 217 356', '8804 217 356'],
  ['My account 7100 338 26 is blocked', '7100 338 26'],
])('a number written in groups is one number: %s', (text, number) => expect(numbers(text)).toEqual([number]));

test.each([
  ['account 7100 338 12 days ago', '7100 338'],
  ['account 7100 338 26 November', '7100 338'],
  ['account 7100 338 12:30', '7100 338'],
  ['policy 71003 12 items', '71003'],
])('and what follows it is none of it: %s', (text, number) => expect(numbers(text)).toEqual([number]));
