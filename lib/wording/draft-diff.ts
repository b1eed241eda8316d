/** What is alike at the start and at the end of two texts. */

/**
 * How many UTF-16 units two texts have in common from their start. Stretches are compared as wholes, ever smaller ones
 * where they differ: engines compare strings many units at a time.
 */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  let step = most;
  while (step > 0) {
    if (same + step <= most && a.slice(same, same + step) === b.slice(same, same + step)) {
      same += step;
      if (same === most) return most;
    } else {
      step = step > SHORT ? step >> 1 : 0;
    }
  }
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** How many UTF-16 units two texts have in common up to their ends, `most` at the most. */
export function commonEnd(a: string, b: string, most: number): number {
  let same = 0;
  let step = most;
  while (step > 0) {
    const fits = same + step <= most;
    if (fits && a.slice(a.length - same - step, a.length - same) === b.slice(b.length - same - step, b.length - same)) {
      same += step;
      if (same === most) return most;
    } else {
      step = step > SHORT ? step >> 1 : 0;
    }
  }
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}

/** Stretches up to this length are compared unit by unit. */
const SHORT = 16;
