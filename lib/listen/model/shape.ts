import type { PreparedText, Sentence } from '../text';

/** Words that press, cried out among others that are not. */
const pressing =
  /\b(?:NOW|TODAY|TONIGHT|TOMORROW|ASAP|URGENT|URGENTLY|IMMEDIATELY|AT ONCE|NEED|NEEDED|WAITING|HURRY)\b/;

/** A sentence with a full stop behind every word: "When. Does. It. Come." */
const wordByWord = /(?:(?<![\w.])[A-Za-z]{1,8}[.!] ){2}[A-Za-z]{1,12}[.!?]/;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How many letters of any script a text has, and how many of them are capitals. */
function countLetters(text: string): { letters: number; capitals: number } {
  let [small, capitals, others] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code > 127) others++;
  }
  if (others === 0) return { letters: small + capitals, capitals };
  return { letters: text.match(/\p{L}/gu)?.length ?? 0, capitals: text.match(/\p{Lu}/gu)?.length ?? 0 };
}

/**
 * Manner of writing: what no single word tells.
 *
 * @param words - how many words the message has
 * @returns features with values in 0..1
 */
export function shapeOf(prepared: PreparedText, words: number): [string, number][] {
  const text = prepared.regions.map((region) => prepared.text.slice(region.start, region.end)).join(' ');
  const { letters, capitals } = countLetters(text);
  const shouted = text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  const exclamations = text.match(/!/g)?.length ?? 0;
  const questions = prepared.sentences.filter((sentence) => sentence.lower.endsWith('?')).length;
  const sentences = prepared.sentences.length;
  const lowers = prepared.sentences.map((sentence) => sentence.lower);
  const refusals = lowers.filter((lower) =>
    /^(?:and |but |also )?(?:no[ ,.:-]|not |none |nor |don'?t |dont |never )|(?:^|, |and |but |so )(?:i|we)(?:'m| am|'re| are)? (?:also |really |simply )?(?:not |won'?t |wont |don'?t |dont |refuse|reject|will not |do not )|[-:,] no[.!,]|\bno$/.test(
      lower,
    ),
  ).length;
  const shoutedWords =
    text.match(
      /(?=[A-Z]{2})(?<![A-Z\d-])(?:[A-Z]{4,}|THE|AND|YOU|NOT|NOW|WHY|ALL|ANY|WAS|DO|HOW|ONE|TWO|SIX|MY|ME|NO|SO|IS|AM|GET|TO|IT|BE|HE|WE|OF)(?![A-Za-z\d-])/g,
    )?.length ?? 0;
  const times =
    prepared.lower
      .slice(0, 8000)
      .match(
        /\b(?:today|tonight|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|days?|hours?|minutes?|noon|\d{1,2}[:.]\d\d|\d{1,2}(?:st|nd|rd|th))\b/g,
      )?.length ?? 0;
  const imperatives = prepared.sentences.filter((sentence) =>
    /^(?:please|[a-z]+ (?:me|it|this|the|my|us|our)\b)/.test(sentence.lower),
  ).length;
  return [
    ['shape/short', words < 12 ? 1 : 0],
    ['shape/long', Math.min(1, words / 200)],
    ['shape/shouting', Math.min(1, share(shouted * 8, words + 10))],
    ['shape/all-capitals', letters > 20 && capitals > letters * 0.6 ? 1 : 0],
    ['shape/exclaims', exclamations > 0 ? 1 : 0],
    ['shape/exclaims-often', Math.min(1, Math.max(0, exclamations - 1) / 4)],
    ['shape/marks-repeated', /[!?]{2,}|\.{4,}/.test(text) ? 1 : 0],
    ['shape/all-questions', share(questions, sentences)],
    ['shape/asks', questions > 0 ? 1 : 0],
    ['shape/imperatives', share(imperatives, sentences)],
    [
      'shape/second-person',
      Math.min(1, share((prepared.lower.slice(0, 8000).match(/\b(?:you|your|u|ur)\b/g)?.length ?? 0) * 10, words + 10)),
    ],
    ['shape/refuses', refusals > 0 ? 1 : 0],
    ['shape/refuses-often', Math.min(1, Math.max(0, refusals - 1) / 2)],
    ['shape/shouts-word', shoutedWords > 0 && shoutedWords < words * 0.6 ? 1 : 0],
    ['shape/presses-in-capitals', shouted > 0 && pressing.test(text) && /[a-z]{3}/.test(text) ? 1 : 0],
    ['shape/word-by-word', wordByWord.test(text) ? 1 : 0],
    ['shape/shouts-words', Math.min(1, shoutedWords / 4)],
    ['shape/times', Math.min(1, share(times * 10, words + 10))],
    [
      'shape/greeting',
      /^\s*(?:hi|hello|dear|good (?:morning|afternoon|evening|day)|hey)\b/.test(prepared.lower) ? 1 : 0,
    ],
    ['shape/no-capitals', letters > 30 && !/\p{Lu}/u.test(text.slice(0, 4000)) ? 1 : 0],
    ['shape/ends-asking', lowers.at(-1)?.endsWith('?') ? 1 : 0],
    ['shape/mentions-people', /\b(?:he|she|him|his|her|they)\b/.test(prepared.lower.slice(0, 8000)) ? 1 : 0],
    [
      'shape/if-then',
      /\b(?:if (?:not|you|it|this|that|nothing|i|we)|otherwise|unless|or else|or (?:i|we|it))\b/.test(
        prepared.lower.slice(0, 8000),
      )
        ? 1
        : 0,
    ],
    [
      'shape/hedges',
      /\b(?:maybe|perhaps|possibly|wonder|wondering|i think|i guess|probably|seems?|not sure|if possible)\b/.test(
        prepared.lower.slice(0, 8000),
      )
        ? 1
        : 0,
    ],
    [
      'shape/asserts',
      /\b(?:so|therefore|means|obviously|clearly|of course|fact|surely|always|never|must)\b/.test(
        prepared.lower.slice(0, 8000),
      )
        ? 1
        : 0,
    ],
    ['shape/we', /\b(?:we|our|us)\b/.test(prepared.lower.slice(0, 8000)) ? 1 : 0],
    ['shape/smile', /[:;]-?[)D]|\u{1F600}|\u{1F60A}|\u{2764}|\u{1F44D}/u.test(text) ? 1 : 0],
    [
      'shape/frown',
      /[:;]-?[(/]|\u{1F621}|\u{1F620}|\u{1F92C}|\u{1F612}|\u{1F644}|\u{1F624}|\u{1F4A9}|\u{1F62D}/u.test(text) ? 1 : 0,
    ],
  ];
}

