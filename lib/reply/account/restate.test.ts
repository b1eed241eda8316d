import { expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now } from '../testing';
import { referenceWords } from './restate';

const referenceOf = (text: string) => referenceWords(listen([{ id: '1', role: 'customer', text }], { now }), text);

it.each([
  ['The pump of order 31-88027 leaks.', 'your order 31-88027'],
  ['My roof was damaged by the storm (policy HH-2208-714).', 'your policy HH-2208-714'],
  ['You took the fee again, membership number 4471802.', 'your membership 4471802'],
])('what the matter runs under is told: “%s”', (text, words) => {
  expect(referenceOf(text)).toBe(words);
});

it.each(['The gate is stuck. Customer number 7004512.', 'The screen is dark, serial number 4T-009218-C.'])(
  'no matter runs under a number of theirs or of a thing: “%s”',
  (text) => {
    expect(referenceOf(text)).toBeUndefined();
  },
);
