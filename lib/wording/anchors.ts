import { code } from './pattern-code';
import { REST } from './program';

/**
 * A step that has to be there wherever the pattern matches, or several of which one has to. The rarest need of a pattern
 * is its anchor: until a draft holds one of its words, the pattern costs nothing.
 */
export interface Need {
  /** Where the steps are in the code. */
  places: number[];
  /** The sum of what `rank` says of the steps; of several needs the one with the lowest is taken. */
  rank: number;
  /** Which element of its sequence it is in, and how many tokens of that element can lie in front of and behind it. */
  element: number;
  before: Range;
  after: Range;
}

/**
 * From how many tokens to how many, both included, in one number, so that measuring makes no objects of them: the least
 * in the lower half, the most in the upper one. Two are added as numbers are.
 */
export type Range = number;

const NOTHING: Range = 0;
const ONE: Range = rangeOf(1, 1);

function rangeOf(least: number, most: number): Range {
  return least + most * 0x10000;
}

export function leastOf(range: Range): number {
  return range & 0xffff;
}

export function mostOf(range: Range): number {
  return range >>> 16;
}

function either(a: Range, b: Range): Range {
  return rangeOf(Math.min(leastOf(a), leastOf(b)), Math.max(mostOf(a), mostOf(b)));
}

/** What can be said of a sequence of steps without looking at a text. */
export interface Measure {
  needs: Need[];
  /** How many tokens lie in front of each element, from the start of the sequence; the last entry is the whole length. */
  lengths: Range[];
}

/** How gladly a step is taken, the lower the more; undefined for one that is not wanted at all. `place` is in the code. */
export type Rank = (label: number, place: number) => number | undefined;

/**
 * Measures the pattern at `at` in `codes`. Of a group's alternatives the need with the lowest rank is kept, one for
 * each, since any of them may be the one that matches.
 */
export function measurePattern(codes: ArrayLike<number>, at: number, rank: Rank): Measure {
  return new Measurer(codes, at, rank).sequence();
}

/** From how many to how many tokens lie between the starts of two needs of one sequence, the first one in front. */
export function distance({ lengths }: Measure, first: Need, later: Need): Range {
  const between = (lengths[later.element] as Range) - (lengths[first.element + 1] as Range);
  return ONE + first.after + between + later.before;
}

/** How many tokens of a match lie in front of a need. */
export function tokensBefore({ lengths }: Measure, need: Need): Range {
  return (lengths[need.element] as Range) + need.before;
}

/** The need with the lowest rank, the first of several. */
export function lowest(needs: readonly Need[]): Need | undefined {
  let best: Need | undefined;
  for (const need of needs) if (!best || need.rank < best.rank) best = need;
  return best;
}

class Measurer {
  /** The need in the element measured last, if there is one. */
  private need: Need | undefined;

  constructor(
    private readonly codes: ArrayLike<number>,
    private at: number,
    private readonly rank: Rank,
  ) {}

  /** Measures up to the code that closes the sequence, and stays in front of it. */
  sequence(): Measure {
    const needs: Need[] = [];
    const lengths: Range[] = [NOTHING];
    let length = NOTHING;
    for (;;) {
      const next = this.codes[this.at] as number;
      if (next === code.end || next === code.or || next === code.close) return { needs, lengths };
      const isOptional = next === code.optional;
      if (isOptional) this.at++;
      this.need = undefined;
      const own = this.element(lengths.length - 1);
      if (this.need && !isOptional) needs.push(this.need);
      length += isOptional ? rangeOf(0, mostOf(own)) : own;
      lengths.push(length);
    }
  }

  private element(element: number): Range {
    const place = this.at++;
    const one = this.codes[place] as number;
    if (one === code.anchor || one === code.test) return this.element(element);
    if (one === code.open) return this.group(element);
    if (one === code.any) return ONE;
    if (one === code.rest) return rangeOf(0, REST);
    if (one >= code.step) {
      const rank = this.rank(one - code.step, place);
      if (rank !== undefined) this.need = { places: [place], rank, element, before: NOTHING, after: NOTHING };
      return ONE;
    }
    return one > code.gap && one < code.tag ? rangeOf(0, one - code.gap) : NOTHING;
  }

  private group(element: number): Range {
    let length: Range | undefined;
    let need: Need | undefined;
    let needed = true;
    do {
      const option = this.sequence();
      const own = option.lengths.at(-1) as Range;
      length = length === undefined ? own : either(length, own);
      const best = lowest(option.needs);
      if (best) need = joined(need, outer(option, best, element));
      else needed = false;
    } while (this.codes[this.at++] === code.or);
    this.need = needed ? need : undefined;
    return length;
  }
}

/** The need of an alternative as one of the element that its group makes up. */
function outer(measure: Measure, need: Need, element: number): Need {
  const all = measure.lengths.at(-1) as Range;
  const behind = all - (measure.lengths[need.element + 1] as Range);
  return { ...need, element, before: tokensBefore(measure, need), after: behind + need.after };
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
