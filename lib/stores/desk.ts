import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../conversation/conversation';
import type { WordingChoices } from '../messages/broadcasts';
import type { CallInput, SiteState } from '../messages/protocol';
import { type Call, type Failure, toFailure } from './call';
import { readWordingChoices } from './wording-file';

export interface DeskState {
  loading: boolean;
  sites: SiteState[];
  /** Rules the rep never wants to see, words of their own, how much is said. */
  wording: WordingChoices;
  /** The rep as kept; the field with the name may differ until it is saved. */
  me: Person;
  nameSaving: 'idle' | 'saving' | 'saved';
  /** Of how many phrases it is known what the rep does with them. */
  phrasesKnown: number;
  failure: Failure | null;
  load(): Promise<void>;
  turnOff(site: string): Promise<void>;
  setName(name: string): Promise<void>;
  /** Forgets which phrases the rep takes, rewrites and passes over. */
  forgetPhrases(): Promise<void>;
  /** Shows a rule again. */
  bringBack(rule: string): Promise<void>;
  /** Takes words for the rep's own: no rule flags them. */
  addWords(words: string): Promise<void>;
  dropWords(words: string): Promise<void>;
  setStrictness(strictness: WordingChoices['strictness']): Promise<void>;
  /** Adds what a file of choices holds to those made here; a file of another kind is refused with the reason. */
  readWordingFile(text: string): Promise<void>;
}

/** What the desk shows and changes: sites, the rep's own name, ignored rules. */
export function createDeskStore(deps: { call: Call }): StoreApi<DeskState> {
  const { call } = deps;
  return createStore<DeskState>()((set, get) => {
    const attempt = async (act: () => Promise<void>) => {
      set({ failure: null });
      try {
        await act();
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };
    const choose = (what: CallInput<'wording.choose'>) =>
      attempt(async () => set({ wording: await call('wording.choose', what) }));
    return {
      loading: true,
      sites: [],
      wording: { rules: [], words: [], strictness: 2 },
      me: {},
      nameSaving: 'idle',
      phrasesKnown: 0,
      failure: null,
      async load() {
        await attempt(async () => {
          const [{ sites }, wording, me, { habits }] = await Promise.all([
            call('sites.list', {}),
            call('wording.choices', {}),
            call('me.get', {}),
            call('habits.get', {}),
          ]);
          set({ sites, wording, me, phrasesKnown: Object.keys(habits).length });
        });
        set({ loading: false });
      },
      turnOff: (site) =>
        attempt(async () => {
          const state = await call('sites.choose', { site, choice: 'off' });
          set({ sites: get().sites.map((known) => (known.site === site ? state : known)) });
        }),
      async setName(name) {
        set({ nameSaving: 'saving' });
        await attempt(async () => {
          const { name: _, ...rest } = get().me;
          const me = await call('me.set', name.trim() === '' ? rest : { ...rest, name: name.trim() });
          set({ me, nameSaving: 'saved' });
        });
        if (get().failure) set({ nameSaving: 'idle' });
      },
      forgetPhrases: () =>
        attempt(async () => {
          await call('habits.forget', {});
          set({ phrasesKnown: 0 });
        }),
      bringBack: (rule) => choose({ rules: [rule], undo: true }),
      addWords: (words) => choose({ words: [words] }),
      dropWords: (words) => choose({ words: [words], undo: true }),
      setStrictness: (strictness) => choose({ strictness }),
      readWordingFile: (text) =>
        attempt(async () => set({ wording: await call('wording.choose', readWordingChoices(text)) })),
    };
  });
}
