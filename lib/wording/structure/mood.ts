import { acknowledges } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';

/** Laughter, parties, winks: a joke at somebody's trouble stays one after an apology, too. */
const jokes = [
  '😀',
  '😁',
  '😆',
  '😂',
  '🤣',
  '😎',
  '😜',
  '😝',
  '🙃',
  '🤪',
  '🎉',
  '🎊',
  '🥳',
  '🙌',
  '🤘',
  '👏',
  '😘',
  '🌞',
];

/** Smiles and hearts, which can be meant well where they follow an acknowledgement. */
const smiles = ['😃', '😄', '😊', '😍', '🥰', '🤗', '💙', '💛', '❤', '💖', '☀'];

/**
 * Cheer towards somebody in trouble: a joke, or, when they are upset (`upset`) and nothing takes that up, a smile or a
 * cheerful exclamation. Wishes for the day are a form and not cheer, and who laughs in `customer` may be laughed with.
 */
export function findMismatch(draft: DraftShape, customer: string, upset: boolean): Finding[] {
  if (laughter.test(customer)) return [];
  const { sentences } = draft;
  const joking = sentences.find(({ text }) => hasOneOf(jokes, text));
  const cold = upset && !draft.body.some(acknowledges);
  const first = joking ?? (cold ? sentences.find(isCheerful) : undefined);
  if (!first) return [];
  const why = `“${opening(first)}” is cheerful, and the customer is in trouble: say it plainly.`;
  return [finding(draft.text, 'mood-mismatch', first.start, first.end, why, 'empathy-but-resolute')];
}

const laughter = /[😂🤣😄😆😜🙃]|\b(?:lol|lmao|ha(?:ha)+)\b/iu;
const wish = /\b(?:have|enjoy)\b/i;

function isCheerful({ text, cues }: DraftShape['sentences'][number]): boolean {
  return hasOneOf(smiles, text) || (cues.has('cheerful') && text.includes('!') && !wish.test(text));
}

function hasOneOf(signs: readonly string[], text: string): boolean {
  return signs.some((sign) => text.includes(sign));
}
