import { describe, expect, it } from 'vitest';
import { checkLimits, type Given, totalsOf } from './limits';

const now = new Date(2026, 10, 22, 10);
const policy = {
  refunds: { currency: 'EUR', perCase: 50, perCustomerAndYear: 200 },
  goodwill: { currency: 'EUR', perCustomerAndYear: 100 },
};
const given = (amount: number, change: Partial<Given> = {}): Given => ({
  refund: true,
  amount,
  currency: 'EUR',
  at: new Date(2026, 5, 1).toISOString(),
  conversationId: 'c1',
  ...change,
});

describe('limits of concessions', () => {
  it('counts refunds and goodwill apart, per case and per year', () => {
    const states = checkLimits([given(30), given(20, { conversationId: 'c2' }), given(10, { refund: false })], {
      now,
      policy,
      conversationId: 'c1',
    });
    expect(states.map(({ of, per, given, left }) => [of, per, given, left])).toEqual([
      ['refunds', 'case', 30, 20],
      ['refunds', 'year', 50, 150],
      ['goodwill', 'year', 10, 90],
    ]);
  });

  it('warns before the next one: near from four fifths, reached at the limit, over beyond', () => {
    const stateWith = (amount: number) =>
      checkLimits([given(30)], {
        now,
        policy,
        conversationId: 'c1',
        next: { refund: true, amount, currency: 'EUR' },
      })[0]?.state;
    expect(stateWith(9)).toBe('within');
    expect(stateWith(10)).toBe('near');
    expect(stateWith(20)).toBe('reached');
    expect(stateWith(20.01)).toBe('over');
  });

  it('counts no other year and no other currency', () => {
    const others = [given(40, { at: new Date(2025, 11, 31).toISOString() }), given(40, { currency: 'USD' })];
    expect(checkLimits(others, { now, policy })[0]).toMatchObject({ per: 'year', given: 0, state: 'within' });
  });

  it('adds cents without drift', () => {
    expect(totalsOf([given(0.1), given(0.2)], now)).toEqual([{ currency: 'EUR', amount: 0.3 }]);
  });

  it('says nothing where the team set no limit', () => {
    expect(checkLimits([given(1e6)], { now })).toEqual([]);
  });
});
