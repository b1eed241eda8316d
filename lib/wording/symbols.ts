/**
 * Symbols: the small integers that patterns are matched on. The first ones stand for what a token is (a number, a
 * sentence's end), the next for the named word classes of `word-classes.ts`, the rest for single words.
 */
export const symbol = {
  /** A word no rule knows. */
  unknown: 0,
  number: 1,
  /** A word of at least two letters in capitals throughout. */
  capitals: 2,
  /** Words in quotation marks, as one token: not checked, but patterns may ask for it. */
  quoted: 3,
  /** A link, an address, code: one token, not checked. */
  opaque: 4,
  /** The end of a sentence, whatever mark it has. */
  end: 5,
  question: 6,
  exclamation: 7,
  /** Three or more marks with an exclamation mark among them. */
  shout: 8,
  /** A capitalised word inside a sentence: a name, a product. */
  name: 9,
} as const;

/** First symbol of the named word classes. */
export const FIRST_CLASS = 16;
/** Room for named and derived word classes; word symbols start here. */
export const FIRST_WORD = 2048;

/** What stood in front of a token, and how it is written. */
export const tokenFlag = {
  comma: 1,
  /** A semicolon, colon, bracket or list marker: patterns do not reach across it. */
  clauseBreak: 2,
  capitalised: 4,
  capitals: 8,
  number: 16,
  clock: 32,
} as const;
