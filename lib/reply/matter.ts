import type { Span } from '../conversation/conversation';
import { asksOf, gistOf, isAside } from '../listen/manner';
import type { Reading } from '../listen/types';
import { type NounPhrase, nounPhrasesIn } from './english/noun-phrase';
import { isPlural } from './english/nouns';
import { expand } from './english/person';
import { plainText } from './english/plain';
import { type Token, tokensOf } from './english/tokens';
import { prepositions } from './english/word-class';
import { headlineOf } from './headline';

/** Points a phrase needs before a reply says that the message is about it. */
const enough = 2.8;
/** The same beside an ask or a fact that says what it is about. */
const enoughBeside = 3.5;
/** Words; a longer phrase is read as a sentence. */
const longest = 9;

/**
 * The one thing a message is about, as a noun phrase from our side that fits behind "about" and "with": "the hedge from our
 * depot" for "the hedge from your depot". Undefined where no phrase is sure enough.
 * @param beside whether the reply names something else as well: then only the surest thing is worth its place
 */
export function matterOf(text: string, reading: Reading, beside = false): string | undefined {
  const plain = plainText(text);
  const sentences = sentencesOf(plain, reading);
  const all = plain.toLowerCase();
  const title = headlineOf(text)?.words.toLowerCase() ?? '';
  let best: { words: string; points: number } | undefined;
  for (const { start, end, weight } of sentences) {
    const tokens = tokensOf(expand(plain.slice(start, end)));
    for (const phrase of nounPhrasesIn(tokens)) {
      if (phrase.words.split(' ').length > longest || isAnyOne(phrase)) continue;
      // "I need a 4G router from you": wished for, and nothing that happened.
      if (phrase.determiner === 'a' && wishes.test(plain.slice(start, end))) continue;
      const points = weight + pointsOf(phrase, tokens, all, title);
      if (points >= (beside ? enoughBeside : enough) && points > (best?.points ?? 0))
        best = { words: phrase.words, points };
    }
  }
  // Once they told of "a £75 charge", it is the one.
  return best?.words.replace(/^an? /, 'the ').replace(/^the (?=\p{Lu}\p{Ll}+'s )/u, '');
}

const wishes = /\b(?:need|want|like|could|please|wish|send|give|looking for)\b/i;

/** "A letter" may be any: one that is not told from others is no matter. */
function isAnyOne({ determiner, attached, factual }: NounPhrase): boolean {
  return determiner === 'a' && !attached && !factual;
}

interface Weighed extends Span {
  weight: number;
}

/** What a sentence is worth by its rank: what the message is about, then what they want. */
const ranks = { gist: [1.6, 0.9], ask: [0.6, 0.3], likely: 0.2 } as const;
/** Chance from which a sentence that nobody would call the gist is read for a thing all the same. */
const likely = 0.22;
/** In so few sentences each is about the matter. */
const fewSentences = 2;
/** Sentences read where listening did not tell what the message is about. */
const firstRead = 2;

function sentencesOf(plain: string, { manner }: Reading): Weighed[] {
  if (!manner)
    return split(plain)
      .slice(0, firstRead)
      .map((span, i) => ({ ...span, weight: ranks.gist[i]! }));
  const gist = gistOf(manner).map((span, i) => ({ ...span, weight: ranks.gist[i] ?? 0.5 }));
  const asks = asksOf(manner)
    .filter((span) => !isAside(manner, span))
    .slice(0, 2)
    .map((span, i) => ({ ...span, weight: ranks.ask[i] ?? 0 }));
  const rest = manner.sentences
    .filter((span) => (span.gist >= likely || manner.sentences.length <= fewSentences) && !isAside(manner, span))
    .map((span) => ({ ...span, weight: ranks.likely }));
  return [...gist, ...asks, ...rest].filter(
    ({ start }, i, all) => all.findIndex((other) => other.start === start) === i,
  );
}

function split(plain: string): Span[] {
  return Array.from(plain.matchAll(/[^.!?\n]+(?:[.](?=\d)[^.!?\n]*)*/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  })).filter(({ start, end }) => /\p{L}{3}/u.test(plain.slice(start, end)));
}

/** The name of what the phrase says is about: "a question about my bill", "problem with the lift". */
const leadsIn = /^(?:about|regarding|concerning|re)$/;
const namesMatter =
  /^(?:problem|trouble|issue|question|difficulty|difficulties|complaint|help|query|happy|pleased|unhappy|wrong|error)s?$/;
/** Circumstances: when, where and by what it happened. */
const besides =
  /^(?:in|on|at|during|after|before|by|via|through|into|onto|from|since|until|without|than|like|as|over|under|behind|near|up|down|off|out|around|despite|per|within|between|because)$/;
const subjectStarts =
  /^(?:and|but|that|because|when|since|while|so|why|where|whether|if|has|have|is|are|was|were|does|do|did|will|can|could)$/;

/** What stands around in any message about a program or a house, and is seldom the matter. */
const everywhere =
  /^(?:system|window|computer|laptop|browser|machine|page|website|site|button|option|settings?|log|link|file|folder|screen|program|task|tab|board|field|light|door|image|icon|font|server|table|box|house|room|floor|shop|store|phone|version|menu|text|line|list|map|project|school|test|photo|picture|screenshot|copy|station|gym|hotel|restaurant|clinic|practice|branch|library|cinema|museum|canteen|hostel|surgery|warehouse|building|flat|apartment)s?$/;

const whose: Readonly<Record<NounPhrase['determiner'], number>> = {
  theirs: 1.2, owner: 0.9, ours: 0.6, the: 0.8, number: 0.6, a: 0.4, none: 0,
}; // biome-ignore format: a table reads better dense

function pointsOf(phrase: NounPhrase, tokens: readonly Token[], all: string, title: string): number {
  const { head, determiner, known, attached, factual, start, end } = phrase;
  const before = tokens[start - 1];
  const word = before?.kind === 'mark' ? '' : (before?.word ?? '');
  // "It isn't my router": that is what it is not about.
  if (word === 'not') return 0;
  const stem = head.replace(/(?:e?s|y|ies)$/, '');
  let points = whose[determiner] + (known ? 1 : 0) + Math.min(attached, 1) * 0.6 + (factual ? 0.8 : 0);
  if (!known && determiner !== 'theirs') points -= 0.4;
  if (leadsIn.test(word) || (/^(?:with|of|for)$/.test(word) && namesMatter.test(tokens[start - 2]?.word ?? '')))
    points += 1.4;
  else if (besides.test(word)) points -= 2;
  else if (prepositions.has(word)) points -= 0.7;
  else if (word === '' || subjectStarts.test(word)) points += 0.8;
  else points += 0.5;
  // Named again, it is what they talk about.
  if (all.split(stem).length > 2 && stem.length > 3) points += 0.5;
  if (stem.length > 2 && title.includes(stem)) points += 0.7;
  if (everywhere.test(head) && determiner !== 'theirs' && !attached) points -= 0.8;
  if (isPlural(head) && determiner === 'none') points -= 0.2;
  return end - start > 8 ? points - 0.5 : points;
}
