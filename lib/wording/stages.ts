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

/** "We apologise for any inconvenience (this may have caused)": it fits every message, and so answers none. */
const formula =
  /\b(?:apologi[sz]e|apologies|sorry|regret)\b[^,.;:!?]{0,20}\bany (?:inconveniences?|trouble)\b(?: (?:this|that|it|which))?(?: (?:may|might|could|has|have))*(?: been)?(?: caused?)?(?: (?:to )?you)?/i;

/** Nothing is acknowledged but by the formula. */
function isFormula(text: string): boolean {
  if (!formula.test(text)) return false;
  return !readCuedSentences(text.replace(formula, ' ')).some(({ cues }) => cues.has('acknowledge'));
}

/** "If that is too late, …", "Should anything look odd, …", "…, in case that is too long": what may be, and what then. */
const supposed =
  /^\W*(?:(?:and|but|or|so),? )?(?:(?:even )?if (?!i\b|we\b)|should (?:you|it|this|that|there|any\p{L}*|some\p{L}*)|in case|unless)\b/iu;
const supposedLast = /\bin case (?:it|this|that|you)\b[^,;:]*$/i;

/**
 * It accepts what the customer feels; setting them right in the same breath does not, and neither does an empty formula, nor what only
 * provides for a case.
 */
export function acknowledges({ cues, chances, text }: Pick<DraftSentence, 'cues' | 'chances' | 'text'>): boolean {
  if (isFormula(text)) return false;
  if (!cues.has('apology') && (supposed.test(text) || supposedLast.test(text))) return false;
  if (!cues.has('acknowledge')) return chances.acknowledge >= acknowledging.without;
  return chances.acknowledge >= acknowledging.withCue && (!cues.has('against') || cues.has('apology'));
}

/** "Hi Ana, wow, …": an outcry tells of our own feeling, whatever the model thinks of the words around it. */
const outcry = /^\W*(?:(?:hi|hello|hey|dear|oh)\b[^,.!?\n]{0,40}[,!]?\s+)*(?:wow|whoa|omg|yikes|jeez|gosh|ugh|ouch)\b/i;

/** What we go and find out is not told yet: "I will find out what went wrong and write to you by 15:00". */
const errand =
  /^\W*(?:(?:until then|then|now),? )?(?:i|we)(?: am|'m| are|'re| will|'ll) (?:\p{L}+ )?(?:find|look|check|writ|answer|work|start|ask)\p{L}*\b(?!.*\b(?:not|cannot|yet|sorry|mistakes?|fault|because)\b)/iu;

function stagesOfOne(sentence: DraftSentence, place: number): Stage[] {
  const { cues, chances } = sentence;
  // What only repeats the customer reads to the model like our own words; there the cues of our own part decide.
  const needsCue = cues.has(REPORT) || outcry.test(sentence.text);
  const claims = (stage: Stage) => chances[stage] >= claimedFrom[stage] && (!needsCue || cues.has(stage));
  const tells = !(sentence.timed && cues.has('next-step') && errand.test(sentence.text));
  const found: Stage[] = [];
  if (cues.has(REPORT) || (place < LAST_LISTENING && !sentence.asked && claims('listen'))) found.push('listen');
  if (acknowledges(sentence)) found.push('acknowledge');
  if (tells && (claims('honesty') || (cues.has('honesty') && chances.honesty >= TOLD_HONESTLY))) found.push('honesty');
  if (claims('perspective')) found.push('perspective');
  if (claims('next-step')) found.push('next-step');
  return found;
}
