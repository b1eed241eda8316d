import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallInput } from '../messages/protocol';
import type { Hit } from '../messages/search-calls';
import type { NoteKind } from '../notes/schema';
import type { Customer } from '../notes/schema/customer';
import { type Call, type Failure, toFailure } from './call';

/** What is looked for. */
export interface Wanted {
  text: string;
  /** Notes, or the customers themselves by the beginning of their name or address. */
  in: 'notes' | 'customers';
  kind: NoteKind | 'all';
  /** How it stands: open, closed, or open and due by then. */
  state: 'all' | 'open' | 'overdue' | 'today' | 'week' | 'closed';
  /** When it was noted. */
  time: 'any' | 'today' | 'week' | 'month' | 'year';
  /** Whose notes; null: everybody's. */
  customer: { key: string; name: string } | null;
}

/** Nothing is left out. */
export const unfiltered = { kind: 'all', state: 'all', time: 'any', customer: null } as const satisfies Partial<Wanted>;

export interface NoteSearchState {
  wanted: Wanted;
  hits: Hit[];
  /** How many notes there are of which `hits` are the first. */
  total: number;
  /** Names of customers, by the keys in the notes. */
  names: Record<string, string>;
  customers: Customer[];
  /** Place of the row the keys are at; it stays when the rep comes back from a customer. */
  active: number;
  /** Are there customers beyond those listed? */
  hasMore: boolean;
  /** How far the search has read the notes, 0 to 1. */
  progress: number;
  failure: Failure | null;
  look(wanted: Partial<Wanted>): Promise<void>;
  /** Asks again after a change elsewhere, unless that would throw the rep back from a later page. */
  refresh(): Promise<void>;
  /** The keys go to this row. */
  goTo(row: number): void;
  /** Fetches the next page of what is listed; nothing while one is under way or at the end. */
  more(): Promise<void>;
}

/** As many at once as fill a tall screen a few times over. */
const pageSize = 100;

/** Searching and browsing all notes and customers; answers to what is no longer looked for are dropped. */
export function createNoteSearchStore({
  call,
  now = () => new Date(),
}: {
  call: Call;
  now?: () => Date;
}): StoreApi<NoteSearchState> {
  let asked = 0;
  let isFetching = false;
  return createStore<NoteSearchState>()((set, get) => {
    const ask = async (from: 'start' | 'end') => {
      const question = ++asked;
      const { wanted, hits, customers } = get();
      const isCurrent = () => question === asked;
      isFetching = true;
      try {
        if (wanted.in === 'customers') {
          const last = from === 'end' ? customers.at(-1)?.id : undefined;
          const prefix = wanted.text.trim();
          const found = await call('customers.list', {
            limit: pageSize,
            ...(prefix ? { prefix } : {}),
            ...(last ? { after: last } : {}),
          });
          if (!isCurrent()) return;
          const listed = last ? [...customers, ...found.customers] : found.customers;
          set({ customers: listed, hasMore: found.customers.length === pageSize, failure: null });
        } else {
          const offset = from === 'end' ? hits.length : 0;
          const found = await call('search.query', {
            text: wanted.text,
            offset,
            limit: pageSize,
            ...filtersOf(wanted, now()),
          });
          if (!isCurrent()) return;
          set({
            hits: offset > 0 ? [...hits, ...found.hits] : found.hits,
            names: offset > 0 ? { ...get().names, ...found.names } : found.names,
            total: found.total,
            progress: found.progress,
            failure: null,
          });
        }
      } catch (error) {
        if (isCurrent()) set({ failure: toFailure(error) });
      } finally {
        if (isCurrent()) isFetching = false;
      }
    };
    return {
      wanted: { text: '', in: 'notes', ...unfiltered },
      hits: [],
      total: 0,
      names: {},
      customers: [],
      active: 0,
      hasMore: false,
      progress: 1,
      failure: null,
      async look(change) {
        set({ wanted: { ...get().wanted, ...change }, active: 0 });
        await ask('start');
      },
      async refresh() {
        // Whoever never looked has nothing to bring up to date, and asking would make the background read all notes.
        if (asked === 0) return;
        const { hits, customers } = get();
        if (Math.max(hits.length, customers.length) <= pageSize) await ask('start');
      },
      goTo: (row) => set({ active: row }),
      async more() {
        const { wanted, hits, total, hasMore, failure } = get();
        if (isFetching || failure || (wanted.in === 'notes' ? hits.length >= total : !hasMore)) return;
        await ask('end');
      },
    };
  });
}

const day = 24 * 3_600_000;

/** What is wanted, as the call asks for it. Days are those of the machine. */
function filtersOf({ kind, state, time, customer }: Wanted, now: Date): Partial<CallInput<'search.query'>> {
  const midnight = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
  const dueBy = { today: midnight(1), week: new Date(now.getTime() + 7 * day).toISOString() };
  const from = {
    today: midnight(0),
    week: midnight(-6),
    month: midnight(-29),
    year: new Date(now.getFullYear(), 0, 1).toISOString(),
  };
  return {
    ...(kind === 'all' ? {} : { kinds: [kind] }),
    ...(state === 'all' ? {} : state === 'today' || state === 'week' ? { dueBy: dueBy[state] } : { state }),
    ...(time === 'any' ? {} : { from: from[time] }),
    ...(customer ? { customerKey: customer.key } : {}),
  };
}
