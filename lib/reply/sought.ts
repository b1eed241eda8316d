import { indexAnchors } from '../listen/anchor-index';
import { type Anchors, anchorsOf } from '../listen/anchors';
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
  const all: Anchors[] = [];
  let look: ((text: string) => readonly number[]) | undefined;
  // Most are asked of the same text, one after the other.
  let latest: string | undefined;
  /** How many texts were looked at one after the other, and by place the last one that may match. */
  let texts = 0;
  const lastLikely: number[] = [];
  const mayMatch = (text: string, place: number): boolean => {
    if (text !== latest) {
      look ??= lookerFor(all);
      texts += 1;
      for (const likely of look(text)) lastLikely[likely] = texts;
      latest = text;
    }
    return lastLikely[place] === texts;
  };
  return (pattern) => {
    const anchors = anchorsOf(pattern.source);
    if (anchors.length === 0) return unaided(pattern);
    const place = all.push(anchors) - 1;
    lastLikely.push(0);
    look = latest = undefined;
    return {
      test: (text) => mayMatch(text, place) && pattern.test(text),
      exec: (text) => (mayMatch(text, place) ? pattern.exec(text) : null),
      replace: (text, by) => (mayMatch(text, place) ? text.replace(pattern, by as string) : text),
    };
  };
}

/** Of which expression nothing is known that it has to find. */
function unaided(pattern: RegExp): Sought {
  return {
    test: (text) => pattern.test(text),
    exec: (text) => pattern.exec(text),
    replace: (text, by) => text.replace(pattern, by as string),
  };
}

/** Tells of a text, by their places, which expressions may match it; all others surely don't. */
function lookerFor(all: readonly Anchors[]): (text: string) => readonly number[] {
  const index = indexAnchors(all);
  return remember(
    (text) => index.announcedIn(text.toLowerCase()),
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
