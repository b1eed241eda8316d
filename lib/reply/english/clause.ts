import { putRight, type Rule, type Sought, inSentence as sought } from '../sought';
import { supplySubject, supplyVerb } from './elliptic';
import { endsBeforeObject } from './its-object';
import { inHalves, partsOf } from './parts';
import { expand, shiftPerson } from './person';
import { bareNouns, beginsSurely, hangsInTheAir } from './subject';
import { isBaseVerb } from './verbs';
import { alsoNouns, bareWords, curled, dropped, isRepeatable, movingDays, problemWords } from './words';

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
                /^(?:and|but|so|because|since(?! (?:the|then|last|yesterday|when|\d|i|we|my|our|your|this|a|an)\b)|although|though|while|cuz|cos|coz|bc|now|then)\s+/i,
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

/** "I know the period is over", "the problem is that…": the matter stands behind it. */
const meta = sought(
  /^(?:(?:also |so |very |really )*(?:disappointed|annoyed|frustrated|sad|surprised|upset|shocked) (?:to (?:learn|hear|see|read)(?: that)? |that |(?=you|the|your) )|I (?:also |just |do |only |still |already )?(?:know|understand|understood|realise|realize|realised|realized|see|saw|noticed|notice|have noticed|believe|assume|think|thought|find|found|found out|have found|discovered|wanted to (?:say|add|let you know)|want to (?:say|add|let you know)|would like to (?:say|report)|should (?:say|add|mention)|gather|suspect|suppose|must say|have to say|am afraid|am writing because|mean|guess) (?:that )?|I (?:am|was|feel) (?:very |so |really |quite |extremely |deeply |rather |still |just )*(?:disappointed|sad|saddened|sorry|surprised|shocked|upset|annoyed|frustrated|angry|appalled|disgusted|worried|concerned|unhappy|dismayed|amazed|glad|happy)(?: to (?:learn|hear|see|read|find|find out|discover|say))?(?: that)? |(?:the|my|our|one) (?:main |only |real |next |other |first |second )?(?:problem|issue|trouble|thing|fact|point|question|concern|complaint) (?:is|was|here is)(?:,| that)? |it (?:seems|appears|looks|turns out)(?: like| as if| to me)?(?: that)? |(?:seems|looks) like |which means (?:that )?|as I (?:said|wrote|told you),? |note that |please note that )(?=(?:the|my|our|your|i|we|there|it|all|both|some|no|nothing|nobody|\p{Lu}\p{Ll}+)\b)/iu,
);

/** "…and I want the postage back": an ask, which has its own place. */
const wishBehind = sought(
  /,?\s+(?:and|so|but) (?:(?:i|we) )?(?:now |just |also |really |would )*(?:want|need|expect|demand|like|insist)\b.*$/i,
);

/** What trails behind and adds nothing: "…at all", "…please help me". */
const tail = sought(
  /(?:,?\s+(?:please(?: help(?: me)?)?|thanks?|thank you|help|at all|though|too|lol|any ?more than that|as well|either|you know|right|by the way|and so on|etc|and stuff))+$/i,
);

