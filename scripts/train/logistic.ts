/** Features of one example: places and values of what is not zero. */
export interface Sparse {
  places: Int32Array;
  values: Float64Array;
}

/** One example of one label. */
export interface Example {
  features: Sparse;
  target: 0 | 1;
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

/** Packs features by place. */
export function packSparse(features: ReadonlyMap<number, number>): Sparse {
  return { places: Int32Array.from(features.keys()), values: Float64Array.from(features.values()) };
}

/** A small generator of its own, so that two runs give the same weights to the last bit. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

function dot(weights: Float64Array, { places, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += weights[places[at]!]! * values[at]!;
  return sum;
}

/** Fits one label by logistic regression: AdaGrad over shuffled examples, with a quadratic penalty. */
export function fitLogistic(
  examples: readonly Example[],
  dimensions: number,
  { epochs = 40, penalty = 0.003, rate = 0.3, seed = 1 } = {},
): Fitted {
  const weights = new Float64Array(dimensions);
  const squares = new Float64Array(dimensions).fill(1e-6);
  const random = generator(seed);
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
      const { features, target, weight, authored } = examples[index]!;
      const gradient = (sigmoid(bias + domain * authored + dot(weights, features)) - target) * weight;
      biasSquares += gradient * gradient;
      bias -= (rate / Math.sqrt(biasSquares)) * gradient;
      if (authored === 1) {
        domainSquares += gradient * gradient;
        domain -= (rate / Math.sqrt(domainSquares)) * gradient;
      }
      const { places, values } = features;
      for (let at = 0; at < places.length; at++) {
        const place = places[at]!;
        const slope = gradient * values[at]! + penalty * weights[place]!;
        squares[place]! += slope * slope;
        weights[place]! -= (rate / Math.sqrt(squares[place]!)) * slope;
      }
    }
  }
  return { weights, bias, domain };
}

/** Score in a text of unknown origin: half-way between real and authored. */
export function scoreOf({ weights, bias, domain }: Fitted, features: Sparse): number {
  return bias + domain / 2 + dot(weights, features);
}
