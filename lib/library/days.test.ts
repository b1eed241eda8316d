import { describe, expect, it } from 'vitest';
import { beginOf, endOf } from './days';

describe('the days of a library', () => {
  it('last from midnight to midnight where the reader is', () => {
    expect(beginOf('2026-11-20')).toBe(new Date(2026, 10, 20).getTime());
    expect(endOf('2026-11-20')).toBe(new Date(2026, 10, 21).getTime());
    expect(endOf('2026-12-31')).toBe(new Date(2027, 0, 1).getTime());
  });

  it('are to the second where a time is given', () => {
    const at = '2026-11-20T15:00:00+01:00';
    expect([beginOf(at), endOf(at)]).toEqual([Date.parse(at), Date.parse(at)]);
  });
});
