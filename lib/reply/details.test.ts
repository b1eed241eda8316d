import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import { listen } from '../listen/listen';
import { detailsOf } from './details';

const now = new Date(2026, 2, 3, 10, 20);

function slotsOf(text: string) {
  const messages = [{ id: '1', role: 'customer' as const, author: {}, text }];
  return detailsOf({ reading: listen(messages), messages, library: builtInLibrary, now }, now).slots;
}
const amountIn = (text: string) => slotsOf(text).amount;

describe('the sum a reply names', () => {
  it.each([
    ['You charged me 1,940.00 EUR for a lamp I sent back in May.', '1,940.00 EUR'],
    ['The lamp came broken. You billed 89.50 EUR, and nobody answers.', '89.50 EUR'],
  ])('is the one the matter is about: %s', (text, amount) => expect(amountIn(text)).toBe(amount));

  it.each([
    'I ordered a drive unit (1,940.00 EUR). It never came. Your invoice charges the shipping twice.',
    'You charged me 40 EUR and then 60 EUR, and nobody says what for.',
  ])('is none where it is a price in passing, or where there are several: %s', (text) =>
    expect(amountIn(text)).toBeUndefined(),
  );
});

describe('what happened', () => {
  it('leaves out what went well beside it', () => {
    const { account, more } = slotsOf(
      'I ordered two trailers and a drive unit. The trailers arrived on Friday. The drive unit did not arrive!',
    );
    expect(account).toBe('the drive unit did not arrive');
    expect(more).toBeUndefined();
  });
});

describe('the thing it is about', () => {
  it('is named where nothing else is told', () => {
    expect(slotsOf('The dishwasher stops in the middle of the programme and shows E15.').matter).toBe('the dishwasher');
  });

  it.each([
    'Can I bring my dog to the cabin?',
    'My sync has been stuck at 99 percent since the update.',
    'Lift out of order\nThe lift in Block C has been out of order since Sunday.',
  ])('is left out where it is told, asked or in the title: %s', (text) => expect(slotsOf(text).matter).toBeUndefined());
});