function restate(
  whole: string,
  sameDay: boolean,
  opens: boolean,
  spelling: Spelling,
  before: string | undefined,
  addressed: boolean,
): { text: string; trouble: number } | undefined {
  const part = wishBehind.replace(whole.trim(), '');
  // What follows a comma hangs on by itself too often: "…, nothing happens too".
  const [upTo = '', behind = ''] = part.split(/,\s|,(?=\p{L})/u);
  // A list that was cut at its first comma: "sites that Edge".
  if (behind && /(?:\bthat|\bwhich|\blike|\bboth|\bbetween|\bin|\bfor|\band) \p{Lu}\S*$/u.test(upTo)) return undefined;
  const head = upTo.replace(/[\s.!?,:;"'–—-]+$/, '');
  const [date, dated] = withoutDate(head);
  const expanded = meta.replace(tail.replace(dropStress(expand(curled(`${dated}${date}`))), ''), '');
  const supplied = supplyVerb(opens ? supplySubject(expanded, addressed) : expanded, before);
  const words = shortened(supplied.split(/\s+/).filter(Boolean));
  if (words.length < shortest || words.length > longest) return undefined;
  const text = words.join(' ');
  const bare = bareWords(text, notOfWord);
  if (
    /["«»()[\]{}<>@*_/\\|=#?+~^]|\p{Extended_Pictographic}|\.\.|:[-–]|https?:|\d{1,2}:\d\d:\d\d/u.test(
      text.replace(/#(?=\w)|(?<=\d)[/+](?=[\d\s])|(?<=\p{L})\/(?=\p{L})/gu, ''),
    )
  )
    return undefined;
  if (!isRepeatable(text) || (!sameDay && bare.some((word) => movingDays.has(word)))) return undefined;
  if (!sameDay && movingSpans.test(text)) return undefined;
  if (isShouted(text) || isTitleCase(words)) return undefined;
  // "Install My Points Score": part of a name, which would not survive the turn.
  if (/(?<=\S )(?:My|Our|Your|Me|You)\b/.test(text)) return undefined;
  // What we did together is neither theirs nor ours to turn round.
  if (didTogether.test(text)) return undefined;
  if (!beginsSurely(words) || hangsInTheAir(text) || runsOn(text) || isUnformed(bare) || endsBeforeObject(text))
    return undefined;
  const shifted = shiftPerson(tidy(text));
  if (!shifted) return undefined;
  return { text: lowerStart(agree(shifted), spelling), trouble: bare.filter((word) => problemWords.has(word)).length };
}

/** Right on the day it was written, and wrong a week later. */
const movingSpans = sought(/\b(?:this (?:morning|afternoon|evening|week|month)|last (?:night|week|month))\b/i);
const didTogether = sought(
  /\b(?:together|each other|one another|(?:our|the) (?:last|next|recent) (?:call|meeting|talk))\b/i,
);

/** "As of 1 April our firm merges": the date goes behind the clause. */
function withoutDate(text: string): [date: string, rest: string] {
  const found =
    /^((?:as of|from|since|on|by|until|in) (?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}+|\p{Lu}\p{Ll}+day|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?)),? (?=(?:our|my|the|we|i|your|all|a|an)\b)/iu.exec(
      text,
    );
  if (!found) return ['', text];
  return [` ${found[1]!.charAt(0).toLowerCase()}${found[1]!.slice(1)}`, text.slice(found[0].length)];
}

/** Two sentences without a stop between them ("you changed it I am worried"), or a double negative. */
const runOns: readonly Sought[] = [
  sought(
    /(?<!\b(?:that|when|if|what|how|where|which|because|since|as|after|before|until|while|than|why|who|whom|so|think|know|say|said|time|and|but|or|though|although|unless|once|whether|everything|all|told|sure)) I (?:am|have|was|can|cannot|do|did|had|still|also|will)\b(?! (?:ordered|bought|paid|had|been|made|sent|booked|received|got))/,
  ),
  // "Your game is stuck in your console it will not come out"
  sought(
    / it (?<=\b(?:is|are|was|were|has|have|got|will|cannot)\b.*\b(?:my|our|your|the|this) \p{L}+ it )(?:will|is|was|has|does|did|cannot|would)\b/iu,
  ),
  sought(/\bnobody\b.*\bnobody\b/),
  sought(/\b(?:not|never|cannot)\b.*\b(?:nothing|nobody|no (?!later|longer|more))\b/i),
];

/** Does it run on behind its end? */
export function runsOn(text: string): boolean {
  return runOns.some((one) => one.test(text));
}

/** All but letters, apostrophes and blanks. */
export const notOfWord = /[^\p{L}' ]/gu;

const alsoParticiples = new Set('come become run put cut set let read hurt hit shut split cost'.split(' '));

const modals = new Set(['cannot', 'could', 'should', 'would', 'must']);
const having = new Set(['have', 'has', 'had']);

/** "I have reinstall it", "I got me one": said by somebody still learning; in our mouth it would be a slip. */
export function isUnformed(bare: readonly string[]): boolean {
  return bare.some((word, i) => {
    const next = bare[i + 1] ?? '';
    if (modals.has(word) && /\p{L}{3}ing$/u.test(next)) return !isBaseVerb(next);
    if (having.has(word)) return isBaseVerb(next) && !alsoParticiples.has(next) && !alsoNouns.has(next);
    return word === 'got' && next === 'me';
  });
}

/** Leaves out the words that only carry heat: "my bloody order", "your stupid app". */
export function dropStress(text: string): string {
  const bare = bareWords(text, /[^\p{L}* ]/gu);
  const calm = bare.some((word) => dropped.has(word))
    ? text
        .split(' ')
        .filter((_, i) => !dropped.has(bare[i]!))
        .join(' ')
    : text;
  return calm
    .replace(/\ba (?=(?!on(?:e|ce)\b|eu)[aeio]\p{L})/giu, 'an ')
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwxz]\p{Ll})/gu, '$1 ');
}

