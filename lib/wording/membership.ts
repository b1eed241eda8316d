import { FIRST_WORD, isSetLabel, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** Answers whether a token is what a label asks for. */
export class Membership {
  /** Members of all sets, one set after the other, each in rising order; set n starts at `first[n]`. */
  private readonly members: Int32Array;
  private readonly first: Int32Array;
  /** One bit for each set, folded into 32, by symbol: without the bit the symbol is in none of the sets that share it. */
  private readonly bits: Int32Array;

  /** `sets` are the labels of each set, words, special symbols and sets in front of it; `symbols` is how many there are. */
  constructor(sets: readonly (readonly number[])[], symbols: number) {
    const flat = flatten(sets);
    this.first = flat.first;
    this.members = flat.members;
    this.bits = new Int32Array(symbols);
    for (let set = 0; set + 1 < this.first.length; set++) {
      const bit = 1 << (set & 31);
      const stop = this.first[set + 1] as number;
      for (let at = this.first[set] as number; at < stop; at++) this.bits[this.members[at] as number]! |= bit;
    }
  }

  /** How many sets there are. */
  get size(): number {
    return this.first.length - 1;
  }

  /** The symbols of a set, in rising order. */
  membersOf(set: number): Int32Array {
    return this.members.subarray(this.first[set], this.first[set + 1]);
  }

  /** True when `label` asks for the symbol `id`, or for one of a set with it. */
  has(label: number, id: number): boolean {
    const target = label >> 1;
    if (!isSetLabel(label)) return target === id;
    if ((((this.bits[id] as number) >>> (target & 31)) & 1) === 0) return false;
    let low = this.first[target] as number;
    let high = this.first[target + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.members[middle] as number;
      if (found === id) return true;
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  /** Notes for each token which sets it may be in, by its symbol and by the way it is written; before `accepts`. */
  note(tokens: TokenBuffer): void {
    const { bits } = this;
    for (let at = 0; at < tokens.length; at++) {
      const id = tokens.symbol[at] as number;
      const flags = tokens.flags[at] as number;
      let own = bits[id] as number;
      if ((flags & (tokenFlag.capitalised | tokenFlag.capitals)) !== 0) {
        own |= (bits[symbol.name] as number) | (bits[symbol.capitals] as number);
      }
      if (isFinalMark(id)) own |= bits[symbol.end] as number;
      tokens.sets[at] = own;
    }
  }

  /** True when the token `at` is what `label` asks for: by its symbol, or by the way it is written. */
  accepts(label: number, tokens: TokenBuffer, at: number): boolean {
    const id = tokens.symbol[at] as number;
    if (!isSetLabel(label)) {
      const target = label >> 1;
      if (target === id) return true;
      if (target >= FIRST_WORD) return false;
    } else {
      if ((((tokens.sets[at] as number) >>> ((label >> 1) & 31)) & 1) === 0) return false;
      if (id !== symbol.unknown && this.has(label, id)) return true;
    }
    const flags = tokens.flags[at] as number;
    if (at > 0 && (flags & tokenFlag.capitalised) !== 0 && this.has(label, symbol.name)) return true;
    if ((flags & tokenFlag.capitals) !== 0 && this.has(label, symbol.capitals)) return true;
    return isFinalMark(id) && this.has(label, symbol.end);
  }
}

/** True for marks that end a sentence and say how. */
export function isFinalMark(id: number): boolean {
  return id === symbol.question || id === symbol.exclamation || id === symbol.shout;
}

/** Sets may hold sets made before them; here each holds its symbols alone. */
function flatten(sets: readonly (readonly number[])[]): { first: Int32Array; members: Int32Array } {
  const first = new Int32Array(sets.length + 1);
  const members: number[] = [];
  // Plain loops, since this runs cold, in the page, for thousands of sets.
  for (let set = 0; set < sets.length; set++) {
    const own: number[] = [];
    let isRising = true;
    for (const label of sets[set] as readonly number[]) {
      const target = label >> 1;
      if (!isSetLabel(label)) {
        isRising &&= target > (own.at(-1) ?? -1);
        own.push(target);
        continue;
      }
      isRising = false;
      const end = first[target + 1] as number;
      for (let inner = first[target] as number; inner < end; inner++) own.push(members[inner] as number);
    }
    if (!isRising) own.sort((a, b) => a - b);
    let last = -1;
    for (const id of own) {
      if (id !== last) members.push(id);
      last = id;
    }
    first[set + 1] = members.length;
  }
  return { first, members: Int32Array.from(members) };
}
