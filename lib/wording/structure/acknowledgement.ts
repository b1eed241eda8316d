import type { Situation } from '../../conversation/vocabulary';
import { REPORT } from '../report-cues';
import type { DraftSentence } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';
import { firstAcknowledgement, isLacking } from './lacking';
import type { Needs } from './trouble';

/** Whether the draft takes up what happened to the customer, where it has to, and does so before it answers. */
export function findAcknowledgement(draft: DraftShape, claimed: ReadonlySet<Situation>, needs: Needs): Finding[] {
  const acknowledged = firstAcknowledgement(draft.body);
  const practice = 'acknowledge-before-answering';
  if (acknowledged < 0) {
    if (!needs.perhapsAcknowledgement || !isLacking('no-acknowledgement', draft.body, needs)) return [];
    const why = claimed.has('frustrated')
      ? 'Nothing says that their frustration is understood; put one calm sentence about it before the first answer.'
      : 'Nothing says what this meant for them; put one calm sentence about it before the first answer.';
    return [draft.whole('no-acknowledgement', why, practice)];
  }
  const before = draft.body.slice(0, acknowledged);
  const sentence = draft.body[acknowledged];
  if (!sentence || before.length === 0) return [];
  const isPlain = needs.acknowledgement && hasPlainAnswer(before);
  const isLikely =
    needs.perhapsAcknowledgement &&
    before.some(mayAnswer) &&
    isLacking('answer-before-acknowledgement', draft.body, needs);
  if (!isPlain && !isLikely) return [];
  const answer =
    before.find(isAnswer) ?? before.reduce((best, next) => (answering(next) > answering(best) ? next : best));
  const why = `The answer comes before the acknowledgement: move “${opening(sentence)}” in front of “${opening(answer)}”.`;
  return [finding(draft.text, 'answer-before-acknowledgement', answer.start, answer.end, why, practice)];
}

/** A bare step, or a refusal with more than itself in front: an answer by every reading. */
function hasPlainAnswer(before: readonly DraftSentence[]): boolean {
  return before.some(
    (sentence) => isAnswer(sentence) && (isBareStep(sentence) || (before.length > 1 && sentence.cues.has('refusal'))),
  );
}

/** Chance of a step or an explanation from which on a sentence may answer. */
const MAY_ANSWER = 0.2;

/** "I've just compared the two dates", "we received your mail at 14:20", "you stood there at 5:40": what leads up to an answer. "You need to …" is one. */
const leadingUp =
  /^(?:[^,.!?]{0,40},\s+)?(?:(?:i|we)(?:(?:'ve|’ve| have)?(?: (?:just|now|also|already))?) (?:read|compared|listened|received|got your|looked|gone (?:through|over)|put .{1,60} next to)\b|you(?:['’]ve (?!got\b)| have (?!to\b|\d|until\b|the right\b|no\b)| had (?!to\b|better\b)| were | (?!(?:need|proceed|feed|speed|exceed|succeed)\b)(?:\p{L}+ed|(?:under)?stood|paid|said|sent|went|spent|got|forgot|took|told|sold|lost|came|made|sat|kept)\b))/iu;

/** "We received your return and refuse the refund." */
const refusing = /\b(?:refus|declin|reject|deny|denied|cannot|can['’]t|will not|won['’]t|not possible)/i;

const introducing = /^(?:[^,.!?]{0,40},\s+)?(?:[Mm]y name is|[Tt]his is|I(?:['’]m| am)) \p{Lu}\p{Ll}/u;

/** Warm words to them: no step, however warm. */
function isGush({ text, cues }: DraftSentence): boolean {
  const end = text.split(/[^\s\p{P}\p{S}]+/u).at(-1);
  return end?.includes('!') === true && !cues.has('own-step') && !cues.has('next-step');
}

/** Thanks answer nothing, and neither does what only tells what they wrote, though it reads like a step: "You wish to know when …". */
function mayAnswer(sentence: DraftSentence): boolean {
  if (sentence.cues.has(REPORT) || isGush(sentence)) return false;
  if (leadingUp.test(sentence.text) && !refusing.test(sentence.text)) return false;
  if (introducing.test(sentence.text)) return false;
  return answering(sentence) >= MAY_ANSWER;
}

/** How surely a sentence takes a step or explains. */
function answering({ chances }: DraftSentence): number {
  return Math.max(chances['next-step'], chances.perspective);
}

/** A step, a refusal or an explanation. Owning a mistake in front of the apology is none: it leads up to it. */
function isAnswer({ cues, asked }: DraftSentence): boolean {
  if (asked || cues.has('no-step')) return false;
  if (cues.has('refusal') || cues.has('perspective')) return true;
  return cues.has('next-step') && (cues.has('own-step') || !cues.has('listen')) && !cues.has('honesty');
}

function isBareStep({ cues }: DraftSentence): boolean {
  const leadsUp = ['honesty', 'perspective', 'reason'].some((cue) => cues.has(cue));
  return cues.has('own-step') && !leadsUp;
}
