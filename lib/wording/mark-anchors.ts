import { distance, leastOf, type Measure, measurePattern, mostOf, type Need } from './anchors';
import { code } from './pattern-code';
import type { WordSets } from './word-sets';

/** A label that already stands for many patterns is taken less gladly: so many count as much as one occurrence more. */
const CROWD = 64;

/** Marks in each pattern the steps it is looked out for by. */
export class AnchorMarker {
  /** How many patterns are looked out for by each label. */
  private readonly load: number[] = [];

  constructor(private readonly sets: WordSets) {}

  /**
   * The pattern with its anchor marked, the need that turns up least in replies, and its test: of the other needs the
   * one that is the least likely to be met by chance. A pattern without needs stays as it is.
   */
  mark(codes: readonly number[]): number[] {
    const measure = measurePattern(codes, 0, (label) => this.sets.frequencyOf(label));
    const cost = (need: Need) => need.rank * (CROWD + this.loadOf(codes, need));
    const anchor = cheapest(measure.needs, cost);
    if (!anchor) return [...codes];
    for (const place of anchor.places) {
      const label = (codes[place] as number) - code.step;
      this.load[label] = (this.load[label] ?? 0) + 1;
    }
    const others = measure.needs.filter((need) => need !== anchor);
    const test = cheapest(others, (need) => need.rank * reach(measure, anchor, need));
    const marked: number[] = [];
    for (const [place, one] of codes.entries()) {
      if (anchor.places.includes(place)) marked.push(code.anchor);
      else if (test?.places.includes(place)) marked.push(code.test);
      marked.push(one);
    }
    return marked;
  }

  private loadOf(codes: readonly number[], need: Need): number {
    return need.places.reduce((sum, place) => sum + (this.load[(codes[place] as number) - code.step] ?? 0), 0);
  }
}

/** At how many places the other need may stand, seen from the anchor. */
function reach(measure: Measure, anchor: Need, other: Need): number {
  const [first, later] = anchor.element < other.element ? [anchor, other] : [other, anchor];
  const range = distance(measure, first, later);
  return mostOf(range) - leastOf(range) + 1;
}

function cheapest(needs: readonly Need[], cost: (need: Need) => number): Need | undefined {
  let best: Need | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const need of needs) {
    const own = cost(need);
    if (own >= lowest) continue;
    lowest = own;
    best = need;
  }
  return best;
}
