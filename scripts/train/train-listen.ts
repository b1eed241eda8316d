/**
 * Fits the weights of lib/listen/model/weights.json: `npx tsx scripts/train/train-listen.ts`.
 *
 * Reads the labelled conversations under EVAL_DATA (default ../shared/eval); only sources whose licence lets weights be
 * shipped are used, see lib/listen/model/NOTES.md. The same data give the same file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Situation, situations } from '../../lib/conversation/vocabulary';
import { buckets, featuresOf, hashedUnit } from '../../lib/listen/model/features';
import { findCues } from '../../lib/listen/situations';
import { prepareText } from '../../lib/listen/text';
import { bestThreshold, calibrate, type Example, type Fitted, fitLogistic, type Scored, scoreOf } from './logistic';
import { type HeldOut, tuneThresholds } from './thresholds';

interface Labelled {
  text: string;
  answered: boolean;
  situations: readonly string[];
  weight: number;
  authored: 0 | 1;
}

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/listen/model/weights.json');
const labels: Situation[] = situations.filter((name) => name !== 'neutral');

/** Real and authored text count alike per row but for these: rare situations are nearly all in the authored rows. */
const weights = { real: 1, authored: 2, ibm: 3 };

/** Folds of the cross-validation that thresholds and calibration come from. */
const folds = 5;

interface Row {
  id: string;
  text?: string;
  turn?: number;
  messages?: { role: string; text: string }[];
  situations: string[];
}

const readLines = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function load(): Labelled[] {
  const real = readLines(readFileSync(join(root, 'train/customers-real.jsonl'), 'utf8'));
  const authored = readLines(readFileSync(join(root, 'train/customers-authored.jsonl'), 'utf8'));
  const tweets = readLines(gunzipSync(readFileSync(join(root, 'train/ibm-twitter-cc.jsonl.gz'))).toString('utf8'));
  const own = JSON.parse(readFileSync(join(import.meta.dirname, 'labels/ibm-twitter.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  return [
    ...real.map((row) => ({
      text: row.text ?? '',
      answered: false,
      situations: row.situations,
      weight: weights.real,
      authored: 0 as const,
    })),
    ...authored.map((row) => ({
      text: row.messages?.at(-1)?.text ?? '',
      answered: row.messages?.some((message) => message.role === 'agent') ?? false,
      situations: row.situations,
      weight: weights.authored,
      authored: 1 as const,
    })),
    ...tweets.flatMap((row) => {
      const found = own[row.id];
      return found
        ? [
            {
              text: row.text ?? '',
              answered: (row.turn ?? 0) > 0,
              situations: found,
              weight: weights.ibm,
              authored: 0 as const,
            },
          ]
        : [];
    }),
  ];
}

if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

const rows = load();
const names = new Map<string, number>();
const examples: Example[] = rows.map((row) => {
  const prepared = prepareText(row.text);
  const { named, hashed } = featuresOf(prepared, findCues(prepared), row.answered);
  const indexes: number[] = [];
  const values: number[] = [];
  for (const [name, value] of named) {
    if (!names.has(name)) names.set(name, buckets + names.size);
    indexes.push(names.get(name)!);
    values.push(value);
  }
  for (const bucket of hashed) {
    indexes.push(bucket);
    values.push(hashedUnit(hashed.length));
  }
  const targets = labels.map((label): 0 | 1 => (row.situations.includes(label) ? 1 : 0));
  return { indexes, values, targets, weight: row.weight, authored: row.authored };
});
const dimensions = buckets + names.size;

/** Scores of every example, in order, by models that did not see it. */
function heldOut(label: number): Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = examples.filter((_, index) => index % folds !== fold);
    const model = fitLogistic(seen, label, dimensions);
    for (const [index, example] of examples.entries())
      if (index % folds === fold)
        scored[index] = { score: scoreOf(model, example), truth: example.targets[label]!, weight: example.weight };
  }
  return scored;
}

const middle = 63;
const steps = 28;
const fitted: Fitted[] = [];
const calibrations: { slope: number; shift: number }[] = [];
const firstThresholds: number[] = [];
const unseen: HeldOut[] = examples.map(({ targets, authored }) => ({ scores: [], targets, authored }));
for (const label of labels.keys()) {
  const scored = heldOut(label);
  calibrations.push(calibrate(scored));
  firstThresholds.push(bestThreshold(scored));
  for (const [index, { score }] of scored.entries()) unseen[index]!.scores.push(score);
  fitted.push(fitLogistic(examples, label, dimensions));
}
const threshold = tuneThresholds(unseen, firstThresholds);
for (const [label, name] of labels.entries())
  process.stdout.write(`${name}: threshold ${firstThresholds[label]!.toFixed(2)} → ${threshold[label]!.toFixed(2)}\n`);

const step = fitted.map(({ weights: all }) => Math.max(1e-6, ...all.subarray(0, buckets).map(Math.abs)) / steps);
let hashed = '';
for (let bucket = 0; bucket < buckets; bucket++)
  for (const [label, model] of fitted.entries())
    hashed += String.fromCharCode(middle + Math.round(model.weights[bucket]! / step[label]!));
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const named = Object.fromEntries(
  [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, index]) => [name, fitted.map((model) => Math.round(model.weights[index]! * 100))]),
);
const file = {
  situations: labels,
  bias: fitted.map((model) => round(model.bias + model.domain / 2, 4)),
  threshold: threshold.map((value) => round(value, 3)),
  slope: calibrations.map(({ slope }) => round(slope, 4)),
  shift: calibrations.map(({ shift }) => round(shift, 4)),
  step: step.map((value) => round(value, 6)),
  named,
  hashed,
};
writeFileSync(output, `${JSON.stringify(file)}\n`);
process.stdout.write(`${rows.length} messages, ${names.size} named features, ${buckets} buckets → ${output}\n`);
