import type { Stage } from '../conversation/vocabulary';
import { type CuedSentence, createCueReader } from './cues';
import { REPORT, reportCues } from './report-cues';
import { stageCues, troubleCues } from './stage-cues';
import type { StageSpan } from './types';

/** Sentences of the draft with what each does; for the stages and the structure checks alike. */
export const readSentences: (text: string) => CuedSentence[] = createCueReader([...stageCues, ...reportCues]);

/** Sentences of a customer's message, with a cue where they tell of trouble. */
export const readTrouble: (text: string) => CuedSentence[] = createCueReader(troubleCues);

/** How far into a draft a sentence may still be the restating of what the customer wrote. */
const LAST_LISTENING = 4;

/**
 * Which stage of the path each sentence of the draft serves. A sentence may serve two ("Three weeks is too long, and I
 * am sorry": listen and acknowledge); one that serves none is left out. In order of place.
 */
export function readStages(text: string): StageSpan[] {
  return stagesOf(readSentences(text));
}

/** The stages of sentences already read. */
export function stagesOf(sentences: readonly CuedSentence[]): StageSpan[] {
  const spans: StageSpan[] = [];
  let place = 0;
  for (const sentence of sentences) {
    if (isFrame(sentence)) continue;
    for (const stage of stagesOfOne(sentence, place)) spans.push({ start: sentence.start, end: sentence.end, stage });
    place++;
  }
  return spans;
}

/** A greeting or closing line of its own, which serves no stage. */
export function isFrame(sentence: CuedSentence): boolean {
  if (sentence.cues.has('closing') && sentence.words <= 5) return true;
  return sentence.cues.has('greeting') && sentence.words <= 4 && !sentence.cues.has('acknowledge');
}

function stagesOfOne(sentence: CuedSentence, place: number): Stage[] {
  const { cues } = sentence;
  const stages: Stage[] = [];
  const restates = cues.has('listen') && place < LAST_LISTENING && !sentence.asked && !cues.has('own-future');
  if (restates || cues.has(REPORT)) stages.push('listen');
  if (cues.has('acknowledge')) stages.push('acknowledge');
  if (cues.has('next-step')) stages.push('next-step');
  if (stages.includes('next-step') || stages.includes('acknowledge')) return stages;
  if (cues.has('honesty')) stages.push('honesty');
  else if (cues.has('perspective') && !sentence.asked) stages.push('perspective');
  return stages;
}
