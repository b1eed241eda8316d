import { remember } from '../../listen/remember';
import { readTrouble } from '../../wording/structure/trouble';
import { plainText } from '../english/plain';
import { namesTrouble } from '../english/words';
import { inMessage as sought } from '../sought';
import { borneOutBy } from './borne-out';
import { inTalkOf } from './in-talk';
import type { Signs } from './situations';
import { isSolved, isSolvedFirst } from './solved';
import { isCommendation, isPleasedButForOne, isThanks, saysThanks, thanksInPassing } from './thanks';

/**
 * What the words of a message tell beside the reading.
 * @param known.trouble a clause or concern of the message names something that went wrong
 * @param known.asks they want something that was found
 * @param known.higher one of their requests is to be handed to somebody else
 * @param known.regret listening is sure that a word of regret is due
 * @param known.deadline they need it by a time that could be told
 */
export function signsOf(
  text: string,
  known: { trouble: boolean; asks: boolean; deadline: boolean; higher: boolean; regret?: boolean },
): Signs {
  const plain = plainText(text);
  const solved = isSolved(plain, saysThanks(plain));
  return {
    trouble: known.trouble,
    // "Again" in "thanks again" is no trouble.
    // … and neither is "or not" at the end of a question.
    hints: namesTrouble(text.replace(/\b(?:thanks|thank you) again\b|\bor not\W*$/gi, '')),
    blameless: isBlameless(plain, known.regret),
    warned: readTrouble(text).some((sentence) => sentence.cues.size > 0),
    pressing:
      presses.test(
        text.replace(
          /\b(?:not(?:hing)?|isn't|no|without) (?:that |very |really |any |great |big |particular )?(?:urgent|hurry|rush)\b/gi,
          '',
        ),
      ) || known.deadline,
    thanks: isThanks(text, plain),
    solved,
    commends: isCommendation(text, plain),
    smallPoint: isPleasedButForOne(text, plain),
    solvedFirst: isSolvedFirst(text, plain),
    long: text.length > 200,
    asks: known.asks || text.includes('?') || eitherWay.test(text),
    details: givesDetails(text),
    higher: known.higher,
    goesOn: hasSent(text) || willTry(text) || thanksInPassing(text),
    sent: hasSent(text),
    unhelped: !solved && saysUnhelped(plain),
    ...borneOutBy(text, plain),
    ...inTalkOf(plain, known.trouble || namesTrouble(plain)),
  };
}

/** "Bin day still Wednesday or not": a question, whatever mark ends it. */
const eitherWay = /\bor not\W*$/i;

/** Do they say that the slip is their own, or that nothing is wrong? Then no regret is due. */
function isBlameless(plain: string, regret = false): boolean {
  // "No complaints until September" in a story that goes wrong.
  return ownSlip.test(plain) || (!regret && contented.test(plain));
}

const ownSlip = sought(
  /\b(?:(?:i|we)(?:'ve| have| must have| may have| think i| think we)? (?:\p{L}+ )?(?:put|typed|entered|gave|wrote|ordered|chose|picked|clicked|selected|booked|sent|filled) (?:\p{L}+ ){0,3}(?:the |an? )?wrong\b|(?:entirely |totally |completely |fully )?my (?:own )?(?:mistake|fault|error|slip|bad|doing)\b(?! (?:that|how)\b)|i(?:'ve| have)? made a (?:silly |stupid )?(?:mistake|typo)\b|silly me\b|(?:by|my) mistake i\b|i (?:accidentally|mistakenly|wrongly) \p{L}+)/iu,
);
const contented = sought(
  /\bnothing (?:wrong|the matter|bad) with\b|\bno complaints?\b|\bnothing against (?:you|it|the)\b|\bnothing dramatic\b|\b(?:am|i'?m|are|we'?re)? ?not (?:really )?(?:angry|mad|cross|upset|complaining)\b(?! (?:with you|any ?more|yet|at you),? but\b)|\bno (?:harm done|drama|hard feelings|big deal)\b|\bnot (?:a|really a) complaint\b/i,
);

/** A message, as written and made plain, and with what stands before it in the thread. */
const mostTexts = 4;

/** Is it about a program, a device or a line, which is mended by steps rather than by a decision? */
export const isTechnical = remember(tellsOfPrograms, (text) => text, mostTexts);

function tellsOfPrograms(text: string): boolean {
  if (programs.test(text)) return true;
  const found = technical.test(text) ? (text.match(eachTechnical) ?? []) : [];
  // Of goods on their way, "the driver" and "an error on your page" are told, too.
  const telling = goods.test(text) ? found.filter((word) => !besideGoods.test(word)) : found;
  return new Set(telling.map((word) => word.toLowerCase())).size >= 2;
}

const goods = sought(
  /\b(?:parcels?|furniture|freight|courier|pallets?|deliver(?:y|ed|ies)|unpack(?:ed|ing)?|(?:was|were|been) (?:shipped|dispatched))\b/i,
);
const besideGoods = /^(?:driver|error|app|website|web ?page|click\w*|log ?in|download\w*|update\w*|screen|folders?)$/i;

const programs = sought(/\b(?:firefox|thunderbird|add-?on|extension|browser|imap|pop3|smtp)\b/i);

const technicalWord =
  /\b(?:app|website|web ?page|windows|mac(?:os)?|linux|ubuntu|android|ios|iphone|ipad|chrome|edge|safari|outlook|gmail|router|modem|wi-?fi|bluetooth|browser|tabs?|bookmarks?|cookies|cache|profile|folders?|inbox|server|update[ds]?|upgrade[ds]?|version \d|install(?:ed|ing)?|reinstall(?:ed|ing)?|log ?in|password|settings?|preferences|toolbar|menu|click(?:ed|ing)?|screen|crash(?:es|ed)?|error|sync(?:ing|ed)?|playlists?|download(?:s|ed|ing)?|laptop|pc|desktop|console|ps4|xbox|firmware|driver)\b/i;
const technical = sought(technicalWord);
const eachTechnical = new RegExp(technicalWord, 'gi');

/** Is it what we asked for: a device, a version, a number, and no word of trouble beside it? */
export function givesDetails(text: string): boolean {
  const plain = plainText(text);
  return (
    plain.length <= 300 &&
    !plain.includes('?') &&
    !/^\W*(?:when|where|why|how|what|which|who|is|are|can|could|do|does)\b/i.test(plain) &&
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
    delivered.test(text) &&
    !/\b(?:not|never|nothing|nobody|no one|no (?:reply|answer|response)|\d+ (?:times|days|weeks)|waiting)\b|n't\b/i.test(
      text,
    )
  );
}

