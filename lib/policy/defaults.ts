import type { Policy, ResolvedPolicy } from './schema';

/** What holds where a team has not said otherwise: Monday to Friday, 9 to 17, and promises that are easy to keep. */
export const defaultPolicy: ResolvedPolicy = {
  businessHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  promises: { withinHours: 4, urgentWithinHours: 2, handoverWithinHours: 8 },
  escalation: [{ who: 'our team lead' }],
  legal: { who: 'the colleague responsible for legal matters' },
};

/** The team's policy with the defaults in its gaps. An empty escalation ladder counts as a gap. */
export function resolvePolicy(policy: Policy | undefined): ResolvedPolicy {
  if (!policy) return defaultPolicy;
  const [first, ...rest] = policy.escalation ?? [];
  return {
    ...policy,
    businessHours: policy.businessHours ?? defaultPolicy.businessHours,
    promises: policy.promises ?? defaultPolicy.promises,
    legal: policy.legal ?? defaultPolicy.legal,
    escalation: first ? [first, ...rest] : defaultPolicy.escalation,
  };
}
