import type { WordingKind } from '../conversation/vocabulary';
import { guardBits } from './guards';

/** What the kinds are called where a rep reads it. */
export const kindLabels: Readonly<Record<WordingKind | 'structure', string>> = {
  'piling-on': 'Piling on',
  dismissive: 'Dismissive',
  blame: 'Blame',
  argue: 'Arguing',
  accusing: 'Accusing',
  excuse: 'Excuse',
  'over-promise': 'Over-promising',
  'vague-commitment': 'Vague commitment',
  charm: 'Charm',
  'caving-in': 'Caving in',
  'asking-for-the-solution': 'Asking for the solution',
  fog: 'Fog',
  hostile: 'Hostile',
  'selling-into-trouble': 'Selling into trouble',
  structure: 'Structure',
};

/** Circumstances in which no rule of a kind speaks, unless a pattern asks for them by `only( )`. */
export const kindGuards: Readonly<Record<WordingKind, number>> = {
  'piling-on': guardBits.reported | guardBits.boundary,
  dismissive: 0,
  blame: 0,
  argue: 0,
  accusing: 0,
  excuse: 0,
  'over-promise': 0,
  'vague-commitment': 0,
  charm: 0,
  'caving-in': 0,
  'asking-for-the-solution': 0,
  fog: 0,
  hostile: 0,
  'selling-into-trouble': 0,
};

/** How much harm a kind does, for the cap and where two findings overlap: more is worse. */
export const kindWeight: Readonly<Record<WordingKind | 'structure', number>> = {
  hostile: 14,
  'piling-on': 13,
  accusing: 12,
  blame: 11,
  argue: 10,
  dismissive: 9,
  'caving-in': 8,
  'over-promise': 7,
  'selling-into-trouble': 6,
  excuse: 5,
  'asking-for-the-solution': 4,
  charm: 3,
  fog: 2,
  'vague-commitment': 1,
  structure: 0,
};
