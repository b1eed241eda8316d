import type { WordNode } from './pattern';

/**
 * The literals of patterns read together. Rules say the same words over and over: each is looked up where it stands in its
 * pattern, without a string made of it, and is one node wherever it stands.
 */
export class Literals {
  /** By number the node of a literal, without and with `~`. */
  private readonly plain: WordNode[] = [];
  private readonly withForms: WordNode[] = [];
  /** Two numbers a slot: the hash, and the number of the literal plus one; 0 is free. */
  private slots = new Int32Array(2048);

  /** The node of the word from `start` to `end` in `text`, in lower case already; its units make up `hash`, see `addUnit`. */
  nodeOf(text: string, start: number, end: number, hash: number, forms: boolean): WordNode {
    const number = this.numberOf(text, start, end, hash);
    return (forms ? this.withForms[number] : this.plain[number]) as WordNode;
  }

  private numberOf(text: string, start: number, end: number, hash: number): number {
    const { slots, plain } = this;
    for (let at = firstSlot(hash, slots); ; at = slotBehind(at, slots)) {
      const number = (slots[at + 1] as number) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash, at);
      if (slots[at] === hash && reads((plain[number] as WordNode).word, text, start, end)) return number;
    }
  }

  private add(word: string, hash: number, at: number): number {
    const number = this.plain.length;
    this.plain.push({ type: 'word', word, number, forms: false });
    this.withForms.push({ type: 'word', word, number, forms: true });
    this.slots[at] = hash;
    this.slots[at + 1] = number + 1;
    if (number * 4 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const { slots } = this;
    const more = new Int32Array(slots.length * 4);
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from + 1] === 0) continue;
      let at = firstSlot(slots[from] as number, more);
      while (more[at + 1] !== 0) at = slotBehind(at, more);
      more[at] = slots[from] as number;
      more[at + 1] = slots[from + 1] as number;
    }
    this.slots = more;
  }
}

/** The hash of a word with one more unit; that of nothing is 0. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function firstSlot(hash: number, slots: Int32Array): number {
  return ((hash ^ (hash >>> 15)) << 1) & (slots.length - 1);
}

function slotBehind(at: number, slots: Int32Array): number {
  return (at + 2) & (slots.length - 1);
}

function reads(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
