import { nodeSize, type Tree } from '../../lib/reply/worth/trees';
import { type Sparse, sigmoid } from './logistic';

/** How to fit: so many trees of so many leaves, how much of its answer each tree gives, and what keeps leaves from being bold. */
export interface GroveOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Examples that each side of a split has to have. */
  fewest: number;
  penalty: number;
}

/** The values at which a feature may be split; no feature needs more. */
const mostCuts = 12;

/** An example as its cuts see it: only features that are on another side of some cut than 0 is. */
interface Binned {
  places: Int32Array;
  bins: Uint8Array;
}

/** Sums over the examples of a leaf, by feature and bin: slope, curvature, how many. */
interface Sums {
  slope: Float64Array;
  curve: Float64Array;
  count: Float64Array;
}

interface Leaf {
  rows: Int32Array;
  node: number;
  best: Split | undefined;
}

interface Split {
  gain: number;
  place: number;
  /** Bins up to this one go left. */
  bin: number;
}

/**
 * Fits trees to 0/1 targets by gradient boosting: each tree answers what those before it left over, its splits found on
 * histograms, best first. The same examples give the same trees.
 * @param examples features by place, below `dimensions`
 */
export function fitGrove(
  examples: readonly Sparse[],
  targets: readonly number[],
  dimensions: number,
  options: GroveOptions,
): { bias: number; trees: Tree[] } {
  const cuts = cutsOf(examples, dimensions);
  const binned = examples.map((example) => binOf(example, cuts));
  const share = Math.min(0.99, Math.max(0.01, targets.reduce((sum, target) => sum + target, 0) / targets.length));
  const bias = Math.log(share / (1 - share));
  const scores = new Float64Array(examples.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    const slope = Float64Array.from(scores, (score, i) => sigmoid(score) - targets[i]!);
    const curve = Float64Array.from(scores, (score) => Math.max(1e-6, sigmoid(score) * (1 - sigmoid(score))));
    trees.push(new Grower(binned, cuts, slope, curve, options).grow(scores));
  }
  return { bias, trees };
}

/** Per feature the values between which examples differ, in rising order. */
function cutsOf(examples: readonly Sparse[], dimensions: number): number[][] {
  const values = Array.from({ length: dimensions }, (): number[] => []);
  for (const { places, values: own } of examples)
    for (const [i, place] of places.entries()) values[place]!.push(own[i]!);
  return values.map((some) => {
    const distinct = [...new Set([0, ...some])].sort((a, b) => a - b);
    const step = Math.max(1, (distinct.length - 1) / mostCuts);
    const cuts: number[] = [];
    for (let at = 0; at < distinct.length - 1; at += step) {
      const place = Math.floor(at);
      cuts.push(Number(((distinct[place]! + distinct[place + 1]!) / 2).toPrecision(4)));
    }
    return [...new Set(cuts)];
  });
}

const binIn = (cuts: readonly number[], value: number): number => cuts.filter((cut) => value > cut).length;

function binOf({ places, values }: Sparse, cuts: readonly (readonly number[])[]): Binned {
  const kept = [...places.keys()].filter((i) => binIn(cuts[places[i]!]!, values[i]!) !== binIn(cuts[places[i]!]!, 0));
  return {
    places: Int32Array.from(kept, (i) => places[i]!),
    bins: Uint8Array.from(kept, (i) => binIn(cuts[places[i]!]!, values[i]!)),
  };
}

