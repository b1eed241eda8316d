import type { Ask } from '../../listen/types';
import { mayGoOn } from './goes-on';
import { imperative, requestIn, superior } from './imperative';
import { withItsThing } from './its-thing';
import { expand, shiftPerson } from './person';
import { plainText } from './plain';
import { indirectQuestion, orderBehind } from './question';
import { direct } from './roundabout';
import { statedQuestion } from './stated-question';
import { supposition } from './supposition';
import { anyThing, inAWord, nounPhrase } from './things-asked';
import { isBase } from './turned-words';
import { isFiniteVerb } from './verbs';
import { isWellTurned } from './well-turned';
import { cooled, isRepeatable } from './words';

/** One ask as a reply can say it. `ask` reads after "to" ("send you the invoice"), `question` after "asked". */
export interface Request {
  ask?: string;
  question?: string;
}

/** "Can an actual human please look at this": anybody who can. */
const somebodyReal =
  /(?<=\b(?:can|could|would|will) )(?:an? )?(?:actual|real|live|living|proper) (?:human|person)(?: being)?\b/giu;

/** "Do not cancel the first one": it stays. */
function kept(left: string): string | undefined {
  const thing =
    /^(?:cancel|close|delete|remove|change|touch|move|alter) ((?:the|your|this|that|these|those|both) [^,]+)$/.exec(
      left,
    )?.[1];
  return thing && `leave ${thing} as ${/s$/.test(thing) ? 'they are' : 'it is'}`;
}

/** Two questions in one breath. */
const longestDouble = 32;

/**
 * Puts one ask into our mouth. What cannot be said with sure grammar is left out.
 * @param message the text the ask's offsets are into: what stands before the ask tells whether it is whole
 */
export function toRequest(given: Ask, message = given.text): Request {
  const [address] = mailAddress.exec(given.text) ?? [];
  if (!address) return turned(given, message);
  // An address is said as it is, and no rule of grammar goes by what is in it.
  const { ask, question } = turned({ ...given, text: given.text.replace(address, standIn) }, message);
  const restored = (words: string) => words.replace(standIn, address);
  return { ...(ask && { ask: restored(ask) }), ...(question && { question: restored(question) }) };
}

const mailAddress = /(?<![\w.@+-])\w[\w.+-]{0,63}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,4}/;
const standIn = 'Postbox';

