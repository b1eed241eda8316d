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

/**
 * Builds the index over the anchors of patterns: a tree of their letters, walked from every place of a text. Marks such as
 * hyphens are one letter, so that a pattern may be named whose anchor has another mark there; that costs a match that fails.
 */
export function indexAnchors(anchorsByPattern: readonly Anchors[]): AnchorIndex {
  const tree = new Tree();
  const whole = Uint8Array.from(anchorsByPattern, (sets) => (1 << sets.length) - 1);
  const always: number[] = [];
  anchorsByPattern.forEach((sets, pattern) => {
    if (sets.length === 0) always.push(pattern);
    sets.forEach((set, place) => {
      for (const anchor of set) tree.add(anchor, pattern, 1 << place);
    });
  });
  const found = new Uint8Array(anchorsByPattern.length);
  return {
    candidates(text) {
      const touched: number[] = [];
      tree.walk(text, (pattern, bit) => {
        const before = found[pattern] as number;
        if (before === 0) touched.push(pattern);
        found[pattern] = before | bit;
      });
      const all = touched.filter((pattern) => found[pattern] === whole[pattern]);
      for (const pattern of touched) found[pattern] = 0;
      return [...always, ...all];
    },
  };
}

/** The anchors as a tree: from each node the next node by letter, and the sets whose anchor ends there. */
class Tree {
  private next = new Int32Array(letters * 1024);
  private nodes = 1;
  /** By node: patterns and bits in turn. */
  private readonly ends: (number[] | undefined)[] = [];
  /** By node: the walk that last came to its end, so that a word said twice is told once. */
  private told = new Uint32Array(0);
  private walks = 0;

  add(anchor: string, pattern: number, bit: number): void {
    let node = 0;
    for (let at = 0; at < anchor.length; at++) {
      const place = node * letters + letterAt(anchor, at);
      node = this.next[place] as number;
      if (node === 0) {
        node = this.grow();
        this.next[place] = node;
      }
    }
    const end = this.ends[node];
    if (end) end.push(pattern, bit);
    else this.ends[node] = [pattern, bit];
  }

  private grow(): number {
    const node = this.nodes++;
    if (this.nodes * letters > this.next.length) {
      const larger = new Int32Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    return node;
  }

  walk(text: string, tell: (pattern: number, bit: number) => void): void {
    if (this.told.length < this.nodes) this.told = new Uint32Array(this.nodes);
    const walk = ++this.walks;
    const { next, told, ends } = this;
    for (let start = 0; start < text.length; start++) {
      let node = 0;
      for (let at = start; at < text.length; at++) {
        node = next[node * letters + letterAt(text, at)] as number;
        if (node === 0) break;
        const end = ends[node];
        if (!end || told[node] === walk) continue;
        told[node] = walk;
        for (let i = 0; i < end.length; i += 2) tell(end[i] as number, end[i + 1] as number);
      }
    }
  }
}
