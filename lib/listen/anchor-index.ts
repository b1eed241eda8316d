import { AnchorTree } from './anchor-tree';
import type { Anchors } from './anchors';

/** Tells which of many patterns can match a text. */
export interface AnchorIndex {
  /** The patterns that may match the text, by their place in the order given, lowest first; all others surely don't. */
  candidates(text: string): number[];
  /** The same in no order, which takes less time where there are many. */
  announcedIn(text: string): number[];
}

/**
 * Builds the index over the anchors of patterns: a tree of their letters, walked once along a text. A pattern is announced
 * by the anchors that say most of it; for those announced the others are asked for. Marks such as hyphens are one letter, so
 * that a pattern may be named whose anchor has another mark there; that costs a match that fails.
 */
export function indexAnchors(anchorsByPattern: readonly Anchors[]): AnchorIndex {
  const tree = new AnchorTree();
  /** By the node where an anchor ends: the patterns it announces. */
  const announced = new Map<number, number[]>();
  /** By pattern: of each further set the nodes where its anchors end. */
  const further = anchorsByPattern.map(([first, ...others], pattern) => {
    for (const anchor of first ?? []) {
      const node = tree.add(anchor);
      const known = announced.get(node);
      if (known) known.push(pattern);
      else announced.set(node, [pattern]);
    }
    return others.map((set) => set.map((anchor) => tree.add(anchor)));
  });
  const announcedBy = new Array<readonly number[] | undefined>(tree.size);
  for (const [node, patterns] of announced) announcedBy[node] = patterns;
  /** Without anchors they may match any text. */
  const always = anchorsByPattern.flatMap((anchors, pattern) => (anchors.length === 0 ? [pattern] : []));
  /** Of each pattern whether it was announced in the text at hand. */
  const seen = new Uint8Array(anchorsByPattern.length);
  const announcedIn = (text: string): number[] => {
    seen.fill(0);
    const likely = [...always];
    for (const node of tree.walk(text)) {
      for (const pattern of announcedBy[node] ?? none) {
        if (seen[pattern] === 1) continue;
        seen[pattern] = 1;
        if (tree.reachedAll(further[pattern] ?? none)) likely.push(pattern);
      }
    }
    return likely;
  };
  return { candidates: (text) => announcedIn(text).sort((a, b) => a - b), announcedIn };
}

const none: readonly never[] = [];
