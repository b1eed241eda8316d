import { describe, expect, it } from 'vitest';
import type { Message } from '../conversation/conversation';
import { builtInSources } from '../wording/built-in-sources';
import { compileRules } from '../wording/compile';
import type { RuleSource } from '../wording/types';
import type { AtHand } from './at-hand';
import { engines } from './engines';

const messages = [
  {
    id: 'm1',
    role: 'customer' as const,
    author: {},
    text: 'Half of the catering for our seminar was missing. 30 people, 12 lunches',
  },
];
const atHand: AtHand = {
  reading: engines.listen(messages),
  customer: {},
  messages,
  agent: {},
  openPromises: [],
  shape: {},
  taken: {},
  now: new Date('2026-03-02T09:00:00Z'),
};

describe('what is read of a draft', () => {
  it('shows no next step where it says that there is none', () => {
    const handedBack =
      'Dear Mrs Dorn,\n\nThe invoice has been reduced to 12. Beyond that I leave it to you to say what would be fitting. We are very sorry for the 18 who went without.\n\nCatering Nord';
    const { stages, structure } = engines.readDraft(handedBack, atHand);
    expect(structure.map(({ rule }) => rule)).toContain('no-next-step');
    expect(stages.map(({ stage }) => stage)).not.toContain('next-step');
  });

  it('shows the step of a draft that has one', () => {
    const { stages } = engines.readDraft('I am sorry. I will call you today at 15:00.', atHand);
    expect(stages.map(({ stage }) => stage)).toContain('next-step');
  });
});

describe('what was asked and is in our answer already', () => {
  const asked = {
    id: 'm1',
    role: 'customer' as const,
    author: {},
    text: 'Who pays for the courier? Can you also tell me when the technician comes?',
  };
  const sent = {
    id: 'm2',
    role: 'agent' as const,
    author: {},
    text: 'Hello, the courier is free of charge for you.',
  };
  const threadWith = (...replies: Message[]): AtHand => {
    const thread = [asked, ...replies];
    return { ...atHand, messages: thread, reading: engines.listen(thread) };
  };

  it('is told of what we sent, whatever the draft says', () => {
    expect(threadWith(sent).reading.asks).toHaveLength(2);
    expect(engines.readDraft('', threadWith(sent)).coveredBefore).toEqual([true, false]);
    const { coveredBefore, covered } = engines.readDraft('The technician comes on Monday at 9:00.', threadWith(sent));
    expect([coveredBefore, covered]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is not asked of a second mail', () => {
    const second =
      'Hello again, I have asked our workshop: the technician comes to you on Monday at 9:00 and brings the part along. She rings half an hour earlier. I will write to you on Monday afternoon.';
    const uncovered = (at: AtHand) =>
      engines.readDraft(second, at).structure.filter(({ rule }) => rule === 'ask-uncovered').length;
    expect(uncovered(threadWith())).toBe(1);
    expect(uncovered(threadWith(sent))).toBe(0);
  });

  it('is nothing before we wrote, nor by a note among ourselves or by what we wrote before', () => {
    expect(engines.readDraft('', threadWith()).coveredBefore).toEqual([false, false]);
    expect(engines.readDraft('', threadWith({ ...sent, role: 'note' })).coveredBefore).toEqual([false, false]);
    const again = { ...asked, id: 'm3' };
    expect(engines.readDraft('', threadWith(sent, again)).coveredBefore).toEqual([false, false]);
  });
});

describe('a team’s wording rules', () => {
  const avoided: RuleSource = {
    id: 'no-thanks',
    kind: 'charm',
    patterns: ['(thank~|sorry)'],
    why: 'We neither thank nor say sorry.',
    practice: 'honesty',
    instead: [],
    strictness: 1,
    language: 'en',
  };
  const suggested = () => engines.suggest(atHand).text;

  it('are kept by what is suggested and by what checks it, until they are gone', () => {
    const before = suggested();
    expect(before).toMatch(/thank|sorry/i);
    const { compiled } = compileRules([...builtInSources, avoided]);
    engines.takeLibraries([], atHand.now, compiled);
    expect(suggested()).not.toMatch(/thank|sorry/i);
    expect(engines.checkText('Thank you for writing.', null)).toMatchObject([{ rule: 'no-thanks', text: 'Thank' }]);
    engines.takeLibraries([], atHand.now);
    expect(suggested()).toBe(before);
    expect(engines.checkText('Thank you for writing.', null)).toEqual([]);
  });
});
