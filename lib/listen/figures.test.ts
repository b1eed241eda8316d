import { expect, test } from 'vitest';
import { listen } from './listen';

const abuseIn = (text: string) => listen([{ role: 'customer', text }]).abuse;

test.each([
  'Your new pricing is a slap in the face after nine years.',
  'The renewal letter was a real kick in the teeth for a family like ours.',
  'Another smack in the face: the fee went up again.',
  'That bill felt like a punch in the face.',
])('a blow that only feels like one threatens nobody: %s', (text) => expect(abuseIn(text)).not.toBe('threat'));

test.each([
  "I'll come down there and punch whoever did this in the face.",
  'Somebody should give your driver a slap in the face.',
  'Your manager deserves a kick in the teeth.',
])('one that somebody is to get does: %s', (text) => expect(abuseIn(text)).toBe('threat'));
