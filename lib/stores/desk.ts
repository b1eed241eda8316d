import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../conversation/conversation';
import type { SiteState } from '../messages/protocol';
import { type Call, type Failure, toFailure } from './call';

export interface DeskState {
  loading: boolean;
  sites: SiteState[];
  /** Rules the rep never wants to see. */
  ignoredRules: string[];
  /** The rep as kept; the field with the name may differ until it is saved. */
  me: Person;
  nameSaving: 'idle' | 'saving' | 'saved';
  failure: Failure | null;
  load(): Promise<void>;
  turnOff(site: string): Promise<void>;
  setName(name: string): Promise<void>;
  bringBack(rule: string): Promise<void>;
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
    return {
      loading: true,
      sites: [],
      ignoredRules: [],
      me: {},
      nameSaving: 'idle',
      failure: null,
      async load() {
        await attempt(async () => {
          const [{ sites }, ignored, me] = await Promise.all([
            call('sites.list', {}),
            call('wording.ignored', {}),
            call('me.get', {}),
          ]);
          set({ sites, ignoredRules: [...ignored.rules], me });
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
      bringBack: (rule) =>
        attempt(async () => {
          const ignored = await call('wording.ignore', { rule, undo: true });
          set({ ignoredRules: [...ignored.rules] });
        }),
    };
  });
}
