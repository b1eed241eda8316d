import * as z from 'zod/mini';

/** Where a library stands above the built-in one; `lib/library/layers.ts` has them in their order. */
const layerSchema = z.enum(['organisation', 'team', 'own']);

/** A library in use, as its file stands: whoever uses it reads it with `lib/library/parse.ts`. */
export const keptLibrarySchema = z.object({
  layer: layerSchema,
  file: z.unknown(),
  /** The public key it is signed with, as was checked when it was taken; absent where nobody signed. */
  key: z.optional(z.string().check(z.maxLength(100))),
  takenAt: z.iso.datetime(),
});
export type KeptLibrary = z.infer<typeof keptLibrarySchema>;

export const libraryCalls = {
  /** The libraries in use beside the built-in one; one for each layer. */
  'libraries.get': {
    from: 'extension',
    input: z.object({}),
    output: z.object({ libraries: z.array(keptLibrarySchema) }),
  },
  /** Uses a library, in place of the one that stood there. The desk has checked it and shown it to the rep. */
  'libraries.take': {
    from: 'extension',
    input: z.object({ layer: layerSchema, file: z.unknown(), key: z.optional(z.string().check(z.maxLength(100))) }),
    output: z.object({}),
  },
  'libraries.drop': { from: 'extension', input: z.object({ layer: layerSchema }), output: z.object({}) },
} as const;
