import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import { listen } from '../listen/listen';
import { detailsOf } from './details';
import { reading, reply, spanOf } from './testing';

const today = (hour: number, minute = 0) => new Date(2026, 2, 3, hour, minute);

/** The reply at `now` to a message that came at `at`. */
function replyTo(text: string, now: Date, at = now) {
  const messages = [{ id: '1', role: 'customer' as const, author: {}, text, at: at.toISOString() }];
  return reply(text, listen(messages, { now }), { messages, now }).text;
}

describe('an hour by which a customer needs it', () => {
  it.each([
    'The terminal is dead and we open at 9:30 today. Can you fix it?',
    'The guests arrive at 9:30 today and the door code is not working. Can you send a new one?',
    'I need the corrected invoice by 9:30 today, otherwise our accountant cannot file. You charged us twice.',
  ])('is not passed by when we write: %s', (text) => {
    expect(replyTo(text, today(8, 10))).toContain('by 9:15 today');
  });

  it('is not the hour at which we write: word comes while it still helps', () => {
    const text = 'The terminal is dead and we open at 12:00 today. Can you fix it?';
    expect(replyTo(text, today(9, 50))).toContain('by 10:45 today');
  });

  it('is not kept in view when it passes before we write', () => {
    const text = 'We leave at 9:30 today. I am annoyed.';
    const date = '2026-03-03T09:30:00';
    const read = reading(['frustrated'], { deadlines: [{ ...spanOf(text, 'at 9:30 today'), date }] });
    const dayAt = (now: Date) => {
      const messages = [{ id: '1', role: 'customer' as const, author: {}, text }];
      return detailsOf({ reading: read, messages, library: builtInLibrary }, now).slots.day;
    };
    expect(dayAt(today(8, 10))).toBe('9:30 today');
    expect(dayAt(today(9, 5))).toBeUndefined();
  });

  it('is not promised where it is told and too near', () => {
    const answer = replyTo('The terminal is dead and we open at 9:30 today. Can you fix it?', today(9, 5));
    expect(answer).toContain('I cannot promise that it will be done by then.');
  });

  it('is over when the message is read later', () => {
    const text = 'The guests arrive at 9:30 today and the door code does not work. Can you send a new one?';
    expect(replyTo(text, today(9, 45), today(8, 40))).not.toMatch(/in view|still time|by then/);
  });
});

it.each([
  'Please refund the second payment this week.',
  'Please send the new key on Friday.',
  'Please refund the second payment this month.',
])('the time of a request is said once: %s', (text) => {
  const answer = replyTo(text, today(9, 10));
  expect(answer.match(/this week|Friday|this month/g)).toHaveLength(1);
});

it('what presses is not told again behind what they want', () => {
  const text =
    'URGENT. Our kiln run is stuck at “Validating” since 9:40 and the button is dead. I need one of two things by 15:00: either you push the run, or you stop it so that I can load the plates by hand.';
  expect(replyTo(text, today(10, 10)).match(/one of two things/g)).toHaveLength(1);
});
