import { acknowledges } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';

export function findMismatch(draft: DraftShape): Finding[] {
  if (draft.body.some(acknowledges)) return [];
  const first = draft.sentences.find((sentence) => sentence.cues.has('cheerful') || hasCheerfulSign(sentence.text));
  if (!first) return [];
  const why = `“${opening(first)}” is cheerful, and the customer is upset: say it plainly.`;
  return [finding(draft.text, 'mood-mismatch', first.start, first.end, why, 'empathy-but-resolute')];
}

/** Smiling faces, hearts, parties: signs that are read as cheer. */
const cheerfulSigns = [
  '😀',
  '😃',
  '😄',
  '😁',
  '😆',
  '😂',
  '🤣',
  '😊',
  '😍',
  '🥰',
  '😘',
  '🎉',
  '🎊',
  '💙',
  '❤',
  '💖',
  '👏',
  '🙌',
  '✨',
  '😎',
  '😜',
  '🤗',
  '🥳',
  '☀',
];

function hasCheerfulSign(text: string): boolean {
  return cheerfulSigns.some((sign) => text.includes(sign));
}
