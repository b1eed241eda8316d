import { describe, expect, it } from 'vitest';
import { matchPlan, nextStep } from './plan-match';

const plan = {
  goals: [{ text: 'Go live in all three warehouses by March' }],
  items: [
    { text: 'Migrate the customer data', state: 'done' as const },
    { text: 'Corrected invoices every month', state: 'agreed' as const },
    { text: 'Training for the night shift', state: 'agreed' as const },
    { text: 'Connect the old scanner', state: 'dropped' as const },
  ],
};

describe('matching a request to the plan', () => {
  it.each([
    ['send us a corrected invoice', 'Corrected invoices every month'],
    ['When does the data migration happen?', 'Migrate the customer data'],
    ['train the people of the night shift', 'Training for the night shift'],
    ['Can we go live in the second warehouse?', 'Go live in all three warehouses by March'],
  ])('finds the line of %o', (request, line) => {
    expect(matchPlan(plan, request)).toEqual({ in: true, line });
  });

  it.each([
    'build a dashboard for our marketing team',
    'connect the old scanner',
    'extend the free trial of our sister company',
  ])('tells that %o is in none', (request) => {
    expect(matchPlan(plan, request)).toEqual({ in: false });
  });

  it('says nothing where nothing can be said', () => {
    expect(matchPlan({ goals: [], items: [] }, 'a dashboard')).toBeUndefined();
    expect(matchPlan(plan, 'can you do it for me?')).toBeUndefined();
  });

  it('knows the next step', () => {
    expect(nextStep(plan)).toBe('Corrected invoices every month');
    expect(nextStep({ goals: [], items: [{ text: 'x', state: 'done' }] })).toBeUndefined();
  });
});
