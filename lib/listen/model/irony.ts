import type { Span } from '../../conversation/conversation';
import { ironyIn } from '../en/irony-cues';
import type { CueHit } from '../situations';

/** Classes of words that tell of trouble. */
const troubling = [
  ...['breaks', 'absent', 'refused', 'late', 'wrong', 'bad', 'shame', 'often'].map((name) => `says/${name}`),
  ...['works', 'solved', 'sent', 'told', 'answer', 'good'].map((name) => `not/${name}`),
];

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
  return read.map(({ sentence }, index) => {
    const { cues, praises } = ironyIn(sentence.lower);
    if (!praises) return cues;
    if (troubled[index]) return [...cues, 'irony/praise-with-trouble'];
    return [...cues, troubled.includes(true) ? 'irony/praise-beside-trouble' : 'irony/praise-alone'];
  });
}
