/**
 * Fits the weights of lib/listen/model/weights.json: `npx tsx scripts/train/train-listen.ts`.
 *
 * Reads the labelled conversations under EVAL_DATA (default ../shared/eval) and our own beside this script; only sources
 * whose licence lets weights be shipped are used, see lib/listen/model/NOTES.md. The same data give the same file. Prints
 * how well held-out messages are read.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Situation } from '../../lib/conversation/vocabulary';
import { buckets } from '../../lib/listen/model/features';
import { sentenceParts, silence } from '../../lib/listen/model/weights';
import { bestThreshold, calibrate, type Scored, thresholdForPrecision } from './calibration';
import { fingerprint } from './fingerprint';
import { labels, loadRows } from './listen-data';
import { type LearnedMessage, learnedMessages, Places } from './listen-examples';
import { fitJoin, fitLabel, fitPart, type LabelModels, partsOf } from './listen-model';
import { printHeldOut } from './listen-report';
import { type Fitted, type Sparse, scoreOf } from './logistic';
import { tuneThresholds } from './thresholds';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/listen/model/weights.json');

/** Folds of the cross-validation that joining, thresholds and calibration come from. */
const folds = 5;

/** How far below its threshold a score still counts for calibration: confidence is only shown above it. */
const calibratedBelow = 1;

if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

const places = { whole: new Places(), sentence: new Places() };
const messages = learnedMessages(loadRows(root), places);
const dimensions = { whole: places.whole.size, sentence: places.sentence.size };

/** By the id, so that a message keeps its fold when others come. */
function foldOf({ id }: LearnedMessage): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) state = Math.imul(state ^ id.charCodeAt(index), 0x01000193);
  return (state >>> 0) % folds;
}

/** What models that did not see a message say of it, for every message. */
function heldOut<Model>(make: (seen: LearnedMessage[], indexes: number[]) => Model): Model[] {
  const models = Array.from({ length: folds }, (_, fold) => {
    const indexes = messages.flatMap((message, index) => (foldOf(message) === fold ? [] : [index]));
    return make(
      indexes.map((index) => messages[index]!),
      indexes,
    );
  });
  return messages.map((message) => models[foldOf(message)]!);
}

const models: LabelModels[] = [];
const joins: Fitted[] = [];
const scores: number[][] = messages.map(() => []);
for (const label of labels.keys()) {
  const unseen = heldOut((seen) => fitLabel(seen, label, dimensions));
  const parts: Sparse[] = messages.map((message, index) => partsOf(unseen[index]!, message));
  const unseenJoins = heldOut((seen, indexes) =>
    fitJoin(
      seen,
      indexes.map((index) => parts[index]!),
      label,
    ),
  );
  for (const [index, { grounded }] of messages.entries()) {
    const score = scoreOf(unseenJoins[index]!, parts[index]!);
    scores[index]!.push(grounded[label] ? score : Math.min(score, silence));
  }
  models.push(fitLabel(messages, label, dimensions));
  joins.push(fitJoin(messages, parts, label));
}

const scoredOf = (label: number): Scored[] =>
  messages.map(({ targets, weight }, index) => ({ score: scores[index]![label]!, truth: targets[label]!, weight }));
const unseenMessages = messages.map(({ targets, authored, source }, index) => ({
  scores: scores[index]!,
  targets,
  authored,
  source,
}));
const tuned = tuneThresholds(
  unseenMessages,
  [...labels.keys()].map((label) => bestThreshold(scoredOf(label))),
);
/**
 * How often claims must be right on held-out messages. To call a customer abusive who is not is worse than any other
 * mistake; thanks open so many a mail that a lower bar would hear praise in every second one.
 */
const leastPrecision = (label: Situation): number => (label === 'abusive' ? 0.92 : label === 'thankful' ? 0.72 : 0.62);
const threshold = tuned.map((score, label) => {
  const least = thresholdForPrecision(scoredOf(label), leastPrecision(labels[label]!));
  return Math.max(score, least);
});
const calibrations = threshold.map((least, label) =>
  calibrate(scoredOf(label).filter(({ score }) => score >= least - calibratedBelow)),
);
printHeldOut(unseenMessages, threshold, calibrations);

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const rounded = (values: readonly number[], digits: number): number[] => values.map((value) => round(value, digits));

/** Writes hashed weights as characters: 57 steps around the middle one. */
const middle = 63;
const steps = 28;

/** One kind of model of all labels, as the file has it. */
function linearOf(fitted: readonly Fitted[], names: ReadonlyMap<string, number>) {
  const step = fitted.map(({ weights }) => Math.max(1e-6, ...weights.subarray(0, buckets).map(Math.abs)) / steps);
  let hashed = '';
  for (let bucket = 0; bucket < buckets; bucket++)
    for (const [label, { weights }] of fitted.entries())
      hashed += String.fromCharCode(middle + Math.round(weights[bucket]! / step[label]!));
  return {
    bias: rounded(
      fitted.map(({ bias, domain }) => bias + domain / 2),
      4,
    ),
    step: rounded(step, 6),
    named: Object.fromEntries(
      [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, place]) => [name, fitted.map(({ weights }) => Math.round(weights[place]! * 100))]),
    ),
    hashed,
  };
}

const file = {
  situations: labels,
  fingerprint: fingerprint(),
  threshold: rounded(threshold, 3),
  slope: rounded(
    calibrations.map(({ slope }) => slope),
    4,
  ),
  shift: rounded(
    calibrations.map(({ shift }) => shift),
    4,
  ),
  join: {
    bias: rounded(
      joins.map(({ bias, domain }) => bias + domain / 2),
      4,
    ),
    whole: rounded(
      joins.map(({ weights }) => weights[0]!),
      4,
    ),
    best: rounded(
      joins.map(({ weights }) => weights[1]!),
      4,
    ),
    together: rounded(
      joins.map(({ weights }) => weights[2]!),
      4,
    ),
  },
  whole: linearOf(
    models.map(({ whole }) => whole),
    places.whole.names,
  ),
  sentence: linearOf(
    [...models.map(({ sentence }) => sentence), ...sentenceParts.map((part) => fitPart(messages, part, dimensions))],
    places.sentence.names,
  ),
};
writeFileSync(output, `${JSON.stringify(file)}\n`);
process.stdout.write(`${messages.length} messages → ${output}\n`);
