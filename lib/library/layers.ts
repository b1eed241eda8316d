import type { RuleSource } from '../wording/types';
import { endOf } from './days';
import type { Library } from './schema';

/** Where a library stands above the built-in one, lowest first. */
export const layers = ['organisation', 'team', 'own'] as const;
export type Layer = (typeof layers)[number];

/** Libraries by the layer they are taken as; a layer may be empty. */
export type LayeredLibraries = Partial<Record<Layer, Library>>;

/**
 * All layers as one library: built-in < organisation < team < own. A later layer adds, and puts its own in place of what has
 * the same id below, except where that is `locked`. Policies are replaced one by one. A library past its `expires` is left
 * out.
 */
export function mergeLayers(builtIn: Library, over: LayeredLibraries, now: Date): Library {
  const present = layers.flatMap((layer) => over[layer] ?? []).filter((library) => !isExpired(library, now));
  return present.reduce(
    (below, library) => ({
      ...below,
      phrases: overlay(below.phrases, library.phrases),
      rules: overlay(below.rules, library.rules),
      policies: { ...below.policies, ...library.policies },
    }),
    builtIn,
  );
}

export function isExpired({ expires }: Pick<Library, 'expires'>, now: Date): boolean {
  return expires !== undefined && endOf(expires) <= now.getTime();
}

/**
 * The wording rules in force, for compiling: the built-in ones with those of the libraries, layered as `mergeLayers` does.
 * What a rep reads of a library's rule names the library, wherever it is shown.
 */
export function mergeRules(builtIn: readonly RuleSource[], over: LayeredLibraries, now: Date): RuleSource[] {
  return layers.reduce<RuleSource[]>(
    (below, layer) => {
      const library = over[layer];
      return library && !isExpired(library, now) ? overlay(below, sourcesOf(library)) : below;
    },
    [...builtIn],
  );
}

function sourcesOf({ name, rules }: Library): RuleSource[] {
  return rules.map(({ flags: _, allows: __, why, ...rule }) => ({ ...rule, why: `${why} (${name})` }));
}

/** Ids of phrases and rules of the upper layer that change nothing, for those below them are locked. */
export function lockedOut(below: Library, library: Library): string[] {
  const among = (lower: readonly Entry[], upper: readonly Entry[]) => {
    const locked = new Set(lower.filter((entry) => entry.locked === true).map(({ id }) => id));
    return upper.flatMap(({ id }) => (locked.has(id) ? [id] : []));
  };
  return [...among(below.phrases, library.phrases), ...among(below.rules, library.rules)];
}

interface Entry {
  id: string;
  locked?: unknown;
}

function overlay<T extends Entry>(below: readonly T[], above: readonly T[]): T[] {
  if (above.length === 0) return [...below];
  const merged = new Map(below.map((entry) => [entry.id, entry]));
  for (const entry of above) if (merged.get(entry.id)?.locked !== true) merged.set(entry.id, entry);
  return [...merged.values()];
}
