import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Call, type Failure, toFailure } from './call';

/** Whether the rep is told of promises that fall due. */
export interface RemindersState {
  /** Null until it is known. */
  notify: boolean | null;
  /** Does the browser let us? */
  allowed: boolean;
  /** The rep wanted it, and the browser said no. */
  refused: boolean;
  failure: Failure | null;
  load(): Promise<void>;
  /** `ask` asks the browser for its leave; it is called at once, within the rep's click, as browsers demand. */
  turnOn(ask: () => Promise<boolean>): Promise<void>;
  turnOff(): Promise<void>;
}

/** The switch for notifications of promises due. The count on the toolbar needs none. */
export function createRemindersStore({ call }: { call: Call }): StoreApi<RemindersState> {
  return createStore<RemindersState>()((set) => {
    const attempt = async (act: () => Promise<void>) => {
      set({ failure: null });
      try {
        await act();
      } catch (error) {
        set({ failure: toFailure(error) });
      }
    };
    return {
      notify: null,
      allowed: false,
      refused: false,
      failure: null,
      load: () => attempt(async () => set(await call('reminders.get', {}))),
      async turnOn(ask) {
        const asked = ask().catch(() => false);
        await attempt(async () => {
          if (!(await asked)) {
            set({ refused: true });
            return;
          }
          set({ ...(await call('reminders.set', { notify: true })), refused: false });
        });
      },
      turnOff: () => attempt(async () => set({ ...(await call('reminders.set', { notify: false })), refused: false })),
    };
  });
}
