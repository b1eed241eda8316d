import { describe, expect, it } from 'vitest';
import type { Phrase } from '../library/schema';
import { readyPhrases } from './ready-phrases';

const phrase = (id: string, text: string, change: Partial<Phrase> = {}): Phrase => ({
  id,
  stage: 'perspective',
  practice: 'follow-the-plan',
  text,
  ...change,
});
const phrases = [
  phrase('gap', 'We do {what} first.'),
  phrase('plain', 'Our plan has a goal.'),
  phrase('step', 'The next step is {plan_step}, because {why}.'),
  phrase('chat', 'Plan first!', { channel: ['chat'] }),
  phrase('other', 'Please stop.', { practice: 'abuse-boundary', stage: 'next-step' }),
];
const source = { phrases: () => phrases, facts: () => ({}), channel: () => 'email' as const };
const idsOf = (wanted: Parameters<typeof readyPhrases>[1]) => readyPhrases(source, wanted).map((one) => one.phrase.id);

describe('phrases for what is at hand', () => {
  it('are those of the practice and the channel, the readiest first', () => {
    expect(idsOf({ practices: ['follow-the-plan'] })).toEqual(['plain', 'gap', 'step']);
  });

  it('put what is known into the gap, and come first for it', () => {
    const [first] = readyPhrases(source, { practices: ['follow-the-plan'], values: { plan_step: 'hang the lamps' } });
    expect(first?.phrase.id).toBe('step');
    expect(first?.text).toContain('The next step is hang the lamps, because [Why].');
  });

  it('are those a protocol names, whatever they serve', () => {
    expect(idsOf({ ids: ['other', 'gone'] })).toEqual(['other']);
    expect(idsOf({ practices: ['abuse-boundary'], stages: ['perspective'] })).toEqual([]);
  });
});
