/** Who wrote a message: the customer, somebody of ours, an internal note, or the host itself. */
export const roles = ['customer', 'agent', 'note', 'system'] as const;
export type Role = (typeof roles)[number];

/** The path of a reply, in the order in which a reply takes it. */
export const stages = ['listen', 'acknowledge', 'honesty', 'perspective', 'next-step'] as const;
export type Stage = (typeof stages)[number];

/** What a customer's message can be like; a message may be in several. `neutral` stands for none of the others. */
export const situations = [
  'frustrated',
  'service-failure',
  'unrealistic',
  'impatient',
  'lacks-direction',
  'uncooperative',
  'mistaken',
  'off-plan',
  'business-critical-change',
  'abusive',
  'threatens-to-leave',
  'legal-threat',
  'wants-escalation',
  'thankful',
  'neutral',
] as const;
export type Situation = (typeof situations)[number];

/** The kinds of wording the draft checker warns about. */
export const wordingKinds = [
  'piling-on',
  'dismissive',
  'blame',
  'argue',
  'accusing',
  'excuse',
  'over-promise',
  'vague-commitment',
  'charm',
  'caving-in',
  'asking-for-the-solution',
  'fog',
  'hostile',
  'selling-into-trouble',
] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** The structure checks: findings of kind `structure` carry one of these as their rule. */
export const structureRules = [
  'answer-before-acknowledgement',
  'no-acknowledgement',
  'no-next-step',
  'no-time',
  'ask-uncovered',
  'abuse-no-boundary',
  'promise-not-owned',
  'placeholder-left',
  'wrong-name',
  'mood-mismatch',
] as const;
export type StructureRule = (typeof structureRules)[number];

/** Every kind a finding can have. */
export type FindingKind = WordingKind | 'structure';
