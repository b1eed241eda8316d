import type { CompiledRules } from './compile';
import type { LinkColumns } from './network';
import { FIRST_WORD } from './symbols';

/** Room of the table that remembers where a node leads with a word; a power of two. Emptied when three quarters full. */
const MEMORY = 1 << 15;
/** More than there can be symbols, so that a node and a symbol make one number. */
const KEY_STEP = 1 << 20;

/** Where a node leads with a symbol. Edges are kept by single symbols; answers for words are put together once. */
export class EdgeTable {
  /** The edges by the node they leave; of one node, by symbol. */
  readonly links: Links;
  private readonly classes: readonly (readonly number[])[];
  private readonly keys = new Float64Array(MEMORY).fill(-1);
  private readonly answers: (readonly number[] | undefined)[] = new Array(MEMORY);
  private remembered = 0;
  /** For each node and each word one bit per symbol they go by, folded into 32: no bit in common, no edge. */
  readonly nodeBits: Int32Array;
  readonly wordBits: Int32Array;

  constructor({ network, words, wordClasses }: CompiledRules) {
    this.links = new Links(network.size, network.edges);
    this.classes = wordClasses;
    const { links } = this;
    const nodeBits = new Int32Array(network.size);
    for (let node = 0; node < network.size; node++) {
      const stop = links.stop(node);
      let bits = 0;
      for (let link = links.start(node); link < stop; link++) bits |= bitOf(links.label[link] as number);
      nodeBits[node] = bits;
    }
    const wordBits = new Int32Array(FIRST_WORD + words.length);
    for (let id = 1; id < FIRST_WORD; id++) wordBits[id] = bitOf(id);
    for (let word = 0; word < words.length; word++) {
      const classes = wordClasses[word] as number[];
      let bits = bitOf(FIRST_WORD + word);
      for (let at = 0; at < classes.length; at++) bits |= bitOf(classes[at] as number);
      wordBits[FIRST_WORD + word] = bits;
    }
    this.nodeBits = nodeBits;
    this.wordBits = wordBits;
  }

  /** Nodes behind `node` with symbol `id` or, for a word, any of its classes; undefined when there are none. */
  lead(node: number, id: number): readonly number[] | undefined {
    if (((this.nodeBits[node] as number) & (this.wordBits[id] as number)) === 0) return undefined;
    const key = node * KEY_STEP + id;
    let at = slotOf(node, id) & (MEMORY - 1);
    for (;;) {
      const known = this.keys[at] as number;
      if (known === key) return this.answers[at];
      if (known < 0) return this.remember(at, key, node, id);
      at = (at + 1) & (MEMORY - 1);
    }
  }

  private remember(at: number, key: number, node: number, id: number): readonly number[] | undefined {
    const found: number[] = [];
    this.collect(node, id, found);
    if (id >= FIRST_WORD) for (const name of this.classes[id - FIRST_WORD] ?? []) this.collect(node, name, found);
    const answer = found.length > 0 ? [...new Set(found)] : undefined;
    if (++this.remembered > MEMORY * 0.75) {
      this.keys.fill(-1);
      this.remembered = 0;
      return answer;
    }
    this.keys[at] = key;
    this.answers[at] = answer;
    return answer;
  }

  private collect(node: number, id: number, into: number[]): void {
    const { label, target } = this.links;
    const stop = this.links.stop(node);
    let low = this.links.start(node);
    for (let high = stop; low < high; ) {
      const middle = (low + high) >> 1;
      if ((label[middle] as number) < id) low = middle + 1;
      else high = middle;
    }
    for (; low < stop && label[low] === id; low++) into.push(target[low] as number);
  }
}

function bitOf(id: number): number {
  return 1 << (Math.imul(id, 0x9e3779b1) >>> 27);
}

function slotOf(node: number, id: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
  return mixed ^ (mixed >>> 15) ^ (mixed >>> 7);
}

/** Links of one sort, by the node they leave. */
export class Links {
  readonly target: Int32Array;
  readonly label: Int32Array;
  private readonly first: Int32Array;

  /** `chained` columns hold each `to` as the difference to the one before, as `accepts` do. */
  constructor(nodes: number, columns: LinkColumns, chained = false) {
    const count = columns.from.length;
    this.first = new Int32Array(nodes + 2);
    this.target = new Int32Array(count);
    this.label = new Int32Array(count);
    const { first, target, label } = this;
    // A plain loop, since this runs cold, on the host page, for tens of thousands of links.
    let from = 0;
    let to = 0;
    let last = 0;
    for (let at = 0; at < count; at++) {
      const step = columns.from[at] as number;
      if (step !== 0) last = 0;
      from += step;
      to = (chained ? to : from) + (columns.to[at] as number);
      last += columns.label[at] ?? 0;
      first[from + 1]!++;
      target[at] = to;
      label[at] = last;
    }
    for (let node = 0; node < nodes; node++) this.first[node + 1]! += this.first[node] as number;
  }

  start(node: number): number {
    return this.first[node] as number;
  }

  stop(node: number): number {
    return this.first[node + 1] as number;
  }

  has(node: number): boolean {
    return this.first[node] !== this.first[node + 1];
  }

  /** The bits in `bits` of all nodes that `node` leads to, taken together. */
  gather(node: number, bits: Int32Array): number {
    let all = 0;
    const stop = this.stop(node);
    for (let link = this.start(node); link < stop; link++) all |= bits[this.target[link] as number] as number;
    return all;
  }
}
