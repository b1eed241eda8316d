import type { Library } from '../../../lib/library/schema';

/** A rule that no built-in one says, as a lead writes it. */
export const rule = {
  id: 'say-repair',
  kind: 'fog',
  patterns: ['mend~ {what: your lamp}'],
  why: 'Customers know it as a repair under warranty.',
  practice: 'honesty',
  instead: ['repair {what} under warranty'],
  strictness: 1,
  language: 'en',
  flags: ['We [[mend your lamp]].', 'I [[mended your lamp]].', 'They are [[mending your lamp]].'],
  allows: ['We repair your lamp.', 'We mend lamps.', 'Your lamp is here.'],
} satisfies Library['rules'][number];

/** The library it comes in. */
export const library = {
  format: 'heard-library/1',
  id: 'lamps',
  name: 'Lund team',
  version: '1.0.0',
  language: 'en',
  publisher: 'Lund support',
  issued: '2026-11-01',
  phrases: [],
  rules: [rule],
  policies: {},
} satisfies Library;
