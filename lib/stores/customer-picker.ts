import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Customer } from '../notes/schema/customer';
import type { Call } from './call';

/** Finding one customer by the beginning of their name or address. */
export interface CustomerPickerState {
  query: string;
  found: Customer[];
  /** Place in `found` of the one Enter takes; -1 when nobody is found. */
  active: number;
  type(query: string): Promise<void>;
  move(step: 1 | -1): void;
  clear(): void;
}

/** So many are shown; who doesn't see theirs types on. */
const mostShown = 8;

const empty = { query: '', found: [], active: -1 };

/** A field that finds customers as one types; answers to what is no longer typed are dropped. */
export function createCustomerPickerStore({ call }: { call: Call }): StoreApi<CustomerPickerState> {
  return createStore<CustomerPickerState>()((set, get) => ({
    ...empty,
    async type(query) {
      set({ query });
      const prefix = query.trim();
      if (prefix === '') {
        set({ found: [], active: -1 });
        return;
      }
      const { customers } = await call('customers.list', { prefix, limit: mostShown }).catch(() => ({ customers: [] }));
      if (get().query === query) set({ found: customers, active: customers.length > 0 ? 0 : -1 });
    },
    move(step) {
      const { found, active } = get();
      if (found.length > 0) set({ active: (active + step + found.length) % found.length });
    },
    clear: () => set(empty),
  }));
}
