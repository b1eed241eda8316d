import * as z from 'zod/mini';
import {
  concessionKinds,
  concessionSchema,
  conversationIdSchema,
  currencySchema,
  customerKeySchema,
  idSchema,
  incidentLevels,
  incidentSchema,
  newNoteSchema,
  noteSchema,
  noteStates,
  noteTextSchema,
} from '../notes/schema';
import { changeSummarySchema } from '../notes/schema/change';
import { conversationRecordSchema, customerSchema } from '../notes/schema/customer';
import { newPlanSchema, planExceptionSchema, planSchema } from '../notes/schema/plan';

/**
 * Calls about notes, customers and plans. A customer is named by any of their keys. Whatever changes something answers only
 * when it is on disk, and answers `change`: the id under which it can be undone in this session.
 */

const moment = z.iso.datetime({ offset: true });
const limit = (most: number, usual: number) =>
  z._default(z.number().check(z.int(), z.minimum(1), z.maximum(most)), usual);

/** The customer's record; without `id` where nothing was kept yet and only the key is known. */
export const knownCustomerSchema = z.object({
  id: z.optional(idSchema),
  keys: z.array(customerKeySchema),
  name: z.optional(z.string()),
});

/** One entry in the line of a customer's life. */
export const timelineEntrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note'), at: z.iso.datetime(), note: noteSchema }),
  /** The first time something was kept of a conversation. */
  z.object({ type: z.literal('conversation'), at: z.iso.datetime(), conversation: conversationRecordSchema }),
  z.object({ type: z.literal('plan'), at: z.iso.datetime(), plan: planSchema }),
]);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** A page of the timeline, newest first; `before` asks for the next one, null at the end. */
export const timelineSchema = z.object({ entries: z.array(timelineEntrySchema), before: z.nullable(z.string()) });
export type Timeline = z.infer<typeof timelineSchema>;

const stepSchema = z.object({
  step: z.string(),
  who: z.optional(z.string()),
  /** Ids of phrases that say it. */
  phrases: z.optional(z.array(z.string())),
});

/** Where a customer stands on the team's ladder for abuse. */
export const ladderSchema = z.object({
  /** Incidents of abuse and threats in the last twelve months. */
  count: z.number(),
  worst: z.enum(incidentLevels),
  step: stepSchema,
  /** Number of the step, from 1, and how many there are. */
  number: z.number(),
  of: z.number(),
  next: z.optional(stepSchema),
  /** What to do now that the ladder is used up; empty before. */
  letGo: z.array(z.string()),
});

/** How much of one of the policy's limits is used. Amounts are in units of the currency. */
export const limitStateSchema = z.object({
  of: z.enum(['refunds', 'goodwill']),
  per: z.enum(['case', 'year']),
  currency: z.string(),
  limit: z.number(),
  given: z.number(),
  left: z.number(),
  state: z.enum(['within', 'near', 'reached', 'over']),
});
export type LimitState = z.infer<typeof limitStateSchema>;

export const overviewSchema = z.object({
  customer: knownCustomerSchema,
  timeline: timelineSchema,
  /** Open ones of all conversations: overdue first, then by due time. */
  promises: z.array(noteSchema),
  /** Open ones of all conversations, oldest first. */
  requests: z.array(noteSchema),
  incidents: z.object({
    /** All on record, newest first. */
    notes: z.array(noteSchema),
    /** Null while nothing asks for a step. */
    ladder: z.nullable(ladderSchema),
  }),
  concessions: z.object({
    /** This calendar year's, newest first. */
    notes: z.array(noteSchema),
    totals: z.array(z.object({ currency: z.string(), amount: z.number() })),
    limits: z.array(limitStateSchema),
  }),
  preferences: z.array(noteSchema),
  expectations: z.array(noteSchema),
  whys: z.array(noteSchema),
  plan: z.nullable(planSchema),
  /** Conversations something was kept of. */
  conversations: z.number(),
  /** Notes that are kept but can't be shown; a file of notes holds them. */
  unreadable: z.number(),
});
export type Overview = z.infer<typeof overviewSchema>;

const byKey = z.object({ customerKey: customerKeySchema });
const changedNote = z.object({ note: noteSchema, change: z.optional(idSchema) });
const openNotes = z.object({
  notes: z.array(noteSchema),
  /** Names of customers, by the keys in the notes. */
  names: z.record(z.string(), z.string()),
  /** How many are past their time, also of those beyond the limit. */
  overdue: z.number(),
  total: z.number(),
});

const remindersSchema = z.object({ notify: z.boolean(), allowed: z.boolean() });

