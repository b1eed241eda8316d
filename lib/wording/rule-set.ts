import { distance, leastOf, lowest, measurePattern, mostOf, tokensBefore } from './anchors';
import type { CompiledPattern, CompiledRule, CompiledRules } from './compile';
import { Membership } from './membership';
import { unpackWords } from './pack-words';
import { unpack } from './packing';
import { code } from './pattern-code';
import { buildProgram, type Program } from './program';
import { FIRST_WORD, isSetLabel } from './symbols';
import { Vocabulary } from './vocabulary';

/**
 * What is looked at before a pattern is tried, four numbers for each: the label of its test, or one of `gateTest`; from
 * how many tokens behind its anchor to how many the test may stand (in front of it below 0); and how many tokens of a
 * match may lie in front of the anchor. Side by side, since with many rules each look at memory counts.
 */
export const gate = { label: 0, from: 1, to: 2, before: 3, size: 4 } as const;

/** In place of a test's label: there is no test, there are several labels to choose from, or nobody has asked yet. */
export const gateTest = { none: -1, several: -2, notPlanned: -3 } as const;

/**
 * Compiled rules made ready for matching: the words they know, their sets, and for each symbol the patterns that are
 * looked out for by it. What else there is to know of a pattern is worked out when a draft first asks for it.
 */
export class RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Index of the rule of each pattern. */
  readonly ruleOf: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly sets: Membership;
  /** Patterns that nothing announces: they are tried in every sentence. */
  readonly unannounced: number[] = [];
  /** Patterns by the symbol that announces them: those of symbol n from `firstAnchored[n]` up to the next one's. */
  readonly anchored: Int32Array;
  readonly firstAnchored: Int32Array;
  /** By pattern, as `gate` says. */
  readonly gates: Int32Array;
  /** The labels of tests that have several, by pattern. */
  readonly severalTests: (readonly number[] | undefined)[] = [];
  private readonly codes: Int32Array;
  private readonly starts: Int32Array;
  private readonly programs: (Program | undefined)[] = [];

  constructor(compiled: CompiledRules) {
    this.rules = compiled.rules;
    const { codes, starts, patterns, sets } = unpack(compiled.code);
    this.codes = codes;
    this.starts = starts;
    this.patterns = patterns;
    const count = patterns.length;
    this.ruleOf = new Int32Array(count);
    let place = 0;
    for (const [rule, { slots }] of compiled.rules.entries()) {
      for (const names of slots) {
        (patterns[place] as CompiledPattern).slots = names;
        this.ruleOf[place++] = rule;
      }
    }
    this.vocabulary = new Vocabulary(unpackWords(compiled.words));
    const symbols = FIRST_WORD + this.vocabulary.size;
    this.sets = new Membership(sets, symbols);
    this.gates = new Int32Array(count * gate.size).fill(gateTest.notPlanned);
    this.firstAnchored = new Int32Array(symbols + 1);
    const announced = this.readAnchors();
    this.anchored = new Int32Array(announced.length / 2);
    this.sortAnchors(announced);
  }

  /** The network of a pattern. */
  programOf(pattern: number): Program {
    const known = this.programs[pattern];
    if (known) return known;
    const program = buildProgram(this.codes, this.starts[pattern] as number);
    this.programs[pattern] = program;
    return program;
  }

  /** Works out where a pattern's test and its start lie, seen from its anchor. */
  plan(pattern: number): void {
    const { codes } = this;
    const rankOf = (_: number, place: number) => {
      const mark = place > 0 ? codes[place - 1] : code.end;
      if (mark === code.anchor) return 0;
      return mark === code.test ? 1 : undefined;
    };
    const measure = measurePattern(codes, this.starts[pattern] as number, rankOf);
    const anchor = lowest(measure.needs);
    const test = measure.needs.find((need) => need !== anchor);
    const at = pattern * gate.size;
    this.gates[at + gate.label] = gateTest.none;
    if (!anchor) return;
    this.gates[at + gate.before] = tokensBefore(measure, anchor);
    if (!test) return;
    const labels = test.places.map((place) => (codes[place] as number) - code.step);
    this.gates[at + gate.label] = labels.length === 1 ? (labels[0] as number) : gateTest.several;
    if (labels.length > 1) this.severalTests[pattern] = labels;
    const isLater = test.element > anchor.element;
    const range = isLater ? distance(measure, anchor, test) : distance(measure, test, anchor);
    this.gates[at + gate.from] = isLater ? leastOf(range) : -mostOf(range);
    this.gates[at + gate.to] = isLater ? mostOf(range) : -leastOf(range);
  }

  /** Pairs of a symbol and a pattern that it announces. */
  private readAnchors(): number[] {
    const { codes } = this;
    const announced: number[] = [];
    let pattern = 0;
    let isAnnounced = false;
    for (let at = 0; at < codes.length; at++) {
      const one = codes[at] as number;
      if (one === code.anchor) {
        isAnnounced = true;
        this.announce((codes[++at] as number) - code.step, pattern, announced);
      } else if (one === code.end) {
        if (!isAnnounced) this.unannounced.push(pattern);
        isAnnounced = false;
        pattern++;
      }
    }
    return announced;
  }

  private announce(label: number, pattern: number, announced: number[]): void {
    if (!isSetLabel(label)) {
      announced.push(label >> 1, pattern);
      return;
    }
    const members = this.sets.membersOf(label >> 1);
    for (let at = 0; at < members.length; at++) announced.push(members[at] as number, pattern);
  }

  private sortAnchors(announced: readonly number[]): void {
    const { firstAnchored, anchored } = this;
    for (let at = 0; at < announced.length; at += 2) firstAnchored[(announced[at] as number) + 1]!++;
    for (let id = 1; id < firstAnchored.length; id++) firstAnchored[id]! += firstAnchored[id - 1] as number;
    const next = firstAnchored.slice();
    for (let at = 0; at < announced.length; at += 2) {
      const id = announced[at] as number;
      anchored[next[id] as number] = announced[at + 1] as number;
      next[id]!++;
    }
  }
}
