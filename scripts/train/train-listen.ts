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
import { sentenceParts, silence } from '../../lib/listen/model/weights';
import { bestThreshold, calibrate, type Scored, thresholdForPrecision } from './calibration';
import { fingerprint } from './fingerprint';
import { isCommon, isToldInPosts, labels, loadRows, weightOf } from './listen-data';
import { learnedMessages, Places } from './listen-examples';
import { heldOut } from './listen-folds';
import { fitJoin, fitLabel, fitPart, type LabelModels, partsOf } from './listen-model';
import { printHeldOut } from './listen-report';
import { type Fitted, fitLogistic, scoreOf } from './logistic';
import type { SituationScores } from './manner-networks';
import { linearOf, rounded } from './pack-linear';
import { between, blendedScores, fitLabelApart, fitPosted, fitSentencesApart, type Pair, shareOf } from './posts';
import { fitTelling } from './telling';
import { tuneThresholds } from './thresholds';
import { trainManner } from './train-manner';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const output = join(import.meta.dirname, '../../lib/listen/model/weights.json');

/** How far below its threshold a score still counts for calibration: confidence is only shown above it. */
const calibratedBelow = 1;

if (!existsSync(join(root, 'train/customers-real.jsonl'))) {
  process.stderr.write(`No labelled data at ${root}: set EVAL_DATA. The weights are left as they are.\n`);
  process.exit(2);
}

const places = { whole: new Places(), sentence: new Places() };
const messages = learnedMessages(loadRows(root), places);
const dimensions = { whole: places.whole.size, sentence: places.sentence.size };

const unseenPosted = heldOut(messages, (seen) => fitPosted(seen, dimensions));
/** How much each message reads as posted to a model that did not see it. */
const shares = messages.map((message, index) => shareOf(unseenPosted[index]!, message));

const models: Pair<LabelModels>[] = [];
const joins: Fitted[] = [];
const scores: number[][] = messages.map(() => []);
/** Per message and sentence what sentence models that did not see it say, column by column. */
const bySentence: number[][][] = messages.map(({ sentences }) => sentences.map(() => []));
for (const [label, name] of labels.entries()) {
  const weighed = messages.map((message) => ({ ...message, weight: weightOf(message.source, name) }));
  const fit = isCommon(name) ? fitLogistic : fitTelling;
  const fitPair = (seen: typeof weighed): Pair<LabelModels> =>
    isToldInPosts(name)
      ? fitLabelApart(seen, label, dimensions, fit)
      : { mails: fitLabel(seen, label, dimensions, fit), posts: undefined };
  const unseen = heldOut(weighed, fitPair);
  const said = messages.map((message, index) => blendedScores(unseen[index]!, message, shares[index]!));
  const parts = said.map(partsOf);
  for (const [index, { sentences }] of said.entries())
    for (const [place, score] of sentences.entries()) bySentence[index]![place]!.push(score);
  const unseenJoins = heldOut(weighed, (seen, indexes) =>
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
  models.push(fitPair(weighed));
  joins.push(fitJoin(weighed, parts, label));
}
const partModels = sentenceParts.map((part) => {
  const fitPair = (seen: typeof messages): Pair<Fitted> =>
    fitSentencesApart(seen, (weighed) => fitPart(weighed, part, dimensions));
  const unseen = heldOut(messages, fitPair);
  for (const [index, { sentences }] of messages.entries()) {
    const { mails, posts } = unseen[index]!;
    for (const [place, { features }] of sentences.entries())
      bySentence[index]![place]!.push(
        between(scoreOf(mails, features), posts ? scoreOf(posts, features) : 0, shares[index]!),
      );
  }
  return fitPair(messages);
});

const scoredOf = (label: number): Scored[] =>
  messages.map(({ targets, source }, index) => ({
    score: scores[index]![label]!,
    truth: targets[label]!,
    weight: weightOf(source, labels[label]!),
  }));
const unseenMessages = messages.map(({ targets, authored, source }, index) => ({
  scores: scores[index]!,
  targets,
  authored,
  source,
}));
/**
 * How often claims must be right on held-out messages. To call a customer abusive who is not is worse than any other
 * mistake; thanks open so many a mail that a lower bar would hear praise in every second one; regret shown to somebody
 * who is not upset, or to whom nothing happened, sounds false.
 */
const leastPrecisions: Partial<Record<Situation, number>> = {
  abusive: 0.92,
  thankful: 0.73,
  frustrated: 0.68,
  'service-failure': 0.76,
};
/** Of the other situations, which are rare: a new writer is heard less surely than one whose file was held out. */
const leastPrecision = 0.62;
const threshold = tuneThresholds(
  unseenMessages,
  [...labels.keys()].map((label) => bestThreshold(scoredOf(label))),
  labels.map((name, label) => thresholdForPrecision(scoredOf(label), leastPrecisions[name] ?? leastPrecision)),
);
const calibrations = threshold.map((least, label) =>
  calibrate(scoredOf(label).filter(({ score }) => score >= least - calibratedBelow)),
);
printHeldOut(unseenMessages, threshold, calibrations);

const known = messages.map(
  (_, index): SituationScores => ({
    situations: scores[index]!.map((score, label) => score - threshold[label]!),
    sentences: bySentence[index]!,
  }),
);
const manner = trainManner(messages, known, dimensions);

const inPosts = [...models.map(({ posts }) => posts?.sentence), ...partModels.map(({ posts }) => posts)];
const file = {
  situations: labels,
  posted: inPosts.flatMap((model, column) => (model ? [column] : [])),
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
    [
      ...[...models.map(({ mails }) => mails), ...manner.models.kinds].map(({ whole }) => whole),
      ...models.flatMap(({ posts }) => posts?.whole ?? []),
      fitPosted(messages, dimensions),
    ],
    places.whole.names,
  ),
  sentence: linearOf(
    [
      ...models.map(({ mails }) => mails.sentence),
      ...partModels.map(({ mails }) => mails),
      ...manner.models.kinds.map(({ sentence }) => sentence),
      ...manner.models.sentences,
      ...inPosts.flatMap((model) => model ?? []),
    ],
    places.sentence.names,
  ),
  manner: Object.fromEntries(
    Object.entries(manner.networks).map(([name, { inputs, hidden, last }]) => [
      name,
      { inputs, hidden: rounded(hidden, 3), last: rounded(last, 3) },
    ]),
  ),
};
writeFileSync(output, `${JSON.stringify(file)}\n`);
process.stdout.write(`${messages.length} messages → ${output}\n`);
