import { describe, expect, it } from 'vitest';
import { listen } from '../../listen/listen';
import { now } from '../testing';
import { notedOf, withNumber } from './noted';

/** What is noted of a message, as it is read in life. */
const noted = (text: string): string | undefined =>
  notedOf(text, listen([{ id: '1', role: 'customer', text }], { now }));

describe('what a message gives to go by', () => {
  it.each([
    ['Nothing came for order 77120-B so far.', 'order 77120-B'],
    ['The panel is dark again (serial TB-2290-07).', 'serial number TB-2290-07'],
    ['You blocked her registration again, ID 90-22871.', 'ID 90-22871'],
    ['The portal threw me out, student 20558813, module 4.', 'student number 20558813'],
    ['Nobody met us at gate 4, bag tag 0220 LH 449102.', 'bag tag 0220 LH 449102'],
  ])('%s', (text, expected) => {
    expect(noted(text)).toContain(expected);
  });

  it.each([
    'Item 2 of the list is late, and account managers change every week.',
    'You took £48.20 from my card this morning and nobody can say what for.',
    'It stopped after 128.10.0 came out for Windows 11, that is all I know.',
    'LN-60227. oh wait, it was folded in half.',
    'Half came. Of 500 seats 250 are here.',
    'Options 1 and 2 stay as they are.',
    'It has been broken for three weeks and since Tuesday nobody answers.',
    'You say “enter, local host 172.0.0.1” and I do not know where.',
    'The filter is 20x25x4, and the order was 20x25x5.',
  ])('names nothing in “%s”', (text) => {
    expect(noted(text)).toBeUndefined();
  });

  it('names three at most', () => {
    expect(noted('Orders: order A-1001, order A-1002, order A-1003 and order A-1004 are all late.')).toBe(
      'your order A-1001, order A-1002 and order A-1003',
    );
  });
});

describe('a thing with its number', () => {
  const numbered = (words: string, text: string) =>
    withNumber(words, text, listen([{ id: '1', role: 'customer', text }], { now }));

  it.each([
    ['the parcel', 'The parcel was to come today. Number 6610-338-204.', 'the parcel 6610-338-204'],
    ['the invoice', 'Invoice 2026-11-0417 has the wrong name. Customer no. 118402.', 'the invoice 2026-11-0417'],
    ['the kiln', 'The kiln is cold. Serial number 4T-009218-C.', 'the kiln'],
    ['the order', 'The order is late: order A-1001 and order A-1002.', 'the order'],
  ])('%s in “%s”', (words, text, expected) => {
    expect(numbered(words, text)).toBe(expected);
  });
});