function turned(given: Ask, message: string): Request {
  const ask = withItsWord(given, message);
  const [firstLine = ''] = ask.text.split('\n');
  const written = firstLine.trim().split(' ').length >= 3 ? firstLine : ask.text;
  const all = trimEnd(expand(withoutAsides(cooled(unshouted(plainText(written))))).replace(somebodyReal, 'someone'))
    // The other half stands in an ask of its own.
    .replace(/^either (?!.*\bor\b)/i, '')
    // "Check on he status": the one slip of a finger that can only be this.
    .replace(/\b(on|of|in|for|at|with) he (?=\p{Ll})/gu, '$1 the ');
  const versions = shorterVersions(
    direct(inOrder(all.replace(/^((?:can|could|would) you) not, [^,]{3,30}, /i, '$1 '))).replace(
      /^(?:(?:is there )?any chance (?:that |of )?you (?:(?:could|can|would|will|might) )?)(?=\p{L}+ )/iu,
      'could you ',
    ),
  ).filter((words) => isRepeatable(words));
  const words = versions[0];
  if (words === undefined) return {};
  const supposed = supposition(all) ?? indirectQuestion(anyIdea.exec(words)?.[1] ?? '');
  if (supposed) return { question: supposed };
  const inside = questionInside(words);
  if (inside) return { question: inside };
  const thingAsked = inAWord(all);
  if (thingAsked) return { ask: thingAsked };
  if (
    /^(?:(?:(?:is this|is it|a) )*known (?:issue|bug|problem|fault|error)|is (?:this|it) (?:already )?known)\W*$/i.test(
      all,
    )
  )
    return { question: 'whether this is a known problem' };
  const answered = indirectQuestion(answerTo.exec(all)?.[1] ?? '');
  if (answered) return { question: answered };
  const [, one, other] = eitherOr.exec(all) ?? [];
  const either = one && imperative(one, true);
  const instead = either && imperative(other!, true);
  if (instead) return { ask: `${either}, or ${instead}` };
  const [, named, anyone, deed] = thirdPerson.exec(all) ?? [];
  const done = deed && imperative(deed, true);
  const doer = done && shiftPerson((named ?? anyone!.toLowerCase()).trim());
  if (doer && isWellTurned(`have ${doer} ${done}`)) return { ask: `have ${doer} ${done}` };
  const notice = givesNotice.exec(all);
  const ended = notice && imperative(`${notice[1]} ${notice[2]}`, true);
  if (ended) return { ask: ended };
  const [, time, until] = meanwhile.exec(all) ?? [];
  const meantime = until && imperative(until, true);
  if (meantime) return { ask: `${meantime} ${/^(?:if not|failing)/i.test(time!) ? 'otherwise' : time!.toLowerCase()}` };
  const begged = begging.exec(all)?.[1] ?? wantedOfSomebody.exec(all)?.[1];
  const asked = begged && imperative(begged, true);
  if (asked) return { ask: asked };
  const politely = hoped.exec(all)?.[1] ?? hopedWay.exec(all)?.[1] ?? reported.exec(all)?.[1];
  const hopes = politely && indirectQuestion(`whether ${politely.replace(/,?\s+(?:because|since)\b.*$/i, '')}`);
  if (hopes) return { question: hopes };
  let unsure: Request | undefined;
  for (const version of versions) {
    const request = thingFirst(withItsThing(requestIn(version), message));
    const isBoth = isToldAndDone(request ?? '');
    const asked = request && !isBoth && upright(upToRemark(toldQuestion.exec(request)?.[1]));
    if (asked) return { question: asked };
    // What is no whole English may be so where its tail is cut off.
    if (request && isWellTurned(request) && !(unsure && twoOrders.test(all))) return { ask: request };
    if (request) unsure ??= { ask: request };
    if (unsure) continue;
    const question = isWhole(ask, version, message)
      ? (indirectQuestion(version) ?? questionInWish(version) ?? anyThing(version))
      : undefined;
    if (question) return { question };
  }
  if (unsure) return unsure;
  const told = statedQuestion(all);
  if (told) return { question: told };
  const summed = summaryOf(ask);
  if (summed) return { ask: summed };
  const avoided = /^(?:please |kindly |but |and )*(?:do not|never) (\p{L}+ .+)$/iu.exec(words)?.[1];
  const left = avoided && imperative(avoided);
  if (left) return { ask: kept(left) ?? `not ${left}` };
  const thing = /^an? /i.test(words) ? nounPhrase(words) : undefined;
  if (!thing) return given.byHand ? statedWish(all) : {};
  return { ask: superior.test(thing) ? `let you speak to ${thing}` : `give you ${thing}` };
}

/** "I hereby cancel my insurance": done by saying so, and for us to carry out. */
const givesNotice =
  /^(?:(?:i|we) (?:hereby|herewith) (cancel|terminate|end|close|withdraw) ((?:my|our|the|this) .+))$/i;

/** "Until then please leave it as it is", "if not, stop it": when it is to be done. */
const meanwhile =
  /^(?:(?:and|but|so) )?(until then|till then|in the meantime|otherwise|failing that|if (?:not|so)),? (?:then )?(?:please |kindly |just )*(?=\p{L}+ (?:the|my|our|your|it|me|us|this|that|all|again|one|\d)\b)(.+)$/iu;

