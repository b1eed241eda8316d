import { indexAnchors, likely } from '../listen/anchor-index';
import { anchorsOf } from '../listen/anchors';
import { remember } from '../listen/remember';

/** An expression that is run where a text has words for it, and else known not to match. */
export interface Sought {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The text with what the expression finds replaced, as `String.replace` does it. */
  replace(text: string, by: string | ((found: string, ...groups: never[]) => string)): string;
}

/** Texts: a message or a sentence, and what else of it the same expressions are asked of. */
const mostTexts = 24;

/**
 * Makes expressions that look out for their words together: a text has words for a few of them only, and one pass over it spares it
 * the others. They are constants of their modules; those asked of the same texts belong together.
 */
export function soughtTogether(): (pattern: RegExp) => Sought {
  const all: RegExp[] = [];
  let look: ((text: string) => Uint8Array) | undefined;
  // Most are asked of the same text, one after the other.
  let latest: string | undefined;
  let known: Uint8Array = new Uint8Array();
  const mayMatch = (text: string, place: number): boolean => {
    if (text !== latest) {
      look ??= lookerFor(all);
      known = look(text);
      latest = text;
    }
    return known[place] === likely;
  };
  return (pattern) => {
    const place = all.push(pattern) - 1;
    look = latest = undefined;
    return {
      test: (text) => mayMatch(text, place) && pattern.test(text),
      exec: (text) => (mayMatch(text, place) ? pattern.exec(text) : null),
      replace: (text, by) => (mayMatch(text, place) ? text.replace(pattern, by as string) : text),
    };
  };
}

/** Tells of a text, by the places of the expressions, which are likely to match it; all others surely don't. */
function lookerFor(all: readonly RegExp[]): (text: string) => Uint8Array {
  const index = indexAnchors(all.map(({ source }) => anchorsOf(source)));
  return remember(
    (text) => index.look(text.toLowerCase()),
    (text) => text,
    mostTexts,
  );
}

/** What is put right in a text, and what it is replaced by. */
export type Rule = readonly [Sought, Parameters<Sought['replace']>[1]];

/** The text with all of it put right, one rule after the other. */
export function putRight(text: string, rules: readonly Rule[]): string {
  return rules.reduce((right, [pattern, by]) => pattern.replace(right, by), text);
}

/** For what is asked of a message as a whole. */
export const inMessage = soughtTogether();

/** For what is asked of a sentence or a part of one, in their words or in ours. */
export const inSentence = soughtTogether();