/** People and events that something can hang on. */
const stake =
  /\b(?:boss|wedding|audit|auditors?|clients?|customers?|patients?|kids?|children|school|job|launch|event|flight|exams?|meeting|shop|business|staff|team|opening|season|court|tax|bank|daughter|son|mother|father|wife|husband|baby|doctor|hospital|deadline|inspection|board)\b/;

/** What a sentence says by single words, and the orders it opens with. */
const said: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['manner/negated', /\b(?:not|no|never|nothing|nobody|none|cannot|without)\b|n't\b/],
  ['manner/you', /\b(?:you|your|u|ur)\b/],
  ['manner/me', /\b(?:i|my|me|we|our)\b/],
  ['manner/if', /\b(?:if|unless|otherwise|or else)\b/],
  ['manner/number', /\d/],
  ['manner/how-to', /^(?:how|what|where|which|is there|can i|is it possible|do i)\b/],
  [
    'manner/reason',
    /\b(?:because|since|so that|in order to|due to|otherwise|so (?:i|we) can)\b|\bas (?:i|we|my|our|the|it)\b/,
  ],
  ['manner/need', /\b(?:need|needs|must|have to|has to|want to|would like to)\b/],
  ['manner/we-are', /^(?:we|i)(?:'re| are|'m| am)\b/],
  ['manner/stake', stake],
  ['manner/imperative', /^(?:please|[a-z]+ (?:me|it|this|the|my|us|our)\b)/],
];

const placeNames = {
  first: 'manner/first',
  last: 'manner/last',
  only: 'manner/only',
  middle: 'manner/middle',
} as const;

/** Manner of one sentence and its place in the message. */
export function shapeOfSentence(
  sentence: Sentence,
  words: number,
  place: 'first' | 'last' | 'only' | 'middle',
): [string, number][] {
  const { text, lower } = sentence;
  const capitals = text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  return [
    [placeNames[place], place === 'middle' ? 0 : 1],
    ['manner/question', lower.endsWith('?') ? 1 : 0],
    ['manner/exclaims', lower.includes('!') ? 1 : 0],
    ['manner/marks-repeated', /[!?]{2,}|\.{3,}/.test(lower) ? 1 : 0],
    ['manner/capitals', Math.min(1, capitals / 3)],
    ['manner/all-capitals', text === text.toUpperCase() && text.replace(/[^A-Za-z]/g, '').length > 8 ? 1 : 0],
    ['manner/presses-in-capitals', capitals > 0 && pressing.test(text) ? 1 : 0],
    ['manner/short', words < 6 ? 1 : 0],
    ['manner/long', Math.min(1, words / 40)],
    ...said.filter(([, pattern]) => pattern.test(lower)).map(([name]): [string, number] => [name, 1]),
  ];
}
