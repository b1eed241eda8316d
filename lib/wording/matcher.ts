import type { CompiledRules } from './compile';
import { REST } from './network';
import { FIRST_WORD, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** Threads alive at one word; more than this only crafted texts reach, and there the newest are dropped. */
const MOST_THREADS = 384;
/** Start, two marks, three slots with two ends each. */
export const REGISTERS = 9;

/** Told of each match: the pattern, the registers (token indexes, -1 where unset) and the token after the last one. */
export type MatchListener = (pattern: number, registers: Int32Array, offset: number, end: number) => void;

/**
 * Walks the network over a sentence's tokens: one pass, all patterns at once, a bounded number of live threads and no
 * way back. Where two threads reach the same node the older one goes on, so a match starts as far left as it can.
 */
export class Matcher {
  private readonly edgeNode: Int32Array;
  private readonly edgeSymbol: Int32Array;
  private readonly edgeTarget: Int32Array;
  private readonly edgeMask: number;
  private readonly quiet: Uint8Array;
  private readonly any: Links;
  private readonly gaps: Links;
  private readonly tags: Links;
  private readonly conditions: Links;
  private readonly accepts: Links;
  private readonly classStart: Int32Array;
  private readonly classList: Int32Array;

  private readonly seen: Int32Array;
  private readonly seenAt: Int32Array;
  private readonly restNodes: Uint8Array;
  private atClauseEnd = false;
  private tick = 0;
  private current = new ThreadList();
  private pending = new ThreadList();
  private readonly scratch = new Int32Array(REGISTERS);
  private readonly symbols = new Int32Array(64);

  constructor(compiled: CompiledRules) {
    const { network, wordClasses } = compiled;
    let size = 64;
    while (size < (network.edges.length / 3) * 2.5) size *= 2;
    this.edgeMask = size - 1;
    this.edgeNode = new Int32Array(size).fill(-1);
    this.edgeSymbol = new Int32Array(size);
    this.edgeTarget = new Int32Array(size);
    this.quiet = new Uint8Array(network.size).fill(1);
    for (let at = 0; at < network.edges.length; at += 3) {
      this.addEdge(network.edges[at] as number, network.edges[at + 1] as number, network.edges[at + 2] as number);
    }
    this.any = new Links(network.size, network.any, 2);
    this.gaps = new Links(network.size, network.gaps, 3);
    this.tags = new Links(network.size, network.tags, 3);
    this.conditions = new Links(network.size, network.conditions, 3);
    this.accepts = new Links(network.size, network.accepts, 2);
    this.classStart = new Int32Array(wordClasses.length + 1);
    this.classList = Int32Array.from(wordClasses.flat());
    let total = 0;
    for (let word = 0; word < wordClasses.length; word++) {
      this.classStart[word] = total;
      total += (wordClasses[word] as number[]).length;
    }
    this.classStart[wordClasses.length] = total;
    this.restNodes = new Uint8Array(network.size);
    for (let at = 0; at < network.gaps.length; at += 3) {
      if (network.gaps[at + 2] === REST) this.restNodes[network.gaps[at + 1] as number] = 1;
    }
    this.seen = new Int32Array(network.size).fill(-1);
    this.seenAt = new Int32Array(network.size);
  }

  /** Reports every match in `tokens`. */
  run(tokens: TokenBuffer, report: MatchListener): void {
    this.pending.length = 0;
    for (let at = 0; at <= tokens.length; at++) {
      const flags = at < tokens.length ? (tokens.flags[at] as number) : 0;
      const opening = at === 0 || (flags & tokenFlag.clauseBreak) !== 0;
      const last = this.pending;
      if (last.length === 0 && at === tokens.length) return;
      this.tick++;
      this.current.length = 0;
      const broken = at > 0 && (flags & tokenFlag.clauseBreak) !== 0;
      const parted = (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0;
      this.atClauseEnd = parted || at === tokens.length || !(tokens.isWord(at) || tokens.isMasked(at));
      for (let thread = 0; thread < last.length; thread++) {
        this.scratch.set(last.registers.subarray(thread * REGISTERS, thread * REGISTERS + REGISTERS));
        const node = last.node[thread] as number;
        if (broken) this.reportAccepts(node, at, report, true);
        else this.enter(node, this.leftAfter(node, last.left[thread] as number, parted), at, flags, opening, report);
      }
      if (at === tokens.length) return;
      this.scratch.fill(-1);
      this.scratch[0] = at;
      this.enter(0, 0, at, flags, opening, report);
      this.consume(tokens, at);
    }
  }

  /** The rest of a clause ends where the clause does; other gaps reach across commas. */
  private leftAfter(node: number, left: number, parted: boolean): number {
    return parted && this.restNodes[node] === 1 ? 0 : left;
  }

  /** At a clause break threads end; those that are complete, or need only close their marks, are still reported. */
  private reportAccepts(node: number, at: number, report: MatchListener, follow: boolean): void {
    for (let link = this.accepts.from(node); link < this.accepts.to(node); link++) {
      report(this.accepts.target[link] as number, this.scratch, 0, at);
    }
    if (!follow) return;
    for (let link = this.conditions.from(node); link < this.conditions.to(node); link++) {
      if (this.conditions.extra[link] === 2)
        this.reportAccepts(this.conditions.target[link] as number, at, report, true);
    }
    for (let link = this.tags.from(node); link < this.tags.to(node); link++) {
      const register = this.tags.extra[link] as number;
      if ((register & 1) === 0) continue;
      const kept = this.scratch[register + 1] as number;
      this.scratch[register + 1] = at - 1;
      this.reportAccepts(this.tags.target[link] as number, at, report, true);
      this.scratch[register + 1] = kept;
    }
  }

  /** Makes a node live in front of token `at`, with all that can be reached from it without using up a word. */
  private enter(node: number, left: number, at: number, flags: number, opening: boolean, report: MatchListener): void {
    const list = this.current;
    if (this.seen[node] === this.tick) {
      const other = this.seenAt[node] as number;
      // Of two threads in the same gap the one with more room left can do all the other could.
      if (other >= 0 && (list.left[other] as number) < left) {
        list.left[other] = left;
        list.registers.set(this.scratch, other * REGISTERS);
      }
      return;
    }
    this.seen[node] = this.tick;
    this.seenAt[node] = -1;
    if (list.length < MOST_THREADS && (this.quiet[node] === 0 || left > 0 || this.any.has(node))) {
      this.seenAt[node] = list.length;
      list.push(node, left, this.scratch);
    }
    this.reportAccepts(node, at, report, false);
    for (let link = this.gaps.from(node); link < this.gaps.to(node); link++) {
      this.enter(this.gaps.target[link] as number, this.gaps.extra[link] as number, at, flags, opening, report);
    }
    for (let link = this.conditions.from(node); link < this.conditions.to(node); link++) {
      const condition = this.conditions.extra[link];
      const atComma = (flags & tokenFlag.comma) !== 0;
      if (condition === 0 ? opening : condition === 1 ? atComma : this.atClauseEnd)
        this.enter(this.conditions.target[link] as number, 0, at, flags, opening, report);
    }
    for (let link = this.tags.from(node); link < this.tags.to(node); link++) {
      const register = (this.tags.extra[link] as number) + 1;
      const kept = this.scratch[register] as number;
      // Odd tags close at the word before, even ones open at the word to come.
      this.scratch[register] = (register & 1) === 0 ? at - 1 : at;
      this.enter(this.tags.target[link] as number, 0, at, flags, opening, report);
      this.scratch[register] = kept;
    }
  }

  private consume(tokens: TokenBuffer, at: number): void {
    const count = this.symbolsAt(tokens, at);
    const list = this.current;
    const next = this.pending;
    const isWord = tokens.isWord(at);
    next.length = 0;
    for (let thread = 0; thread < list.length; thread++) {
      const node = list.node[thread] as number;
      const left = list.left[thread] as number;
      if (this.quiet[node] === 0) {
        for (let index = 0; index < count; index++) this.follow(node, this.symbols[index] as number, list, thread);
      }
      if (isWord) {
        for (let link = this.any.from(node); link < this.any.to(node); link++) {
          next.copy(this.any.target[link] as number, 0, list, thread);
        }
      }
      if (isWord || tokens.isMasked(at)) {
        if (left > 0) next.copy(node, left - 1, list, thread);
      }
    }
  }

  private follow(node: number, id: number, list: ThreadList, thread: number): void {
    let at = slotOf(node, id) & this.edgeMask;
    for (;;) {
      const owner = this.edgeNode[at] as number;
      if (owner < 0) return;
      if (owner === node && this.edgeSymbol[at] === id)
        this.pending.copy(this.edgeTarget[at] as number, 0, list, thread);
      at = (at + 1) & this.edgeMask;
    }
  }

  /** Fills `symbols` with all that token `at` counts as, and returns how many those are. */
  private symbolsAt(tokens: TokenBuffer, at: number): number {
    const id = tokens.symbol[at] as number;
    const flags = tokens.flags[at] as number;
    const out = this.symbols;
    let count = 0;
    if (id !== symbol.unknown) out[count++] = id;
    if (id >= FIRST_WORD) {
      const to = this.classStart[id - FIRST_WORD + 1] as number;
      for (let link = this.classStart[id - FIRST_WORD] as number; link < to && count < 60; link++) {
        out[count++] = this.classList[link] as number;
      }
    }
    if (id === symbol.question || id === symbol.exclamation || id === symbol.shout) out[count++] = symbol.end;
    if ((flags & tokenFlag.capitals) !== 0) out[count++] = symbol.capitals;
    if ((flags & tokenFlag.capitalised) !== 0 && at > 0) out[count++] = symbol.name;
    return count;
  }

  private addEdge(node: number, id: number, target: number): void {
    this.quiet[node] = 0;
    let at = slotOf(node, id) & this.edgeMask;
    while ((this.edgeNode[at] as number) >= 0) at = (at + 1) & this.edgeMask;
    this.edgeNode[at] = node;
    this.edgeSymbol[at] = id;
    this.edgeTarget[at] = target;
  }
}

function slotOf(node: number, id: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Links of one sort, by the node they leave: a flat array per field. */
class Links {
  readonly target: Int32Array;
  readonly extra: Int32Array;
  private readonly first: Int32Array;

  constructor(nodes: number, flat: readonly number[], width: 2 | 3) {
    const count = flat.length / width;
    this.first = new Int32Array(nodes + 1);
    this.target = new Int32Array(count);
    this.extra = new Int32Array(count);
    for (let at = 0; at < flat.length; at += width) this.first[(flat[at] as number) + 1]!++;
    for (let node = 0; node < nodes; node++) this.first[node + 1]! += this.first[node] as number;
    const filled = this.first.slice();
    for (let at = 0; at < flat.length; at += width) {
      const place = filled[flat[at] as number]!++;
      this.target[place] = flat[at + 1] as number;
      if (width === 3) this.extra[place] = flat[at + 2] as number;
    }
  }

  has(node: number): boolean {
    return this.first[node] !== this.first[node + 1];
  }

  from(node: number): number {
    return this.first[node] as number;
  }

  to(node: number): number {
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
    this.registers.set(registers, at * REGISTERS);
    this.length = at + 1;
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
