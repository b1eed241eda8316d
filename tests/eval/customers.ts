import { type Situation, situations } from '../../lib/conversation/vocabulary';
import { listen } from '../../lib/listen/listen';
import type { Reading } from '../../lib/listen/types';
import { type Baseline, keywordLists, majority } from './customers-baselines';
import { type LabelledMessage, readLabelled } from './customers-data';
import { type Counts, calibrationError, count, f1, figure, interval, noCounts, precision, recall } from './measures';
import { sentimentTools } from './sentiment-baselines';
import { overlap } from './spans';

/** Situations rarer than this say nothing by their F1 and stay out of the macro average. */
const enough = 8;

const files = ['dev/customers-real.jsonl', 'dev/customers-authored.jsonl'];
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Counts per situation over some rows; `neutral` is claimed when nothing else is. */
function countAll(rows: readonly LabelledMessage[], claims: readonly ReadonlySet<Situation>[]): Map<Situation, Counts> {
  const all = new Map<Situation, Counts>(situations.map((name) => [name, noCounts()]));
  for (const [index, row] of rows.entries()) {
    const claimed = claims[index] ?? new Set<Situation>();
    for (const [name, counts] of all) {
      if (row.disputed.has(name)) continue;
      if (name !== 'neutral') count(counts, claimed.has(name), row.situations.has(name));
      else if (row.disputed.size === 0) count(counts, claimed.size === 0, row.situations.size === 0);
    }
  }
  return all;
}

const macro = (all: ReadonlyMap<Situation, Counts>, names: readonly Situation[]): number =>
  names.reduce((sum, name) => sum + f1(all.get(name) ?? noCounts()), 0) / Math.max(1, names.length);

const add = (sum: Counts, more: Counts): void => {
  sum.right += more.right;
  sum.wrong += more.wrong;
  sum.missed += more.missed;
};

function printSpans(name: string, counts: Counts): void {
  print(
    `  ${name.padEnd(26)} precision ${figure(precision(counts))}  recall ${figure(recall(counts))}  overlap-F1 ${figure(f1(counts))}`,
  );
}

/** Spans against the words of either reader: where one saw an ask and the other did not, finding it is right. */
function measureSpans(rows: readonly LabelledMessage[], readings: readonly Reading[], listMisses: boolean): void {
  for (const part of ['asks', 'deadlines', 'whys'] as const) {
    const sum = noCounts();
    for (const [index, row] of rows.entries()) {
      const found: readonly { start: number; end: number }[] = readings[index]?.[part] ?? [];
      const labelled = [...new Set(row[part].flat())];
      const counts = overlap(found, labelled, row.text);
      add(sum, counts);
      if (listMisses && counts.missed + counts.wrong > 0) {
        const words = found.map(({ start, end }) => row.text.slice(start, end));
        print(`    ${row.id} ${part}: found ${JSON.stringify(words)}, labelled ${JSON.stringify(labelled)}`);
      }
    }
    printSpans(part, sum);
  }
}

function printBaseline(rows: readonly LabelledMessage[], names: readonly Situation[], baseline: Baseline): void {
  const all = countAll(
    rows,
    rows.map((row) => baseline.claim(row.text)),
  );
  print(`  ${baseline.name.padEnd(26)} macro-F1 ${figure(macro(all, names))}`);
}

function evaluateFile(name: string, rows: readonly LabelledMessage[], listMisses: boolean): void {
  const readings = rows.map((row) => listen(row.messages));
  const claims = readings.map((reading) => new Set(reading.situations.map((situation) => situation.name)));
  const all = countAll(rows, claims);
  print(`\n${name}: ${rows.length} messages`);
  print(`  ${'situation'.padEnd(26)} examples  precision  recall  F1`);
  const counted: Situation[] = [];
  for (const [situation, counts] of all) {
    const examples = counts.right + counts.missed;
    if (examples >= enough) counted.push(situation);
    print(
      `  ${situation.padEnd(26)} ${String(examples).padStart(8)}  ${figure(precision(counts)).padStart(9)}  ${figure(recall(counts)).padStart(6)}  ${figure(f1(counts))}${examples >= enough ? '' : '  (too few to count)'}`,
    );
  }
  const [low, high] = interval(rows.length, (indexes) =>
    macro(
      countAll(
        indexes.map((index) => rows[index]!),
        indexes.map((index) => claims[index]!),
      ),
      counted,
    ),
  );
  print(
    `  macro-F1 over ${counted.length} situations: ${figure(macro(all, counted))}  (95 % interval ${figure(low)}–${figure(high)})`,
  );
  const confidences = rows.flatMap((row, index) =>
    (readings[index]?.situations ?? [])
      .filter((claim) => !row.disputed.has(claim.name))
      .map((claim) => ({ confidence: claim.confidence, right: row.situations.has(claim.name) })),
  );
  print(`  calibration error of ${confidences.length} claims: ${figure(calibrationError(confidences))}`);
  if (listMisses) {
    for (const [index, row] of rows.entries()) {
      const wrong = [...claims[index]!].filter((claim) => !row.situations.has(claim) && !row.disputed.has(claim));
      const missed = [...row.situations].filter((truth) => !claims[index]!.has(truth));
      if (wrong.length + missed.length > 0)
        print(
          `    ${row.id}: wrong [${wrong.join(', ')}] missed [${missed.join(', ')}] — ${row.text.replace(/\s+/g, ' ').slice(0, 160)}`,
        );
    }
  }
  measureSpans(rows, readings, listMisses);
  print('  baselines:');
  for (const baseline of [majority, keywordLists, ...sentimentTools]) printBaseline(rows, counted, baseline);
}

/**
 * Measures listening on the labelled customer messages and prints tables.
 *
 * @param root - folder of the evaluation data; files that are not there are named and skipped
 * @param options - `misses` lists every message that was read wrongly
 */
export function evaluateCustomers(root: string, options: { misses?: boolean } = {}): void {
  for (const name of files) {
    const rows = readLabelled(root, name);
    if (rows) evaluateFile(name, rows, options.misses ?? false);
    else print(`skipped ${name}: not found under ${root}`);
  }
}
