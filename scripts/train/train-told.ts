/**
 * Fits lib/reply/worth/weights.json: `npx tsx scripts/train/train-told.ts [--report]`.
 *
 * Which of the sentences that a message gives are worth telling back is learned from sentences readers marked
 * (labels/told.json: ids, hashes and marks, no text). Two models share their features: one tells whether a sentence may be told at
 * all, the other whether it names the matter. Prints how well held-out messages are judged, beside the chance of being
 * what the message is about that listening gives alone. With `--report` nothing is written. The same data give the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seen } from '../../lib/reply/worth/features';
import type { Worth, WorthFile } from '../../lib/reply/worth/model';
import { calibrate } from './calibration';
import { foldOf, folds } from './listen-folds';
import { type Fitted, fitLogistic, packSparse, type Sparse, scoreOf } from './logistic';
import { loadTold, type ReadTold, type ToldMark } from './told-data';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/reply/worth/weights.json');
if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

const fitting = { epochs: 60, penalty: 0.005 };
const questions: Readonly<Record<'tells' | 'core', readonly ToldMark[]>> = { tells: ['+', 'o'], core: ['+'] };
type Question = keyof typeof questions;

const sentences = loadTold(root);
const names = [...new Set(sentences.flatMap(({ seen }) => [...seen.keys()]))].sort();
const places = new Map(names.map((name, place) => [name, place]));

const pack = (seen: Seen): Sparse => packSparse(new Map([...seen].map(([name, value]) => [places.get(name)!, value])));

const fit = (some: readonly ReadTold[], question: Question): Fitted =>
  fitLogistic(
    some.map(({ seen, mark }) => ({
      features: pack(seen),
      target: questions[question].includes(mark) ? 1 : 0,
      weight: 1,
      authored: 0 as const,
    })),
    names.length,
    fitting,
  );

/** Scores of sentences by models that did not see their message, nor any of its hand. */
function unseen(question: Question): number[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(
      sentences.filter((one) => foldOf(one) !== fold),
      question,
    ),
  );
  return sentences.map((one) => scoreOf(models[foldOf(one)]!, pack(one.seen)));
}

/** How often a right one stands before a wrong one. */
function order(scores: readonly number[], truths: readonly boolean[]): number {
  const right = scores.filter((_, i) => truths[i]);
  const wrong = scores.filter((_, i) => !truths[i]);
  let before = 0;
  for (const a of right) for (const b of wrong) before += a > b ? 1 : a === b ? 0.5 : 0;
  return before / (right.length * wrong.length);
}

const questionsAsked: readonly Question[] = ['tells', 'core'];
const calibrated: Partial<Record<Question, { slope: number; shift: number }>> = {};
for (const question of questionsAsked) {
  const scores = unseen(question);
  const truths = sentences.map(({ mark }) => questions[question].includes(mark));
  const gist = sentences.map((one) => one.gist);
  const line = (at: number) => {
    const told = scores.map((score) => score >= at);
    const right = told.filter((yes, i) => yes && truths[i]).length;
    const all = told.filter(Boolean).length;
    return `${(right / all).toFixed(2)} of ${all}`;
  };
  calibrated[question] = calibrate(scores.map((score, i) => ({ score, truth: truths[i] ? 1 : 0, weight: 1 })));
  const { slope, shift } = calibrated[question]!;
  console.log(
    `${question}: ${sentences.length} sentences, ${truths.filter(Boolean).length} right; order ${order(scores, truths).toFixed(3)} (gist alone ${order(gist, truths).toFixed(3)})`,
  );
  for (const chance of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    console.log(`  from ${chance}: ${line((Math.log(chance / (1 - chance)) - shift) / slope)}`);
}

if (!process.argv.includes('--report')) {
  const fitted = questionsAsked.map((question) => fit(sentences, question));
  const byQuestion = (value: (question: Question, i: number) => number): Worth => {
    const [tells, core] = questionsAsked.map((question, i) => Number(value(question, i).toFixed(3))) as [
      number,
      number,
    ];
    return { tells, core };
  };
  const written: WorthFile = {
    slope: byQuestion((question) => calibrated[question]!.slope),
    shift: byQuestion((question) => calibrated[question]!.shift),
    bias: byQuestion((_, i) => fitted[i]!.bias + fitted[i]!.domain / 2),
    weights: Object.fromEntries(
      names.map((name) => [name, byQuestion((_, i) => fitted[i]!.weights[places.get(name)!]!)]),
    ),
  };
  writeFileSync(output, `${JSON.stringify(written, null, 2)}\n`);
}
