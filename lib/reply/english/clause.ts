import { expand, shiftPerson } from './person';
import { adverbs, auxiliaries, finiteVerbs, movingDays, problemWords, unrepeatable } from './words';

/** A stretch of the customer's text that may be restated, with its place in the message. */
export interface Clause {
  start: number;
  end: number;
  /** Said from our side, lower case at the start, no full stop: "your parcel never arrived". */
  text: string;
  /** How much it says about the trouble: words such as "not", "twice", "late". */
  trouble: number;
}

const longest = 17;
const shortest = 3;

/** Words that may lead in and are dropped: "Well, my parcel…", "And I was…". */
const leadIn =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening))\b[^,]{0,40},\s*)?(?:(?:and|but|so|also|well|now|unfortunately|sadly|apparently|however|anyway|plus|because|as you know|again|then)\b,?\s+)*/i;

/** Where a long sentence may end early and still be whole. */
const joints =
  /,\s+(?=(?:and|but|so|which|because|since|while|although|though|yet|even|despite|as)\b)|\s+(?=(?:but|because|although|though|which|so that|even though|despite)\s)|\s+[-–—]+\s+|;\s+|,\s+(?=(?:i|we|my|our|it|this|that|the|you|your|no|not|please)\s)|:\s+/i;

/**
 * The clauses of a message that can be restated with sure grammar, in order. A clause must begin with a subject we
 * know (I, we, my/our/the/your + noun), go on to a finite verb, be short, and hold no insult, verdict or shouting.
 * @param sameDay whether "today" and "tomorrow" still mean what they meant when it was written
 */
export function findClauses(text: string, sameDay: boolean): Clause[] {
  return partsOf(text).flatMap((part) => {
    const clause = part.asked
      ? undefined
      : restate(part.text.replace(/^(?:and|but|so|because|since|although|though)\s+/i, ''), sameDay);
    return clause ? [{ start: part.start, end: part.end, ...clause }] : [];
  });
}

/** A stretch of a message between two joints of a sentence, as written. */
export interface Part {
  start: number;
  end: number;
  text: string;
  /** It is part of a question. */
  asked: boolean;
}

/** Cuts a message into sentences and these at their joints, lead-ins ("Hi Tom, well, …") left out. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const sentence of text.matchAll(/[^.!?\n]+(?:[.](?=\S)[^.!?\n]+)*[.!?]*/g)) {
    const lead = leadIn.exec(sentence[0].trimStart())?.[0] ?? '';
    const body = sentence[0].trimStart().slice(lead.length);
    const offset = sentence.index + sentence[0].length - body.length;
    let from = 0;
    for (const part of body.split(joints)) {
      const at = body.indexOf(part, from);
      from = at + part.length;
      parts.push({ start: offset + at, end: offset + at + part.length, text: part, asked: sentence[0].includes('?') });
    }
  }
  return parts;
}

/** "I know the period is over": the matter stands behind it. */
const meta = /^I (?:know|understand|realise|realize|see|noticed|believe) (?:that )?(?=(?:the|my|our|your|i|we)\s)/i;

/** "…and I want the postage back": an ask, which has its own place. */
const wishBehind =
  /,?\s+(?:and|so|but) (?:i|we) (?:now |just |also |really |would )*(?:want|need|expect|demand|like|insist)\b.*$/i;

function restate(whole: string, sameDay: boolean): { text: string; trouble: number } | undefined {
  const part = whole.replace(meta, '').replace(wishBehind, '');
  // What follows a comma hangs on by itself too often: "…, nothing happens too".
  const words = wordsOf(expand(part.split(/,\s/)[0]!.replace(/[\s.!,:;]+$/, '')));
  if (words.length < shortest || words.length > longest) return undefined;
  const text = words.join(' ');
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}']/gu, ''));
  if (/["“”«»()[\]{}<>@*_/\\|=#?]|\p{Extended_Pictographic}|\.\.|https?:/u.test(text.replace(/#(?=\w)/g, '')))
    return undefined;
  if (bare.some((word) => unrepeatable.has(word) || (!sameDay && movingDays.has(word)))) return undefined;
  if (/\b(?:this (?:morning|afternoon|evening|week|month)|last (?:night|week|month))\b/i.test(text) && !sameDay)
    return undefined;
  if (isShouted(text)) return undefined;
  // What we did together is neither theirs nor ours to turn round.
  if (/\b(?:together|each other|one another|(?:our|the) (?:last|next|recent) (?:call|meeting|talk))\b/i.test(text))
    return undefined;
  if (!hasSureStart(bare)) return undefined;
  // What hangs in the air at the end: "I ordered it and the", "you are".
  if (/\b(?:the|a|an|and|or|but|to|of|with|for|my|your|our|is|are|was|that|this|if|as|than|very|so)$/i.test(text))
    return undefined;
  const shifted = shiftPerson(tidy(text));
  if (!shifted) return undefined;
  return { text: lowerStart(shifted), trouble: bare.filter((word) => problemWords.has(word)).length };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Letters mostly capitals: shouting, or a headline. Short codes (PDF, VAT) alone are neither. */
function isShouted(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.filter((word) => word === word.toUpperCase()).length >= 1 &&
    /\p{Lu}{4,}(?!\p{Ll})/u.test(text) &&
    !/\d/.test(text)
  );
}

/** Leaves small talk out of the clause: "at all", "please", doubled spaces. */
function tidy(text: string): string {
  return text
    .replace(/\b(?:please|at all|by the way|actually|honestly|basically)\b\s?/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .trim();
}

/** Proper names and codes keep their capital; a sentence's first word that is ours ("Your", "The") loses it. */
function lowerStart(text: string): string {
  return text.replace(
    /^(?:Your|You|We|Our|The|No|Nobody|Nothing|There|They|Two|Three|Four|Five|Half|All|Some|Every)\b/,
    (word) => word.toLowerCase(),
  );
}

const determiners = new Set(['my', 'our', 'your', 'the', 'both', 'half', 'two', 'three', 'four', 'five', 'all']);

/** A known subject at the start and a finite verb within five words of it. */
function hasSureStart(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  if (first === 'nobody' || first === 'nothing') return isFiniteVerb(words[1] ?? '') || isFiniteVerb(words[2] ?? '');
  if (first === 'i' || first === 'we' || first === 'you') {
    const second = adverbs.has(words[1] ?? '') ? (words[2] ?? '') : (words[1] ?? '');
    return isFiniteVerb(second);
  }
  if (!determiners.has(first)) return false;
  const verb = words
    .slice(2, 6)
    .findIndex((word) => auxiliaries.has(word) || finiteVerbs.has(word) || problemVerb(word));
  if (verb < 0) return false;
  // A noun phrase with an "and" or a relative clause in it makes agreement unsure.
  return !words
    .slice(1, 2 + verb)
    .some(
      (word) =>
        word === 'and' ||
        word === 'or' ||
        word === 'that' ||
        word === 'which' ||
        word === 'who' ||
        word === 'i' ||
        word === 'you',
    );
}

function isFiniteVerb(word: string): boolean {
  return auxiliaries.has(word) || finiteVerbs.has(word) || /[a-z]{2,}ed$/.test(word);
}

/** Past forms that rarely are participles before a noun: "arrived", "stopped". */
function problemVerb(word: string): boolean {
  return /^(?:arrived|stopped|started|failed|expired|vanished|disappeared|crashed|leaked|cracked|tripled|doubled|changed|turned|dropped|ended|happened|closed|opened|refused|returned|ignored|cancelled|canceled|charged|delivered|promised|worked|left)$/.test(
    word,
  );
}
