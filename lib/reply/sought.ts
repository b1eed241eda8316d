import { indexAnchors } from '../listen/anchor-index';
import { anchorsOf } from '../listen/anchors';
import { remember } from '../listen/remember';

/** An expression that is run where a text has words for it, and else known not to match. */
export interface Sought {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The text with what the expression finds replaced, as `String.replace` does it. */
  replace(text: string, by: string | ((found: string, ...groups: string[]) => string)): string;
}

/** Texts: a message or a sentence, and what else of it the same expressions are asked of. */
const mostTexts = 8;

/**
 * Makes expressions that look out for their words together: a text has words for a few of them only, and one pass over it spares it
 * the others. They are constants of their modules; those asked of the same texts belong together.
 */
export function soughtTogether(): (pattern: RegExp) => Sought {
  const all: RegExp[] = [];
  let likelyIn: ((text: string) => Uint8Array) | undefined;
  // Most are asked of the same text, one after the other.
  let latest: string | undefined;
  let likely: Uint8Array = new Uint8Array();
  const mayMatch = (text: string, place: number): boolean => {
    if (text !== latest) {
      likelyIn ??= likelyAmong(all);
      likely = likelyIn(text);
      latest = text;
    }
    return likely[place] === 1;
  };
  return (pattern) => {
    const place = all.push(pattern) - 1;
    likelyIn = latest = undefined;
    return {
      test: (text) => mayMatch(text, place) && pattern.test(text),
      exec: (text) => (mayMatch(text, place) ? pattern.exec(text) : null),
      replace: (text, by) => (mayMatch(text, place) ? text.replace(pattern, by as string) : text),
    };
  };
}

/** Tells of a text, by the places of the expressions, which may match it. */
function likelyAmong(all: readonly RegExp[]): (text: string) => Uint8Array {
  const index = indexAnchors(all.map(({ source }) => anchorsOf(source)));
  const read = (text: string) => {
    const likely = new Uint8Array(all.length);
    for (const place of index.candidates(text.toLowerCase())) likely[place] = 1;
    return likely;
  };
  return remember(read, (text) => text, mostTexts);
}

/** For what is asked of a message as a whole. */
export const inMessage = soughtTogether();

/** For what is asked of a sentence or a part of one, in their words or in ours. */
export const inSentence = soughtTogether();
