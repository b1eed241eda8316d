import type { CompiledRules } from './compile';
import { eachLink, type LinkColumns } from './network';
import { FIRST_WORD } from './symbols';

/** Room of the table that remembers where a node leads with a word; a power of two. Emptied when three quarters full. */
const MEMORY = 1 << 15;
/** More than there can be symbols, so that a node and a symbol make one number. */
const KEY_STEP = 1 << 20;

/** Where a node leads with a symbol. Edges are kept by single symbols; answers for words are put together once. */
export class EdgeTable {
  private readonly nodes: Int32Array;
  private readonly symbols: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  private readonly classes: readonly (readonly number[])[];
  private readonly keys = new Float64Array(MEMORY).fill(-1);
  private readonly answers: (readonly number[] | undefined)[] = new Array(MEMORY);
  private remembered = 0;
  /** For each node and each word one bit per symbol they go by, folded into 32: no bit in common, no edge. */
  readonly nodeBits: Int32Array;
  readonly wordBits: Int32Array;

  constructor(compiled: CompiledRules) {
    const { edges } = compiled.network;
    let size = 64;
    while (size < edges.from.length * 2.5) size *= 2;
    this.mask = size - 1;
    this.nodes = new Int32Array(size).fill(-1);
    this.symbols = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.classes = compiled.wordClasses;
    this.nodeBits = new Int32Array(compiled.network.size);
    this.wordBits = new Int32Array(FIRST_WORD + compiled.words.length);
    for (let id = 1; id < FIRST_WORD; id++) this.wordBits[id] = bitOf(id);
    for (const [word, classes] of compiled.wordClasses.entries()) {
      let bits = bitOf(FIRST_WORD + word);
      for (const name of classes) bits |= bitOf(name);
      this.wordBits[FIRST_WORD + word] = bits;
    }
    eachLink(edges, (from, label, to) => {
      this.nodeBits[from]! |= bitOf(label);
      let at = slotOf(from, label) & this.mask;
      while ((this.nodes[at] as number) >= 0) at = (at + 1) & this.mask;
      this.nodes[at] = from;
      this.symbols[at] = label;
      this.targets[at] = to;
    });
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
    let at = slotOf(node, id) & this.mask;
    for (;;) {
      const owner = this.nodes[at] as number;
      if (owner < 0) return;
      if (owner === node && this.symbols[at] === id) into.push(this.targets[at] as number);
      at = (at + 1) & this.mask;
    }
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

  constructor(nodes: number, columns: LinkColumns) {
    const count = columns.from.length;
    this.first = new Int32Array(nodes + 2);
    this.target = new Int32Array(count);
    this.label = new Int32Array(count);
    let at = 0;
    eachLink(columns, (from, label, to) => {
      this.first[from + 1]!++;
      this.target[at] = to;
      this.label[at] = label;
      at++;
    });
    for (let node = 0; node < nodes; node++) this.first[node + 1]! += this.first[node] as number;
  }

  start(node: number): number {
    return this.first[node] as number;
  }

  stop(node: number): number {
    return this.first[node + 1] as number;
  }
}
