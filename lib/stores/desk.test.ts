import { describe, expect, it } from 'vitest';
import { createDeskStore } from './desk';
import { createFakeCall, failure } from './testing';

function setUp() {
  return createFakeCall({
    'sites.list': () => ({ sites: [{ site: 'https://mail.example', granted: true, choice: 'on' }] }),
    'sites.choose': ({ site, choice }) => ({ site, granted: true, choice }),
    'wording.choices': () => ({ rules: ['soon', 'you-failed'], words: ['gross margin'], strictness: 2 }),
    'wording.choose': () => ({ rules: ['you-failed'], words: [], strictness: 3 }),
    'me.get': () => ({ name: 'Jo', address: 'jo@team.example' }),
    'me.set': (me) => me,
    'habits.get': () => ({ habits: { l1: { taken: 2, edited: 0, skipped: 1 } } }),
    'habits.forget': () => ({}),
  });
}

describe('the desk store', () => {
  it('shows sites, the name and the ignored rules', async () => {
    const store = createDeskStore({ call: setUp().call });
    await store.getState().load();
    expect(store.getState()).toMatchObject({
      loading: false,
      sites: [{ site: 'https://mail.example' }],
      wording: { rules: ['soon', 'you-failed'], words: ['gross margin'] },
      me: { name: 'Jo' },
    });
  });

  it('keeps the address when the name changes or goes', async () => {
    const { call, made } = setUp();
    const store = createDeskStore({ call });
    await store.getState().load();
    await store.getState().setName(' Joan ');
    expect(store.getState()).toMatchObject({ me: { name: 'Joan' }, nameSaving: 'saved' });
    await store.getState().setName('');
    expect(made.at(-1)).toEqual({ name: 'me.set', input: { address: 'jo@team.example' } });
  });

  it('turns a site off and brings a rule back', async () => {
    const { call, made } = setUp();
    const store = createDeskStore({ call });
    await store.getState().load();
    await store.getState().turnOff('https://mail.example');
    expect(store.getState().sites[0]?.choice).toBe('off');
    await store.getState().bringBack('soon');
    expect(made.at(-1)).toEqual({ name: 'wording.choose', input: { rules: ['soon'], undo: true } });
    expect(store.getState().wording.rules).toEqual(['you-failed']);
  });

  it('says what failed and does not call an unsaved name saved', async () => {
    const background = setUp();
    const store = createDeskStore({ call: background.call });
    await store.getState().load();
    background.handlers['me.set'] = () => {
      throw failure('No room.');
    };
    await store.getState().setName('Joan');
    expect(store.getState()).toMatchObject({
      me: { name: 'Jo' },
      nameSaving: 'idle',
      failure: { message: 'No room.' },
    });
  });
});