/** Grows one tree. */
class Grower {
  private readonly nodes: number[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly width = mostCuts + 2;

  constructor(
    private readonly examples: readonly Binned[],
    private readonly cuts: readonly (readonly number[])[],
    private readonly slope: Float64Array,
    private readonly curve: Float64Array,
    private readonly options: GroveOptions,
  ) {}

  /** The tree, its answers added to the scores. */
  grow(scores: Float64Array): Tree {
    this.open(Int32Array.from(this.examples.keys()));
    while (this.leaves.length < this.options.leaves) {
      const next = this.leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
      if (!next.best) break;
      this.divide(next, next.best);
    }
    for (const { rows, node } of this.leaves) {
      const answer = Number((this.answerOf(rows) * this.options.rate).toFixed(4));
      this.nodes[node * nodeSize + 4] = answer;
      for (const row of rows) scores[row]! += answer;
    }
    return this.nodes;
  }

  private answerOf(rows: Int32Array): number {
    let slope = 0;
    let curve = this.options.penalty;
    for (const row of rows) {
      slope += this.slope[row]!;
      curve += this.curve[row]!;
    }
    return -slope / curve;
  }

  /** Adds a leaf for these examples and returns its node. */
  private open(rows: Int32Array): number {
    const node = this.nodes.length / nodeSize;
    this.nodes.push(-1, 0, 0, 0, 0);
    this.leaves.push({ rows, node, best: this.bestSplit(rows) });
    return node;
  }

  private divide(leaf: Leaf, { place, bin }: Split): void {
    this.leaves.splice(this.leaves.indexOf(leaf), 1);
    const isLeft = (row: number) => this.binAt(row, place) <= bin;
    const at = leaf.node * nodeSize;
    const left = this.open(leaf.rows.filter(isLeft));
    const right = this.open(leaf.rows.filter((row) => !isLeft(row)));
    this.nodes.splice(at, nodeSize, place, this.cuts[place]![bin]!, left, right, 0);
  }

  private binAt(row: number, place: number): number {
    const { places, bins } = this.examples[row]!;
    const at = places.indexOf(place);
    return at < 0 ? binIn(this.cuts[place]!, 0) : bins[at]!;
  }

  private sumsOf(rows: Int32Array): { byBin: Sums; slope: number; curve: number } {
    const size = this.cuts.length * this.width;
    const byBin = { slope: new Float64Array(size), curve: new Float64Array(size), count: new Float64Array(size) };
    let slope = 0;
    let curve = 0;
    for (const row of rows) {
      const { places, bins } = this.examples[row]!;
      slope += this.slope[row]!;
      curve += this.curve[row]!;
      for (let i = 0; i < places.length; i++) {
        const at = places[i]! * this.width + bins[i]!;
        byBin.slope[at]! += this.slope[row]!;
        byBin.curve[at]! += this.curve[row]!;
        byBin.count[at]! += 1;
      }
    }
    return { byBin, slope, curve };
  }

  private bestSplit(rows: Int32Array): Split | undefined {
    const { penalty, fewest } = this.options;
    if (rows.length < fewest * 2) return undefined;
    const { byBin, slope, curve } = this.sumsOf(rows);
    const worth = (g: number, h: number) => (g * g) / (h + penalty);
    let best: Split | undefined;
    for (let place = 0; place < this.cuts.length; place++) {
      const from = place * this.width;
      const zero = binIn(this.cuts[place]!, 0);
      let [restSlope, restCurve, restCount] = [slope, curve, rows.length];
      for (let bin = 0; bin <= this.cuts[place]!.length; bin++) {
        restSlope -= byBin.slope[from + bin]!;
        restCurve -= byBin.curve[from + bin]!;
        restCount -= byBin.count[from + bin]!;
      }
      let [g, h, count] = [0, 0, 0];
      for (let bin = 0; bin < this.cuts[place]!.length; bin++) {
        g += byBin.slope[from + bin]! + (bin === zero ? restSlope : 0);
        h += byBin.curve[from + bin]! + (bin === zero ? restCurve : 0);
        count += byBin.count[from + bin]! + (bin === zero ? restCount : 0);
        if (count < fewest || rows.length - count < fewest) continue;
        const gain = worth(g, h) + worth(slope - g, curve - h) - worth(slope, curve);
        if (gain > (best?.gain ?? 1e-3)) best = { gain, place, bin };
      }
    }
    return best;
  }
}
