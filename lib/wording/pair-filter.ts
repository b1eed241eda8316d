/** So many numbers of 32 bits: enough for ten thousand rules, and little enough to be at hand while a draft is read. */
const SIZE = 16384;
const SHIFT = 18;

/**
 * Tells pairs of a key and a symbol that surely nobody added, by two bits for each pair that was: with ten thousand rules one
 * of eighty others is taken for one of them. The key is the upper half of a number, the lower one counts for nothing.
 */
export class PairFilter {
  private readonly bits = new Int32Array(SIZE);

  add(key: number, id: number): void {
    const hash = hashOf(key, id);
    this.bits[hash >>> SHIFT]! |= bitsOf(hash);
  }

  /** False when the pair was surely not added. */
  mayHave(key: number, id: number): boolean {
    const hash = hashOf(key, id);
    return (~(this.bits[hash >>> SHIFT] as number) & bitsOf(hash)) === 0;
  }
}

function hashOf(key: number, id: number): number {
  return Math.imul((key & -0x10000) + id, 0x9e3779b1);
}

function bitsOf(hash: number): number {
  return (1 << (hash >> 3)) | (1 << (hash >> 8));
}
