import { type AnchorIndex, indexAnchors } from './anchor-index';
import { anchorsOf } from './anchors';

/**
 * Looks out for patterns by their words, so that one pass over a text spares it all those it has no words for.
 *
 * @param entries - what is looked for
 * @param patternOf - the pattern of each, over prepared text (lower case, straight quotes)
 * @returns tells of a text the entries whose patterns may match it, in their order; all others surely don't. What it needs for
 *   that is made with the first text
 */
export function lookOut<Entry>(
  entries: readonly Entry[],
  patternOf: (entry: Entry) => RegExp,
): (text: string) => Entry[] {
  let index: AnchorIndex | undefined;
  return (text) => {
    index ??= indexAnchors(entries.map((entry) => anchorsOf(patternOf(entry).source)));
    return index.candidates(text).map((place) => entries[place] as Entry);
  };
}
