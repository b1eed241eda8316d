/** Where a text of the training data comes from: the file or the hand it was written by, or the site it was taken from. */
export function originOf({ id, group }: { id: string; group?: string }): string {
  return group ?? id.replace(/-?[a-z]?\d+$/, '');
}

/**
 * Deals origins to `folds`, the largest first and each to the fold that has least so far, and returns the fold of an origin. Texts
 * of one origin are always held out together: writers repeat themselves, and what is learned of one trade or one hand shall
 * not vouch for itself.
 */
export function dealOrigins(origins: readonly string[], folds: number): (origin: string) => number {
  const sizes = new Map<string, number>();
  for (const origin of origins) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [origin, size] of [...sizes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))) {
    const least = filled.indexOf(Math.min(...filled));
    foldOf.set(origin, least);
    filled[least]! += size;
  }
  return (origin) => foldOf.get(origin) ?? 0;
}
