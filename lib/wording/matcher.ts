import { leastOf, mostOf } from './anchors';
import type { CompiledPattern } from './compile';
import { SIEVES } from './gates';
import { guardBits, SENTENCE_BITS } from './guards';
import { isFinalMark } from './membership';
import type { RuleSet } from './rule-set';
import { type MatchListener, PatternRunner } from './runner';
import { letsThrough } from './sieve';
import { FIRST_WORD, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** Steps that one word of a sentence may cost on average; more than this only crafted rules reach. */
const MOST_STEPS_PER_WORD = 4096;

/**
 * Finds all matches of all patterns in a sentence. A pattern is tried only around a word that announces it (its anchor),
 * and only when a second word it needs stands where it has to; so a draft costs what its words cost, however many
 * rules there are.
 */
export class Matcher {
  private readonly runner: PatternRunner;
  private looked = 0;
  /** Patterns to be tried in the sentence at hand, and for each the first and the last token it may start at. */
  private readonly wanted: Int32Array;
  private count = 0;
  private readonly wantedIn: Int32Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private sentence = 0;

  constructor(private readonly ruleSet: RuleSet) {
    const patterns = ruleSet.patterns.length;
    this.runner = new PatternRunner(ruleSet.sets);
    this.wanted = new Int32Array(patterns);
    this.wantedIn = new Int32Array(patterns);
    this.from = new Int32Array(patterns);
    this.to = new Int32Array(patterns);
  }

  /** What matching has cost so far: tokens, tests and threads looked at. Counted so that tests need no clock. */
  get steps(): number {
    return this.looked + this.runner.steps;
  }

  /**
   * Reports every match in `tokens`, one pattern after the other, but for those whose guards are not met by `bits`, what
   * `Circumstances.ofSentence` says of the sentence.
   */
  run(tokens: TokenBuffer, bits: number, report: MatchListener): void {
    this.sentence++;
    this.count = 0;
    const { ruleSet, runner } = this;
    const { length, symbol: symbols, flags } = tokens;
    const most = this.looked + length * MOST_STEPS_PER_WORD;
    const mostSteps = most + runner.steps;
    for (const pattern of ruleSet.gates.unannounced) this.want(pattern, 0, length - 1);
    let written = 0;
    const { first, test } = ruleSet.gates;
    const { sets } = ruleSet;
    for (let at = 0; at < length && this.looked < most; at++) {
      const id = symbols[at] as number;
      const start = first[id] as number;
      const stop = first[id + 1] as number;
      this.looked += 1 + stop - start;
      for (let gate = start; gate < stop; gate++) {
        if (letsThrough(test[gate] as number, sets, tokens, at)) this.tryGate(gate, tokens, at);
      }
      const flag = flags[at] as number;
      written |= flag;
      if ((flag & (tokenFlag.capitalised | tokenFlag.capitals)) === 0 && id >= FIRST_WORD) continue;
      if (at > 0 && (flag & tokenFlag.capitalised) !== 0) this.wake(symbol.name, tokens, at);
      if ((flag & tokenFlag.capitals) !== 0) this.wake(symbol.capitals, tokens, at);
      if (isFinalMark(id)) this.wake(symbol.end, tokens, at);
    }
    const told = (written & tokenFlag.capitals) !== 0 ? SENTENCE_BITS : SENTENCE_BITS | guardBits.capitals;
    for (let place = 0; place < this.count && this.steps < mostSteps; place++) {
      const pattern = this.wanted[place] as number;
      const { unless = 0, only = 0 } = ruleSet.patterns[pattern] as CompiledPattern;
      if ((only & ~bits & told) !== 0 || (unless & SENTENCE_BITS & bits) !== 0) continue;
      const from = this.from[pattern] as number;
      runner.run(pattern, ruleSet.programOf(pattern), tokens, from, this.to[pattern] as number, report);
    }
  }

  /** Wants the patterns that symbol `id` at token `at` announces, as far as they pass their tests. */
  private wake(id: number, tokens: TokenBuffer, at: number): void {
    const { gates, sets } = this.ruleSet;
    const { first, test } = gates;
    const stop = first[id + 1] as number;
    this.looked += 1 + stop - (first[id] as number);
    for (let gate = first[id] as number; gate < stop; gate++) {
      if (letsThrough(test[gate] as number, sets, tokens, at)) this.tryGate(gate, tokens, at);
    }
  }

  private tryGate(gate: number, tokens: TokenBuffer, at: number): void {
    const { gates, sets } = this.ruleSet;
    if (!letsThrough(gates.opened[gate * 2] as number, sets, tokens, at)) return;
    const row = gates.rowAt(gate);
    const { rows } = gates;
    let sieve = row + SIEVES;
    while (rows[sieve] !== 0) {
      this.looked++;
      if (!letsThrough(rows[sieve++] as number, sets, tokens, at)) return;
    }
    if (!this.passes(rows, sieve + 1, tokens, at)) return;
    const before = rows[row + 1] as number;
    const to = at - leastOf(before);
    if (to >= 0) this.want(rows[row] as number, Math.max(0, at - mostOf(before)), to);
  }

  /** Whether the tests from `test` on hold, seen from the anchor at token `at`; see `gates.ts`. */
  private passes(rows: Int32Array, test: number, tokens: TokenBuffer, at: number): boolean {
    const { sets } = this.ruleSet;
    for (;;) {
      const labels = rows[test] as number;
      if (labels === 0) return true;
      const from = (at + (rows[test + 1] as number)) | 0;
      const to = (at + (rows[test + 2] as number)) | 0;
      const stop = test + 3 + labels;
      let label = test + 3;
      while (label < stop && !sets.holds(rows[label] as number, tokens, from, to)) label++;
      this.looked += label - test - 2;
      if (label === stop) return false;
      test = stop;
    }
  }

  private want(pattern: number, from: number, to: number): void {
    if (this.wantedIn[pattern] !== this.sentence) {
      this.wantedIn[pattern] = this.sentence;
      this.wanted[this.count++] = pattern;
      this.from[pattern] = from;
      this.to[pattern] = to;
      return;
    }
    if (from < (this.from[pattern] as number)) this.from[pattern] = from;
    if (to > (this.to[pattern] as number)) this.to[pattern] = to;
  }
}
