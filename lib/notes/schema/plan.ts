import * as z from 'zod/mini';
import { customerKeySchema, idSchema, revisionsSchema } from '../schema';

const lineSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(5000));

/** A departure from the plan, with its reason (`business-critical-exception`). */
export const planExceptionSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  text: lineSchema,
  reason: lineSchema,
});
export type PlanException = z.infer<typeof planExceptionSchema>;

/** What the rep hands in as the plan agreed with a customer (`follow-the-plan`). */
export const newPlanSchema = z.object({
  goals: z.array(z.object({ text: lineSchema, reached: z._default(z.boolean(), false) })).check(z.maxLength(200)),
  /** What was agreed to be done. */
  items: z
    .array(z.object({ text: lineSchema, state: z._default(z.enum(['agreed', 'done', 'dropped']), 'agreed') }))
    .check(z.maxLength(500)),
  /** The day on which the plan is looked at again, as 2026-12-01. */
  reviewOn: z.optional(z.iso.date()),
  exceptions: z.array(planExceptionSchema).check(z.maxLength(500)),
});
export type NewPlan = z.infer<typeof newPlanSchema>;

/** A plan as stored. */
export const planSchema = z.extend(newPlanSchema, {
  id: idSchema,
  customerKey: customerKeySchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revisions: revisionsSchema,
  deletedAt: z.optional(z.iso.datetime()),
});
export type Plan = z.infer<typeof planSchema>;
