/**
 * Character tables for the tokeniser: a class for each UTF-16 unit below 0x250 (all Latin letters in everyday use) and
 * its lower-case form. Everything above is asked of Unicode's own properties, which is slower and rare in drafts.
 */

/** What a UTF-16 unit is to the tokeniser. */
export const charClass = {
  space: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  newline: 4,
  endMark: 5,
  punctuation: 6,
  /** Joins nothing and separates nothing: zero-width characters, soft hyphens, combining marks on their own. */
  invisible: 7,
} as const;

export const TABLE_SIZE = 0x250;

/** Class per unit below `TABLE_SIZE`. */
export const classes = new Uint8Array(TABLE_SIZE);
/** Lower-case unit per unit below `TABLE_SIZE`. */
export const lower = new Uint16Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  const small = char.toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  const isLetter =
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 0xaa ||
    code === 0xb5 ||
    code === 0xba ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  if (isLetter) classes[code] = charClass.letter;
  else if (code >= 48 && code <= 57) classes[code] = charClass.digit;
  else if (code === 39 || code === 96 || code === 0xb4) classes[code] = charClass.apostrophe;
  else if (code === 10 || code === 13) classes[code] = charClass.newline;
  else if (code === 33 || code === 46 || code === 63) classes[code] = charClass.endMark;
  else if (code === 0xad) classes[code] = charClass.invisible;
  else if (code <= 32 || code === 0xa0 || code === 0x7f || code === 0x85) classes[code] = charClass.space;
  else classes[code] = charClass.punctuation;
}

const letterPattern = /[\p{L}\p{M}]/u;
const digitPattern = /\p{N}/u;
const spacePattern = /\s/u;

/** Class of a unit at or above `TABLE_SIZE`. `index` is its place in `text`; surrogate pairs are judged as a whole. */
export function classifyRare(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07) return charClass.apostrophe;
  if (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return charClass.endMark;
  if (code === 0x2028 || code === 0x2029) return charClass.newline;
  if (isInvisible(code)) return charClass.invisible;
  if (code >= 0xfe00 && code <= 0xfe0f) return charClass.punctuation;
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(index) ?? code;
    if (point === code) return charClass.punctuation;
    return letterPattern.test(String.fromCodePoint(point)) ? charClass.letter : charClass.punctuation;
  }
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    return before >= 0xd800 && before <= 0xdbff ? classifyRare(text, index - 1) : charClass.punctuation;
  }
  const char = text[index] ?? '';
  if (letterPattern.test(char)) return charClass.letter;
  if (digitPattern.test(char)) return charClass.digit;
  return spacePattern.test(char) ? charClass.space : charClass.punctuation;
}

/** True for zero-width characters and soft hyphens. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

/** Class of the unit at `index`, which must lie in `text`. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < TABLE_SIZE ? (classes[code] as number) : classifyRare(text, index);
}

/** Lower-case of one UTF-16 unit; units whose lower-case form is longer stay as they are. */
export function lowerUnit(code: number): number {
  if (code < TABLE_SIZE) return lower[code] as number;
  if (code === 0x2019 || code === 0x2018) return 39;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}
