import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Overview } from '../messages/notes-calls';
import type { CallOutput } from '../messages/protocol';
import type { Note } from '../notes/schema';
import { type Call, type Failure, toFailure } from './call';
import { newestFirst } from './note-parts';
import type { NoteChange, Undoable } from './notes';

/** What erasing came to: what went, and what reading everything back still found. */
export type Erased = CallOutput<'customers.erase'> & { name: string };

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
  failure: Failure | null;
  open(customerKey: string): Promise<void>;
  close(): void;
  reload(): Promise<unknown>;
  rename(name: string): Promise<unknown>;
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
