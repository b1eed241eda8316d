import { describe, expect, it } from 'vitest';
import type { Reading } from '../../listen/types';
import { needWords } from './needs';

const reading = (facts: Reading['facts'] = []): Reading => ({
  language: 'en',
  understood: true,
  messageId: '1',
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts,
  repeats: [],
  promises: [],
});

describe('what has to be asked for', () => {
  it.each([
    ['order', 'my lamp is late', 'your order number'],
    ['booking', 'my flight is late', 'your booking reference'],
    ['device', 'the app stops', 'the version you use and the device it runs on'],
    ['area', 'we have no internet', 'your postcode'],
    ['area', 'the browser finds no internet', 'the version you use and the device it runs on'],
    ['area', 'it was down 3 days in a row', 'your postcode'],
    ['area', 'no internet, the shop is a 20 minute drive away', 'your postcode'],
    ['area', 'it was off 2 hours at the court', 'your postcode'],
    ['area', 'it stopped 3 times close to midnight', 'your postcode'],
    ['area', 'it works 2 minutes down the road', 'your postcode'],
    ['charge', 'you took money from me', 'the date and the amount of the payment'],
    ['charge', 'you charged me twice on 12.10.2026 at 9.30 am', 'the date and the amount of the payment'],
    ['order', 'the lamp for EUR 300 is late', 'your order number'],
    ['mailbox', 'no mail comes in', 'your mail provider and the words of any error message'],
    ['mailbox', 'no mail comes in, “login to the server failed”', 'your mail provider'],
  ] as const)('%s: “%s”', (need, text, words) => {
    expect(needWords(need, text, reading())).toBe(words);
  });

  it.each([
    ['order', 'order no. 44718 is late'],
    ['booking', 'my flight, ref KLMN34, is late'],
    ['device', 'the app stops on my iPhone'],
    ['charge', 'you took €14.90 from me'],
    ['charge', 'EUR 14.90 left my account'],
    ['charge', 'My card was charged twice, 11.90 x 2'],
    ['bag', 'tag EZ 881 204 is lost'],
    ['order', 'Parcel TR 5520 came wet'],
    ['area', 'no heating in Linden Court room 3.14'],
    ['area', 'the line at 14 Old Mill Lane is dead'],
    ['area', 'the line at 14 old mill lane is dead'],
    ['area', 'the line at 14 Linden Court is dead'],
    ['account', 'it is locked, and I sent the passport and the selfie twice'],
    ['error', 'It says: could not connect to the server'],
    ['error', 'I get SEC_ERROR_UNKNOWN_ISSUER on each page'],
  ] as const)('%s is there already: “%s”', (need, text) => {
    expect(needWords(need, text, reading())).toBeUndefined();
  });

  it('is not asked for where listening found a number', () => {
    const fact = { kind: 'ticket' as const, start: 0, end: 4, text: 'A-12', value: 'A-12' };
    expect(needWords('order', 'A-12 is late', reading([fact]))).toBeUndefined();
  });

  it('never asks for a password', () => {
    expect(needWords('login', 'I cannot log in', reading())).toContain('never the password');
  });
});
