import type { PracticeId } from '../conversation/practices';
import type { WordingKind } from '../conversation/vocabulary';
import type { Rule } from './types';

/** What a rule of one kind says anew; the rest is the kind's. */
export type RuleEntry = Pick<Rule, 'id' | 'patterns' | 'why' | 'instead' | 'flags' | 'allows'> &
  Partial<Pick<Rule, 'practice' | 'strictness' | 'language'>>;

/** Turns the entries of one kind into rules: practice, strictness 2 and English unless an entry says otherwise. */
export function defineRules(kind: WordingKind, practice: PracticeId, entries: readonly RuleEntry[]): Rule[] {
  return entries.map((entry) => ({ kind, practice, strictness: 2, language: 'en', ...entry }));
}
