import { describe, expect, it } from 'vitest';
import { draftOf, newException, planOf, problemOfPlan } from './plan-draft';
import { describePlan } from './plan-message';
import { examplePlan } from './testing';

const now = new Date(2026, 10, 23, 10);

describe('a plan while it is edited', () => {
  it('comes out as it went in', () => {
    const { goals, items, reviewOn, exceptions } = examplePlan();
    expect(planOf(draftOf(examplePlan()))).toEqual({ goals, items, reviewOn, exceptions });
  });

  it('leaves out lines without words, and a review without a day', () => {
    const draft = draftOf(null);
    draft.goals[0] = { key: 'a', text: '  Go live ', reached: false };
    expect(planOf(draft)).toEqual({ goals: [{ text: 'Go live', reached: false }], items: [], exceptions: [] });
  });

  it('says what is missing', () => {
    const draft = draftOf(null);
    expect(problemOfPlan(draft)).toContain('needs a goal');
    const whole = draftOf(examplePlan());
    expect(problemOfPlan(whole)).toBeUndefined();
    expect(problemOfPlan({ ...whole, exceptions: [{ ...newException(now), text: 'x' }] })).toContain('reason');
    expect(problemOfPlan({ ...whole, exceptions: [newException(now)] })).toBeUndefined();
  });
});

describe('the plan as a message', () => {
  it('says goals, items and how far they are, departures and the review, without what was dropped', () => {
    const text = describePlan(examplePlan(), { customer: { name: 'Ida Holm' }, agent: { name: 'Jo' }, now });
    expect(text).toBe(
      [
        'Hello Ida,',
        'So that we both have it in writing, this is the plan we agreed on:',
        'Goals:\n- Lamps in all rooms',
        'Agreed:\n- Measure the hall (done)\n- Hang the lamps',
        'Where we departed from it:\n- Lamps for the annex: It was bought in May.',
        'We look at it together again on Tuesday 1 December.',
        'If a line is not as you remember it, tell me and I will correct it.',
        'Kind regards,\nJo',
      ].join('\n\n'),
    );
  });
});
