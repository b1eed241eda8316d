import type { Library, Phrase } from './schema';

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
  return expires !== undefined && Date.parse(expires) < now.getTime();
}

/** Phrases of the upper layer that change nothing, for those below them are locked. */
export function lockedOut(below: Library, library: Library): Phrase[] {
  const locked = new Set(below.phrases.filter((phrase) => phrase.locked).map(({ id }) => id));
  return library.phrases.filter(({ id }) => locked.has(id));
}

function overlay<T extends { id: string; locked?: unknown }>(below: readonly T[], above: readonly T[]): T[] {
  if (above.length === 0) return [...below];
  const merged = new Map(below.map((entry) => [entry.id, entry]));
  for (const entry of above) if (merged.get(entry.id)?.locked !== true) merged.set(entry.id, entry);
  return [...merged.values()];
}
