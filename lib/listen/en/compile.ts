import type { Situation } from '../../conversation/vocabulary';

/** How much a cue says by itself: `strong` ones carry a claim where no weights are known for them. */
export type CueStrength = 'strong' | 'weak';

/** A named pattern that speaks for a situation. Its id is a feature of the model, so it does not change lightly. */
export interface Cue {
  /** `situation/name` */
  id: string;
  situation: Situation;
  strength: CueStrength;
  pattern: RegExp;
}

/**
 * Compiles a pattern over prepared text (lower case, straight quotes). A blank in the source, outside brackets, stands
 * for one to three blanks (every white space is one there), and the match begins and ends at word boundaries. Sources use no unbounded repetition of
 * anything wide, so a match attempt costs a bounded number of steps per position.
 */
export function compile(source: string): RegExp {
  const spaced = source.replace(/\[(?:\\.|[^\]\\])*\]| /g, (part) => (part === ' ' ? '(?: {1,3})' : part));
  return new RegExp(`(?<!\\w)(?:${spaced})(?!\\w)`, 'g');
}

/** Makes the cues of one situation from `name: [strength, ...sources]`; several sources are alternatives. */
export function cuesOf(
  situation: Situation,
  list: Readonly<Record<string, readonly [CueStrength, ...string[]]>>,
): Cue[] {
  return Object.entries(list).map(([name, [strength, ...sources]]) => ({
    id: `${situation}/${name}`,
    situation,
    strength,
    pattern: compile(sources.join('|')),
  }));
}
