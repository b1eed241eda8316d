import { beforeEach, describe, expect, it } from 'vitest';
import { createOffersStore } from './offers';
import { createNotesInMemory, failure } from './testing';

const ida = {
  conversationId: 'thread-1',
  host: 'practice',
  subject: 'Broken lamp',
  customer: { name: 'Ida Holm', address: 'Ida@Holm.example' },
};
const promise = { text: 'I will write by Friday.', due: '2026-11-27T16:00:00.000Z' };
const refund = { text: 'I have refunded you 30 EUR.', what: 'refund' as const, amount: 30, currency: 'EUR' };
const month = { text: 'You get a free month.', what: 'goodwill' as const, amount: 0, currency: undefined };

let background: ReturnType<typeof createNotesInMemory>;
let store: ReturnType<typeof createOffersStore>;
const offers = () => store.getState().offers;
const first = () => {
  const [offer] = offers();
  if (!offer) throw new Error('Nothing was offered.');
  return offer;
};

beforeEach(() => {
  background = createNotesInMemory();
  store = createOffersStore({ call: background.call });
});

describe('what is offered after sending', () => {
  it('is kept with the conversation it was written in, as the rep changed it', async () => {
    store.offer(ida, { promises: [promise], concessions: [] });
    store.getState().change(first().id, { due: '2026-11-27T12:00:00.000Z' });
    await store.getState().accept(first().id);
    expect(background.notes.at(-1)).toMatchObject({
      kind: 'promise',
      conversationId: 'thread-1',
      customerKey: 'ida@holm.example',
      due: '2026-11-27T12:00:00.000Z',
    });
    expect(offers()).toEqual([]);
  });

  it('fills in what was given; what has no price takes the currency of the limits', () => {
    store.offer(ida, { promises: [], concessions: [refund, month] }, 'CHF');
    expect(offers().map(({ concession }) => concession)).toEqual([
      { what: 'refund', amount: '30', currency: 'EUR' },
      { what: 'goodwill', amount: '', currency: 'CHF' },
    ]);
  });

  it('asks how the limits stand, anew for another amount', async () => {
    background.handlers['concessions.check'] = ({ amount }) => ({
      limits: [{ of: 'refunds', per: 'year', currency: 'EUR', limit: 40, given: amount, left: 0, state: 'over' }],
    });
    store.offer(ida, { promises: [], concessions: [refund] });
    await expect.poll(() => first().limits[0]?.given).toBe(30);
    store.getState().change(first().id, { concession: { what: 'refund', amount: '50', currency: 'EUR' } });
    await expect.poll(() => first().limits[0]?.given).toBe(50);
  });

  it('is offered once when the mail is sent once more, as it reads then', () => {
    store.offer(ida, { promises: [promise], concessions: [refund] });
    store.offer(ida, { promises: [{ ...promise, due: '2026-11-27T16:00:05.000Z' }], concessions: [refund] });
    expect(offers().map(({ kind, due }) => [kind, due])).toEqual([
      ['promise', '2026-11-27T16:00:05.000Z'],
      ['concession', undefined],
    ]);
    store.offer({ ...ida, conversationId: 'thread-2' }, { promises: [promise], concessions: [] });
    expect(offers()).toHaveLength(3);
  });

  it('is kept by the background too, and what it tells does not undo the rep’s changes', () => {
    store.offer(ida, { promises: [promise], concessions: [] });
    const { id } = first();
    const kept = background.made.find(({ name }) => name === 'offers.keep')?.input as { offers: never };
    store.getState().change(id, { due: '2026-11-28T12:00:00.000Z' });
    store.show(kept.offers);
    expect(first()).toMatchObject({ id, due: '2026-11-28T12:00:00.000Z' });
    store.show([]);
    expect(offers()).toEqual([]);
  });

  it('stays on screen when it could not be saved, and can be declined then', async () => {
    store.offer(ida, { promises: [promise], concessions: [] });
    background.handlers['notes.add'] = () => {
      throw failure('No room.');
    };
    await store.getState().accept(first().id);
    expect(first()).toMatchObject({ saving: { state: 'failed', message: 'No room.' } });
    store.getState().decline(first().id);
    expect(offers()).toEqual([]);
  });
});
