import { isThing } from './nouns';
import { isBase, isThird } from './turned-words';
import { isBaseVerb, isFiniteVerb } from './verbs';
import { isAdjective, prepositions } from './word-class';
import { alsoNouns, clauseStarts } from './words';

/** "Your passwords comes will back", "our boiler covers include": one verb stands right behind another. */
export function hasVerbTooMany(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    const next = words[i + 1] ?? '';
    if (i === 0 || !isThird(word) || (isThing(word) && !isBareVerb(next))) return false;
    // "The tries will", "what works is": a noun, or a clause that is the subject.
    if (/^(?:what|who|which|that|whatever|whoever|the|an?|other|these|those|all|both|some|any)$/.test(before))
      return false;
    if (/^(?:will|would|can|could|should|must|is|are|was|were|has|have|does|did)$/.test(next)) return true;
    if (/^(?:helps|lets|makes)$/.test(word) || /^(?:back|like|clear|open|complete|correct|free|live)$/.test(next))
      return false;
    return isBareVerb(next) && !alsoNouns.has(next) && !isThing(next) && !isAdjective(next);
  });
}

const isBareVerb = (word: string): boolean =>
  isBaseVerb(word) || /^(?:include|fit|matter|depend|belong|mean|seem)$/.test(word);

/** Behind these a clause may begin: they say that the word is told, thought or asked, or join it. */
const leads =
  /^(?:think|thinks|thought|say|says|said|know|knows|knew|mean|means|believe|hope|see|sees|show|shows|suggest|assume|guess|feel|tell|tells|told|ensure|make|sure|time|way|moment|day|reason|case|once|till|like|soon|now|every|than|rather|note|confirm|let|have|help|and|or|but|so|that|ago|wish|notice|understand|realise|realize|find|expect|confirmed)$/;

const finite = /^(?:is|are|was|were|has|have|had|will|would|can|cannot|could|does|did)$/;
const someone =
  /^(?:i|you|we|they|it|he|she|there|this|that|these|those|who|which|what|one|all|everything|anything|something|someone|somebody|anyone)$/;

/** "Extend your plan it expires next month": a second sentence without a joint. */
export function goesOn(all: readonly string[], words: readonly string[]): boolean {
  // "You would like the mattress itself is heavenly": an order or a wish has no verb of its own but behind a joint.
  const asked = /^(?:wh(?:at|en|ere|ich|o|ose|y|ether)|how|in|at|on|for|until|since|by|from|to|with)$/.test(
    words[0] ?? '',
  );
  return words.some((word, i) => {
    if (i < 2) return false;
    const before = words[i - 1] ?? '';
    const next = words[i + 1] ?? '';
    const joined = clauseStarts.has(before) || leads.test(before) || prepositions.has(before);
    const opened = words.slice(0, i).some((one) => clauseStarts.has(one));
    // "It" is no thing that a clause without a joint says more of: "the plan you chose", but not "the plan it expires".
    if (word === 'it' && !joined && !/[,;:]$/.test(all[i - 1]!))
      return (isThird(next) || /^(?:is|was|has|will|would|can|could|does|did)$/.test(next)) && !asks(words, i);
    // "Released today they have nowhere to sleep."
    if (
      /^(?:i|you|we|they|he|she)$/.test(word) &&
      /^(?:today|now|again|asap|tonight|tomorrow|please|back|too)$/.test(before) &&
      !opened
    )
      return finite.test(next);
    // "A paper bill your eyes are not what they were."
    if (/^(?:your|our|the|his|her|their)$/.test(word) && !joined && isThing(before) && !opened && !asked)
      return words.slice(i + 2, i + 4).some((one) => finite.test(one));
    // "First name, Finn would like a card", "fix this, you would be glad".
    if (/,$/.test(all[i - 1]!) && /^(?:would|will)$/.test(next) && !clauseStarts.has(word))
      return !/^(?:if|when|once|after|before|where|as)$/.test(words[0]!) && !opensCondition(words, i);
    // "Within the hour, payroll runs at noon."
    if (/,$/.test(all[i - 1]!) && isThing(word) && isThird(next) && !isThing(next)) return true;
    // "Turn the lamp off, the panel glares."
    if (/,$/.test(all[i - 1]!) && /^(?:the|my|our|your)$/.test(word) && !asks(words, 1)) {
      const verb = words.slice(i + 1, i + 5).findIndex((one) => isFiniteVerb(one) || (isThird(one) && !isThing(one)));
      return (
        verb > 0 &&
        !words.slice(i + 1, i + 1 + verb).some((one) => /^(?:and|or|that|which|who|you|we|i|they|it)$/.test(one))
      );
    }
    // "Name a colleague, Mr Berg seems to have left", "stop it, one is enough", "check the place first, should be Lund".
    if (!asked && /^(?:is|are|was|were|has|should|must|seems?|only)$/.test(word) && followsComma(all, words, i))
      return true;
    if (!finite.test(word)) return false;
    const between = words.slice(words[1] === 'there' ? 3 : 0, i);
    // "To correct this would be nice": what a verb has before it takes is no subject.
    const free = !between.some(
      (one, k) =>
        clauseStarts.has(one) ||
        leads.test(one) ||
        /^(?:what|who|which)ever$/.test(one) ||
        (someone.test(one) && !(k + 1 === between.length && isBase(between[k - 1] ?? ''))),
    );
    // "There are any hints … would be nice": a second verb for which no subject stands there.
    if (asked)
      return /^(?:would|will)$/.test(word) && words[1] === 'there' && /^(?:is|are)$/.test(words[2] ?? '') && free;
    return free && !/^(?:have|can)$/.test(word);
  });
}

/** Longest subject of a clause that follows a comma. */
const longestSubject = 4;

/** Does a clause of its own begin behind the comma before it, with nothing that joins it or asks, and under no condition? */
function followsComma(all: readonly string[], words: readonly string[], at: number): boolean {
  const near = Math.max(0, at - longestSubject - 1);
  const from = near + all.slice(near, at).findLastIndex((word) => /,$/.test(word)) + 1;
  if (from <= Math.max(1, near)) return false;
  // "As a photo, is that all right" asks at its end; "only not with his name" only limits what is said.
  if (at === from && !/^(?:should|must)$/.test(words[at]!)) return false;
  const subject = words.slice(from, at);
  return (
    !subject.some(
      (word) => clauseStarts.has(word) || prepositions.has(word) || /^(?:and|or|not|all|both|each)$/.test(word),
    ) &&
    !opensCondition(words, at) &&
    !asks(words, at) &&
    !words.slice(0, at).includes('that')
  );
}

/** "Whether, if it is late, you would …": a condition before the comma, with which the clause goes on. */
const opensCondition = (words: readonly string[], at: number): boolean =>
  words.slice(1, at).some((word) => /^(?:if|when|once|after|before|unless|while|until)$/.test(word));

/** Is there a question word before it, so that a subject may follow a noun: "how many bags it is"? */
function asks(words: readonly string[], at: number): boolean {
  return words
    .slice(words[0] === 'whether' ? 1 : 0, at)
    .some((word) => /^(?:what|which|how|when|where|why|who|whose|whether|if)$/.test(word));
}
