import * as z from 'zod/mini';
import { conversationIdSchema } from '../notes/schema';

const count = z.object({ count: z.number() });

/** The rep's own count of abusive messages since local midnight (`employee-wellbeing`). Stays here: no export holds it. */
export const abuseCalls = {
  /**
   * The rep has a message before them that is abusive by its reading, or, as they say, is not after all. Each message counts
   * on the day it was met first. Of the message only a mark is kept that tells nobody which one it was.
   */
  'abuse.met': {
    from: 'extension',
    input: z.object({
      conversationId: conversationIdSchema,
      messageId: z.string().check(z.maxLength(500)),
      abusive: z.boolean(),
    }),
    output: count,
  },
  'abuse.today': { from: 'extension', input: z.object({}), output: count },
} as const;
