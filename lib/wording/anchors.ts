import { code } from './pattern-code';
import { REST } from './program';

/**
 * A step that has to be there wherever the pattern matches, or several of which one has to. The rarest need of a pattern
 * is its anchor: until a draft holds one of its words, the pattern costs nothing.
 */
export interface Need {
  /** Where the steps are in the code. */
  places: number[];
  /** What `rank` says of the steps together; the lowest is taken. */
  rank: number;
  /** Which element of its sequence it is in, and how many tokens of that element can lie in front of and behind it. */
  element: number;
  before: Range;
  after: Range;
}

/** From how many tokens to how many, both included. */
export interface Range {
  least: number;
  most: number;
}

/** What can be said of a sequence of steps without looking at a text. */
export interface Measure {
  needs: Need[];
  /** How many tokens lie in front of each element, from the start of the sequence; the last entry is the whole length. */
  lengths: Range[];
}

/**
 * Measures the pattern at `at` in `codes`. Of a group's alternatives the need with the lowest rank is kept, one for
 * each, since any of them may be the one that matches.
 */
export function measurePattern(
  codes: ArrayLike<number>,
  at: number,
  rank: (label: number, place: number) => number,
): Measure {
  return new Measurer(codes, at, rank).sequence();
}

/** From how many to how many tokens lie between the starts of two needs of one sequence, the first one in front. */
export function distance({ lengths }: Measure, first: Need, later: Need): Range {
  const from = lengths[first.element + 1] as Range;
  const to = lengths[later.element] as Range;
  return {
    least: 1 + first.after.least + to.least - from.least + later.before.least,
    most: 1 + first.after.most + to.most - from.most + later.before.most,
  };
}

/** How many tokens of a match lie in front of a need. */
export function tokensBefore({ lengths }: Measure, need: Need): Range {
  return plus(lengths[need.element] as Range, need.before);
}

class Measurer {
  constructor(
    private readonly codes: ArrayLike<number>,
    private at: number,
    private readonly rank: (label: number, place: number) => number,
  ) {}

  /** Measures up to the code that closes the sequence, and stays in front of it. */
  sequence(): Measure {
    const needs: Need[] = [];
    const lengths: Range[] = [NOTHING];
    for (;;) {
      const next = this.codes[this.at] as number;
      if (next === code.end || next === code.or || next === code.close) return { needs, lengths };
      const isOptional = next === code.optional;
      if (isOptional) this.at++;
      const { length, need } = this.element(lengths.length - 1);
      if (need && !isOptional) needs.push(need);
      const last = lengths.at(-1) as Range;
      lengths.push({ least: last.least + (isOptional ? 0 : length.least), most: last.most + length.most });
    }
  }

  private element(element: number): { length: Range; need?: Need } {
    const place = this.at++;
    const one = this.codes[place] as number;
    if (one === code.anchor || one === code.test) return this.element(element);
    if (one === code.open) return this.group(element);
    if (one === code.any) return { length: ONE };
    if (one === code.rest) return { length: { least: 0, most: REST } };
    if (one >= code.step) {
      const rank = this.rank(one - code.step, place);
      return { length: ONE, need: { places: [place], rank, element, before: NOTHING, after: NOTHING } };
    }
    if (one > code.gap && one < code.tag) return { length: { least: 0, most: one - code.gap } };
    return { length: NOTHING };
  }

  private group(element: number): { length: Range; need?: Need } {
    let length: Range | undefined;
    let need: Need | undefined;
    let needed = true;
    for (;;) {
      const option = this.sequence();
      const own = option.lengths.at(-1) as Range;
      length = length ? either(length, own) : own;
      const best = lowest(option.needs);
      if (!best) needed = false;
      else need = joined(need, outer(option, best, element));
      if (this.codes[this.at++] === code.close) break;
    }
    return needed && need ? { length, need } : { length };
  }
}

const NOTHING: Range = { least: 0, most: 0 };
const ONE: Range = { least: 1, most: 1 };

/** The need with the lowest rank, the first of several. */
export function lowest(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) if (!best || need.rank < best.rank) best = need;
  return best;
}

/** The need as one of the element its sequence makes up. */
function outer({ lengths }: Measure, need: Need, element: number): Need {
  const behind = lengths[need.element + 1] as Range;
  const all = lengths.at(-1) as Range;
  const rest = { least: all.least - behind.least, most: all.most - behind.most };
  return {
    ...need,
    element,
    before: plus(lengths[need.element] as Range, need.before),
    after: plus(rest, need.after),
  };
}

function joined(a: Need | undefined, b: Need): Need {
  if (!a) return b;
  return {
    places: [...a.places, ...b.places],
    rank: a.rank + b.rank,
    element: b.element,
    before: either(a.before, b.before),
    after: either(a.after, b.after),
  };
}

function plus(a: Range, b: Range): Range {
  return { least: a.least + b.least, most: a.most + b.most };
}

function either(a: Range, b: Range): Range {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
