import { buckets } from '../../lib/listen/model/features';
import { type Example, type Fitted, fitLogistic, type Sparse } from './logistic';

/** What a word counts that stands as often with a label as without it. */
const idle = 0.25;

/**
 * How differently each bucket of words is filled in examples with the label and in those without it: the logarithm of the
 * ratio of its shares, each with one example more so that what was seen once does not seem sure.
 */
function tellings(examples: readonly Example[], dimensions: number): Float64Array {
  const counts = [new Float64Array(buckets), new Float64Array(buckets)] as const;
  const totals: [number, number] = [0, 0];
  for (const { features, target, weight } of examples) {
    totals[target] += weight;
    for (const place of features.places) if (place < buckets) counts[target][place]! += weight;
  }
  const share = (target: 0 | 1, place: number): number => {
    const spare = totals[target] / Math.max(1, totals[1]);
    return (counts[target][place]! + spare) / (totals[target] + 2 * spare);
  };
  const scales = new Float64Array(dimensions).fill(1);
  for (let place = 0; place < buckets; place++)
    scales[place] = idle + Math.abs(Math.log(share(1, place) / share(0, place)));
  return scales;
}

const scaled = ({ places, values }: Sparse, scales: Float64Array): Sparse => ({
  places,
  values: values.map((value, at) => value * scales[places[at]!]!),
});

/**
 * Fits one label as `fitLogistic` does, with words scaled by how much they tell of it (naive Bayes and logistic regression
 * in one): of a rare label most words tell nothing, and what is learned of them is noise. The scales go into the weights.
 */
export function fitTelling(
  examples: readonly Example[],
  dimensions: number,
  options?: Parameters<typeof fitLogistic>[2],
): Fitted {
  const scales = tellings(examples, dimensions);
  const fitted = fitLogistic(
    examples.map((example) => ({ ...example, features: scaled(example.features, scales) })),
    dimensions,
    options,
  );
  return { ...fitted, weights: fitted.weights.map((weight, place) => weight * scales[place]!) };
}
