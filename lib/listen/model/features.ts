import type { CueHit } from '../situations';
import type { PreparedText } from '../text';

/** Buckets that words and pairs of words are hashed into. */
export const buckets = 8192;

/** Words of a message that are looked at, so that a huge mail costs no more than a long one. */
const mostWords = 1500;

/** Words count less than cues: they are what does not carry over to other senders. */
const wordScale = 0.2;

/** An alternative of a cue counts less than the cue: few examples tell the alternatives apart. */
const aloneScale = 0.3;

/** What the model sees of a message: named features with values, and the buckets its words fall into. */
export interface Features {
  named: Map<string, number>;
  hashed: number[];
}

/** Bucket of a word or pair: 32-bit FNV-1a, folded. */
export function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash ^= key.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (buckets - 1);
}

/** One form for the words that differ only in ending, roughly: "charged", "charges" and "charging" are one. */
export function stem(word: string): string {
  if (word.length <= 4 || word.includes("'")) return word;
  return word.replace(/(?:ing|ed|es|s|ly)$/, '');
}

/** The words of one sentence as the model reads them: numbers alike, names and addresses alike. */
export function wordsOfSentence(lower: string): string[] {
  const words = ['^'];
  for (const [word] of lower.matchAll(/@\w+|https?:\S+|\[\w+\]|[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[!?]+|:[()]/g)) {
    const unit = word.charCodeAt(0);
    if (unit >= 48 && unit <= 57) words.push('0');
    else if (word.startsWith('@') || word.startsWith('http') || word.startsWith('[')) words.push('@');
    else words.push(stem(word));
  }
  return words;
}

/** The words of a text, sentence by sentence, up to a bound. */
function modelWords(prepared: PreparedText): string[] {
  const words: string[] = [];
  for (const sentence of prepared.sentences) {
    words.push(...wordsOfSentence(sentence.lower));
    if (words.length >= mostWords) break;
  }
  return words.slice(0, mostWords);
}

/** The buckets of words and of pairs of neighbours, each once. */
export function hashWords(words: readonly string[]): number[] {
  const hashed = new Set<number>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    hashed.add(bucketOf(word));
    const next = words[index + 1];
    if (next !== undefined) hashed.add(bucketOf(`${word} ${next}`));
  }
  return [...hashed];
}

/** What each word counts in a text of `count` buckets: less in a long one, where more of them come by chance. */
export const hashedUnit = (count: number): number => wordScale * Math.min(1, 6 / Math.sqrt(Math.max(1, count)));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Manner of writing: what no single word tells. */
function shapeOf(prepared: PreparedText, words: number): [string, number][] {
  const text = prepared.regions.map((region) => prepared.text.slice(region.start, region.end)).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
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
      /(?<![A-Z\d-])(?:[A-Z]{4,}|THE|AND|YOU|NOT|NOW|WHY|ALL|ANY|WAS|DO|HOW|ONE|TWO|SIX|MY|ME|NO|SO|IS|AM|GET|TO|IT|BE|HE|WE|OF)(?![A-Za-z\d-])/g,
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
    ['shape/all-capitals', letters > 20 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6 ? 1 : 0],
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

/**
 * Turns a prepared message into what the model weighs.
 *
 * @param prepared - the last customer message
 * @param hits - its cue matches
 * @param answered - whether somebody of ours wrote earlier in the thread
 */
export function featuresOf(prepared: PreparedText, hits: readonly CueHit[], answered: boolean): Features {
  const named = new Map<string, number>();
  for (const hit of hits) {
    named.set(hit.cue.group, 1);
    named.set(hit.cue.id, aloneScale);
  }
  const strong = new Map<string, Set<string>>();
  for (const hit of hits) {
    if (hit.cue.strength !== 'strong') continue;
    const known = strong.get(hit.cue.situation);
    if (known) known.add(hit.cue.group);
    else strong.set(hit.cue.situation, new Set([hit.cue.group]));
  }
  for (const [situation, ids] of strong) named.set(`several/${situation}`, Math.min(3, ids.size - 1) / 2);
  const last = prepared.sentences.at(-1);
  const first = prepared.sentences[0];
  for (const hit of hits) {
    if (hit.cue.situation !== 'thankful' || prepared.sentences.length < 2) continue;
    if (last && hit.start >= last.start) named.set(`${hit.cue.group}@end`, 1);
    else if (first && hit.start < first.end) named.set(`${hit.cue.group}@start`, 1);
    else named.set(`${hit.cue.group}@middle`, 1);
  }
  const words = modelWords(prepared);
  for (const [name, value] of shapeOf(prepared, words.length)) if (value !== 0) named.set(name, value);
  if (answered) named.set('shape/answered', 1);
  return { named, hashed: hashWords(words) };
}
