import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import { sampleOf } from '../library/sample';
import { findPromises } from './promises';

/** A Monday, on the machine's own clock. */
const now = new Date(2026, 10, 23, 10, 0);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('findPromises', () => {
  it('finds who will do what by when, at the hour of the machine the rep writes on', () => {
    expect(findPromises('Hello Ida,\n\nI will write to you by Thursday 15:00.\n\nKind regards', now)).toEqual([
      { text: 'I will write to you by Thursday 15:00.', due: at(26, 15) },
    ]);
  });

  it('takes a day without an hour to end at closing time', () => {
    expect(findPromises("I'll send the invoice tomorrow.", now)[0]?.due).toBe(at(24, 17));
  });

  it('knows when the team closes, be it in the night', () => {
    const open = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:30' };
    expect(findPromises("I'll send it tomorrow.", now, { businessHours: open })[0]?.due).toBe(at(24, 18, 30));
    const night = { ...open, from: '22:00', to: '06:00' };
    expect(findPromises("I'll send it tomorrow.", now, { businessHours: night })[0]?.due).toBe(at(24, 23, 59));
  });

  it('names the hour of the clock on that day, and counts hours as they pass, also where clocks are changed before', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const dueOf = (text: string, said: Date) => {
      const due = new Date(findPromises(text, said)[0]?.due ?? '');
      return [due.getDate(), due.getHours()];
    };
    const spring = new Date('2026-03-27T10:00:00+01:00');
    expect(dueOf('I will write to you by Monday 15:00.', spring)).toEqual([30, 15]);
    expect(dueOf('I will write to you by Monday 15:00.', new Date('2026-10-23T10:00:00+02:00'))).toEqual([26, 15]);
    expect(dueOf('I will write to you within 6 hours.', new Date('2026-03-28T22:30:00+01:00'))).toEqual([29, 5]);
  });

  it('finds a promise in the second verb of a sentence', () => {
    const text = 'I am on it now and will write to you by Thursday 11:00, so that there is still time.';
    expect(findPromises(text, now)).toEqual([{ text, due: at(26, 11) }]);
  });

  it('finds it behind a greeting in the same line', () => {
    const text = 'Hello Ida, I have sent it again and will write to you by Thursday 11:00.';
    expect(findPromises(text, now)).toEqual([{ text, due: at(26, 11) }]);
  });

  it('takes "also if it cannot be done" for no condition', () => {
    const text = 'I am checking what is needed and will write to you by Thursday 11:00, also if it cannot be done.';
    expect(findPromises(text, now)).toEqual([{ text, due: at(26, 11) }]);
  });

  it('keeps the hour that stands before its day', () => {
    expect(findPromises('I will write to you by 15:00 today.', now)[0]?.due).toBe(at(23, 15));
    expect(findPromises('I will call you by 9:30 tomorrow.', now)[0]?.due).toBe(at(24, 9, 30));
  });

  it('finds several', () => {
    const text = 'I will call you tomorrow at 9:30. We will ship the lamp by Friday.';
    expect(findPromises(text, now).map(({ due }) => due)).toEqual([at(24, 9, 30), at(27, 17)]);
  });

  it.each([
    'Thank you for your patience.',
    'I will look into it soon.',
    'Could you send me the number by Friday?',
    'Your parcel left us on Friday.',
    '',
  ])('finds none in %o', (text) => {
    expect(findPromises(text, now)).toEqual([]);
  });

  it('finds what each of our own Next step phrases promises', () => {
    // What is promised only in case something does not help, or without a verb, is no commitment yet.
    const open = new Set(['next-tries', 'chat-next-tries', 'chat-next-trouble-informal', 'chat-next-matter']);
    const unfound = builtInLibrary.phrases
      .filter(({ id, stage, text }) => stage === 'next-step' && text.includes('{when}') && !open.has(id))
      .filter((phrase) => findPromises(sampleOf(phrase), now).length === 0);
    expect(unfound.map(({ id }) => id)).toEqual([]);
  });

  it('takes “then” for the time that was named, and what they may try for no doubt of ours', () => {
    expect(findPromises('I will write to you by Thursday 15:00: it is done by then, or I say why.', now)).toHaveLength(
      1,
    );
    expect(findPromises('I will send you the steps to try by Thursday 15:00.', now)).toHaveLength(1);
    expect(findPromises('I will try to send it by Thursday 15:00.', now)).toEqual([]);
  });
});
