import { FIRST_CLASS, FIRST_WORD } from './symbols';

/** Classes that guards look at; in the table even when no pattern names them. */
export const guardClasses = [
  'negation',
  'hedge',
  'conditional',
  'report',
  'boundary',
  'reason',
  'timepoint',
  'timeunit',
  'handing',
] as const;

/** Symbols of guard classes: fixed, since the checker knows them by number. */
export function guardClassSymbol(name: (typeof guardClasses)[number]): number {
  return FIRST_CLASS + guardClasses.indexOf(name);
}

/** Words that guards look at by themselves; in the table first, so that their symbols are fixed. */
export const guardWords = [
  'i',
  'we',
  'you',
  'will',
  'have',
  "'s",
  "'d",
  'is',
  'that',
  'as',
  'to',
  'are',
  'am',
  'been',
  'by',
  'it',
  'for',
  'the',
  'they',
  'he',
  'she',
  'customer',
  'your',
  'but',
  'and',
  'within',
  'at',
  'has',
  'my',
  'our',
  'please',
  'can',
  'could',
  'would',
] as const;

/** Symbol of a guard word. */
export function guardWordSymbol(word: (typeof guardWords)[number]): number {
  return FIRST_WORD + guardWords.indexOf(word);
}
