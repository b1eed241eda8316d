import { expect, it } from 'vitest';
import { builtInLibrary } from '../../library/built-in';
import { listen } from '../../listen/listen';
import { suggest } from '../suggest';
import { now } from '../testing';
import { isBereaved } from './bereaved';

it.each([
  'My mother died in May. Her name is still on the bill.',
  'My husband Anton Tamm died on the 2nd.',
  'I write about the account of my late father, Mr Tamm.',
  "Please close my late aunt's account.",
  "It is about my late brother's direct debits.",
  'You lost my dads ashes in a van.',
])('hears of a death that is the matter: “%s”', (text) => expect(isBereaved(text)).toBe(true));

it.each([
  'The box has been in your strong room since my late husband placed it there.',
  "Your crew dropped my late mother's upright piano down the steps.",
  "Inside are my late husband's fishing flies.",
  'My late husband always said that you packed with care.',
  'My father died in 2015 and loved this kiln.',
  'My dad nearly died laughing.',
])('leaves one alone that lies long behind them: “%s”', (text) => expect(isBereaved(text)).toBe(false));

it('says condolences once: afterwards a broken promise is owned first', () => {
  const message = (id: string, role: 'customer' | 'agent', text: string, at: string) => ({ id, role, text, at });
  const messages = [
    message('1', 'customer', 'My wife died in May. Her name is still on the bill.', '2026-03-13T09:00:00Z'),
    message(
      '2',
      'agent',
      'My condolences to you and your family. I will send you the corrected bill by Wednesday.',
      '2026-03-13T12:00:00Z',
    ),
    message(
      '3',
      'customer',
      'The bill has not come. My wife is dead, as I told you. Please send the corrected bill.',
      '2026-03-20T09:00:00Z',
    ),
  ].map((one) => ({ ...one, author: {} }));
  const { text } = suggest({ reading: listen(messages, { now }), messages, library: builtInLibrary, now });
  expect(text).toMatch(/^Hello,\n\nFirst of all, I am sorry/);
});
