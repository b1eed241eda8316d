import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../lib/library/schema';
import type { Plan } from '../../lib/notes/schema/plan';
import { exampleNote, exampleOverview, examplePlan, exampleReading } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const hall = examplePlan({
  goals: [],
  items: [
    { text: 'Measure the hall', state: 'done' },
    { text: 'Paint the hall', state: 'agreed' },
  ],
});
const phrases: Phrase[] = [
  {
    id: 'back',
    stage: 'perspective',
    practice: 'follow-the-plan',
    text: 'The next step is {plan_step}, because {reason}.',
    placeholders: [{ name: 'plan_step' }, { name: 'reason', label: 'Reason' }],
  },
  { id: 'goal', stage: 'perspective', practice: 'follow-the-plan', text: 'Our plan has a goal.' },
  { id: 'anew', stage: 'next-step', practice: 'business-critical-exception', text: 'We will plan anew.' },
];

async function draw(plan: Plan, options: Parameters<typeof drawSidebar>[0] = {}) {
  const drawn = await drawSidebar({ ...options, engines: { phrases: () => phrases, ...options.engines } });
  drawn.background.handlers['customers.overview'] = () => exampleOverview(drawn.background.notes, { plan });
  drawn.background.handlers['plans.except'] = ({ exception }) => {
    plan = { ...plan, exceptions: [...plan.exceptions, exception] };
    return { plan, change: 'plan-change' };
  };
  await drawn.stores.customer.getState().reload();
  return drawn;
}

describe('the plan beside a message', () => {
  it('says how far it is and when it is looked at again', async () => {
    await draw({ ...hall, reviewOn: '2020-01-02' });
    expect(await screen.findByText(/1 of 2 done/)).toBeTruthy();
    expect(screen.getByText(/review was due/)).toBeTruthy();
  });

  it('says nothing of a request that is part of it', async () => {
    await draw(examplePlan());
    await screen.findByText(/1 of 2 done/);
    expect(screen.queryByText('off plan')).toBeNull();
  });

  it('leads back to it from what is not, with the next step filled in', async () => {
    const { user, port } = await draw(hall);
    expect(await screen.findByText('off plan')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the plan' }));
    const lines = within(screen.getByRole('list', { name: 'Back to the plan' }));
    expect(lines.getAllByRole('button').map((line) => line.textContent)).toEqual([
      'The next step is paint the hall, because [Reason].',
      'Our plan has a goal.',
    ]);
    await user.click(lines.getByRole('button', { name: /has a goal/ }));
    expect(port.orders.at(-1)).toEqual({ type: 'insert', text: 'Our plan has a goal.' });
  });

  it('asks for what a phrase leaves open before it is inserted', async () => {
    const { user, port } = await draw(hall);
    await user.click(await screen.findByRole('button', { name: 'Back to the plan' }));
    await user.click(screen.getByRole('button', { name: /The next step is/ }));
    expect(port.orders).toEqual([]);
    expect(screen.getByDisplayValue('paint the hall')).toBeTruthy();
  });

  it('keeps a business-critical exception with its reason, and takes it back', async () => {
    const { user, background } = await draw(hall);
    await user.click(await screen.findByRole('button', { name: 'Business-critical' }));
    await user.click(screen.getByRole('button', { name: 'Plan anew' }));
    expect(screen.getByRole('button', { name: 'We will plan anew.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back to the plan' })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Reason for the exception' }), 'They were bought.{Enter}');
    expect(background.made.find(({ name }) => name === 'plans.except')?.input).toMatchObject({
      exception: { text: 'send a new lamp', reason: 'They were bought.' },
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(background.made.some(({ name }) => name === 'changes.undo')).toBe(true);
  });

  it('takes a change at the customer’s for business-critical by itself', async () => {
    const change = { name: 'business-critical-change' as const, confidence: 0.9, evidence: [] };
    await draw(hall, { engines: { listen: () => ({ ...exampleReading, situations: [change] }) } });
    expect(await screen.findByRole('button', { name: 'Plan anew' })).toBeTruthy();
  });

  it('goes with the requests that are kept, and can be put right', async () => {
    const { user, background } = await draw(hall);
    await user.click(screen.getByRole('button', { name: 'Keep this request' }));
    expect(background.notes.at(-1)).toMatchObject({ kind: 'request', plan: 'off' });
    await user.click(await screen.findByRole('button', { name: 'In the plan: send a new lamp' }));
    expect(background.notes.at(-1)).toMatchObject({ plan: 'in' });
  });
});

describe('the protocol for abuse', () => {
  it('has its own phrases, those for parting, and the record for a lead', async () => {
    const note = exampleNote({ kind: 'incident', incident: { level: 'abuse', quote: 'You fool' } });
    const parting: Phrase = { id: 'part', stage: 'next-step', practice: 'know-when-to-let-go', text: 'We part here.' };
    const { background, stores, user, port } = await drawSidebar({
      engines: { phrases: () => [...phrases, parting] },
    });
    background.handlers['customers.overview'] = () =>
      exampleOverview([note], {
        incidents: {
          notes: [note],
          ladder: {
            count: 4,
            worst: 'abuse',
            step: { step: 'Name the boundary.', phrases: ['goal'] },
            number: 3,
            of: 3,
            letGo: ['Show the record.'],
          },
        },
      });
    await stores.customer.getState().reload();
    await user.click(await screen.findByRole('button', { name: 'Words for this step' }));
    const lines = within(screen.getByRole('list', { name: 'Words for this step' }));
    expect(lines.getAllByRole('button').map((line) => line.textContent)).toEqual([
      'Our plan has a goal.',
      'We part here.',
    ]);
    await user.click(lines.getByRole('button', { name: 'We part here.' }));
    expect(port.orders.at(-1)).toEqual({ type: 'insert', text: 'We part here.' });
    expect(screen.getByRole('link', { name: 'For a lead' }).getAttribute('href')).toBe(
      'options.html#customer=ida%40holm.example&paper=incidents',
    );
  });
});
