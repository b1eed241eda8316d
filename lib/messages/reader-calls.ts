import * as z from 'zod/mini';
import { conversationSchema } from '../conversation/conversation';

/** A site is an origin (scheme, host, port). */
export const siteSchema = z
  .string()
  .check(z.regex(/^https?:\/\/[^/]+$/, 'A site is an origin such as https://mail.example'));

/** What a frame and the script that made it know, and nobody else. */
const nonceSchema = z.string().check(z.minLength(16), z.maxLength(100));

/** The page's first words to a sidebar that is still loading, but for the conversation. */
export const frameWordsSchema = z.object({ nonce: nonceSchema, messages: z.array(z.unknown()).check(z.maxLength(10)) });

/** The calls a sidebar makes while it starts; all others, and their schemas, wait until the first conversation is drawn. */
export const readerCalls = {
  /** Whether the background would answer `conversation.read`. */
  'reader.state': { from: 'extension', input: z.object({}), output: z.object({ ready: z.boolean() }) },
  /** This sidebar is on screen: the background may get ready to read for the next one, and is kept from sleeping. */
  'reader.prepare': { from: 'extension', input: z.object({}), output: z.object({}) },
  /**
   * What the conversation says and a reply to it (`FirstReading` of `lib/stores`), for a sidebar whose own engines are
   * still on their way; null when the background cannot tell at once, either.
   */
  'conversation.read': {
    from: 'extension',
    input: z.object({ site: siteSchema, conversation: conversationSchema }),
    output: z.object({ found: z.unknown() }),
  },
  /**
   * What the page of the frame with this nonce said before it could hand its port over (`PageMessage`s of `lib/page`), with
   * what was read in it (`FirstReading`); null when it said nothing for a while, or nothing could be read at once.
   */
  'frame.first': {
    from: 'extension',
    input: z.object({ nonce: nonceSchema }),
    output: z.object({ first: z.nullable(z.object({ messages: z.array(z.unknown()), found: z.unknown() })) }),
  },
} as const;

/** Was this message sent by a sidebar of its own accord? It is no sign that the rep is there. */
export function isUnasked(raw: unknown): boolean {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'call' in raw &&
    raw.call === ('reader.prepare' satisfies keyof typeof readerCalls)
  );
}

/** What travels back; errors don't serialise, so they are spelled out. `remedy` is a sentence for the rep. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string(), remedy: z.optional(z.string()) }),
]);
export type Answer = z.infer<typeof answerSchema>;
