import { slipsOf, synonymsOf, wordsOf } from './search-words';

/**
 * Search over a library's phrases while a rep types: every word of the query must be found, the last one may be half
 * typed, one slip of the finger per word is forgiven (in the half-typed word, too), and a few words stand for others.
 * Where no phrase has all of the words, the commonest are left out until some has the rest.
 */
export interface PhraseSearch {
  /** Number of phrases searched. */
  readonly size: number;
  /** Best first: places in the list the search was built from. An empty query finds nothing. */
  find(query: string, limit?: number): number[];
}

/** What is searched of a phrase, one string each: its text, and what else a rep may know it by. */
export function searchableText(phrase: {
  text: string;
  id?: string;
  shortcut?: string | undefined;
  tags?: readonly string[] | undefined;
}): string {
  const tags = phrase.tags?.filter((tag) => !tag.startsWith('when:')) ?? [];
  return [phrase.text, phrase.shortcut, ...tags, phrase.id?.replace(/[-./]/g, ' ')].filter(Boolean).join(' ');
}

/** Phrases taken in before the builder pauses: about 15 ms of work. */
const slice = 1_000;

/**
 * Builds a search in slices, so that a page stays responsive: each `next()` takes in a thousand texts and yields how
 * many are done; the last returns the search. 100,000 phrases take about a second in all.
 */
export function* buildSearch(texts: readonly string[]): Generator<number, PhraseSearch> {
  const ids = new Map<string, number>();
  let pairs = new Uint32Array(1 << 16);
  let used = 0;
  /** Where each text's words end in `pairs`. */
  const ends = new Uint32Array(texts.length);
  for (const [place, text] of texts.entries()) {
    for (const word of new Set(wordsOf(text))) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
      }
      if (used === pairs.length) {
        const larger = new Uint32Array(pairs.length * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[used++] = id;
    }
    ends[place] = used;
    if (place % slice === slice - 1) yield place + 1;
  }
  const words = [...ids.keys()].sort((a, b) => (a < b ? -1 : 1));
  yield texts.length;
  const rank = new Uint32Array(words.length);
  for (const [i, word] of words.entries()) rank[ids.get(word)!] = i;
  yield texts.length;
  const { starts, places } = yield* invert(pairs.subarray(0, used), ends, rank);
  return new Index(texts, words, starts, places);
}

