import { expect, it } from 'vitest';
import { isNoFact } from './no-fact';

it.each([
  'your ticket goes to somebody else, or you walk',
  'you get your kiln on Monday or you cancel',
  'nothing in a kiln is ever gone',
  'you think that it is late',
  'we should have told you',
])('is no fact: “%s”', (text) => expect(isNoFact(text)).toBe(true));

it.each([
  'your kiln is late or lost',
  'nobody has called you',
  'nothing has arrived since Monday',
  'you asked whether it comes today or on Monday',
])('is one, as far as its kind tells: “%s”', (text) => expect(isNoFact(text)).toBe(false));
