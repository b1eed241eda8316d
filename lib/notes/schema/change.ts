import * as z from 'zod/mini';
import { customerKeySchema, idSchema } from '../schema';

/** What a change did, for the words with which undoing it is offered. */
export const changeKinds = [
  'note-added',
  'note-changed',
  'note-removed',
  'note-restored',
  'plan-kept',
  'plan-removed',
  'customer-named',
  'customers-merged',
  'customer-split',
  'imported',
  'retired',
  'undone',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change of this session, as the rep sees it. */
export const changeSummarySchema = z.object({
  id: idSchema,
  what: z.enum(changeKinds),
  at: z.iso.datetime(),
  customerKeys: z.array(customerKeySchema),
});
export type ChangeSummary = z.infer<typeof changeSummarySchema>;
