import { describe, expect, test } from 'vitest';
import { listen } from './listen';

/** The dates of the deadlines in a message that asks for something by these words. */
const datesOf = (words: string, at: string): (string | undefined)[] =>
  listen([{ role: 'customer', at, text: `Please send me the new contract ${words}.` }]).deadlines.map(
    ({ date }) => date,
  );

/** Monday, Thursday, Friday, Saturday and Sunday of one week, the 16th to the 22nd. */
const [monday, thursday, friday, saturday, sunday] = [16, 19, 20, 21, 22].map((day) => `2026-11-${day}T09:00:00Z`) as [
  string,
  string,
  string,
  string,
  string,
];

describe('the end of something', () => {
  test.each([monday, thursday, friday])('of this week and of the next is a Friday, written on %s', (at) => {
    for (const words of ['by the end of the week', 'by the end of this week', "by the week's end"])
      expect(datesOf(words, at), words).toEqual(['2026-11-20']);
    for (const words of ['by the end of next week', "by next week's end", 'by the end of the next week'])
      expect(datesOf(words, at), words).toEqual(['2026-11-27']);
  });

  test.each([saturday, sunday])('of the week is the Friday to come, written on %s', (at) => {
    for (const words of ['by the end of the week', 'by the end of next week'])
      expect(datesOf(words, at), words).toEqual(['2026-11-27']);
  });

  test.each([monday, thursday, sunday])('of a month, a quarter, a year is its last day, written on %s', (at) => {
    const ends = {
      'by the end of the month': '2026-11-30',
      'by the end of this month': '2026-11-30',
      'by the end of next month': '2026-12-31',
      "by next month's end": '2026-12-31',
      'by the end of the quarter': '2026-12-31',
      'by the end of next quarter': '2027-03-31',
      'by the end of the year': '2026-12-31',
      'by the end of next year': '2027-12-31',
    };
    for (const [words, date] of Object.entries(ends)) expect(datesOf(words, at), words).toEqual([date]);
  });

  test('of a day is that day', () => {
    expect(datesOf('by the end of the business day', thursday)).toEqual(['2026-11-19']);
    expect(datesOf('by the end of tomorrow', thursday)).toEqual(['2026-11-20']);
  });
});

describe('a day of the month', () => {
  test.each([
    ['on the 12th at 10', '2026-12-12T10:00:00Z'],
    ['on the 23rd at 15:30', '2026-11-23T15:30:00Z'],
    ['by the 23rd, 3 pm', '2026-11-23T15:00:00Z'],
    ['on the 23rd at noon', '2026-11-23T12:00:00Z'],
    ['on the 23rd at ten', '2026-11-23'],
    ['by Friday the 27th', '2026-11-27'],
    ['on 27 November at 10', '2026-11-27T10:00:00Z'],
  ])('keeps its day beside an hour or a weekday: %s', (words, date) =>
    expect(datesOf(words, thursday)).toEqual([date]),
  );

  test('is looked for in this month and the next, written on any day', () => {
    expect(datesOf('by the 20th at 8', friday)).toEqual(['2026-11-20T08:00:00Z']);
    expect(datesOf('by the 20th at 8', saturday)).toEqual(['2026-12-20T08:00:00Z']);
  });

  test('is none where only an hour is named', () => expect(datesOf('by 5', thursday)).toEqual([undefined]));
});
