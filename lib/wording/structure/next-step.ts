import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';

/** Nothing that somebody does, and no answer that needs no step: a date, a figure, a paper that is handed over. */
function findMissingStep(draft: DraftShape): Finding[] {
  const { body } = draft;
  if (body.some(isStep) || body.some(isAnswerInItself)) return [];
  const why = 'It does not say what happens next: end with who does what by when.';
  return [draft.whole('no-next-step', why, 'keep-promises')];
}

/** Chance from which on a sentence leads on: something is done, offered, asked for or pointed to. */
const FORWARD = 0.55;

function isStep({ cues, chances }: DraftSentence): boolean {
  return !cues.has('no-step') && chances.forward >= FORWARD;
}

/** Chances of leaving open when something is done: where cues of it are, without any, and of what we say we will do. */
const open = { withCue: 0.05, without: 0.4, promised: 0.03 };

function isLeftOpen({ cues, chances, timed, asked }: DraftSentence): boolean {
  return !timed && !asked && chances.open >= (cues.has('left-open') ? open.withCue : open.without);
}

function isPromised({ cues, chances, asked }: DraftSentence): boolean {
  return cues.has('own-future') && !asked && chances.open >= open.promised && chances.forward >= FORWARD;
}

/** Whether it says what happens next, and when. */
export function findNextStep(draft: DraftShape): Finding[] {
  const missing = findMissingStep(draft);
  if (missing.length > 0) return missing;
  const { body } = draft;
  const left = body.findLast((sentence, place) => isLeftOpen(sentence) && !body.slice(place + 1).some(isTimedStep));
  if (!left && body.some((sentence) => sentence.timed && sentence.cues.has('to-come'))) return [];
  const untimed = left ?? body.findLast(isPromised);
  if (!untimed) return [];
  const why = `“${opening(untimed)}” has no time: add the day and hour by which it is done or you write again.`;
  return [finding(draft.text, 'no-time', untimed.start, untimed.end, why, 'keep-promises')];
}

/** It says what comes, and when. */
function isTimedStep({ cues, timed }: DraftSentence): boolean {
  return timed && (cues.has('to-come') || cues.has('next-step'));
}

function isAnswerInItself(sentence: DraftSentence): boolean {
  if (sentence.asked || sentence.cues.has('no-step')) return false;
  return sentence.cues.has('handed-over') || (sentence.timed && sentence.cues.has('to-come'));
}
