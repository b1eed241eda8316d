import { resolvePolicy } from './defaults';
import type { AbuseLevel, AbuseStep, Policy } from './schema';

/** An incident as the ladder looks at it. */
export interface PastIncident {
  level: AbuseLevel;
  /** When it was, ISO 8601. */
  at: string;
}

/** Where a customer stands on the team's ladder (`abuse-boundary`, `know-when-to-let-go`). */
export interface Ladder {
  /** Incidents of abuse and threats in the last twelve months. */
  count: number;
  /** The hardest of them. */
  worst: AbuseLevel;
  /** What the last of them asks for, and the number of that step, from 1. */
  step: AbuseStep;
  number: number;
  /** Number of steps there are. */
  of: number;
  /** What the one after this would ask for; undefined at the end of the ladder. */
  next?: AbuseStep;
  /** The ladder is used up: the steps for parting with the customer, in words for the rep. Empty before. */
  letGo: string[];
}

/** What holds where a team has no ladder of its own. `{who}` is its first choice for handing over. */
const usualSteps: readonly AbuseStep[] = [
  { step: 'Stay calm, name the boundary once, and go on with the matter.' },
  { step: 'Name the boundary again, say that the conversation ends if it is crossed once more, and tell {who}.' },
  { step: 'End the conversation politely and hand it to {who} with the incidents on record.', level: 'threat' },
];

const usualLetGo: readonly string[] = [
  'Show {who} the record of incidents.',
  'Let {who} decide whether the account is closed; do not announce it yourself.',
  'Settle what is owed to the customer, then say goodbye in plain and friendly words.',
];

const severity: readonly AbuseLevel[] = ['aggression', 'abuse', 'threat'];

/**
 * The step a customer's incidents have led to, or undefined where there was none. One step for each incident of the last
 * twelve months, and at once the step made for a level this hard; hostile tone alone is on record but climbs no step.
 * Going past the last step means parting.
 */
export function climbLadder(incidents: readonly PastIncident[], now: Date, policy?: Policy): Ladder | undefined {
  const since = new Date(now);
  since.setFullYear(since.getFullYear() - 1);
  const counted = incidents.filter(({ level, at }) => level !== 'aggression' && new Date(at) > since);
  if (counted.length === 0) return undefined;
  const { escalation, letGo } = resolvePolicy(policy);
  const named = (words: string) => words.replaceAll('{who}', escalation[0].who);
  const own = policy?.abuse?.length ? policy.abuse : undefined;
  const steps = own ?? usualSteps.map((step) => ({ ...step, step: named(step.step) }));
  const worst = severity[Math.max(...counted.map(({ level }) => severity.indexOf(level)))] as AbuseLevel;
  const madeFor = steps.findIndex(({ level }) => level === worst);
  const reached = Math.max(counted.length - 1, madeFor);
  const at = Math.min(reached, steps.length - 1);
  const next = steps[at + 1];
  const parting = letGo?.length ? letGo.map(({ step }) => step) : usualLetGo.map(named);
  return {
    count: counted.length,
    worst,
    step: steps[at] as AbuseStep,
    number: at + 1,
    of: steps.length,
    ...(next ? { next } : {}),
    letGo: reached >= steps.length ? parting : [],
  };
}
