import type { Reading } from './types';

/** Nothing but a name or a word of thanks; longer texts in no language we know are in one we don't. UTF-16 units. */
const fewLetters = 40;

/** Whether a message that was not understood is so short that its language can't be told, and nothing be said of it. */
export function isTooLittle({ language, understood }: Pick<Reading, 'language' | 'understood'>, text: string): boolean {
  return !understood && language === 'und' && text.trim().length < fewLetters;
}
