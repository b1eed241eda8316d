import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import type { DraftShape } from './draft-shape';
import { lastWords, type StructureInput } from './input';
import { brokenTerm } from './own-term';

export function findBoundary(draft: DraftShape): Finding[] {
  if (draft.has('boundary')) return [];
  const why =
    'The message was abusive and the reply sets no boundary: add one calm sentence on how we talk to each other.';
  return [draft.whole('abuse-no-boundary', why, 'abuse-boundary')];
}

export function findPromises(input: StructureInput, draft: DraftShape): Finding[] {
  const { now } = input;
  const open = (input.openPromises ?? []).filter((promise) => {
    const due = promise.due === undefined ? Number.NaN : Date.parse(promise.due);
    return now !== undefined && due < now.getTime();
  });
  const said = input.reading.promises.filter((promise) => promise.overdue);
  const promise = open[0] ?? said[0];
  if (draft.has('apology')) return [];
  if (promise) {
    const why = `We promised “${promise.text}” and did not keep it: own up to that in the first sentence.`;
    return [draft.whole('promise-not-owned', why, 'honesty')];
  }
  // By their account alone: telling what went wrong is owning up to it as well.
  const term = draft.body.some(tellsHonestly) ? undefined : brokenTerm(lastWords(input));
  if (term === undefined) return [];
  const why = `They say “${term}”, and that has passed: own up to it in the first sentence, or say how it was meant.`;
  return [draft.whole('promise-not-owned', why, 'honesty')];
}

/** Chance from which on a sentence tells what went wrong with us, and from which on one without a cue of that is a step instead. */
const HONEST = 0.5;
const STEP = 0.8;

function tellsHonestly({ cues, chances }: DraftSentence): boolean {
  return chances.honesty >= HONEST && (cues.has('honesty') || chances['next-step'] < STEP);
}
