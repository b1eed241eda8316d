import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import { builtInLibrary } from '../../lib/library/built-in';
import { buildSearch, type PhraseSearch } from '../../lib/library/search';
import { wordsOf } from '../../lib/library/search-words';

/**
 * Times the phrase search over 100,000 phrases beside two libraries: `npx tsx --expose-gc tests/bench/phrases.ts [count]`.
 * Queries are one to three words of a phrase, the last cut short; every second has a slip in one word, every fourth in
 * the half-typed one. "Found" means among the first ten: the phrase itself, or another that holds all words meant.
 * Budgets: first results within 10 ms (95 %) with slips and without, built within 2 s, under 30 MB. A slow machine fails nothing.
 */
const count = Number(process.argv[2] ?? 100_000);

/** A small generator of numbers, the same on every run. */
let state = 20_260_301;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % below;
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cle dor fen gol hart'.split(' ');
const product = () => Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('');
const lines = builtInLibrary.phrases.map(({ text }) => text.replaceAll('\n', ' '));
const texts = Array.from({ length: count }, () => {
  const words = wordsOf(`${lines[random(lines.length)]} ${lines[random(lines.length)]}`);
  const from = random(Math.max(1, words.length - 14));
  return `${words.slice(from, from + 14).join(' ')} ${product()} ${product()} ${100 + random(9_000)}`;
});

interface Query {
  text: string;
  meant: string[];
  slip: 'none' | 'whole word' | 'half-typed word';
}

function withSlip(word: string): string {
  const at = 1 + random(Math.max(1, word.length - 2));
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(random(26));
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  return kinds[random(kinds.length)]!();
}

const queries: Query[] = Array.from({ length: 400 }, (_, i) => {
  const words = wordsOf(texts[random(count)]!).filter((word) => word.length >= 5);
  const meant = Array.from({ length: 1 + random(3) }, () => words[random(words.length)]!);
  const last = meant.at(-1)!;
  meant[meant.length - 1] = last.slice(0, Math.max(4, last.length - 2));
  const slip = i % 2 === 0 ? 'none' : i % 4 === 1 && meant.length > 1 ? 'whole word' : 'half-typed word';
  const typed = [...meant];
  if (slip === 'whole word') typed[0] = withSlip(typed[0]!);
  if (slip === 'half-typed word') typed[typed.length - 1] = withSlip(typed.at(-1)!);
  return { text: typed.join(' '), meant, slip };
});

const isFound = (query: Query, places: readonly number[]) =>
  places.slice(0, 10).some((place) => {
    const words = wordsOf(texts[place]!);
    return query.meant.every((meant) => words.some((word) => word.startsWith(meant)));
  });

const megabytes = () => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1_048_576 + process.memoryUsage().arrayBuffers / 1_048_576;
};

/** Starts a clock: milliseconds since then, without what other processes took of the processor meanwhile. */
function startClock(): () => number {
  const begin = performance.now();
  const own = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(own);
    return Math.min(performance.now() - begin, (user + system) / 1000);
  };
}

function time(name: string, build: () => (query: string) => number[]): void {
  const before = megabytes();
  const building = startClock();
  const find = build();
  const built = building();
  const held = megabytes() - before;
  process.stdout.write(`${name}: built in ${built.toFixed(0)} ms, ${held.toFixed(0)} MB\n`);
  for (const slip of ['none', 'whole word', 'half-typed word'] as const) {
    const times: number[] = [];
    let found = 0;
    const own = queries.filter((query) => query.slip === slip);
    for (const query of own) {
      const clock = startClock();
      const places = find(query.text);
      times.push(clock());
      if (isFound(query, places)) found++;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
    const share = ((100 * found) / own.length).toFixed(0);
    process.stdout.write(`  slip: ${slip.padEnd(16)} median ${at(0.5)} ms, 95 % ${at(0.95)} ms, found ${share} %\n`);
  }
}

process.stdout.write(`${count} phrases, ${queries.length} queries\n`);
let longest = 0;
time('ours', () => {
  const building = buildSearch(texts);
  let search: PhraseSearch | undefined;
  while (!search) {
    const clock = startClock();
    const step = building.next();
    longest = Math.max(longest, clock());
    if (step.done) search = step.value;
  }
  const built = search;
  return (query) => built.find(query, 10);
});
process.stdout.write(`  longest slice of the build ${longest.toFixed(0)} ms\n`);
time('MiniSearch (every word, prefix last, fuzzy 0.2)', () => {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  return (query) =>
    mini
      .search(query, { combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1, fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => id as number);
});
time('uFuzzy (one slip per word)', () => {
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return (query) => {
    const [places, info, order] = fuzzy.search(texts, query, 1, 1_000);
    return order && info ? order.slice(0, 10).map((at) => info.idx[at]!) : (places ?? []).slice(0, 10);
  };
});
