import { describe, expect, it } from 'vitest';
import { staysOpen } from './parting';

describe('whether they stay', () => {
  it.each([
    'We will have to look for another potter if the next kiln is short.',
    'I am thinking of moving my kilns to somebody else.',
    'Approve it or I take my kilns elsewhere.',
    'One more week and I buy it elsewhere.',
  ])('is open: “%s”', (text) => expect(staysOpen(text)).toBe(true));

  it.each([
    'We signed with another potter this morning. Send the final bill.',
    'I have told my club to stop buying from you.',
    'Please delete my account, I am done.',
    'After eleven years I am off to the competition.',
  ])('is settled: “%s”', (text) => expect(staysOpen(text)).toBe(false));
});
