import type { Library } from '../../../lib/library/schema';
import { lampLibrary } from '../../../lib/library/testing';

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
export const library = lampLibrary({ name: 'Lund team', publisher: 'Lund support', rules: [rule] });