export const notesCalls = {
  /** Notes of one customer over all conversations and addresses, newest first. */
  'notes.list': { from: 'extension', input: byKey, output: z.object({ notes: z.array(noteSchema) }) },
  /**
   * Keep a note. Answers only when it is on disk. `once` is a mark of the page's own: asked again with it and the same words,
   * because the answer got lost, the note is not kept twice.
   */
  'notes.add': {
    from: 'extension',
    input: z.object({ note: newNoteSchema, once: z.optional(idSchema) }),
    output: changedNote,
  },
  /**
   * Change a note: its text, due time (null: none), how it stands, its place in the plan, its details, its customer. `done`
   * and `state` go together: give one. A promise whose due time changes remembers the old one in `moves`.
   */
  'notes.change': {
    from: 'extension',
    input: z.object({
      id: idSchema,
      text: z.optional(noteTextSchema),
      done: z.optional(z.boolean()),
      state: z.optional(z.enum(noteStates)),
      due: z.optional(z.nullable(moment)),
      plan: z.optional(z.nullable(z.enum(['in', 'off']))),
      incident: z.optional(incidentSchema),
      concession: z.optional(concessionSchema),
      customerKey: z.optional(customerKeySchema),
    }),
    output: changedNote,
  },
  /** Take a note away (it stays in the bin for 30 days) or, with `restore`, bring it back. */
  'notes.remove': {
    from: 'extension',
    input: z.object({ id: idSchema, restore: z.optional(z.boolean()) }),
    output: z.object({ change: z.optional(idSchema) }),
  },
  /** What lies in the bin, the latest first. */
  'notes.bin': {
    from: 'extension',
    input: z.object({ limit: limit(1000, 100) }),
    output: z.object({ notes: z.array(noteSchema) }),
  },
  /** Open promises of all customers, overdue first. */
  'promises.open': { from: 'extension', input: z.object({ limit: limit(1000, 200) }), output: openNotes },
  /** Open requests of all customers, oldest first. */
  'requests.open': { from: 'extension', input: z.object({ limit: limit(1000, 200) }), output: openNotes },
  /**
   * Whether promises that fall due are told by a notification, too, and whether the browser lets us. A page asks the browser
   * for the optional permission `notifications` before it turns them on.
   */
  'reminders.get': { from: 'extension', input: z.object({}), output: remindersSchema },
  'reminders.set': { from: 'extension', input: z.object({ notify: z.boolean() }), output: remindersSchema },
  /**
   * What the policy's limits would say if this were given now, for the case and for the year. With amount 0 it is how they
   * stand. Empty where the team set none in this currency.
   */
  'concessions.check': {
    from: 'extension',
    input: z.object({
      customerKey: customerKeySchema,
      conversationId: conversationIdSchema,
      what: z.enum(concessionKinds),
      amount: z.number().check(z.minimum(0)),
      currency: currencySchema,
    }),
    output: z.object({ limits: z.array(limitStateSchema) }),
  },
  /** What to know when a conversation is opened, in one go. `conversationId` is the case whose limits are looked at. */
  'customers.overview': {
    from: 'extension',
    input: z.object({
      customerKey: customerKeySchema,
      conversationId: z.optional(conversationIdSchema),
      limit: limit(500, 50),
    }),
    output: overviewSchema,
  },
  /** More of the timeline; `before` is what the page before answered. */
  'customers.timeline': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema, before: z.optional(z.string()), limit: limit(500, 50) }),
    output: timelineSchema,
  },
  /** All customers, or those whose name or address begins with `prefix`. `after` is the id of the last one of a page. */
  'customers.list': {
    from: 'extension',
    input: z.object({
      prefix: z.optional(z.string().check(z.maxLength(500))),
      after: z.optional(idSchema),
      limit: limit(1000, 200),
    }),
    output: z.object({ customers: z.array(customerSchema) }),
  },
  'customers.rename': {
    from: 'extension',
    input: z.object({
      customerKey: customerKeySchema,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
    }),
    output: z.object({ customer: customerSchema, change: idSchema }),
  },
  /** Make the customer with the key `from` one with that of `customerKey`. No note is touched. */
  'customers.merge': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema, from: customerKeySchema }),
    output: z.object({ customer: customerSchema, change: idSchema }),
  },
  /** Make these keys of a customer a customer of their own. */
  'customers.split': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema, keys: z.array(customerKeySchema).check(z.minLength(1)) }),
    output: z.object({ stayed: customerSchema, parted: customerSchema, change: idSchema }),
  },
  /** The plan agreed with a customer, or null. */
  'plans.get': { from: 'extension', input: byKey, output: z.object({ plan: z.nullable(planSchema) }) },
  /** Make the customer's plan, or put this in its place. */
  'plans.keep': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema, plan: newPlanSchema }),
    output: z.object({ plan: planSchema, change: idSchema }),
  },
  /** Add a departure to the plan as it is now: two tabs that do so at once both keep theirs. */
  'plans.except': {
    from: 'extension',
    input: z.object({ customerKey: customerKeySchema, exception: planExceptionSchema }),
    output: z.object({ plan: planSchema, change: idSchema }),
  },
  /** Take the customer's plan away; undoing the change brings it back. */
  'plans.remove': { from: 'extension', input: byKey, output: z.object({ change: z.optional(idSchema) }) },
  /** Changes of this session that can be undone, newest first. */
  'changes.list': {
    from: 'extension',
    input: z.object({ limit: limit(200, 20) }),
    output: z.object({ changes: z.array(changeSummarySchema) }),
  },
  /** Take a change back. Refused (`cannot-undo`) when a record of it was changed again since. */
  'changes.undo': {
    from: 'extension',
    input: z.object({ change: idSchema }),
    output: z.object({ change: idSchema }),
  },
  /** What was typed into the note field and not yet saved, kept for the conversation and the calling tab; empty forgets it. */
  'unsaved.keep': {
    from: 'extension',
    input: z.object({
      conversationId: conversationIdSchema,
      text: z.string().check(z.maxLength(100_000)),
      /** Whom it is about, so that erasing a customer finds it. */
      customerKey: z.optional(customerKeySchema),
    }),
    output: z.object({}),
  },
  /** What was typed in this tab, else what a tab left behind that is gone: this tab has it from now on. */
  'unsaved.get': {
    from: 'extension',
    input: z.object({ conversationId: conversationIdSchema }),
    output: z.object({ text: z.string() }),
  },
  /**
   * The team's policy with the limits, ladders and retention the calls above go by; an empty one where none is set. Its shape
   * is `policySchema` of `lib/policy`, which host scripts must not load: hence `unknown` here, checked by the background.
   */
  'policy.get': { from: 'extension', input: z.object({}), output: z.object({ policy: z.unknown() }) },
  'policy.set': { from: 'extension', input: z.object({ policy: z.unknown() }), output: z.object({}) },
} as const;
