import { supplySubject, supplyVerb } from './elliptic';
import { expand, shiftPerson } from './person';
import { plainText } from './plain';
import { bareNouns, beginsSurely, hangsInTheAir } from './subject';
import { curled, dropped, isRepeatable, movingDays, namesTrouble, problemWords } from './words';

/** A stretch of the customer's text that may be restated, with its place in the message. */
export interface Clause {
  start: number;
  end: number;
  /** Said from our side, lower case at the start, no full stop: "your parcel never arrived". */
  text: string;
  /** How much it says about the trouble: words such as "not", "twice", "late". */
  trouble: number;
}

const longest = 20;
const shortest = 3;

/** Words that may lead in and are dropped: "Well, my parcel…", "And I was…". */
const leadIn =
  /^[\s"'*_,;:–—-]*(?:(?:hi|hello|hey|hiya|dear|morning|evening|guten tag|bonjour|(?:good )(?:morning|day|afternoon|evening))\b(?:[^,.!?]{0,30}[,.!]|\s+(?:there|all|team|guys|folks|again|everyone|everybody|support)\b)?\s*)?(?:(?:and|but|so|also|well|now|unfortunately|sadly|apparently|however|anyway|plus|because|as you know|again|then|ok|okay|yes|yeah|yep|no(?=,| (?:i|we|you|do|don't|it|this|the|my|our)\b)|nope|possibly|maybe|perhaps|probably|unexpectedly|luckily|thankfully|hmm+|oh|ah|sorry|please note(?: that)?|fyi|just|basically|honestly|seriously|frankly|actually|literally|obviously|first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|finally|lastly|in fact|to be honest|tbh|btw|by the way|thanks|thank you|thx|subject:|re:|fwd?:|tl;?dr:?|ps:?|hope (?:you are|this finds you) well|real talk|update:?|edit:?|even worse|worse|on top of that|in addition|additionally|furthermore|moreover|meanwhile|today too|suddenly|recently|lately|all of a sudden|out of nowhere|for some reason|once again|once more|since then|this time|as a result|in short|for the record|to be clear|the thing is)\b[,.!:]?[\s"]+)*/i;

