/**
 * Fits the weights of the second opinion on wording, lib/wording/opinion/slips.json: `npx tsx scripts/train/train-slips.ts
 * [--report] [--apart FILE]`.
 *
 * Reads what `slip-data.ts` names. With `--report` nothing is written; `--apart` measures on a file of drafts that
 * nothing was fitted on. The same data give the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordingKind } from '../../lib/conversation/vocabulary';
import { middle } from '../../lib/wording/opinion/model';
import { opinionKinds, type SlipFile } from '../../lib/wording/opinion/slip-model';
import { dealOrigins } from './origins';
import { type ReadForSlips, readDraft, slipSentences } from './slip-data';
import { slipFingerprint } from './slip-fingerprint';
import { type Columns, chancesIn, fitColumns, type Told } from './softmax';
import type { LabelledDraft } from './wording-data';

const root = process.env.EVAL_DATA ?? join(import.meta.dirname, '../../../shared/eval');
const folds = 4;
const columns = opinionKinds.length;

/** Real text is what slips are rare in: its sentences hold the opinion back. */
const realWeight = 5;

/** Of what is raised in held-out invented sentences so much has to be right. */
const leastRight = 0.8;
/** In drafts of writers it was not fitted on it took honest causes for excuses as often as not. */
const leftToRules: readonly WordingKind[] = ['excuse'];
/** How many right claims in invented sentences one wrong claim in a draft from life costs: there slips are rare, and a lead loses trust. */
const priceInLife = 20;
/** Fewer claims than these tell nothing. */
const leastClaims = 20;
/** The first kind a reader marked counts; sentences with two are few. */
const columnOf = ([kind]: readonly string[]): number => opinionKinds.findIndex((one) => one === kind);

const told = (sentences: readonly ReadForSlips[]): Told[] =>
  sentences.map(({ features, kinds, real }) => ({
    features,
    column: columnOf(kinds),
    weight: real ? realWeight : 1,
  }));

/** One step of a shipped weight, in standard deviations of its column: finer ones cost room and tell little more. */
const stepShare = 1.9;

/** Weights as they are shipped: in steps, the small ones none. */
function inSteps({ weights, bias }: Columns): { columns: Columns; step: number[]; written: string[] } {
  const step: number[] = [];
  const written: string[] = [];
  const rounded = new Float64Array(weights.length);
  for (let column = 0; column < columns; column++) {
    const own = weights.filter((_, at) => at % columns === column);
    const spread = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0) / own.length);
    const size = Number((spread * stepShare).toFixed(6));
    const levels = [...own].map((value) => Math.max(-28, Math.min(28, Math.round(value / size))));
    step.push(size);
    written.push(String.fromCharCode(...levels.map((level) => middle + level)));
    for (const [bucket, level] of levels.entries()) rounded[bucket * columns + column] = level * size;
  }
  return { columns: { weights: rounded, bias }, step, written };
}

interface Claim {
  sentence: ReadForSlips;
  kind: WordingKind;
  chance: number;
  right: boolean;
}

/** What the opinion would claim of sentences in which no rule speaks. */
function claimsIn(fitted: Columns, sentences: readonly ReadForSlips[]): Claim[] {
  return sentences
    .filter(({ ruled }) => !ruled)
    .map((sentence) => {
      const chances = chancesIn(fitted, sentence.features);
      const chance = Math.max(...chances);
      const kind = opinionKinds[chances.indexOf(chance)]!;
      return { sentence, kind, chance, right: sentence.kinds.includes(kind) };
    });
}

/**
 * The threshold from which on claims of a kind are right often enough and gain most, wrong ones in life paid for; 1, never
 * met, where there is none.
 */