/** "I would kindly ask you to continue it": what stands behind is a request like any other. */
const begging =
  /^(?:(?:and|but|so|therefore|please|also) )*(?:(?:i|we) )?(?:(?:would|must|have to|therefore|hereby|kindly|do|also|now|can only|just) )*(?:ask|beg|urge|implore|request|plead with|invite) (?:you|your team|somebody|someone) (?:please |kindly )?to (.+?)(?:,\s+(?:although|though|as|since|because|and|but|so)\b.*)?$/i;

/** "Somebody needs to find the cause", "I want somebody to explain it to me". */
const wantedOfSomebody =
  /^(?:(?:so|and|but|please|now|anyway|maybe|perhaps),? )*(?:(?:somebody|someone|one of you) (?:really |please |now )*(?:must|should|needs? to|has to|have to)|(?:i|we) (?:also |just )?(?:want|need|would like) (?:somebody|someone|one of you) to) (?!be\b|have\b|come\b(?! (?:and|round|over|by|out)\b)|know\b)(.+?)(?:,\s+(?:i|we|it|and|because|so)\b.*|\s+which (?:is|was)\b.*)?$/i;

/** "A straight answer as to whether it was signed off", "I would like a word on when it comes": the question stands behind. */
const answerTo =
  /^(?:.{0,60}\b(?:want|need|like|have|get|give (?:me|us)|appreciate|for) )?(?:an?|some|any) (?:(?:straight|clear|plain|honest|proper|definite|firm|quick|short|simple|final|written) )*(?:answer|word|reply|statement|explanation|confirmation|clarity|information|clarification|indication)(?: from (?:you|someone|somebody))?,? (?:as to |on |about |of |regarding )?((?:whether|when|why|how|what|where|which|who)\b.+)$/iu;

/** "Either you push the batch, or you kill it so that I can send it again" */
const eitherOr =
  /(?:\beither you|^(?:so |then |and |please |kindly )*either) (\p{L}+ .{3,80}?),? or (?:else |please )?(?:you )?(\p{L}+ .+?)(?:,? (?:so that|so|because|since|which)\b.*)?$/iu;

/** Who else than "you" is to do something: "can a person who is able to press the button ring me", "someone to come before noon please". */
const thirdPerson =
  /^(?:(?:so|and|but|please|now|anyway|also),? )*(?:(?:can|could|will|would) (?:please )?(an? (?:(?!who\b)\p{L}+ ){1,3}?(?:who (?:(?!ring\b|call\b|phone\b|contact\b)\S+ ){1,8}?)?)(?:please )?|((?:someone|somebody)) to )(?=(?:ring|call|phone|contact|come|visit|look|check|explain|speak|write|email|get|reply|answer|confirm|collect|bring|deliver)\b)(.+?)(?:,? please)?[\s?!.]*$/iu;

/** "If our nine pages could still be squeezed in, I'd be very grateful" asks whether they can. */
const hoped =
  /^(?:and |but |so )*if ((?:the|my|our|your|it|there|you|we|i|somebody|someone|one of you|half|both|all) .*?\b(?:could|can|would|might)\b.+?),?\s+(?:(?:then )?(?:i|we) (?:would|'d) (?:all )?(?:be|appreciate|love|really|very much|like)\b|(?:that|it|this) (?:would|'d) (?:be|help|really|already|save|mean|make)\b).*$/i;

