import { expect, it } from 'vitest';
import { givesNotice } from './said-beside';

it.each([
  'I give notice on my flat.',
  'We hereby give notice of our leaving.',
  "I'd like to give you notice on the flat.",
])('notice is given in “%s”', (text) => expect(givesNotice.test(text)).toBe(true));

it.each([
  'I must give notice to my landlord. Your technician broke my window.',
  'I do not want to give notice to the bank.',
  'You never give notice of such works.',
])('no notice is given to us in “%s”', (text) => expect(givesNotice.test(text)).toBe(false));
