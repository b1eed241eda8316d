import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** What the index is told of a note. */
export interface Entry {
  id: string;
  /** Everything that can be found: text, subject, names, quotes. */
  texts: readonly string[];
  kind: string;
  customerKey: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Something is left to do: an open request or promise. */
  open: boolean;
  /** Milliseconds since 1970, for what is open. */
  due?: number | undefined;
}

/** What is looked for. Filters that are left out let everything through. */
export interface Query {
  /** All words must be there; the last one may be half typed. Empty: everything, newest first. */
  text: string;
  kinds?: readonly string[] | undefined;
  customerKeys?: readonly string[] | undefined;
  /** `closed`: a promise or request that is no longer open. */
  state?: 'open' | 'overdue' | 'closed' | undefined;
  /** Open, and due before then; milliseconds since 1970. */
  dueBy?: number | undefined;
  /** Made at or after, and before; milliseconds since 1970. */
  from?: number | undefined;
  to?: number | undefined;
  /** For `overdue`. */
  now: number;
  offset: number;
  limit: number;
}

export interface Found {
  ids: string[];
  total: number;
  /** Words of the notes that answered the query, folded: for marking them. */
  matched: Set<string>;
}

/** A word of the index that answers a word of the query, and how well. */
interface Answer {
  word: number;
  weight: number;
}

/** How well: the word itself, one that begins so, one that is nearly so. */
const weights = { exact: 8, beginning: 6, near: [0, 3, 1] } as const;

/** From this length on a word may have one slip, and two. Shorter words are too much alike. */
const lengthForSlips = [4, 8] as const;

/** From this share of dead notes on the index is built anew. */
const wasteShare = 0.3;

/**
 * Finds notes by their words. It lives in memory and keeps no text: for each word the numbers of the notes it stands in. A
 * note that changes gets a new number, its old one is dead until the index is built anew.
 */
export class SearchIndex {
  private readonly vocabulary = new Vocabulary();
  /** By number of the word: numbers of notes, ascending. */
  private readonly postings: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly customers = new Map<string, number>();
  private readonly kinds = new Map<string, number>();
  // By number of the note. A dead one has no id.
  private readonly ids: string[] = [];
  private readonly created: number[] = [];
  private readonly due: number[] = [];
  private readonly kindOf: number[] = [];
  private readonly customerOf: number[] = [];
  private marks = new Uint8Array(0);
  private scores = new Uint8Array(0);

  /** Notes that can be found. */
  get size(): number {
    return this.numbers.size;
  }

  /** So much of the index is dead that building it anew pays. */
  get wasteful(): boolean {
    const dead = this.ids.length - this.numbers.size;
    return dead > 1000 && dead > wasteShare * this.ids.length;
  }

  /** Puts a note in, or its new version in place of the old one. */
  put(entry: Entry): void {
    this.remove(entry.id);
    const number = this.ids.length;
    this.numbers.set(entry.id, number);
    this.ids.push(entry.id);
    this.created.push(entry.createdAt);
    this.due.push(entry.open ? (entry.due ?? Number.POSITIVE_INFINITY) : Number.NaN);
    this.kindOf.push(numberIn(this.kinds, entry.kind));
    this.customerOf.push(numberIn(this.customers, entry.customerKey));
    for (const text of entry.texts) for (const word of wordsOf(text)) this.post(this.vocabulary.add(word), number);
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.numbers.delete(id);
    this.ids[number] = '';
  }

  search(query: Query): Found {
    const words = wordsOf(query.text);
    const typing = /[\p{L}\p{N}\p{M}]$/u.test(query.text);
    if (words.length === 0) return this.pick(query, undefined, new Set());
    const exact = words.map((word, index) => this.answer(word, typing && index === words.length - 1));
    const found = this.match(query, exact);
    if (found.total > 0) return found;
    // Nothing: then perhaps one of the words has a slip in it.
    const near = words.map((word, index) => [
      ...(exact[index] ?? []),
      ...this.nearly(word, typing && index === words.length - 1),
    ]);
    return this.match(query, near);
  }

  private post(word: number, number: number): void {
    const list = this.postings[word];
    if (!list) this.postings[word] = [number];
    else if (list[list.length - 1] !== number) list.push(number);
  }

