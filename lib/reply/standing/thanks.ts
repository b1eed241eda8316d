import { plainText } from '../english/plain';
import { namesTrouble } from '../english/words';
import { inMessage as sought } from '../sought';
import { isSolvedFlatly } from './solved';

/** Do they thank for what was done, praise, or send nothing but thanks? The closing of a request is none. */
export function isThanks(text: string, plain: string): boolean {
  return thanks.test(text.replace(closingThanks, '')) || isBareThanks(text) || isWarm(plain) || praises(text, plain);
}

/** Are they pleased but for one thing that they call small themselves? */
export function isPleasedButForOne(text: string, plain: string): boolean {
  return text.length <= longestPraise && pleased.test(plain) && onePoint.test(plain);
}

/** Do they commend one of us, and want it to be known? */
export function isCommendation(text: string, plain: string): boolean {
  return text.length <= longestPraise && commends.test(plain) && passesOn.test(plain);
}

const commends = sought(
  /\b(?:an?|the|real|true|total) (?:absolute |real |total |true |complete |proper )?(?:star|legend|hero|gem|angel|lifesaver|credit to (?:you|your \p{L}+))\b/iu,
);
const passesOn = sought(
  /\bjust (?:wanted|want|writing|wish) to (?:say|tell|let you know|thank)\b|\b(?:tell|let) (?:his|her|their|your) (?:boss|manager|team|supervisor)\b|\bpass (?:it|this|that|my thanks|our thanks) (?:on|along)\b|\bthank (?:him|her|them)\b/i,
);

/** UTF-16 units. */
const longestPraise = 900;

/** Thanks for what was done, anywhere in the text. */
export const saysThanks = (text: string): boolean => thanks.test(text);

const courtesy =
  /^\W*(?:@\w+\W+)*(?:many |much )?(?:thanks|thank you|thx)(?: (?:so|very) much| a lot| again| both| all)*(?: for (?:the|your|getting|that|all the|this) ?(?:\w+ ){0,2}(?:repl(?:y|ies)|response|answers?|help|info\w*|suggestions?|tips?|links?|advice|input|feedback|back(?: to me)?)?)?(?:,? \p{Lu}\w+)?[\s.,!;:-]+/iu;
const content = sought(
  /\b(?:work(?:s|ed|ing)?|solved|fixed|sorted|great|good|perfect|helped|helpful|kind|happy|glad|pleased|love|awesome|amazing|excellent|appreciat\w+|best|nice|well|brilliant|enjoy\w*|wonderful|fantastic)\b/i,
);

