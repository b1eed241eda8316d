/** Characters that mean something in a pattern, as UTF-16 units. */
export const sign = {
  blank: 32,
  number: 35,
  end: 36,
  apostrophe: 39,
  openChoice: 40,
  closeChoice: 41,
  any: 42,
  comma: 44,
  dot: 46,
  openClass: 60,
  optional: 63,
  openMark: 91,
  closeMark: 93,
  start: 94,
  openSlot: 123,
  or: 124,
  closeSlot: 125,
  forms: 126,
} as const;

const otherWordUnit = /[\p{L}\p{M}\p{N}’]/u;

/** From a to z. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a UTF-16 unit may be part of a word; those of ASCII, by far the most, are told without the expression. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return isSmallLetter(unit | 32) || isDigit(unit) || unit === sign.apostrophe;
  return otherWordUnit.test(String.fromCharCode(unit));
}
