import * as z from 'zod/mini';

/** Who writes, if anybody: a server the rep set up, or the browser's own model. Off unless the rep turns it on. */
export const writerChoices = ['off', 'endpoint', 'browser'] as const;
export type WriterChoice = (typeof writerChoices)[number];

/** An OpenAI-compatible server; `lib/writers/address.ts` says what an address may be. */
export const endpointSchema = z.object({
  address: z.string().check(z.maxLength(500)),
  model: z.string().check(z.maxLength(200)),
});
export type Endpoint = z.infer<typeof endpointSchema>;

/** How the browser's model stands; `absent`: this browser has none. */
export const modelStates = ['absent', 'unavailable', 'downloadable', 'downloading', 'available'] as const;
export type ModelState = (typeof modelStates)[number];

/** What is to be known of the writers. The key itself is never told. */
export const writerSettingsSchema = z.object({
  choice: z.enum(writerChoices),
  endpoint: z.optional(endpointSchema),
  hasKey: z.boolean(),
  /** The browser lets us talk to the endpoint. */
  granted: z.boolean(),
  model: z.enum(modelStates),
});
export type WriterSettings = z.infer<typeof writerSettingsSchema>;

export const writerCalls = {
  'writer.get': { from: 'extension', input: z.object({}), output: writerSettingsSchema },
  /** Changes what is named. An empty key forgets it; another address forgets it, too: it was for the other server. */
  'writer.set': {
    from: 'extension',
    input: z.object({
      choice: z.optional(z.enum(writerChoices)),
      endpoint: z.optional(endpointSchema),
      key: z.optional(z.string().check(z.maxLength(2000))),
    }),
    output: writerSettingsSchema,
  },
} as const;

/**
 * Writing itself goes over a port of this name: one order, then pieces as they come, then the end. Closing the port
 * cancels.
 */
export const writerPortName = 'writer';

export const writerOrderSchema = z.object({
  heard: z.literal(1),
  system: z.string().check(z.maxLength(20_000)),
  user: z.string().check(z.maxLength(60_000)),
});
export type WriterOrder = z.infer<typeof writerOrderSchema>;

/** What comes back. `code` tells apart what the rep can do something about. */
export const writerNewsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('done') }),
  z.object({ type: z.literal('failed'), code: z.string(), message: z.string() }),
]);
export type WriterNews = z.infer<typeof writerNewsSchema>;
