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
  const isSorry = draft.has('apology') || draft.body.some(({ text }) => ownsUp.test(text));
  if (promise) {
    if (isSorry) return [];
    const why = `We promised “${promise.text}” and did not keep it: own up to that in the first sentence.`;
    return [draft.whole('promise-not-owned', why, 'honesty')];
  }
  // By their account alone: telling what went wrong is owning up to it, and so is an apology that names the term; "sorry for the wait" is not.
  const term = draft.body.some(tellsHonestly) ? undefined : brokenTerm(lastWords(input));
  if (term === undefined || (isSorry && retells(draft, term))) return [];
  const why = `They say “${term}”, and that has passed: own up to it in the first sentence, or say how it was meant.`;
  return [draft.whole('promise-not-owned', why, 'honesty')];
}

/** Owning up in other words than "sorry": "that is on us", "I dropped the ball", "my mistake", "we should have rung you". */
const ownsUp =
  /\b(?:that|this|it)(?:['’]s| is| was) (?:(?:entirely|all|squarely|purely) )?(?:on|down to) (?:us|me)\b|\b(?:we|i)(?:['’]ve| have)? (?:let you down|dropped the ball|fell short|broke(?:n)? (?:our|my) (?:word|promise)|did(?: not|n['’]t) (?:keep (?:our|my) (?:word|promise)|do what (?:we|i) said))\b|\b(?:we|i) (?:should|ought to) have (?:called|rung|phoned|written|told|let you know|done|sent|kept|come back)\b|\b(?:my|our) (?:own )?(?:mistake|fault|error|oversight|omission|slip|doing)\b(?! (?:if|unless|or)\b)/i;

/** Chance from which on a sentence tells what went wrong with us, and from which on one without a cue of that is a step instead. */
const HONEST = 0.5;
const STEP = 0.8;

function tellsHonestly({ cues, chances }: DraftSentence): boolean {
  return chances.honesty >= HONEST && (cues.has('honesty') || chances['next-step'] < STEP);
}

const measure = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|minute|hour|day|week|month|\d+/gi;

/** "We are late", "I missed it", "our own word". */
const owned =
  /\b(?:we|i|our|my)\b[^.!?]{0,40}\b(?:late|overdue|missed|broke|promised?|said|told|wrote|forgot(?:ten)?|word|mistake|fault|failed|lapse)\b/i;

/** The draft says that we are late, or names a day or a length as the term does. */
function retells(draft: DraftShape, term: string): boolean {
  const named = new Set(term.toLowerCase().match(measure));
  return draft.body.some(
    ({ text }) => owned.test(text) || (text.toLowerCase().match(measure) ?? []).some((word) => named.has(word)),
  );
}
