import { type Stage, stages } from '../conversation/vocabulary';
import { type CuedSentence, createCueReader } from './cues';
import { sentenceFeatures } from './opinion/features';
import { createModel, type ModelFile } from './opinion/model';
import stageWeights from './opinion/stages.json';
import { REPORT, reportCues } from './report-cues';
import { stageCues } from './stage-cues';
import type { StageSpan } from './types';

/** A sentence of a draft with what it does. */
export interface DraftSentence extends CuedSentence {
  /** A greeting, a closing or a name below it: part of no stage. */
  frame: boolean;
  /** For each of `draftTargets` the chance, 0..1, that the sentence does it; 0 in a frame. */
  chances: Readonly<Record<DraftTarget, number>>;
}

/**
 * What the model tells of a sentence: the stages it serves, whether it leads on in any way (something done, offered,
 * asked for or pointed to), and whether it leaves open when what we owe is done.
 */
export const draftTargets = [...stages, 'forward', 'open'] as const;
export type DraftTarget = (typeof draftTargets)[number];

/** Sentences of a draft with their cues only. */
export const readCuedSentences: (text: string) => CuedSentence[] = createCueReader([...stageCues, ...reportCues]);

const file: ModelFile = stageWeights;
const model = createModel(file);

/** How far into a draft a sentence may still be the restating of what the customer wrote. */
const LAST_LISTENING = 4;

/** Chances from which on a stage is claimed of a sentence. */
const claimedFrom = Object.fromEntries(
  stages.map((stage) => [stage, file.threshold[file.names.indexOf(stage)] ?? 1]),
) as Record<Stage, number>;

/** Cues of acknowledging are trusted down to this chance, and words without any from the other on. */
const acknowledging = { withCue: 0.05, without: 0.85 };

/** Chance from which on a sentence with a cue of honesty is taken to tell the truth of a matter. */
const TOLD_HONESTLY = 0.33;

const noChances = Object.fromEntries(draftTargets.map((name) => [name, 0])) as Record<DraftTarget, number>;

/** Sentences of the draft with what each does; for the stages and the structure checks alike. */
export function readSentences(text: string): DraftSentence[] {
  const sentences = readCuedSentences(text);
  const frames = framesOf(sentences);
  const count = frames.filter((frame) => !frame).length;
  let place = 0;
  return sentences.map((sentence, index) => {
    if (frames[index] === true) return { ...sentence, frame: true, chances: noChances };
    const scores = model(sentenceFeatures(sentence, place++, count));
    const chances = Object.fromEntries(file.names.map((name, at) => [name, scores[at] ?? 0]));
    return { ...sentence, frame: false, chances: chances as Record<DraftTarget, number> };
  });
}

/**
 * Which stage of the path each sentence of the draft serves. A sentence may serve two ("Three weeks is too long, and I
 * am sorry": listen and acknowledge); one that serves none is left out. In order of place.
 */
export function readStages(text: string): StageSpan[] {
  return stagesOf(readSentences(text));
}

/** The stages of sentences already read. */
export function stagesOf(sentences: readonly DraftSentence[]): StageSpan[] {
  const body = sentences.filter((sentence) => !sentence.frame);
  return body.flatMap((sentence, place) =>
    stagesOfOne(sentence, place).map((stage) => ({ start: sentence.start, end: sentence.end, stage })),
  );
}

/** Which sentences are greeting, closing or the writer's name: they serve no stage. */
export function framesOf(sentences: readonly CuedSentence[]): boolean[] {
  const frames = sentences.map(isGreetingOrClosing);
  // The name below the draft; "Done!" and "^Kim" look alike but for their cues.
  for (let last = sentences.length - 1; last > 0; last--) {
    const sentence = sentences[last];
    if (!sentence || (!frames[last] && !isSignature(sentence))) break;
    frames[last] = true;
  }
  return frames;
}

function isGreetingOrClosing({ cues, words }: CuedSentence): boolean {
  if (cues.has('closing') && words <= 5) return true;
  return cues.has('greeting') && words <= 4 && !cues.has('acknowledge');
}

function isSignature({ cues, text, words, asked }: CuedSentence): boolean {
  return cues.size === 0 && !asked && words <= 3 && /^[\p{Lu}^]/u.test(text) && !/[!?]$/.test(text);
}

/** It accepts what the customer feels; setting them right in the same breath does not. */
export function acknowledges({ cues, chances }: Pick<DraftSentence, 'cues' | 'chances'>): boolean {
  if (!cues.has('acknowledge')) return chances.acknowledge >= acknowledging.without;
  return chances.acknowledge >= acknowledging.withCue && (!cues.has('against') || cues.has('apology'));
}

function stagesOfOne(sentence: DraftSentence, place: number): Stage[] {
  const { cues, chances } = sentence;
  // What only repeats the customer reads to the model like our own words; there the cues of our own part decide.
  const claims = (stage: Stage) => chances[stage] >= claimedFrom[stage] && (!cues.has(REPORT) || cues.has(stage));
  const found: Stage[] = [];
  if (cues.has(REPORT) || (place < LAST_LISTENING && !sentence.asked && claims('listen'))) found.push('listen');
  if (acknowledges(sentence)) found.push('acknowledge');
  if (claims('honesty') || (cues.has('honesty') && chances.honesty >= TOLD_HONESTLY)) found.push('honesty');
  if (claims('perspective')) found.push('perspective');
  if (claims('next-step')) found.push('next-step');
  return found;
}
