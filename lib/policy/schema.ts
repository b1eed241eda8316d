import { z } from 'zod';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day is written as 09:00.');
const money = z.number().min(0);
const retentionDays = z.number().int().min(1).max(36_500);

/** When the team works, in the rep's local time. */
export const businessHoursSchema = z.looseObject({
  /** 1 = Monday … 7 = Sunday. */
  days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  from: timeOfDay,
  /** At or before `from`: on the day after. */
  to: timeOfDay,
  /** Dates on which nobody works, as 2026-12-25. */
  holidays: z.array(z.iso.date()).max(1000).optional(),
});
export type BusinessHours = z.infer<typeof businessHoursSchema>;

/** How soon a rep may promise the next message, in business hours. */
export const promiseDefaultsSchema = z.looseObject({
  withinHours: z.number().min(0.25).max(200),
  /** For customers who press for time. */
  urgentWithinHours: z.number().min(0.25).max(200),
  /** For what somebody else has to take on: a lead, the legal or the privacy team. */
  handoverWithinHours: z.number().min(0.25).max(200),
});
export type PromiseDefaults = z.infer<typeof promiseDefaultsSchema>;

/** Somebody a conversation can be handed to, as named to the customer: "our team lead". */
const handoverSchema = z.looseObject({ who: z.string().trim().min(1).max(200), when: z.string().max(2000).optional() });
export type Handover = z.infer<typeof handoverSchema>;

/** A step of a protocol, in words for the rep. */
const stepSchema = z.looseObject({ step: z.string().trim().min(1).max(2000) });

/** How hard abuse is: hostile in tone, abuse of a person, a threat. */
export const abuseLevels = ['aggression', 'abuse', 'threat'] as const;
export type AbuseLevel = (typeof abuseLevels)[number];

/** A step of the ladder for abuse: what to do, whom to hand to, and the phrases (by id) that say it. */
const abuseStepSchema = z.looseObject({
  step: z.string().trim().min(1).max(2000),
  /** Incidents this hard come here at once, whatever came before. */
  level: z.enum(abuseLevels).optional(),
  who: z.string().trim().min(1).max(200).optional(),
  phrases: z.array(z.string().max(200)).max(50).optional(),
});
export type AbuseStep = z.infer<typeof abuseStepSchema>;

export const limitsSchema = z.looseObject({
  /** ISO 4217, such as EUR. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capitals, such as EUR.'),
  perCase: money.optional(),
  perCustomerAndYear: money.optional(),
});
export type Limits = z.infer<typeof limitsSchema>;

/** The policies of a library: whatever is left out falls back to `defaultPolicy`. Unknown fields are kept. */
export const policySchema = z.looseObject({
  refunds: limitsSchema.optional(),
  goodwill: limitsSchema.optional(),
  /** What may be decided against the rule, and by whom, in words for the rep. */
  exceptions: z.array(stepSchema).max(200).optional(),
  /** Whom to hand to, first choice first. */
  escalation: z.array(handoverSchema).max(20).optional(),
  /** Who takes legal matters. */
  legal: handoverSchema.optional(),
  /** What to do about abuse, one step for each incident. */
  abuse: z.array(abuseStepSchema).max(50).optional(),
  letGo: z.array(stepSchema).max(50).optional(),
  businessHours: businessHoursSchema.optional(),
  promises: promiseDefaultsSchema.optional(),
  /** How long notes are kept: in general, and by kind of note. */
  retention: z.looseObject({ days: retentionDays, kinds: z.record(z.string(), retentionDays).optional() }).optional(),
});
export type Policy = z.infer<typeof policySchema>;

/** A policy with every part a suggestion cannot do without. */
export interface ResolvedPolicy extends Policy {
  businessHours: BusinessHours;
  promises: PromiseDefaults;
  escalation: [Handover, ...Handover[]];
  legal: Handover;
}
