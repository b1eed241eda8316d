import { describe, expect, it } from 'vitest';
import type { Message } from '../conversation/conversation';
import { earlierReference, jobOf, nameAbout } from './about';
import type { SuggestedStage } from './types';

const about = 'your order FM-20917';

function said(text: string, { number = about, later = '', thankful = false } = {}): string {
  const stages = [
    { stage: 'listen', text, alternatives: [] },
    { stage: 'next-step', text: later, alternatives: [] },
  ] as unknown as SuggestedStage[];
  nameAbout(stages, { about: number, situations: new Map([[thankful ? 'thankful' : 'neutral', 1]]) }, () => true);
  return stages[0]!.text;
}

describe('what a reply is about, in the first sentence', () => {
  it.each([
    [
      'Thank you for your message. You would like a date.',
      'Thank you for your message about your order FM-20917. You would like a date.',
    ],
    ['Thank you for writing to us.', 'Thank you for writing to us about your order FM-20917.'],
    ['Thank you for telling us. Nobody came.', 'Thank you for telling us about your order FM-20917. Nobody came.'],
    [
      'Thank you for your message and your kind words.',
      'Thank you for your message about your order FM-20917 and your kind words.',
    ],
    ['I have read your message carefully.', 'I have read your message about your order FM-20917 carefully.'],
    [
      'I am sorry for the trouble. You would like a date.',
      'I am sorry for the trouble with your order FM-20917. You would like a date.',
    ],
  ])('%s', (text, whole) => expect(said(text)).toBe(whole));

  it.each([
    'First of all, I am sorry: we gave you our word and have not kept it.',
    'Thank you for telling us about the sofa. I am sorry for the trouble.',
    'Thank you for writing about your order FM-20917.',
  ])('stays: %s', (text) => expect(said(text)).toBe(text));

  it('is not said where the reply names it later, nor to thanks', () => {
    const text = 'Thank you for your message.';
    expect(said(text, { later: 'I am checking your order FM-20917.' })).toBe(text);
    expect(said(text, { thankful: true })).toBe(text);
  });

  it('is no trouble with a ticket', () =>
    expect(said('I am sorry for the trouble.', { number: 'your ticket 50918' })).toBe('I am sorry for the trouble.'));
});

describe('the number of a thread', () => {
  const thread = (...texts: string[]): Message[] =>
    texts.map((text, i) => ({ id: String(i), role: i % 2 ? 'agent' : 'customer', author: {}, text }) as Message);

  it('is the one they gave before', () =>
    expect(earlierReference(thread('I ordered a sideboard, order FM-20917. When?', 'Soon.', 'And now?'))).toBe(about));

  it('is none where they gave two', () =>
    expect(
      earlierReference(thread('My order FM-20917 is late.', 'Sorry.', 'And order FM-20918?', 'Both.', 'When?')),
    ).toBeUndefined());

  it.each([
    'It came. Separate matter: my other order FM 30021-X is not in the shop.',
    'Now INV-3302 and INV-3303 please.',
    'Different matter: I would like to complain about your driver.',
  ])('is none where the last message is about another matter: %s', (last) =>
    expect(earlierReference(thread('My order FM-20917 is late.', 'Sorry.', last))).toBeUndefined(),
  );

  it.each(['Any news? I paid £1,200 for it.', 'It is 2026 now. When will it come?'])(
    'goes on behind a year and a sum: %s',
    (last) => expect(earlierReference(thread('My order FM-20917 is late.', 'Sorry.', last))).toBe(about),
  );

  it('is none that is a friend’s', () =>
    expect(
      earlierReference(thread('My friend has order FM-20917 with you.', 'Good.', 'Can you send me a brochure?')),
    ).toBeUndefined());

  it('is none in the last message, which is read for itself', () =>
    expect(earlierReference(thread('My order FM-20917 is late.'))).toBeUndefined());
});

describe('a job or an account that is called by a short word', () => {
  it.each([
    ['Boiler still leaking, job 44871', 'job 44871'],
    ['He wrote it on his sheet, job no. MC-5518.', 'job MC-5518'],
    ['I applied for job REF-2231 on your page.', 'job REF-2231'],
    ['My a/c no. 2231 was charged.', 'your account 2231'],
    ['Acct 30771. The certificates lapsed.', 'your account 30771'],
    ['Council tax acct 8033 1147.', 'your account 8033 1147'],
  ])('%s', (text, number) => expect(jobOf(text)).toBe(number));

  it.each([
    'I lost my job in 2024-crisis times',
    'the job 12 men did',
    'job 44871 and job 44872',
    'I lost my job 3000 miles away.',
    'the job 1000 miles from here',
    'my job 2024',
    'job: 100 people applied',
    'good job 100%',
    'job 5000-6000 euro',
    'My a/c 2000 unit leaks',
    'Job 44871 of your competitor was done well',
  ])('none: %s', (text) => expect(jobOf(text)).toBeUndefined());
});
