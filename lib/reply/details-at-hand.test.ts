import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import { listen } from '../listen/listen';
import { detailsOf } from './details';
import { detailsAtHand } from './details-at-hand';
import type { SuggestInput } from './types';

const now = new Date(2026, 2, 3, 10, 20);
const messages = [
  { id: '1', role: 'customer' as const, author: {}, text: 'The desk lamp broke. Could you send a new one by Friday?' },
];
const input: SuggestInput = { reading: listen(messages, { now }), messages, library: builtInLibrary };
const first = detailsAtHand(input, now);

describe('the details at hand', () => {
  it('are those of the message', () => expect(first).toEqual(detailsOf(input, now)));

  it.each<[string, Partial<SuggestInput>]>([
    ['the shape', { shape: { tone: 'formal' } }],
    ['what the rep took', { taken: { phrase: 3 } }],
    ['that it is a mail', { channel: 'email' }],
  ])('are gathered once, whatever %s', (_, change) =>
    expect(detailsAtHand({ ...input, ...change }, new Date(now))).toBe(first),
  );

  it.each<[string, Partial<SuggestInput>]>([
    ['it is answered as a chat', { channel: 'chat' }],
    ['the customer has a name', { customer: { name: 'Mara Winter' } }],
    ['the rep has a name', { agent: { name: 'Jon' } }],
    ['a promise is open', { openPromises: [{ text: 'I will send the label', due: '2026-03-01T10:00:00Z' }] }],
    ['the thread is another one', { messages: [...messages] }],
    ['the team has limits of its own', { policy: { ...builtInLibrary.policies } }],
    ['it is read anew', { reading: { ...input.reading } }],
  ])('are gathered anew where %s', (_, change) => {
    const changed = { ...input, ...change };
    expect(detailsAtHand(changed, now)).toEqual(detailsOf(changed, now));
    expect(detailsAtHand(changed, now)).not.toBe(first);
  });

  it('are gathered anew later', () => {
    const later = new Date(2026, 2, 5, 17, 0);
    expect(detailsAtHand(input, later)).toEqual(detailsOf(input, later));
    expect(detailsAtHand(input, later)).not.toBe(first);
  });
});
