import type { Ask } from '../../listen/types';
import { listLine } from './list-line';
import { expand, shiftPerson } from './person';
import { indirectQuestion } from './question';
import { alsoNouns, auxiliaries, baseVerbs, unrepeatable } from './words';

/** One ask as a reply can say it. `ask` reads after "to" ("send you the invoice"), `question` after "asked". */
export interface Request {
  ask?: string;
  question?: string;
  /** A line of a list of points, no full stop; undefined when it holds what we don't repeat. */
  bullet?: string;
  /** Its own words in quotation marks, where nothing else can be said. */
  asked?: string;
}

const longestAsk = 18;
const longestQuote = 24;
/** In running text a long quotation would be a parrot's. */
const longestAsked = 12;

/**
 * Puts one ask into our mouth. What cannot be said with sure grammar is quoted as a list line, or left out.
 * @param message the text the ask's offsets are into: what stands before the ask tells whether it is whole
 */
export function toRequest(ask: Ask, message = ask.text): Request {
  const all = trimEnd(expand(unshouted(ask.text)));
  // What spoils an ask is often its tail: "…, and the manual is useless too".
  const words =
    isRepeatable(all) && all.split(' ').length <= longestAsk
      ? all
      : trimEnd(all.split(/,\s+(?:and|but)\s|\s+&\s+/)[0]!);
  if (!isRepeatable(words)) return {};
  const request = requestIn(words) ?? summaryOf(ask);
  if (request) return { ask: request, bullet: listLine(request) };
  const question = isWhole(ask, words, message) ? (indirectQuestion(words) ?? questionInWish(words)) : undefined;
  if (question) return { question, bullet: question };
  const thing = nounPhrase(words);
  if (thing)
    return {
      bullet: thing,
      ...(/^an? /i.test(words) && { ask: superior.test(thing) ? `let you speak to ${thing}` : `give you ${thing}` }),
    };
  const quote = ask.text
    .trim()
    .replace(/[\s,]+(?:and|or|but)$/i, '')
    .replace(/["“”]/g, "'")
    .replace(/[\s.!,;:]+$/, '');
  const short = quote.split(/\s+/).length <= longestQuote && !/\n/.test(quote) && /\p{L}{2}/u.test(quote);
  if (!short || !standsAlone(quote)) return {};
  const line = `“${capitalise(quote)}”`;
  // Where nobody is "I" or "you", a question can stand in our list as it is.
  const bullet =
    !quote.endsWith('?') || /\b(?:i|we|you|me|us|my|our|your|mine|yours|ours)\b/i.test(quote)
      ? line
      : capitalise(quote);
  return { bullet, ...(quote.endsWith('?') && quote.split(/\s+/).length <= longestAsked && { asked: line }) };
}

/** Can it be quoted by itself? A question, a wish or a thing, and whole at its end. */
function standsAlone(quote: string): boolean {
  if (
    /\b(?:to|from|with|for|of|the|a|an|is|are|that|if|although|because)$/i.test(quote) ||
    /^i need from\b/i.test(quote)
  )
    return false;
  if (/^(?:i|we) (?:can'?t|cannot|am|are|need it|was|were|have)\b/i.test(quote)) return false;
  return (
    quote.endsWith('?') ||
    /^(?:please|i|we|any|no|not|all|an?|the|my|our|what|how|when|where|why|which|who|can|could|do|does|is|are|change|will|would)\b/i.test(
      quote,
    )
  );
}

function trimEnd(text: string): string {
  return text.replace(/[\s.!,;:]+$/, '').replace(/[\s,]+(?:and|or|but)$/i, '');
}

/** Somebody higher up is not given but spoken to. */
const superior = /^(?:an?|the|our|your) (?:\w+ )?(?:manager|supervisor|superior|boss|director|lead|human|person)$/i;

const urgency =
  /^\W*(?:(?:i|we) (?:really |just )?need (?:it|this|that|an answer)? ?(?:urgently|now|asap|quickly)|(?:please )?hurry|(?:so )?urgent|asap|as soon as possible)\b.{0,30}$/i;

/** "We will cancel and move elsewhere": what stands behind "we will" is what they are going to do themselves. */
function isOwnPlan(before: string): boolean {
  const sentence = before.split(/[.!?\n]/).at(-1) ?? '';
  return /\b(?:i|we)(?:'ll| will| am going to|'m going to| are going to|'re going to| have| had|'ve)\b|\b(?:didn'?t|did not|couldn'?t|could not|never|bother(?:ed)? to|able to|managed to|tried to|trying to)\b(?!.*\b(?:please|you)\b)/i.test(
    sentence,
  );
}

/** "…and you put me in the last row", "that does not help me": told, not asked for. */
function isTold(before: string, ask: string): boolean {
  const clause = before.split(/[.!?\n,;]/).at(-1) ?? '';
  if (/^please\b|^(?:can|could|would|will|do|does|is|are)\b/i.test(ask)) return false;
  if (
    /\b(?:can|could|would|will|please|if) you$|\b(?:want|like|need|ask|expect|have|for) \w+(?: \w+)? to$/i.test(
      clause.trimEnd(),
    )
  )
    return false;
  return /\b(?:you|they|it|he|she|we|not|n't|didn't|doesn't|don't|won't|even bother to|had to|have to|order to)$/i.test(
    clause.trimEnd(),
  );
}

const plainHelp =
  /^\W*(?:(?:please|pls|plz|kindly|so|hi|hello|can|could|would|will|anyone|anybody|someone|somebody|you|guys|yall|y'all)\W+)*(?:help|assist|advise|reply|respond|answer|any (?:other )?(?:help|advice|ideas?|suggestions?|thoughts?|tips?|assistance|insight|information)|suggestions?|thoughts|ideas|what (?:now|next|to do|do i do|can i do|should i do|happened?|gives|is going on)|(?:have|take) (?:a|another) look|look into (?:this|it)|check (?:this|it)|sort (?:this|it)(?: out)?|fix (?:this|it)|do something|investigate|keep (?:it up|doing)|more (?:of|like) th|how (?:can|do) i (?:fix|solve|resolve) (?:this|it))\b.{0,40}$/i;

const mark = /^\s*(?:\(?\d{1,2}[.):]|[-*•–+]|\(?[a-h]\))\s+/;

/** The ask without the number or dash of the list it stood in. */
export function withoutMark(ask: Ask): Ask {
  const found = mark.exec(ask.text)?.[0].length ?? 0;
  return found ? { ...ask, start: ask.start + found, text: ask.text.slice(found) } : ask;
}

/** What only leads up to the asks: "Could you please", "What I want from you". */
const heading =
  /^\W*(?:(?:please )?(?:can|could|would|will) you(?: (?:please|kindly|also|then))*|(?:what |all |here is what )?(?:i|we) (?:(?:would|do|now|also|really) )*(?:want|need|expect|ask|request|require)(?: to have)?(?: (?:from |of )?you)?(?: (?:now|is|is this|are|the following))?|(?:please|my|our) (?:questions?|requests?|demands?|points))\W*$/i;

/** Asked to make a point: no answer is wanted. */
const rhetorical =
  /\b(?:who|what|why|how) (?:the|on earth|in the world)\b(?: \w+)? ?(?:hell|heck|\w*f\W\w*)?\b.*\?|\bhow hard (?:can|is|could)\b|\bis (?:it|that) (?:really )?(?:so|too|that) (?:hard|difficult|much)\b|\bare you (?:kidding|serious|joking|people|all|guys|even|blind|deaf|stupid)\b|\bdo you (?:even|people|really|honestly|seriously)\b|\bdo(?:es)? any(?:one|body) (?:there|at your end)?\b.*\b(?:read|think|care|work)|\bwhat(?:'s| is) wrong with you\b|\bwho cares\b|\bwhat kind of\b|\bhow (?:dare|is (?:that|this) (?:ok|okay|acceptable|possible|even))\b|\bwho(?:'s| is) (?:even )?going to\b/i;

/**
 * Is it something a reply can name? Not when it only asks for help as such, which every reply answers; not when it is
 * the deadline of another ask ("I need it by Friday"); and not a half sentence that begins like a question and is none.
 */
export function isAsk(ask: Ask, message: string): boolean {
  const text = ask.text.trim().replace(/\s+/g, ' ');
  // "Are you all too stupid to count?" wants nothing.
  if (text.endsWith('?') && (!isRepeatable(text) || rhetorical.test(text))) return false;
  if (heading.test(text) || /^no (?:hurry|rush)\b|^keep (?:up|doing|it up)\b/i.test(text)) return false;
  // "I can't wait any longer": a mood, not a request.
  if (
    /\b(?:can'?t|cannot) wait\b|^(?:so |and )?(?:i|we) need (?:it|this|that) (?:right )?(?:now|immediately|today)\b/i.test(
      text,
    )
  )
    return false;
  if (isTold(message.slice(0, ask.start), text)) return false;
  if (urgency.test(text) || isOwnPlan(message.slice(0, ask.start))) return false;
  if (
    /^\W*(?:i|we) (?:really |just )?need (?:it|this|that|them|these) (?:by|before|on|within|for|until|today|tomorrow|in)\b/i.test(
      text,
    )
  )
    return false;
  if (/^(?:when|where|which|while|for|that|is that)\b/i.test(text) && !text.includes('?')) return false;
  if (/^what (?:i|we|you)\b/i.test(text) && !text.includes('?')) return false;
  if (text.split(' ').length < 2 && !/^(?:refund|replacement|feasible)/i.test(text)) return false;
  return !plainHelp.test(text);
}

/**
 * Does a question that begins with its verb ("do I switch…") begin there in the message, too? Else its question word
 * stands before it ("where in the app do I switch…") and "whether" would be wrong. "May" may be the month.
 */
function isWhole(ask: Ask, words: string, message: string): boolean {
  const opener = words.split(' ')[0]!.toLowerCase();
  if (/^(?:may|might|must|will|would|had|am)$/.test(opener)) return ask.text.includes('?');
  if (!/^(?:do|does|did|is|are|was|were|can|could|should|has|have)$/.test(opener)) return true;
  const before = message.slice(0, ask.start).trimEnd();
  return !/[\p{L}\d]$/u.test(before) || /\b(?:and|or|but|so|then|also|please|hi|hello|ask|question)$/i.test(before);
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

/** A thing asked for as such: "a written root cause for #88214". Holds no verb of its own. */
function nounPhrase(text: string): string | undefined {
  const words = text.split(' ');
  if (
    !/^(?:an?|the|my|our|one|two|three) /i.test(text) ||
    words.length > 16 ||
    /["“”()<>@…?]|[.!;:](?=\s|$)/.test(text)
  )
    return undefined;
  if (words.some((word) => auxiliaries.has(word.toLowerCase()) || /^(?:wants?|needs?|says?|gets?)$/i.test(word)))
    return undefined;
  return shiftPerson(text.charAt(0).toLowerCase() + text.slice(1));
}

/** Does it hold no insult, verdict, shouting or link? */
export function isRepeatable(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}*']+/gu) ?? [];
  return !words.some((word) => unrepeatable.has(word)) && !/\p{Lu}{5,}/u.test(text) && !/https?:|@/.test(text);
}

const chatter =
  /^(?:(?:so|and|but|then|also|now|please|kindly|just|hi|hello|at least|again|otherwise|instead|therefore|or)\b,?\s+)+/i;
const politeEnd =
  /(?:,?\s*\b(?:please|asap|immediately|now|right away|at once|thanks|thank you|today if possible|if possible|for me|soon)[.!?]*)+$/i;
const wish =
  /^(?:i|we)(?: am| are)?(?: just| only| really| also| still| now| therefore| urgently| simply| do)* (?:want|need|would like|expect|request|demand|require|would appreciate|am asking for|are asking for|insist on|would love) /i;
const modal =
  /^(?:can|could|would|will|may|might) (?:you|someone|somebody|anyone|anybody|one of you)(?: (?:please|kindly|possibly|maybe|perhaps|also|just|at least))* /i;

/** The request in these words as a bare infinitive: imperatives, "could you…", "I want you to…", "I need a…", "I want to…". */
function requestIn(text: string): string | undefined {
  const bare = text.replace(chatter, '');
  const direct = imperative(bare.replace(modal, ''));
  if (direct) return direct;
  const awaited = /^(?:i|we) (?:am|are) still waiting for ((?:the|my|our|a|an|your) .+)$/i.exec(bare);
  if (awaited) return imperative(`send me ${awaited[1]}`);
  const wished = wish.exec(bare);
  if (!wished) return undefined;
  const rest = bare.slice(wished[0].length);
  if (/^you to /i.test(rest)) return imperative(rest.slice('you to '.length));
  if (/^to (?:know|understand|find out|hear|see|learn) /i.test(rest)) return undefined;
  if (/^to (?:speak|talk) (?:to|with) /i.test(rest)) return imperative(`let me ${rest.slice('to '.length)}`);
  if (/^to /i.test(rest)) return imperative(`help me ${rest.slice('to '.length)}`);
  if (
    /^(?:a|an|one|all|both|half|the|my|our|some|two|three|one|full|new|another|more)\b/i.test(rest) &&
    !/^(?:this|that|these|those) (?:is|to|was|are)\b/i.test(rest)
  ) {
    const thing = rest.replace(/^(?:the |a )?(?:answer|reply|response) (?:from you|from your side)/i, 'an answer');
    // "I want the printer replaced": what should be done to it ends the phrase.
    const done =
      /^((?:the|my|our|this|that|these|those) [\p{L}\d-]+(?: [\p{L}\d-]+)?) (\p{L}+(?:ed)|fixed|sent|paid|back|gone)$/iu.exec(
        thing,
      );
    if (done && done[2]!.toLowerCase() !== 'back') return imperative(`have ${done[1]} ${done[2]}`);
    // "The head teacher to ring me" is no thing to be given.
    if (superior.test(thing)) return `let you speak to ${shiftPerson(thing)}`;
    return /\sto\s/.test(thing) ? undefined : imperative(`give me ${thing}`);
  }
  return undefined;
}

/** "I want to know when it ships" → "when it ships". */
function questionInWish(text: string): string | undefined {
  const wished =
    /\bto (?:know|understand|find out|hear|learn) ((?:when|where|why|how|what|which|who|if|whether)\b.*)$/i.exec(text);
  return wished ? indirectQuestion(wished[1]!) : undefined;
}

/** What follows a verb rather than a noun. */
const behindVerb =
  /^(?:the|an?|my|our|your|me|us|it|him|her|them|this|that|these|those|all|any|both|every|each|one|two|three|to|up|in|on|off|out|back|from|for|with|over|who|what|whether|\d.*)$/i;

function imperative(text: string): string | undefined {
  const bare = text
    .replace(chatter, '')
    .replace(/\s+(?:its|it's|it is|thats|that's|cause|cos|coz)\s.*$/i, '')
    .replace(/,\s+(?:already|i|we|you|they|it|he|she|so|as|because|since|otherwise|but|not to)\b.*$/i, '')
    .replace(/[\s.?!]+$/, '')
    .replace(politeEnd, '')
    .replace(/\bplease\s/gi, '')
    .trim();
  const words = bare.split(' ').filter(Boolean);
  const verb = words[0]?.toLowerCase() ?? '';
  if (words.length < 2 || words.length > longestAsk || !baseVerbs.has(verb)) return undefined;
  if (alsoNouns.has(verb) && !behindVerb.test(words[1]!)) return undefined;
  if (/["“”()[\]{}<>@*_\\|?…]|[.!;:](?=\s|$)|\s[-–—]\s|\p{Extended_Pictographic}|https?:/u.test(bare)) return undefined;
  if (!isRepeatable(bare)) return undefined;
  if (verb === 'let' && /^let(?:'s| us (?!know|have)| me (?!know|have|speak|talk))/i.test(bare)) return undefined;
  if (/^credit note|^give (?:me|us) to\b/i.test(bare)) return undefined;
  // "Keep in mind", "give me a break", "try again": words of address, not requests.
  if (/^(?:keep in mind|give (?:me|us) a break|try again|look,|look at|help me out|tell (?:me|us)$)/i.test(bare))
    return undefined;
  if (/\b(?:the|a|an|and|or|but|to|of|with|for|my|your|our|if|as|that|than|because)$/i.test(bare)) return undefined;
  return shiftPerson(`${verb} ${words.slice(1).join(' ')}`);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
