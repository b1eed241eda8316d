import { acknowledges } from '../stages';
import type { Finding } from '../types';
import { type DraftShape, finding, opening } from './draft-shape';

/** Laughter, parties, tongues: a joke at somebody's trouble stays one after an apology, too. */
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

const joke = new RegExp(jokes.join('|'), 'u');
/** What is cheer towards somebody in grief: faces that smile, hands that wave. Flowers, hearts, ticks, parcels and clocks are none. */
const cheer = new RegExp(`${joke.source}|[😃😄😅😉😊😋😍😗😙😚🙂😇😏😛🥰🤗🤩☺☀🎈👋👍👌💪✌🤞🔥✨🌟⭐🚀💯🌈💖💕🍀]`, 'u');

/**
 * Cheer towards somebody in trouble: a joke, or, when they are upset (`upset`) and nothing takes that up, a smile or a
 * cheerful exclamation. Wishes for the day are a form and not cheer, and who laughs in `customer` may be laughed with.
 */
export function findMismatch(draft: DraftShape, customer: string, upset: boolean): Finding[] {
  if (laughter.test(customer)) return [];
  const { sentences } = draft;
  const inGrief = mourns(customer);
  const place = draft.text.search(inGrief ? cheer : joke);
  const joking = place < 0 ? undefined : sentenceAt(sentences, place);
  const cold = upset && !draft.body.some(acknowledges);
  const first = joking ?? (inGrief ? sentences.find(isLight) : cold ? sentences.find(isCheerful) : undefined);
  if (!first) return [];
  const why = `“${opening(first)}” is cheerful, and the customer is in trouble: say it plainly.`;
  return [finding(draft.text, 'mood-mismatch', first.start, first.end, why, 'empathy-but-resolute')];
}

/** The sentence that a picture stands in or behind. */
function sentenceAt(sentences: DraftShape['sentences'], place: number): DraftShape['sentences'][number] | undefined {
  return sentences.findLast(({ start }) => start <= place) ?? sentences[0];
}

const elders =
  '(?:wife|husband|partner|mother|mum|mom|father|dad|parents?|brother|sister|grand(?:mother|father|ma|pa|dad|parents?)|gran(?:ny)?|nan|uncle|aunt|cat|dog)';
const kin = `(?:${elders}|(?:grand)?(?:son|daughter|child|kid)|baby|friend)`;
/** Not "my dad's", not "dad-shaped". */
const alone = "(?:-in-law)?(?![\\w'’-])";
const when =
  '(?:last|yesterday|suddenly|peacefully|(?:this|on|in|at|after) (?!exams?\\b|tests?\\b|to\\b|the (?!\\d)|my\\b|your\\b))';

/** Somebody's death, as the words between the two tell: see `isSaidOf`. "My daughter passed" may be an exam. */
const dying = new RegExp(
  `\\b(?:${kin}${alone}([^.!?\\n]{0,40}?) (?:died|(?:is|are) dead|passed away)|${elders}${alone}([^.!?\\n]{0,40}?) passed(?= ?[.,!?;]| ?$| ${when}| on[.,!]))(?! of (?:laugh|bore|embarrass))`,
  'gi',
);
const grief = new RegExp(
  `\\b(?:(?:he|she|who) (?:has |had |have )?(?:just |sadly |recently )?(?:died|passed away)|death of (?:my|our|his|her) (?:\\w+ )?${kin}|(?:(?:his|her)|${kin}['’]s) (?:sudden )?death|death certificate|funeral|bereave\\w*|miscarriage|stillborn|hospice|(?:my|our|his|her) late ${kin}${alone}|lost (?:my|our|his|her) (?:(?:dear|beloved|only|little|older|younger|elder|best|whole) )?(?:${kin}${alone}|job|home)(?=\\s*(?:[.,!?;:]|$)| (?:in|on|last|this|and|to|when|because|after|at|yesterday|today)\\b))(?!\\w)`,
  'i',
);

const between = new Set(
  'has have had just suddenly recently sadly unexpectedly also both and my our his her aged age of years at only mr mrs'.split(
    ' ',
  ),
);

/** Nothing but a name, an age or such words stands between them: no phone of theirs. */
function isSaidOf(words: string): boolean {
  if (/^,? who .*,$/i.test(words)) return true;
  return (words.match(/[\p{L}\d'’-]+/gu) ?? []).every(
    (word) => between.has(word.toLowerCase()) || /^(?:\p{Lu}\p{Ll}+|\d\d+)$/u.test(word),
  );
}

/** They mourn somebody, or lost what they lived by. */
export function mourns(customer: string): boolean {
  return (
    grief.test(customer) || [...customer.matchAll(dying)].some(([, words, others]) => isSaidOf(words ?? others ?? ''))
  );
}

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
