import type { Membership } from './membership';
import type { TokenBuffer } from './tokens';

/** How far around an anchor a sieve can look. */
const NEAREST = -128;
const FURTHEST = 127;
/** Bits for each word that some test may ask for; the more, the seldomer one is let through in vain. */
const ROOM = 8;

/**
 * Rules out tests of gates without a look at the gates themselves. What a test asks for is one number, and for each word
 * that may meet it a few bits are set, by the hash of both: where they are not, no such word is there. Some words are let
 * through in vain, none is kept back.
 */
export class Sieve {
  private readonly bits: Int32Array;
  private readonly shift: number;

  /** `words` is how many pairs of a test and a word there may be; with more, more is let through in vain. */
  constructor(
    private readonly sets: Membership,
    words: number,
  ) {
    this.shift = Math.min(27, Math.clz32((words * ROOM) >> 5));
    this.bits = new Int32Array(2 ** (32 - this.shift));
  }

  /**
   * The number to ask `lets` about for a test: whether one of the tokens from `from` to `to` behind an anchor is what one of
   * `labels` asks for. 0, which lets everything through, when words alone cannot tell, or it looks too far.
   */
  add(labels: readonly number[], from: number, to: number): number {
    if (from < NEAREST || to > FURTHEST || !labels.every((label) => this.sets.isPlain(label))) return 0;
    const key = (labels.reduce((hash, label) => Math.imul(hash ^ label, 0x9e3779b1), 1) >>> 16) | 1;
    for (const label of labels) for (const id of this.sets.symbolsOf(label)) this.note(key, id);
    return (key << 16) | ((from & 0xff) << 8) | (to & 0xff);
  }

  /** False when the test surely does not hold, seen from the anchor at token `at`. */
  lets(test: number, tokens: TokenBuffer, at: number): boolean {
    if (test === 0) return true;
    const { bits, shift } = this;
    const { symbol, length } = tokens;
    const key = Math.imul(test >>> 16, 0x9e3779b1);
    // Numbers that are known to be small are cheaper than `Math.max`.
    const from = (at + ((test << 16) >> 24)) | 0;
    const stop = (at + ((test << 24) >> 24) + 1) | 0;
    const last = stop < length ? stop : length;
    for (let near = from > 0 ? from : 0; near < last; near++) {
      const hash = Math.imul(key + (symbol[near] as number), 0x85ebca6b);
      const wanted = (1 << (hash >>> 3)) | (1 << (hash >>> 8)) | (1 << (hash >>> 13));
      if (((bits[hash >>> shift] as number) & wanted) === wanted) return true;
    }
    return false;
  }

  private note(key: number, id: number): void {
    const hash = Math.imul(Math.imul(key, 0x9e3779b1) + id, 0x85ebca6b);
    this.bits[hash >>> this.shift]! |= (1 << (hash >>> 3)) | (1 << (hash >>> 8)) | (1 << (hash >>> 13));
  }
}

/** How many tokens a test looks at. */
export function reachOf(test: number): number {
  return ((test << 24) >> 24) - ((test << 16) >> 24) + 1;
}