/** "If there is a way of a doctor ringing me I would sleep better" */
const hopedWay =
  /^(?:and |but |so )*if (there (?:is|was|were) (?:any|a|some) (?:way|chance|possibility) (?:of|to|that|for) .+?),? (?:(?:then )?(?:i|we)|(?:that|it|this))(?: would|'d)\b.*$/i;

/** "Any idea why it stops?", "any suggestions as to how I get it back": the question stands behind. */
const anyIdea =
  /^(?:(?:and|or|so|do you have|has anyone|does anyone have|have you) )*(?:any|an|some) (?:other )?(?:ideas?|suggestions?|advice|thoughts|tips|help|clue) (?:as to |on |about |for )?((?:why|how|where|what|which|whether|when) (?:\S+ ){2,}\S+)$/i;

/** "Our manager asks if the sensor can be washed": the question is passed on. */
const reported =
  /^(?:.{0,40}?,\s+)?(?:(?:i|we) (?:(?:would|must|have to|also|just|wanted to|want to|need to|would like to) )*ask(?: you)?|(?:my|our|the) (?:\p{L}+ ){1,6}?(?:asks?|(?:is|are) asking|wants? to know|would like to know|needs? to know|wonders?)(?: me| us)?) (?:if|whether) (.+)$/iu;

/** "Also my footage from the card, can you recover that?": what it is about stands ahead of the question. */
function inOrder(text: string): string {
  return text.replace(
    /^(?:(?:and|also|then|plus) )*((?:my|the|our) (?:\S+ ){0,6}?\S+), ((?:can|could|would|will) (?:you|i|we|somebody|someone) (?:please |also )?\p{L}+) (?:it|that|this|them|those)\b/iu,
    (_, thing: string, asked: string) => `${asked} ${thing}`,
  );
}

/** "The invoice goes to our office in Lund": what is to be so is a wish where the rep says that it is one. */
function statedWish(words: string): Request {
  const [subject = ''] = words.split(' ');
  const said = /^(?:the|my|our|this|these|all|both|every|each)$/i.test(subject) && words.split(' ').some(isFiniteVerb);
  const shifted = said && isRepeatable(words) ? shiftPerson(words) : undefined;
  return shifted ? { ask: `make sure that ${shifted.charAt(0).toLowerCase()}${shifted.slice(1)}` } : {};
}

/** UTF-16 units between a question word and its verb, where something is said in passing: "how, step by step, do I …". */
const furthestWord = 100;

/** "…why am I losing them": the word that asks stands before what was found. */
function withItsWord(ask: Ask, message: string): Ask {
  const word = /\b(?:why|how|when|where|what|which|who)(?:(?:, [^,?!.;:\n]{1,40}){1,2},)?\s+$/i.exec(
    message.slice(Math.max(0, ask.start - furthestWord), ask.start),
  )?.[0];
  if (!word || !/^(?:am|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b/i.test(ask.text))
    return ask;
  return { ...ask, start: ask.start - word.length, text: `${word}${ask.text}` };
}

/** "Keep the key, frame it": the first by itself is not what they mean. */
const twoOrders = /, \p{Ll}+ (?:it|them)$/u;

/** "Send you on Monday the list": the thing stands before its time. */
function thingFirst(request: string | undefined): string | undefined {
  return request?.replace(
    /^((?:send|give|show|bring|hand|forward) you) ((?:on|by|before|within|in|after|at|via)(?: (?!(?:the|an?|your|our)\b)[^\s,]+){1,3}?) ((?:the|an?|your|our|all|both|his|her|their) [^,]+)$/i,
    '$1 $3 $2',
  );
}

/** "Let me know when it ships" asks a question. */
const toldQuestion =
  /^(?:let you know|(?:tell|inform|advise|show) you|inform|advise|confirm(?: to you)?|explain(?: to)?(?: you)?|find out|clarify|check) (?:(?:briefly|quickly) )?((?:(?:roughly|approximately) )?(?:(?:in|at|on|from|to|by|with|until|since) )?(?:when|where|why|how|what|which|who|whether)\b(?!.*\band (?:send|give|call|write|\w+ me)\b).+)$/i;

/** "Find out what runs at night and stop it": to be answered, and then to be done. */
const tellsAndDoes =
  /\b(?:when|where|why|how|what|which|who|whether)\b.{1,200} and (?!(?:have|be|do|can|was|is)\b)(\p{Ll}+) (?:it|them|this|that|(?:the|your|our|all) \p{L}+)(?: (?:again|today|now|back|off|out|for good))?$/iu;

/** "Who came in and broke the window" is one question, and so is "how I log in and see my bill". */
function isToldAndDone(request: string): boolean {
  const verb = tellsAndDoes.exec(request)?.[1];
  return verb !== undefined && isBase(verb.toLowerCase()) && !mayGoOn(request, /^you$/i);
}

/** "Tell me what should I do": the question is told, so its subject stands first. */
function upright(question: string | undefined): string | undefined {
  const [, where, being, thing] = unmoved.exec(question ?? '') ?? [];
  if (where) return `${where} ${thing} ${being}`;
  const moved = /^(\w+) (should|can|could|will|would|must|is|are|was|were|do|does|did) (you|we|it|they) (.*)$/i.exec(
    question ?? '',
  );
  if (!moved) return question;
  const [, word, mover, subject, rest] = moved;
  return /^(?:do|does|did)$/i.test(mover!) ? undefined : `${word} ${subject} ${mover} ${rest}`;
}

/** "In which house is the box" */
const unmoved =
  /^((?:in|at|on|from|to|by) (?:which|what) \p{L}+|where|when) (is|are|was|were) ((?:the|your|our|this|that) (?:\p{L}+ )?\p{L}+)$/iu;

/** "What comes first, the holidays start in July": behind the comma stands a remark. */
function upToRemark(told: string | undefined): string | undefined {
  const question = told?.replace(orderBehind, '');
  const [first, rest] = question?.split(/,\s(.*)/s) ?? [];
  return rest &&
    first &&
    first.split(' ').length >= 3 &&
    !/^(?:and|or|but|if|when|how|what|where|why|which|who|until|by)\b/i.test(rest)
    ? first
    : question;
}

/** "(I am looking at the offer)": what is said in passing is no part of the ask. */
function withoutAsides(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '').replace(/\s+/g, ' ');
}

/** The ask as it is, and what is left where a reason, a remark before it or a tail is cut off. */
function shorterVersions(all: string): string[] {
  const asked =
    /(?:^|[,:;–—-]\s+(?:(?:so|now|then|and|but)\s+)?|\s(?:and|but|so|now)\s+)((?:how|what|where|when|why|which|who|is|are|can|could|will|would|do|does|did|should|has|have|was|were|please)\s.+)$|(?<=\S\s\S+\s\S+\s)((?:how (?:can|do|could|should|to)|where (?:can|do|is|are)|why (?:is|are|does|do|did|can)|is there|can (?:i|you|we|someone)|could (?:you|i|we|someone)) .+)$/i;
  const [, behindStop, behindWords] = asked.exec(all) ?? [];
  const tail = behindStop ?? behindWords;
  // "…or so when I am off hold" asks for nothing.
  const behind =
    all.includes('?') || !/^(?:when|is|are|do|does|did|has|have|was|were|should)\b/i.test(tail ?? '')
      ? tail
      : undefined;
  const head = trimEnd(
    all.split(
      /,\s+(?:and|but|so|as|because|since|which|otherwise|it|i|we|this|that|they|he|she|you)\s|:\s|\s+(?:because|since|as I|as we|so that|otherwise)\s|\s+so (?=(?:i|we) (?:do not|can|cannot|could|have|will|would|am|are)\b)|\s+but\s+(?=(?:i|we|it|you|they|he|she|this|that|there|the|my|our|please|can|could|how|what|no|not)\b)|\s+&\s+|\s[-–—]\s/i,
    )[0]!,
  );
  const short = (text: string) => text.split(' ').length <= longestDouble;
  const first = trimEnd(all.split(/,\s/)[0]!);
  // "Why can I get in here, but not there": half of it asks why it works.
  const halved = /^\W*(?:and |so )?why\b/i.test(all) && /^,?\s+but\b/i.test(all.slice(head.length));
  const tried = [
    all,
    ...(halved ? [] : [head]),
    ...(behind ? [behind] : []),
    ...(first.split(' ').length >= 4 ? [first] : []),
  ];
  return [...new Set(tried)].filter(short);
}

function trimEnd(text: string): string {
  return text
    .replace(/[\s.!,;:&]+$/, '')
    .replace(/,?\s+or(?: else)?\b,?(?:,\s+if\b[^,]*|\s+if(?:\s+[^\s,]+){0,3})?$/i, '')
    .replace(/[\s,]+(?:and|or|but)(?: (?:could|can|would|will|at least))?$/i, '');
}

const mark = /^\s*(?:(?:\.?@[\w.]+[\s,:]+)+|(?:\(?\d{1,2}[.):]|[-*•–+]|\(?[a-h]\))\s+)/;

/** "Wow ok are there any left?": what is only said aloud before a question. */
const outcry =
  /^\s*(?:(?:wow|omg|lol|haha|ugh|hmm+|um|uh|oh|ok|okay|yeah|yep|hey|jeez|geez|gosh|damn)\b[\s,.!]+)+(?=(?:what|how|when|where|why|who|which|is|are|do|does|did|can|could|will|would|should|has|have|any)\b)/i;

/** The ask without the number or dash of the list it stood in, the handle it is addressed to, and an outcry before it. */
export function withoutMark(ask: Ask): Ask {
  const marked = mark.exec(ask.text)?.[0].length ?? 0;
  const found = marked + (outcry.exec(ask.text.slice(marked))?.[0].length ?? 0);
  return found ? { ...ask, start: ask.start + found, text: ask.text.slice(found) } : ask;
}

/**
 * Does a question that begins with its verb ("do I switch…") begin there in the message, too? Else its question word
 * stands before it ("where in the app do I switch…") and "whether" would be wrong. "May" may be the month.
 */
function isWhole(ask: Ask, words: string, message: string): boolean {
  const opener = words.split(' ')[0]!.toLowerCase();
  if (/^(?:may|might|must|will|would|had|am|should)$/.test(opener))
    return ask.text.includes('?') || /^[^.!]*\?/.test(message.slice(ask.start + ask.text.length));
  if (!/^(?:do|does|did|is|are|was|were|can|could|should|has|have)$/.test(opener)) return true;
  // Under a title, or at the head of a line of its own.
  if (/\n\s*$/.test(message.slice(0, ask.start)) && /^\p{Lu}/u.test(ask.text)) return true;
  // A handle in front is no word of the sentence.
  const before = message
    .slice(0, ask.start)
    .replace(/(?:^|\s)@\w+[\s,:]*$/, '')
    .trimEnd();
  return (
    !/[\p{L}\d]$/u.test(before) ||
    /\b(?:and|or|but|so|then|also|please|hi|hello|hey|ok|okay|oh|wow|yes|yeah|no|well|lol|haha|ask|question)$/i.test(
      before,
    )
  );
}

/** The checklist's summary, where it is a piece of the customer's own words and not a rewording for the rep. */
function summaryOf(ask: Ask): string | undefined {
  const own = expand(ask.text).toLowerCase();
  return own.includes(expand(ask.summary).toLowerCase()) ? imperative(expand(ask.summary)) : undefined;
}

/** A request in capitals throughout is said in small letters. */
function unshouted(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase();
}

/** "I must know whether they ship and what it costs": all that stands behind the knowing, where it holds more than one question. */
function questionInside(text: string): string | undefined {
  const asked =
    /^(?:.*,\s)?(?:before .+? )?(?:i|we) (?:(?:would|do|really|just|also) )*(?:must|need to|want to|like to|have to|should) (?:know|understand|hear) ((?:whether|if|when|where|why|how|what|which|who)\b.+? and (?:whether|if|when|where|why|how|what|which|who)\b.+)$/i.exec(
      text,
    );
  return asked ? indirectQuestion(asked[1]!) : undefined;
}

/** "I want to know when it ships" → "when it ships". */
function questionInWish(text: string): string | undefined {
  const wished =
    /\bto (?:know|understand|find out|hear|learn) ((?:when|where|why|how|what|which|who|if|whether)\b.*)$/i.exec(text);
  return wished ? indirectQuestion(wished[1]!) : undefined;
}
