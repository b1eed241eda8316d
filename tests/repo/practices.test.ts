import { describe, expect, it } from 'vitest';
import { checkerFor } from '../../cli/wording';
import type { Message } from '../../lib/conversation/conversation';
import { type PracticeId, practiceIds, practices } from '../../lib/conversation/practices';
import type { Situation } from '../../lib/conversation/vocabulary';
import { builtInLibrary } from '../../lib/library/built-in';
import { listen } from '../../lib/listen/listen';
import type { Reading } from '../../lib/listen/types';
import { climbLadder } from '../../lib/policy/ladder';
import { checkLimits } from '../../lib/policy/limits';
import { matchPlan } from '../../lib/policy/plan-match';
import { describeExpectations } from '../../lib/reply/expectations';
import { suggest } from '../../lib/reply/suggest';
import type { SuggestInput } from '../../lib/reply/types';
import { reportIncidents } from '../../lib/stores/incident-report';
import { findPromises } from '../../lib/stores/promises';
import { exampleNote, exampleOverview } from '../../lib/stores/testing';
import { coveredAsks } from '../../lib/wording/asks';
import { checkStructure } from '../../lib/wording/structure';

/**
 * Every practice of the method does something that can be seen: one entry each, and the compiler asks for the entry of a
 * new one. What is shown here is the effect; the edges of each part are tested beside its code.
 */

const now = new Date(2026, 2, 3, 10, 20);
const checker = checkerFor();

const kindsIn = (draft: string): string[] => checker.check(draft).map(({ kind }) => kind);
const replaces = (draft: string, kind: string) => {
  const found = checker.check(draft).find((finding) => finding.kind === kind);
  expect(found?.why, draft).toBeTruthy();
  expect(found?.replacements.length, draft).toBeGreaterThan(0);
};

const messagesOf = (...texts: string[]): Message[] =>
  texts.map((text, i) => ({
    id: String(i + 1),
    role: (texts.length - i) % 2 ? 'customer' : 'agent',
    author: {},
    text,
  }));

function reply(texts: string | readonly string[], more: Partial<SuggestInput> = {}, names?: readonly Situation[]) {
  const messages = messagesOf(...(typeof texts === 'string' ? [texts] : texts));
  const reading: Reading = listen(messages, { now });
  if (names) reading.situations = names.map((name) => ({ name, confidence: 0.9, evidence: [] }));
  return suggest({ reading, messages, library: builtInLibrary, now, ...more });
}

const stageOf = (suggestion: ReturnType<typeof reply>, stage: string) =>
  suggestion.stages.find((one) => one.stage === stage)?.text ?? '';

const structureOf = (draft: string, texts: string | readonly string[], more = {}) => {
  const messages = messagesOf(...(typeof texts === 'string' ? [texts] : texts));
  return checkStructure({
    text: draft,
    reading: listen(messages, { now }),
    conversation: { messages, customer: {} },
    now,
    ...more,
  }).map(({ rule }) => rule);
};

/** Phrases the rep completes, by the practice they serve. */
const phrasesFor = (practice: PracticeId) => builtInLibrary.phrases.filter((phrase) => phrase.practice === practice);

const late = 'My order NL-4711 has still not arrived and nobody answers me. I am really disappointed.';

