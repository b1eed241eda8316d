import { marked, triggersOf } from './anchors';
import type { Membership } from './membership';
import { code } from './pattern-code';
import { sieveOf } from './sieve';

/** The sieves of a row come behind so many other numbers. */
export const SIEVES = 2;

/**
 * What is looked at before a pattern is tried: for each symbol the gates it opens when all their tests hold. A gate is a
 * row of numbers, everything about it side by side, since with many rules each look at memory counts: the pattern; from how many tokens to how many of a match may lie in front of the anchor (`Range`); then for each
 * test how many labels it has, from how many tokens behind the anchor to how many one of them has to be met, and the
 * labels; 0 comes last.
 */
export class Gates {
  /** Patterns that nothing announces: they are tried in every sentence. */
  readonly unannounced: number[] = [];
  /** The gates of symbol n are those from `first[n]` up to the next symbol's. */
  readonly first: Int32Array;
  /** By gate a test as `sieve.ts` has it, 0 while nobody has asked for the gate: most are ruled out by it alone. */
  readonly test: Int32Array;
  /** By gate two numbers: another such test, and where its row starts, below 0 while nobody has asked: ask `rowAt`. */
  readonly opened: Int32Array;
  /** All gates asked for so far; replaced as it grows. */
  rows = new Int32Array(1024);
  private used = 0;
  /** By anchor its pattern, and once it is known its row and its sieves; the anchors of one pattern lie side by side. */
  private readonly patternOf: number[] = [];
  private readonly planned: { row: number; sieves: readonly number[] }[] = [];

  /** Of the patterns in `codes`, each from its place in `starts` on; `symbols` is how many symbols there are. */
  constructor(
    private readonly codes: Int32Array,
    private readonly starts: Int32Array,
    private readonly sets: Membership,
    symbols: number,
  ) {
    this.first = new Int32Array(symbols + 1);
    const pairs = this.readAnchors();
    this.test = new Int32Array(pairs.length / 2);
    this.opened = new Int32Array(pairs.length);
    this.sort(pairs);
  }

  /** Where the row of a gate starts, worked out when it is first asked for. */
  rowAt(gate: number): number {
    const { opened } = this;
    const known = opened[gate * 2 + 1] as number;
    if (known >= 0) return known;
    const { row, sieves } = this.planned[~known] ?? this.plan(~known);
    this.test[gate] = sieves[0] ?? 0;
    opened[gate * 2] = sieves[1] ?? 0;
    opened[gate * 2 + 1] = row;
    return row;
  }

  /** Works out the gates of the pattern that has this anchor, and returns that of the anchor. */
  private plan(one: number) {
    const { codes, patternOf, planned } = this;
    const pattern = patternOf[one] as number;
    let anchor = one;
    while (patternOf[anchor - 1] === pattern) anchor--;
    for (const { before, tests } of triggersOf(codes, this.starts[pattern] as number, marked)) {
      const sieves: number[] = [];
      const others: number[] = [];
      // What looks at the fewest words is asked first.
      const inOrder = [...tests].sort((a, b) => a.to - a.from - b.to + b.from);
      for (const { places, from, to } of inOrder) {
        const labels = places.map((at) => this.labelAt(at));
        const sieve = sieveOf(this.sets, labels, from, to);
        if (sieve !== 0) sieves.push(sieve);
        else others.push(labels.length, from, to, ...labels);
      }
      planned[anchor++] = { row: this.add([pattern, before, ...sieves.slice(2), 0, ...others]), sieves };
    }
    return planned[one] as { row: number; sieves: readonly number[] };
  }

  /** Where in `rows` a row lies from now on; behind it stands 0. */
  private add(row: readonly number[]): number {
    const at = this.used;
    this.used += row.length + 1;
    if (this.used > this.rows.length) {
      const { rows } = this;
      this.rows = new Int32Array(this.used * 2);
      this.rows.set(rows);
    }
    this.rows.set(row, at);
    return at;
  }

  private labelAt(place: number): number {
    return (this.codes[place] as number) - code.step;
  }

  /** Pairs of a symbol and an anchor that asks for it. */
  private readAnchors(): number[] {
    const { codes, patternOf } = this;
    const pairs: number[] = [];
    let pattern = 0;
    for (let at = 0; at < codes.length; at++) {
      const one = codes[at] as number;
      if (one === code.anchor) {
        this.announce((codes[++at] as number) - code.step, patternOf.push(pattern) - 1, pairs);
      } else if (one === code.end) {
        if (patternOf.at(-1) !== pattern) this.unannounced.push(pattern);
        pattern++;
      }
    }
    return pairs;
  }

  private announce(label: number, anchor: number, pairs: number[]): void {
    const members = this.sets.symbolsOf(label);
    for (let at = 0; at < members.length; at++) pairs.push(members[at] as number, anchor);
  }

  private sort(pairs: readonly number[]): void {
    const { first, opened } = this;
    for (let at = 0; at < pairs.length; at += 2) first[(pairs[at] as number) + 1]!++;
    for (let id = 1; id < first.length; id++) first[id]! += first[id - 1] as number;
    const next = first.slice();
    for (let at = 0; at < pairs.length; at += 2) {
      const gate = next[pairs[at] as number]!++;
      opened[gate * 2 + 1] = ~(pairs[at + 1] as number);
    }
  }
}
