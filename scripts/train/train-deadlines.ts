/**
 * Fits lib/listen/en/deadline-weights.json: `npx tsx scripts/train/train-deadlines.ts`.
 *
 * Which of the times that a message names is one by which something is needed is decided by the words around it
 * (lib/listen/en/time-frames.ts); how much each of these tells is learned from the labelled conversations under EVAL_DATA
 * (default ../shared/eval) and from our own in stock/. The weights of train-listen.ts build on these: run it afterwards.
 * The same data give the same file. Prints how well held-out messages are read.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTimed, type TimedMessage } from './deadline-data';
import { deadlineFingerprint } from './fingerprint';
import { type Fitted, fitLogistic, packSparse, type Sparse, scoreOf } from './logistic';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/listen/en/deadline-weights.json');

if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

/** A frame seen less often tells of single messages; a turn of speech was put together from many ways to say it. */
const leastSeen = (frame: string): number => (frame.startsWith('turn/') ? 5 : 20);
const folds = 5;
const fitting = { epochs: 25, penalty: 0.5 };

const messages = loadTimed(root);

const seen = new Map<string, number>();
for (const { times } of messages)
  for (const { frames } of times) for (const frame of frames) seen.set(frame, (seen.get(frame) ?? 0) + 1);
const names = [...seen].filter(([name, count]) => count >= leastSeen(name)).map(([name]) => name);
const places = new Map(names.sort().map((name, place) => [name, place]));

const pack = (frames: readonly string[]): Sparse =>
  packSparse(new Map(frames.flatMap((frame) => (places.has(frame) ? [[places.get(frame)!, 1]] : []))));

const fit = (some: readonly TimedMessage[]): Fitted =>
  fitLogistic(
    some.flatMap(({ times, weight }) =>
      times.map(({ frames, target }) => ({ features: pack(frames), target, weight, authored: 0 as const })),
    ),
    places.size,
    fitting,
  );

/** By the id, so that a message keeps its fold when others come. */
function foldOf(id: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) state = Math.imul(state ^ id.charCodeAt(index), 0x01000193);
  return (state >>> 0) % folds;
}

const models = Array.from({ length: folds }, (_, fold) => fit(messages.filter(({ id }) => foldOf(id) !== fold)));
const unseen = messages.map((message) => ({
  message,
  scores: message.times.map(({ frames }) => scoreOf(models[foldOf(message.id)]!, pack(frames))),
}));

/** A deadline that is none misleads a rep more than one that is not shown: recall counts less than precision. */
const beta = 0.85;
const nearly = 0.015;

/**
 * Precision, recall and F1 of claiming the likeliest time from `first` on and the others from `beside` on. Messages that were
 * taken for their deadline alone stay out: who sees many of these claims one too freely.
 */
function figuresOf(first: number, beside: number) {
  let [claimed, right, marked] = [0, 0, 0];
  for (const { message, scores } of unseen) {
    if (!message.unpicked) continue;
    const most = Math.max(...scores);
    const claims = message.times.filter((_, place) => scores[place]! >= (scores[place] === most ? first : beside));
    claimed += claims.length;
    right += claims.filter(({ target }) => target === 1).length;
    marked += message.marked.length;
  }
  const [precision, recall] = [right / claimed, right / marked];
  return {
    precision,
    recall,
    f1: (2 * right) / (claimed + marked),
    worth: ((1 + beta ** 2) * right) / (claimed + beta ** 2 * marked),
  };
}

/** Scores from which on to claim: the middle of those that are nearly as good as the best, so that chance moves them little. */
const tried = Array.from({ length: 36 }, (_, step) => -2 + step / 10).flatMap((first) =>
  [0, 0.5, 1, 1.5, 2].map((more) => ({ first, more, worth: figuresOf(first, first + more).worth })),
);
const most = Math.max(...tried.map(({ worth }) => worth));
const good = tried.filter(({ worth }) => worth >= most - nearly);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const first = mean(good.map((one) => one.first));
const beside = first + mean(good.map((one) => one.more));

/** Hundredths below which a frame tells next to nothing and is left out. */
const leastTold = 4;

const round = (value: number): number => Math.round(value * 100) / 100;
const { weights, bias } = fit(messages);
const file = {
  fingerprint: deadlineFingerprint(),
  bias: round(bias),
  first: round(first),
  beside: round(beside),
  frames: Object.fromEntries(
    [...places]
      .map(([name, place]): [string, number] => [name, Math.round(weights[place]! * 100)])
      .filter(([, told]) => Math.abs(told) >= leastTold),
  ),
};
writeFileSync(output, `${JSON.stringify(file, undefined, 2)}\n`);
const { precision, recall, f1 } = figuresOf(first, beside);
process.stdout.write(
  `held out: precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}\n` +
    `${messages.length} messages, ${Object.keys(file.frames).length} of ${places.size} frames → ${output}\n`,
);