const effects: Readonly<Record<PracticeId, readonly [effect: string, show: () => void]>> = {
  'listen-first': [
    'a reply begins with the customer’s own facts',
    () => expect(reply(late).stages[0]).toMatchObject({ stage: 'listen', text: expect.stringContaining('NL-4711') }),
  ],
  'acknowledge-before-answering': [
    'a draft that answers first is told so, and suggestions come in path order',
    () => {
      const draft =
        'We will refund 40 euros by Friday 15:00. You can return it at any shop. I am sorry for the trouble.';
      expect(structureOf(draft, late)).toContain('answer-before-acknowledgement');
      const stages = reply(late).stages.map(({ stage }) => stage);
      expect(stages.indexOf('acknowledge')).toBeLessThan(stages.indexOf('next-step'));
    },
  ],
  'no-piling-on': [
    'joining the outrage is marked',
    () => replaces('Wow, that is absolutely awful and unacceptable of us.', 'piling-on'),
  ],
  honesty: [
    'what is not known is said, and fog is marked',
    () => {
      expect(stageOf(reply(late, {}, ['service-failure']), 'honesty')).not.toBe('');
      replaces('We apologise for any inconvenience caused.', 'fog');
    },
  ],
  'keep-promises': [
    'a promise in a sent mail is found with its time, and one that is over is owned first',
    () => {
      expect(findPromises('I will write to you by Thursday 15:00.', now)).toHaveLength(1);
      const openPromises = [{ text: 'I will send you the label by Friday.', due: '2026-02-27T15:00:00Z' }];
      expect(reply('Where is the label?', { openPromises }).stages[0]?.text).toMatch(/^First of all, I am sorry/);
      expect(structureOf('The label is attached.', 'Where is the label?', { openPromises })).toContain(
        'promise-not-owned',
      );
    },
  ],
  'no-impossible-promises': [
    'guarantees and gushing are marked',
    () => {
      replaces('I guarantee that this will never happen again.', 'over-promise');
      expect(kindsIn('You are absolutely amazing, we love you!!!')).toContain('charm');
    },
  ],
  'gather-insight': [
    'open questions are at hand, and selling into trouble is marked',
    () => {
      expect(phrasesFor('gather-insight').some(({ text }) => /\{open_question\}/.test(text))).toBe(true);
      expect(
        kindsIn(
          'I am sorry that your line is down. While you are here, have you considered upgrading to our premium plan?',
        ),
      ).toContain('selling-into-trouble');
    },
  ],
  'empathy-but-resolute': [
    'every boundary is set with empathy, and giving in is marked',
    () => {
      expect(reply('You idiots lost my parcel.', {}, ['abusive']).stages.map(({ stage }) => stage)).toEqual([
        'listen',
        'acknowledge',
        'next-step',
      ]);
      replaces('You are right, I will make an exception just this once.', 'caving-in');
    },
  ],
  'follow-the-plan': [
    'a request is held against the plan, and one outside it is steered back',
    () => {
      const plan = { goals: [], items: [{ text: 'Forty oak benches with grey frames' }] };
      expect(matchPlan(plan, 'Please send the grey frames for the oak benches')).toMatchObject({ in: true });
      expect(matchPlan(plan, 'Paint a mural in the lobby')).toEqual({ in: false });
      expect(reply('Could you make an exception for us?', {}, ['off-plan']).text).toMatch(
        /agree|terms|possible|decide/,
      );
    },
  ],
  'business-critical-exception': [
    'a merger lifts the steering back: what is proposed is a new plan',
    () => {
      const text = 'We are merging with Brandt next month. Could you make an exception for us?';
      const both = reply(text, {}, ['off-plan', 'business-critical-change']);
      expect(stageOf(both, 'next-step')).toMatch(/revised plan|proposal/);
      expect(both.text).not.toMatch(/treated alike|within our terms/);
    },
  ],
  'own-the-solution': [
    'asking the customer for the solution is marked',
    () => replaces('What would you like us to do about it?', 'asking-for-the-solution'),
  ],
  'provide-perspective': [
    'somebody mistaken is offered a look at the same facts',
    () => expect(stageOf(reply('You cancelled it.', {}, ['mistaken']), 'perspective')).toMatch(/records|see|agreed/),
  ],
  'educate-with-tact': [
    'pointing at the mistake is marked',
    () => {
      replaces('You should have read the instructions first.', 'blame');
      replaces('Actually, you are wrong about that.', 'argue');
    },
  ],
  'firm-polite-boundaries': [
    'what a reply hands on goes to whom the team’s policy names',
    () => {
      const policy = { escalation: [{ who: 'Ana Reyes, who leads our team' }] };
      expect(reply('I want a manager.', { policy }, ['wants-escalation']).text).toContain('Ana Reyes');
    },
  ],
  'use-history': [
    'nobody is greeted as a stranger, and no opening comes twice in a thread',
    () => {
      const first = reply(late, {}, ['service-failure', 'frustrated']);
      const again = reply([late, first.text, late], {}, ['service-failure', 'frustrated']);
      const opening = (text: string | undefined) => text?.split(' ').slice(0, 3).join(' ');
      expect(opening(again.stages[0]?.text)).not.toBe(opening(first.stages[0]?.text));
      const third = 'This is the third time I write about order NL-4711.';
      expect(reply(third, {}, ['frustrated']).text).toMatch(/third time|told us before|again|more than once/);
    },
  ],
  'reasonable-compromise': [
    'middle ground is offered inside the policy',
    () => expect(phrasesFor('reasonable-compromise').some(({ text }) => /\{offer\}.*policy/s.test(text))).toBe(true),
  ],
  'long-term-implications': [
    'a concession that would go over the limit is told before it is given',
    () => {
      const policy = { goodwill: { currency: 'EUR', perCase: 50, perCustomerAndYear: 100 } };
      const given = [{ refund: false, amount: 90, currency: 'EUR', at: '2026-01-10T10:00:00Z', conversationId: 'one' }];
      const next = { refund: false, amount: 20, currency: 'EUR' };
      const states = checkLimits(given, { now, conversationId: 'two', policy, next });
      expect(states.map(({ per, state }) => [per, state])).toEqual([
        ['case', 'within'],
        ['year', 'over'],
      ]);
    },
  ],
  'no-dismissing': [
    'waving a concern away is marked',
    () => replaces('Calm down, it is not a big deal.', 'dismissive'),
  ],
  'no-escalating': [
    'answering in kind is marked, and a legal threat gets no argument',
    () => {
      expect(kindsIn('That is a stupid question, and you know it.')).toContain('hostile');
      const suggestion = reply('My lawyer will write to you. You have cancelled it.', {}, ['legal-threat', 'mistaken']);
      expect(suggestion.stages.map(({ stage }) => stage)).not.toContain('perspective');
    },
  ],
  'employee-wellbeing': [
    'a threat goes to somebody else at once, with the first step of the ladder that is made for it',
    () => {
      const ladder = climbLadder([{ level: 'threat', at: '2026-03-02T10:00:00Z' }], now);
      expect(ladder?.step.step).toMatch(/hand it to/);
      expect(reply('I will break his legs.', {}, ['abusive']).text).toMatch(/insults|threats/);
    },
  ],
  'know-when-to-let-go': [
    'when the ladder is used up, parting in good order is proposed, with phrases for it',
    () => {
      const incidents = [1, 2, 3, 4].map((day) => ({ level: 'abuse' as const, at: `2026-03-0${day}T09:00:00Z` }));
      expect(climbLadder(incidents, new Date(2026, 2, 5))?.letGo.length).toBeGreaterThan(0);
      expect(climbLadder(incidents.slice(0, 1), new Date(2026, 2, 5))?.letGo).toEqual([]);
      expect(phrasesFor('know-when-to-let-go').length).toBeGreaterThan(0);
    },
  ],
  'take-ownership': [
    'phrases tell what a step of our process is good for, and running ourselves down is marked',
    () => {
      expect(phrasesFor('take-ownership').some(({ text }) => /reason/.test(text))).toBe(true);
      expect(kindsIn('Our warehouse is a total mess, they never get anything right.')).toContain('piling-on');
    },
  ],
  'assume-innocence': [
    'doubting the customer’s word is marked',
    () => replaces('You claim that the parcel never arrived.', 'accusing'),
  ],
  'find-what-they-really-want': [
    'for what cannot be done a reply looks for the need behind it',
    () =>
      expect(
        phrasesFor('find-what-they-really-want').every(({ situations }) => situations?.includes('unrealistic')),
      ).toBe(true),
  ],
  'clarity-of-options': [
    'an unrealistic wish gets options with their limits',
    () =>
      expect(stageOf(reply('Free repairs for life, or else.', {}, ['unrealistic']), 'next-step')).toMatch(
        /options|what we can/i,
      ),
  ],
  'write-expectations-down': [
    'where things stand is a message ready to send',
    () => {
      const notes = [
        { kind: 'request', text: 'Send a corrected invoice', state: 'open' },
        { kind: 'promise', text: 'I will write by Thursday 15:00', due: '2026-03-05T15:00:00Z', state: 'open' },
      ];
      expect(describeExpectations({ notes, now })).toMatch(/where things stand[\s\S]*corrected invoice/);
    },
  ],
  'find-the-why': [
    'urgency without a reason is asked for one',
    () =>
      expect(stageOf(reply('I need the contract, hurry!', {}, ['impatient']), 'perspective')).toMatch(/\?|know what/),
  ],
  'guide-through-change': [
    'somebody lost is told what comes first, and that we take the lead',
    () => {
      const lost = reply('I have no idea where to begin with all this.', {}, ['lacks-direction']);
      expect(stageOf(lost, 'perspective')).not.toBe('');
      expect(stageOf(lost, 'next-step')).toMatch(/first|plan|steps/);
    },
  ],
  'note-every-request': [
    'all they ask for is listed, and one left out of a draft is told; an excuse is marked',
    () => {
      const text = 'Please send me a corrected invoice. Where is my parcel? Can we add users later?';
      expect(reply(text).text.match(/^- /gm)).toHaveLength(3);
      const messages = messagesOf(text);
      const draft = 'I will send you the corrected invoice by Thursday 15:00.';
      const covered = coveredAsks(draft, listen(messages, { now }).asks);
      expect(covered).toContain(true);
      expect(covered).toContain(false);
      replaces('We have been really busy lately.', 'excuse');
    },
  ],
  'abuse-boundary': [
    'abuse gets a calm boundary, and a draft without one is told so',
    () => {
      const abuse = 'You are a useless idiot and your whole team are morons. Where is my parcel?';
      expect(stageOf(reply(abuse), 'next-step')).toMatch(/insults/);
      expect(structureOf('I understand that you are upset. I will write to you by Thursday 15:00.', abuse)).toContain(
        'abuse-no-boundary',
      );
    },
  ],
  'document-incidents': [
    'what is on record can be handed over, with their words and what was replied',
    () => {
      const incident = {
        level: 'abuse' as const,
        quote: 'You fools',
        at: '2026-03-01T10:00:00Z',
        reply: 'Please stop.',
      };
      const note = exampleNote({ kind: 'incident', text: 'You fools', incident });
      expect(reportIncidents(exampleOverview([note]), { now, by: 'Robin Vale' }).incidents).toMatchObject([
        { level: 'abuse', words: 'You fools', reply: 'Please stop.' },
      ]);
    },
  ],
  'positive-outcome': [
    'what a rep takes rises',
    () => {
      const first = (taken: Record<string, number>) => reply(late, { taken }, ['service-failure']).stages[1];
      const second = first({})?.alternatives[0]?.phrase ?? '';
      expect(first({ [second]: 40 })?.phrase).toBe(second);
    },
  ],
};

describe('every practice has an effect that shows', () => {
  it.each(practiceIds.map((id) => [practices[id], effects[id][0], id] as const))('%s: %s', (_, __, id) => {
    effects[id][1]();
  });
});
