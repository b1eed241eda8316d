import type { Library } from './schema';

/** A phrase of the lamp shop's own. */
export const lampSent = {
  id: 'lamp-sent',
  stage: 'next-step',
  text: 'Your lamp leaves us today.',
  practice: 'keep-promises',
} satisfies Library['phrases'][number];

/** A rule that none of the built-in ones says, as a lead writes it. */
export const sayRepair = {
  id: 'say-repair',
  kind: 'fog',
  patterns: ['mend~'],
  why: 'We say repair.',
  practice: 'honesty',
  instead: ['repair'],
  strictness: 1,
  language: 'en',
  flags: ['We [[mend]] it.', 'I [[mended]] it.', 'They are [[mending]] it.'],
  allows: ['We repair it.', 'A mender came.', 'Amend it.'],
} satisfies Library['rules'][number];

/** The library of a lamp shop, with what a test is about in it: by itself it says nothing. For tests only. */
export function lampLibrary(change: Partial<Library> = {}): Library {
  return {
    format: 'heard-library/1',
    id: 'lamps',
    name: 'Lamps',
    version: '1.0.0',
    language: 'en',
    publisher: 'Lamp support',
    issued: '2026-11-01',
    phrases: [],
    rules: [],
    policies: {},
    ...change,
  };
}
