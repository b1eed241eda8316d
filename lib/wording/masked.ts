import { charClass, classAt } from './letters';

/** Longest quotation that is recognised as one; beyond it an opening mark is taken for a stray one. */
const LONGEST_QUOTE = 400;

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  "'": "'",
  '`': '`',
};

const openers = `${Object.keys(closing).join('')}{<`;

/** Whether something that is never checked may start with this character, other than a word. */
export function opensMask(char: string): boolean {
  return openers.includes(char);
}

/**
 * End of what starts at `at` and is never checked: a link, an address, code, words in quotation marks, a placeholder.
 * Returns `at` when nothing of that kind starts there. `word` says that a word starts at `at`.
 */
export function skipMasked(text: string, at: number, limit: number, word: boolean): number {
  if (word) return skipAddress(text, at, limit);
  const char = text[at] as string;
  if (char === '{') return skipUpTo(text, at, limit, '}', 80);
  if (char === '<') return skipUpTo(text, at, limit, '>', 300);
  const close = closing[char];
  if (close === undefined) return at;
  if (char === "'" && at > 0 && !isOutside(text, at - 1)) return at;
  return skipQuote(text, at, limit, char, close);
}

function isOutside(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind !== charClass.letter && kind !== charClass.digit;
}

function skipUpTo(text: string, at: number, limit: number, close: string, longest: number): number {
  const stop = Math.min(limit, at + longest);
  for (let index = at + 1; index < stop; index++) {
    const char = text[index];
    if (char === close) return index + 1;
    if (char === '\n') return at;
  }
  return at;
}

function skipQuote(text: string, at: number, limit: number, open: string, close: string): number {
  const single = open === "'" || open === '‘';
  if (at + 1 >= limit || classAt(text, at + 1) === charClass.space) return at;
  const stop = Math.min(limit, at + (single ? 120 : LONGEST_QUOTE));
  for (let index = at + 1; index < stop; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 && (single || text.charCodeAt(index + 1) === 10)) return at;
    const closes =
      text[index] === close || (open === '„' && text[index] === '”') || (open === '“' && text[index] === '"');
    // An apostrophe inside a word does not close a single quotation.
    if (closes && (!single || index + 1 >= limit || isOutside(text, index + 1))) return index + 1;
  }
  return at;
}

const schemes = new Set(['mailto', 'about', 'chrome', 'file', 'tel', 'http', 'https', 'ftp']);

/** Links, e-mail addresses, host names and file names. */
function skipAddress(text: string, at: number, limit: number): number {
  // Only what shows an @, a / or an inner full stop within the first stretch is looked at more closely.
  const stop = Math.min(limit, at + 64);
  for (let index = at + 1; index < stop; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 64) return skipTrimmed(text, at, limit);
    if (unit === 58) {
      const known = index + 1 < limit && classAt(text, index + 1) !== charClass.space;
      if (!known || !schemes.has(text.slice(at, index).toLowerCase())) return at;
      return skipTrimmed(text, at, limit);
    }
    if (unit === 46 || unit === 92 || unit === 95) {
      if (index + 1 >= limit || classAt(text, index + 1) !== charClass.letter) return at;
      if (unit !== 46) return skipTrimmed(text, at, limit);
      // "example.com" and "a.b.c" but not "Sorry.We"
      const small = text.charCodeAt(index + 1);
      if (small < 97 || small > 122) return at;
      return index - at > 1 ? skipTrimmed(text, at, limit) : at;
    }
    const plain =
      (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 45;
    if (!plain) return at;
  }
  return at;
}

/** Where what has no blanks in it ends, from `at` on. */
export function endOfAddress(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + LONGEST_QUOTE);
  let index = at;
  for (; index < stop; index++) {
    const kind = classAt(text, index);
    if (kind === charClass.space || kind === charClass.newline) break;
    // One of "<>)” as a number: a string made of each unit takes its time.
    const unit = text.charCodeAt(index);
    if (unit === 34 || unit === 41 || unit === 60 || unit === 62 || unit === 0x201d) break;
  }
  return index;
}

/** End of an address; a full stop or comma after it belongs to the sentence. */
function skipTrimmed(text: string, at: number, limit: number): number {
  let last = endOfAddress(text, at, limit);
  while (last > at + 1 && ".,;:!?'’…".includes(text[last - 1] as string)) last--;
  return last;
}
