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

/** Where every walk begins, and where it is when no word goes on; 0 says that nothing is known or there. */
const root = 1;

/** A node of which it is not yet known what ends there. */
const unknown = -1;

/**
 * Many words as one tree of letters, in which all of them are found in one walk along a text: where no word goes on with the
 * letter at hand, the walk goes on in the longest other word that begins with the last letters read (Aho and Corasick's way).
 * What that takes is worked out where walks come to, and kept, since most of a large tree is never walked.
 */
export class AnchorTree {
  /** How many nodes there are, with the place of none. */
  size = 2;
  /** From each node the next one by letter; those of the tree, and once walks came there also those beside it. */
  private next: Uint16Array | Uint32Array = new Uint16Array(letters * 64);
  /** By node: the one before it, the letter between them, and whether a word ends there. */
  private readonly parents = [0, 0];
  private readonly lastLetters = [otherLetter, otherLetter];
  private readonly isEnd = [false, false];
  /** By node: the longest shorter way that ends with the same letters. */
  private shorterWay = new Int32Array(0);
  /** By node: the longest word that ends there, and the next shorter one; 0 for none. */
  private word = new Int32Array(0);
  private shorterWord = new Int32Array(0);
  /** How often it was walked, and by node the walk that last came to its end. */
  private walks = 0;
  private lastReached = new Int32Array(0);

  /** Adds a word, and says at which node it ends. Once a text was walked along nothing can be added any more. */
  add(word: string): number {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const letter = letterAt(word, at);
      const child = this.next[node * letters + letter] as number;
      node = child === 0 ? this.grow(node, letter) : child;
    }
    this.isEnd[node] = true;
    return node;
  }

  private grow(parent: number, letter: number): number {
    const node = this.size++;
    if (this.size * letters > this.next.length) {
      const larger = new (this.size < 0x8000 ? Uint16Array : Uint32Array)(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[parent * letters + letter] = node;
    this.parents.push(parent);
    this.lastLetters.push(letter);
    this.isEnd.push(false);
    return node;
  }

  /** The nodes where the words in a text end, each once. Before and behind the text stands what is no letter. */
  walk(text: string): number[] {
    if (this.walks++ === 0) this.open();
    const { walks, next, word, shorterWord, lastReached } = this;
    const reached: number[] = [];
    let node = root;
    for (let at = -1; at <= text.length; at++) {
      const letter = at >= 0 && at < text.length ? letterAt(text, at) : otherLetter;
      const known = next[node * letters + letter] as number;
      node = known === 0 ? this.goOn(node, letter) : known;
      let ended = word[node] as number;
      if (ended === unknown) ended = this.settle(node);
      // Where a word was reached before, the shorter ones in it were, too.
      while (ended !== 0 && lastReached[ended] !== walks) {
        lastReached[ended] = walks;
        reached.push(ended);
        ended = shorterWord[ended] as number;
      }
    }
    return reached;
  }

  private open(): void {
    this.shorterWay = new Int32Array(this.size);
    this.word = new Int32Array(this.size).fill(unknown, root + 1);
    this.shorterWord = new Int32Array(this.size);
    this.lastReached = new Int32Array(this.size);
    for (let letter = 0; letter < letters; letter++) this.next[root * letters + letter] ||= root;
  }

  /** Where a walk that is at a settled node goes on with a letter. */
  private goOn(node: number, letter: number): number {
    let from = node;
    let to = this.next[from * letters + letter] as number;
    while (to === 0) {
      from = this.shorterWay[from] as number;
      to = this.next[from * letters + letter] as number;
    }
    this.next[node * letters + letter] = to;
    return to;
  }

  /** Works out what ends at a node, and first at those it hangs on, which are nearer to the root. */
  private settle(node: number): number {
    const known = this.word[node] as number;
    if (known !== unknown) return known;
    const parent = this.parents[node] as number;
    this.settle(parent);
    const way = parent === root ? root : this.goOn(this.shorterWay[parent] as number, this.lastLetters[node] as number);
    const shorter = this.settle(way);
    const ended = this.isEnd[node] ? node : shorter;
    this.shorterWay[node] = way;
    this.shorterWord[node] = shorter;
    this.word[node] = ended;
    return ended;
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
