import { describe, expect, it } from 'vitest';
import { type Entry, type Query, SearchIndex } from './search-index';
import { Vocabulary } from './vocabulary';
import { findWords, fold, wordsOf } from './words';

let count = 0;
const entry = (text: string, change: Partial<Entry> = {}): Entry => ({
  id: text,
  texts: [text],
  kind: 'note',
  customerKey: 'mara',
  createdAt: ++count,
  open: false,
  ...change,
});

function indexOf(...entries: Entry[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of entries) index.put(one);
  return index;
}

const find = (index: SearchIndex, text: string, change: Partial<Query> = {}) =>
  index.search({ text, now: 0, offset: 0, limit: 10, ...change }).ids;

describe('words', () => {
  it('are small, plain and of any script', () => {
    expect(wordsOf('Crème BRÛLÉE, 42 naïve Köche; мир 東京!')).toEqual([
      'creme',
      'brulee',
      '42',
      'naive',
      'koche',
      'мир',
      '東京',
    ]);
    expect(wordsOf(' … ')).toEqual([]);
    expect(fold('x'.repeat(99))).toHaveLength(40);
  });

  it('are found where they stand, whatever folding did to their length', () => {
    const text = 'İstanbul — the Invoice, invoices';
    const spans = findWords(text, new Set(['invoice', 'istanbul']), 10);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['İstanbul', 'Invoice']);
  });
});

describe('the vocabulary', () => {
  /** Distance as defined, worked out the long way. */
  function distance(a: string, b: string): number {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        const row = rows[i] as number[];
        row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
        }
      }
    }
    return rows[a.length]![b.length]!;
  }

  const letters = ['a', 'b', 'c'];
  const all = [1, 2, 3, 4, 5, 6].reduce<string[][]>(
    (lists) => [...lists, lists.at(-1)!.flatMap((word) => letters.map((letter) => word + letter))],
    [['']],
  );
  const words = all.flat().filter((word) => word !== '');

  it('finds exactly the words that are near, among very many', () => {
    const vocabulary = new Vocabulary();
    for (const word of words) vocabulary.add(word);
    for (const sought of ['abc', 'abcab', 'cccc', 'bacba']) {
      for (const most of [1, 2]) {
        const near = vocabulary.near(sought, most, false).map(({ word }) => vocabulary.wordOf(word));
        expect(near.sort()).toEqual(words.filter((word) => distance(word, sought) <= most).sort());
      }
    }
  });

  it('finds the words that begin with something near', () => {
    const vocabulary = new Vocabulary();
    for (const word of words) vocabulary.add(word);
    const begins = (word: string, sought: string) =>
      Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length)).some(
        (beginning) => distance(beginning, sought) <= 1,
      );
    for (const sought of ['abca', 'bbbb']) {
      const near = vocabulary.near(sought, 1, true).map(({ word }) => vocabulary.wordOf(word));
      expect(near.sort()).toEqual(words.filter((word) => begins(word, sought)).sort());
    }
  });

  it('finds by the beginning also among words just added', () => {
    const vocabulary = new Vocabulary();
    for (const word of words) vocabulary.add(word);
    vocabulary.startingWith('a');
    vocabulary.add('abz');
    expect(vocabulary.startingWith('ab').map((word) => vocabulary.wordOf(word))).toContain('abz');
    expect(vocabulary.near('acz', 1, false).map(({ word }) => vocabulary.wordOf(word))).toContain('abz');
  });
});

describe('the index', () => {
  it('finds notes with all words, the last one half typed', () => {
    const index = indexOf(entry('the invoice was wrong'), entry('a wrong parcel'), entry('invoices sent'));
    expect(find(index, 'wrong invo')).toEqual(['the invoice was wrong']);
    expect(find(index, 'invo')).toEqual(['invoices sent', 'the invoice was wrong']);
    expect(find(index, 'invoice ')).toEqual(['the invoice was wrong']);
    expect(find(index, 'wrong refund')).toEqual([]);
  });

  it('prefers the word itself, then what begins so, then the newest', () => {
    const index = indexOf(entry('call me'), entry('calling again'), entry('call back'));
    expect(find(index, 'call')).toEqual(['call back', 'call me', 'calling again']);
  });

  it('forgives a slip where nothing is found without', () => {
    const index = indexOf(entry('the shipment is late'), entry('cancellation of the contract'));
    for (const slip of ['shipmnet late', 'shpment', 'shipmemt', 'sshipment', 'hsipm']) {
      expect(find(index, slip)).toEqual(['the shipment is late']);
    }
    expect(find(index, 'cancelatoin')).toEqual(['cancellation of the contract']);
    expect(find(index, 'lat contrcat')).toEqual([]);
    expect(find(index, 'isx')).toEqual([]);
  });

  it('finds the new words of a changed note and no longer the old ones', () => {
    const index = indexOf(entry('before', { id: 'n' }), entry('other'));
    index.put(entry('after', { id: 'n' }));
    expect(find(index, 'before')).toEqual([]);
    expect(find(index, 'after')).toEqual(['n']);
    index.remove('n');
    expect([find(index, 'after'), index.size]).toEqual([[], 1]);
  });

  it('filters by kind, customer, what is open or overdue, and when', () => {
    const index = indexOf(
      entry('old news', { kind: 'promise', open: true, due: 50, createdAt: 10 }),
      entry('late news', { kind: 'promise', open: true, due: 500, createdAt: 20 }),
      entry('kept news', { kind: 'promise', due: 50, createdAt: 30 }),
      entry('tom’s news', { customerKey: 'tom', createdAt: 40, kind: 'request', open: true }),
    );
    expect(find(index, 'news', { state: 'overdue', now: 100 })).toEqual(['old news']);
    expect(find(index, 'news', { state: 'open' })).toEqual(['tom’s news', 'late news', 'old news']);
    expect(find(index, 'news', { state: 'closed' })).toEqual(['kept news']);
    expect(find(index, 'news', { dueBy: 500 })).toEqual(['old news']);
    expect(find(index, 'news', { dueBy: 501 })).toEqual(['late news', 'old news']);
    expect(find(index, 'news', { customerKeys: ['tom'] })).toEqual(['tom’s news']);
    expect(find(index, 'news', { customerKeys: ['nobody'] })).toEqual([]);
    expect(find(index, 'news', { kinds: ['promise'], from: 20, to: 30 })).toEqual(['late news']);
    expect(find(index, '', { kinds: ['promise', 'request'] })).toHaveLength(4);
  });

  it('answers a page and the number of all', () => {
    const index = indexOf(...Array.from({ length: 50 }, (_, number) => entry(`note ${number}`)));
    const page = index.search({ text: 'note', now: 0, offset: 10, limit: 5 });
    expect(page.ids).toEqual([39, 38, 37, 36, 35].map((number) => `note ${number}`));
    expect([page.total, page.matched]).toEqual([50, new Set(['note'])]);
    expect(find(index, '', { limit: 2 })).toEqual(['note 49', 'note 48']);
  });

  it('says when most of it is dead', () => {
    const index = indexOf();
    for (let round = 0; round < 3; round++) for (let id = 0; id < 600; id++) index.put(entry('x', { id: `${id}` }));
    expect([index.size, index.wasteful]).toEqual([600, true]);
  });
});
