import { remember } from '../../listen/remember';
import { type Sought, inSentence as sought } from '../sought';
import { lacksItsObject } from './its-object';
import { isPlural, isThing } from './nouns';
import { goesOn, hasVerbTooMany } from './second-clause';
import { isMisspelt } from './spelling';
import { isBase, isJoint } from './turned-words';
import { isFiniteVerb, pastOf } from './verbs';
import { isAdjective } from './word-class';
import { alsoNouns, auxiliaries, isMover } from './words';

/**
 * Is a turned ask whole English as it will stand, behind "to" ("send you the label") or behind "know" ("whether it is late")? The
 * turning goes by the forms it knows; what it made of a form it didn't know shows in the result, and is left out rather than said.
 */
export const isWellTurned = remember(isRight, (words) => words);

function isRight(words: string): boolean {
  const text = words.replace(/“[^”]*”/g, 'that');
  return (
    !inFirstPerson.test(text) &&
    !unturned.some((one) => one.test(text)) &&
    !lacksVerb(text) &&
    !isSplit(text) &&
    isWholeEnglish(words)
  );
}

/** The same for words that nobody turned, as they stand in a quotation. */
export function isWholeEnglish(words: string): boolean {
  const text = words.replace(/“[^”]*”/g, 'that');
  const all = text.split(' ').map((word) => word.toLowerCase().replace(/^[("']+|[)"'.?!]+$/g, ''));
  const plain = all.map((word) => word.replace(/[,;:]+$/, ''));
  return (
    !isMisspelt(words) &&
    !slips.some((slip) => slip.test(text)) &&
    !lacksItsObject(plain) &&
    !countsWrong(plain) &&
    !hasVerbTooMany(plain) &&
    !goesOn(all, plain)
  );
}

/** "Why cannot Firefox", "whether this because": the verb stands before its subject still, or nowhere. */
const unturned: readonly Sought[] = [
  sought(
    /^(?:why|where|when|how) (?:cannot|can|could|will|would|do|does|did|is|are|was|were|has|have|should)\b|^whether (?:this|that|it) (?:because|how|where|what|when|why|who|a|the|not|for|of|from|with|to)\b/i,
  ),
  // "Or does it hold", "or is all of it": so does that of the second half.
  sought(
    /\bor (?:(?:does|did)|(?:do|is|are|was|were|will|can|could|should) (?:all|every\p{L}*|some\p{L}*|any\p{L}*|there|the|your|our|it|they|this|that))\b/iu,
  ),
  // "Or would Mr Shah prefer it": so does this.
  sought(
    /\bor (?:would|could|should|will|can|does|did|do|is|are|has|have) (?:(?:[Mm]rs?|[Mm]s|[Dd]r)\b|\p{Lu}\p{Ll})/u,
  ),
  // "What you must do, you send all back or we send only one": two ways out, and no word joins them to it.
  sought(/^(?:wh\p{L}+|how)\b[^,]*, (?:you|we) \p{L}+ .*\bor (?:you|we) /iu),
  // "Which of these am you", "what you'd charge, a range is fine".
  sought(/(?<!\d ?)\bam (?!at\b|on\b|to\b|and\b|or\b)\p{L}/iu),
  // "Whether that our opinion is right", "whether that same is blue": half of the subject is lost, or behind its verb.
  sought(/^whether (?:that|this) (?:(?:our|your|the|my|we|you|they|it|there)|(?:same|very) (?:is|are|was|were))\b/i),
  // "Whose name is it of the two of us": whoever said "us" is "you" now.
  sought(
    /\b(?:two|three|four|both|all|none|some|one|each) of us\b|\bnor (?:whether|what|how|when|where|why|which|who)\b/i,
  ),
  // "Send you on Monday the list".
  sought(/^(?:send|give|show|bring|hand|forward) you (?:on|by|before|in|after|at|within|via|per) /i),
  // "Whether there is a deadline, how much is it insured": the second question stands as it was asked.
  sought(
    /, (?:how|what|where|when|why|which) (?:\p{Ll}+ )?(?:is|are|was|were|do|does|did|can|could|will|would) (?:it|this|that|they|you|we|the|your|our|there)\b/iu,
  ),
  // "Or goes this over the card": the subject stands behind its verb.
  sought(/\b(?:goes|comes|counts|belongs|applies|happens|works) (?:this|that|it|they|you|we)\b/i),
  // "Where the interest, by your own sum is 94.70": what is said between never ends.
  sought(/^(?:where|when|why|how|what|whether) [^,]+, (?:by|according to|as per|in) [^,]+ (?:is|are|was|were) \S+$/i),
  // "Give it to someone who is if you may not": what he is stood before it.
  sought(/\b(?:who|which) (?:is|are|can|could|will|does|do|has|have) (?:if|when|because|unless)\b/i),
  // "Could you not, this one time, take it": who asks so hopes for a yes.
  sought(/\b(?:can|could|would|will) not, [^,]+, \p{Ll}/iu),
  // "Give you your money back and you want the old one": the second wish is theirs to tell.
  sought(/^(?!wh|how|you).*\band you (?:want|need|expect|would like)\b/i),
  // "Where it is now or give you the button back": the second half is no question.
  sought(/^(?:wh\p{L}+|how)\b.*\bor (?:else )?(?:give|send|tell|bring|show|pay) (?:you|us)\b/iu),
  // "Look at it and not just", "give you something in writing saying": what follows was cut off.
  sought(/\b(?:and|or|not just|only just|saying|stating)$/i),
  // "Help you ask, can you have the lid", "whether so where it is": how they led up to a question is no part of it.
  sought(/^help you ask\b|^whether so\b/i),
  // "Whether the standing can order to you be moved": the verb was taken out of the middle of its subject.
  sought(
    /^whether (?:\p{L}+ ){1,4}(?:can|could|will|would|should|must) (?!be\b|not\b|already\b|still\b)(?:(?!\b(?:if|when|that|what|how|where|why|who|which|until|and|or|because|so|before|after|as|can|could|will|would|should|must|may|might)\b)[\p{L}\d]+ )+(?<!\bto )be \p{L}/iu,
  ),
  // "Keep the key, post it": two orders and no "and".
  sought(/^(?!wh|how|you)(?!.* (?:and|or) ).*, \p{Ll}+ (?:it|them)$/u),
];

/** "Whether the lid's own number": a thing, and nothing said of it. Any word with an s may be a verb that is not known. */
function lacksVerb(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[,.?!]/g, '')
    .replace(/['’]s own\b/g, "'s")
    .split(' ');
  if (words[0] !== 'whether' || !/^(?:the|your|our|an?|any|their|his|her|these|those)$/.test(words[1] ?? ''))
    return false;
  return !words
    .slice(2)
    .some((word) => isFiniteVerb(word) || isMover(word) || /[^'’]s$/.test(word) || isVerbOnly(word));
}

/** "Whether this bright is to somebody": the verb stands behind what it is. */
function isSplit(text: string): boolean {
  const [first, second = '', third = '', fourth = ''] = text.toLowerCase().split(' ');
  return (
    first === 'whether' &&
    /^(?:this|that|it|they|these|those)$/.test(second) &&
    isAdjective(third) &&
    /^(?:is|are|was|were)$/.test(fourth)
  );
}

const isVerbOnly = (word: string): boolean => isBase(word) && !alsoNouns.has(word);

const inFirstPerson = /(?<!\p{L})(?:I|I'\p{L}+|me|my|mine|myself)(?![\p{L}./-])/u;

/** What no right sentence holds. */
const slips: readonly Sought[] = [
  // "Whether the renewal automatic is": what it is, stood before the verb. "The blade is that comes with it": so did half of the subject.
  sought(
    /^whether (?!(?:there|it|that|this|so)\b)(?:(?!(?:what|where|who|which|how|when|why|as)\b)\S+ )+(?:is|are|was|were)$/i,
  ),
  sought(
    /\b(?:is|are|was|were) (?:(?:that|which|who) (?:\p{L}{2,}s|can|will|could|are|may|might)|of the|you think|we think)\b/iu,
  ),
  sought(/\bbeing (?:is|are|was|were)\b/i),
  // "To it is previous value" for "its", "you use to be".
  sought(/\b(?:(?:to|of|in|from|with|into|on) it is \p{L}|(?:you|we|it|they) use to\b)/iu),
  // "Is coming this year ordered 19:05": a time that nothing leads up to.
  sought(
    /(?<!\b(?:at|from|until|till|to|by|the|before|after|since|around|about|and|or|between|my|your|our|of|for|is|was|a|an|on|this|past|than|refund|pay|paid|credit|charged?|deduct|today|tomorrow|tonight|\p{L}+day|\p{L}+ber|\p{L}+ary|march|april|may|june|july|august|\d+(?:st|nd|rd|th))[ ~])(?<=\p{L} )(?:[01]?\d|2[0-4])[:.][0-5]\d\b(?! (?:to|train|flight|bus|service|from|ferry|tram|for|departure))/iu,
  ),
  sought(/\b(?:now it is|now its)\b/i),
  // A second sentence by its capital, its dash or its comma; a word said twice.
  sought(/(?<=\p{Ll} )(?:If|Which|What|How|Why|When|Where|Is|Are|Can|Could|Does|Do|But|And|So|Please)(?= \p{Ll})/u),
  sought(/\s[-–—]+(?:\s|$)|\p{L},\p{L}|\s(?:n|outta|lemme|wanna)\s/u),
  sought(/(?<!\p{L})(?!had\b|that\b)(\p{L}{2,}) \1(?!\p{L})/iu),
  // "Swap them for skins by": what it ends with leads nowhere.
  sought(
    /^(?!what|which|when).*(?<!\b(?:close|near|stand|nearby|drop|pass|go)) by$|\b(?:until|than|as|during|per|via|the|a|an|and|or)$/i,
  ),
  sought(/^(?!.*\b(?:wh\p{L}+|how|that|to|you (?:can|could|have|need|came|come|are))\b.*$).*\b(?:from|of)$/iu),
  // "How you can sent it", "that'd be early": a form that was kept from the message.
  sought(
    /\b(?:can|could|will|would|should|must|cannot) (?:(?:i|we|you|it) )?(?:sent|went|made|gave|took|told|bought|paid|lost|found|came|kept)\b/i,
  ),
  sought(/\b(?:that|it|there|this)'d\b/i),
  // "The season of not is available", "help you what you must do".
  sought(
    /\b(?:of|for|from|with|in|on|at|to|the|an?) not (?:is|are|was|were|has|have|does|do|can|will)\b|\bhelp (?:you|us|me) (?:what|why|when|where|that|whether|which)\b/i,
  ),
  // "Any way get it fixed", "any lamp that burns" of several, "able to recovered", "help your with the lid".
  sought(
    /\b(?:any|a|no) ways? (?:get|do|make|fix|see|stop|reset|how|recover|find|use|change|know)\b|\bthere are any (?!people\b|children\b|men\b|women\b|data\b|media\b|news\b|more\b)(?:\p{L}+ )?\p{L}+[^\Ws] (?:that|which)\b|\bable to \p{L}+[^e]ed\b|\bhelp your (?:with|to)\b|^how to .*\b(?:from|of)$/iu,
  ),
  // "You would like Kiln Cloud is linked", "you need and will have".
  sought(
    /^you (?:would (?:ideally )?like|need|expect) (?:(?:\p{L}+ ){1,2}(?:is|are|was|were|has|will|can)|and|or|but|is|are|was|on|of|in)\b|^you need for\b/iu,
  ),
  sought(/^look (?:what|how|where|also)\b|^(?:say|explain) you\b|^(?:tell|show|give|send) also\b/i),
  // "You would like use it".
  sought(/^you (?:would (?:ideally )?like|need|ask for|expect) (?:use|have|get|make|see|know|go|do|be|keep|find)\b/i),
  // "You need search, search, search the link", "an lid".
  sought(/(?<!\p{L})(\p{L}{3,}),? \1,? \1(?!\p{L})|\ban (?:[bcdfgjklmnpqrstvwyz]|[bcdfgpt][lr])[aeiou]\p{Ll}/u),
  // "Tell you what", "a way that", "whether you have to", "in your 2nd without", "suggest any".
  sought(
    /\b(?:what|which|whose|whether|any|every)$|\b(?:way|so|(?:an?|the|your|our|his|her|their) \p{L}+) that$|\bor at least$|\byour \d+(?:st|nd|rd|th)(?: (?:with|without|and|or|for|to|in|is)\b|$)/iu,
  ),
  sought(/^(?:whether|how|when) .*\b(?:have|need|needs|want|wants|able|going|ought|supposed) to$/i),
  sought(
    /^(?:whether|you|send|tell|give) (?:.*(?<!\b(?:pay|paid|ask|asked|look|looking|wait|waiting|care|cared|allow|account|good|called) )for|.*\bonline at)$/i,
  ),
  // "Tell you, in this order": told what?
  sought(/\btell (?:you|us|me), (?:in|by|on|at|with) (?!.*\b(?:what|how|when|where|why|whether|which|who)\b)/i),
  sought(/\bthe ones? (?:after|before|above|below)$|\b(?:is|are) also$|, though$|\bpleas\b|\bplease help$/i),
  // "The offer before is good": what stood before the thing.
  sought(/^(?!wh|how).*\b(?:before|with|into|until|during) (?:is|was)\b/i),
  // "How to add tabs on a desk how to add tabs": asked twice in one breath.
  sought(/^how (?:to|you) .*(?<!\b(?:and|or|on|of|for|about|know|see|but)|,) how (?:to|you)\b/i),
];

/** "There is any coaches", "your tickets is", "a solutions", "be link": number and form that do not go together. */
function countsWrong(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const next = words[i + 1] ?? '';
    if (word === 'there' && /^(?:is|was)$/.test(next)) return isPlural(headFrom(words, i + 2));
    if (word === 'there' && /^(?:are|were)$/.test(next))
      return /^(?:feedback|news|information|advice|progress)$/.test(headFrom(words, i + 2));
    if (/^an?$/.test(word))
      return isPlural(next) && isOverAt(words, i + 2) && !/^(?:means|series|lens|few|less)$/.test(next);
    // Of a subject at the head; "one of the tickets is" begins otherwise.
    if (i === 1 && /^(?:your|our|the|these|those|my)$/.test(word) && isPlural(next) && isThing(next))
      return /^(?:is|was|has|does)$/.test(words[i + 2] ?? '');
    return /^(?:be|been|being)$/.test(word) && hasOtherParticiple(next);
  });
}

/** The noun "there is" leads up to: "any extra coaches". */
function headFrom(words: readonly string[], from: number): string {
  if (!/^(?:any|some|more|still|also|other|extra|no|many)$/.test(words[from] ?? '')) return words[from] ?? '';
  let at = from;
  while (at + 1 < words.length && at < from + 3 && !isOverAt(words, at + 1)) at++;
  return words[at] ?? '';
}

const isOverAt = (words: readonly string[], at: number): boolean =>
  words[at] === undefined ||
  isJoint(words[at]!) ||
  auxiliaries.has(words[at]!) ||
  /^(?:you|we|i|it|they)$/.test(words[at]!);

/** "Be link": a verb in its bare form, where it has another to stand there. */
function hasOtherParticiple(word: string): boolean {
  return (
    (isBase(word) &&
      !alsoNouns.has(word) &&
      pastOf(word) !== word &&
      !isAdjective(word) &&
      !/^(?:open|clear|complete|correct|separate|welcome|back|present|due|home|live|free|direct|become|come|run|like|right|set|long|wrong|fit|mean|key|present|work|mess|fun|link)$/.test(
        word,
      )) ||
    word === 'link'
  );
}
