import type { Reading } from '../listen/types';
import { readTrouble } from '../wording/structure/trouble';
import { plainText } from './english/plain';
import { namesTrouble } from './english/words';
import type { Signs } from './situations';

/**
 * What the words of a message tell beside the reading.
 * @param known.trouble a clause or concern of the message names something that went wrong
 * @param known.asks they want something that was found
 * @param known.deadline they need it by a time that could be told
 */
export function signsOf(text: string, known: { trouble: boolean; asks: boolean; deadline: boolean }): Signs {
  const plain = plainText(text);
  return {
    trouble: known.trouble,
    // "Again" in "thanks again" is no trouble.
    hints: namesTrouble(text.replace(/\b(?:thanks|thank you) again\b/gi, '')),
    warned: readTrouble(text).some((sentence) => sentence.cues.size > 0),
    pressing:
      presses.test(
        text.replace(/\b(?:not(?:hing)?|isn't|no|without) (?:that |very |really |any )?(?:urgent|hurry|rush)\b/gi, ''),
      ) || known.deadline,
    thanks: thanks.test(text.replace(closingThanks, '')) || isBareThanks(text) || isWarm(plain),
    solved: solved.test(plain) || /\band it (?:now )?work(?:s|ed)(?: now| again)?[.!]/i.test(plain),
    long: text.length > 200,
    exception: /\bexceptions?\b|\bjust this once\b|\bbend the rules?\b|\bgoodwill\b|\bwaive\b/i.test(text),
    asks: known.asks || text.includes('?'),
    details: givesDetails(text),
  };
}

/** Is it about a program, a device or a line, which is mended by steps rather than by a decision? */
export function isTechnical(text: string): boolean {
  const found = new Set((text.match(technical) ?? []).map((word) => word.toLowerCase()));
  return found.size >= 2 || /\b(?:firefox|thunderbird|add-?on|extension|browser|imap|pop3|smtp)\b/i.test(text);
}

const technical =
  /\b(?:app|website|web ?page|windows|mac(?:os)?|linux|ubuntu|android|ios|iphone|ipad|chrome|edge|safari|outlook|gmail|router|modem|wi-?fi|bluetooth|browser|tabs?|bookmarks?|cookies|cache|profile|folders?|inbox|server|update[ds]?|upgrade[ds]?|version \d|install(?:ed|ing)?|reinstall(?:ed|ing)?|log ?in|password|settings?|preferences|toolbar|menu|click(?:ed|ing)?|screen|crash(?:es|ed)?|error|sync(?:ing|ed)?|playlists?|download(?:s|ed|ing)?|laptop|pc|desktop|console|ps4|xbox|firmware|driver)\b/gi;

/** Is it what we asked for: a device, a version, a number, and no word of trouble beside it? */
export function givesDetails(text: string): boolean {
  const plain = plainText(text);
  return (
    plain.length <= 300 &&
    !plain.includes('?') &&
    !namesTrouble(plain) &&
    /\b(?:version|(?:running|using|playing) (?:\w+ ){0,3}(?:v?\d|ps\d|pc|xbox|android|windows|mac|ios)|model|build|serial|imei|android \d|ios \d|\d+\.\d+(?:\.\d+)*|(?:iphone|galaxy|pixel|ipad|xbox|ps)\s?\w*\d|reference|postcode|order (?:number|no)|account (?:number|no)|it'?s an? )/i.test(
      plain,
    )
  );
}

/** "I've DM'd you", "just sent the form": what they mean stands somewhere else. */
export function hasSent(text: string): boolean {
  return (
    text.length <= 160 &&
    !/\b(?:get|getting|be|being|got) sent\b/i.test(text) &&
    /\b(?:(?:i(?:'ve| have)?|just|have|already) )?(?:sent|dm'?e?d|messaged|emailed|e-mailed|attached|uploaded|posted|submitted)\b(?! (?:me|us|back|by|from))/i.test(
      text,
    ) &&
    !/\b(?:not|never|nothing|no (?:reply|answer|response)|\d+ (?:times|days|weeks)|waiting)\b|n't\b/i.test(text)
  );
}

/** Did what we suggested not help? */
export function hasNotHelped(text: string): boolean {
  return /\b(?:that|it|this|these|which|they|none of \w+)(?: still| also)? (?:did|do|does|has|have)(?: ?n'?t| not) (?:work|worked|help|helped|solve|solved|fix|fixed|make a difference|change anything|address)\b|\b(?:nothing|none(?: of \w+)?) (?:works|worked|helps|helped)\b/i.test(
    plainText(text),
  );
}

/** Did they wait, or had to do it over and over? Only then has it "cost them time". */
export function hasWaited(text: string, reading: Reading): boolean {
  return (
    reading.repeats.length > 0 ||
    /\b(?:waited|waiting|on hold|all (?:day|morning|week)|wasted|chas(?:ed|ing)|(?:for|after|over|past) (?:\w+ ){0,3}(?:hours?|days|weeks|months)|(?:hours?|days|weeks|months) (?:on|of|waiting|now|later)|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) time|(?:three|four|five|several|many|\d+) times)\b/i.test(
      text,
    )
  );
}

/** "Thank you xxx", "found it, thanks": short, and nothing but thanks or the news that it is solved. */
function isBareThanks(text: string): boolean {
  const plain = plainText(text).trim();
  return (
    !plain.includes('?') &&
    ((plain.length < 120 && quietThanks(plain)) ||
      (plain.length < 60 &&
        /^\W*(?:(?:ok|okay|great|perfect|awesome|cool|excellent|brilliant|wonderful|lovely|got it|will do|done)\W+)*(?:many |much )?(?:thanks|thank[- ]you|thx|cheers|ty|much appreciated|much obliged)\b(?!.*\b(?:for nothing|but|not|still|no)\b)/i.test(
          plain,
        )) ||
      solved.test(plain))
  );
}

/** Thanks in the middle of good news: "exactly what I wanted, I can't thank you enough". */
function isWarm(text: string): boolean {
  if (/\b(?:no|not) thank|\bthank(?:s| you) for nothing\b|\?/i.test(text) || text.length > 400) return false;
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

/** They found the answer, or it works again. */
const solved =
  /(?:^|[.!,]\s*)(?:ok(?:ay)?,? |yes,? |never ?mind,? |and |great,? )?(?:(?:i )?(?:found it|figured it out|worked it out|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|can close|this can be closed|all (?:fixed|sorted|solved|good now)|works (?:now|again|fine|perfectly|great|as (?:expected|it should))|(?:all )?working (?:now|again|correctly|fine|well)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:problem |issue )?(?:solved|resolved|sorted)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|that (?:worked|fixed it|solved it|did it)))\b(?!.*\b(?:but|however|not|until|except|still)\b)/i;

const presses =
  /\b(?:immediately|right now|right away|at once|urgent(?:ly)?|asap|hurry|can'?t wait any|no more time|last minute|NOW)\b/;

/** "Thank you so much! Tom" at the end: how one closes. */
const closingThanks =
  /(?<=[.!?\n]\s*)(?:[Mm]any )?(?:[Tt]hanks|[Tt]hank you)(?: (?:so|very) much| a lot)?[\s!.,]*(?:\p{Lu}[\p{L}. ]{0,30})?$/u;

/** Thanks for what was done, not the closing of a request. */
const thanks =
  /\b(?:thanks again|thank(?:s| you)(?: (?:all|guys|both|team))? (?:so (?:much|very)|very much|a lot|for (?:the (?!help|reply|answer|response|quick|fast|prompt|info)|all|sorting|fixing|sending|helping|making|being|everything|your (?!time|help|attention|understanding|cooperation|prompt|quick|fast|swift|reply|answer|response|support|assistance|patience|consideration|advice|interest)))|much appreciated|(?:works|fits?|is|are) (?:perfect|great|brilliant)|well done|great (?:job|work|service))\b|(?:so|really|very|super|extremely|incredibly) (?:kind|helpful|friendly|polite|professional|patient)\b(?!.*\bnot\b)|\b(?:shout ?-?out|kudos|props|hats off) to\b|\b(?:great|awesome|amazing|excellent|fantastic|wonderful) (?:job|work|service|flight|experience|crew|staff|team|customer service|support|help)\b/i;
