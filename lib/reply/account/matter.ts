import { isAside } from '../../listen/manner';
import type { Manner, MannerKind, Reading } from '../../listen/types';
import { nounPhrasesIn } from '../english/noun-phrase';
import { expand } from '../english/person';
import { plainText } from '../english/plain';
import { tokensOf } from '../english/tokens';
import { thingWorthOf } from '../worth/model';
import { thingFeaturesOf } from '../worth/thing-features';
import { thingsIn } from '../worth/things';
import { weightOf } from './matter-weight';

/** A thing that a message names. */
export interface Matter {
  /** A noun phrase from our side that fits behind "about" and "with": "the hedge from our depot" for "the hedge from your depot". */
  words: string;
  /** Whether a reply may say that the message is about it. */
  sure: boolean;
}

/**
 * What a thing has to be worth before a reply says that the message is about it. Of held-out things worth 1.25, nine of ten were right. Beside
 * an ask or a fact a thing is worth its place less often, and praise and news read well without one.
 */
const enough = { alone: 1.15, beside: 1.35, atEase: 1.35 } as const;
/** A thing worth less is named by the way. */
const meant = 0.8;

/**
 * The one thing a message is most likely about; undefined where it names none. Only the surest is fit to be said: a reply that
 * names nothing reads better than one that names something from the margin.
 * @param beside whether the reply names something else as well
 */
export function matterOf(text: string, { manner }: Reading, beside = false): Matter | undefined {
  const plain = plainText(text);
  if (!manner) return firstThing(plain);
  const things = thingsIn(plain, manner.sentences);
  let best: { words: string; worth: number } | undefined;
  for (const thing of things) {
    if (!isRead(manner, thing.at)) continue;
    const { tells, core } = thingWorthOf(thingFeaturesOf(thing, things, manner, plain.length));
    if (tells + core > (best?.worth ?? meant)) best = { words: thing.words, worth: tells + core };
  }
  return best && { words: best.words, sure: best.worth >= barFor(manner.kind, beside) };
}

function barFor(kind: MannerKind, beside: boolean): number {
  if (beside) return enough.beside;
  return kind === 'praise' || kind === 'news' ? enough.atEase : enough.alone;
}

/** Nothing is named from an aside, whatever it says. */
function isRead(manner: Manner, at: number): boolean {
  return !isAside(manner, manner.sentences[at]!);
}

/** Where listening told nothing of the sentences, the first ones are read and things weighed by hand. */
const untold = { sentences: 2, gist: 0.6, enough: 0.9 } as const;

function firstThing(plain: string): Matter | undefined {
  const sentences = plain.match(/[^.!?\n]+(?:[.](?=\d)[^.!?\n]*)*/g)?.filter((words) => /\p{L}{3}/u.test(words)) ?? [];
  const found = sentences.slice(0, untold.sentences).flatMap((words, at) => {
    const tokens = tokensOf(expand(words));
    const place = { gist: untold.gist, ask: 0, first: at === 0, length: plain.length };
    return nounPhrasesIn(tokens).map((phrase) => ({ words: phrase.words, points: weightOf(phrase, tokens, place) }));
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (a, b) => (a && a.points >= b.points ? a : b),
    undefined,
  );
  return best && { words: best.words, sure: best.points >= untold.enough };
}
