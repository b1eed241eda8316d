/**
 * Symbols: the small integers that patterns are matched on. The first ones stand for what a token is (a number, a
 * sentence's end), the rest for single words.
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

/** Word symbols start here. */
export const FIRST_WORD = 16;

/**
 * Labels: what one step of a pattern asks for. An even label asks for one symbol, an odd one for any of a set of them;
 * sets are numbered on their own.
 */
export function labelOfSymbol(id: number): number {
  return id * 2;
}

/** The label that asks for any symbol of the set. */
export function labelOfSet(set: number): number {
  return set * 2 + 1;
}

/** True when the label asks for any of a set; `label >> 1` is the number of the set, otherwise the symbol. */
export function isSetLabel(label: number): boolean {
  return (label & 1) === 1;
}

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
