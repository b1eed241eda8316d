import { AnchorTree } from './anchor-tree';
import type { Anchors } from './anchors';

/** Tells which of many patterns can match a text. */
export interface AnchorIndex {
  /** The patterns that may match the text, by their place in the order given, lowest first; all others surely don't. */
  candidates(text: string): number[];
  /** The same in no order, without the patterns that have no anchors. */
  announcedIn(text: string): number[];
}

/** What is known of a pattern while a text is looked at. */
const unseen = 0;
const dropped = 1;
const likely = 2;

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
  /** What is known before a text is looked at: patterns without anchors may always match. */
  const before = Uint8Array.from(anchorsByPattern, (anchors) => (anchors.length === 0 ? likely : unseen));
  const known = new Uint8Array(before.length);
  const announcedIn = (text: string): number[] => {
    known.set(before);
    const all: number[] = [];
    for (const node of tree.walk(text)) {
      for (const pattern of announcedBy[node] ?? none) {
        if (known[pattern] !== unseen) continue;
        known[pattern] = tree.reachedAll(further[pattern] ?? none) ? likely : dropped;
        if (known[pattern] === likely) all.push(pattern);
      }
    }
    return all;
  };
  return {
    candidates(text) {
      announcedIn(text);
      const all: number[] = [];
      for (let pattern = 0; pattern < known.length; pattern++) if (known[pattern] === likely) all.push(pattern);
      return all;
    },
    announcedIn,
  };
}

const none: readonly never[] = [];
