import type { CompiledRules } from './compile';
import { EdgeTable, Links } from './links';
import { REST } from './network';
import { symbol, tokenFlag } from './symbols';
import { MOST_THREADS, ThreadList } from './threads';
import type { TokenBuffer } from './tokens';

/** Start, two marks, three slots with two ends each. */
export const REGISTERS = 9;

/** Stands for any word where the starts of patterns are looked up. */
const ANY_WORD = -1;
const KEY_STEP = 1 << 20;

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
  /** For each node the bits of all symbols that get further from it; all bits where any word may, or a match ends. */
  private readonly reach: Int32Array;
  /** Bits of the token after the one being used up: threads that get no further with it are not made. */
  private nextBits = 0;
  private readonly seen: Int32Array;
  private readonly seenAt: Int32Array;
  private atClauseEnd = false;
  private tick = 0;
  private readonly current: ThreadList;
  private readonly pending: ThreadList;
  private readonly scratch = new Int32Array(REGISTERS).fill(-1);
  private report: MatchListener = () => {};
  private readonly starts = new Map<number, number[]>();

  constructor(compiled: CompiledRules) {
    const { network } = compiled;
    const { size } = network;
    this.edges = new EdgeTable(compiled);
    this.any = new Links(size, network.any);
    this.gaps = new Links(size, network.gaps);
    this.tags = new Links(size, network.tags);
    this.conditions = new Links(size, network.conditions);
    this.joins = new Links(size, network.joins);
    this.accepts = new Links(size, network.accepts, true);
    const registers = this.tags.label.reduce((most, tag) => Math.max(most, tag + 2), 1);
    this.current = new ThreadList(registers);
    this.pending = new ThreadList(registers);
    this.quiet = new Uint8Array(size);
    this.opens = new Uint8Array(size);
    this.restNodes = new Uint8Array(size);
    for (let link = 0; link < this.gaps.label.length; link++) {
      if (this.gaps.label[link] === REST) this.restNodes[this.gaps.target[link] as number] = 1;
    }
    this.reach = new Int32Array(size);
    this.describeNodes(size);
    this.seen = new Int32Array(network.size).fill(-1);
    this.seenAt = new Int32Array(network.size);
  }

  /** Works out `quiet`, `opens` and `reach`. Links lead to nodes made later, so the last node comes first. */
  private describeNodes(size: number): void {
    const { edges, any, gaps, tags, conditions, joins, accepts, reach } = this;
    for (let node = size - 1; node >= 0; node--) {
      const takesAny = any.has(node);
      const freely = gaps.has(node) || accepts.has(node);
      const onward = joins.has(node) || conditions.has(node) || tags.has(node);
      this.quiet[node] = takesAny || edges.links.has(node) ? 0 : 1;
      this.opens[node] = freely || onward ? 1 : 0;
      let bits = takesAny || freely ? -1 : (edges.nodeBits[node] as number);
      if (onward) bits |= joins.gather(node, reach) | conditions.gather(node, reach) | tags.gather(node, reach);
      reach[node] = bits;
    }
  }

  /** The bits a thread needs one of to get past token `at`. */
  private bitsAt(tokens: TokenBuffer, at: number): number {
    if (at >= tokens.length) return 0;
    const id = tokens.symbol[at] as number;
    const flags = tokens.flags[at] as number;
    let bits = this.edges.wordBits[id] as number;
    if ((flags & tokenFlag.capitalised) !== 0) bits |= this.edges.wordBits[symbol.name] as number;
    if ((flags & tokenFlag.capitals) !== 0) bits |= this.edges.wordBits[symbol.capitals] as number;
    if (id === symbol.question || id === symbol.exclamation || id === symbol.shout) {
      bits |= this.edges.wordBits[symbol.end] as number;
    }
    return bits;
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
        const node = last.node[thread] as number;
        if (this.opens[node] === 0) {
          if (!broken) this.keep(node, last, thread);
          continue;
        }
        last.load(thread, this.scratch);
        if (broken) this.complete(node, at);
        else this.enter(node, this.leftAfter(node, last.left[thread] as number, parted), at, flags, opening);
      }
      if (at === tokens.length) return;
      this.nextBits = this.bitsAt(tokens, at + 1);
      this.consume(tokens, at);
      this.begin(tokens, at, (opening ? 1 : 0) | (parted ? 2 : 0));
    }
  }

  /** Makes a node live that leads nowhere without a word: most nodes, and no need to look further. */
  private keep(node: number, from: ThreadList, thread: number): void {
    const list = this.current;
    const left = from.left[thread] as number;
    if (this.seen[node] === this.tick) {
      const other = this.seenAt[node] as number;
      if (other < 0 || (list.left[other] as number) >= left) return;
      from.load(thread, this.scratch);
      list.left[other] = left;
      list.store(other, this.scratch);
      return;
    }
    this.seen[node] = this.tick;
    this.seenAt[node] = list.length < MOST_THREADS ? list.length : -1;
    list.copy(node, left, from, thread);
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

  /** Starts the patterns that begin with token `at`. What the root leads to is worked out once per word. */
  private begin(tokens: TokenBuffer, at: number, setting: number): void {
    const id = tokens.symbol[at] as number;
    const flags = tokens.flags[at] as number;
    if (id !== symbol.unknown) this.startAll(setting, id, at);
    if (at > 0 && (flags & tokenFlag.capitalised) !== 0) this.startAll(setting, symbol.name, at);
    if ((flags & tokenFlag.capitals) !== 0) this.startAll(setting, symbol.capitals, at);
    if (tokens.isWord(at)) this.startAll(setting, ANY_WORD, at);
  }

  private startAll(setting: number, id: number, at: number): void {
    const key = setting * KEY_STEP + id;
    let starts = this.starts.get(key);
    if (starts === undefined) {
      starts = this.findStarts(setting, id);
      this.starts.set(key, starts);
    }
    for (let index = 0; index < starts.length; index += 2) {
      const node = starts[index] as number;
      if (((this.reach[node] as number) & this.nextBits) === 0 && this.reach[node] !== -1) continue;
      this.pending.start(node, starts[index + 1] as number, at);
    }
  }

  /** Pairs of a node behind the first word and the tags (as bits) passed before it. */
  private findStarts(setting: number, id: number): number[] {
    const found: number[] = [];
    const add = (to: number, tags: number) => {
      for (let index = 0; index < found.length; index += 2)
        if (found[index] === to && found[index + 1] === tags) return;
      found.push(to, tags);
    };
    const visit = (node: number, tags: number) => {
      if (id === ANY_WORD) {
        for (let link = this.any.start(node); link < this.any.stop(node); link++)
          add(this.any.target[link] as number, tags);
      } else {
        for (const to of this.edges.lead(node, id) ?? []) add(to, tags);
      }
      for (let link = this.joins.start(node); link < this.joins.stop(node); link++)
        visit(this.joins.target[link] as number, tags);
      for (let link = this.conditions.start(node); link < this.conditions.stop(node); link++) {
        const condition = this.conditions.label[link] as number;
        if (condition < 2 && (setting & (1 << condition)) !== 0) visit(this.conditions.target[link] as number, tags);
      }
      for (let link = this.tags.start(node); link < this.tags.stop(node); link++) {
        visit(this.tags.target[link] as number, tags | (1 << (this.tags.label[link] as number)));
      }
    };
    visit(0, 0);
    return found;
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
      const node = targets[index] as number;
      if (((this.reach[node] as number) & this.nextBits) === 0 && this.reach[node] !== -1) continue;
      this.pending.copy(node, 0, this.current, thread);
    }
  }
}
