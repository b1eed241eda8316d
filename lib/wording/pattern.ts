/**
 * The pattern language of wording rules. A pattern is a sequence of words as they follow each other in one sentence;
 * it is matched on words, not on letters, so case, quotes, line breaks and "you're"/"you are" do not matter.
 *
 *     you should have            these words, one after the other
 *     fail~ to                   any form of a word: fail, fails, failed, failing
 *     (could|should) have        one of several; alternatives may be several words long
 *     really?                    a word or group that may be missing
 *     you ..3 wrong              up to three words in between (at most 8)
 *     ...                        the rest of the clause, up to a comma, dash, colon or the sentence's end
 *     *                          exactly one word, whichever
 *     <very>                     a named class of words, see `word-classes.ts`
 *     #                          a number
 *     ^ we                       only at the start of a sentence or clause
 *     sorry $                    only at its end
 *     sorry , but                only with a comma or dash in front of the next word
 *     i am [very sorry]          marks only the words in brackets; the rest is context
 *     you {verb: forgot|missed}  remembers the words as {verb} for the replacements
 *
 * After the words, guards in any order:
 *
 *     unless(negated, asked)     silent in these circumstances, see `guards.ts`
 *     only(asked)                silent outside of them
 *     without(staff|refund~)     silent when one of these words stands in the same sentence
 *     with(today|next week)      silent unless one of them does
 *
 * There are no regular expressions, nothing can be nested more than six deep and nothing repeats without bound, so
 * matching is one pass over the words; see `matcher.ts`.
 */

/** A literal. */
export interface WordNode {
  type: 'word';
  /** In lower case, with a plain apostrophe. */
  word: string;
  /** The same for the same word of all patterns that were read together, with and without `~`; counted from 0. */
  number: number;
  forms: boolean;
}

/** One step of a pattern. Offsets are not kept: errors are found while reading. */
export type PatternNode =
  | WordNode
  | { type: 'class'; name: string }
  | { type: 'symbol'; name: 'number' | 'any' | 'start' | 'end' | 'comma' }
  | { type: 'gap'; most: number }
  | { type: 'rest' }
  | { type: 'choice'; options: PatternNode[][] }
  | { type: 'optional'; inner: PatternNode }
  | { type: 'mark'; inner: PatternNode[] }
  | { type: 'slot'; name: string; inner: PatternNode[] };

/** A pattern as read. */
export interface ParsedPattern {
  nodes: readonly PatternNode[];
  unless: readonly string[];
  only: readonly string[];
  /** Each entry is one alternative: the words of it, one after the other. */
  without: readonly PatternNode[][];
  with: readonly PatternNode[][];
  slots: readonly string[];
}

/** Why a pattern was refused: `at` is the offset in the pattern, `remedy` what to write instead. */
export class PatternError extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
