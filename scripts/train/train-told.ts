/**
 * Fits lib/reply/worth/grove.json: `npx tsx scripts/train/train-told.ts [--report]`, about a minute.
 *
 * Which of the sentences that a message gives are worth telling back is learned from sentences readers marked
 * (labels/told.json: ids, hashes and marks, no text). Two groves of small trees share their features: one tells whether a sentence may
 * be told at all, the other whether it names the matter. Prints how well held-out messages are judged, beside the chance of being
 * what the message is about that listening gives alone, and what is told of a message at different thresholds. With `--report` nothing
 * is written. The same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seen } from '../../lib/reply/worth/features';
import type { Grove, GroveFile } from '../../lib/reply/worth/model';
import { sumOf } from '../../lib/reply/worth/trees';
import { calibrate } from './calibration';
import { foldOf, folds } from './listen-folds';
import { packSparse, type Sparse, sigmoid } from './logistic';
import { loadTold, type ReadTold, type ToldMark } from './told-data';
import { toldFingerprint } from './told-fingerprint';
import { fitGrove } from './trees';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/reply/worth/grove.json');
if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The trees are left as they are.\n`);
  process.exit(2);
}

const fitting = { trees: 100, leaves: 10, rate: 0.08, fewest: 20, penalty: 1 };
/** A feature that fewer sentences have tells of single messages: no split can be on it. */
const fewestSeen = 3;
const questions = { tells: ['+', 'o'], core: ['+'] } as const satisfies Record<string, readonly ToldMark[]>;
type Question = keyof typeof questions;

const sentences = loadTold(root);
const seenIn = new Map<string, number>();
for (const { seen } of sentences) for (const name of seen.keys()) seenIn.set(name, (seenIn.get(name) ?? 0) + 1);
const names = [...seenIn].flatMap(([name, count]) => (count >= fewestSeen ? [name] : [])).sort();
const places = new Map(names.map((name, place) => [name, place]));

const pack = (seen: Seen): Sparse =>
  packSparse(new Map([...seen].flatMap(([name, value]) => (places.has(name) ? [[places.get(name)!, value]] : []))));
const packed = sentences.map(({ seen }) => pack(seen));
const truthOf = ({ mark }: ReadTold, question: Question): 0 | 1 =>
  (questions[question] as readonly ToldMark[]).includes(mark) ? 1 : 0;

function fit(question: Question, indexes: readonly number[]): Pick<Grove, 'bias' | 'trees'> {
  const targets = indexes.map((i) => truthOf(sentences[i]!, question));
  return fitGrove(
    indexes.map((i) => packed[i]!),
    targets,
    names.length,
    fitting,
  );
}

function scoreOf({ bias, trees }: Pick<Grove, 'bias' | 'trees'>, example: Sparse): number {
  const values = new Float64Array(names.length);
  for (const [i, place] of example.places.entries()) values[place] = example.values[i]!;
  return bias + sumOf(trees, (place) => values[place]!);
}

/** Scores of sentences by trees that did not see their message, nor any of its hand. */
function unseen(question: Question): number[] {
  const groves = Array.from({ length: folds }, (_, fold) =>
    fit(
      question,
      sentences.flatMap((one, i) => (foldOf(one) === fold ? [] : [i])),
    ),
  );
  return sentences.map((one, i) => scoreOf(groves[foldOf(one)]!, packed[i]!));
}

/** How often a right one stands before a wrong one. */
function order(scores: readonly number[], truths: readonly (0 | 1)[]): number {
  const ranked = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]!);
  const right = truths.filter(Boolean).length;
  const sum = ranked.reduce((total, i, rank) => total + (truths[i] ? rank + 1 : 0), 0);
  return (sum - (right * (right + 1)) / 2) / (right * (truths.length - right));
}

/** What would be told first of each message, held out, if it had to be worth so much. */
function printTold(chances: Record<Question, number[]>): void {
  const byMessage = new Map<string, number[]>();
  for (const [i, { id }] of sentences.entries()) byMessage.set(id, [...(byMessage.get(id) ?? []), i]);
  const worth = (i: number) => chances.tells[i]! + chances.core[i]!;
  const best = [...byMessage.values()].map((some) => some.reduce((a, b) => (worth(b) > worth(a) ? b : a)));
  for (const least of [0.6, 0.7, 0.8, 0.9, 1, 1.1]) {
    const told = best.filter((i) => worth(i) >= least);
    const share = (question: Question) =>
      (told.filter((i) => truthOf(sentences[i]!, question)).length / told.length).toFixed(2);
    const posts = told.filter((i) => !sentences[i]!.id.startsWith('stock-'));
    const fit = posts.filter((i) => truthOf(sentences[i]!, 'tells')).length / posts.length;
    console.log(
      `  worth ${least}: told of ${told.length} of ${best.length} messages, fit ${share('tells')} (of others' hands ${fit.toFixed(2)} of ${posts.length}), the matter ${share('core')}`,
    );
  }
}

const scores = { tells: unseen('tells'), core: unseen('core') };
const chances: Record<Question, number[]> = { tells: [], core: [] };
const calibrated: Partial<Record<Question, { slope: number; shift: number }>> = {};
for (const question of ['tells', 'core'] as const) {
  const truths = sentences.map((one) => truthOf(one, question));
  calibrated[question] = calibrate(scores[question].map((score, i) => ({ score, truth: truths[i]!, weight: 1 })));
  const { slope, shift } = calibrated[question]!;
  chances[question] = scores[question].map((score) => sigmoid(slope * score + shift));
  const gist = sentences.map((one) => one.gist);
  console.log(
    `${question}: ${sentences.length} sentences, ${truths.filter(Boolean).length} right; order ${order(scores[question], truths).toFixed(3)} (gist alone ${order(gist, truths).toFixed(3)})`,
  );
}
printTold(chances);

if (!process.argv.includes('--report')) {
  const all = [...sentences.keys()];
  const groveOf = (question: Question): Grove => {
    const { slope, shift } = calibrated[question]!;
    return { slope: Number(slope.toFixed(3)), shift: Number(shift.toFixed(3)), ...fit(question, all) };
  };
  const written: GroveFile = { fingerprint: toldFingerprint(), names, tells: groveOf('tells'), core: groveOf('core') };
  writeFileSync(output, `${JSON.stringify(written)}\n`);
}
