import * as z from 'zod/mini';
import { conversationIdSchema, customerKeySchema, idSchema, revisionsSchema } from '../schema';

/**
 * A customer as stored: one person or firm under all keys they write from. A note names a key and never a customer, so
 * that merging and splitting touches customers only, and no note can get lost by it.
 */
export const customerSchema = z.object({
  id: idSchema,
  /** No key belongs to two customers. */
  keys: z.array(customerKeySchema).check(z.minLength(1), z.maxLength(1000)),
  name: z.optional(z.string().check(z.maxLength(500))),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revisions: revisionsSchema,
});
export type Customer = z.infer<typeof customerSchema>;

/** A conversation something was kept of. */
export const conversationRecordSchema = z.object({
  id: conversationIdSchema,
  host: z.string().check(z.maxLength(100)),
  subject: z.string().check(z.maxLength(2000)),
  customerKey: customerKeySchema,
  page: z.optional(z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//, 'A page is a web address.'))),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
});
export type ConversationRecord = z.infer<typeof conversationRecordSchema>;