/** Where a long sentence may end early and still be whole. */
const joints =
  /,\s+(?=(?:and|but|so|which|because|since|while|although|though|yet|even|despite|as|then|where|who|when|after|before|if|however|still)\b)|\s+(?<!\b(?:all|nothing|anything|everything|last|none) )(?=(?:but|because|although|though|which|so that|even though|despite|whereas|cuz|cos|coz|bc|while)\s)|\s+[-–—]+\s+|;\s+|,\s+(?=(?:i|we|my|our|it|this|that|the|you|your|no|not|please|they|he|she|there|now|can|could|would|how|what|why|thanks?)\b)|:\s+|\s+(?=(?:and|so) (?:i|we|you|they|it|he|she|there|now i|now we|then (?:i|it|we|you|they)|when i) )|\s*\(|(?<=\b(?:it|them|this|that|me|him|her))\s+(?=I (?:have|had|am|was|cannot|can't) )|(?<!\b(?:that|when|if|what|how|where|which|because|since|as|after|before|until|while|than|why|who|whom|so|think|know|say|said|time|and|but|or|though|although|unless|once|whether|everything|all|told|sure|thing|moment|day|way))\s+(?=(?:im|i'm|i am|i was|i can't|i cant|i cannot|i don't|i dont|i still|i also|i tried) )/i;

/**
 * The clauses of a message that can be restated with sure grammar, in order. A clause must begin with a subject we
 * know (I, we, my/our/the/your + noun, a name, things in the plural), go on to a finite verb, be short, and hold no
 * insult, verdict or shouting.
 * @param sameDay whether "today" and "tomorrow" still mean what they meant when it was written
 */
export function findClauses(text: string, sameDay: boolean): Clause[] {
  const spelling = spellingOf(text);
  return partsOf(text)
    .flatMap(inHalves)
    .flatMap((part, i, all) => {
      const clause =
        part.asked ||
        // Somebody else's words: “we call you back”.
        /["“”]\s*$/.test(text.slice(Math.max(0, part.start - 4), part.start)) ||
        /^\W*(?:(?:so|and|then|but|therefore)\W+)*please\b/i.test(part.text)
          ? undefined
          : restate(
              part.text.replace(
                /^(?:and|but|so|because|since(?! (?:the|then|last|yesterday|when|\d|i|we|my|our)\b)|although|though|while|cuz|cos|coz|bc|now|then)\s+/i,
                '',
              ),
              sameDay,
              part.opens,
              spelling,
              all[i - 1]?.text,
              part.opens && behindHandle.test(text.slice(0, part.start)),
            );
      return clause ? [{ start: part.start, end: part.end, ...clause }] : [];
    });
}

/** Nothing but our name stands before it. */
const behindHandle = /^\s*(?:\.?@\w+[\s,:]*)+$/;

/** "I did and the light is still orange" is two clauses, though no comma says so. */
function inHalves(part: Part): Part[] {
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

/** "I know the period is over", "the problem is that…": the matter stands behind it. */
const meta =
  /^(?:(?:also |so |very |really )*(?:disappointed|annoyed|frustrated|sad|surprised|upset|shocked) (?:to (?:learn|hear|see|read)(?: that)? |that |(?=you|the|your) )|I (?:also |just |do |only |still |already )?(?:know|understand|understood|realise|realize|realised|realized|see|saw|noticed|notice|have noticed|believe|assume|think|thought|find|found|found out|have found|discovered|wanted to (?:say|add|let you know)|want to (?:say|add|let you know)|would like to (?:say|report)|should (?:say|add|mention)|must say|have to say|am afraid|am writing because|mean|guess) (?:that )?|I (?:am|was|feel) (?:very |so |really |quite |extremely |deeply |rather |still |just )*(?:disappointed|sad|saddened|sorry|surprised|shocked|upset|annoyed|frustrated|angry|appalled|disgusted|worried|concerned|unhappy|dismayed|amazed|glad|happy)(?: to (?:learn|hear|see|read|find|find out|discover|say))?(?: that)? |(?:the|my|our|one) (?:main |only |real |next |other |first |second )?(?:problem|issue|trouble|thing|fact|point|question|concern|complaint) (?:is|was|here is)(?:,| that)? |it (?:seems|appears|looks|turns out)(?: like| as if| to me)?(?: that)? |(?:seems|looks) like |which means (?:that )?|as I (?:said|wrote|told you),? |note that |please note that )(?=(?:the|my|our|your|i|we|there|it|all|both|some|no|nothing|nobody|\p{Lu}\p{Ll}+)\b)/iu;

/** "…and I want the postage back": an ask, which has its own place. */
const wishBehind =
  /,?\s+(?:and|so|but) (?:i|we) (?:now |just |also |really |would )*(?:want|need|expect|demand|like|insist)\b.*$/i;

/** What trails behind and adds nothing: "…at all", "…please help me". */
const tail =
  /(?:,?\s+(?:please(?: help(?: me)?)?|thanks?|thank you|help|at all|though|too|lol|any ?more than that|as well|either|you know|right|by the way|and so on|etc|and stuff))+$/i;

function restate(
  whole: string,
  sameDay: boolean,
  opens: boolean,
  spelling: Spelling,
  before: string | undefined,
  addressed: boolean,
): { text: string; trouble: number } | undefined {
  const part = whole.trim().replace(wishBehind, '');
  // What follows a comma hangs on by itself too often: "…, nothing happens too".
  const [upTo = '', behind = ''] = part.split(/,\s|,(?=\p{L})/u);
  // A list that was cut at its first comma: "sites that Edge".
  if (behind && /(?:\bthat|\bwhich|\blike|\bboth|\bbetween|\bin|\bfor|\band) \p{Lu}\S*$/u.test(upTo)) return undefined;
  const head = upTo.replace(/[\s.!?,:;"'–—-]+$/, '');
  const expanded = dropStress(expand(curled(head)))
    .replace(tail, '')
    .replace(meta, '');
  const supplied = supplyVerb(opens ? supplySubject(expanded, addressed) : expanded, before);
  const words = shortened(supplied.split(/\s+/).filter(Boolean));
  if (words.length < shortest || words.length > longest) return undefined;
  const text = words.join(' ');
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}']/gu, ''));
  if (
    /["«»()[\]{}<>@*_/\\|=#?+~^]|\p{Extended_Pictographic}|\.\.|https?:|\d{1,2}:\d\d:\d\d/u.test(
      text.replace(/#(?=\w)|(?<=\d)[/+](?=[\d\s])|(?<=\p{L})\/(?=\p{L})/gu, ''),
    )
  )
    return undefined;
  if (!isRepeatable(text) || (!sameDay && bare.some((word) => movingDays.has(word)))) return undefined;
  if (/\b(?:this (?:morning|afternoon|evening|week|month)|last (?:night|week|month))\b/i.test(text) && !sameDay)
    return undefined;
  if (isShouted(text) || isTitleCase(words)) return undefined;
  // What we did together is neither theirs nor ours to turn round.
  if (/\b(?:together|each other|one another|(?:our|the) (?:last|next|recent) (?:call|meeting|talk))\b/i.test(text))
    return undefined;
  if (!beginsSurely(words) || hangsInTheAir(text) || runsOn(text)) return undefined;
  const shifted = shiftPerson(tidy(text));
  if (!shifted) return undefined;
  return { text: lowerStart(agree(shifted), spelling), trouble: bare.filter((word) => problemWords.has(word)).length };
}

/** Two sentences without a stop between them ("you changed it I am worried"), or a double negative. */
function runsOn(text: string): boolean {
  return (
    /(?<!\b(?:that|when|if|what|how|where|which|because|since|as|after|before|until|while|than|why|who|whom|so|think|know|say|said|time|and|but|or|though|although|unless|once|whether|everything|all|told|sure)) I (?:am|have|was|can|cannot|do|did|had|still|also|will)\b(?! (?:ordered|bought|paid|had|been|made|sent|booked|received|got))/.test(
      text,
    ) ||
    /\bnobody\b.*\bnobody\b/.test(text) ||
    /\b(?:not|never|cannot)\b.*\b(?:nothing|nobody|no (?!later|longer|more))\b/i.test(text)
  );
}

/** Leaves out the words that only carry heat: "my bloody order", "your stupid app". */
function dropStress(text: string): string {
  return text
    .split(' ')
    .filter((word) => !dropped.has(word.toLowerCase().replace(/[^\p{L}*]/gu, '')))
    .join(' ')
    .replace(/\ba (?=[aeio]\p{L})/giu, 'an ')
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxz]\p{Ll})/gu, '$1 ');
}

/** Slips of agreement that would be ours once we say it: "you was", "it don't". */
function agree(text: string): string {
  return text
    .replace(/\b(you|we|they) was\b/gi, '$1 were')
    .replace(/\b(you|we|they) is\b/gi, '$1 are')
    .replace(/\b(you|we|they) has\b/gi, '$1 have')
    .replace(/\b(it|he|she) (?:do not|don't)\b/gi, '$1 does not')
    .replace(/\bmore better\b/gi, 'better');
}

/** Letters mostly capitals: shouting, or a headline. Short codes (PDF, VAT) alone are neither. */
function isShouted(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => word === word.toUpperCase()).length >= 2 && /\p{Lu}{4,}(?!\p{Ll})/u.test(text);
}

/** "Bookmarks Duplicated And Gone": a headline, which reads like a name in the middle of a sentence. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.slice(1).filter((word) => /\p{L}{4,}/u.test(word));
  return long.length >= 2 && long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / long.length > 0.65;
}

/** Leaves small talk out of the clause: "at all", "please", doubled spaces. */
function tidy(text: string): string {
  return text
    .replace(
      /\b(?:please|at all|by the way|actually|honestly|basically|kindly|just|simply|really|obviously)\b\s?/gi,
      '',
    )
    .replace(/\b(\p{L}{2,}) (?=\1\b(?! (?:is|was|you|we)\b))/giu, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .trim();
}

const small =
  /^(?:your|you|we|our|the|no|nobody|nothing|there|they|one|two|three|four|five|six|seven|eight|nine|ten|half|all|some|every|each|both|many|most|several|this|these|that|those|an?|any|it|none|someone|somebody|another)$/;

/** How the message writes its words: which stand in capitals inside a sentence, which in small letters. */
interface Spelling {
  names: ReadonlySet<string>;
  plain: ReadonlySet<string>;
}

function spellingOf(text: string): Spelling {
  return {
    names: new Set(Array.from(text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d'-]+/gu), ([word]) => word)),
    plain: new Set(text.match(/(?<![\p{L}\d])\p{Ll}[\p{L}'-]+/gu) ?? []),
  };
}

/** Names and codes keep their capital; a sentence's first word that any sentence could have loses it. */
function lowerStart(text: string, { names, plain }: Spelling): string {
  const first = text.split(' ')[0]!;
  const lower = first.toLowerCase();
  if (first === 'I' || /\p{Lu}|\d/u.test(first.slice(1))) return text;
  const common =
    small.test(lower) ||
    bareNouns.test(lower) ||
    (!names.has(first) && (plain.has(lower) || /(?:ing|ed)$/.test(lower)));
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Where a long clause may end and still be whole. */
const ends =
  /^(?:when|after|before|if|where|until|so|since|because|without|despite|as|while|which|whenever|unless|although|though|and|but|to|in order)$/i;

/** A clause that is too long is cut where one of its own ends. */
function shortened(words: string[]): string[] {
  if (words.length <= longest) return words;
  for (let at = longest; at >= 6; at--) {
    if (
      ends.test(words[at]!) &&
      !/^(?:as|so|to|even|just|and|or|about|not|only|able|is|are|was|have|has)$/i.test(words[at - 1]!)
    )
      return words.slice(0, at);
  }
  return words;
}
