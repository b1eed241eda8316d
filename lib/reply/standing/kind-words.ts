import type { Situation } from '../../conversation/vocabulary';
import type { Reading } from '../../listen/types';
import { plainText } from '../english/plain';
import type { SuggestedStage } from '../types';
import type { Situations } from './situations';
import { speaksKindly } from './thanks';

/** Do they say something kind beside what they want? Who is upset may mean it otherwise, and who only praises has a reply of their own. */
export function speaksKindlyBeside(text: string, reading: Reading, situations: Situations): boolean {
  const meant = ![...situations.keys()].some((name) => unkindly.includes(name));
  const heard = reading.situations.some(({ name, confidence }) => name === 'thankful' && confidence >= 0.5);
  return meant && heard && speaksKindly(plainText(text));
}

const unkindly: readonly Situation[] = ['thankful', 'frustrated', 'abusive', 'uncooperative', 'legal-threat'];

/**
 * Thanks for what they said kindly beside what they want, in the sentence that opens the reply: "Thank you for your message and
 * your kind words." Where it opens with something else, a sentence before it.
 * @param accepts whether a wording may be said
 */
export function thankForKindWords(stage: SuggestedStage, accepts: (text: string) => boolean): SuggestedStage {
  const alternatives = stage.alternatives.map((other) => ({ ...other, text: thanked(other.text, accepts) }));
  return { ...stage, text: thanked(stage.text, accepts), alternatives };
}

function thanked(text: string, accepts: (text: string) => boolean): string {
  if (/\bkind\b|\bgood to (?:hear|read)\b/.test(text)) return text;
  const brief = /^Thanks\b/.test(text);
  const words = brief ? 'Thanks for the kind words.' : 'Thank you for your kind words.';
  const joined = opening.test(text) ? text.replace(opening, '$1 and your kind words.') : `${words} ${text}`;
  return accepts(joined) ? joined : text;
}

/** The whole of a first sentence that thanks for nothing in particular. */
const opening = /^(Thank(?:s| you) for (?:your (?:message|reply)))\./;
