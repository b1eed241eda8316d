import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';
import { isLacking } from './lacking';
import type { Needs } from './trouble';

/** Nothing is done, offered, asked for or pointed to, though they wait for it. */
function missingStep(draft: DraftShape): Finding {
  const why = 'It does not say what happens next: end with who does what by when.';
  return draft.whole('no-next-step', why, 'keep-promises');
}

/** Chance from which on a sentence leads on: something is done, offered, asked for or pointed to. */
const FORWARD = 0.55;

/** Chances of leaving open when something is done: where cues of it are, without any, and of what we say we will do. */
const open = { withCue: 0.05, without: 0.4, promised: 0.03 };

/** A line such as "when your parcel will arrive", noted below a sentence that says by when it is answered: no promise of its own. */
const notedQuestion = /^\W*(?:whether|when|where|why|how|what|which|who)\b[^,.;:!?]*$/i;

/** "Let me know which", "thanks for your patience": the next move is theirs, or there is none. */
const theirs =
  /^\W*(?:(?:and|so),? )?(?:please )?(?:(?:just )?(?:let (?:me|us) know|tell (?:me|us))\b|thanks?\b|thank you\b)[^,;:]*$/i;

function isLeftOpen({ text, cues, chances, timed, asked }: DraftSentence): boolean {
  return (
    !timed &&
    !asked &&
    !notedQuestion.test(text) &&
    !theirs.test(text) &&
    chances.open >= (cues.has('left-open') ? open.withCue : open.without)
  );
}

/** Chance from which on a sentence is taken to lead on whatever the draft as a whole looks like. */
const SURELY_FORWARD = 0.7;

/** "Settings > Sync > Off", a link: where it is done. */
const pointer = /\p{L}[.…”"’']?\s{0,2}[>→›]\s{0,2}\p{L}|https?:\/\/|\[(?:url|link)\]/iu;

/** It points to where it is done, or leads on by every sign. */
function surelyLeadsOn({ text, cues, chances }: DraftSentence): boolean {
  return !cues.has('no-step') && (pointer.test(text) || chances.forward >= SURELY_FORWARD);
}

function isPromised({ text, cues, chances, asked }: DraftSentence): boolean {
  return (
    cues.has('own-future') &&
    !asked &&
    !notedQuestion.test(text) &&
    chances.open >= open.promised &&
    chances.forward >= FORWARD
  );
}

/** Whether it says what happens next, and when. */
export function findNextStep(draft: DraftShape, needs: Needs): Finding[] {
  if (!needs.nextStep) return [];
  const { body } = draft;
  const left = body.findLast((sentence, place) => isLeftOpen(sentence) && !body.slice(place + 1).some(isTimedStep));
  // A step without a time is a step; what it lacks is the time.
  const isMissing = !left?.cues.has('left-open') && !body.some(surelyLeadsOn);
  if (isMissing && isLacking('no-next-step', body, needs)) return [missingStep(draft)];
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
