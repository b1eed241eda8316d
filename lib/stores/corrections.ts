import type { Span } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import { summarise } from '../listen/en/summary';
import type { Ask, Manner, Reading } from '../listen/types';
import type { Correction } from '../messages/reading-calls';

/** What the rep changed in a reading, without the message it is about. */
export type Corrected = Pick<Correction, 'off' | 'added' | 'asksOff' | 'asksAdded'>;

export const uncorrected: Corrected = { off: [], added: [], asksOff: [], asksAdded: [] };

export function isCorrected({ off, added, asksOff, asksAdded }: Corrected): boolean {
  return [off, added, asksOff, asksAdded].some((list) => list.length > 0);
}

/**
 * The reading as the rep says it should have been: everything that follows from it follows from this. `text` is that of the
 * message read.
 */
export function correctReading(reading: Reading, { off, added, asksOff, asksAdded }: Corrected, text: string): Reading {
  const heard = reading.situations.filter(({ name }) => !off.includes(name));
  const missed = added.filter((name) => !heard.some((situation) => situation.name === name));
  return {
    ...reading,
    ...(reading.manner && asksAdded.length > 0 ? { manner: withAsks(reading.manner, asksAdded) } : {}),
    situations: [
      ...(missed.length > 0 ? heard.filter(({ name }) => name !== 'neutral') : heard),
      ...missed.map((name) => ({ name, confidence: 1, evidence: [] })),
    ],
    abuse: abuseOf(reading, off, added),
    asks: [
      ...reading.asks.filter((ask) => !asksOff.some(({ start, end }) => ask.start === start && ask.end === end)),
      ...asksAdded.flatMap((span) => askAt(span, text) ?? []),
    ].sort((a, b) => a.start - b.start),
  };
}

/** What the rep says is asked is meant, whatever the sentence sounds like. */
function withAsks(manner: Manner, asks: readonly Span[]): Manner {
  const sentences = manner.sentences.map((sentence) =>
    asks.some(({ start, end }) => start < sentence.end && sentence.start < end)
      ? { ...sentence, ask: 1, aside: 0 }
      : sentence,
  );
  return { ...manner, sentences };
}

/** The words at a place as an ask; undefined where the text has none there (it is another one by now). */
function askAt({ start, end }: Span, text: string): Ask | undefined {
  const words = text.slice(start, end);
  return words.trim() === '' || words.length !== end - start
    ? undefined
    : { start, end, text: words, summary: summarise(words), byHand: true };
}

/** Shorter ones ask for nothing: a greeting, a name. UTF-16 units. */
const leastOfAsk = 12;

/** More would not be looked through. */
const mostChoices = 40;

/** The sentences of a message that are no asks yet, for the rep to say which one is. */
export function sentencesLeft(text: string, asks: readonly Span[]): Span[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].flatMap(
    ({ segment, index }) =>
      [...segment.matchAll(/[^\n]+/g)].map((line) => {
        const words = line[0].trim();
        const start = index + line.index + line[0].indexOf(words);
        return { start, end: start + words.length };
      }),
  );
  return sentences
    .filter(({ start, end }) => end - start >= leastOfAsk)
    .filter(({ start, end }) => !asks.some((ask) => ask.start < end && start < ask.end))
    .slice(0, mostChoices);
}

/** The level goes with the situation: a threat that is none has no level, abuse that was not heard is abuse at least. */
function abuseOf({ abuse }: Reading, off: readonly Situation[], added: readonly Situation[]): Reading['abuse'] {
  const isAbuse = abuse === 'abuse' || abuse === 'threat';
  if (added.includes('abusive')) return isAbuse ? abuse : 'abuse';
  return off.includes('abusive') && isAbuse ? 'none' : abuse;
}

/** It is not so: taken off, or not added after all. */
export function withoutSituation(corrected: Corrected, name: Situation): Corrected {
  if (corrected.added.includes(name)) return { ...corrected, added: corrected.added.filter((one) => one !== name) };
  return { ...corrected, off: [...corrected.off, name] };
}

/** It is so: added, or not taken off after all. */
export function withSituation(corrected: Corrected, name: Situation): Corrected {
  if (corrected.off.includes(name)) return { ...corrected, off: corrected.off.filter((one) => one !== name) };
  return { ...corrected, added: [...corrected.added, name] };
}

/** It is no ask: taken off, or not added after all. */
export function withoutAsk(corrected: Corrected, { start, end }: Span): Corrected {
  const others = corrected.asksAdded.filter((ask) => ask.start !== start || ask.end !== end);
  if (others.length < corrected.asksAdded.length) return { ...corrected, asksAdded: others };
  return { ...corrected, asksOff: [...corrected.asksOff, { start, end }] };
}
