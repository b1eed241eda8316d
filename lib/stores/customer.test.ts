import { describe, expect, it } from 'vitest';
import type { Overview } from '../messages/notes-calls';
import { createCustomerStore } from './customer';
import { createFakeCall, exampleNote, exampleOverview, failure } from './testing';

const ida = { conversationId: 't1', host: 'practice', subject: '', customer: { address: 'ida@holm.example' } };
const per = { conversationId: 't2', host: 'practice', subject: '', customer: { address: 'per@dahl.example' } };

function setUp() {
  const background = createFakeCall({
    'customers.overview': () => exampleOverview([exampleNote()]),
    'abuse.today': () => ({ count: 0 }),
  });
  return { ...background, store: createCustomerStore({ call: background.call }) };
}

describe('the customer store', () => {
  it('drops the answer about a customer who is no longer at hand', async () => {
    const { store, handlers } = setUp();
    let answerLate = (_: Overview) => {};
    const late = new Promise<Overview>((resolve) => {
      answerLate = resolve;
    });
    handlers['customers.overview'] = ({ customerKey }) =>
      customerKey === 'ida@holm.example' ? late : exampleOverview([exampleNote({ text: 'of Per' })]);
    const first = store.open(ida);
    await store.open(per);
    answerLate(exampleOverview([exampleNote({ text: 'of Ida' })]));
    await first;
    expect(store.getState().timeline).toMatchObject([{ note: { text: 'of Per' } }]);
  });

  it('adds earlier pages of the timeline until there are none', async () => {
    const { store, handlers, made } = setUp();
    const entry = { type: 'note' as const, at: '2026-11-20T09:00:00.000Z', note: exampleNote() };
    handlers['customers.overview'] = () => exampleOverview([], { timeline: { entries: [entry], before: 'b1' } });
    handlers['customers.timeline'] = () => ({ entries: [entry], before: null });
    await store.open(ida);
    await store.getState().more();
    await store.getState().more();
    expect(store.getState()).toMatchObject({ timeline: [entry, entry], before: null });
    expect(made.filter(({ name }) => name === 'customers.timeline')).toHaveLength(1);
  });

  it('says what failed, and recovers', async () => {
    const { store, handlers } = setUp();
    const answer = handlers['customers.overview'];
    handlers['customers.overview'] = () => {
      throw failure('The database is closed.');
    };
    await store.open(ida);
    expect(store.getState().failure?.message).toBe('The database is closed.');
    if (answer) handlers['customers.overview'] = answer;
    store.onNotesChanged('per@dahl.example');
    expect(store.getState().overview).toBeNull();
    await store.getState().reload();
    expect(store.getState()).toMatchObject({ failure: null, overview: { conversations: 1 } });
  });

  it('counts an abusive message once, takes it back when it is none, and asks nothing for others', async () => {
    const { store, handlers, made } = setUp();
    handlers['abuse.met'] = ({ abusive }) => ({ count: abusive ? 3 : 2 });
    const read = (messageId: string, abusive: boolean) => store.onRead({ conversationId: 't1', messageId, abusive });
    await read('m1', false);
    expect(made).toEqual([]);
    await read('m2', true);
    await read('m2', true);
    expect(store.getState().abusiveToday).toBe(3);
    await read('m2', false);
    expect(store.getState().abusiveToday).toBe(2);
    expect(made.filter(({ name }) => name === 'abuse.met')).toHaveLength(2);
  });

  it('keeps the newer count when an older one is still on its way', async () => {
    const { store, handlers } = setUp();
    let answerLate = (_: Overview) => {};
    handlers['customers.overview'] = () =>
      new Promise<Overview>((resolve) => {
        answerLate = resolve;
      });
    handlers['abuse.met'] = () => ({ count: 3 });
    const opening = store.open(ida);
    await store.onRead({ conversationId: 't1', messageId: 'm1', abusive: true });
    answerLate(exampleOverview([exampleNote()]));
    await opening;
    expect(store.getState()).toMatchObject({ abusiveToday: 3, overview: { conversations: 1 } });
  });
});
