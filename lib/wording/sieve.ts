import type { Membership } from './membership';
import type { TokenBuffer } from './tokens';

/**
 * Rules out most gates by one number for a test, without a look at the gates themselves: in the upper half what it asks for,
 * as a key of the filter, in the lower one from how many tokens behind the anchor to how many it looks. 0 is no test.
 */
export function sieveOf(sets: Membership, labels: readonly number[], from: number, to: number): number {
  if (from < -128 || to > 127 || !labels.every((label) => sets.isPlain(label))) return 0;
  let key = 0;
  for (const label of labels) key = Math.imul(key, 31) + label;
  for (const label of labels) {
    const members = sets.symbolsOf(label);
    for (let at = 0; at < members.length; at++) sets.filter.add(key << 16, members[at] as number);
  }
  return (key << 16) | ((from & 255) << 8) | (to & 255);
}

/** False when the test surely does not hold, seen from the anchor at token `at`; true for no test. */
export function letsThrough(
  sieve: number,
  { filter }: Membership,
  { symbol, length }: TokenBuffer,
  at: number,
): boolean {
  if (sieve === 0) return true;
  // Compared by hand: what `Math.max` gives is no small number to engines, and counting on from it is slow.
  const from = (at + ((sieve << 16) >> 24)) | 0;
  const stop = (at + ((sieve << 24) >> 24) + 1) | 0;
  const last = stop < length ? stop : length;
  for (let near = from > 0 ? from : 0; near < last; near++) {
    if (filter.mayHave(sieve, symbol[near] as number)) return true;
  }
  return false;
}
