/**
 * A grove of small decision trees whose answers are added up, as `scripts/train/trees.ts` fits them. A tree is a row of numbers, five for
 * each of its nodes: the place of the feature it asks about, -1 in a leaf; the value up to which it goes left; where the left and the
 * right node stand, counted in nodes; what a leaf adds.
 */
export type Tree = readonly number[];

/** Numbers to a node. */
export const nodeSize = 5;

/** The nodes of all trees of a grove, one behind the other, each of their numbers in a row of its own: so they are walked soonest. */
interface Rows {
  /** By tree: its first node. */
  roots: Uint32Array;
  places: Int32Array;
  bounds: Float64Array;
  lefts: Uint32Array;
  rights: Uint32Array;
  answers: Float64Array;
}

const laidOut = new WeakMap<readonly Tree[], Rows>();

/** The sum of what the trees say of an example, whose features stand at their places; 0 where it has none. */
export function sumOf(trees: readonly Tree[], values: ArrayLike<number>): number {
  const { roots, places, bounds, lefts, rights, answers } = laidOut.get(trees) ?? layOut(trees);
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let place = places[node]!; place >= 0; place = places[node]!)
      node = values[place]! <= bounds[node]! ? lefts[node]! : rights[node]!;
    sum += answers[node]!;
  }
  return sum;
}

function layOut(trees: readonly Tree[]): Rows {
  const all = trees.flat();
  const roots = new Uint32Array(trees.length);
  /** By node: the first one of its tree. */
  const firsts: number[] = [];
  for (const [i, { length }] of trees.entries()) {
    roots[i] = firsts.length;
    firsts.push(...new Array<number>(length / nodeSize).fill(roots[i]!));
  }
  const rowOf = (at: number) => firsts.map((_, node) => all[node * nodeSize + at]!);
  const rows = {
    roots,
    places: Int32Array.from(rowOf(0)),
    bounds: Float64Array.from(rowOf(1)),
    lefts: Uint32Array.from(rowOf(2), (left, node) => firsts[node]! + left),
    rights: Uint32Array.from(rowOf(3), (right, node) => firsts[node]! + right),
    answers: Float64Array.from(rowOf(4)),
  };
  laidOut.set(trees, rows);
  return rows;
}
