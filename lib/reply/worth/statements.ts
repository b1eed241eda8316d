import { remember } from '../../listen/remember';
import type { Reading, SentenceManner } from '../../listen/types';
import { isSlip } from '../english/doubts';
import { leadsToList } from '../english/lead-in';
import { isNoFact } from '../english/no-fact';
import { isSober } from '../english/plain-fact';
import { type Place, renderingsOf } from '../english/rendering';
import { namesTrouble } from '../english/words';
import { inSentence as sought } from '../sought';

/** A sentence that could be told back, and what it was made of. */
export interface Statement {
  /** As it would stand in the reply: "Your lift has been out since the 2nd." */
  text: string;
  /** The customer's own words for it, and those words as their grammar was read, with what a post leaves out. */
  source: string;
  read: string;
  /** Place of the sentence it comes from among `manner.sentences`. */
  at: number;
  /** Where in that sentence its words stand, if that is known. */
  place?: Place;
}

/** The words a message writes with a capital inside its sentences: names. */
export function namesIn(plain: string): Set<string> {
  return new Set(Array.from(plain.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d'-]+/gu), ([word]) => word));
}

/** Sentences with less of a chance to be what the message is about tell nothing of it; of many the likeliest are read. */
const enough = { gist: 0.08, sentences: 8 } as const;

/** Tells what a sentence states. */
export type ReadStatements = (sentence: string) => readonly Statement[];

/**
 * Reads each sentence of a message once, however often it is asked for: what is handed back and what is noted are looked for in
 * the same ones.
 */
export function statementsReader(sameDay: boolean): ReadStatements {
  const read = remember(
    (trimmed: string) => statementsOf(trimmed, 0, sameDay),
    (trimmed) => trimmed,
  );
  return (sentence) => read(sentence.trim());
}

/**
 * All facts that a message states in words that could be told back, sentence by sentence, whether or not they are good English and
 * worth telling: of one sentence there may be several, of its parts and of the whole.
 * @param plain the message as `plainText` made it ready
 * @param isLookedAt which sentences are of interest, of those that say something of the matter
 */
export function statementsIn(
  plain: string,
  { manner }: Reading,
  read: ReadStatements,
  isLookedAt: (sentence: SentenceManner) => boolean = () => true,
): Statement[] {
  const sentences = manner?.sentences ?? [];
  const bar = sentences.map(({ gist }) => gist).sort((a, b) => b - a)[enough.sentences] ?? 0;
  return sentences.flatMap((sentence, at) =>
    sentence.gist >= Math.max(enough.gist, bar) && isLookedAt(sentence)
      ? read(plain.slice(sentence.start, sentence.end)).map((one) => ({ ...one, at }))
      : [],
  );
}

/** What one sentence states, the `at`th of its message. */
export function statementsOf(sentence: string, at: number, sameDay: boolean): Statement[] {
  return renderingsOf(sentence).flatMap(({ text: told, source, read, ...place }) => {
    const text = told.replace(perfect, ' $1 ');
    if (!sameDay && hasMovingDay(text)) return [];
    // "It opens, but …": without what stands against it, the first half would say that all is well.
    if (/^(?:but|yet|although|though|even though)$/.test(place.next) && !namesTrouble(text)) return [];
    // "…, even though I am in tab 2": by itself it tells where they are, and not what is the matter.
    if (place.first === place.last && isRemainder.test(text)) return [];
    if (notOurs.test(text) || leadsToList.test(source)) return [];
    if (isParticular.test(text)) return [];
    // "We have not received: …": what they name stands behind it.
    if ((/^:/.test(place.next) || /:\s*$/.test(source)) && text.split(' ').length < 5) return [];
    if (/though$/.test(place.joint) && place.first === place.last && isBareState(text)) return [];
    if (isNoFact(text.slice(0, -1)) || isSlip(text.slice(0, -1)) || !isSober(source.replace(/["“”']/g, ''))) return [];
    return [{ text, source, read, at, place }];
  });
}

/** Says nothing without what stands beside it: "That did not help.", "The problem is.", "Which is now mine.", "You cannot write to." */
const isRemainder =
  /^(?:That (?:did|does|has|would) not \p{L}+(?: (?:it|any difference|anything))?\.$|(?:The|Your) (?:\p{L}+ )?(?:problem|issue|trouble|thing|question|point|fact) is(?: still there)?\.$|Which\b|[^\p{L}\p{N}“€£$]|.*(?:[-–,]|\b(?:to|from|of|and|but|or|the|an?|your|our))\.$)/u;

/** "Your account will be deleted" was written to them by a program or somebody else, and they hand it on: we have no such thing. */
const notOurs = sought(
  /\b[Oo]ur (?:\p{L}+ )?(?:accounts?|passwords?|personal data|mailbox|inbox|subscriptions?|devices?|profile|payment method|serial number|e-?mail address)\b/u,
);

/** Their number or address is for us to use, and "your daughter's" is no thing: "The receipt number is 0081-554." */
const isParticular =
  /^(?:The|Your) (?:[\p{L}.]+ ){0,3}(?:number|no\.?|reference|ref\.?|id|code|address|name) (?:is|ends)\b(?! (?:not|wrong|still|missing|incorrect|misspelled|misspelt))|['’]s\.$/u;

/** "You have ordered it on the 10th": with its day, what is over stands in the past; "on 4 sites", "on the 1st every month" go on. */
const perfect =
  /(?<=^You) have (\p{L}{2,}ed|sent|bought|paid|told) (?=[^,.;]{0,80}\bon (?:the )?(?:\d{1,2}(?:st|nd|rd|th)(?=$|[.,]| (?:and|of|at)\b)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))(?![^,.;]*\b(?:since|every|each|always|never|ever|so far|for (?:\p{L}+ )?(?:years|months|weeks|days))\b)/iu;

function isBareState(text: string): boolean {
  return /^you (?:are|were|have|had) (?!not\b|no\b|\p{L}+ed\b|been\b|paid\b|sent\b|told\b)/iu.test(text);
}

const movingDay = sought(
  /\b(?:today|tonight|tomorrow|yesterday|now|currently|(?:this|last) (?:morning|night|afternoon|evening|week|month))\b/i,
);

/** Says "today" or "last week": true on the day it was written. */
function hasMovingDay(text: string): boolean {
  return movingDay.test(text);
}
