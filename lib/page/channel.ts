import * as z from 'zod/mini';
import { conversationSchema, personSchema, spanSchema } from '../conversation/conversation';
import { wordingKinds } from '../conversation/vocabulary';

/**
 * What passes between the content script of a page and the sidebar in its frame, over a `MessageChannel` whose port the
 * content script hands to the frame (see `frame.ts`). Both ends validate: the other side runs in another process, and
 * a page script may try to speak in its place.
 */

const findingSchema = z.object({
  start: z.int().check(z.minimum(0)),
  end: z.int().check(z.minimum(0)),
  rule: z.string().check(z.maxLength(200)),
  kind: z.enum([...wordingKinds, 'structure']),
  text: z.string().check(z.maxLength(100_000)),
  why: z.string().check(z.maxLength(2000)),
  practice: z.string().check(z.maxLength(100)),
  replacements: z.array(z.string().check(z.maxLength(10_000))).check(z.maxLength(20)),
  strictness: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** A finding as it travels: rules of a team's own library may cite a practice this version does not know yet. */
export type ShownFinding = z.infer<typeof findingSchema>;

/** From the page to the sidebar. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  /** First message: where we are. `site` is the origin. */
  z.object({
    type: z.literal('hello'),
    host: z.string().check(z.maxLength(100)),
    hostName: z.string().check(z.maxLength(100)),
    site: z.string().check(z.maxLength(2000)),
    url: z.string().check(z.maxLength(8000)),
  }),
  /** The theme of the host page changed, or is told for the first time. */
  z.object({ type: z.literal('theme'), dark: z.boolean() }),
  /** The conversation on the page; `null` with the reason when there is none to read. `reply` tells the thread anyway. */
  z.object({
    type: z.literal('conversation'),
    conversation: z.nullable(conversationSchema),
    reason: z.optional(z.string().check(z.maxLength(2000))),
    reply: z.optional(
      z.object({
        conversationId: z.string().check(z.maxLength(1000)),
        subject: z.string().check(z.maxLength(2000)),
        customer: personSchema,
      }),
    ),
  }),
  /**
   * The draft in the composer last focused, or `null` when there is none. `version` grows with each change; orders
   * (fix, insert) name the version they were made for.
   */
  z.object({
    type: z.literal('draft'),
    draft: z.nullable(
      z.object({
        version: z.int(),
        family: z.string().check(z.maxLength(50)),
        /** The rep's own part: quoted history and signature are left out, offsets stay true. */
        text: z.string().check(z.maxLength(2_000_000)),
        caret: spanSchema,
        findings: z.array(findingSchema).check(z.maxLength(1000)),
      }),
    ),
  }),
  /** The frame's state as it now stands, after the rep dragged it or it gave way to the host's controls. */
  z.object({
    type: z.literal('frame'),
    collapsed: z.boolean(),
    width: z.number(),
    gaveWay: z.boolean(),
  }),
  /** The rep came to the sidebar by its key: the frame has the focus, and what they came for should have it. */
  z.object({ type: z.literal('entered') }),
  /** The answer to an order with the same `id`. On failure `text` is what could not be written, to be copied by hand. */
  z.object({
    type: z.literal('done'),
    id: z.int(),
    ok: z.boolean(),
    reason: z.optional(z.string().check(z.maxLength(2000))),
    text: z.optional(z.string().check(z.maxLength(2_000_000))),
  }),
  /** The host sent the draft: what it read at that moment. */
  z.object({ type: z.literal('sent'), text: z.string().check(z.maxLength(2_000_000)) }),
  /** The rep clicked or keyed on a mark in the draft: show this finding. */
  z.object({
    type: z.literal('show-finding'),
    rule: z.string().check(z.maxLength(200)),
    start: z.int().check(z.minimum(0)),
  }),
  /** What the rep chose about a finding in its card. */
  z.object({
    type: z.literal('finding-choice'),
    choice: z.enum(['not-here', 'never', 'my-words']),
    rule: z.string().check(z.maxLength(200)),
    start: z.int().check(z.minimum(0)),
  }),
]);
export type FindingChoice = 'not-here' | 'never' | 'my-words';
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** From the sidebar to the page. */
export const sidebarMessageSchema = z.discriminatedUnion('type', [
  /**
   * Insert at the caret last held. Refused, as is `replace`, when the page shows another conversation by now than the one
   * it was made for: its id, or that of the thread answered where its messages can't be read; '' for none.
   */
  z.object({
    type: z.literal('insert'),
    id: z.int(),
    conversation: z.string().check(z.maxLength(1000)),
    text: z.string().check(z.minLength(1), z.maxLength(200_000)),
  }),
  /** Replace a finding's words. Refused when the words at the span are no longer `expected`. */
  z.object({
    type: z.literal('replace'),
    id: z.int(),
    conversation: z.string().check(z.maxLength(1000)),
    span: spanSchema,
    expected: z.string().check(z.maxLength(100_000)),
    text: z.string().check(z.maxLength(200_000)),
  }),
  /** Light up these words of a message in the host page; an empty list puts the light out. */
  z.object({
    type: z.literal('light'),
    messageId: z.string().check(z.maxLength(500)),
    spans: z.array(spanSchema).check(z.maxLength(200)),
  }),
  /** Select the words of a finding in the draft and bring them into view. */
  z.object({ type: z.literal('reveal'), span: spanSchema }),
  /**
   * Findings of the sidebar's own making in this version of the draft (structure: it has the reading), to be marked
   * beside the wording ones.
   */
  z.object({ type: z.literal('mark'), version: z.int(), findings: z.array(findingSchema).check(z.maxLength(50)) }),
  /** Leave these words alone in this draft (`here`), or the whole rule until the background's word comes (`rule`). */
  z.object({
    type: z.literal('ignore'),
    rule: z.string().check(z.maxLength(200)),
    text: z.string().check(z.maxLength(100_000)),
    scope: z.enum(['here', 'rule']),
  }),
  /** Collapse to the tab, expand, or both by turns. */
  z.object({ type: z.literal('collapse'), collapsed: z.boolean() }),
  /** The rep drags the edge: the width wanted, CSS px. */
  z.object({ type: z.literal('resize'), width: z.number().check(z.minimum(0), z.maximum(10_000)), final: z.boolean() }),
  /** Put the focus back into the composer. */
  z.object({ type: z.literal('focus-composer') }),
]);
export type SidebarMessage = z.infer<typeof sidebarMessageSchema>;
