import { spellings } from './contractions';
import { isInvisible, lowerUnit } from './letters';
import { FIRST_WORD } from './symbols';

/** The words the compiled rules know, for looking up a stretch of text without making a string of it. */
export class Vocabulary {
  /** How many words the rules know; those behind are here only to be expanded. */
  readonly size: number;
  /**
   * Two numbers a slot, side by side since words are looked up all over them: the hash, and the index plus one; 0 is free.
   * The upper bits of the second hold the word's length where hash and tail say all of it, otherwise 0.
   */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly words: readonly string[];
  /** By word what its hash alone does not say, see `tailOf`. */
  private readonly tails: Int32Array;
  /** Words that stand for others ("dont") come last, from index `size` on: the symbols of those others. */
  private readonly expansions: (readonly number[])[] = [];

  /** `own` have the symbols from `FIRST_WORD` on; all in lower case, no two alike. */
  constructor(own: readonly string[]) {
    const words = [...own, ...spellings.keys()];
    this.words = words;
    this.size = own.length;
    let room = 64;
    while (room < words.length * 1.5) room *= 2;
    this.mask = room - 1;
    this.slots = new Int32Array(room * 2);
    this.tails = new Int32Array(words.length);
    // What stands for others is found in front of a word that reads alike: it is never a word of its own.
    for (let index = own.length; index < words.length; index++) this.place(index);
    for (let index = 0; index < own.length; index++) this.place(index);
    for (const parts of spellings.values()) this.expansions.push(parts.map((part) => this.symbolOf(part)));
  }

  private place(index: number): void {
    const { slots, mask } = this;
    const word = this.words[index] as string;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
    let at = spread(hash) & mask;
    while (slots[at * 2 + 1] !== 0) at = (at + 1) & mask;
    slots[at * 2] = hash;
    slots[at * 2 + 1] = (index + 1) | (word.length <= TOLD && /^[a-z]+$/.test(word) ? word.length << INDEX_BITS : 0);
    this.tails[index] = tailOf(word, 0, word.length);
  }

  /** Symbol of a lower-case word, 0 when no rule knows it. */
  symbolOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
    return this.symbolAt(this.find(word, 0, word.length, hash));
  }

  /**
   * Index of the word whose lower-case form hashes to `hash` and reads like `text` from `start` to `end`, or -1. Zero-width
   * characters inside the stretch count for nothing. `letters` is how many there are when all are from a to z, or from A to Z.
   */
  find(text: string, start: number, end: number, hash: number, letters = 0): number {
    const { slots, tails, mask } = this;
    const tail = letters > 0 ? tailOf(text, start, end) : 0;
    for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
      const slot = slots[at * 2 + 1] as number;
      const index = (slot & INDEX) - 1;
      if (index < 0) return index;
      if (slots[at * 2] !== hash) continue;
      const isSame =
        letters > 0 && slot >> INDEX_BITS === letters ? tails[index] === tail : this.reads(index, text, start, end);
      if (isSame) return index;
    }
  }

  /** The symbols that the word at `index`, from `size` on, stands for. */
  expansionOf(index: number): readonly number[] {
    return this.expansions[index - this.size] as readonly number[];
  }

  /** The symbol of the word at `index`, 0 for one that is here only to be expanded. */
  symbolAt(index: number): number {
    return index >= 0 && index < this.size ? FIRST_WORD + index : 0;
  }

  private reads(index: number, text: string, start: number, end: number): boolean {
    const word = this.words[index] as string;
    let at = 0;
    for (let place = start; place < end; place++) {
      const unit = text.charCodeAt(place);
      if (at < word.length && word.charCodeAt(at) === lowerUnit(unit)) at++;
      else if (!isInvisible(unit)) return false;
    }
    return at === word.length;
  }
}

/** So many letters fit into a hash, five bits each, and twice as many into hash and tail. */
const HASHED = 6;
const TOLD = 2 * HASHED;
const INDEX_BITS = 20;
const INDEX = (1 << INDEX_BITS) - 1;

/**
 * The hash of a word with one more unit, small or capital. Of words of as many letters from a to z, `TOLD` at most, no two
 * have the same hash and the same tail.
 */
export function addToHash(hash: number, unit: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ (unit & 31);
}

/** The letters behind the first `HASHED` in one number, 0 when there are none, small and capital ones alike. */
function tailOf(text: string, start: number, end: number): number {
  let tail = 0;
  for (let at = start + HASHED; at < end; at++) tail = (tail << 5) | (text.charCodeAt(at) & 31);
  return tail;
}

/** Makes the low bits of a hash depend on all of it. */
function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
