import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../library/built-in';
import type { Phrase } from '../library/schema';
import { listen } from '../listen/listen';
import { openPhrases } from './open-phrases';

const now = new Date('2026-11-23T10:00:00Z');
const messages = [
  {
    id: 'm1',
    role: 'customer' as const,
    author: {},
    text: 'I am really upset: my order 4711 arrived broken. Please send a new one.',
  },
];
const base = { stage: 'next-step' as const, practice: 'keep-promises' as const };
const own: Phrase[] = [
  {
    ...base,
    id: 'carrier',
    text: 'It comes with {carrier} by {when}.',
    placeholders: [{ name: 'carrier', label: 'Carrier' }],
  },
  { ...base, id: 'whole', text: 'It comes by {when}.' },
  { ...base, id: 'foreign', text: 'We spoke on {day}.', situations: ['thankful'], placeholders: [{ name: 'day' }] },
  { ...base, id: 'factless', text: 'You lose {amount} with {carrier}.', placeholders: [{ name: 'carrier' }] },
  { ...base, id: 'chat', text: 'With {carrier}!', channel: ['chat'], placeholders: [{ name: 'carrier' }] },
  { ...base, id: 'ours', text: 'Ask {colleague}.', internal: true, placeholders: [{ name: 'colleague' }] },
];

const idsOf = (channel?: 'email' | 'chat') => {
  const input = { reading: listen(messages, { now }), messages, library: { ...builtInLibrary, phrases: own }, now };
  const open = openPhrases(channel ? { ...input, channel } : input, ['listen', 'next-step']);
  return [...open].map(([stage, phrases]) => [stage, ...phrases.map(({ phrase }) => phrase.id)]);
};

describe('phrases that leave something to the rep', () => {
  it('are those that fit and lack nothing but what the rep can say', () => {
    expect(idsOf()).toEqual([['listen'], ['next-step', 'carrier']]);
  });

  it('keep to the channel', () => {
    expect(idsOf('chat')).toEqual([['listen'], ['next-step', 'carrier', 'chat']]);
  });
});
