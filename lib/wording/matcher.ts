import type { CompiledRules } from './compile';
import { eachLink, type LinkColumns, REST } from './network';
import { FIRST_WORD, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** Threads alive at one word; more than this only crafted texts reach, and there the newest are dropped. */
const MOST_THREADS = 384;
/** Start, two marks, three slots with two ends each. */
export const REGISTERS = 9;
/** Room of the table that remembers where a node leads with a word; a power of two. Emptied when three quarters full. */
const MEMORY = 1 << 15;

/** Told of each match: the pattern, the registers (token indexes, -1 where unset) and the token after the last one. */
export type MatchListener = (pattern: number, registers: Int32Array, offset: number, end: number) => void;

/**
 * Walks the network over a sentence's tokens: one pass, all patterns at once, a bounded number of live threads and no
 * way back. Where two threads reach the same node the older one goes on, so a match starts as far left as it can.
 * A word may stand for many symbols (itself and its classes), so what follows from a node with a word is worked out
 * once and remembered.
 */
export class Matcher {
  private readonly edges: EdgeTable;
  private readonly quiet: Uint8Array;
  private readonly any: Links;
  private readonly gaps: Links;
  private readonly tags: Links;
  private readonly conditions: Links;
  private readonly joins: Links;
  private readonly accepts: Links;
  /** 1 for nodes that lead further without using up a word, or complete a pattern. */
  private readonly opens: Uint8Array;
  private readonly restNodes: Uint8Array;
  private readonly seen: Int32Array;
  private readonly seenAt: Int32Array;
  private atClauseEnd = false;
  private tick = 0;
  private current = new ThreadList();
  private pending = new ThreadList();
  private readonly scratch = new Int32Array(REGISTERS);
  private report: MatchListener = () => {};

  constructor(compiled: CompiledRules) {
    const { network } = compiled;
    this.edges = new EdgeTable(compiled);
    this.quiet = new Uint8Array(network.size).fill(1);
    this.opens = new Uint8Array(network.size);
    this.restNodes = new Uint8Array(network.size);
    eachLink(network.edges, (from) => {
      this.quiet[from] = 0;
    });
    eachLink(network.any, (from) => {
      this.quiet[from] = 0;
    });
    eachLink(network.gaps, (_, most, to) => {
      if (most === REST) this.restNodes[to] = 1;
    });
    for (const columns of [network.gaps, network.tags, network.conditions, network.joins, network.accepts]) {
      eachLink(columns, (from) => {
        this.opens[from] = 1;
      });
    }
    this.any = new Links(network.size, network.any);
    this.gaps = new Links(network.size, network.gaps);
    this.tags = new Links(network.size, network.tags);
    this.conditions = new Links(network.size, network.conditions);
    this.joins = new Links(network.size, network.joins);
    this.accepts = new Links(network.size, network.accepts);
    this.seen = new Int32Array(network.size).fill(-1);
    this.seenAt = new Int32Array(network.size);
  }

  /** Reports every match in `tokens`. */
  run(tokens: TokenBuffer, report: MatchListener): void {
    this.report = report;
    this.pending.length = 0;
    for (let at = 0; at <= tokens.length; at++) {
      const last = this.pending;
      if (last.length === 0 && at === tokens.length) return;
      const flags = at < tokens.length ? (tokens.flags[at] as number) : 0;
      const broken = at > 0 && (flags & tokenFlag.clauseBreak) !== 0;
      const parted = (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0;
      const opening = at === 0 || broken;
      this.atClauseEnd = parted || at === tokens.length || !(tokens.isWord(at) || tokens.isMasked(at));
      this.tick++;
      this.current.length = 0;
      for (let thread = 0; thread < last.length; thread++) {
        last.load(thread, this.scratch);
        const node = last.node[thread] as number;
        if (broken) this.complete(node, at);
        else this.enter(node, this.leftAfter(node, last.left[thread] as number, parted), at, flags, opening);
      }
      if (at === tokens.length) return;
      this.scratch.fill(-1);
      this.scratch[0] = at;
      this.enter(0, 0, at, flags, opening);
      this.consume(tokens, at);
    }
  }

  /** The rest of a clause ends where the clause does; other gaps reach across commas. */
  private leftAfter(node: number, left: number, parted: boolean): number {
    return parted && this.restNodes[node] === 1 ? 0 : left;
  }

  /** At a clause break threads end; those that are complete, or need only close their marks, are still reported. */
  private complete(node: number, at: number): void {
    if (this.opens[node] === 0) return;
    this.tell(node, at);
    for (let link = this.joins.start(node); link < this.joins.stop(node); link++) {
      this.complete(this.joins.target[link] as number, at);
    }
    for (let link = this.conditions.start(node); link < this.conditions.stop(node); link++) {
      if (this.conditions.label[link] === 2) this.complete(this.conditions.target[link] as number, at);
    }
    for (let link = this.tags.start(node); link < this.tags.stop(node); link++) {
      const tag = this.tags.label[link] as number;
      if ((tag & 1) === 0) continue;
      const kept = this.scratch[tag + 1] as number;
      this.scratch[tag + 1] = at - 1;
      this.complete(this.tags.target[link] as number, at);
      this.scratch[tag + 1] = kept;
    }
  }

  private tell(node: number, at: number): void {
    for (let link = this.accepts.start(node); link < this.accepts.stop(node); link++) {
      this.report(this.accepts.target[link] as number, this.scratch, 0, at);
    }
  }

  /** Makes a node live in front of token `at`, with all that can be reached from it without using up a word. */
  private enter(node: number, left: number, at: number, flags: number, opening: boolean): void {
    const list = this.current;
    if (this.seen[node] === this.tick) {
      const other = this.seenAt[node] as number;
      // Of two threads in the same gap the one with more room left can do all the other could.
      if (other >= 0 && (list.left[other] as number) < left) {
        list.left[other] = left;
        list.store(other, this.scratch);
      }
      return;
    }
    this.seen[node] = this.tick;
    this.seenAt[node] = -1;
    if ((this.quiet[node] === 0 || left > 0) && list.length < MOST_THREADS) {
      this.seenAt[node] = list.length;
      list.push(node, left, this.scratch);
    }
    if (this.opens[node] === 1) this.pass(node, at, flags, opening);
  }

  private pass(node: number, at: number, flags: number, opening: boolean): void {
    this.tell(node, at);
    for (let link = this.joins.start(node); link < this.joins.stop(node); link++) {
      this.enter(this.joins.target[link] as number, 0, at, flags, opening);
    }
    for (let link = this.gaps.start(node); link < this.gaps.stop(node); link++) {
      this.enter(this.gaps.target[link] as number, this.gaps.label[link] as number, at, flags, opening);
    }
    for (let link = this.conditions.start(node); link < this.conditions.stop(node); link++) {
      const condition = this.conditions.label[link];
      const atComma = (flags & tokenFlag.comma) !== 0;
      if (condition === 0 ? opening : condition === 1 ? atComma : this.atClauseEnd) {
        this.enter(this.conditions.target[link] as number, 0, at, flags, opening);
      }
    }
    for (let link = this.tags.start(node); link < this.tags.stop(node); link++) {
      const tag = this.tags.label[link] as number;
      const kept = this.scratch[tag + 1] as number;
      // Odd tags close at the word before, even ones open at the word to come.
      this.scratch[tag + 1] = (tag & 1) === 1 ? at - 1 : at;
      this.enter(this.tags.target[link] as number, 0, at, flags, opening);
      this.scratch[tag + 1] = kept;
    }
  }

  private consume(tokens: TokenBuffer, at: number): void {
    const list = this.current;
    const next = this.pending;
    const id = tokens.symbol[at] as number;
    const flags = tokens.flags[at] as number;
    const isWord = tokens.isWord(at);
    const passes = isWord || tokens.isMasked(at);
    const looks = at > 0 && (flags & tokenFlag.capitalised) !== 0;
    const shouts = (flags & tokenFlag.capitals) !== 0;
    const ends = id === symbol.question || id === symbol.exclamation || id === symbol.shout;
    next.length = 0;
    for (let thread = 0; thread < list.length; thread++) {
      const node = list.node[thread] as number;
      if (this.quiet[node] === 0) {
        if (id !== symbol.unknown) this.follow(this.edges.lead(node, id), thread);
        if (looks) this.follow(this.edges.lead(node, symbol.name), thread);
        if (shouts) this.follow(this.edges.lead(node, symbol.capitals), thread);
        if (ends) this.follow(this.edges.lead(node, symbol.end), thread);
        if (isWord) {
          for (let link = this.any.start(node); link < this.any.stop(node); link++) {
            next.copy(this.any.target[link] as number, 0, list, thread);
          }
        }
      }
      const left = list.left[thread] as number;
      if (left > 0 && passes) next.copy(node, left - 1, list, thread);
    }
  }

  private follow(targets: readonly number[] | undefined, thread: number): void {
    if (targets === undefined) return;
    for (let index = 0; index < targets.length; index++) {
      this.pending.copy(targets[index] as number, 0, this.current, thread);
    }
  }
}

/** Where a node leads with a symbol. Edges are kept by single symbols; answers for words are put together once. */
class EdgeTable {
  private readonly nodes: Int32Array;
  private readonly symbols: Int32Array;
  private readonly targets: Int32Array;
  private readonly mask: number;
  private readonly classes: readonly (readonly number[])[];
  private readonly keys = new Float64Array(MEMORY).fill(-1);
  private readonly answers: (readonly number[] | undefined)[] = new Array(MEMORY);
  private remembered = 0;

  constructor(compiled: CompiledRules) {
    const { edges } = compiled.network;
    let size = 64;
    while (size < edges.from.length * 2.5) size *= 2;
    this.mask = size - 1;
    this.nodes = new Int32Array(size).fill(-1);
    this.symbols = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.classes = compiled.wordClasses;
    eachLink(edges, (from, label, to) => {
      let at = slotOf(from, label) & this.mask;
      while ((this.nodes[at] as number) >= 0) at = (at + 1) & this.mask;
      this.nodes[at] = from;
      this.symbols[at] = label;
      this.targets[at] = to;
    });
  }

  /** Nodes behind `node` with symbol `id` or, for a word, any of its classes; undefined when there are none. */
  lead(node: number, id: number): readonly number[] | undefined {
    const key = node * 65536 * 16 + id;
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

function slotOf(node: number, id: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Links of one sort, by the node they leave. */
class Links {
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

/** Threads as parallel arrays, used again for each word. */
class ThreadList {
  readonly node = new Int32Array(MOST_THREADS);
  readonly left = new Int32Array(MOST_THREADS);
  readonly registers = new Int32Array(MOST_THREADS * REGISTERS);
  length = 0;

  push(node: number, left: number, registers: Int32Array): void {
    const at = this.length;
    this.node[at] = node;
    this.left[at] = left;
    this.store(at, registers);
    this.length = at + 1;
  }

  store(at: number, registers: Int32Array): void {
    const target = at * REGISTERS;
    for (let index = 0; index < REGISTERS; index++) this.registers[target + index] = registers[index] as number;
  }

  load(at: number, registers: Int32Array): void {
    const source = at * REGISTERS;
    for (let index = 0; index < REGISTERS; index++) registers[index] = this.registers[source + index] as number;
  }

  copy(node: number, left: number, from: ThreadList, thread: number): void {
    if (this.length >= MOST_THREADS) return;
    const at = this.length;
    this.node[at] = node;
    this.left[at] = left;
    const target = at * REGISTERS;
    const source = thread * REGISTERS;
    for (let index = 0; index < REGISTERS; index++) {
      this.registers[target + index] = from.registers[source + index] as number;
    }
    this.length = at + 1;
  }
}
