import * as z from 'zod/mini';
import { spanSchema } from '../conversation/conversation';
import { situations } from '../conversation/vocabulary';
import { conversationIdSchema, customerKeySchema } from '../notes/schema';

/** Where the rep says that a message was heard wrong. It holds places in the message, never its words. */
export const correctionSchema = z.object({
  conversationId: conversationIdSchema,
  messageId: z.string().check(z.maxLength(500)),
  customerKey: customerKeySchema,
  /** Situations that were claimed and are not so. */
  off: z.array(z.enum(situations)).check(z.maxLength(situations.length)),
  /** Situations that were not heard. */
  added: z.array(z.enum(situations)).check(z.maxLength(situations.length)),
  /** Asks that are none; UTF-16 offsets into the message's text. */
  asksOff: z.array(spanSchema).check(z.maxLength(200)),
  /** What they ask for besides; UTF-16 offsets into the message's text. */
  asksAdded: z._default(z.array(spanSchema).check(z.maxLength(50)), []),
});
export type Correction = z.infer<typeof correctionSchema>;

export const readingCalls = {
  /** Keeps how the rep corrected the reading of one message, in place of what was kept for it; an empty one is forgotten. */
  'reading.correct': { from: 'extension', input: z.object({ correction: correctionSchema }), output: z.object({}) },
  /** What the rep corrected in a conversation, by message. */
  'reading.corrections': {
    from: 'extension',
    input: z.object({ conversationId: conversationIdSchema }),
    output: z.object({ corrections: z.array(correctionSchema) }),
  },
} as const;
