import type { Situation } from '../../conversation/vocabulary';
import { acknowledges, type DraftSentence } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';
import { isLacking } from './lacking';
import type { Needs } from './trouble';

/** Whether the draft takes up what happened to the customer, where it has to, and does so before it answers. */
export function findAcknowledgement(draft: DraftShape, claimed: ReadonlySet<Situation>, needs: Needs): Finding[] {
  const acknowledged = draft.body.findIndex(acknowledges);
  const practice = 'acknowledge-before-answering';
  if (acknowledged < 0) {
    if (!needs.perhapsAcknowledgement || !isLacking('no-acknowledgement', draft.body, needs)) return [];
    const why = claimed.has('frustrated')
      ? 'Nothing says that their frustration is understood; put one calm sentence about it before the first answer.'
      : 'Nothing says what this meant for them; put one calm sentence about it before the first answer.';
    return [draft.whole('no-acknowledgement', why, practice)];
  }
  if (!needs.acknowledgement) return [];
  const answer = earlyAnswer(draft.body.slice(0, acknowledged)) ?? answerByChance(draft.body);
  const sentence = draft.body.slice(acknowledged).find(({ start }) => !answer || start > answer.start);
  if (!answer || !sentence) return [];
  const why = `The answer comes before the acknowledgement: move “${opening(sentence)}” in front of “${opening(answer)}”.`;
  return [finding(draft.text, 'answer-before-acknowledgement', answer.start, answer.end, why, practice)];
}

/**
 * The answer among the sentences in front of the acknowledgement. One sentence of facts leads up to it and is fine; a
 * bare step, a refusal, or two sentences of explanation are not.
 */
function earlyAnswer(before: readonly DraftSentence[]): DraftSentence | undefined {
  const answers = before.filter(isAnswer);
  const isPlain = answers.some(
    (sentence) => isBareStep(sentence) || (before.length > 1 && sentence.cues.has('refusal')),
  );
  return isPlain || answers.length > 1 ? answers[0] : undefined;
}

/** Chances at which a sentence surely acknowledges, may do so, explains, takes a step, or restates. */
const chance = { surely: 0.6, maybe: 0.3, explains: 0.35, steps: 0.9, restates: 0.5 };

/** The answer in front of the first sentence that surely acknowledges, told by the model where cues are missing. */
function answerByChance(body: readonly DraftSentence[]): DraftSentence | undefined {
  const first = body.findIndex((sentence) => acknowledges(sentence) && sentence.chances.acknowledge >= chance.surely);
  const before = body.slice(0, Math.max(0, first));
  if (before.some(({ chances }) => chances.acknowledge >= chance.maybe)) return undefined;
  return before.find(({ cues, asked, chances }) => {
    if (asked || chances.listen >= chance.restates) return false;
    return cues.has('refusal') || chances['next-step'] >= chance.steps || chances.perspective >= chance.explains;
  });
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
