import { beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../library/schema';
import type { Facts } from '../reply/gaps';
import { createPhrasesStore } from './phrases';
import type { StageOption } from './reply-stages';
import { examplePhrases } from './testing';

let facts: Facts;
let channel: Channel;
let inserted: string[];
let placed: [string, StageOption][];
let works: boolean;
let pauses: number;
let store: ReturnType<typeof createPhrasesStore>;

const ids = () => store.getState().found.map(({ phrase }) => phrase.id);
const first = () => {
  const found = store.getState().found[0];
  if (!found) throw new Error('Nothing was found.');
  return found;
};

beforeEach(() => {
  facts = {};
  channel = 'email';
  inserted = [];
  placed = [];
  works = true;
  pauses = 0;
  store = createPhrasesStore({
    source: {
      phrases: () => [
        ...examplePhrases,
        { id: 'late', stage: 'listen', practice: 'listen-first', text: 'You need a lamp {deadline}.' },
        { id: 'hidden', stage: 'listen', practice: 'listen-first', internal: true, text: 'Lamps are dear to us.' },
      ],
      facts: () => facts,
      channel: () => channel,
    },
    reply: {
      insertPhrase: async (_, text) => {
        inserted.push(text);
        return works;
      },
      place: (stage, option) => void placed.push([stage, option]),
    },
    pause: async () => {
      pauses += 1;
    },
  });
});

/** Types and lets the index be built. */
async function type(query: string) {
  store.getState().type(query);
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the phrase search of the sidebar', () => {
  it('finds phrases as they would read here, those the facts fill first, none of another channel or for us alone', async () => {
    await type('lamp');
    expect(ids().toSorted()).toEqual(['lamp-carrier', 'late', 'send-lamp', 'view-lamp']);
    expect(ids().at(-1)).toBe('late');
    expect(pauses).toBeGreaterThan(0);
    facts = { deadline: 'by Friday' };
    await type('need lamp');
    expect(first().text).toBe('You need a lamp by Friday.');
    channel = 'chat';
    await type('lamp way');
    expect(ids()).toEqual(['chat-lamp']);
  });

  it('finds by stage and practice, with a slip in the word being typed', async () => {
    await type('perspective lamp');
    expect(ids()[0]).toBe('view-lamp');
    await type('tomorow');
    expect(ids()).toEqual([]);
    await type('leavse tod');
    expect(ids()).toEqual(['send-lamp']);
  });

  it('inserts a phrase that is whole and empties the field; a failure keeps it', async () => {
    await type('leaves today');
    works = false;
    await store.getState().take(first());
    expect(store.getState().query).toBe('leaves today');
    works = true;
    await store.getState().take(first());
    expect(inserted).toEqual(['The new lamp leaves us today.', 'The new lamp leaves us today.']);
    expect(store.getState()).toMatchObject({ query: '', found: [], active: -1 });
  });

  it('asks for what a phrase leaves open before it inserts anything', async () => {
    await type('comes with');
    await store.getState().take(first());
    expect(store.getState().filling?.phrase.id).toBe('lamp-carrier');
    store.getState().fill('carrier', 'the post');
    await store.getState().insertFilled();
    expect(store.getState().asked).toEqual({ gap: 'delivery_date', label: 'Delivery date' });
    expect(inserted).toEqual([]);
    store.getState().fill('delivery_date', '2026-12-03');
    await store.getState().insertFilled();
    expect(inserted).toEqual(['The lamp comes with the post on Thursday 3 December.']);
    expect(store.getState()).toMatchObject({ query: '', filling: null });
  });

  it('puts a phrase into its stage, with what it leaves open', async () => {
    await type('comes with');
    store.getState().place(first());
    const [stage, option] = placed[0] ?? [];
    expect(stage).toBe('next-step');
    expect(option).toMatchObject({ phrase: 'lamp-carrier', why: 'You chose it. Practice: Do what you promised.' });
    expect(option?.open?.gaps.map(({ name }) => name)).toEqual(['carrier', 'delivery_date']);
  });

  it('goes round the list, and back step by step', async () => {
    await type('lamp');
    store.getState().move(-1);
    expect(store.getState().active).toBe(ids().length - 1);
    store.getState().move(1);
    expect(store.getState().active).toBe(0);
    await type('comes with');
    await store.getState().take(first());
    expect(store.getState().back()).toBe(true);
    expect(store.getState()).toMatchObject({ filling: null, query: 'comes with' });
    expect(store.getState().back()).toBe(true);
    expect(store.getState()).toMatchObject({ query: '', found: [] });
    expect(store.getState().back()).toBe(false);
  });
});
