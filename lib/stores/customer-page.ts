import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overview } from '../messages/notes-calls';
import type { CallOutput } from '../messages/protocol';
import type { Note } from '../notes/schema';
import type { NewPlan } from '../notes/schema/plan';
import { type Call, type Failure, toFailure } from './call';
import { newestFirst } from './note-parts';
import type { NoteChange, Undoable } from './notes';

/** What erasing came to: what went, and what reading everything back still found. */
export type Erased = CallOutput<'customers.erase'> & { name: string };

/** Another customer, and how much is kept of them. */
export interface Other {
  overview: Overview;
  notes: number;
}

export interface CustomerPageState {
  /** Any key of the customer shown; null: none is. */
  customerKey: string | null;
  overview: Overview | null;
  /** Newest first. */
  notes: Note[];
  /** Their notes in the bin, the latest first. */
  bin: Note[];
  undoable: Undoable | null;
  /** The customer erased last, until another one is opened. */
  erased: Erased | null;
  /** The customer who might become one with this one, to be looked at first; null: none is chosen. */
  other: Other | null;
  failure: Failure | null;
  open(customerKey: string): Promise<void>;
  close(): void;
  reload(): Promise<unknown>;
  rename(name: string): Promise<unknown>;
  /** Tells whether it is kept. */
  keepPlan(plan: NewPlan, words: string): Promise<boolean>;
  removePlan(): Promise<unknown>;
  /** Reads the customer who might become one with this one; null: nobody. */
  lookAt(customerKey: string | null): Promise<unknown>;
  /** Makes the customer looked at and this one the same. */
  merge(): Promise<unknown>;
  /** Makes these addresses a customer of their own; the page stays with the others. */
  split(keys: readonly string[]): Promise<unknown>;
  /** Tells whether it is kept. */
  change(note: Note, change: NoteChange, words: string): Promise<boolean>;
  remove(note: Note): Promise<unknown>;
  restore(note: Note): Promise<unknown>;
  undo(): Promise<unknown>;
  /** Erases the customer for good. */
  erase(): Promise<unknown>;
  /** Everything kept of the customer as the text of a file; null when that failed. */
  exportAll(): Promise<string | null>;
}

const nobody = {
  customerKey: null,
  overview: null,
  notes: [],
  bin: [],
  undoable: null,
  other: null,
  failure: null,
} satisfies Partial<CustomerPageState>;

/** One customer at the desk, with everything kept of them. */
export function createCustomerPageStore({ call }: { call: Call }): StoreApi<CustomerPageState> {
  return createStore<CustomerPageState>()((set, get) => {
    const attempt = async (act: (customerKey: string) => Promise<void>) => {
      const { customerKey } = get();
      if (customerKey === null) return false;
      set({ failure: null });
      try {
        await act(customerKey);
        return true;
      } catch (error) {
        set({ failure: toFailure(error) });
        return false;
      }
    };
    /** Makes a change, shows what it led to, and offers to take it back. */
    const alter = (words: string, act: (customerKey: string) => Promise<{ change?: string | undefined }>) =>
      attempt(async (customerKey) => {
        const { change } = await act(customerKey);
        set({ undoable: change === undefined ? null : { changes: [change], words } });
        await get().reload();
      });
    return {
      ...nobody,
      erased: null,
      async open(customerKey) {
        set({ ...nobody, erased: null, customerKey });
        await get().reload();
      },
      close: () => set(nobody),
      reload: () =>
        attempt(async (customerKey) => {
          const [overview, { notes }, bin] = await Promise.all([
            call('customers.overview', { customerKey, limit: 200 }),
            call('notes.list', { customerKey }),
            call('notes.bin', { limit: 1000 }),
          ]);
          if (get().customerKey !== customerKey) return;
          const theirs = bin.notes.filter((note) => overview.customer.keys.includes(note.customerKey));
          set({ overview, notes: newestFirst(notes), bin: theirs });
        }),
      rename: (name) => alter('Name changed.', (customerKey) => call('customers.rename', { customerKey, name })),
      keepPlan: (plan, words) => alter(words, (customerKey) => call('plans.keep', { customerKey, plan })),
      removePlan: () => alter('Plan removed.', (customerKey) => call('plans.remove', { customerKey })),
      async lookAt(key) {
        set({ other: null });
        if (key === null) return;
        await attempt(async () => {
          const [overview, { notes }] = await Promise.all([
            call('customers.overview', { customerKey: key, limit: 1 }),
            call('notes.list', { customerKey: key }),
          ]);
          set({ other: { overview, notes: notes.length } });
        });
      },
      merge: () =>
        alter('They are one customer now.', async (customerKey) => {
          const from = get().other?.overview.customer.keys[0];
          if (from === undefined) return {};
          const { change } = await call('customers.merge', { customerKey, from });
          set({ other: null });
          return { change };
        }),
      split: (keys) =>
        alter(
          keys.length === 1
            ? 'The address is a customer of its own now.'
            : 'The addresses are a customer of their own now.',
          async (customerKey) => {
            const { stayed, change } = await call('customers.split', { customerKey, keys: [...keys] });
            // The page stays with those who keep the plan and the name, under a key they still have.
            set({ customerKey: stayed.keys[0] ?? customerKey });
            return { change };
          },
        ),
      change: (note, change, words) => alter(words, () => call('notes.change', { id: note.id, ...change })),
      remove: (note) => alter('Note removed.', () => call('notes.remove', { id: note.id })),
      restore: (note) => alter('Note brought back.', () => call('notes.remove', { id: note.id, restore: true })),
      undo: () =>
        attempt(async () => {
          for (const change of get().undoable?.changes ?? []) await call('changes.undo', { change });
          set({ undoable: null });
          await get().reload();
        }),
      erase: () =>
        attempt(async (customerKey) => {
          const name = get().overview?.customer.name ?? customerKey;
          const proof = await call('customers.erase', { customerKey });
          set({ ...nobody, erased: { ...proof, name } });
        }),
      async exportAll() {
        let file: string | null = null;
        await attempt(async (customerKey) => {
          file = (await call('customers.export', { customerKey })).text;
        });
        return file;
      },
    };
  });
}
