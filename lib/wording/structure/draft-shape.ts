import type { PracticeId } from '../../conversation/practices';
import type { StructureRule } from '../../conversation/vocabulary';
import type { DraftSentence } from '../stages';
import type { Finding } from '../types';

/** The draft's sentences, without greeting and closing, and the places that the checks ask for. */
export class DraftShape {
  readonly body: DraftSentence[];

  constructor(
    readonly text: string,
    readonly sentences: readonly DraftSentence[],
  ) {
    this.body = sentences.filter((sentence) => !sentence.frame);
  }

  has(cue: string): boolean {
    return this.body.some((sentence) => sentence.cues.has(cue));
  }

  first(cue: string): number {
    return this.body.findIndex((sentence) => sentence.cues.has(cue));
  }

  /** A finding about the whole draft. */
  whole(rule: StructureRule, why: string, practice: PracticeId): Finding {
    const start = this.body[0]?.start ?? 0;
    const end = this.body.at(-1)?.end ?? this.text.length;
    return finding(this.text, rule, start, end, why, practice);
  }
}

/** A finding of one check about the words from `start` to `end`. */
export function finding(
  text: string,
  rule: StructureRule,
  start: number,
  end: number,
  why: string,
  practice: PracticeId,
  replacements: string[] = [],
): Finding {
  return {
    rule,
    kind: 'structure',
    start,
    end,
    text: text.slice(start, end),
    why,
    practice,
    replacements,
    strictness: 1,
  };
}

/** The first words of a sentence, for naming it in a `why`. */
export function opening(sentence: DraftSentence): string {
  const words = sentence.text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence.text;
}
