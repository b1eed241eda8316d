/**
 * Logistic models of single sentences, fitted on labels that only the whole draft has: a draft serves a stage when at
 * least one of its sentences does, so the chance of the draft is one less the chance that none of them does.
 */
import { bucketOf, buckets, type Features } from '../../lib/wording/opinion/features';
import { type ModelFile, middle, steps } from '../../lib/wording/opinion/model';

/** A chance told of a text that was held out, with its truth. */
export interface Scored {
  score: number;
  truth: boolean;
}

/** A text with its sentences; a target of undefined is not known and not fitted. */
export interface Bag {
  sentences: Features[];
  targets: (boolean | undefined)[];
  weight: number;
  /** Text written for the purpose rather than taken from life: its own share of the bias is learned apart. */
  authored: boolean;
}

/** A fitted model of one target; `domain` is the part of the bias that only authored text had. */
export interface FittedBags {
  weights: Float64Array;
  bias: number;
  domain: number;
}

/** How to fit; `penalty` pulls weights to nothing, `epochs` is how often each text is seen. */
export interface FitOptions {
  epochs?: number;
  penalty?: number;
  rate?: number;
  /** Name of a feature that speaks for the target before anything is learned, so that credit goes to their sentences. */
  hint?: string;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** A small generator of its own, so that two runs give the same weights to the last bit. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}

function scoreOf({ weights, bias, domain }: FittedBags, features: Features, authored: number): number {
  let z = bias + domain * authored;
  for (const [bucket, value] of features) z += weights[bucket]! * value;
  return z;
}

/** Fits one target by AdaGrad over shuffled bags. */
export function fitBags(
  bags: readonly Bag[],
  target: number,
  { epochs = 25, penalty = 0.002, rate = 0.1, hint }: FitOptions = {},
): FittedBags {
  const fitted: FittedBags = { weights: new Float64Array(buckets), bias: -1.5, domain: 0 };
  if (hint !== undefined) fitted.weights[bucketOf(hint)] = 1.5;
  const squares = new Float64Array(buckets).fill(1e-6);
  let [biasSquares, domainSquares] = [1e-6, 1e-6];
  const random = generator(target + 1);
  const order = bags.flatMap((bag, index) => (bag.targets[target] === undefined ? [] : [index]));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const bag = bags[index]!;
      const chances = bag.sentences.map((features) => sigmoid(scoreOf(fitted, features, Number(bag.authored))));
      const any = Math.max(1e-6, 1 - chances.reduce((none, chance) => none * (1 - chance), 1));
      const pull = bag.targets[target] ? -(1 - any) / any : 1;
      for (const [at, features] of bag.sentences.entries()) {
        const gradient = pull * chances[at]! * bag.weight;
        biasSquares += gradient * gradient;
        fitted.bias -= (rate / Math.sqrt(biasSquares)) * gradient;
        if (bag.authored) {
          domainSquares += gradient * gradient;
          fitted.domain -= (rate / Math.sqrt(domainSquares)) * gradient;
        }
        // What is decided already shall not go on shrinking weights.
        const shrink = penalty * Math.min(1, Math.abs(gradient) * 5 + 0.02);
        for (const [bucket, value] of features) {
          const slope = gradient * value + shrink * fitted.weights[bucket]!;
          squares[bucket]! += slope * slope;
          fitted.weights[bucket]! -= (rate / Math.sqrt(squares[bucket]!)) * slope;
        }
      }
    }
  }
  return fitted;
}

/** A bag as a model that did not see it reads it: the chance of each sentence, and its label where there is one. */
export interface HeldOut {
  each: number[];
  truth: boolean | undefined;
}

/** The bags that have a label, each with its surest sentence. */
export function scoredOf(heldOut: readonly HeldOut[]): Scored[] {
  return heldOut.flatMap(({ each, truth }) => (truth === undefined ? [] : [{ score: Math.max(0, ...each), truth }]));
}

/**
 * Chances in every bag by models that did not see it, in order; `foldOf` tells which of the `folds` a bag is held out
 * with. A text of unknown origin is `authored` half-way.
 */
export function heldOutBags(
  bags: readonly Bag[],
  foldOf: (index: number) => number,
  target: number,
  { folds, authored, ...options }: FitOptions & { folds: number; authored: number },
): HeldOut[] {
  const told: HeldOut[] = bags.map(({ targets }) => ({ each: [], truth: targets[target] }));
  for (let fold = 0; fold < folds; fold++) {
    const seen = bags.filter((_, index) => foldOf(index) !== fold);
    const fitted = fitBags(seen, target, options);
    for (const [index, bag] of bags.entries()) {
      if (foldOf(index) !== fold) continue;
      told[index]!.each = bag.sentences.map((features) => sigmoid(scoreOf(fitted, features, authored)));
    }
  }
  return told;
}

/** Precision, recall and F1 of claiming from `threshold` on, for a line of a report. */
export function qualityAt(scored: readonly Scored[], threshold: number): string {
  let [hits, claimed, real] = [0, 0, 0];
  for (const { score, truth } of scored) {
    if (score >= threshold) claimed++;
    if (truth) real++;
    if (score >= threshold && truth) hits++;
  }
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  return `P ${share(hits, claimed)} R ${share(hits, real)} F1 ${share(2 * hits, claimed + real)} (${real} of ${scored.length})`;
}

/**
 * The threshold with the best F on what was held out; smoothed, so that a few lucky texts do not place it.
 *
 * @param recall - how much recall counts beside precision: 1 for F1, less where a wrong claim is worse than a missed one
 */
export function thresholdOf(scored: readonly Scored[], recall = 1): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const real = sorted.filter(({ truth }) => truth).length;
  const share = recall * recall;
  let hits = 0;
  const curve = sorted.map(({ score, truth }, index) => {
    if (truth) hits++;
    return { score, f: ((1 + share) * hits) / (index + 1 + share * real) };
  });
  const best = Math.max(...curve.map(({ f }) => f));
  const near = curve.filter(({ f }) => f >= best * 0.985);
  return near.reduce((sum, { score }) => sum + score, 0) / Math.max(1, near.length);
}

/** Packs fitted models into the file that is shipped. */
export function packModel(
  names: readonly string[],
  fitted: readonly FittedBags[],
  thresholds: readonly number[],
  authored: number,
): Omit<ModelFile, 'fingerprint'> {
  const step = fitted.map(({ weights }) => Math.max(1e-6, ...weights.map(Math.abs)) / steps);
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return {
    names: [...names],
    bias: fitted.map(({ bias, domain }) => round(bias + domain * authored, 4)),
    threshold: thresholds.map((value) => round(value, 3)),
    step: step.map((value) => round(value, 6)),
    weights: fitted.map(({ weights }, name) =>
      String.fromCharCode(...[...weights].map((weight) => middle + Math.round(weight / step[name]!))),
    ),
  };
}
