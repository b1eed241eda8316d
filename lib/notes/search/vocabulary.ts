/** New words are looked through one by one until there are this many; then they are sorted in with the others. */
const mostUnsorted = 512;

/** A word that is near the one looked for; `distance` counts letters too many, missing, wrong, or two exchanged. */
export interface NearWord {
  word: number;
  distance: number;
}

/** All words of the index, by number; found by their beginning, and by what is nearly them. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  /** Numbers of words in the order of the words; those from `sorted.length` on aren't in it yet. */
  private sorted: number[] = [];

  /** The number of a word, which is new if nobody asked for it before. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    return number;
  }

  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  wordOf(number: number): string {
    return this.words[number] ?? '';
  }

  /** Numbers of the words that begin so. */
  startingWith(beginning: string): number[] {
    this.settle();
    const found: number[] = [];
    for (let at = this.lowerBound(beginning); at < this.sorted.length; at++) {
      const number = this.sorted[at] as number;
      if (!this.wordOf(number).startsWith(beginning)) break;
      found.push(number);
    }
    for (let number = this.sorted.length; number < this.words.length; number++) {
      if (this.wordOf(number).startsWith(beginning)) found.push(number);
    }
    return found;
  }

  /**
   * Words at most `most` slips away from this one; with `beginning`, words that begin with something so near. Words stand
   * sorted, so what was worked out for a beginning serves all words that share it, and a beginning that is too far away
   * is passed over with all its words.
   */
  near(sought: string, most: number, beginning: boolean): NearWord[] {
    this.settle();
    const found: NearWord[] = [];
    const walk = new Walk(sought, most);
    for (let at = 0; at < this.sorted.length; ) {
      const number = this.sorted[at] as number;
      const word = this.wordOf(number);
      const dead = walk.go(word);
      if (dead > 0) {
        at = this.lowerBound(`${word.slice(0, dead)}\uffff`);
        continue;
      }
      const distance = beginning ? walk.nearest : walk.last;
      if (distance <= most) found.push({ word: number, distance });
      at += 1;
    }
    for (let number = this.sorted.length; number < this.words.length; number++) {
      const fresh = new Walk(sought, most);
      if (fresh.go(this.wordOf(number)) > 0) continue;
      const distance = beginning ? fresh.nearest : fresh.last;
      if (distance <= most) found.push({ word: number, distance });
    }
    return found;
  }

  private settle(): void {
    if (this.words.length - this.sorted.length <= mostUnsorted) return;
    this.sorted = this.words.map((_, number) => number).sort((a, b) => compare(this.wordOf(a), this.wordOf(b)));
  }

  /** Place of the first sorted word that isn't before this one. */
  private lowerBound(word: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordOf(this.sorted[middle] as number) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Distances from one word to others taken in order, each row kept for as long as the words share their beginning. */
class Walk {
  private word = '';
  /** Row `d`: distances from the first `d` letters of the word to each beginning of the sought one. */
  private readonly rows: Uint8Array[] = [];
  /** Least distance from any beginning of the word, up to that depth, to the whole sought one. */
  private readonly nearestAt: number[] = [];
  /** Rows that hold for `word`. */
  private depth = 0;

  constructor(
    private readonly sought: string,
    private readonly most: number,
  ) {
    this.rows.push(Uint8Array.from({ length: sought.length + 1 }, (_, index) => Math.min(index, 255)));
    this.nearestAt.push(sought.length);
  }

  /** Distance of the word gone to last. */
  get last(): number {
    return this.rows[this.depth]?.[this.sought.length] ?? this.most + 1;
  }

  /** Least distance of one of its beginnings. */
  get nearest(): number {
    return this.nearestAt[this.depth] ?? this.most + 1;
  }

  /** Goes to the next word. Answers 0, or the length of a beginning with which no word can be near enough. */
  go(word: string): number {
    let shared = 0;
    while (shared < this.depth && shared < word.length && word[shared] === this.word[shared]) shared += 1;
    this.word = word;
    this.depth = shared;
    while (this.depth < word.length) {
      const least = this.step(word, this.depth + 1);
      this.depth += 1;
      // A beginning of it is near already: then all words that go on from there are.
      if (least > this.most && this.nearest > this.most) return this.depth;
    }
    return 0;
  }

  private step(word: string, depth: number): number {
    const { sought, rows } = this;
    const above = rows[depth - 1] as Uint8Array;
    const twoAbove = rows[depth - 2];
    rows[depth] ??= new Uint8Array(sought.length + 1);
    const row = rows[depth];
    const letter = word[depth - 1];
    row[0] = depth;
    let least = depth;
    for (let at = 1; at <= sought.length; at++) {
      const change = (above[at - 1] as number) + (letter === sought[at - 1] ? 0 : 1);
      let distance = Math.min(change, (above[at] as number) + 1, (row[at - 1] as number) + 1);
      if (twoAbove && at > 1 && letter === sought[at - 2] && word[depth - 2] === sought[at - 1]) {
        distance = Math.min(distance, (twoAbove[at - 2] as number) + 1);
      }
      row[at] = distance;
      if (distance < least) least = distance;
    }
    this.nearestAt[depth] = Math.min(this.nearestAt[depth - 1] as number, row[sought.length] as number);
    return least;
  }
}