function thresholdFor(kind: string, claims: readonly Claim[]): number {
  const own = claims.filter((claim) => claim.kind === kind).sort((a, b) => b.chance - a.chance);
  let [right, wrong, inLife, best, most] = [0, 0, 0, 1, 0];
  for (const { sentence, right: isRight, chance } of own) {
    if (chance < 0.2) break;
    if (sentence.real) inLife += Number(!isRight);
    else if (isRight) right++;
    else wrong++;
    const gain = right - priceInLife * inLife;
    if (right + wrong < leastClaims || right / (right + wrong) < leastRight || gain < most) continue;
    most = gain;
    best = chance;
  }
  return Math.round(best * 1000) / 1000;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function report(name: string, all: readonly ReadForSlips[], claims: readonly Claim[], thresholds: readonly number[]) {
  const raised = claims.filter(({ kind, chance }) => chance >= thresholds[opinionKinds.indexOf(kind)]!);
  const right = raised.filter((claim) => claim.right).length;
  const slips = all.filter(({ ruled }) => !ruled).reduce((sum, { kinds }) => sum + kinds.length, 0);
  say(`${name}: ${right} right of ${raised.length} raised where no rule speaks, of ${slips} slips there`);
  const byKind = opinionKinds.map((kind) => {
    const own = raised.filter((claim) => claim.kind === kind);
    return `${kind} ${own.filter((claim) => claim.right).length}/${own.length}`;
  });
  say(`  ${byKind.join(', ')}`);
  return raised;
}

const sentences = slipSentences(root);
const foldOf = dealOrigins(
  sentences.map(({ origin }) => origin),
  folds,
);
// Text from life comes from few hands; there drafts are held out, not hands.
const heldOutWith = ({ real, draft, origin }: ReadForSlips): number =>
  real ? [...(draft ?? '')].reduce((sum, unit) => sum + unit.charCodeAt(0), 0) % folds : foldOf(origin);

const claims: Claim[] = [];
for (let fold = 0; fold < folds; fold++) {
  const seen = sentences.filter((sentence) => heldOutWith(sentence) !== fold);
  const fitted = inSteps(fitColumns(told(seen), columns)).columns;
  claims.push(
    ...claimsIn(
      fitted,
      sentences.filter((sentence) => heldOutWith(sentence) === fold),
    ),
  );
}
const thresholds = opinionKinds.map((kind) => (leftToRules.includes(kind) ? 1 : thresholdFor(kind, claims)));
say(`thresholds ${opinionKinds.map((kind, at) => `${kind} ${thresholds[at]}`).join(', ')}`);
const parts: readonly (readonly [name: string, has: (sentence: ReadForSlips) => boolean])[] = [
  ['single sentences', ({ draft }) => draft === undefined],
  ['invented drafts', ({ draft, real }) => draft !== undefined && !real],
  ['drafts from life', ({ real }) => real],
];
for (const [name, has] of parts) {
  const own = claims.filter(({ sentence }) => has(sentence));
  const raised = report(name, sentences.filter(has), own, thresholds);
  if (process.argv.includes('--list'))
    for (const { kind, chance, right, sentence } of raised)
      say(`    ${right ? '+' : '-'} ${kind} ${chance.toFixed(2)} [${sentence.kinds}] ${sentence.text}`);
}

const { columns: final, step, written } = inSteps(fitColumns(told(sentences), columns));
const apart = process.argv.indexOf('--apart');
if (apart > 0) {
  const lines = readFileSync(process.argv[apart + 1]!, 'utf8')
    .trim()
    .split('\n');
  const unseen = lines.flatMap((line) => readDraft(JSON.parse(line) as LabelledDraft, false));
  report('apart', unseen, claimsIn(final, unseen), thresholds);
}

/** A list of numbers as the formatter of this repository writes it, in lines of 120 characters at most. */
function filled(values: readonly unknown[]): string {
  const whole = `[${values.join(', ')}]`;
  if (whole.length < 100) return whole;
  const lines = [''];
  for (const [at, value] of values.entries()) {
    const piece = `${value}${at + 1 < values.length ? ',' : ''}`;
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = piece;
    else if (4 + line.length + 1 + piece.length <= 120) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(piece);
  }
  return `[\n${lines.map((line) => `    ${line}`).join('\n')}\n  ]`;
}

if (!process.argv.includes('--report')) {
  const file: SlipFile = {
    fingerprint: slipFingerprint(),
    bias: [...final.bias].map((value) => Number(value.toFixed(4))),
    threshold: thresholds,
    step,
    weights: written,
  };
  const lists = Object.entries(file).map(([key, value]) => {
    if (key === 'weights')
      return `  "weights": [\n${written.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
    return Array.isArray(value)
      ? `  ${JSON.stringify(key)}: ${filled(value)}`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  writeFileSync(join(import.meta.dirname, '../../lib/wording/opinion/slips.json'), `{\n${lists.join(',\n')}\n}\n`);
}
