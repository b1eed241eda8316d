import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LimitState } from '../messages/notes-calls';
import type { Call } from './call';
import type { FoundConcession } from './concessions';
import type { Thread } from './conversation';
import { keyOf } from './note-parts';

/** What a text not yet sent would give, and how the team's limits would stand with it (`long-term-implications`). */
export interface GivingState {
  given: readonly FoundConcession[];
  /** Those that it would bring near their end or beyond; empty while there is nothing to say. */
  limits: readonly LimitState[];
}

const nothing: GivingState = { given: [], limits: [] };

/**
 * Looks at what is about to be given before it is: the warning has to come while the words can still be changed. Sums of
 * one kind and currency count together.
 */
export function createGivingStore(deps: { call: Call }): StoreApi<GivingState> & {
  /** The text gives this now, to the customer of this thread. */
  look(thread: Thread | null, given: readonly FoundConcession[]): Promise<void>;
  /** The next look asks anew: something was given, or the limits changed. */
  forget(): void;
} {
  const store = createStore<GivingState>()(() => nothing);
  /** What was asked last; the answer to anything else comes too late. */
  let asked = '';
  return Object.assign(store, {
    async look(thread: Thread | null, given: readonly FoundConcession[]) {
      const sums = thread ? sumUp(given) : [];
      const question = JSON.stringify([thread && keyOf(thread), thread?.conversationId, sums]);
      if (question === asked) return;
      asked = question;
      if (!thread || sums.length === 0) {
        store.setState(nothing);
        return;
      }
      const where = { customerKey: keyOf(thread), conversationId: thread.conversationId };
      const answers = await Promise.all(
        sums.map((next) => deps.call('concessions.check', { ...where, ...next }).catch(() => ({ limits: [] }))),
      );
      if (question !== asked) return;
      const limits = answers.flatMap((answer) => answer.limits).filter(({ state }) => state !== 'within');
      store.setState({ given, limits });
    },
    forget() {
      asked = '';
    },
  });
}

type Next = Pick<FoundConcession, 'what' | 'amount'> & { currency: string };

/** One sum for refunds and one for goodwill, in each currency. What names no sum weighs nothing. */
function sumUp(given: readonly FoundConcession[]): Next[] {
  const sums = new Map<string, Next>();
  for (const { what, amount, currency } of given) {
    if (currency === undefined || amount <= 0) continue;
    const place = `${what === 'refund'} ${currency}`;
    const before = sums.get(place);
    sums.set(place, { what, currency, amount: Math.round(((before?.amount ?? 0) + amount) * 10_000) / 10_000 });
  }
  return [...sums.values()];
}
