import { supplySubject } from './elliptic';
import { expand } from './person';
import { plainText } from './plain';
import { beginsSurely } from './subject';
import { namesTrouble } from './words';

/** A stretch of a message between two joints of a sentence, as written. */
export interface Part {
  start: number;
  end: number;
  text: string;
  /** It is part of a question. */
  asked: boolean;
  /** It stands first in its sentence. */
  opens: boolean;
}

/** Words that may lead in and are dropped: "Well, my parcel…", "And I was…". */
const leadIn =
  /^[\s"'*_,;:–—-]*(?:(?:hi|hello|hey|hiya|dear|morning|evening|guten tag|bonjour|(?:good )(?:morning|day|afternoon|evening))\b(?:[^,.!?]{0,30}[,.!]|\s+(?:there|all|team|guys|folks|again|everyone|everybody|support)\b)?\s*)?(?:(?:and|but|so|also|well|now|unfortunately|regrettably|fortunately|strangely|oddly|interestingly|surprisingly|sadly|apparently|however|anyway|plus|because|as you know|again|then|ok|okay|yes|yeah|yep|no(?=,| (?:i|we|you|do|don't|it|this|the|my|our|\d+)\b)|nope|possibly|maybe|perhaps|probably|unexpectedly|luckily|thankfully|hmm+|oh|ah|sorry|please note(?: that)?|fyi|just|basically|honestly|seriously|frankly|actually|literally|obviously|first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|finally|lastly|in fact|to be honest|tbh|btw|by the way|thanks|thank you|thx|subject:|re:|fwd?:|tl;?dr:?|ps:?|hope (?:you are|this finds you) well|real talk|update:?|edit:?|even worse|worse|on top of that|in addition|additionally|furthermore|moreover|meanwhile|today too|suddenly|recently|lately|all of a sudden|out of nowhere|for some reason|once again|once more|occasionally|sometimes|usually|normally|previously|currently|generally|afterwards|since then|this time|as a result|in short|for the record|to be clear|the thing is)\b[,.!:]?[\s"]+)*/i;

/** Where a long sentence may end early and still be whole. */
const joints =
  /,\s+(?=(?:and|but|so|which|because|since|while|although|though|yet|even|despite|as|then|where|who|when|after|before|if|however|still)\b)|\s+(?<!\b(?:all|nothing|anything|everything|last|none) )(?=(?:but|because|although|though|which|so that|even though|despite|whereas|cuz|cos|coz|bc|while)\s)|\s+[-–—]+\s+|;\s+|,\s+(?=(?:i|we|my|our|it|this|that|the|you|your|no|not|please|they|he|she|there|now|can|could|would|how|what|why|thanks?)\b)|:\s+|\s+(?=(?:and|so) (?:i|we|you|they|it|he|she|there|now i|now we|then (?:i|it|we|you|they)|when i) )|\s*\(|(?<=\b(?:it|them|this|that|me|him|her))\s+(?=I (?:have|had|am|was|cannot|can't) )|(?<!\b(?:that|when|if|what|how|where|which|because|since|as|after|before|until|while|than|why|who|whom|so|think|know|say|said|time|and|but|or|though|although|unless|once|whether|everything|something|anything|nothing|all|told|sure|thing|moment|day|way))\s+(?=(?:im|i'm|i am|i was|i can't|i cant|i cannot|i don't|i dont|i still|i also|i tried) )/i;

const sentences =
  /[^.!?\n]+(?:(?:[.](?=[^\s.])|(?<=\b(?:mr|mrs|ms|dr|st|vs|approx|e\.g|i\.e|a\.m|p\.m))[.]|(?<=\b(?:no|nr))[.](?=\s?\d))[^.!?\n]+)*[.!?]*/gi;

/** UTF-16 units; what goes on longer without a stop is no sentence, and would be dear to look through. */
const longestSentence = 700;

/** Cuts a message into sentences and these at their joints, lead-ins ("Hi Tom, well, …") left out. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  // What is said in brackets is passed over; the sentence goes on behind it.
  const plain = plainText(text).replace(/\([^()\n]{1,80}\)/g, (aside) => ' '.repeat(aside.length));
  for (const sentence of plain.matchAll(sentences)) {
    if (sentence[0].length > longestSentence) continue;
    const trimmed = sentence[0].trimStart();
    const lead = leadIn.exec(trimmed)?.[0] ?? '';
    const body = trimmed.slice(lead.length);
    const offset = sentence.index + sentence[0].length - body.length;
    const asks = sentence[0].includes('?');
    let from = 0;
    let questioned = false;
    for (const [i, part] of body.split(joints).entries()) {
      const at = body.indexOf(part, from);
      from = at + part.length;
      if (!part.trim()) continue;
      questioned ||= startsQuestion(part);
      // "…and it has not arrived yet?" tells what happened, whatever mark stands behind it.
      const toldAll = !questioned && namesTrouble(part) && !/\byou\b/i.test(part);
      const asked =
        asks && !toldAll && (i === 0 ? !body.slice(from).trim().replace(/\W/g, '') || startsQuestion(part) : true);
      const opens = i === 0 || /[–—-]\s*$/.test(body.slice(0, at));
      parts.push({ start: offset + at, end: offset + at + part.length, text: part, asked, opens });
    }
  }
  return parts;
}

/** "The lamp flickers, is that normal?" asks only behind its comma. */
function startsQuestion(part: string): boolean {
  return /^(?:how|what|when|where|why|which|who|whose|can|could|would|will|do|does|did|is|are|was|were|has|have|had|should|may|any|so)\b/i.test(
    part.trim(),
  );
}

/** "I did and the light is still orange" is two clauses, though no comma says so. */
export function inHalves(part: Part): Part[] {
  if (part.asked || /\b(?:i|we) (?:\w+ )?(?:want|need|would like|expect|demand)\b/i.test(part.text)) return [part];
  for (const cut of part.text.matchAll(/\s+and\s+(?=\p{L})|,\s+(?=\p{L})/giu)) {
    const first = part.text.slice(0, cut.index);
    const behind = cut.index + cut[0].length;
    const rest = part.text.slice(behind);
    const wordsOf = (words: string) => expand(words).split(' ').filter(Boolean);
    const whole =
      /^(?:it|its|it's|this|that|they|he|she)\s/i.test(first) || beginsSurely(wordsOf(supplySubject(expand(first))));
    if (!whole || !beginsSurely(wordsOf(rest))) continue;
    return [
      { ...part, text: first, end: part.start + cut.index },
      ...inHalves({ ...part, text: rest, start: part.start + behind, opens: false }),
    ];
  }
  return [part];
}
