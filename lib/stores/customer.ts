import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LimitState, Overview, TimelineEntry } from '../messages/notes-calls';
import type { ConcessionKind } from '../notes/schema';
import { type Call, type Failure, toFailure } from './call';
import type { Thread } from './conversation';
import { keyOf } from './note-parts';

/** What is known of the customer at hand over all their conversations. */
export interface CustomerState {
  customerKey: string | null;
  /** Null until it is read. */
  overview: Overview | null;
  /** The timeline as far as it was asked for, newest first. */
  timeline: TimelineEntry[];
  /** Asks for the next page of the timeline; null at its end. */
  before: string | null;
  /** Abusive messages the rep had today, from whomever. Known here only. */
  abusiveToday: number;
  /** What the policy's limits would say if the concession being typed were given. */
  limits: LimitState[];
  failure: Failure | null;
  reload(): Promise<void>;
  more(): Promise<void>;
  /** Keeps a departure from the plan with its reason; tells whether it is kept. */
  keepException(text: string, reason: string): Promise<boolean>;
  /** Looks at the limits with this concession on top; undefined: nothing is being given. */
  checkLimits(next: { what: ConcessionKind; amount: number; currency: string } | undefined): Promise<void>;
}

const nothing = {
  customerKey: null,
  overview: null,
  timeline: [],
  before: null,
  limits: [],
  failure: null,
} satisfies Partial<CustomerState>;

/**
 * The customer of the conversation at hand: what to know of them before answering. Of them it changes nothing but the plan;
 * `onChanged` is told how to take that back.
 */
export function createCustomerStore(deps: {
  call: Call;
  now?: () => Date;
  onChanged?: (change: string, words: string) => void;
}): StoreApi<CustomerState> & {
  /** A message was read, or read otherwise than before. */
  onRead(message: { conversationId: string; messageId: string; abusive: boolean }): Promise<void>;
  /** The conversation at hand changed. */
  open(thread: Thread | null): Promise<void>;
  /** The background tells that a customer's notes changed. */
  onNotesChanged(customerKey: string): void;
} {
  const { call, now = () => new Date(), onChanged } = deps;
  let thread: Thread | null = null;
  /** Answers to questions that were asked again since are dropped. */
  let asked = 0;
  let checked = 0;
  /** The message last counted as abusive. */
  let counted: string | undefined;
  /** Counts of abusive messages that came with a message: what was asked for before one is older than it. */
  let counts = 0;
  const store = createStore<CustomerState>()((set, get) => ({
    ...nothing,
    abusiveToday: 0,
    async reload() {
      const where = thread;
      if (!where) return;
      const question = ++asked;
      const known = counts;
      try {
        const [overview, today] = await Promise.all([
          call('customers.overview', { customerKey: keyOf(where), conversationId: where.conversationId }),
          call('abuse.today', {}),
        ]);
        if (question !== asked) return;
        const { entries, before } = overview.timeline;
        const newer = known === counts ? { abusiveToday: today.count } : {};
        set({ overview, timeline: entries, before, ...newer, failure: null });
      } catch (error) {
        if (question === asked) set({ failure: toFailure(error) });
      }
    },
    async more() {
      const { before, customerKey, timeline } = get();
      if (before === null || customerKey === null) return;
      const question = asked;
      try {
        const page = await call('customers.timeline', { customerKey, before });
        if (question === asked) set({ timeline: [...timeline, ...page.entries], before: page.before });
      } catch (error) {
        if (question === asked) set({ failure: toFailure(error) });
      }
    },
    async keepException(text, reason) {
      const { customerKey, overview } = get();
      if (customerKey === null || !overview?.plan) return false;
      const exception = { at: now().toISOString(), text, reason };
      try {
        const { change } = await call('plans.except', { customerKey, exception });
        onChanged?.(change, 'Exception kept with the plan.');
        await get().reload();
        return true;
      } catch (error) {
        set({ failure: toFailure(error) });
        return false;
      }
    },
    async checkLimits(next) {
      const question = ++checked;
      if (!next || !thread) {
        set({ limits: [] });
        return;
      }
      const where = { customerKey: keyOf(thread), conversationId: thread.conversationId };
      // Without an answer the concession can still be kept: the limits as they stand are shown above.
      const { limits } = await call('concessions.check', { ...where, ...next }).catch(() => ({ limits: [] }));
      if (question === checked) set({ limits });
    },
  }));
  return Object.assign(store, {
    async onRead({
      conversationId,
      messageId,
      abusive,
    }: Parameters<ReturnType<typeof createCustomerStore>['onRead']>[0]) {
      const message = JSON.stringify([conversationId, messageId]);
      // Most messages are harmless and were never anything else: nothing is asked for them.
      if (abusive === (counted === message)) return;
      counted = abusive ? message : undefined;
      const today = await call('abuse.met', { conversationId, messageId, abusive }).catch(() => null);
      if (!today) return;
      counts++;
      store.setState({ abusiveToday: today.count });
    },
    async open(next: Thread | null) {
      const same = thread && next && keyOf(thread) === keyOf(next) && thread.conversationId === next.conversationId;
      thread = next;
      if (same) return;
      asked++;
      checked++;
      store.setState({ ...nothing, customerKey: next && keyOf(next) });
      await store.getState().reload();
    },
    onNotesChanged(customerKey: string) {
      if (store.getState().customerKey === customerKey) void store.getState().reload();
    },
  });
}
