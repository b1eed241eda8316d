import { PairFilter } from './pair-filter';
import { FIRST_WORD, isSetLabel, labelOfSet, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** Answers whether a token is what a label asks for. */
export class Membership {
  /** Members of all sets, one set after the other, each in rising order; set n starts at `first[n]`. */
  private readonly members: Int32Array;
  private readonly first: Int32Array;
  /** By label, as key, the symbols it asks for: those of all sets, and what `sieve.ts` adds. */
  readonly filter = new PairFilter();
  /** By set: whether it has members that are told by the way a token is written. */
  private readonly special: Uint8Array;

  /** `sets` are the labels of each set: words, special symbols and sets in front of it. */
  constructor(sets: readonly (readonly number[])[]) {
    const flat = flatten(sets);
    this.first = flat.first;
    this.members = flat.members;
    this.special = new Uint8Array(sets.length);
    for (let set = 0; set < sets.length; set++) {
      const key = labelOfSet(set) << 16;
      const stop = this.first[set + 1] as number;
      for (let at = this.first[set] as number; at < stop; at++) {
        const id = this.members[at] as number;
        this.filter.add(key, id);
        if (id === symbol.name || id === symbol.capitals || id === symbol.end) this.special[set] = 1;
      }
    }
  }

  /** The symbols of a set, in rising order. */
  membersOf(set: number): Int32Array {
    return this.members.subarray(this.first[set], this.first[set + 1]);
  }

  /** The symbols that `label` asks for. */
  symbolsOf(label: number): ArrayLike<number> {
    return isSetLabel(label) ? this.membersOf(label >> 1) : [label >> 1];
  }

  /** Whether a token's symbol tells all that `label` asks for, not the way it is written. */
  isPlain(label: number): boolean {
    return isSetLabel(label) ? this.special[label >> 1] === 0 : label >> 1 >= FIRST_WORD;
  }

  /** True when `label` asks for the symbol `id`, or for one of a set with it. */
  has(label: number, id: number): boolean {
    const target = label >> 1;
    if (!isSetLabel(label)) return target === id;
    if (!this.filter.mayHave(label << 16, id)) return false;
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

  /** True when the token `at` is what `label` asks for: by its symbol, or by the way it is written. */
  accepts(label: number, tokens: TokenBuffer, at: number): boolean {
    const id = tokens.symbol[at] as number;
    const target = label >> 1;
    if (!isSetLabel(label)) {
      if (target === id) return true;
      if (target >= FIRST_WORD) return false;
    } else {
      if (id !== symbol.unknown && this.has(label, id)) return true;
      if (this.special[target] === 0) return false;
    }
    const flags = tokens.flags[at] as number;
    if (at > 0 && (flags & tokenFlag.capitalised) !== 0 && this.has(label, symbol.name)) return true;
    if ((flags & tokenFlag.capitals) !== 0 && this.has(label, symbol.capitals)) return true;
    return isFinalMark(id) && this.has(label, symbol.end);
  }

  /** True when one of the tokens from `from` to `to`, both included, is what `label` asks for. */
  holds(label: number, tokens: TokenBuffer, from: number, to: number): boolean {
    const stop = to < tokens.length ? to + 1 : tokens.length;
    for (let at = from > 0 ? from : 0; at < stop; at++) if (this.accepts(label, tokens, at)) return true;
    return false;
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
