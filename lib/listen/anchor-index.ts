import type { Anchors } from './anchors';

/** Tells which of many patterns can match a text. */
export interface AnchorIndex {
  /** The patterns that may match the text, by their place in the order given; all others surely don't. In no order. */
  candidates(text: string): number[];
}

/** Letters that anchors are told apart by: "a" to "z", figures as one, and all other characters as one. */
const letters = 28;
const otherLetter = 27;

/** The letter of each character of ASCII. */
const letterOf = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? 0 : otherLetter;
});

const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? (letterOf[code] as number) : otherLetter;
};

/** The letters of the text at hand, between two others that stand for its edges. */
let read = new Uint8Array(1024);

function readLetters(text: string): Uint8Array {
  const { length } = text;
  if (read.length < length + 2) read = new Uint8Array(2 * length + 2);
  read[0] = otherLetter;
  for (let at = 0; at < length; at++) read[at + 1] = letterAt(text, at);
  read[length + 1] = otherLetter;
  return read;
}

/**
 * Builds the index over the anchors of patterns: a tree of their letters, walked from every place of a text. A pattern is
 * announced by the anchors that say most of it; for those announced the others are asked for. Marks such as hyphens are one
 * letter, so that a pattern may be named whose anchor has another mark there; that costs a match that fails.
 */
export function indexAnchors(anchorsByPattern: readonly Anchors[]): AnchorIndex {
  const tree = new Tree();
  const always: number[] = [];
  /** By the node where an anchor ends: the patterns it announces. */
  const announced = new Map<number, number[]>();
  /** By pattern: of each further set the nodes where its anchors end. */
  const further = anchorsByPattern.map(([first, ...others], pattern) => {
    if (!first) always.push(pattern);
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
  const lastNamed = new Uint32Array(anchorsByPattern.length);
  return {
    candidates(text) {
      const all = always.slice();
      for (const node of tree.walk(text))
        for (const pattern of announcedBy[node] ?? none) {
          if (lastNamed[pattern] === tree.walks) continue;
          lastNamed[pattern] = tree.walks;
          if (tree.reachedAll(further[pattern] ?? none)) all.push(pattern);
        }
      return all;
    },
  };
}

const none: readonly never[] = [];

/** The anchors as a tree: from each node the next node by letter. */
class Tree {
  /** How often it was walked. */
  walks = 0;
  private next: Uint16Array | Uint32Array = new Uint16Array(letters * 64);
  /** How many nodes it has. */
  size = 1;
  /** By node: whether an anchor ends there. */
  private readonly isEnd: boolean[] = [false];
  /** By node: the walk that last came to its end. */
  private lastReached = new Uint32Array(0);

  /** Adds an anchor, and says at which node it ends. */
  add(anchor: string): number {
    let node = 0;
    for (let at = 0; at < anchor.length; at++) {
      const place = node * letters + letterAt(anchor, at);
      node = this.next[place] as number;
      if (node === 0) {
        node = this.grow();
        this.next[place] = node;
      }
    }
    this.isEnd[node] = true;
    return node;
  }

  private grow(): number {
    const node = this.size++;
    this.isEnd.push(false);
    if (this.size * letters > this.next.length) {
      const larger = new (this.size < 0x8000 ? Uint16Array : Uint32Array)(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    return node;
  }

  /** The nodes where the anchors in a text end, each once. */
  walk(text: string): number[] {
    if (this.lastReached.length < this.size) this.lastReached = new Uint32Array(this.size);
    const walk = ++this.walks;
    const { next, lastReached, isEnd } = this;
    const reached: number[] = [];
    const edges = text.length + 2;
    const letterOfPlace = readLetters(text);
    for (let start = 0; start < edges; start++) {
      let node = 0;
      for (let place = start; place < edges; place++) {
        node = next[node * letters + (letterOfPlace[place] as number)] as number;
        if (node === 0) break;
        if (!isEnd[node] || lastReached[node] === walk) continue;
        lastReached[node] = walk;
        reached.push(node);
      }
    }
    return reached;
  }

  /** Whether the last walk came to one node of each of these sets at least. */
  reachedAll(sets: readonly (readonly number[])[]): boolean {
    for (const set of sets) {
      let place = 0;
      while (place < set.length && this.lastReached[set[place] as number] !== this.walks) place++;
      if (place === set.length) return false;
    }
    return true;
  }
}
