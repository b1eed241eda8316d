import { leastOf, mostOf } from './anchors';
import { isFinalMark } from './membership';
import { gate, gateTest, type RuleSet } from './rule-set';
import { type MatchListener, PatternRunner } from './runner';
import { symbol, tokenFlag } from './symbols';
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

  /** Reports every match in `tokens`, one pattern after the other. */
  run(tokens: TokenBuffer, report: MatchListener): void {
    this.sentence++;
    this.count = 0;
    const most = this.steps + tokens.length * MOST_STEPS_PER_WORD;
    const { unannounced, sets } = this.ruleSet;
    sets.note(tokens);
    for (const pattern of unannounced) this.want(pattern, 0, tokens.length - 1);
    for (let at = 0; at < tokens.length && this.steps < most; at++) this.lookAt(tokens, at);
    for (let place = 0; place < this.count && this.steps < most; place++) {
      const pattern = this.wanted[place] as number;
      const program = this.ruleSet.programOf(pattern);
      const from = this.from[pattern] as number;
      this.runner.run(pattern, program, tokens, from, this.to[pattern] as number, report);
    }
  }

  private lookAt(tokens: TokenBuffer, at: number): void {
    this.looked++;
    const id = tokens.symbol[at] as number;
    if (id !== symbol.unknown) this.wake(id, tokens, at);
    const flags = tokens.flags[at] as number;
    if ((flags & (tokenFlag.capitalised | tokenFlag.capitals)) !== 0) {
      if (at > 0 && (flags & tokenFlag.capitalised) !== 0) this.wake(symbol.name, tokens, at);
      if ((flags & tokenFlag.capitals) !== 0) this.wake(symbol.capitals, tokens, at);
    }
    if (isFinalMark(id)) this.wake(symbol.end, tokens, at);
  }

  /** Wants the patterns that symbol `id` at token `at` announces, as far as they pass their tests. */
  private wake(id: number, tokens: TokenBuffer, at: number): void {
    const { anchored, firstAnchored, gates } = this.ruleSet;
    const stop = firstAnchored[id + 1] as number;
    const first = firstAnchored[id] as number;
    this.looked += stop - first;
    for (let place = first; place < stop; place++) {
      const pattern = anchored[place] as number;
      const base = pattern * gate.size;
      if (gates[base] === gateTest.notPlanned) this.ruleSet.plan(pattern);
      const label = gates[base] as number;
      if (label !== gateTest.none && !this.passes(pattern, label, tokens, at)) continue;
      const before = gates[base + gate.before] as number;
      const to = at - leastOf(before);
      if (to >= 0) this.want(pattern, Math.max(0, at - mostOf(before)), to);
    }
  }

  /** Whether a word that passes the pattern's test stands where it has to, seen from the anchor at token `at`. */
  private passes(pattern: number, label: number, tokens: TokenBuffer, at: number): boolean {
    const { gates, sets, severalTests } = this.ruleSet;
    const base = pattern * gate.size;
    const from = Math.max(0, at + (gates[base + gate.from] as number));
    const stop = Math.min(tokens.length - 1, at + (gates[base + gate.to] as number));
    const labels = label === gateTest.several ? severalTests[pattern] : undefined;
    for (let place = from; place <= stop; place++) {
      if (!labels) {
        if (sets.accepts(label, tokens, place)) return true;
        continue;
      }
      for (const one of labels) if (sets.accepts(one, tokens, place)) return true;
    }
    return false;
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
