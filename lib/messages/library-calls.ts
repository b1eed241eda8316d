import * as z from 'zod/mini';

/** Where a library stands above the built-in one; `lib/library/layers.ts` has them in their order. */
const layerSchema = z.enum(['organisation', 'team', 'own']);
export type LibraryLayer = z.infer<typeof layerSchema>;

/** A library in use, as its file stands: whoever uses it reads it with `lib/library/parse.ts`. */
export const keptLibrarySchema = z.object({
  layer: layerSchema,
  file: z.unknown(),
  /** The public key it is signed with, as was checked when it was taken; absent where nobody signed. */
  key: z.optional(z.string().check(z.maxLength(100))),
  takenAt: z.iso.datetime(),
});
export type KeptLibrary = z.infer<typeof keptLibrarySchema>;

/** What libraries brought into force, to be taken back with them; the compiled rules are kept beside it. */
export const inForceSchema = z.object({
  /** Of the Heard that worked it out; an empty one when it is to be worked out anew. */
  stamp: z.string(),
  /** As in a library file. */
  policies: z.record(z.string(), z.unknown()),
  silent: z.array(layerSchema),
  /** When it has to be worked out anew; milliseconds since 1970. */
  until: z.optional(z.number()),
});
export type InForceRecord = z.infer<typeof inForceSchema>;

export const libraryCalls = {
  /** The libraries in use beside the built-in one, one for each layer; of the `silent` ones the wording rules can't be used. */
  'libraries.get': {
    from: 'extension',
    input: z.object({}),
    output: z.object({ libraries: z.array(keptLibrarySchema), silent: z.optional(z.array(layerSchema)) }),
  },
  /** Uses a library, in place of the one that stood there. The desk has checked it and shown it to the rep. */
  'libraries.take': {
    from: 'extension',
    input: z.object({ layer: layerSchema, file: z.unknown(), key: z.optional(z.string().check(z.maxLength(100))) }),
    output: z.object({}),
  },
  'libraries.drop': { from: 'extension', input: z.object({ layer: layerSchema }), output: z.object({}) },
} as const;
