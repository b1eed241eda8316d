import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation/conversation';
import { builtInLibrary } from '../../library/built-in';
import { listen } from '../../listen/listen';
import { suggest } from '../suggest';

const now = new Date(2026, 10, 24, 17, 5);

/** The answer to a thread whose messages have no times: what we wrote, and what they say to it. */
function answer(ours: string, theirs: string): string {
  const messages: Message[] = [
    { id: '1', role: 'customer', author: {}, text: 'The kiln arrived with a broken lid.' },
    { id: '2', role: 'agent', author: {}, text: ours },
    { id: '3', role: 'customer', author: {}, text: theirs },
  ];
  return suggest({ reading: listen(messages, { now }), messages, library: builtInLibrary, now }).text;
}

const owns = /we gave you our word and have not kept it|have not kept to it/;

describe('a promise whose time is over, as the customer tells it', () => {
  it.each([
    [
      'I will write to you with their answer by close of business on Friday 20 November.',
      'Friday was four days ago. Did you ask them or not?',
    ],
    [
      "It'll be with you on Tuesday 24 November before noon.",
      "It's gone five on Tuesday. No lid and I never had a number either.",
    ],
    ["I'll ring you on Friday to make sure that it has arrived.", 'No call Friday. And the lid is still broken.'],
    [
      "I've also asked for £75 to go back to your card within 5 working days.",
      "The £75 hasn't turned up though, by my count that's ten working days.",
    ],
    ['The new lid will reach you by Monday.', 'Nothing here yet.'],
  ])('is owned: “%s” – “%s”', (ours, theirs) => expect(answer(ours, theirs)).toMatch(owns));

  it.each([
    [
      'I will write to you by Friday 27 November.',
      'Thank you, Friday is fine. The lid has never turned out well in photos.',
    ],
    ['The new lid will reach you by Monday.', 'It came on Monday as you said, thank you. No hurry with the old one.'],
    ['I have refunded the lid today.', 'Thanks. No call needed on Friday, I am away.'],
  ])('is not owned where nothing says that it was broken: “%s” – “%s”', (ours, theirs) =>
    expect(answer(ours, theirs)).not.toMatch(owns),
  );
});
