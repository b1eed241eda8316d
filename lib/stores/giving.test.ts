import { describe, expect, it } from 'vitest';
import { createGivingStore } from './giving';
import { createFakeCall } from './testing';

const ida = { conversationId: 't1', host: 'practice', subject: '', customer: { address: 'ida@holm.example' } };
const gives = (amount: number, what: 'refund' | 'credit' = 'refund') => ({ text: '', what, amount, currency: 'EUR' });

function setUp() {
  const background = createFakeCall({
    'concessions.check': ({ amount, what }) => ({
      limits: [
        {
          of: what === 'refund' ? 'refunds' : 'goodwill',
          per: 'year',
          currency: 'EUR',
          limit: 100,
          given: amount,
          left: 0,
          state: amount > 100 ? 'over' : 'within',
        },
      ],
    }),
  });
  return { ...background, store: createGivingStore({ call: background.call }) };
}

describe('what is about to be given', () => {
  it('is said only where it strains a limit', async () => {
    const { store } = setUp();
    await store.look(ida, [gives(50)]);
    expect(store.getState().limits).toEqual([]);
    await store.look(ida, [gives(150)]);
    expect(store.getState()).toMatchObject({ given: [{ amount: 150 }], limits: [{ given: 150, state: 'over' }] });
    await store.look(ida, []);
    expect(store.getState().limits).toEqual([]);
  });

  it('counts sums of one kind together, and asks nothing for what has no sum', async () => {
    const { store, made } = setUp();
    await store.look(ida, [gives(0.1), gives(0.2), gives(5, 'credit'), gives(0)]);
    expect(made.map(({ input }) => input)).toMatchObject([
      { what: 'refund', amount: 0.3 },
      { what: 'credit', amount: 5 },
    ]);
  });

  it('asks once for the same, and anew after something was kept', async () => {
    const { store, made } = setUp();
    await store.look(ida, [gives(5)]);
    await store.look(ida, [gives(5)]);
    expect(made).toHaveLength(1);
    store.forget();
    await store.look(ida, [gives(5)]);
    expect(made).toHaveLength(2);
  });

  it('drops an answer that comes when the words are gone', async () => {
    const { store, handlers } = setUp();
    let answer: (limits: { limits: never[] }) => void = () => undefined;
    handlers['concessions.check'] = () => new Promise((resolve) => (answer = resolve));
    const looking = store.look(ida, [gives(500)]);
    await store.look(ida, []);
    answer({ limits: [{ of: 'refunds', state: 'over' } as never] });
    await looking;
    expect(store.getState().limits).toEqual([]);
  });
});
