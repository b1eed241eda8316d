import { describe, expect, it } from 'vitest';
import { findConcessions } from './concessions';

const found = (text: string, usual?: string) =>
  findConcessions(text, usual).map(({ what, amount, currency }) => [what, amount, currency].filter(Boolean).join(' '));

describe('findConcessions', () => {
  it.each([
    ['I have refunded you EUR 50.', 'refund 50 EUR'],
    ['We’ve issued a refund of $20 to your card today.', 'refund 20 USD'],
    ['I will refund the full amount of 1,249.90 EUR by Friday.', 'refund 1249.9 EUR'],
    ['Your refund of £12.50 has been processed.', 'refund 12.5 GBP'],
    ['The delivery fee of 4,90 € was refunded this morning.', 'refund 4.9 EUR'],
    ['You will receive a refund within five days.', 'refund'],
    ['I am sorry for the wait, so we are reimbursing the $35 you paid for the courier.', 'refund 35 USD'],
    ['I have added a credit of 20 euros to your account.', 'credit 20 EUR'],
    ['We credited $15 to your account.', 'credit 15 USD'],
    ['Please find attached a voucher; I have created a 30 EUR voucher for you.', 'credit 30 EUR'],
    ['I can offer you a 10% discount on your next order.', 'discount'],
    ['I have taken 15 EUR off your next invoice.', 'discount 15 EUR'],
    ['I am giving you a free month for the trouble.', 'goodwill'],
    ['You will get two months free on your plan.', 'goodwill'],
    ['We have waived the setup fee of CHF 99.', 'goodwill 99 CHF'],
    ['I have extended your subscription by a month.', 'goodwill'],
    ['I am sending you a replacement lamp today.', 'replacement'],
    ['We will make an exception and accept the return.', 'exception'],
    ['I cannot change the order any more, but I have refunded you 30 EUR.', 'refund 30 EUR'],
    ['I’m sending it again at no extra cost.', 'goodwill'],
    ['I’ve refunded 64.00 to your card today.', 'refund 64'],
    ['The extra month, €36, I have credited already.', 'credit 36 EUR'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('finds two in a sentence when each has its sum', () => {
    expect(found('I have refunded you 30 EUR and added a credit of 10 EUR to your account.')).toEqual([
      'refund 30 EUR',
      'credit 10 EUR',
    ]);
  });

  it('keeps the sentence, and goes through a whole mail', () => {
    const mail = 'Hello Ida,\n\nThank you for the photos. I have refunded you 30 EUR.\n\nKind regards\nJo';
    expect(findConcessions(mail).map(({ text }) => text)).toEqual(['I have refunded you 30 EUR.']);
  });

  it('takes a sum without a currency for the team’s, and a time for none', () => {
    expect(found('I have refunded 64.00 to your card.', 'CHF')).toEqual(['refund 64 CHF']);
    expect(found('I have sent the refund at 15.30 today.', 'CHF')).toEqual(['refund CHF']);
  });

  it('takes the dollar of the team where it has one', () => {
    expect(found('I have refunded you $30.', 'CAD')).toEqual(['refund 30 CAD']);
    expect(found('I have refunded you $30.', 'EUR')).toEqual(['refund 30 USD']);
  });

  it.each([
    'I understand that you would like a refund of 50 EUR.',
    'Would you like us to refund you 50 EUR?',
    'We cannot refund the delivery fee.',
    'We don’t offer a discount on spare parts.',
    'I am checking whether we can refund you 50 EUR.',
    'If you send the lamp back, we will refund you 50 EUR.',
    'Our refund policy allows returns within 30 days.',
    'We offer refunds within 30 days.',
    'You paid with a credit card ending in 4242.',
    'I have put the file to the credit desk.',
    'We could waive the fee.',
    'I have sent you the refund form.',
    'I have switched off the old plan.',
    'Feel free to write to me.',
    'You asked for a replacement on Monday.',
    'I will call you by Thursday 15:00.',
    'Unfortunately I am unable to give you a credit for March.',
    '> We have refunded you 50 EUR.',
    'Fine.\n\nOn Monday, 2 March, Jo wrote:\nI have refunded you 50 EUR.',
    '',
  ])('finds nothing given in %o', (text) => {
    expect(found(text)).toEqual([]);
  });
});
