import type { Seen } from './features';
import grove from './grove.json';
import { sumOf, type Tree } from './trees';

/** What is asked of a sentence: whether it may be told back at all, and whether it names the matter. */
export interface Worth {
  tells: number;
  core: number;
}

/** The fitted trees as they are shipped, written by `scripts/train/train-told.ts`. */
export interface GroveFile {
  /** What sentences and features they were fitted on, see `scripts/train/told-fingerprint.ts`. */
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

const file: GroveFile = grove;
const places = new Map(file.names.map((name, place) => [name, place]));

/** The chances, 0..1, of what is seen of a sentence (see `featuresOf`). What was never seen in fitting counts nothing. */
export function worthOf(seen: Seen): Worth {
  const values = new Float64Array(file.names.length);
  for (const [name, value] of seen) {
    const place = places.get(name);
    if (place !== undefined) values[place] = value;
  }
  const chance = ({ bias, slope, shift, trees }: Grove) =>
    1 / (1 + Math.exp(-(slope * (bias + sumOf(trees, (place) => values[place]!)) + shift)));
  return { tells: chance(file.tells), core: chance(file.core) };
}
