import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../../lib/listen/listen';
import { type Fact, type FactKind, factKinds } from '../../lib/listen/types';
import { type Counts, f1, figure, noCounts, precision, recall } from './measures';

/** A message written for this measurement, with the facts in it that a rep would copy or restate. */
interface LabelledFacts {
  id: string;
  text: string;
  facts: { kind: FactKind; words: string }[];
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Fits = (heard: Fact, words: string, at: number) => boolean;

/** By the same words, and by any word in common: "order" beside what is named "M-4471". */
const measures: Readonly<Record<'exact' | 'overlap', Fits>> = {
  exact: ({ start, end }, words, at) => start === at && end === at + words.length,
  overlap: ({ start, end }, words, at) => start < at + words.length && end > at,
};

/**
 * Measures which facts are found, on messages of our own beside this file that somebody labelled who did not know the code. A fact counts
 * as found where its kind is right; the same value named again counts once.
 *
 * @param options - `misses` lists what was found or left out otherwise than it was labelled
 */
export function evaluateFacts({ misses = false }: { misses?: boolean } = {}): void {
  const rows = readFileSync(join(import.meta.dirname, 'facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledFacts);
  const counts = new Map(factKinds.map((kind) => [kind, { exact: noCounts(), overlap: noCounts() }]));
  for (const { id, text, facts } of rows) {
    const heard = listen([{ id, role: 'customer', text }]).facts;
    for (const [measure, fits] of Object.entries(measures) as ['exact' | 'overlap', Fits][])
      for (const kind of factKinds) {
        const wrong = add(counts.get(kind)![measure], text, kind, heard, facts, fits);
        if (misses && measure === 'overlap') for (const line of wrong) print(`    ${id} ${kind}: ${line}`);
      }
  }
  print(`\nfacts, own messages: ${rows.length}`);
  print('  kind        labels  exact P / R / F1     overlap P / R / F1');
  for (const [kind, { exact, overlap }] of counts) print(row(kind, exact, overlap));
  const all = (measure: 'exact' | 'overlap') => total([...counts.values()].map((one) => one[measure]));
  print(row('all', all('exact'), all('overlap')));
}

/** Counts the facts of one kind in one message, and says what was missed or is none. */
function add(
  counts: Counts,
  text: string,
  kind: FactKind,
  heard: readonly Fact[],
  labelled: LabelledFacts['facts'],
  fits: Fits,
): string[] {
  const found = new Set(heard.filter((fact) => fact.kind === kind));
  const wrong: string[] = [];
  for (const words of new Set(labelled.filter((fact) => fact.kind === kind).map((fact) => fact.words))) {
    const right = [...found].find((fact) => placesOf(words, text).some((at) => fits(fact, words, at)));
    if (right) {
      counts.right++;
      found.delete(right);
    } else {
      counts.missed++;
      wrong.push(`missed “${words}”`);
    }
  }
  counts.wrong += found.size;
  return [...wrong, ...[...found].map((fact) => `“${fact.text}” is none`)];
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function total(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const { right, wrong, missed } of all) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

function row(name: string, exact: Counts, overlap: Counts): string {
  const cells = (counts: Counts) =>
    `${figure(precision(counts))} / ${figure(recall(counts))} / ${figure(f1(counts))}`.padEnd(21);
  const labels = exact.right + exact.missed;
  return `  ${name.padEnd(12)}${String(labels).padStart(4)}    ${cells(exact)}${cells(overlap)}`.trimEnd();
}