/** "Sent you a DM", "I have emailed it", "see attached": their own doing, and not the "sent mails" of a program. */
const delivered =
  /\b(?:i|we|just|have|already|'ve|i've|we've|now|also) (?:again )?(?:sent|dm'?e?d|messaged|emailed|e-mailed|uploaded|posted|submitted)\b(?! (?:me|us|back|by|from))|(?:^|[.!,\n] ?)\W{0,3}(?:@\w+\W+){0,3}(?:(?:hi|hey|hello|ok|okay|done|yes|update|thanks|thank you)\W+){0,2}(?:sent|dm'?e?d|messaged|emailed|e-mailed|uploaded|posted|submitted)\b(?! (?:me|us|back|by|from|e-?mails?|messages?|text|folders?)\b)|\battached\b/i;

/** "Reply to my dm", "here are five", "the answer is attached": there it stands, and not here. */
const pointsThere =
  /^\W*(?:@\w+\W+)*(?:(?:hi|hey|hello)\b[^,.!?\n]{0,20}[,.!]\s*)?(?:please |pls |hi |hey |hello )*(?:(?:reply|respond|answer|check|see|read|look at|look in) (?:to |in )?(?:my|our|your|the) (?:dms?|messages?|inbox|e-?mails?|pms?)\b|here(?:'?s| is| are) (?:the|my|our|a|an|some|\w+) (?:\w+ ){0,3}(?:ones?|links?|screenshots?|photos?|pictures?|pics?|numbers?|details?|files?|logs?|videos?|certificates?|reports?|texts?|codes?|forms?)\b|(?:the |my )?(?:answer|screen ?shots?|photos?|pics?|pictures?|logs?|files?|info\w*|details?|reports?|forms?) (?:is|are) attached\b|(?:uploading|attaching|sending you) (?:\w+ ){1,3}(?:screen ?shots?|photos?|pics?|pictures?|logs?|files?|videos?)\b|(?:the|my) (?:links?|screen ?shots?|photos?|pics?|pictures?|videos?) (?:to|of|for) |this is the \w+ (?:i|we) )/i;

/** Does it go on with a talk: "done", "as I said", "thanks for the reply, I checked"? Then it is news, even where we see no more of it. */
export function goesOn(text: string): boolean {
  return /^\W*(?:(?:@\w+|\[\w+\])\W+)*(?:\p{L}{2,12},\s+(?=i (?:did|tried|checked|have tried)\b))?(?:(?:hi|hello|hey)\b[^.!?\n]{0,20}[,.!\n]\s*)?(?:yes|yep|yeah|no|nope|ok|okay|done|sure|update|just (?:did|done|tried)|tried|(?:already )?(?:did|tried|checked) (?:that|this|it|both|all)|i (?:did|checked|tried|have (?:already )?(?:done|tried|checked)|already (?:did|tried|checked))|as i (?:said|mentioned|wrote)|thanks|thank you|thx|will (?:do|try)|i'?ll (?:try|check|do)|it'?s still|it (?:was|is|says|does|did|has|happens|happened|occurs|started|starts|seems|shows|showed|comes|goes|stays|only|also)|there (?:is|was|are)|both|neither|none|never ?mind|sorry)\b/iu.test(
    text,
  );
}

/** Do they speak of what we wrote, or briefly of steps that can only be ours: "all of the above", "that is what I did"? */
export function answersUs(text: string): boolean {
  return goesOn(text) || ofOurs.test(text) || (text.length <= briefest && stepsOfOurs.test(text));
}

/** UTF-16 units. Who writes more tells of steps of their own. */
const briefest = 200;

const ofOurs = sought(
  /(?<!\bknow )\byour (?:\p{L}+ )?(?:suggest(?:ion|ions|ed)|advice|instructions|tips?)\b(?! (?:would|will|please|are welcome))|\b(?:did|done|do|tried|followed) (?:it |this |that |exactly )?(?:as|what|like) you (?:said|suggested|told|wrote|asked|advised|recommended)\b/iu,
);
const stepsOfOurs =
  /\b(?:did|done|tried|followed) (?:all |both )?(?:of )?(?:the above|those|these|them|all (?:of )?(?:that|this|it))\b|\bthat(?:'s|’s| is) (?:exactly )?what i (?:did|have done|tried)\b|\beither\s*[.!]/iu;

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

/** Are they about to try what was suggested? */
export function willTry(text: string): boolean {
  return (
    text.length <= 240 &&
    /\b(?:(?:i|we)(?:'?ll| will| am going to|'m going to| am about to)|let me|about (?:ready )?to|going to|will) (?:now |go |first |just |definitely |certainly )*(?:give (?:it|that|this|them|those) (?:a |another )?(?:try|go|shot)|try|do (?:that|this|it)|check|test|have a look|look into (?:that|it)|report back|let you know|see if)\b/i.test(
      text,
    )
  );
}

/** Do they say that it is not over, or that they are sorry for it, however they thank? */
function saysUnhelped(plain: string): boolean {
  return regretful.test(withoutSupposed(plain));
}

const regretful = sought(
  /\b(?:unfortunately|unfortunate|sadly|alas|too bad|bummer|none (?:of \p{L}+ )?worked|(?:it|that|this|they|install|suggestions?) (?:does|did|do)(?:n't| not) (?:work|help|solve|fix)|please (?:help|advise)|not (?:the problem|compatible))\b/iu,
);

/** Did what we suggested not help? */
export function hasNotHelped(text: string): boolean {
  return notHelped.test(withoutSupposed(plainText(text)));
}

/** "If that doesn't work, start with December": it has not been tried. */
const withoutSupposed = (plain: string): string => plain.replace(supposed, ' ');
const supposed = /\b(?:if|in case|unless) (?:that|it|this|these|they|none)\b[^.,!?;\n]{0,40}/gi;

const notHelped = sought(
  /\b(?:neither(?: of (?:them|these|those|\p{L}+))?(?: one)? (?:worked|works|helped|helps|did)\b|(?:that|it|this|these|which|they|none of \w+)(?: still| also| just)? (?:did|do|does|has|have)(?: ?n'?t| not) (?:work|worked|help|helped|solve|solved|fix|fixed|make (?:a|any) difference|change (?:anything|a thing)|address)\b|(?:nothing|none(?: of \w+)?) (?:works|worked|helps|helped|changed)\b|(?:no|not any|without) (?:difference|luck|joy|success|change|improvement|avail)\b|nothing (?:happen(?:s|ed)?|happend)\b|to no avail\b|still (?:(?:the )?same|no (?:luck|joy|change|difference)|not (?:working|fixed|solved|resolved)|get(?:ting)? (?:the|this|that) (?:same|error|message)|having (?:the|this) (?:same )?(?:problem|issue))\b|same (?:problem|issue|error|result|thing|message)(?: (?:again|still|as before|persists|remains))\b|(?:problem|issue|error) (?:still )?(?:persists|remains|is back|came back|returned|is still there)\b|came up with the same\b|not (?:solved|fixed|resolved|sorted) (?:yet|my|the|it)\b|just the same\b|(?:behaves?|happens?|stays?) (?:exactly )?the same\b|no effect\b|(?:has|have)(?:n'?t| not) been helping\b|did(?:n'?t| not) (?:solve|fix|help|work|resolve)\b)/iu,
);

const presses =
  /\b(?:immediately|right now|right away|at once|urgent(?:ly)?|asap|hurry|can'?t wait any|no more time|last minute|NOW)\b/;
