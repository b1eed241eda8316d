import { z } from 'zod';
import { practiceIds } from '../conversation/practices';
import { situations, stages, wordingKinds } from '../conversation/vocabulary';
import { policySchema } from '../policy/schema';
import { signatureSchema } from './signature';

/** Where a phrase is for: an e-mail or ticket reply, or a chat, which wants it shorter. */
export const channels = ['email', 'chat'] as const;
export type Channel = (typeof channels)[number];

const id = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/, 'An id is small letters, digits and single hyphens, such as late-parcel.');
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const practice = z.enum(practiceIds);

/** A gap in a phrase. Names the suggestion can fill by itself are listed in `slots.ts`; all others come from here. */
export const placeholderSchema = z.looseObject({
  name: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9_]*$/, 'A placeholder name is small letters, digits and underscores.'),
  label: z.string().max(200).optional(),
  default: z.string().max(2000).optional(),
  choices: z.array(z.string().max(2000)).max(100).optional(),
  required: z.boolean().optional(),
});

/**
 * One wording for one stage. `situations` empty or absent: fits any. Tags that begin with `when:` are conditions on
 * the reading (see `reply/conditions.ts`), `tone:formal` and `tone:informal` keep a phrase for that tone (`reply/shape.ts`);
 * all other tags are the team's own.
 */
export const phraseSchema = z.looseObject({
  id,
  stage: z.enum(stages),
  text: z.string().trim().min(1).max(4000),
  html: z.string().max(20_000).optional(),
  situations: z.array(z.enum(situations)).max(situations.length).optional(),
  practice,
  channel: z.array(z.enum(channels)).min(1).optional(),
  tags: z.array(z.string().min(1).max(60)).max(50).optional(),
  placeholders: z.array(placeholderSchema).max(50).optional(),
  shortcut: z.string().max(60).optional(),
  groups: z.array(z.string().max(200)).max(100).optional(),
  sites: z.array(z.string().max(500)).max(100).optional(),
  owner: z.string().max(500).optional(),
  note: z.string().max(4000).optional(),
  publishFrom: day.optional(),
  expires: day.optional(),
  locked: z.boolean().optional(),
  /** For the team's eyes; never suggested to be sent. */
  internal: z.boolean().optional(),
  origin: z.string().max(2000).optional(),
});
export type Phrase = z.infer<typeof phraseSchema>;

/** A wording rule as `wording/types.ts` describes it. */
export const ruleSchema = z.looseObject({
  id,
  kind: z.enum(wordingKinds),
  patterns: z.array(z.string().min(1).max(2000)).min(1).max(200),
  why: z.string().trim().min(1).max(500),
  practice,
  instead: z.array(z.string().max(2000)).max(20),
  strictness: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  language: z.string().regex(/^[a-z]{2,3}$/, 'A language is its short code, such as en.'),
  flags: z.array(z.string().max(4000)).min(3, 'A rule needs at least three sentences it flags.').max(200),
  allows: z.array(z.string().max(4000)).min(3, 'A rule needs at least three near misses it allows.').max(200),
  /** No library above may put its own in place of it. */
  locked: z.boolean().optional(),
});

/** A library file, format `heard-library/1`. Fields it doesn't name are kept as they are. */
export const librarySchema = z.looseObject({
  format: z.literal('heard-library/1'),
  id,
  name: z.string().trim().min(1).max(200),
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is three numbers, such as 1.4.0.'),
  /** BCP 47 primary subtag. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'A language is its short code, such as en.'),
  publisher: z.string().trim().min(1).max(500),
  issued: day,
  expires: day.optional(),
  phrases: z.array(phraseSchema).max(100_000),
  rules: z.array(ruleSchema).max(10_000),
  policies: policySchema,
  /** Who vouches for the file; see `signature.ts`. */
  signature: signatureSchema.optional(),
});
export type Library = z.infer<typeof librarySchema>;

/** The JSON Schema of a library file, for editors that complete and check while one types. */
export function libraryJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(librarySchema, { io: 'input' }), title: 'Heard library' };
}
