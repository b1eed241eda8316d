import type { Reading } from '../listen/types';
import { readTrouble } from '../wording/structure/trouble';
import { plainText } from './english/plain';
import { namesTrouble } from './english/words';
import type { Signs } from './situations';

/**
 * What the words of a message tell beside the reading.
 * @param known.trouble a clause or concern of the message names something that went wrong
 * @param known.asks they want something that was found
 * @param known.higher one of their requests is to be handed to somebody else
 * @param known.deadline they need it by a time that could be told
 */
export function signsOf(
  text: string,
  known: { trouble: boolean; asks: boolean; deadline: boolean; higher: boolean },
): Signs {
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
    thanks: thanks.test(text.replace(closingThanks, '')) || isBareThanks(text) || isWarm(plain) || praises(text, plain),
    solved:
      solved.test(plain) ||
      settled.test(plain) ||
      explainsHow.test(plain) ||
      (text.length <= 100 && worksAgain.test(plain)) ||
      (thanks.test(plain) && endsWell.test(plain)),
    smallPoint: text.length <= 900 && pleased.test(plain) && onePoint.test(plain),
    solvedFirst: solvedFirst.test(plain) && !text.includes('?'),
    long: text.length > 200,
    exception: /\bexceptions?\b|\bjust this once\b|\bbend the rules?\b|\bgoodwill\b|\bwaive\b/i.test(text),
    asks: known.asks || text.includes('?'),
    details: givesDetails(text),
    callsOff: callsOff(text),
    parts: parting.test(text),
    higher: known.higher,
    goesOn: hasSent(text) || willTry(text) || thanksInPassing(text),
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
  if (text.length <= 160 && !text.includes('?') && pointsThere.test(text)) return true;
  return (
    text.length <= 160 &&
    !text.includes('?') &&
    !/(?<!\b(?:i|have|just|i've) )\bsent (?:to|home|away|from|around)\b/i.test(text) &&
    !/\bby mistake\b|\btw(?:ice|o times)\b/i.test(text) &&
    !/\b(?:get|getting|be|been|being|got|is|was|are|were) (?:sent|posted|uploaded|attached|submitted)\b/i.test(text) &&
    /\b(?:(?:i(?:'ve| have)?|just|have|already) )?(?:sent|dm'?e?d|messaged|emailed|e-mailed|attached|uploaded|posted|submitted)\b(?! (?:me|us|back|by|from))/i.test(
      text,
    ) &&
    !/\b(?:not|never|nothing|no (?:reply|answer|response)|\d+ (?:times|days|weeks)|waiting)\b|n't\b/i.test(text)
  );
}

/** "Reply to my dm", "here are five": there it stands, and not here. */
const pointsThere =
  /^\W*(?:@\w+\W+)*(?:please |pls |hi |hey |hello )*(?:(?:reply|respond|answer|check|see|read|look at|look in) (?:to |in )?(?:my|our|your|the) (?:dms?|messages?|inbox|e-?mails?|pms?)\b|here(?:'s| is| are) (?:the|my|our|a|an|some|\w+) (?:\w+ ){0,3}(?:ones?|links?|screenshots?|photos?|pictures?|pics?|numbers?|details?|files?|logs?|videos?)\b)/i;

/** Is what they call off a meeting, an order or the like, and nothing else is left? That is no parting. */
function callsOff(text: string): boolean {
  return calledOff.test(text) && !parting.test(text.replace(calledOff, ''));
}

const calledOff =
  /\bcancel(?:l?ed|l?ing|l?ation)?(?: of)? (?:my|the|an?|our|this|that) (?:\w+ )?(?:event|meeting|invitation|invite|appointment|flight|order|booking|reservation|trip|message|download|update|print job|call)s?\b/gi;
const parting =
  /\b(?:leav(?:e|es|ing)|switch\w*|quit\w*|elsewhere|never|last time|(?:an)?other|competit\w+|rivals?|terminat\w+|cancel\w*|clos(?:e|ing)|done with|good ?bye|unsubscrib\w*|custom(?:er)?|business|mov(?:e|es|ing)|go(?:ing)? (?:to|with|back|over)|give up|uninstall\w*|alternatives?|notice|renew\w*|ditch\w*|dump\w*|disconnect|port|lost (?:a|me)|no longer|out of here|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|delet\w+|return(?:ing)?|money back|offers?|without you|instead)\b/i;

/** Does it go on with a talk: "done", "as I said", "thanks for the reply, I checked"? Then it is news, even where we see no more of it. */
export function goesOn(text: string): boolean {
  return /^\W*(?:(?:@\w+|\[\w+\])\W+)*(?:\p{L}{2,12},\s+(?=i (?:did|tried|checked|have tried)\b))?(?:(?:hi|hello|hey)\b[^.!?\n]{0,20}[,.!\n]\s*)?(?:yes|yep|yeah|no|nope|ok|okay|done|sure|update|just (?:did|done|tried)|tried|(?:already )?(?:did|tried|checked) (?:that|this|it|both|all)|i (?:did|checked|tried|have (?:already )?(?:done|tried|checked)|already (?:did|tried|checked))|as i (?:said|mentioned|wrote)|thanks|thank you|thx|will (?:do|try)|i'?ll (?:try|check|do)|it'?s still|it (?:was|is|says|does|did|has|happens|happened|occurs|started|starts|seems|shows|showed|comes|goes|stays|only|also)|there (?:is|was|are)|both|neither|none|never ?mind|sorry)\b/iu.test(
    text,
  );
}

/** Is what they ask for a change of the product, such as a function more, rather than something done for them? */
export function isWish(ask: string, text: string): boolean {
  return (
    /^(?:add|include|introduce|implement|support|bring back|bring|develop|build|make|allow|let|release|restore|create|provide|offer|consider|put|remove|stop|change|update|improve)\b/i.test(
      ask,
    ) &&
    /\b(?:features?|functions?|functionality|options?|button|modes?|setting|apps?|versions?|players?|widget|emoji|theme|layout|interface|shortcuts?|playlists?|lyrics|update|toolbar|menu|support for|compatib\w+|ability|flavou?rs?|sizes?|routes?|destinations?)\b/i.test(
      ask,
    ) &&
    !/\b(?:my|our) (?:account|order|invoice|booking|contract)\b/i.test(text)
  );
}

/** Is there any word in it that asks, wonders or wants? Without one, no message is a question. */
export function mayAsk(text: string): boolean {
  return /[?\uff1f]|\b(?:how|what|when|where|why|which|who|whom|whose|whether|if|can|could|would|should|shall|may|do you|does|did you|is (?:there|it|this|that|the)|are (?:there|you|we|they)|any|wonder\w*|please|pls|plz|help|need|want|wish|hope|like to|tell|let me|advi[sc]e|confirm|know|looking|ask(?:ing)?|request\w*|question\w*|quer(?:y|ies)|suggest\w*|explain)\b/i.test(
    text.replace(/\bwill do\b|\bthat'?s all i ask\b|\bi know\b/gi, ''),
  );
}

const courtesy =
  /^\W*(?:@\w+\W+)*(?:many |much )?(?:thanks|thank you|thx)(?: (?:so|very) much| a lot| again| both| all)*(?: for (?:the|your|getting|that|all the|this) ?(?:\w+ ){0,2}(?:repl(?:y|ies)|response|answers?|help|info\w*|suggestions?|tips?|links?|advice|input|feedback|back(?: to me)?)?)?(?:,? \p{Lu}\w+)?[\s.,!;:-]+/iu;
const content =
  /\b(?:work(?:s|ed|ing)?|solved|fixed|sorted|great|good|perfect|helped|helpful|kind|happy|glad|pleased|love|awesome|amazing|excellent|appreciat\w+|best|nice|well|brilliant|enjoy\w*|wonderful|fantastic)\b/i;

/** Is the thanks only how an answer begins, with matter-of-fact news behind it? */
export function thanksInPassing(text: string): boolean {
  const plain = plainText(text).trim();
  const rest = plain.replace(courtesy, '').replace(closingThanks, '');
  return courtesy.test(plain) && (rest.match(/[\p{L}\d']+/gu) ?? []).length >= 8 && !content.test(rest);
}

/** Are they about to try what was suggested? */
export function willTry(text: string): boolean {
  return (
    text.length <= 240 &&
    /\b(?:(?:i|we)(?:'?ll| will| am going to|'m going to| am about to)|let me|about (?:ready )?to|going to|will) (?:now |go |first |just |definitely |certainly )*(?:give (?:it|that|this|them|those) (?:a |another )?(?:try|go|shot)|try|do (?:that|this|it)|check|test|have a look|look into (?:that|it)|report back|let you know|see if)\b/i.test(
      text,
    )
  );
}

/** Did what we suggested not help? */
export function hasNotHelped(text: string): boolean {
  return notHelped.test(plainText(text));
}

const notHelped =
  /\b(?:that|it|this|these|which|they|none of \w+)(?: still| also| just)? (?:did|do|does|has|have)(?: ?n'?t| not) (?:work|worked|help|helped|solve|solved|fix|fixed|make (?:a|any) difference|change (?:anything|a thing)|address)\b|\b(?:nothing|none(?: of \w+)?) (?:works|worked|helps|helped|changed)\b|\b(?:no|not any|without) (?:difference|luck|joy|success|change|improvement|avail)\b|\bnothing (?:happen(?:s|ed)?|happend)\b|\bto no avail\b|\bstill (?:the same|no (?:luck|joy|change|difference)|not (?:working|fixed|solved|resolved)|get(?:ting)? (?:the|this|that) (?:same|error|message)|having (?:the|this) (?:same )?(?:problem|issue))\b|\bsame (?:problem|issue|error|result|thing|message)(?: (?:again|still|as before|persists|remains))\b|\b(?:problem|issue|error) (?:still )?(?:persists|remains|is back|came back|returned|is still there)\b|\bcame up with the same\b|\bnot (?:solved|fixed|resolved|sorted) (?:yet|my|the|it)\b|\bjust the same\b|\b(?:behaves?|happens?|stays?) (?:exactly )?the same\b|\bno effect\b|\b(?:has|have)(?:n'?t| not) been helping\b|\bdid(?:n'?t| not) (?:solve|fix|help|work|resolve)\b/i;

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
    !names.test(text) &&
    ((plain.length < 120 && quietThanks(plain)) ||
      (plain.length < 60 &&
        /^\W*(?:(?:ok|okay|great|perfect|awesome|cool|excellent|brilliant|wonderful|lovely|got it|will do|done)\W+)*(?:many |much )?(?:thanks|thank[- ]you|thx|cheers|ty|much appreciated|much obliged)\b(?!.*\b(?:for nothing|but|not|still|no)\b)/i.test(
          plain,
        )) ||
      solved.test(plain))
  );
}

/** They are pleased in so many words… */
const pleased =
  /\byou(?:'re| are| guys are) (?:the best|a (?:star|legend|hero|gem)|brilliant|amazing|wonderful|so kind)\b|\b(?:looks?|works?|working|is|are|it's) (?:\p{L}+ )?(?:amazing|perfect(?:ly)?|superb|brilliant|beautiful(?:ly)?|lovely|great now)\b|\blove (?:it|the|them|my)\b|\b(?:very|really|so) (?:happy|pleased|impressed) with\b|\bsuch a (?:kind|nice|lovely|thoughtful) \p{L}+|\bthank you (?:so much|a lot|very much) for (?:the|all|sorting|fixing|sending|helping)\b/iu;
/** …and name one thing, which they call small or an exception themselves. */
const onePoint =
  /\b(?:the |just |my |only )*(?:only|one|a) (?:(?:very|really) )?(?:small|tiny|little|minor) (?:thing|point|issue|niggle|snag|downside|problem|question|detail|complaint)\b|\bthe only (?:thing|point|snag|downside|niggle)\b|\bjust one (?:thing|snag|point)\b|\bexcept (?:that )?(?:the|for the|it|my|one)\b/i;

/** What we asked for, with a word of thanks behind it, is no praise. */
const names =
  /\S@\S|_email_|\b(?:user ?name|my (?:name|number|e-?mail|address|postcode|reference)|(?:ref|order|account|ticket|case|serial)\b)|\d{4,}/i;

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

const liked =
  /\b(?:love (?:it|this|that|all|your|you|u|the new)\b(?! (?:work|idea))|luv|awesome|amazing|brilliant|fantastic|wonderful|excellent|incredible|impressed|superb|delicious|beautiful|lovely|what an? (?:nice|great|lovely|wonderful|beautiful|good)|so (?:good|nice|cool|cute|happy|excited|proud|glad)|best (?:\w+ ){0,2}ever|you (?:guys )?(?:rock|rule|are the best)|thumbs up|made my day|excited|finally here|smitten|you got me|helpful|s\/o|shout ?-?out|kind(?:ness)?|friendly|understanding|polite|professional|thoughtful|hero|legend|can'?t wait for|well done|good (?:job|work)|bravo|yay|woo+ ?hoo+)\b|(?<=\s):-?D+(?!\w)|[\u2763\u2764\u{1f49a}-\u{1f49c}\u{1f60d}\u{1f970}\u{1f44f}]/iu;
const doubted =
  /\b(?:but|however|not|never|no|used to|would|could|should|wish|if|why|when|sarcas\w*|thanks for nothing|please|worst|hate|until|except|lol|joke|great (?:way|start))\b|n't\b|\?/i;

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

/** They found the answer, or it works again. */
const solved =
  /(?:^|[.!,]\s*)(?:ok(?:ay)?,? |yes,? |never ?mind,? |and |great,? )?(?:(?:i )?(?:found it|figured it out|worked it out|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|(?:now )?(?:seems|appears) to (?:now )?(?:work|be working|be (?:fixed|ok|okay|fine|solved))|can close|this can be closed|all (?:fixed|sorted|solved|good now)|works (?:now|again|fine|perfectly|great|as (?:expected|it should))|(?:all )?working (?:now|again|correctly|fine|well)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:the |my )?(?:problem |issue |matter )?(?:(?:has been|is now|was|got) )?(?:solved|resolved|sorted|fixed)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|that (?:worked|fixed it|solved it|did it)))\b(?!.*\b(?:but|however|not|until|except|still)\b)/i;

/** "…and it works now.", "we are all set": in a long text these are said of something else as often. */
const worksAgain =
  /\band it (?:now )?work(?:s|ed)(?: now| again)?[.!]|\b(?:i'?m|i am|we'?re|we are|all) (?:all )?(?:good|set|sorted)(?: now)?\s*[.!]*\s*$/i;

/** "Thanks for your help. …, and it works!" */
const endsWell =
  /(?<!\b(?:if|not|until|whether|hope|see|when|before|once) (?:\p{L}+ )?)\b(?:it|that|everything|all)(?: now| all)? work(?:s|ed)(?: now| again| fine| perfectly| great)?\s*[.!]*\s*$/iu;

/** "Here's the solution that worked for me": how they got there themselves. */
const explainsHow =
  /(?<!\b(?:if|until|when|hope|whether|not|said|says|that) (?:\p{L}+ )?)\b(?:it(?:'?s| is)|everything(?:'s| is)|all(?:'s| is)) (?:now |finally |all )+working\b(?! on\b)|\b(?:here(?:'s| is)|this (?:is|was)) (?:the (?:solution|fix|answer)|what (?:worked|fixed|solved|did it))\b|\bthe (?:solution|fix|answer) (?:that|which) (?:worked|works|fixed)\b|\bwhat (?:worked|fixed it|solved it) (?:for me )?(?:is|was)\b|(?<!\b(?:not|n't|never|longer|until) (?:\p{L}+ )?)\bis (?:now )?working (?:like a dream|like a charm|perfectly|flawlessly|beautifully)\b/iu;

/** "I figured it out." and how, before anything else: whatever heat is in the story behind it, it is over. */
const solvedFirst =
  /^\W*(?:@\w+\W+)*(?:(?:hi|hello|hey|ok|okay|update|edit|never ?mind|thanks|thank you|well)\b[^.!?\n]{0,20}[,.!:\n-]+\s*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?(?:figured it out|found (?:it|the (?:answer|solution|fix|problem|cause))|worked it out|fixed it|solved it|sorted it|got it (?:working|fixed|sorted|to work))\b(?!.*\b(?:but|however|except|still|again)\b)/i;

/** Anywhere in the text: "disabling it resolved this", "finally the problem is solved". */
const settled =
  /\b(?:problem|issue|matter|trouble|everything|it|this) (?:is|has been|was|got|seems|has) (?:now |finally |been |all )*(?:solved|fixed|resolved|sorted)\b|(?<!\b(?:not|n't|never|could|would|have|be|to|that|which|what|not yet|hope it|if it|if that|until it) )\b(?:resolved|fixed|solved|sorted) (?:this|it|that|my|the (?:issue|problem))\b(?!.*\b(?:but|however|until|except|again|temporarily)\b)/i;

const presses =
  /\b(?:immediately|right now|right away|at once|urgent(?:ly)?|asap|hurry|can'?t wait any|no more time|last minute|NOW)\b/;

/** "Thank you so much! Tom" at the end: how one closes. */
const closingThanks =
  /(?<=[.!?\n]\s*)(?:[Mm]any )?(?:[Tt]hanks|[Tt]hank you)(?: (?:so|very) much| a lot)?[\s!.,]*(?:\p{Lu}[\p{L}. ]{0,30})?$/u;

/** Thanks for what was done, not the closing of a request. */
const thanks =
  /\b(?:thanks again|thank(?:s| you)(?: (?:all|guys|both|team))? (?:so (?:much|very)|very much|a lot|for (?:the (?!help|reply|answer|response|quick|fast|prompt|info)|all|sorting|fixing|sending|helping|making|being|everything|your (?!time|help|attention|understanding|cooperation|prompt|quick|fast|swift|reply|answer|response|support|assistance|patience|consideration|advice|interest)))|much appreciated|(?:works|fits?|is|are) (?:perfect|great|brilliant)|well done|great (?:job|work|service))\b|(?:so|really|very|super|extremely|incredibly) (?:kind|helpful|friendly|polite|professional|patient)\b(?!.*\bnot\b)|\b(?:shout ?-?out|kudos|props|hats off) to\b|\b(?:great|awesome|amazing|excellent|fantastic|wonderful) (?:job|work|service|flight|experience|crew|staff|team|customer service|support|help)\b/i;
