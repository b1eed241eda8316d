import { remember } from '../../listen/remember';
import { putRight, type Rule, inSentence as sought } from '../sought';
import { spelled } from './spelling';
import { adverbs, auxiliaries, beforeObject, clauseStarts, ourVerbs } from './words';

const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i'm": 'I am',
    "i've": 'I have',
    "i'll": 'I will',
    "we're": 'we are',
    "we've": 'we have',
    "we'll": 'we will',
    "you're": 'you are',
    "you've": 'you have',
    "you'll": 'you will',
    "they're": 'they are',
    "they've": 'they have',
    "they'll": 'they will',
    "can't": 'cannot',
    "won't": 'will not',
    "it's": 'it is',
    "it'll": 'it will',
    "that's": 'that is',
    "there's": 'there is',
    "what's": 'what is',
    "where's": 'where is',
    "how's": 'how is',
    "who's": 'who is',
    "when's": 'when is',
    i: 'I',
  }),
);

/** "My phone's dead": the "'s" of a thing is "is" only before what cannot be owned. */
const shortIs = sought(
  /\b(\p{L}{2,})'s (?=(?:not|still|been|gone|going|getting|down|dead|broken|out|off|late|always|now|no|a|an|the|so|too|all|just|already)\b)/gu,
);

/** What stands for other words, or has lost something, and more than one word tells which. */
const shorthand: readonly Rule[] = [
  // What "you should like" would be told.
  [sought(/\b(I|we) should (like|prefer|be (?:glad|grateful|obliged|happy))\b/gi), '$1 would $2'],
  // "I want that you repair it", "where goes the rest": the order of other languages.
  [sought(/\b(i|we) (want|need|would like|wish|expect|ask) that you (?=\p{Ll})/giu), '$1 $2 you to '],
  [
    sought(
      /\b(where|when|how|why) (goes|comes|stands|works|stays|begins|ends|starts) ((?:the|my|our|your|this|that|all|an?) [^,;?!.]+)(?=[?!.,;]|$)/gi,
    ),
    '$1 $3 $2',
  ],
  [sought(/\b(who|what|where|how|when|why)['’]ve (?=(?:i|we|you|they)\b)/gi), '$1 have '],
  [sought(/,? in writing,? (?=(?:whether|if|what|when|where|why|how|which|who)\b)/gi), ' '],
  [sought(/\b(you)(?:'all| all| guys| people| folks| lot)\b(?! (?:of|are going))/gi), '$1'],
  [sought(/\b(?:no|nr)\.? ?(?=(?:[A-Z]{1,4}-?)?\d)/g), 'number '],
  [
    sought(/\b(in|since|until|by|of|last|next|early|late|\d{1,2}(?:st|nd|rd|th)?) (march|may)\b/g),
    (_, at: string, month: string) => `${at} ${month.charAt(0).toUpperCase()}${month.slice(1)}`,
  ],
  [sought(/\b(it|that|who|there|he|she|what)'s (?=(?:\p{L}+ )?(?:been|got|gone|had)\b)/giu), '$1 has '],
  // The program, not what stands open on its screen.
  [
    sought(
      /\bwindows(?= (?:\d|xp\b|vista\b|pcs?\b|updates?\b|defender\b|machines?\b|computers?\b|laptops?\b|users?\b|os\b|explorer\b))|(?<=\b(?:on|running|using|from|under) )windows\b(?! (?:are|were|that|which|open|of)\b)/g,
    ),
    'Windows',
  ],
  // "She'd been looking forward to it", "they'd ordered two": behind it stands what was done before.
  [
    sought(
      /\b(he|she|it|they|who|there)['’]d (?=(?:(?:already|also|just|only|never|not|all|both|always|even|actually|really|since|long) )?(?:been|had|gone|got|come|become|made|taken|seen|given|sold|told|sent|left|lost|paid|heard|found|put|bought|kept|\p{L}{2,}(?<!e)ed)\b)/giu,
    ),
    '$1 had ',
  ],
  // "Its been a week", "its not there": the apostrophe is lost.
  [sought(/\b([Ii])ts (?=been\b)/g), '$1t has '],
  [
    sought(
      /\b([Ii])ts (?=(?:a|an|the|not|so|too|over|still|now|always|just|very|already|gone|never|no longer|my|your|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}{3,}ing)\b)/giu,
    ),
    '$1t is ',
  ],
  [
    sought(/\b([Ii])ts (?=(?:fixed|done|ready|sorted|mended|repaired|solved|finished|working)(?:$|[.,!?;]))/g),
    '$1t is ',
  ],
  [
    shortIs,
    (_, owner: string, at: number, whole: string) =>
      /^(?:(?:not|already|just|still|now|always|all) )?(?:been|gone)\b/.test(whole.slice(at + owner.length + 3))
        ? `${owner} has `
        : `${owner} is `,
  ],
  [
    sought(
      /\b(I|we)'d (?=(?:also |really |just |still |first )?(?:like|love|appreciate|rather|prefer|be|have to|need|want|get)\b)/gi,
    ),
    '$1 would ',
  ],
];

/** Apostrophes made straight, contractions written out, one space between words. "I've" becomes "I have". */
export const expand = remember(writeOut, (text) => text);

function writeOut(text: string): string {
  const spaced = text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ & /g, ' and ')
    .replace(/\bb\/c\b/gi, 'because')
    .replace(/(?<=\p{L}),(?=\p{L})/gu, ', ')
    .trim();
  return putRight(spaced, shorthand).replace(/(?<![\p{L}'_])[\p{L}']+(?![\p{L}'\d_])/gu, wordWrittenOut);
}

function wordWrittenOut(word: string): string {
  const full = contractions.get(word.toLowerCase());
  if (full) return /^[A-Z]/.test(word) && word.length > 1 ? full.charAt(0).toUpperCase() + full.slice(1) : full;
  const negated = word.endsWith("n't") && !word.slice(0, -3).includes("'") ? word.slice(0, -3) : '';
  return auxiliaries.has(negated.toLowerCase()) ? `${negated} not` : spelled(word);
}

const mine: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'you',
    we: 'you',
    me: 'you',
    us: 'you',
    my: 'your',
    our: 'your',
    mine: 'yours',
    ours: 'yours',
    myself: 'yourself',
    ourselves: 'yourselves',
    your: 'our',
    yours: 'ours',
    yourself: 'ourselves',
    yourselves: 'ourselves',
  }),
);

/**
 * The customer's words said from our side: "I was charged by you" → "you were charged by us". Takes expanded text (see
 * `expand`). Undefined where the grammar is not sure, above all where "you" might mean anybody.
 */
export function shiftPerson(text: string): string | undefined {
  const parts = text.match(/[\p{L}']+|[^\p{L}']+/gu) ?? [];
  const at = (i: number) => parts[i]?.toLowerCase();
  let sure = true;
  const shifted = parts.map((part, i) => {
    const word = part.toLowerCase();
    const before = at(i - 2);
    if (word === 'you') {
      const side = sideOfYou(parts, i);
      if (!side) sure = false;
      return side ?? part;
    }
    if (word === 'am') return isI(before) || (adverbs.has(before ?? '') && isI(at(i - 4))) ? 'are' : part;
    if (word === 'was') return isI(before) || (adverbs.has(before ?? '') && isI(at(i - 4))) ? 'were' : part;
    if (word === "i'd" || word === "we'd" || word === "you'd" || word === "y'all") sure = false;
    // "US" is a country, "us" is us.
    if (part === 'US') return part;
    return mine.get(word) ?? part;
  });
  return sure ? shifted.join('') : undefined;
}

function isI(word: string | undefined): boolean {
  return word === 'i';
}

/** Verbs of ours behind the noun they belong to: "the steps you sent", "an invoice you e-mailed me". */
const ourDeeds =
  /^(?:sent|gave|wrote|emailed|mailed|posted|fitted|delivered|installed|quoted|recommended|charged|billed|invoiced|promised|offered|confirmed|sold|replaced|repaired|shipped|changed|moved|removed|closed|took|refunded|debited|listed|published|announced|sell|hire|rent|lend|offer|stock|supply|provide|ship|deliver|print|publish|lease|serve|hold|owe|propose|require)$/;

const asksOrNames = /^(?:if|whether|that|what|whatever|how|why|which|before|after|until)$/;

/** Words behind "you" among which "me" says that they speak to us. */
const reach = 5;

/** "What you owe me", "all data you have about me": whoever does something to them is us, but for what anybody can do. */
function actsOnThem(parts: readonly string[], i: number): boolean {
  for (let at = i + 2; at <= i + 2 * reach; at += 2) {
    const word = parts[at]?.toLowerCase();
    if (!word || /[^\s]/.test(parts[at - 1] ?? '') || clauseStarts.has(word)) return false;
    if (at === i + 2 && /^(?:can|could|may|might|would|will|see|hear|find|get)$/.test(word)) return false;
    if (/^(?:me|us|my|our)$/.test(word)) return true;
  }
  return false;
}

function sideOfYou(parts: readonly string[], i: number): 'we' | 'us' | undefined {
  const word = (at: number) => parts[at]?.toLowerCase();
  const before = word(i - 2);
  let next = i + 2;
  while (adverbs.has(word(next) ?? '')) next += 2;
  const after = parts[i + 1]?.trim() === '' ? word(next) : undefined;
  const opens = before === undefined || clauseStarts.has(before) || /[,:]/.test(parts[i - 1] ?? '');
  // "You have two days" may be a threat or anybody's; "you have sent" is ours.
  if (
    after === 'have' &&
    before !== 'that' &&
    /^(?:an?|the|no|one|two|three|until|to|\d.*)$/.test(word(next + 2) ?? parts[next + 1]?.trim() ?? '')
  )
    return undefined;
  // "The code on which you rely": in a letter that is us.
  if (before === 'which' && /^(?:rely|refer|base)$/.test(after ?? '')) return 'we';
  if (opens && after && (ourVerbs.has(after) || ourDeeds.test(after))) return 'we';
  // "Because you jacked up my price" tells of a deed, and in their heat.
  const isSubject = opens ? asksOrNames.test(before ?? '') : before.length > 2 && !beforeObject.has(before);
  if (isSubject && actsOnThem(parts, i)) return 'we';
  // "Do we send it back or you collect it": the other of the two is us.
  if (before === 'or' && parts.slice(0, i - 2).some((part) => /^(?:i|we)$/i.test(part))) return 'we';
  if (opens) return undefined;
  if (beforeObject.has(before) && !(after && ourVerbs.has(after))) return 'us';
  // "The reminder you sent": what we did is told of a thing.
  if (after && ourDeeds.test(after) && /^\p{L}{3,}$/u.test(before)) return 'we';
  // "The basis on which you are raising it", "the number you have got": nobody says that of anybody.
  if (after === 'are' && /\p{L}{2}ing$/u.test(word(next + 2) ?? '')) return 'we';
  if (after === 'have' && word(next + 2) === 'got') return 'we';
  return undefined;
}
