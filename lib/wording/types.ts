import type { Span } from '../conversation/conversation';
import type { PracticeId } from '../conversation/practices';
import type { FindingKind, Stage, WordingKind } from '../conversation/vocabulary';

/**
 * One wording rule, as data. Leads write the same shape in their libraries. The pattern language is described in
 * `pattern.ts`; it has no regular expressions and cannot backtrack.
 */
export interface Rule {
  /** kebab-case, unique in its library. */
  id: string;
  kind: WordingKind;
  /** One or more patterns; any of them matching raises the finding. */
  patterns: string[];
  /** One calm sentence shown to the rep. */
  why: string;
  practice: PracticeId;
  /** Replacements for the matched words, best first; may reuse slots of the match. `''` means: leave the words out. */
  instead: string[];
  /** 1 = always worth saying, 2 = usual, 3 = only for those who want everything. */
  strictness: 1 | 2 | 3;
  /** BCP 47 primary subtag; the rule is silent in text of another language. */
  language: string;
  /** At least three sentences with the flagged words in [[double brackets]]. */
  flags: string[];
  /** At least three near misses that must stay silent. */
  allows: string[];
}

/** What of a rule is compiled: its examples are for those who write it. */
export type RuleSource = Omit<Rule, 'flags' | 'allows'>;

/** One warning. Offsets are UTF-16 units into the checked text. */
export interface Finding extends Span {
  /** Rule id, or one of `structureRules` for kind `structure`. */
  rule: string;
  kind: FindingKind;
  text: string;
  why: string;
  practice: PracticeId;
  /** Texts that can stand in place of start..end, best first, ready to apply; may be empty for structure findings. */
  replacements: string[];
  strictness: 1 | 2 | 3;
}

/** A stretch of the draft that serves a stage of the path. */
export interface StageSpan extends Span {
  stage: Stage;
}