  /** The word itself; a half-typed one also stands for all that begin so, and so does one that nobody wrote. */
  private answer(word: string, typing: boolean): Answer[] {
    const itself = this.vocabulary.find(word);
    const answers: Answer[] = itself === undefined ? [] : [{ word: itself, weight: weights.exact }];
    if (!typing && itself !== undefined) return answers;
    for (const other of this.vocabulary.startingWith(word)) {
      if (other !== itself) answers.push({ word: other, weight: weights.beginning });
    }
    return answers;
  }

  private nearly(word: string, typing: boolean): Answer[] {
    const slips = lengthForSlips.filter((length) => word.length >= length).length;
    if (slips === 0) return [];
    const near = this.vocabulary.near(word, slips, typing).filter(({ distance }) => distance > 0);
    return near
      .sort((a, b) => a.distance - b.distance)
      .map(({ word: other, distance }) => ({ word: other, weight: weights.near[distance] ?? 1 }));
  }

  /** Notes in which each word of the query is answered. `answers` stand in order of weight. */
  private match(query: Query, answers: readonly Answer[][]): Found {
    if (this.marks.length < this.ids.length) {
      const room = Math.ceil(this.ids.length * 1.5);
      this.marks = new Uint8Array(room);
      this.scores = new Uint8Array(room);
    }
    const { marks, scores } = this;
    marks.fill(0, 0, this.ids.length);
    scores.fill(0, 0, this.ids.length);
    let candidates: number[] = [];
    const matched = new Set<string>();
    // More words than a byte counts nobody types; what was pasted is found by its first ones.
    for (const [round, list] of answers.slice(0, 30).entries()) {
      candidates = [];
      for (const { word, weight } of list) {
        for (const number of this.postings[word] ?? []) {
          if (marks[number] !== round) continue;
          marks[number] = round + 1;
          scores[number] = (scores[number] as number) + weight;
          candidates.push(number);
        }
        matched.add(this.vocabulary.wordOf(word));
      }
      if (candidates.length === 0) return { ids: [], total: 0, matched: new Set() };
    }
    return this.pick(query, candidates, matched);
  }

  /** The best of the candidates (all notes when undefined) that pass the filters: by score, then the newest. */
  private pick(query: Query, candidates: readonly number[] | undefined, matched: Set<string>): Found {
    const passes = this.filter(query);
    const { scores, created } = this;
    const scored = candidates !== undefined;
    const better = (a: number, b: number) => {
      const byScore = scored ? (scores[a] as number) - (scores[b] as number) : 0;
      return byScore !== 0 ? byScore > 0 : (created[a] as number) > (created[b] as number);
    };
    const most = query.offset + query.limit;
    const best: number[] = [];
    let total = 0;
    const consider = (number: number) => {
      if (!passes(number)) return;
      total += 1;
      if (best.length === most && !better(number, best[most - 1] as number)) return;
      let [low, high] = [0, best.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (better(number, best[middle] as number)) high = middle;
        else low = middle + 1;
      }
      best.splice(low, 0, number);
      if (best.length > most) best.pop();
    };
    if (candidates) for (const number of candidates) consider(number);
    else for (let number = 0; number < this.ids.length; number++) consider(number);
    return { ids: best.slice(query.offset).map((number) => this.ids[number] as string), total, matched };
  }

  private filter({ kinds, customerKeys, state, dueBy, from = 0, to = Number.POSITIVE_INFINITY, now }: Query) {
    const numbersOf = (map: Map<string, number>, names: readonly string[] | undefined) =>
      names && new Set(names.map((name) => map.get(name)));
    const wantedKinds = numbersOf(this.kinds, kinds);
    const closable = numbersOf(this.kinds, ['promise', 'request']);
    const wantedCustomers = numbersOf(this.customers, customerKeys);
    return (number: number): boolean => {
      const created = this.created[number] as number;
      const due = this.due[number] as number;
      return (
        this.ids[number] !== '' &&
        created >= from &&
        created < to &&
        (!wantedKinds || wantedKinds.has(this.kindOf[number])) &&
        (!wantedCustomers || wantedCustomers.has(this.customerOf[number])) &&
        (dueBy === undefined || due < dueBy) &&
        (state === undefined ||
          (state === 'open' && !Number.isNaN(due)) ||
          (state === 'overdue' && due < now) ||
          (state === 'closed' && Number.isNaN(due) && closable?.has(this.kindOf[number]) === true))
      );
    };
  }
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
