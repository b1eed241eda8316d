import { type Network, run } from '../../lib/listen/model/network';
import { generator } from './logistic';

/** One example: its inputs, and what pulls at each score. */
export interface Taught {
  values: Float64Array;
  /** The slope of the loss at these scores, one number per score; 0 where nothing is known. */
  slope: (scores: Float64Array) => ArrayLike<number>;
}

/** How to fit; `penalty` pulls weights to nothing. */
export interface FitOptions {
  units: number;
  epochs: number;
  penalty: number;
  rate?: number;
  seed?: number;
}

/** Fits a network by Adam over small batches of shuffled examples; the same examples give the same network. */
export function fitNetwork(
  examples: readonly Taught[],
  [inputs, outputs]: readonly [inputs: number, outputs: number],
  { units, epochs, penalty, rate = 0.01, seed = 1 }: FitOptions,
): Network {
  const random = generator(seed);
  const rowOfHidden = inputs + 1;
  const rowOfLast = units + inputs + 1;
  const network: Network = {
    inputs,
    hidden: Array.from({ length: units * rowOfHidden }, () => (random() - 0.5) / Math.sqrt(inputs / 4)),
    last: new Array<number>(outputs * rowOfLast).fill(0),
  };
  const batch = 32;
  const all = [network.hidden, network.last];
  const gradients = all.map(({ length }) => new Float64Array(length));
  const moments = all.map(({ length }) => ({ first: new Float64Array(length), second: new Float64Array(length) }));
  const order = examples.map((_, index) => index);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      for (const index of some) addSlopes(network, examples[index]!, gradients);
      step++;
      for (const [part, weights] of all.entries()) {
        const { first, second } = moments[part]!;
        const gradient = gradients[part]!;
        for (let at = 0; at < weights.length; at++) {
          const slope = gradient[at]! / some.length + penalty * weights[at]!;
          first[at] = 0.9 * first[at]! + 0.1 * slope;
          second[at] = 0.999 * second[at]! + 0.001 * slope * slope;
          const [mean, spread] = [first[at]! / (1 - 0.9 ** step), second[at]! / (1 - 0.999 ** step)];
          weights[at]! -= (pace * mean) / (Math.sqrt(spread) + 1e-8);
          gradient[at] = 0;
        }
      }
    }
  }
  return network;
}

/** Adds what one example wants changed, part by part of the network. */
function addSlopes(network: Network, { values, slope }: Taught, [ofHidden, ofLast]: readonly Float64Array[]): void {
  const { inputs, last } = network;
  const { hidden, scores } = run(network, values);
  const slopes = slope(scores);
  const units = hidden.length;
  const back = new Float64Array(units);
  for (let output = 0, at = 0; output < scores.length; output++) {
    const pull = slopes[output]!;
    for (let unit = 0; unit < units; unit++, at++) {
      ofLast![at]! += pull * hidden[unit]!;
      back[unit]! += pull * last[at]!;
    }
    for (let input = 0; input < inputs; input++) ofLast![at++]! += pull * values[input]!;
    ofLast![at++]! += pull;
  }
  for (let unit = 0, at = 0; unit < units; unit++) {
    const pull = back[unit]! * (1 - hidden[unit]! * hidden[unit]!);
    for (let input = 0; input < inputs; input++) ofHidden![at++]! += pull * values[input]!;
    ofHidden![at++]! += pull;
  }
}
