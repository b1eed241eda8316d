import { FIRST_WORD } from './symbols';

/** Classes that guards look at, whether a pattern names them or not: the first sets of all compiled rules, in order. */
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
