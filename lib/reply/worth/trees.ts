/**
 * A grove of small decision trees whose answers are added up, as `scripts/train/trees.ts` fits them. A tree is a row of numbers, five for
 * each of its nodes: the place of the feature it asks about, -1 in a leaf; the value up to which it goes left; where the left and the
 * right node stand, counted in nodes; what a leaf adds.
 */
export type Tree = readonly number[];

/** Numbers to a node. */
export const nodeSize = 5;

/** The sum of what the trees say of an example; `of` gives a feature's value by its place, 0 where it has none. */
export function sumOf(trees: readonly Tree[], of: (place: number) => number): number {
  let sum = 0;
  for (const tree of trees) {
    let at = 0;
    for (let place = tree[0]!; place >= 0; place = tree[at]!)
      at = nodeSize * (of(place) <= tree[at + 1]! ? tree[at + 2]! : tree[at + 3]!);
    sum += tree[at + 4]!;
  }
  return sum;
}
