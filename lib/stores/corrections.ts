import type { Situation } from '../conversation/vocabulary';
import type { Reading } from '../listen/types';
import type { Correction } from '../messages/reading-calls';

/** What the rep changed in a reading, without the message it is about. */
export type Corrected = Pick<Correction, 'off' | 'added' | 'asksOff'>;

export const uncorrected: Corrected = { off: [], added: [], asksOff: [] };

export function isCorrected({ off, added, asksOff }: Corrected): boolean {
  return off.length > 0 || added.length > 0 || asksOff.length > 0;
}

/** The reading as the rep says it should have been: everything that follows from it follows from this. */
export function correctReading(reading: Reading, { off, added, asksOff }: Corrected): Reading {
  const heard = reading.situations.filter(({ name }) => !off.includes(name));
  const missed = added.filter((name) => !heard.some((situation) => situation.name === name));
  return {
    ...reading,
    situations: [
      ...(missed.length > 0 ? heard.filter(({ name }) => name !== 'neutral') : heard),
      ...missed.map((name) => ({ name, confidence: 1, evidence: [] })),
    ],
    abuse: abuseOf(reading, off, added),
    asks: reading.asks.filter((ask) => !asksOff.some(({ start, end }) => ask.start === start && ask.end === end)),
  };
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
