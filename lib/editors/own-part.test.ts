import { describe, expect, it } from 'vitest';
import { endOfOwn, findForeignText } from './own-part';

const own = (text: string) => text.slice(0, endOfOwn(text, findForeignText(text)));
const foreign = (text: string) => findForeignText(text).map(({ start, end }) => text.slice(start, end));

describe('the own part of a plain text draft', () => {
  it('is all of it where nothing is quoted or signed', () => {
    expect(own('Dear Ann,\n\nthe total is 4 > 3.\n\nBo')).toBe('Dear Ann,\n\nthe total is 4 > 3.\n\nBo');
    expect(own('')).toBe('');
  });

  it.each(['-- ', '--', '---'])('ends before a signature under "%s"', (line) => {
    expect(own(`Thank you.\n${line}\nBo Berg\nNordlicht`)).toBe('Thank you.\n');
  });

  it('goes on after a line somebody typed as a divider', () => {
    const text = `Step one.\n---\n${'Another line.\n'.repeat(14)}`;
    expect(own(text)).toBe(text);
  });

  it('ends before a quotation and the line that introduces it', () => {
    expect(own('Thank you.\n\nOn 2026-03-05 17:22, Ann Lee wrote:\n> where is it\n>\n> Ann')).toBe('Thank you.\n\n');
  });

  it('takes an introduction the mail program broke in two as one', () => {
    expect(own('Yes.\n\nOn Thu, 5 Mar 2026 at 17:22, Ann Lee\n<ann@lee.example> wrote:\n\n> where')).toBe('Yes.\n\n');
  });

  it('keeps the rep’s own words before a quotation, colon or not', () => {
    expect(own('You asked:\n> where')).toBe('You asked:\n');
  });

  it('ends before a signature above the quotation', () => {
    expect(own('Yes.\n\n-- \nBo\n\nAm 05.03.2026 um 17:22 schrieb Ann Lee:\n> wo')).toBe('Yes.\n\n');
  });

  it.each(['-----Original Message-----', '-----Ursprüngliche Nachricht-----', '--- Forwarded message ---'])(
    'ends at "%s"',
    (line) => {
      expect(own(`Yes.\n\n${line}\nFrom: Ann\nhello`)).toBe('Yes.\n\n');
    },
  );

  it('ends at a block of mail headers', () => {
    expect(own('Yes.\n\nFrom: Ann Lee\nSent: Thursday\nTo: Bo\nSubject: Where\n\nhello')).toBe('Yes.\n\n');
    expect(own('From: the warehouse it goes to you.\n\nBo')).toBe('From: the warehouse it goes to you.\n\nBo');
  });

  it('includes what is written below and between quotations', () => {
    const text = 'On 5 Mar 2026 Ann wrote:\n> one\nFirst.\n> two\nSecond.\n\n-- \nBo';
    expect(own(text)).toBe('On 5 Mar 2026 Ann wrote:\n> one\nFirst.\n> two\nSecond.\n\n');
    expect(foreign(text)).toEqual(['On 5 Mar 2026 Ann wrote:\n> one', '> two', '-- \nBo']);
  });
});
