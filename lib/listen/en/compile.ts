import type { Situation } from '../../conversation/vocabulary';

/** How much a cue says by itself: `strong` ones carry a claim where no weights are known for them. */
export type CueStrength = 'strong' | 'weak';

/** A named pattern that speaks for a situation. Its id is a feature of the model, so it does not change lightly. */
export interface Cue {
  /** `situation/name` and a number */
  id: string;
  /** `situation/name`, shared by the alternatives of one cue */
  group: string;
  situation: Situation;
  strength: CueStrength;
  pattern: RegExp;
}

/** How customers in a hurry write the commonest words; patterns name only the proper spelling. */
const spellings: Readonly<Record<string, string>> = {
  you: '(?:you|u|ya)',
  your: '(?:your|ur|yr)',
  "you're": "(?:you're|youre|ur|u r|your)",
  are: '(?:are|r)',
  with: '(?:with|w)',
  "he's": "(?:he's|hes|he is)",
  "she's": "(?:she's|shes|she is)",
  "they're": "(?:they're|theyre|they are)",
  "that's": "(?:that's|thats|that is)",
  "it's": "(?:it's|its|it is)",
};

/**
 * Compiles a pattern over prepared text (lower case, straight quotes). A blank in the source, outside brackets, stands
 * for one to three blanks (every white space is one there), and the match begins and ends at word boundaries. Sources use no unbounded repetition of
 * anything wide, so a match attempt costs a bounded number of steps per position.
 */
export function compile(source: string): RegExp {
  const spelled = source.replace(
    /(?<![\\\w-])(?:you're|you|your|are|with|he's|she's|they're|that's|it's)(?![\w-])/g,
    (word) => spellings[word] ?? word,
  );
  const spaced = spelled.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '(?: {1,3})' : part));
  return new RegExp(`(?<!\\w)(?:${spaced})(?!\\w)`, 'g');
}

/**
 * Makes the cues of one situation from `name: [strength, ...sources]`. Each source becomes a cue of its own, so that the
 * model can weigh them apart as well as together.
 */
export function cuesOf(
  situation: Situation,
  list: Readonly<Record<string, readonly [CueStrength, ...string[]]>>,
): Cue[] {
  return Object.entries(list).flatMap(([name, [strength, ...sources]]) =>
    sources.map((source, index) => ({
      id: `${situation}/${name}-${index + 1}`,
      group: `${situation}/${name}`,
      situation,
      strength,
      pattern: compile(source),
    })),
  );
}