/** Is the thanks only how an answer begins, with matter-of-fact news behind it? */
export function thanksInPassing(text: string): boolean {
  const plain = plainText(text).trim();
  const rest = plain.replace(courtesy, '').replace(closingThanks, '');
  return courtesy.test(plain) && (rest.match(/[\p{L}\d']+/gu) ?? []).length >= 8 && !content.test(rest);
}

/** "Thank you xxx", "found it, thanks": short, and nothing but thanks or the news that it is solved. */
function isBareThanks(text: string): boolean {
  const plain = plainText(text).trim();
  return (
    !plain.includes('?') &&
    !names.test(text) &&
    ((plain.length < 120 &&
      quietThanks(plain) &&
      (content.test(plain) || arrived.test(plain) || wordsBeside(plain) <= fewWords)) ||
      (plain.length < 60 &&
        /^\W*(?:(?:ok|okay|great|perfect|awesome|cool|excellent|brilliant|wonderful|lovely|got it|will do|done)\W+)*(?:many |much )?(?:thanks|thank[- ]you|thx|cheers|ty|much appreciated|much obliged)\b(?!.*\b(?:for nothing|but|not|still|no)\b)/i.test(
          plain,
        )) ||
      isSolvedFlatly(plain))
  );
}

/** They are pleased in so many words… */
const pleased = sought(
  /\b(?:you(?:'re| are| guys are) (?:the best|a (?:star|legend|hero|gem)|brilliant|amazing|wonderful|so kind)\b|(?:looks?|works?|working|is|are|it's) (?:\p{L}+ )?(?:amazing|perfect(?:ly)?|superb|brilliant|beautiful(?:ly)?|lovely|great now)\b|love (?:it|the|them|my)\b|(?:very|really|so) (?:happy|pleased|impressed) with\b|such a (?:kind|nice|lovely|thoughtful) \p{L}+|thank you (?:so much|a lot|very much) for (?:the|all|sorting|fixing|sending|helping)\b)/iu,
);
/** …and name one thing, which they call small or an exception themselves. */
const onePoint = sought(
  /\b(?:the |just |my |only )*(?:only|one|a) (?:(?:very|really) )?(?:small|tiny|little|minor) (?:thing|point|issue|niggle|snag|downside|problem|question|detail|complaint)\b|\bthe only (?:thing|point|snag|downside|niggle)\b|\bjust one (?:thing|snag|point)\b|\bexcept (?:that )?(?:the|for the|it|my|one)\b/i,
);

/** What we asked for, with a word of thanks behind it, is no praise. */
const names = sought(
  /\S@\S|_email_|\b(?:user ?name|my (?:name|number|e-?mail|address|postcode|reference)|(?:ref|order|account|ticket|case|serial)\b)|\d{4,}/i,
);

/** Words. Whoever says more beside the thanks answers something. */
const fewWords = 4;
const arrived = sought(
  /\b(?:arrived|came|come|received|got (?:it|the|my)|done|worked|found|understood|understand|here now)\b/i,
);

function wordsBeside(plain: string): number {
  const rest = plain.replace(
    /\b(?:many |much )?(?:thanks|thank you|thx|cheers)\b(?: (?:so much|very much|again|a lot|all|guys|mate))?/gi,
    '',
  );
  return (rest.match(/[\p{L}\d']+/gu) ?? []).length;
}

/** Is there something to show to those who did it: praise, a commendation? Mere thanks and the news that it works are none. */
export function praisesUs(text: string, solved: boolean, technical: boolean): boolean {
  const plain = plainText(text);
  if (liked.test(text) || pleased.test(plain) || commends.test(plain) || lauds.test(plain)) return true;
  // Who tells at length how it was for them writes for those who did it; of a program, how it was mended.
  return !solved && (!thankWords.test(plain) || (!technical && wordsBeside(plain) >= atLength));
}

/** Words beside the thanks. */
const atLength = 20;

/** Is what they ask no more than to hand on their thanks: "tell whoever bakes the cake", "give my regards to Ana"? */
export function handsOnThanks(ask: string): boolean {
  return handsOn.test(ask);
}

const handsOn =
  /^(?:and |also |please |do |so )*(?:(?:tell|thank) (?!me\b|us\b)(?:whoever|him|her|them|(?:your|the) (?:\p{L}+ ){0,3}\p{L}+|\p{Lu}\p{L}+)\b|pass (?:it|this|that|my|our) (?:\p{L}+ ){0,2}on\b|give (?:my|our|him|her|them) (?:\p{L}+ )?(?:thanks|regards|best|love|compliments)\b|say (?:thanks?|thank you|hello|hi) to\b)/iu;

/** Do they say something kind of us or of what is ours, whatever else they write for? */
export function speaksKindly(plain: string): boolean {
  return plain.split(/(?<=[.!?])\s+|\n+/).some((sentence) => kindly.test(sentence) && !unkind.test(sentence));
}

const kindly =
  /\b(?:best (?:\p{L}+ ){0,4}?(?:(?:i|we|you)(?:'ve| have| lot have| had)|ever|in (?:\p{L}{1,20}[- ]){0,3}years|part of)|(?:very|so|really|extremely|always(?: been)?) (?:very )?(?:kind|helpful|friendly|patient|nice|happy|pleased|impressed|lovely)|love (?:your|how)|(?:is|are|was|were|it'?s) (?:just |absolutely |simply |truly )?(?:gorgeous|lovely|wonderful|brilliant|fantastic|excellent|superb|amazing|champions?|a masterpiece)|(?:great|good|fantastic|excellent|brilliant) (?:job|work)|hats off|well done|(?:a|an absolute|real) (?:star|legend|gem|hero)|(?:happy|pleased|impressed|delighted) with (?:your|the|my)|for being (?:so |very )?(?:kind|kinder|patient|helpful|honest)|so thank you|pass (?:on )?my thanks(?: on)?)\b/iu;
const unkind = sought(
  /\b(?:not|never|no|but|however|until|would(?! like)|could|should|if|used to|once|supposed|unlike|except|hope|wish|why|sarcas\w*|thanks to)\b|n't\b|\?/i,
);

const thankWords = sought(/\b(?:thank\w*|thx|cheers|much (?:appreciated|obliged)|appreciate\w*)\b/i);
/** Said of people and what they did, and not of an answer that came quickly. */
const lauds = sought(
  /\b(?:(?:thanks|thank you|thx|cheers)(?: \w+)? for (?:everything|all|sending|making|helping|fixing|sorting|being|doing|going|taking|letting|finding)\b(?! (?:out|back|this post))|great|excellent|outstanding|superb|impressive|generous|top-?notch|hospitality|extra mile|helpful|honest|saved (?:me|us|my|our)|made (?:my|our)|restored|for life|(?:won'?t|will not|never) (?:be )?forg\w+|best (?:\w+ ){0,3}ever|tell (?:the|whoever)|(?:have|has)(?:n'?t| not| never) forgotten|(?:your|the) (?:\p{L}+ )?(?:team|crew|colleagues?|drivers?|staff|nurses?|doctors?|agents?|man|lady|people|packers?))\b/iu,
);

/** Thanks in the middle of good news: "exactly what I wanted, I can't thank you enough". */
function isWarm(text: string): boolean {
  if (/\b(?:no|not) thank|\bthank(?:s| you) for nothing\b|\?/i.test(text) || text.length > 400 || names.test(text))
    return false;
  if (/\b(?:but|anyway),? thank\p{L}*\W*$/iu.test(text)) return true;
  if (
    !/\bthank\p{L}*|\bthx\b|\bappreciate\b/iu.test(text) ||
    namesTrouble(text.replace(/\b(?:cannot|can'?t) thank\b/gi, ''))
  )
    return false;
  return (
    /\b(?:would like|want(?:ed)?|'d like) to (?:say )?thank|thank you(?:,? thank you)+|\bthank you enough\b|\benough thank\b|\bthank you'?s\b|\bexactly what\b/i.test(
      text,
    ) ||
    !/\b(?:please|can you|could you|would you|need|want|help me|in advance|but|if|waiting|still|let me know|wish|hope)\b/i.test(
      text,
    )
  );
}

const liked = sought(
  /\b(?:love (?:it|this|that|all|your|you|u|the new)\b(?! (?:work|idea))|luv|awesome|amazing|brilliant|fantastic|wonderful|excellent|incredible|impressed|superb|delicious|beautiful|lovely|what an? (?:nice|great|lovely|wonderful|beautiful|good)|so (?:good|nice|cool|cute|happy|excited|proud|glad)|best (?:\w+ ){0,2}ever|you (?:guys )?(?:rock|rule|are the best)|thumbs up|made my day|excited|finally here|smitten|you got me|helpful|s\/o|shout ?-?out|kind(?:ness)?|friendly|understanding|polite|professional|thoughtful|hero(?:es)?|legends?|can'?t wait for|well done|good (?:job|work)|bravo|yay|woo+ ?hoo+)\b|(?<=\s):-?D+(?!\w)|[\u2763\u2764\u{1f49a}-\u{1f49c}\u{1f60d}\u{1f970}\u{1f44f}]/iu,
);
const doubted = sought(
  /\b(?:but|however|not|never|no|used to|would|could|should|wish|if|why|when|sarcas\w*|thanks for nothing|please|worst|hate|until|except|lol|joke|great (?:way|start))\b|n't\b|\?/i,
);

/** A short note that likes something and says nothing against it. */
function praises(text: string, plain: string): boolean {
  return text.length <= 200 && liked.test(text) && !doubted.test(plain) && !namesTrouble(plain);
}

/** Ends or begins in thanks, asks for nothing, tells of no trouble: news from somebody we helped. */
function quietThanks(text: string): boolean {
  return (
    /^\W*(?:many |much )?(?:thanks|thank you|thx|cheers)\b|\b(?:thanks|thank you|thx|cheers)(?: (?:so much|very much|again|a lot|all|guys|mate|\p{Lu}\p{L}+))?\W*$/iu.test(
      text,
    ) &&
    !/\b(?:please|can|could|would|need|want|may i|help|in advance|but|if|when|how|what|where|why|anyway|try|will|waiting|still|let me know)\b/i.test(
      text,
    ) &&
    !namesTrouble(text)
  );
}

/** "Thank you so much! Tom" at the end: how one closes. */
const closingThanks =
  /(?<=[.!?\n]\s*)(?:[Mm]any )?(?:[Tt]hanks|[Tt]hank you)(?: (?:so|very) much| a lot)?[\s!.,]*(?:\p{Lu}[\p{L}. ]{0,30})?$/u;

/** Thanks for what was done, not the closing of a request. */
const thanks = sought(
  /\b(?:thanks again|thank(?:s| you)(?: (?:all|guys|both|team))? (?:so (?:much|very)|very much|a lot|for (?:the (?!help|reply|answer|response|quick|fast|prompt|info)|all|sorting|fixing|sending|helping|making|being|everything|your (?!time|help|attention|understanding|cooperation|prompt|quick|fast|swift|reply|answer|response|support|assistance|patience|consideration|advice|interest)))|much appreciated|(?:works|fits?|is|are) (?:perfect|great|brilliant)|well done|great (?:job|work|service))\b|(?:so|really|very|super|extremely|incredibly) (?:kind|helpful|friendly|polite|professional|patient)\b(?!.*\bnot\b)|\b(?:shout ?-?out|kudos|props|hats off) to\b|\b(?:great|awesome|amazing|excellent|fantastic|wonderful) (?:job|work|service|flight|experience|crew|staff|team|customer service|support|help)\b/i,
);
