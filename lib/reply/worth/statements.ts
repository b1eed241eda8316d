import type { Reading } from '../../listen/types';
import { statementsOf } from '../english/statement';
import type { Statement } from './features';

/** The words a message writes with a capital inside its sentences: names. */
function namesIn(plain: string): Set<string> {
  return new Set(Array.from(plain.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d'-]+/gu), ([word]) => word));
}

/** Sentences with less of a chance to be what the message is about tell nothing of it; of many the likeliest are read. */
const enough = { gist: 0.08, sentences: 8 } as const;

/**
 * All that a message states in words that can be told back, sentence by sentence, whether or not it is worth telling.
 * @param plain the message as `plainText` made it ready
 */
export function statementsIn(plain: string, { manner }: Reading, sameDay: boolean): Statement[] {
  const sentences = manner?.sentences ?? [];
  const bar = sentences.map(({ gist }) => gist).sort((a, b) => b - a)[enough.sentences] ?? 0;
  const names = namesIn(plain);
  const all: Statement[] = [];
  for (const [at, { start, end, gist }] of sentences.entries()) {
    if (gist < Math.max(enough.gist, bar)) continue;
    const source = plain.slice(start, end);
    const last = all.at(-1);
    // What "it" and "mine" point to stands in the sentence before, or is what "mine" is compared with.
    const before = last && (last.at === at - 1 || /^\W*mine\b/i.test(source)) ? last.text : undefined;
    for (const text of statementsOf(source, { sameDay, names, before })) all.push({ text, source, at });
  }
  return all;
}
