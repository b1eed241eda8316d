/** One example: sparse features, and per label 1, 0 or undefined where readers differed. */
export interface Example {
  indexes: number[];
  values: number[];
  targets: (0 | 1)[];
  weight: number;
  /** 1 for text written for the project, 0 for real text: learned apart, so that no word has to stand for it. */
  authored: 0 | 1;
}

/** A fitted model of one label. `domain` is the part of the bias that only authored text had. */
export interface Fitted {
  weights: Float64Array;
  bias: number;
  domain: number;
}

/** A small generator of its own, so that two runs give the same weights to the last bit. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Fits one label by logistic regression: AdaGrad over shuffled examples, with a quadratic penalty. */
export function fitLogistic(
  examples: readonly Example[],
  label: number,
  dimensions: number,
  { epochs = 40, penalty = 0.003, rate = 0.3 } = {},
): Fitted {
  const weights = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions).fill(1e-6);
  const random = generator(label + 1);
  let bias = -2;
  let biasSquares = 1e-6;
  let domain = 0;
  let domainSquares = 1e-6;
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const index of order) {
      const example = examples[index]!;
      const { indexes, values } = example;
      let z = bias + domain * example.authored;
      for (let at = 0; at < indexes.length; at++) z += weights[indexes[at]!]! * values[at]!;
      const gradient = (sigmoid(z) - example.targets[label]!) * example.weight;
      biasSquares += gradient * gradient;
      bias -= (rate / Math.sqrt(biasSquares)) * gradient;
      if (example.authored === 1) {
        domainSquares += gradient * gradient;
        domain -= (rate / Math.sqrt(domainSquares)) * gradient;
      }
      for (let at = 0; at < indexes.length; at++) {
        const dimension = indexes[at]!;
        const slope = gradient * values[at]! + penalty * weights[dimension]!;
        squares[dimension]! += slope * slope;
        weights[dimension]! -= (rate / Math.sqrt(squares[dimension]!)) * slope;
      }
    }
  }
  return { weights, bias, domain };
}

/** Score of an example in a text of unknown origin: half-way between real and authored. */
export function scoreOf(fitted: Fitted, example: Example): number {
  let z = fitted.bias + fitted.domain / 2;
  for (let at = 0; at < example.indexes.length; at++) z += fitted.weights[example.indexes[at]!]! * example.values[at]!;
  return z;
}

/** A score from held-out text with its truth and weight. */
export interface Scored {
  score: number;
  truth: 0 | 1;
  weight: number;
}

/** Slope and shift that turn scores into probabilities (Platt's method, by Newton steps). */
export function calibrate(scored: readonly Scored[]): { slope: number; shift: number } {
  const positives = scored.reduce((sum, { truth, weight }) => sum + truth * weight, 0);
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (all - positives + 2);
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 100; round++) {
    let [gradientSlope, gradientShift, ss, st, tt] = [0, 0, 1e-3, 0, 1e-3];
    for (const { score, truth, weight } of scored) {
      const p = sigmoid(slope * score + shift);
      const error = (p - (truth ? high : low)) * weight;
      const curve = Math.max(1e-6, p * (1 - p)) * weight;
      gradientSlope += error * score;
      gradientShift += error;
      ss += curve * score * score;
      st += curve * score;
      tt += curve;
    }
    const determinant = ss * tt - st * st;
    const stepSlope = (tt * gradientSlope - st * gradientShift) / determinant;
    const stepShift = (ss * gradientShift - st * gradientSlope) / determinant;
    slope -= stepSlope;
    shift -= stepShift;
    if (Math.abs(stepSlope) + Math.abs(stepShift) < 1e-7) break;
  }
  return { slope: Math.max(0.05, slope), shift };
}

/** The score from which on claiming gives the best F1; smoothed, so that a few lucky examples do not place it. */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const total = sorted.reduce((sum, { truth, weight }) => sum + truth * weight, 0);
  const curve: { score: number; f1: number }[] = [];
  let hits = 0;
  let claimed = 0;
  for (const { score, truth, weight } of sorted) {
    hits += truth * weight;
    claimed += weight;
    curve.push({ score, f1: (2 * hits) / (claimed + total) });
  }
  const best = Math.max(...curve.map(({ f1 }) => f1));
  const near = curve.filter(({ f1 }) => f1 >= best * 0.985);
  return near.reduce((sum, { score }) => sum + score, 0) / Math.max(1, near.length);
}
