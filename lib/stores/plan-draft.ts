import type { NewPlan, Plan } from '../notes/schema/plan';

/** A plan while it is edited. Each line has a `key` of its own, so that a field keeps its line when others come and go. */
export interface PlanDraft {
  goals: { key: string; text: string; reached: boolean }[];
  items: { key: string; text: string; state: NewPlan['items'][number]['state'] }[];
  /** As 2026-12-01; empty: none. */
  reviewOn: string;
  exceptions: { key: string; at: string; text: string; reason: string }[];
}

const key = () => crypto.randomUUID();

export const newGoal = (text = ''): PlanDraft['goals'][number] => ({ key: key(), text, reached: false });
export const newItem = (text = ''): PlanDraft['items'][number] => ({ key: key(), text, state: 'agreed' });
export const newException = (now: Date): PlanDraft['exceptions'][number] => ({
  key: key(),
  at: now.toISOString(),
  text: '',
  reason: '',
});

/** A plan to be edited; where there is none yet, a field for the first goal and the first item. */
export function draftOf(plan: Plan | null): PlanDraft {
  if (!plan) return { goals: [newGoal()], items: [newItem()], reviewOn: '', exceptions: [] };
  return {
    goals: plan.goals.map((goal) => ({ key: key(), ...goal })),
    items: plan.items.map((item) => ({ key: key(), ...item })),
    reviewOn: plan.reviewOn ?? '',
    exceptions: plan.exceptions.map((exception) => ({ key: key(), ...exception })),
  };
}

/** What keeps the draft from being a plan, in words for the rep; undefined when nothing does. */
export function problemOfPlan({ goals, items, exceptions }: PlanDraft): string | undefined {
  if (exceptions.some(({ text, reason }) => (text.trim() === '') !== (reason.trim() === '')))
    return 'An exception needs both: what it was, and the reason.';
  if ([...goals, ...items].every(({ text }) => text.trim() === '')) return 'A plan needs a goal or something agreed.';
  return undefined;
}

/** The draft as it is to be kept: lines left empty are none. */
export function planOf({ goals, items, reviewOn, exceptions }: PlanDraft): NewPlan {
  const written = <T extends { key: string; text: string }>(lines: readonly T[]) =>
    lines.filter(({ text }) => text.trim() !== '').map(({ key: _, ...line }) => ({ ...line, text: line.text.trim() }));
  return {
    goals: written(goals),
    items: written(items),
    ...(reviewOn === '' ? {} : { reviewOn }),
    exceptions: written(exceptions).map((exception) => ({ ...exception, reason: exception.reason.trim() })),
  };
}

/** A plan as the rep hands it in again, without what the notes keep beside it. */
export function fieldsOf({ goals, items, reviewOn, exceptions }: Plan): NewPlan {
  return { goals, items, exceptions, ...(reviewOn === undefined ? {} : { reviewOn }) };
}
