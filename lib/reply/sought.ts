import { lookOut } from '../listen/look-out';
import { remember } from '../listen/remember';

/** An expression that is run where a text has words for it, and else known not to match. */
export interface Sought {
  test(text: string): boolean;
}

/** Texts: a message, and what else of it the same expressions are asked of. */
const mostTexts = 8;

/**
 * Makes expressions that look out for their words together: a message has words for a few of them only, and one pass over it
 * spares it the others.
 */
export function soughtTogether(): (pattern: RegExp) => Sought {
  const all: RegExp[] = [];
  const likely = lookOut(all, (pattern) => pattern);
  const heldBy = remember(
    (text: string) => new Set(likely(text.toLowerCase())),
    (text) => text,
    mostTexts,
  );
  return (pattern) => {
    all.push(pattern);
    return { test: (text) => heldBy(text).has(pattern) && pattern.test(text) };
  };
}
