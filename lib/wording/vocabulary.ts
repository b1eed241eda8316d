import { spellings } from './contractions';
import { lower, lowerUnit, TABLE_SIZE } from './letters';
import { FIRST_WORD } from './symbols';

/** The words the compiled rules know, for looking up a stretch of text without making a string of it. */
export class Vocabulary {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;
  private readonly words: string[];
  /** How many of `words` the rules know; those behind are here only to be expanded. */
  private readonly known: number;
  /** For words that stand for others ("dont"): the symbols of those, by index into `words`. */
  private readonly expansions: (number[] | undefined)[];

  /** `words[i]` has the symbol `FIRST_WORD + i`; all in lower case, no two alike. */
  constructor(words: readonly string[]) {
    this.known = words.length;
    this.words = [...words];
    let size = 64;
    while (size < (words.length + Object.keys(spellings).length) * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    for (let index = 0; index < words.length; index++) this.place(index);
    for (const spelling of Object.keys(spellings)) {
      if (this.indexOf(spelling) < 0) this.place(this.words.push(spelling) - 1);
    }
    this.expansions = new Array(this.words.length);
    for (const [spelling, parts] of Object.entries(spellings)) {
      this.expansions[this.indexOf(spelling)] = parts.map((part) => this.symbolOf(part));
    }
  }

  private place(index: number): void {
    const { slots, mask } = this;
    const hash = hashWord(this.words[index] as string);
    let at = hash & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = index + 1;
    this.hashes[at] = hash;
  }

  private indexOf(word: string): number {
    return this.find(word, 0, word.length, hashWord(word));
  }

  /** Symbol of a lower-case word, 0 when no rule knows it. */
  symbolOf(word: string): number {
    return this.symbolAt(this.indexOf(word));
  }

  /**
   * Index of the word whose lower-case form hashes to `hash` and reads like `text` from `start` to `end`, or -1.
   * Zero-width characters inside the stretch count for nothing.
   */
  find(text: string, start: number, end: number, hash: number): number {
    let at = hash & this.mask;
    for (;;) {
      const slot = this.slots[at] as number;
      if (slot === 0) return -1;
      if (this.hashes[at] === hash && sameWord(this.words[slot - 1] as string, text, start, end)) return slot - 1;
      at = (at + 1) & this.mask;
    }
  }

  /** The symbols the word at `index` stands for when it is a spelling of other words, otherwise undefined. */
  expansionOf(index: number): readonly number[] | undefined {
    return this.expansions[index];
  }

  /** The symbol of the word at `index`, 0 for one that is here only to be expanded. */
  symbolAt(index: number): number {
    return index >= 0 && index < this.known ? FIRST_WORD + index : 0;
  }
}

/** The hash the tokeniser rolls over a word's lower-case units. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return finishHash(hash);
}

/** Spreads a rolled hash, so that its low bits can be used as they are. */
export function finishHash(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

function sameWord(word: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) continue;
    const small = code < TABLE_SIZE ? (lower[code] as number) : lowerUnit(code);
    if (word.charCodeAt(at) !== small) return false;
    at++;
  }
  return at === word.length;
}
