import type { Stage } from '../conversation/vocabulary';

/** One phrase, filled, for one stage. */
export interface SuggestedStage {
  stage: Stage;
  /** Ready to send: no placeholder is left. */
  text: string;
  /** Id of the phrase it came from. */
  phrase: string;
  /** One sentence: why this stage, why this phrase. */
  why: string;
  /** Practice the phrase serves. */
  practice: string;
  /** Runners-up for the same stage, best first, filled as well. */
  alternatives: { phrase: string; text: string; why: string; practice: string }[];
}

/** A reply in path order; `text` is the whole of it with greeting and closing line breaks, ready to insert. */
export interface Suggestion {
  /** Opening line, such as "Hello Mara,". */
  greeting: string;
  stages: SuggestedStage[];
  text: string;
}
