import type { Span } from '../../conversation/conversation';
import { isAside } from '../../listen/manner';
import { isSureWhy } from '../../listen/sure-why';
import type { Reading } from '../../listen/types';
import { doubtsOf } from '../english/doubts';
import { opensBarely, opensSurely } from '../english/opening';
import { plainText } from '../english/plain';
import { isResolved, isSober, isWellFormed } from '../english/plain-fact';
import { isRepeatable, namesTrouble } from '../english/words';
import { namesIn, type ReadStatements } from '../worth/statements';
import { mayFollowBecause } from './restate';

/** What goes on at their side whether we act or not: something begins, closes, is due, somebody waits for it. */
const presses =
  /^(?:(?:on|at|from) [\p{L}\d: ]{3,24}, )?(?:your|the|his|her|their|a|an|this|that|there|you|two|three|four|five|six|\p{Lu}|\d).*?\b(?:is|are|starts?|begins?|opens?|closes?|ends?|expires?|comes?|meets?|moves?|leaves?|leave|fly|flies|arrives?|travels?|marr(?:y|ies)|goes|runs? out|shuts?|needs?|has to|have to|must|wants?|asks?|waits?|depends?|rel(?:y|ies)|hangs?|wakes?|works?|lives?|takes?)\b/u;

/** What they feel, want of us or did, and what is said about us, is not noted as a circumstance. */
const unfit =
  /\b(?:(?:we|us|our|ours|not|never|no|nobody|nothing|none|would|will|wish|hope|think|guess|believe|know|feel|glad|happy|sorry|thank\w*|like|love|say|says|said|tells?|told|claims?|complain\w*|lawyer|court|police|newspaper|competition|else|only|just)\b|(?:stupid\w*|other|others|such|still|too)\b|and, |(?:been|have|has|are|is) \p{L}+$)|n't\b|^you (?:want|expect|need (?:it|this|that|them)\b|are (?:writing|asking|looking|trying|coming|sending|waiting)|ask|see|use|try|get|open|click|sit|stand|usually|always|have (?:an?|the|no)\b)|, (?:that|or|which|\p{L}+$)|^there (?:is|are)\b|^the (?:problem|issue|question|error|message|page|app|program|button|window|screen|system|point)\b/iu;

/** Words; what is longer is no note. */
const room = { shortest: 4, longest: 16 } as const;

/**
 * What presses on the customer's own side, behind "I have noted that": "your tax audit is on Monday", "the builder comes on the
 * 29th". Taken where they told a deadline or a reason, from its sentence, and only as a plain statement that stands by itself.
 * What is over is none.
 */
export function circumstanceOf(
  text: string,
  reading: Reading,
  read: ReadStatements,
  { technical, now }: { technical: boolean; now: Date },
): string | undefined {
  const plain = plainText(text);
  const ahead = reading.deadlines.filter(({ date, atOnce }) => date && !atOnce && new Date(date) >= startOf(now));
  const changes = reading.situations.flatMap(({ name, evidence }) =>
    name === 'business-critical-change' ? evidence : [],
  );
  return (
    statementIn(
      [...ahead, ...reading.whys.filter((why) => isSureWhy(why) && (mayFollowBecause(why) || isDated(why.text)))],
      plain,
      reading,
      read,
      (words) =>
        presses.test(begun(words)) &&
        (isDated(words) || !(technical || /^You (?:have to|need|must)\b/.test(words))) &&
        !namesTrouble(words),
    ) ?? statementIn(changes, plain, reading, read, () => true)
  );
}

/** The first plain statement in the sentences that hold the spans and which is fit to be noted. */
function statementIn(
  spans: readonly Span[],
  plain: string,
  { manner }: Reading,
  read: ReadStatements,
  accepts: (words: string) => boolean,
): string | undefined {
  const names = namesIn(plain);
  for (const sentence of spans.flatMap((span) => sentencesAt(plain, span))) {
    if (manner && isAside(manner, sentence)) continue;
    for (const statement of read(sentence.text)) {
      const words = statement.text.replace(/[.!?]+$/, '');
      if (accepts(words) && isFit(words) && isSure(words, statement.read, names)) return begun(words);
    }
  }
  return undefined;
}

/** Its subject and its verb are told for sure, and nothing speaks against its grammar: it stands in the middle of a sentence of ours. */
function isSure(words: string, read: string, names: ReadonlySet<string>): boolean {
  const all = read.replace(/“[^”]*”/g, 'Name').split(' ');
  return opensSurely(all) && !opensBarely(all, names) && doubtsOf(begun(words)).length === 0;
}

/** Names a day or a time, so that it presses whatever it is. */
function isDated(words: string): boolean {
  return /\b(?:today|tonight|tomorrow|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|minutes?|hours?|\d{1,2}(?:st|nd|rd|th|[:.]\d{2}))\b/i.test(
    words,
  );
}

function isFit(words: string): boolean {
  const length = words.split(/\s+/).length;
  const low = begun(words);
  return (
    low !== words &&
    length >= room.shortest &&
    length <= room.longest &&
    !unfit.test(low) &&
    isRepeatable(words) &&
    isResolved(low) &&
    isWellFormed(low) &&
    isSober(words)
  );
}

/** Behind "that": "Your audit" → "your audit". What begins with another word may be a name, or not, and stays as it is. */
function begun(words: string): string {
  return /^(?:Your|You|The|His|Her|Their|This|That|There|Every|Each|Both|All|An?|On|At|From|In|Two|Three|Four|Five|Six)\b/.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function startOf(day: Date): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate());
}

/** The sentences that a stretch touches. */
function sentencesAt(text: string, { start, end }: { start: number; end: number }) {
  const found: { start: number; end: number; text: string }[] = [];
  for (const match of text.matchAll(/[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*[.!?]*/g)) {
    const until = match.index + match[0].length;
    if (match.index < end && until > start) found.push({ start: match.index, end: until, text: match[0].trim() });
  }
  return found;
}
