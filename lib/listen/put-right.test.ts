import { describe, expect, test } from 'vitest';
import { listen } from './listen';

const names = (text: string) => listen([{ role: 'customer', text }]).situations.map(({ name }) => name);

describe('to put right what we broke is no exception that is asked for', () => {
  test.each([
    'The sofa arrived with a torn cover. Could you send a replacement, free of charge?',
    'You delivered the wrong pump and we need the right one. Can you bring it today at the same price?',
    'Two of the six lamps were broken when they came. Would it be possible to get new ones without a delivery fee?',
    'Your driver dropped the box and it is smashed. Is there any way you could refund the shipping cost?',
    'The rooms were not ready although we had booked them. Could you take the fee off the bill?',
  ])('%s', (text) => expect(names(text)).not.toContain('off-plan'));

  test.each([
    'The lamp broke a month after the warranty had ended. I know it is against your rules, could you make an exception?',
    'I know the return period is over by three days, but could you still take the coat back?',
  ])('a rule that is to be bent stays one: %s', (text) => expect(names(text)).toContain('off-plan'));
});
