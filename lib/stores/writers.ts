import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallInput } from '../messages/protocol';
import type { WriterChoice, WriterSettings } from '../messages/writer-calls';
import type { Writing } from '../messages/writer-client';
import { readAddress } from '../writers/address';
import { type Call, type Failure, toFailure } from './call';

/** How trying the writer went. */
export type WriterTest =
  | { state: 'none' | 'busy' }
  | { state: 'ok'; said: string }
  | { state: 'failed'; message: string };

export interface WritersState {
  /** Null until it is read. */
  settings: WriterSettings | null;
  failure: Failure | null;
  test: WriterTest;
  /** How far the browser has got with its model, 0 to 1; null while it gets none. */
  download: number | null;
  load(): Promise<void>;
  choose(choice: WriterChoice): Promise<void>;
  /**
   * Sets up a server and turns it on, once the browser was asked to let us talk to it. To be called right from a click: browsers
   * ask in no other case. A key left undefined stays as it is.
   */
  setUp(server: { address: string; model: string; key?: string }): Promise<void>;
  forgetKey(): Promise<void>;
  /** Has the writer say a word. Nothing of a customer goes with it. */
  tryIt(): Promise<void>;
  /** Has the browser get its model; to be called right from a click. */
  getModel(): Promise<void>;
}

export interface WritersDeps {
  call: Call;
  order(prompt: { system: string; user: string }, onText: (text: string) => void): Writing;
  /** Asks the browser for the pages of a host. */
  request(pattern: string): Promise<boolean>;
  /** Has the browser get its own model. Undefined where it has none. */
  getModel?: ((onProgress: (part: number) => void) => Promise<void>) | undefined;
}

/** A test says nothing of a customer. */
const testPrompt = { system: 'Answer with one word.', user: 'Say: ready' };

/** The writers as they are set up at the desk. Off unless the rep turns one on. */
export function createWritersStore(deps: WritersDeps): StoreApi<WritersState> {
  const { call } = deps;
  return createStore<WritersState>()((set, get) => {
    const attempt = async (act: () => Promise<void>) => {
      set({ failure: null });
      try {
        await act();
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };
    const change = (input: CallInput<'writer.set'>) =>
      attempt(async () => set({ settings: await call('writer.set', input), test: { state: 'none' } }));
    return {
      settings: null,
      failure: null,
      test: { state: 'none' },
      download: null,
      load: () => attempt(async () => set({ settings: await call('writer.get', {}) })),
      choose: (choice) => change({ choice }),
      async setUp({ address, model, key }) {
        const read = readAddress(address);
        if ('problem' in read) {
          set({ failure: { code: 'not-possible', message: read.problem } });
          return;
        }
        // Asked for before anything is waited for: the click must still count.
        const asked = deps.request(patternOf(read.origin));
        await attempt(async () => {
          if (!(await asked)) throw new Error(`Without the browser’s leave nothing can be sent to ${read.origin}.`);
          const endpoint = { address: address.trim(), model: model.trim() };
          await change({ choice: 'endpoint', endpoint, ...(key === undefined ? {} : { key: key.trim() }) });
        });
      },
      forgetKey: () => change({ key: '' }),
      async tryIt() {
        if (get().test.state === 'busy') return;
        set({ test: { state: 'busy' } });
        let said = '';
        const failure = await deps.order(testPrompt, (text) => {
          said += text;
        }).ended;
        set({
          test: failure
            ? { state: 'failed', message: failure.message }
            : { state: 'ok', said: said.trim().slice(0, 80) },
        });
      },
      getModel: () =>
        attempt(async () => {
          set({ download: 0 });
          try {
            await deps.getModel?.((part) => set({ download: part }));
          } finally {
            set({ download: null });
          }
          await get().load();
        }),
    };
  });
}

/** Permissions know no ports: one for a host name covers all of its ports. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
