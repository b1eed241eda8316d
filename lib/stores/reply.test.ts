import { beforeEach, describe, expect, it } from 'vitest';
import type { PhraseUse } from '../messages/habit-calls';
import { fillGaps, gapsOf } from '../reply/gaps';
import { composeReply, createReplyStore } from './reply';
import { type StageOption, stageText } from './reply-stages';
import { createFakePort, examplePhrases, exampleSuggestion } from './testing';

const here = { conversation: 'thread-1', message: 'm1' };

let port: ReturnType<typeof createFakePort>;
let store: ReturnType<typeof createReplyStore>;
let counted: PhraseUse[];

const textOf = (stage: string) => {
  const shaped = store.getState().stages.find((candidate) => candidate.stage === stage);
  return shaped && stageText(shaped);
};

beforeEach(() => {
  port = createFakePort();
  counted = [];
  store = createReplyStore({ port, count: (uses) => void counted.push(...uses), keepShape: () => undefined });
  store.offer(exampleSuggestion, here);
});

describe('the reply store', () => {
  it('swaps to the runners-up and round again, both ways', () => {
    store.getState().swap('listen', 1);
    expect(textOf('listen')).toBe('A lamp that broke.');
    store.getState().swap('listen', 1);
    expect(textOf('listen')).toBe('Your lamp broke on Monday.');
    store.getState().swap('listen', -1);
    expect(textOf('listen')).toBe('A lamp that broke.');
  });

  it('inserts the whole reply as suggested, and counts the phrases as taken', async () => {
    await store.getState().insertAll();
    expect(port.orders).toEqual([{ type: 'insert', text: exampleSuggestion.text }]);
    expect(store.getState().insertion).toEqual({ state: 'done', what: 'all' });
    expect(counted).toEqual(['l1', 'a1', 'n1'].map((phrase) => ({ phrase, fate: 'taken' })));
    expect(store.getState().habits['l1']).toEqual({ taken: 1, edited: 0, skipped: 0 });
  });

  it('says no more of an insertion once the mail is sent', async () => {
    await store.getState().insertAll();
    port.tell({ type: 'sent', text: exampleSuggestion.text });
    expect(store.getState().insertion).toEqual({ state: 'idle' });
  });

  it('inserts what the rep made of it, and tells apart what they rewrote, left out and took', async () => {
    store.getState().edit('listen', 'So the lamp is broken.');
    store.getState().drop('acknowledge');
    await store.getState().insertAll();
    expect(port.orders[0]?.text).toBe(
      'Hello Ida,\n\nSo the lamp is broken.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo',
    );
    expect(counted).toEqual([
      { phrase: 'l1', fate: 'edited' },
      { phrase: 'a1', fate: 'skipped' },
      { phrase: 'n1', fate: 'taken' },
    ]);
  });

  it('inserts one stage without greeting', async () => {
    await store.getState().insertStage('next-step');
    expect(port.orders).toEqual([{ type: 'insert', text: 'I will write by Friday 15:00.' }]);
  });

  it('keeps the reason and the text when inserting failed, and can try again', async () => {
    port.answer = async () => ({ ok: false, reason: 'No reply is open.', text: 'Hello' });
    await store.getState().insertAll();
    expect(store.getState().insertion).toMatchObject({ state: 'failed', reason: 'No reply is open.', text: 'Hello' });
    expect(counted).toEqual([]);
    port.answer = async () => ({ ok: true });
    await store.getState().insertAll();
    expect(store.getState().insertion.state).toBe('done');
  });

  it('gives one order at a time', async () => {
    const first = store.getState().insertAll();
    await store.getState().insertAll();
    await first;
    expect(port.orders).toHaveLength(1);
  });

  it('inserts nothing when every stage was left out', async () => {
    for (const { stage } of exampleSuggestion.stages) store.getState().drop(stage);
    expect(composeReply(store.getState())).toBe('');
    await store.getState().insertAll();
    expect(port.orders).toEqual([]);
  });

  it('takes back an edit and a drop', () => {
    store.getState().edit('listen', 'Mine.');
    store.getState().revert('listen');
    store.getState().drop('listen');
    store.getState().bringBack('listen');
    expect(composeReply(store.getState())).toBe(exampleSuggestion.text);
  });

  it('keeps what the rep shaped when a new offer comes for the same message', () => {
    store.getState().edit('listen', 'Mine.');
    store.offer(exampleSuggestion, here);
    expect(textOf('listen')).toBe('Mine.');
    store.offer(exampleSuggestion, { ...here, message: 'm2' });
    expect(textOf('listen')).toBe('Your lamp broke on Monday.');
  });

  it('offers nothing without a suggestion, and says why where it is told', () => {
    store.offer({ greeting: '', stages: [], text: '', reason: 'No phrase fits.' }, here);
    expect(store.getState().stages).toEqual([]);
    expect(store.getState().reason).toBe('No phrase fits.');
    store.offer(null, here);
    expect(store.getState().reason).toBeUndefined();
  });

  it('keeps a pinned stage when the customer writes again, and lets it go with the conversation', () => {
    const other = {
      ...exampleSuggestion,
      stages: exampleSuggestion.stages.slice(2),
      text: 'Hello Ida,\n\nI will write by Friday 15:00.',
    };
    store.getState().swap('listen', 1);
    store.getState().pin('listen', true);
    store.offer(other, { ...here, message: 'm2' });
    expect(store.getState().stages.map(({ stage }) => stage)).toEqual(['listen', 'next-step']);
    expect(composeReply(store.getState())).toBe('Hello Ida,\n\nA lamp that broke.\n\nI will write by Friday 15:00.');
    store.getState().pin('listen', false);
    store.offer(exampleSuggestion, { ...here, message: 'm3' });
    expect(textOf('listen')).toBe('Your lamp broke on Monday.');
    store.getState().pin('listen', true);
    store.offer(other, { conversation: 'thread-2', message: 'm1' });
    expect(textOf('listen')).toBeUndefined();
  });

  describe('with a phrase that leaves something open', () => {
    const [phrase] = examplePhrases.filter(({ id }) => id === 'lamp-carrier');
    if (!phrase) throw new Error('The example is gone.');
    const gaps = gapsOf(phrase, {});
    const open: StageOption = {
      phrase: phrase.id,
      text: fillGaps(phrase, {}, gaps, {}),
      why: '',
      practice: phrase.practice,
      open: { phrase, facts: {}, gaps },
    };
    const fillAll = () => {
      store.getState().fill('next-step', 'carrier', 'the post');
      store.getState().fill('next-step', 'delivery_date', '2026-12-03');
    };

    beforeEach(() => store.getState().place('next-step', open));

    it('shows what is open, and asks for it instead of inserting a blank', async () => {
      expect(textOf('next-step')).toBe('The lamp comes with [Carrier] on [Delivery date].');
      await store.getState().insertAll();
      await store.getState().insertStage('next-step');
      expect(port.orders).toEqual([]);
      expect(store.getState().insertion).toEqual({
        state: 'asks',
        stage: 'next-step',
        gap: 'carrier',
        label: 'Carrier',
      });
    });

    it('inserts it once everything is filled', async () => {
      fillAll();
      await store.getState().insertStage('next-step');
      expect(port.orders).toEqual([{ type: 'insert', text: 'The lamp comes with the post on Thursday 3 December.' }]);
      expect(counted).toContainEqual({ phrase: 'lamp-carrier', fate: 'taken' });
    });

    it('asks also when the rep edited around a gap, and not when they wrote over it', async () => {
      store.getState().edit('next-step', 'It comes with [Carrier] tomorrow.');
      await store.getState().insertAll();
      expect(store.getState().insertion.state).toBe('asks');
      store.getState().edit('next-step', 'It comes with us tomorrow.');
      await store.getState().insertAll();
      expect(port.orders).toHaveLength(1);
    });

    it('offers such phrases behind those that are ready to send', () => {
      const openPhrase = { phrase, facts: {}, gaps };
      store.offer(exampleSuggestion, { ...here, message: 'm2' }, new Map([['next-step', [openPhrase]]]));
      store.getState().swap('next-step', -1);
      expect(textOf('next-step')).toBe('The lamp comes with [Carrier] on [Delivery date].');
      store.getState().swap('next-step', -1);
      expect(textOf('next-step')).toBe('I will write by Friday 15:00.');
    });

    it('leaves the gaps of a stage that was left out alone', async () => {
      store.getState().drop('next-step');
      await store.getState().insertAll();
      expect(store.getState().insertion.state).toBe('done');
    });

    it('keeps what was filled while swapping', () => {
      fillAll();
      store.getState().swap('next-step', 1);
      expect(textOf('next-step')).toBe('I will write by Friday 15:00.');
      store.getState().swap('next-step', -1);
      expect(textOf('next-step')).toBe('The lamp comes with the post on Thursday 3 December.');
    });
  });

  it('adds a stage the reply lacks in path order, and keeps it while it answers the same message', () => {
    store.getState().place('honesty', { phrase: 'h', text: 'We were late.', why: '', practice: 'honesty' });
    const whole =
      'Hello Ida,\n\nYour lamp broke on Monday. That is annoying.\n\nWe were late.\n\nI will write by Friday 15:00.\n\nKind regards,\nJo';
    expect(composeReply(store.getState())).toBe(whole);
    store.offer(exampleSuggestion, here);
    expect(composeReply(store.getState())).toBe(whole);
    store.offer(exampleSuggestion, { ...here, message: 'm2' });
    expect(textOf('honesty')).toBeUndefined();
  });
});
