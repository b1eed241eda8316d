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
  const inGrief = mourns(customer);
  const picture = (draft.text.match(pictures) ?? []).find((sign) =>
    inGrief ? !solemn.test(sign) : jokes.includes(sign),
  );
  const joking = picture === undefined ? undefined : sentenceAt(sentences, draft.text.indexOf(picture));
  const cold = upset && !draft.body.some(acknowledges);
  const first = joking ?? (inGrief ? sentences.find(isLight) : cold ? sentences.find(isCheerful) : undefined);
  if (!first) return [];
  const why = `“${opening(first)}” is cheerful, and the customer is in trouble: say it plainly.`;
  return [finding(draft.text, 'mood-mismatch', first.start, first.end, why, 'empathy-but-resolute')];
}

const pictures = /\p{Emoji_Presentation}|[☺☀]/gu;

/** The sentence that a picture stands in or behind. */
function sentenceAt(sentences: DraftShape['sentences'], place: number): DraftShape['sentences'][number] | undefined {
  return sentences.findLast(({ start }) => start <= place) ?? sentences[0];
}

const kin =
  '(?:wife|husband|partner|mother|mum|mom|father|dad|parents?|son|daughter|child|kid|baby|brother|sister|gran\\w*|uncle|aunt|friend|cat|dog)';
const grief = new RegExp(
  `\\b(?:${kin}\\b[^.!?]{0,30} died|death|funeral|passed (?:away|on|last|this|in)|bereave\\w*|miscarriage|stillborn|hospice|(?:my|our|his|her) late ${kin}|lost (?:my|our|his|her) (?:\\w+ )?(?:${kin}|job|home)(?!['’]s))\\b`,
  'i',
);

/** They mourn somebody, or lost what they lived by. */
export function mourns(customer: string): boolean {
  return grief.test(customer);
}

/** Pictures that are no cheer: flowers, tears, folded hands, hearts; ticks and telephones. */
const solemn = /[💐🙏🖤🤍🌹🌷😢😔😞💙💛💜✅❌📞📱📧📩📎📅🔒]/u;

/** Cheer with an exclamation mark. */
function isLight({ text, cues }: DraftShape['sentences'][number]): boolean {
  return cues.has('cheerful') && text.includes('!');
}

const laughter = /[😂🤣😄😆😜🙃]|\b(?:lol|lmao|ha(?:ha)+)\b/iu;
const wish = /\b(?:have|enjoy)\b/i;

function isCheerful({ text, cues }: DraftShape['sentences'][number]): boolean {
  return hasOneOf(smiles, text) || (cues.has('cheerful') && text.includes('!') && !wish.test(text));
}

function hasOneOf(signs: readonly string[], text: string): boolean {
  return signs.some((sign) => text.includes(sign));
}
