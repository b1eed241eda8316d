import { practices } from '../conversation/practices';
import { stages as path, type Stage } from '../conversation/vocabulary';
import { fillGaps, type Gap, openGap } from '../reply/gaps';
import type { OpenPhrase } from '../reply/open-phrases';
import type { SuggestedStage } from '../reply/types';
import type { ReplyFrame } from './compose';

/** One text a stage can have. */
export interface StageOption {
  phrase: string;
  /** Filled as far as the facts go; with gaps, the text without the rep's values. */
  text: string;
  why: string;
  practice: string;
  /** What the rep has to fill, with what it takes to do so. */
  open?: OpenPhrase;
}

/** One stage of the reply as the rep has shaped it. */
export interface ReplyStage {
  stage: Stage;
  options: StageOption[];
  /** Which option is shown. */
  chosen: number;
  /** The rep's own words in place of the option's. */
  edited: string | undefined;
  dropped: boolean;
  /** It stays as it is when the customer writes again. */
  pinned: boolean;
  /** The rep put it there; it was not suggested. */
  added: boolean;
  /** What the rep filled into gaps, by their name; kept from one option to the next. */
  values: Readonly<Record<string, string>>;
}

/** An option the rep has to fill something into. */
export function toOpenOption(open: OpenPhrase, because: string): StageOption {
  const { phrase, facts, gaps } = open;
  const { id, practice } = phrase;
  const why = `${because} Practice: ${practices[practice]}.`;
  return { phrase: id, text: fillGaps(phrase, facts, gaps, {}), why, practice, open };
}

/** A stage as it was suggested, and behind it the phrases that leave something to the rep. */
export function toReplyStage(suggested: SuggestedStage, open: readonly OpenPhrase[] = []): ReplyStage {
  const { stage, text, phrase, why, practice, alternatives } = suggested;
  const ready = [{ phrase, text, why, practice }, ...alternatives];
  const unlike = open.filter((one) => !ready.some((option) => option.phrase === one.phrase.id));
  return {
    stage,
    options: [...ready, ...unlike.map((one) => toOpenOption(one, 'It fits; something in it is yours to fill.'))],
    chosen: 0,
    edited: undefined,
    dropped: false,
    pinned: false,
    added: false,
    values: {},
  };
}

export function optionOf({ options, chosen }: Pick<ReplyStage, 'options' | 'chosen'>): StageOption | undefined {
  return options[chosen];
}

/** The option's words with the rep's values in them. */
export function optionText(shaped: ReplyStage): string {
  const option = optionOf(shaped);
  if (!option?.open) return option?.text ?? '';
  const { phrase, facts, gaps } = option.open;
  return fillGaps(phrase, facts, gaps, shaped.values);
}

/** The words of a stage as they would be inserted. */
export function stageText(shaped: ReplyStage): string {
  return shaped.edited ?? optionText(shaped);
}

/** The gap that is still open in a stage's words: they can't be inserted like that. */
export function openGapOf(shaped: ReplyStage): Gap | undefined {
  return openGap(stageText(shaped), optionOf(shaped)?.open?.gaps ?? []);
}

/** Has the rep made it different from what was suggested? */
export function isShaped(shaped: ReplyStage): boolean {
  return shaped.chosen !== 0 || shaped.edited !== undefined || shaped.dropped || shaped.added;
}

/** Puts a stage where it belongs in path order, as a paragraph of its own. */
export function withStage(
  frame: ReplyFrame,
  stages: readonly ReplyStage[],
  added: ReplyStage,
): { frame: ReplyFrame; stages: ReplyStage[] } {
  const order = path.indexOf(added.stage);
  const after = stages.findIndex(({ stage }) => path.indexOf(stage) > order);
  const at = after < 0 ? stages.length : after;
  const joints = stages.map((_, index) => (index === 0 ? '' : (frame.joints[index] ?? paragraph)));
  // What was first has something before it now.
  if (at === 0 && joints.length > 0) joints[0] = paragraph;
  return {
    frame: { ...frame, joints: joints.toSpliced(at, 0, at === 0 ? '' : paragraph) },
    stages: stages.toSpliced(at, 0, added),
  };
}

const paragraph = '\n\n';
