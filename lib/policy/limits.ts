import type { Policy } from './schema';

/** Something given, as the limits look at it. */
export interface Given {
  /** Is it money paid back? Everything else counts as goodwill. */
  refund: boolean;
  /** In units of the currency. */
  amount: number;
  currency: string;
  /** When, ISO 8601. */
  at: string;
  /** The case it was given in. */
  conversationId: string;
}

/** How much of one limit is used. Amounts are in units of the currency. */
export interface LimitState {
  of: 'refunds' | 'goodwill';
  per: 'case' | 'year';
  currency: string;
  limit: number;
  given: number;
  /** What may still be given: never below 0. */
  left: number;
  /** `near` from four fifths on; `over` only when more was given than allowed. */
  state: 'within' | 'near' | 'reached' | 'over';
}

/** From this share of a limit on the rep is told, before the next concession goes over it (`long-term-implications`). */
const nearShare = 0.8;

/**
 * What the policy's limits say of what a customer was given: for the case at hand, and for this calendar year (the rep's
 * local time). Only what is in the limit's own currency counts: no rate is guessed. `next` is counted as if it were given.
 */
export function checkLimits(
  given: readonly Given[],
  options: {
    now: Date;
    conversationId?: string;
    policy?: Policy;
    next?: Pick<Given, 'refund' | 'amount' | 'currency'>;
  },
): LimitState[] {
  const { now, conversationId = '', policy, next } = options;
  const all = next ? [...given, { ...next, at: now.toISOString(), conversationId }] : given;
  const states: LimitState[] = [];
  for (const of of ['refunds', 'goodwill'] as const) {
    const limits = policy?.[of];
    if (!limits) continue;
    const { currency, perCase, perCustomerAndYear } = limits;
    const counted = all.filter((one) => one.refund === (of === 'refunds') && one.currency === currency);
    const inCase = counted.filter((one) => one.conversationId === conversationId);
    const inYear = counted.filter(({ at }) => new Date(at).getFullYear() === now.getFullYear());
    if (perCase !== undefined && conversationId !== '') {
      states.push({ of, per: 'case', currency, ...measure(sum(inCase), perCase) });
    }
    if (perCustomerAndYear !== undefined) {
      states.push({ of, per: 'year', currency, ...measure(sum(inYear), perCustomerAndYear) });
    }
  }
  return states;
}

/** What was given in a calendar year, by currency, the largest sum first. */
export function totalsOf(given: readonly Given[], now: Date): { currency: string; amount: number }[] {
  const totals = new Map<string, number>();
  for (const { at, currency, amount } of given) {
    if (new Date(at).getFullYear() !== now.getFullYear()) continue;
    totals.set(currency, round((totals.get(currency) ?? 0) + amount));
  }
  return [...totals].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount);
}

function measure(given: number, limit: number): Pick<LimitState, 'limit' | 'given' | 'left' | 'state'> {
  const left = round(Math.max(0, limit - given));
  const state =
    given > limit ? 'over' : given === limit ? 'reached' : given >= nearShare * limit && given > 0 ? 'near' : 'within';
  return { limit, given, left, state };
}

const sum = (given: readonly Given[]) => round(given.reduce((total, { amount }) => total + amount, 0));

/** Sums of cents in binary fractions drift; no currency has more than four decimals. */
const round = (amount: number) => Math.round(amount * 10_000) / 10_000;
