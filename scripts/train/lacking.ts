import {
  type Lack,
  type LackModel,
  lackFeatures,
  lacks,
  type WeighedNeeds,
  type WeighedSentence,
} from '../../lib/wording/structure/lacking';
import { qualityAt, type Scored, thresholdOf } from './bags';

/** A labelled draft as models that did not see it read it. */
export interface WeighedDraft {
  /** The fold it is held out with. */
  group: number;
  body: WeighedSentence[];
  needs: WeighedNeeds;
  structure: readonly string[];
  /** Whether thresholds may be placed by it. */
  counted: boolean;
  /** Whether the lack can be told at all: a draft that acknowledges by every sign does not lack it. */
  open: Record<Lack, boolean>;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Solves `matrix * x = right` by elimination; both are used up. The matrix is symmetric and positive. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column < size; column++) matrix[row]![column]! -= factor * matrix[pivot]![column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  const solved = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row]!;
    for (let column = row + 1; column < size; column++) rest -= matrix[row]![column]! * solved[column]!;
    solved[row] = rest / matrix[row]![row]!;
  }
  return solved;
}

/**
 * How much recall counts beside precision. A stage that is missing is told too seldom of writers the stock does not know, and is mostly right
 * where it is told.
 */
const recallOf: Record<Lack, number> = {
  'no-acknowledgement': 1.4,
  'no-next-step': 1.4,
  'answer-before-acknowledgement': 1,
};

/** Strength of the pull of weights, of features in standard measure, to nothing. */
const penalty = 5;

/** Logistic regression by Newton's steps; `rows` begin with the constant 1. */
function fit(rows: readonly number[][], truths: readonly boolean[]): number[] {
  const size = rows[0]!.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const slope = weights.map((weight) => penalty * weight);
    const curve = weights.map((_, row) => weights.map((_, column) => (row === column ? penalty : 0)));
    for (const [index, row] of rows.entries()) {
      const chance = sigmoid(row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
      const missed = chance - Number(truths[index]);
      for (let at = 0; at < size; at++) {
        slope[at]! += missed * row[at]!;
        for (let other = 0; other < size; other++) curve[at]![other]! += chance * (1 - chance) * row[at]! * row[other]!;
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight - change[at]!);
    if (change.every((part) => Math.abs(part) < 1e-9)) break;
  }
  return weights;
}

function fitOne(lack: Lack, drafts: readonly WeighedDraft[], folds: number): LackModel {
  const told = drafts.filter(({ open }) => open[lack]);
  const values = told.map(({ body, needs }) => lackFeatures(lack, body, needs));
  const names = Object.keys(values[0]!);
  const means = names.map((name) => values.reduce((sum, of) => sum + of[name]!, 0) / values.length);
  const spreads = names.map((name, at) =>
    Math.sqrt(values.reduce((sum, of) => sum + (of[name]! - means[at]!) ** 2, 1e-9) / values.length),
  );
  const rows = values.map((of) => [1, ...names.map((name, at) => (of[name]! - means[at]!) / spreads[at]!)]);
  const truths = told.map(({ structure }) => structure.includes(lack));
  const scored: Scored[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = told.flatMap(({ group }, index) => (group % folds === fold ? [] : [index]));
    const weights = fit(
      seen.map((index) => rows[index]!),
      seen.map((index) => truths[index]!),
    );
    for (const [index, { group }] of told.entries()) {
      if (group % folds !== fold) continue;
      const score = sigmoid(rows[index]!.reduce((sum, value, at) => sum + value * weights[at]!, 0));
      if (told[index]!.counted) scored.push({ score, truth: truths[index]! });
    }
  }
  // What is told by no means counts as missed where a reader saw it lacking.
  const all = [
    ...scored,
    ...drafts.filter(({ open, counted }) => counted && !open[lack]).map((draft) => silent(draft, lack)),
  ];
  const threshold = thresholdOf(all, recallOf[lack]);
  process.stdout.write(`${lack.padEnd(18)} from ${threshold.toFixed(2)}: held out ${qualityAt(all, threshold)}\n`);
  const [constant, ...slopes] = fit(rows, truths);
  const weights = names.map((name, at) => [name, round(slopes[at]! / spreads[at]!)]);
  const bias = slopes.reduce((sum, slope, at) => sum - (slope * means[at]!) / spreads[at]!, constant!);
  return { bias: round(bias), weights: Object.fromEntries(weights), threshold: round(threshold) };
}

const silent = ({ structure }: WeighedDraft, lack: Lack): Scored => ({ score: 0, truth: structure.includes(lack) });

const round = (value: number): number => Number(value.toFixed(4));

/** Fits what tells that a draft lacks something, and reports how well it does on drafts held out. */
export function fitLacking(drafts: readonly WeighedDraft[], folds: number): Record<Lack, LackModel> {
  return Object.fromEntries(lacks.map((lack) => [lack, fitOne(lack, drafts, folds)])) as Record<Lack, LackModel>;
}
