import type { PreparedText, Sentence } from '../text';
import { saysDone, saysPromised } from './answers';
import { contentOf } from './content';

const confirms =
  /\b(?:thank|thanks|thx|received|arrived|got (?:it|the|your|my)|it came|works|worked|solved|sorted|here now|came today|came yesterday)\b/;

/** That something is not so, or not yet. */
export const denies = /\b(?:not|never|n't|nobody|no one|nothing|still|no)\b/;

/** That something came or works, that it did not, or neither plainly. */
export type Outcome = 'came' | 'missing' | 'unclear';

function outcomeIn(lower: string): Outcome {
  const isConfirmed = confirms.test(lower);
  if (isConfirmed === denies.test(lower)) return 'unclear';
  return isConfirmed ? 'came' : 'missing';
}

/** A sentence of a message. What it says is read when it is asked for: of most sentences nothing is. */
export class ToldSentence {
  private readContent: ReadonlySet<string> | undefined;
  private readDone: boolean | undefined;
  private readPromised: boolean | undefined;
  private readOutcome: Outcome | undefined;

  constructor(readonly sentence: Sentence) {}

  /** What it is about. */
  get content(): ReadonlySet<string> {
    this.readContent ??= contentOf(this.sentence.text);
    return this.readContent;
  }

  /** Whether it says that something was done. */
  get done(): boolean {
    this.readDone ??= saysDone(this.sentence.lower);
    return this.readDone;
  }

  /** Whether it says that something will be done. */
  get promised(): boolean {
    this.readPromised ??= saysPromised(this.sentence.lower);
    return this.readPromised;
  }

  /** What it says became of something. */
  get outcome(): Outcome {
    this.readOutcome ??= outcomeIn(this.sentence.lower);
    return this.readOutcome;
  }
}

/** Sentences looked at of one earlier message. */
const mostSentences = 40;

/** The sentences of a message, as far as they are looked at. */
export const toldBy = (prepared: PreparedText): ToldSentence[] =>
  prepared.sentences.slice(0, mostSentences).map((sentence) => new ToldSentence(sentence));
