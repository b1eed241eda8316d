import type { Membership } from './membership';
import { linkSort, nodeTrait, type Program, passCondition } from './program';
import { tokenFlag } from './symbols';
import { ThreadList } from './threads';
import type { TokenBuffer } from './tokens';

/** Start, two bounds of the mark, three slots with two bounds each. */
export const REGISTERS = 9;

/** Told of each match: the pattern, the registers (token indexes, -1 where unset) and the token after the last one. */
export type MatchListener = (pattern: number, registers: Int32Array, end: number) => void;

/**
 * Walks one pattern's network over a stretch of a sentence: one pass, at most one thread for each node and no way back.
 * Where two threads reach the same node the older one goes on, so a match starts as far left as it can.
 */
export class PatternRunner {
  /** Threads moved so far, over all runs: what running costs, whatever the clock says. */
  steps = 0;
  private program!: Program;
  private tokens!: TokenBuffer;
  private pattern = 0;
  private report!: MatchListener;
  private seen = new Int32Array(64).fill(-1);
  private seenAt = new Int32Array(64);
  private tick = 0;
  private readonly current = new ThreadList();
  private readonly pending = new ThreadList();
  private readonly scratch = new Int32Array(REGISTERS);
  /** What is so in front of the token at hand. */
  private opening = false;
  /** No word of the match is used up yet: a match never starts inside a gap. */
  private starting = false;
  private afterComma = false;
  private atClauseEnd = false;

  constructor(private readonly sets: Membership) {}

  /** Reports every match that starts at one of the tokens from `from` to `to`, both included. */
  run(pattern: number, program: Program, tokens: TokenBuffer, from: number, to: number, report: MatchListener): void {
    this.pattern = pattern;
    this.report = report;
    this.prepare(program, tokens);
    const { current, pending } = this;
    for (let at = from; at <= tokens.length; at++) {
      const flags = at < tokens.length ? (tokens.flags[at] as number) : 0;
      const broken = at > 0 && (flags & tokenFlag.clauseBreak) !== 0;
      const parted = (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0;
      this.opening = at === 0 || broken;
      this.afterComma = (flags & tokenFlag.comma) !== 0;
      this.atClauseEnd = parted || at === tokens.length || !(tokens.isWord(at) || tokens.isMasked(at));
      this.tick++;
      current.length = 0;
      this.steps += pending.length + 1;
      for (let thread = 0; thread < pending.length; thread++) this.arrive(thread, at, broken, parted);
      if (at === tokens.length) return;
      if (at <= to) {
        this.scratch.fill(-1);
        this.scratch[0] = at;
        this.starting = true;
        this.enter(0, 0, at);
        this.starting = false;
      }
      this.consume(at);
      if (at >= to && pending.length === 0) return;
    }
  }

  private prepare(program: Program, tokens: TokenBuffer): void {
    const { size, registers } = program;
    this.program = program;
    this.tokens = tokens;
    this.current.prepare(size, registers);
    this.pending.prepare(size, registers);
    if (this.seen.length < size) {
      this.seen = new Int32Array(size).fill(-1);
      this.seenAt = new Int32Array(size);
    }
  }

  /** Takes over a thread that used up the token in front of `at`. */
  private arrive(thread: number, at: number, broken: boolean, parted: boolean): void {
    const { pending } = this;
    const node = pending.node[thread] as number;
    const traits = this.program.data[node * 2] as number;
    // Threads end at a clause break; those that are complete, or need only close their marks, are still reported.
    if (broken && (traits & nodeTrait.opens) === 0) return;
    pending.load(thread, this.scratch);
    if (broken) this.pass(node, at, true);
    // The rest of a clause ends where the clause does; other gaps reach across commas.
    else this.enter(node, parted && (traits & nodeTrait.restOfClause) !== 0 ? 0 : (pending.left[thread] as number), at);
  }

  /** Makes a node live in front of token `at`, with all that can be reached from it without using up a word. */
  private enter(node: number, left: number, at: number): void {
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
    const traits = this.program.data[node * 2] as number;
    if ((traits & nodeTrait.takesWord) !== 0 || left > 0) {
      this.seenAt[node] = list.length;
      list.push(node, left, this.scratch);
    }
    if ((traits & nodeTrait.opens) !== 0) this.pass(node, at, false);
  }

  /**
   * Goes on from a node without using up a word. `closing` says that a clause breaks in front of token `at`: only what can
   * be completed there is followed, and reported.
   */
  private pass(node: number, at: number, closing: boolean): void {
    const { data, last } = this.program;
    if (node === last) this.report(this.pattern, this.scratch, at);
    const stop = data[node * 2 + 3] as number;
    for (let link = data[node * 2 + 1] as number; link < stop; link += 2) {
      const kind = (data[link] as number) & 7;
      if (kind <= linkSort.any) continue;
      const target = (data[link] as number) >> 3;
      const value = data[link + 1] as number;
      if (kind === linkSort.gap) {
        if (!closing && !this.starting) this.enter(target, value, at);
      } else if (kind === linkSort.tag) {
        if (!closing || (value & 1) === 1) this.passTag(value, target, at, closing);
      } else if (kind === linkSort.join || (closing ? value === passCondition.clauseEnd : this.holds(value))) {
        this.go(target, at, closing);
      }
    }
  }

  private go(node: number, at: number, closing: boolean): void {
    if (closing) this.pass(node, at, true);
    else this.enter(node, 0, at);
  }

  private holds(condition: number): boolean {
    if (condition === passCondition.clauseStart) return this.opening;
    return condition === passCondition.comma ? this.afterComma : this.atClauseEnd;
  }

  /** Odd tags close at the word before, even ones open at the word to come. */
  private passTag(tag: number, target: number, at: number, closing: boolean): void {
    const kept = this.scratch[tag + 1] as number;
    this.scratch[tag + 1] = at - (tag & 1);
    this.go(target, at, closing);
    this.scratch[tag + 1] = kept;
  }

  /** Moves the live threads over token `at`. */
  private consume(at: number): void {
    const { current, pending, tokens, sets } = this;
    const { data, registers } = this.program;
    const isWord = tokens.isWord(at);
    const passes = isWord || tokens.isMasked(at);
    pending.length = 0;
    for (let thread = 0; thread < current.length; thread++) {
      const node = current.node[thread] as number;
      if (((data[node * 2] as number) & nodeTrait.takesWord) !== 0) {
        const stop = data[node * 2 + 3] as number;
        for (let link = data[node * 2 + 1] as number; link < stop; link += 2) {
          const kind = (data[link] as number) & 7;
          if (kind > linkSort.any) break;
          if (kind === linkSort.any ? isWord : sets.accepts(data[link + 1] as number, tokens, at)) {
            pending.push((data[link] as number) >> 3, 0, current.registers, thread * registers);
          }
        }
      }
      const left = current.left[thread] as number;
      if (left > 0 && passes) pending.push(node, left - 1, current.registers, thread * registers);
    }
  }
}
