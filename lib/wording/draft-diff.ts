/** What is alike at the start and at the end of two texts. */

/** How many UTF-16 units two texts have in common from their start. */
export function commonStart(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How many UTF-16 units two texts have in common up to their ends, `most` at the most. */
export function commonEnd(a: string, b: string, most: number): number {
  const [endOfA, endOfB] = [a.length, b.length];
  return longest(most, (from, to) => a.slice(endOfA - to, endOfA - from) === b.slice(endOfB - to, endOfB - from));
}

/** Texts that differ within so many units are mostly different ones. */
const GLANCE = 16;

/**
 * How far two texts are alike. Stretches are compared as wholes, ever smaller ones where they differ: engines compare
 * strings many units at a time.
 */
function longest(most: number, isAlike: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = isAlike(0, Math.min(most, GLANCE)) ? most : GLANCE; step > 0; ) {
    if (same + step <= most && isAlike(same, same + step)) same += step;
    else step >>= 1;
  }
  return same;
}
