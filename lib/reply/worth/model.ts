import type { Seen } from './features';
import grove from './grove.json';
import things from './thing-grove.json';
import { sumOf, type Tree } from './trees';

/** What is asked of a sentence, or of a thing: whether it may be told back at all, and whether it names the matter. */
export interface Worth {
  tells: number;
  core: number;
}

/** Fitted trees as they are shipped, written by `scripts/train/train-told.ts` and `train-things.ts`. */
export interface GroveFile {
  /** What examples and features they were fitted on, see `scripts/train/told-fingerprint.ts`. */
  fingerprint: string;
  /** Names of the features, in the order of the places that the trees ask for. */
  names: readonly string[];
  tells: Grove;
  core: Grove;
}

/** One question's trees, and what turns their sum into a chance, by what held-out scores kept. */
export interface Grove {
  bias: number;
  slope: number;
  shift: number;
  trees: readonly Tree[];
}

/**
 * The chances, 0..1, by the groves of a file, of what is seen of something. What was never seen in fitting counts nothing.
 */
export function worthBy(file: GroveFile): (seen: Seen) => Worth {
  const places = new Map(file.names.map((name, place) => [name, place]));
  const values = new Float64Array(file.names.length);
  return (seen) => {
    values.fill(0);
    for (const [name, value] of seen) {
      const place = places.get(name);
      if (place !== undefined) values[place] = value;
    }
    const chance = ({ bias, slope, shift, trees }: Grove) =>
      1 / (1 + Math.exp(-(slope * (bias + sumOf(trees, values)) + shift)));
    return { tells: chance(file.tells), core: chance(file.core) };
  };
}

/** Of a sentence, by what `featuresOf` sees of it. */
export const worthOf = worthBy(grove);
/** Of a thing, by what `thingFeaturesOf` sees of it. */
export const thingWorthOf = worthBy(things);
