import { expect, it } from 'vitest';
import { askIn, reading, reply } from './testing';
import { saysWordBroken, unansweredOf } from './unanswered';

it.each([
  ['I wrote to you on 9 Nov already, no reply then.', 'your message of 9 November'],
  [
    'We sent you the form on 1 October and then on 2 November. We have not had an answer to either.',
    'your messages of 1 October and 2 November',
  ],
  ['I e-mailed on the 21st and nobody answered.', 'your message of the 21st'],
  ['The bed came torn on 2 May and I have sent you three e-mails. No answer.', 'your earlier message'],
  ['Our three reminders have each had no reply.', 'your earlier message'],
])('of “%s” it is %s that went unanswered', (text, words) => {
  expect(unansweredOf(text)).toBe(words);
});

it.each([
  'No reply needed, I wrote it down.',
  'I wrote to the seller twice and had no reply from him.',
  'I got an answer from you on 3 May, thanks.',
  'I wrote the number on the box. There is no answer on page 4.',
  'Please send me a reply.',
])('nothing went unanswered in “%s”', (text) => {
  expect(unansweredOf(text)).toBeUndefined();
});

it.each([
  'I called on 11 May and each time was promised a callback within 48 hours. None came.',
  'I rang on Thursday, was told within 24 hours. Nobody.',
  'They told me the kiln was full and someone would ring. No one did.',
  '3x promised callback 3x nothing.',
])('word was given and not kept: “%s”', (text) => {
  expect(saysWordBroken(text)).toBe(true);
});

it.each([
  'I was told it was fine. Nobody else has it.',
  'You told me you would check, and I am glad that you did. Nothing else.',
  'They told me it would take ten days. That suits me.',
])('no word was broken in “%s”', (text) => {
  expect(saysWordBroken(text)).toBe(false);
});

it('is owned in the reply, also to somebody calm', () => {
  const text = 'Can I order the blue glaze? My mail of last week, which I sent to you on 9 Nov, was not answered.';
  const asks = [askIn(text, 'Can I order the blue glaze?')];
  expect(reply(text, reading([], { asks })).text).toContain('no answer to your message of 9 November');
});
