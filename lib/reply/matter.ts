import type { Span } from '../conversation/conversation';
import { asksOf, gistOf, isAside } from '../listen/manner';
import type { MannerKind, Reading } from '../listen/types';
import { type NounPhrase, nounPhrasesIn } from './english/noun-phrase';
import { expand } from './english/person';
import { plainText } from './english/plain';
import { tokensOf } from './english/tokens';
import { type Place, weightOf } from './matter-weight';

/** A thing that a message names. */
export interface Matter {
  /** A noun phrase from our side that fits behind "about" and "with": "the hedge from our depot" for "the hedge from your depot". */
  words: string;
  /** Whether a reply may say that the message is about it. */
  sure: boolean;
}

/** Points a phrase needs before a reply says that the message is about it. */
const enough = 0.9;
/** The same beside an ask or a fact that says what it is about. */
const enoughBeside = 1.2;
/** The same where there is no trouble: praise and news read well without a thing. */
const enoughAtEase = 1.4;
/** Words; a longer phrase is read as a sentence. */
const longest = 9;

/**
 * The one thing a message is most likely about; undefined where it names none. Only the surest is fit to be said: a reply that
 * names nothing reads better than one that names something from the margin.
 * @param beside whether the reply names something else as well: then a thing is worth its place less often
 */
export function matterOf(text: string, reading: Reading, beside = false): Matter | undefined {
  const plain = plainText(text);
  let best = { words: '', points: 0 };
  for (const sentence of sentencesOf(plain, reading)) {
    const words = plain.slice(sentence.start, sentence.end);
    const tokens = tokensOf(expand(words));
    for (const phrase of nounPhrasesIn(tokens)) {
      if (phrase.words.split(' ').length > longest || isAnyOne(phrase)) continue;
      // "I need a 4G router from you": wished for, and nothing that happened.
      if (phrase.determiner === 'a' && wishes.test(words)) continue;
      const points = weightOf(phrase, tokens, sentence);
      if (points > best.points) best = { words: phrase.words, points };
    }
  }
  if (!best.words) return undefined;
  // Once they told of "a £75 charge", it is the one.
  const words = best.words.replace(/^an? /, 'the ').replace(/^the (?=\p{Lu}\p{Ll}+'s )/u, '');
  return { words, sure: best.points >= barFor(reading.manner?.kind, beside) };
}

function barFor(kind: MannerKind | undefined, beside: boolean): number {
  if (beside) return enoughBeside;
  return kind === 'praise' || kind === 'news' ? enoughAtEase : enough;
}

const wishes = /\b(?:need|want|like|could|please|wish|send|give|looking for)\b/i;

/** "A letter" may be any: one that is not told from others is no matter. */
function isAnyOne({ determiner, attached, factual }: NounPhrase): boolean {
  return determiner === 'a' && !attached && !factual;
}

/** Chance from which a sentence that nobody would call the gist is read for a thing all the same. */
const likely = 0.22;
/** In so few sentences each is about the matter. */
const fewSentences = 2;
/** Sentences read where listening did not tell what the message is about. */
const firstRead = 2;
/** What such a sentence counts as. */
const untold = { gist: 0.6, ask: 0 } as const;

/** The sentences that tell the matter, or in which something is asked, but no asides. */
function sentencesOf(plain: string, { manner }: Reading): (Span & Place)[] {
  const length = plain.length;
  if (!manner)
    return split(plain)
      .slice(0, firstRead)
      .map((span, i) => ({ ...span, ...untold, first: i === 0, length }));
  const { sentences } = manner;
  const telling = new Set([...gistOf(manner), ...asksOf(manner).slice(0, 2)]);
  return sentences
    .filter((sentence) => {
      const read = telling.has(sentence) || sentence.gist >= likely || sentences.length <= fewSentences;
      return read && !isAside(manner, sentence);
    })
    .map((sentence) => ({ ...sentence, first: sentence === sentences[0], length }));
}

function split(plain: string): Span[] {
  return Array.from(plain.matchAll(/[^.!?\n]+(?:[.](?=\d)[^.!?\n]*)*/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  })).filter(({ start, end }) => /\p{L}{3}/u.test(plain.slice(start, end)));
}
