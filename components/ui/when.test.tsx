import { describe, expect, it } from 'vitest';
import { fromFieldTime, isPast, sayDeadline, sayDue, sayMoment, sayWhen, toFieldTime } from './when';

/** A Monday, on the machine's own clock. */
const now = new Date(2026, 10, 23, 10, 0);
const iso = (...parts: [number, number, number, number?, number?]) => {
  const [year, month, day, hour = 0, minute = 0] = parts;
  return new Date(year, month - 1, day, hour, minute).toISOString();
};

describe('times in words', () => {
  it.each([
    [iso(2026, 11, 23, 10, 0), 'just now'],
    [iso(2026, 11, 23, 9, 55), '5 minutes ago'],
    [iso(2026, 11, 23, 7, 0), '3 hours ago'],
    [iso(2026, 11, 22, 9, 0), 'yesterday'],
    [iso(2026, 11, 13, 9, 0), '10 days ago'],
    [iso(2026, 8, 30, 9, 0), '30 August'],
    [iso(2025, 8, 30, 9, 0), '30 August 2025'],
    ['nonsense', ''],
  ])('sayWhen %s → %s', (at, words) => {
    expect(sayWhen(at, now)).toBe(words);
  });

  it.each([
    [iso(2026, 11, 23, 15, 0), 'today 15:00'],
    [iso(2026, 11, 24, 9, 30), 'tomorrow 09:30'],
    [iso(2026, 11, 26, 15, 0), 'Thursday 15:00'],
    [iso(2026, 12, 3, 15, 0), 'Thursday 3 December 15:00'],
    ['nonsense', ''],
  ])('sayDue %s → %s', (at, words) => {
    expect(sayDue(at, now)).toBe(words);
  });

  it('says a date without a time as that date, in any time zone', () => {
    expect(sayDeadline('2026-11-27', now)).toBe('Friday');
    expect(sayDeadline('2026-11-23', now)).toBe('today');
    expect(sayDeadline('not a date', now)).toBe('');
    expect(sayDeadline('2026-13-45', now)).toBe('');
  });

  it('knows when a deadline is over: a day only when it has ended', () => {
    const at = (iso: string) => isPast(iso, new Date('2026-11-26T12:00:00'));
    expect([at('2026-11-25'), at('2026-11-26'), at('2026-11-26T11:59:00')]).toEqual([true, false, true]);
    expect([at('2026-11-26T12:01:00'), at('no date')]).toEqual([false, false]);
  });

  it('says the moment itself in full', () => {
    expect(sayMoment(iso(2026, 11, 26, 15, 0))).toBe('Thursday 26 November 2026, 15:00');
  });

  it('brings a due time through a field and back', () => {
    const due = iso(2026, 11, 26, 15, 5);
    expect(toFieldTime(due)).toBe('2026-11-26T15:05');
    expect(fromFieldTime(toFieldTime(due))).toBe(due);
    // What a field says while "2026" is being typed into it.
    for (const typing of ['0002-11-26T15:05', '0020-11-26T15:05', '0202-11-26T15:05'])
      expect(toFieldTime(fromFieldTime(typing))).toBe(typing);
    expect(toFieldTime(undefined)).toBe('');
    expect(fromFieldTime('')).toBeUndefined();
  });
});