/** "My account blocked": nobody else did it, so it is. */
const blockedThing = sought(
  /^((?:your|our|the|\p{Lu}\S*) (?:(?!is |are |was |were |has |have |had |been |got |being |keeps |get |says |said |shows )\S+ ){0,3}?)(temporar(?:y|ily) )?(blocked|locked|hacked|banned|suspended|cancelled|canceled|declined|rejected|delayed|deleted)(?= again$| twice$|$)/u,
);

/** The verb of one, as it is said of several. */
const manyOf: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };

/** Slips of agreement that would be ours once we say it: "you was", "it don't". */
const disagreements: readonly Rule[] = [
  [
    sought(/\b(you|we|they) (was|is|has)\b/gi),
    (_, who: string, verb: string) => `${who} ${manyOf[verb.toLowerCase()]}`,
  ],
  [sought(/^((?:you|we) (?:(?!\b(?:who|which|that|it|he|she)\b).)*?\band) was\b/iu), '$1 were'],
  [sought(/\b(it|he|she) (?:do not|don't)\b/gi), '$1 does not'],
  [sought(/\bmore better\b/gi), 'better'],
  [
    blockedThing,
    (_, thing: string, how: string | undefined, done: string) => `${thing}is ${how ? 'temporarily ' : ''}${done}`,
  ],
];

/** What is said from our side, with its verbs right. */
export function agree(text: string): string {
  return putRight(text, disagreements);
}

/** Letters mostly capitals: shouting, or a headline. Short codes (PDF, VAT) alone are neither. */
export function isShouted(text: string): boolean {
  if (!/\p{Lu}{4,}(?!\p{Ll})/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => word === word.toUpperCase()).length >= 2;
}

/** "Bookmarks Duplicated And Gone": a headline, which reads like a name in the middle of a sentence. */
export function isTitleCase(words: readonly string[]): boolean {
  if (!words.some((word, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(word))) return false;
  const long = words.slice(1).filter((word) => /\p{L}{4,}/u.test(word));
  return long.length >= 2 && long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length / long.length > 0.65;
}

/** Small talk and doubled words. */
const talk: readonly Rule[] = [
  [sought(/\b(?:please|at all|by the way|actually|honestly|basically|kindly|just|simply|really|obviously)\b\s?/gi), ''],
  [sought(/\b(\p{L}{2,}) (?=\1\b(?! (?:is|was|you|we)\b))/giu), ''],
];

/** Leaves small talk out of the clause: "at all", "please", doubled spaces. */
export function tidy(text: string): string {
  return putRight(text, talk)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])(?!\p{Ll}{2,4}\b)/gu, '$1')
    .trim();
}

const small =
  /^(?:your|you|we|our|the|no|nobody|nothing|there|they|one|two|three|four|five|six|seven|eight|nine|ten|half|all|some|every|each|both|many|most|several|this|these|that|those|an?|any|it|none|someone|somebody|another|twice|once|today|yesterday|since|after|before|now|then|here|only|even|such|what|whatever|everything|everyone|half|part|parts)$/;

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
    (!names.has(first) &&
      (plain.has(lower) ||
        /(?:ing|ed|tion|sion|ment|ness|ance|ence|ity|ship)s?$|^(?:company|computer|customer|machine|page|screen)s?$/.test(
          lower,
        )));
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
