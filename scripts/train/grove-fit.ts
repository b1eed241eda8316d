import type { Seen } from '../../lib/reply/worth/features';
import type { Grove } from '../../lib/reply/worth/model';
import { sumOf } from '../../lib/reply/worth/trees';
import { calibrate } from './calibration';
import { foldOf, folds } from './listen-folds';
import { packSparse, type Sparse, sigmoid } from './logistic';
import { fitGrove, type GroveOptions } from './trees';

/** A feature that fewer examples have tells of single messages: no split can be on it. */
const fewestSeen = 3;

/** Something made of a message, by the message's id, with what is seen of it. */
export interface Example {
  id: string;
  seen: Seen;
}

/** Fits groves to one set of examples, and tells how they judge messages they did not see. */
export class GroveFit {
  /** Names of the features, by their places. */
  readonly names: string[];
  private readonly packed: Sparse[];

  constructor(
    private readonly examples: readonly Example[],
    private readonly options: GroveOptions,
  ) {
    const seenIn = new Map<string, number>();
    for (const { seen } of examples) for (const name of seen.keys()) seenIn.set(name, (seenIn.get(name) ?? 0) + 1);
    this.names = [...seenIn].flatMap(([name, count]) => (count >= fewestSeen ? [name] : [])).sort();
    const places = new Map(this.names.map((name, place) => [name, place]));
    this.packed = examples.map(({ seen }) =>
      packSparse(new Map([...seen].flatMap(([name, value]) => (places.has(name) ? [[places.get(name)!, value]] : [])))),
    );
  }

  /**
   * The chances of examples by trees that did not see their message, nor any of its hand, and the grove fitted on all of them.
   * @param truths by example
   */
  fit(truths: readonly (0 | 1)[]): { unseen: number[]; grove: Grove } {
    const groves = Array.from({ length: folds }, (_, fold) =>
      this.grow(
        truths,
        [...this.examples.keys()].filter((i) => foldOf(this.examples[i]!) !== fold),
      ),
    );
    const scores = this.examples.map((one, i) => this.scoreOf(groves[foldOf(one)]!, this.packed[i]!));
    const { slope, shift } = calibrate(scores.map((score, i) => ({ score, truth: truths[i]!, weight: 1 })));
    return {
      unseen: scores.map((score) => sigmoid(slope * score + shift)),
      grove: {
        slope: Number(slope.toFixed(3)),
        shift: Number(shift.toFixed(3)),
        ...this.grow(truths, [...this.examples.keys()]),
      },
    };
  }

  private grow(truths: readonly (0 | 1)[], indexes: readonly number[]): Pick<Grove, 'bias' | 'trees'> {
    return fitGrove(
      indexes.map((i) => this.packed[i]!),
      indexes.map((i) => truths[i]!),
      this.names.length,
      this.options,
    );
  }

  private scoreOf({ bias, trees }: Pick<Grove, 'bias' | 'trees'>, example: Sparse): number {
    const values = new Float64Array(this.names.length);
    for (const [i, place] of example.places.entries()) values[place] = example.values[i]!;
    return bias + sumOf(trees, values);
  }
}

/** How often a right one stands before a wrong one: .5 by chance, 1 at best. */
export function orderOf(scores: readonly number[], truths: readonly (0 | 1)[]): number {
  const ranked = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]!);
  const right = truths.filter(Boolean).length;
  const sum = ranked.reduce((total, i, rank) => total + (truths[i] ? rank + 1 : 0), 0);
  return (sum - (right * (right + 1)) / 2) / (right * (truths.length - right));
}