/** The whole search at once, for small libraries and tests. */
export function searchOf(texts: readonly string[]): PhraseSearch {
  const building = buildSearch(texts);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

/** Turns "these words per text" into "these texts per word", words in their sorted order; pauses as the builder does. */
function* invert(
  pairs: Uint32Array,
  ends: Uint32Array,
  rank: Uint32Array,
): Generator<number, { starts: Uint32Array; places: Uint32Array }> {
  const starts = new Uint32Array(rank.length + 1);
  for (const id of pairs) starts[rank[id]! + 1]!++;
  for (let i = 0; i < rank.length; i++) starts[i + 1]! += starts[i]!;
  yield ends.length;
  const next = starts.slice();
  const places = new Uint32Array(pairs.length);
  let from = 0;
  for (let place = 0; place < ends.length; place++) {
    const end = ends[place]!;
    for (let i = from; i < end; i++) places[next[rank[pairs[i]!]!]!++] = place;
    from = end;
    if (place % (10 * slice) === 10 * slice - 1) yield ends.length;
  }
  return { starts, places };
}

/** Words of the index that may be meant by one word of the query: a range of the sorted words, and how well it fits. */
interface Meant {
  from: number;
  to: number;
  fit: number;
}

/** How well a word of a phrase fits a word of the query. */
const fits = { same: 1, begun: 0.75, synonym: 0.55, slip: 0.4 } as const;
/** Shorter words have too many neighbours to guess a slip in them. */
const shortestWithSlip = 4;
/** Hits that are compared closely; beyond, the rough order will do. */
const closely = 60;

class Index implements PhraseSearch {
  readonly size: number;
  readonly #letters: string;

  constructor(
    private readonly texts: readonly string[],
    /** All words, sorted. */
    private readonly words: readonly string[],
    /** Where each word's places begin in `places`. */
    private readonly starts: Uint32Array,
    private readonly places: Uint32Array,
  ) {
    this.size = texts.length;
    const counts = new Map<string, number>();
    for (const word of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    // Rare letters (other scripts, in a name here and there) would make every slip dear.
    this.#letters = [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([letter]) => letter)
      .join('');
  }

  find(query: string, limit = 20): number[] {
    const asked = wordsOf(query).slice(0, 12);
    if (!asked.length || limit <= 0) return [];
    const begun = !/\s$/.test(query);
    const clean = asked.map((word, i) => this.#meant(word, begun && i === asked.length - 1));
    const found = this.#all(clean, asked, limit);
    if (found.length >= limit) return found;
    const forgiving = asked.map((word, i) => this.#withSlips(clean[i]!, word, begun && i === asked.length - 1));
    const more = this.#all(forgiving, asked, limit);
    const all = [...new Set([...found, ...more])].slice(0, limit);
    return all.length ? all : this.#most(forgiving, asked, limit);
  }

  /** What has all but the words that say least: those in no phrase, then those in most. */
  #most(query: readonly Meant[][], asked: readonly string[], limit: number): number[] {
    const rest = query
      .map((meant, i) => ({ meant, word: asked[i]!, count: this.#count(meant) }))
      .filter(({ count }) => count > 0);
    for (let left = rest; left.length; ) {
      const hits = this.#all(
        left.map(({ meant }) => meant),
        left.map(({ word }) => word),
        limit,
      );
      if (hits.length) return hits;
      const commonest = Math.max(...left.map(({ count }) => count));
      left = left.filter((one, i) => one.count < commonest || left.findIndex(({ count }) => count === commonest) !== i);
    }
    return [];
  }

  #count(meant: readonly Meant[]): number {
    return meant.reduce((sum, { from, to }) => sum + this.starts[to]! - this.starts[from]!, 0);
  }

  #meant(word: string, begun: boolean): Meant[] {
    const from = this.#place(word);
    const meant: Meant[] = [];
    if (this.words[from] === word) meant.push({ from, to: from + 1, fit: fits.same });
    if (begun) {
      const to = this.#place(`${word}\uffff`);
      const start = meant.length ? from + 1 : from;
      if (to > start) meant.push({ from: start, to, fit: fits.begun });
    }
    for (const other of synonymsOf(word)) {
      const at = this.#place(other);
      if (this.words[at] === other) meant.push({ from: at, to: at + 1, fit: fits.synonym });
    }
    return meant;
  }

  #withSlips(clean: readonly Meant[], word: string, begun: boolean): Meant[] {
    if (word.length < shortestWithSlip) return [...clean];
    const meant = [...clean];
    for (const spelling of slipsOf(word, this.#letters)) {
      const from = this.#place(spelling);
      if (begun) {
        if (!this.words[from]?.startsWith(spelling)) continue;
        meant.push({ from, to: this.#place(`${spelling}\uffff`), fit: fits.slip });
      } else if (this.words[from] === spelling) meant.push({ from, to: from + 1, fit: fits.slip });
    }
    return meant;
  }

  /** The place of the first word that is not before `word`. */
  #place(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Texts that hold each word of the query in some form, best first. */
  #all(query: readonly Meant[][], asked: readonly string[], limit: number): number[] {
    const rarestFirst = query.map((meant) => ({ meant, count: this.#count(meant) })).sort((a, b) => a.count - b.count);
    if (!rarestFirst[0]?.count) return [];
    const met = new Uint8Array(this.size);
    const points = new Float32Array(this.size);
    /** The best fit of the word at hand, so that two forms of it in one text count once. */
    const best = new Float32Array(this.size);
    for (const [turn, { meant }] of rarestFirst.entries()) {
      for (const { from, to, fit } of meant) {
        for (let word = from; word < to; word++) {
          const [start, end] = [this.starts[word]!, this.starts[word + 1]!];
          const worth = fit * Math.log(1 + this.size / (end - start));
          for (let i = start; i < end; i++) {
            const place = this.places[i]!;
            if (met[place] === turn) {
              met[place] = turn + 1;
              best[place] = worth;
              points[place]! += worth;
            } else if (met[place] === turn + 1 && worth > best[place]!) {
              points[place]! += worth - best[place]!;
              best[place] = worth;
            }
          }
        }
      }
    }
    const hits = this.#best(rarestFirst[0].meant, met, query.length, points, Math.max(closely, limit));
    const compared = hits.map((place) => ({
      place,
      points: points[place]! + this.#closeness(place, asked),
    }));
    return compared
      .sort((a, b) => b.points - a.points || a.place - b.place)
      .slice(0, limit)
      .map(({ place }) => place);
  }

  /** The most promising of the texts that met every word: a query of one letter may meet them all. */
  #best(rarest: readonly Meant[], met: Uint8Array, words: number, points: Float32Array, wanted: number): number[] {
    const byPoints = (a: number, b: number) => points[b]! - points[a]! || a - b;
    let hits: number[] = [];
    let least = -1;
    for (const { from, to } of rarest) {
      for (let i = this.starts[from]!; i < this.starts[to]!; i++) {
        const place = this.places[i]!;
        if (met[place] !== words || points[place]! <= least) continue;
        // Each text once, though several of its words may have been meant.
        met[place] = 0;
        hits.push(place);
        if (hits.length < 8 * wanted) continue;
        hits = hits.sort(byPoints).slice(0, wanted);
        least = points[hits.at(-1)!]!;
      }
    }
    return hits.sort(byPoints).slice(0, wanted);
  }

  /** Words that stand as they were typed, one behind the other, and a text that holds little else. */
  #closeness(place: number, asked: readonly string[]): number {
    const text = ` ${wordsOf(this.texts[place]!).join(' ')}`;
    let near = 0;
    for (let i = 1; i < asked.length; i++) if (text.includes(` ${asked[i - 1]} ${asked[i]}`)) near += 1.5;
    return near + (text.startsWith(` ${asked[0]}`) ? 0.5 : 0) + 20 / (40 + text.length);
  }
}
