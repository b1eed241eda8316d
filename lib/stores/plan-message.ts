import type { Person } from '../conversation/conversation';
import type { NewPlan } from '../notes/schema/plan';
import { describeDay } from '../policy/commitment';
import { closingFor, firstName, greetingFor } from '../reply/greeting';

/**
 * The plan as a message to the customer (`follow-the-plan`, `write-expectations-down`): goals, what was agreed and how far it
 * is, departures with their reason, and when it is looked at again. What was dropped is not in it.
 */
export function describePlan(plan: NewPlan, options: { customer?: Person; agent?: Person; now: Date }): string {
  const { customer, agent, now } = options;
  const goals = plan.goals.map(({ text, reached }) => (reached ? `${text} (reached)` : text));
  const items = plan.items
    .filter(({ state }) => state !== 'dropped')
    .map(({ text, state }) => (state === 'done' ? `${text} (done)` : text));
  const departures = plan.exceptions.map(({ text, reason }) => `${text}: ${reason}`);
  const review = plan.reviewOn && describeDay(new Date(`${plan.reviewOn}T00:00`), now);
  return [
    greetingFor(firstName(customer?.name), 'email'),
    'So that we both have it in writing, this is the plan we agreed on:',
    listed('Goals', goals),
    listed('Agreed', items),
    listed('Where we departed from it', departures),
    review && `We look at it together again on ${review}.`,
    'If a line is not as you remember it, tell me and I will correct it.',
    closingFor(agent, 'email'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `${title}:\n${lines.map((line) => `- ${line.replace(/\s+/g, ' ').trim()}`).join('\n')}`;
}
