import { type Situation, situations } from '../conversation/vocabulary';
import type { Cue } from './en/compile';
import { cues } from './en/cues';
import type { PreparedText, Sentence } from './text';
import type { AbuseLevel, Evidence, SituationReading } from './types';

/** One match of a cue. */
export interface CueHit extends Evidence {
  cue: Cue;
}

/** Matches kept of one cue in one message; more say nothing new. */
const mostHits = 4;

/** Runs every cue over the sentences of a message. */
export function findCues(prepared: PreparedText): CueHit[] {
  const hits: CueHit[] = [];
  const counts = new Map<Cue, number>();
  for (const sentence of prepared.sentences) {
    for (const cue of cues) {
      let count = counts.get(cue) ?? 0;
      if (count >= mostHits) continue;
      cue.pattern.lastIndex = 0;
      for (
        let match = cue.pattern.exec(sentence.lower);
        match && count < mostHits;
        match = cue.pattern.exec(sentence.lower)
      ) {
        if (match[0] === '') {
          cue.pattern.lastIndex++;
          continue;
        }
        hits.push(hitOf(cue, sentence, match.index, match[0].length));
        count++;
      }
      counts.set(cue, count);
    }
  }
  return hits;
}

function hitOf(cue: Cue, sentence: Sentence, index: number, length: number): CueHit {
  const start = sentence.start + index;
  return { cue, start, end: start + length, text: sentence.text.slice(index, index + length) };
}

/** Most stretches of evidence shown for one situation. */
const mostEvidence = 3;

/** What the cues say of a message, strongest first within each situation. */
export function readSituations(hits: readonly CueHit[]): SituationReading[] {
  const readings: SituationReading[] = [];
  for (const name of situations) {
    const own = hits.filter((hit) => hit.cue.situation === name);
    const strong = new Set(own.filter((hit) => hit.cue.strength === 'strong').map((hit) => hit.cue.id)).size;
    if (strong === 0) continue;
    const confidence = Math.min(0.95, 0.6 + 0.12 * strong);
    const evidence = own
      .filter((hit) => hit.cue.strength === 'strong')
      .slice(0, mostEvidence)
      .map(({ start, end, text }) => ({ start, end, text }));
    readings.push({ name, confidence, evidence });
  }
  return readings;
}

/** How hard the abuse is, from what was claimed and which cues spoke. */
export function abuseLevelOf(hits: readonly CueHit[], claimed: readonly Situation[]): AbuseLevel {
  if (claimed.includes('abusive'))
    return hits.some((hit) => hit.cue.id === 'abusive/threat-of-harm') ? 'threat' : 'abuse';
  if (hits.some((hit) => hit.cue.id === 'frustrated/swearing')) return 'aggression';
  return claimed.includes('frustrated') ? 'discontent' : 'none';
}
