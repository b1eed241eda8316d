import type { Channel } from '../library/schema';

/** How a reply sounds. `usual` is what an e-mail or a chat reads like without a wish of the rep's. */
export const tones = ['formal', 'usual', 'informal'] as const;
export type Tone = (typeof tones)[number];

/** How much a reply says. `short` is what can be read at a glance: what it is about, and who does what by when. */
export const lengths = ['usual', 'short'] as const;
export type Length = (typeof lengths)[number];

/**
 * How the rep wants a reply to be, beside its channel: `SuggestInput.shape`. Any part may be left out.
 * - `tone: 'formal'` greets "Dear Mara,", writes no contractions and closes "Yours sincerely,"; `'informal'` greets "Hi
 *   Mara,", contracts ("I'm", "don't") and closes "Best wishes,". A phrase with the tag `tone:formal` or `tone:informal` is
 *   for that tone alone.
 * - `length: 'short'` takes the short wordings (those for chat) in one paragraph, and only Listen, what can't be left
 *   unsaid, and the Next step.
 */
export interface Shape {
  tone?: Tone;
  length?: Length;
}

/** A shape with nothing left out. */
export type WholeShape = Required<Shape>;

export function wholeShape(shape: Shape | undefined): WholeShape {
  return { tone: shape?.tone ?? 'usual', length: shape?.length ?? 'usual' };
}

/** Does the tone a phrase is marked for, if any, fit? */
export function fitsTone(tags: readonly string[] | undefined, tone: Tone): boolean {
  return !tags || tags.includes(`tone:${tone}`) || !tags.some((tag) => tag.startsWith('tone:'));
}

/** What becomes of contractions: written out, made, or left as the phrase has them. */
export function contractionsOf({ tone }: WholeShape, channel: Channel): 'none' | 'made' | 'kept' {
  if (tone === 'formal') return 'none';
  if (tone === 'informal') return 'made';
  return channel === 'email' ? 'none' : 'kept';
}
