import { expect, it } from 'vitest';
import { isBereaved } from './bereaved';

it.each([
  'My mother died in May. Her name is still on the bill.',
  'My husband Anton Tamm died on the 2nd.',
  'I write about the account of my late father, Mr Tamm.',
  "Please close my late aunt's account.",
])('hears of a death that is the matter: “%s”', (text) => expect(isBereaved(text)).toBe(true));

it.each([
  'The box has been in your strong room since my late husband placed it there.',
  'My late husband always said that you packed with care.',
  'My father died in 2015 and loved this kiln.',
  'My dad nearly died laughing.',
])('leaves one alone that lies long behind them: “%s”', (text) => expect(isBereaved(text)).toBe(false));
