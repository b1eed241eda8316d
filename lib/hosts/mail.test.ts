import { describe, expect, it } from 'vitest';
import { clockTime, isoTime, parseMailDate, parsePerson, threadSubject } from './mail';

describe('a person', () => {
  it.each([
    ['Ann Lee <ann@lee.example>', { name: 'Ann Lee', address: 'ann@lee.example' }],
    ['"Lee, Ann" <ann@lee.example>', { name: 'Lee, Ann', address: 'ann@lee.example' }],
    ['"Ann <b>Lee</b>" <ann@lee.example>', { name: 'Ann <b>Lee</b>', address: 'ann@lee.example' }],
    ['ann@lee.example', { address: 'ann@lee.example' }],
    ['ann@lee.example <ann@lee.example>', { address: 'ann@lee.example' }],
    ['agent (Jonna Brandt)', { name: 'Jonna Brandt' }],
    ['Jonna', { name: 'Jonna' }],
    ['', {}],
    ['<>', { name: '<>' }],
  ])('%s', (text, expected) => {
    expect(parsePerson(text)).toEqual(expected);
  });

  it('is read from a long line in time', () => {
    expect(Object.keys(parsePerson('<'.repeat(500_000)))).toEqual(['name']);
  });
});

describe('a date', () => {
  it.each([
    ['Mon, 12 Oct 2026 08:14:00 +0200', '2026-10-12T08:14:00+02:00'],
    ['2 Nov 2026 8:05 GMT', '2026-11-02T08:05:00Z'],
    ['Sun Nov 22 01:40:37 2026', undefined],
    ['31 Foo 2026 08:00 +0000', undefined],
    ['yesterday', undefined],
  ])('%s', (text, expected) => {
    expect(parseMailDate(text)).toBe(expected);
  });

  it.each([
    ['2026-11-02T09:00:00+01:00', '2026-11-02T09:00:00+01:00'],
    ['2026-11-02T09:00:00Z', '2026-11-02T09:00:00Z'],
    ['2026-11-02T09:00', undefined],
    ['2026-11-02', undefined],
    [null, undefined],
  ])('%s is a time only with an offset', (text, expected) => {
    expect(isoTime(text)).toBe(expected);
  });
});

describe('the subject of a thread', () => {
  it.each([
    ['Re: Late parcel', 'late parcel'],
    ['AW: Re: [2] Late', '[2] late'],
    ['RE[3]: Fwd:  Late   parcel', 'late parcel'],
    ['Antwort：遅延', '遅延'],
    ['Re:', ''],
    ['(no subject)', ''],
    ['Re: (kein Betreff)', ''],
    ['Recall: brakes', 'recall: brakes'],
    ['Faktura f\ufffdr', 'faktura fr'],
  ])('%s', (subject, expected) => {
    expect(threadSubject(subject)).toBe(expected);
  });
});

describe('clockTime', () => {
  it('takes a whole date in numbers for the time of this machine', () => {
    const at = clockTime('2026-10-12 06:14') ?? '';
    expect(new Date(at)).toEqual(new Date(2026, 9, 12, 6, 14));
    expect(at).toMatch(/^2026-10-12T06:14:00[+-]\d\d:\d\d$/);
    expect(clockTime(' 12.10.2026 06:14 ')).toBe(at);
  });

  it('leaves what is in words, unclear or no date', () => {
    for (const text of ['Today 06:14', '10/12/2026 06:14', '2026-10-12', '31.02.2026 10:00', '2026-13-01 10:00', ''])
      expect(clockTime(text)).toBeUndefined();
  });
});
