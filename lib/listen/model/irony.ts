import type { Span } from '../../conversation/conversation';
import { ironyIn } from '../en/irony-cues';
import type { CueHit } from '../situations';

/** Classes of words that tell of trouble. */
const troubling = [
  ...['breaks', 'absent', 'refused', 'late', 'wrong', 'bad', 'shame', 'often'].map((name) => `says/${name}`),
  ...['works', 'solved', 'sent', 'told', 'answer', 'good'].map((name) => `not/${name}`),
];

/** Classes of words that praise, which are meant where nothing went wrong and mock where something did. */
const praising = ['good', 'glad', 'thanks', 'praise', 'irony'].map((name) => `says/${name}`);

/** What sarcasm drags in, in a question or not: things too large, too holy or too silly to be the matter. */
const strange = 'says/strange';

/** A sentence with the classes of its words. */
interface ReadSentence {
  sentence: Span & { lower: string };
  classes: ReadonlySet<string>;
}

/**
 * Features of sentences that may not be meant as they stand: how they are put, and praise with or beside trouble, which mocks,
 * against praise alone.
 *
 * @returns per sentence the names of its features
 */
export function nameIrony(read: readonly ReadSentence[], hits: readonly CueHit[]): string[][] {
  const troubles = hits.filter(({ cue }) => cue.situation === 'service-failure' || cue.situation === 'frustrated');
  const troubled = read.map(
    ({ sentence, classes }) =>
      troubling.some((name) => classes.has(name)) ||
      troubles.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  return read.map(({ sentence, classes }, index) => {
    const cues = ironyIn(sentence.lower);
    if (classes.has(strange)) cues.push(sentence.lower.endsWith('?') ? 'irony/strange-question' : 'irony/strange');
    if (!praising.some((name) => classes.has(name))) return cues;
    if (troubled[index]) return [...cues, 'irony/praise-with-trouble'];
    return [...cues, troubled.includes(true) ? 'irony/praise-beside-trouble' : 'irony/praise-alone'];
  });
}
