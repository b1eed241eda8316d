import { spellings } from './contractions';
import { lower, lowerUnit, TABLE_SIZE } from './letters';
import { FIRST_WORD } from './symbols';

/** The words the compiled rules know, for looking up a stretch of text without making a string of it. */
export class Vocabulary {
  /** How many words the rules know; those behind are here only to be expanded. */
  readonly size: number;
  /** Each slot in one number, since words are looked up all over it: what `slotOf` makes of index and hash; 0 is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The letters of all words, one after the other; word n starts at `first[n]`. */
  private readonly letters: Uint16Array;
  private readonly first: Int32Array;
  /** Words that stand for others ("dont") come last, from index `size` on: the symbols of those others. */
  private readonly expansions: (readonly number[])[] = [];

  /** `own` have the symbols from `FIRST_WORD` on; all in lower case, no two alike. */
  constructor(own: readonly string[]) {
    const spelt = Object.keys(spellings);
    this.size = own.length;
    let room = 64;
    while (room < (own.length + spelt.length) * 1.5) room *= 2;
    this.mask = room - 1;
    this.slots = new Int32Array(room);
    this.letters = new Uint16Array(lettersOf(own) + lettersOf(spelt));
    this.first = new Int32Array(own.length + spelt.length + 1);
    for (let index = 0; index < own.length; index++) this.place(index, own[index] as string);
    for (const [index, word] of spelt.entries()) this.place(own.length + index, word);
    for (const word of spelt) this.expansions.push((spellings[word] ?? []).map((part) => this.symbolOf(part)));
  }

  private place(index: number, word: string): void {
    const { slots, letters, first, mask } = this;
    const start = first[index] as number;
    for (let at = 0; at < word.length; at++) letters[start + at] = word.charCodeAt(at);
    first[index + 1] = start + word.length;
    const hash = hashWord(word);
    let at = hash & mask;
    // What stands for others takes the place of a word that reads alike: it is never a word of its own.
    while (
      slots[at] !== 0 &&
      !(index >= this.size && this.reads(((slots[at] as number) & INDEX) - 1, word, 0, word.length))
    ) {
      at = (at + 1) & mask;
    }
    slots[at] = slotOf(index, hash);
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
    const { slots, mask } = this;
    const tag = hash & TAG;
    let at = hash & mask;
    for (;;) {
      const slot = slots[at] as number;
      if (slot === 0) return -1;
      if ((slot & TAG) === tag && this.reads((slot & INDEX) - 1, text, start, end)) return (slot & INDEX) - 1;
      at = (at + 1) & mask;
    }
  }

  /** The symbols the word at `index` stands for when it is a spelling of other words, otherwise undefined. */
  expansionOf(index: number): readonly number[] | undefined {
    return index < this.size ? undefined : this.expansions[index - this.size];
  }

  /** The symbol of the word at `index`, 0 for one that is here only to be expanded. */
  symbolAt(index: number): number {
    return index >= 0 && index < this.size ? FIRST_WORD + index : 0;
  }

  private reads(index: number, text: string, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.first[index] as number;
    const stop = this.first[index + 1] as number;
    for (let place = start; place < end; place++) {
      const unit = text.charCodeAt(place);
      if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) continue;
      const small = unit < TABLE_SIZE ? (lower[unit] as number) : lowerUnit(unit);
      if (at === stop || letters[at] !== small) return false;
      at++;
    }
    return at === stop;
  }
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** The lower bits of a slot hold the word's index plus one, the upper ones those of its hash. */
const INDEX = 0xfffff;
const TAG = ~INDEX;

function slotOf(index: number, hash: number): number {
  return (hash & TAG) | (index + 1);
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
