import type { Span } from '../../conversation/conversation';
import type { Ask } from '../../listen/types';
import { isThing } from './nouns';
import { plainText } from './plain';
import { isSober } from './plain-fact';
import { spelled } from './spelling';
import { isHollow } from './stated-question';
import { isThird } from './turned-words';
import { isFiniteVerb } from './verbs';
import { isWholeEnglish } from './well-turned';
import { cooled, isMover, isRepeatable } from './words';

/** A question in the customer's own words, in quotation marks. */
export interface Quoted {
  text: string;
  /** What it is after: an answer, or something to be done ("could you …?"), which may be told as a wish ("I want …"). */
  form: 'question' | 'order' | 'wish';
  /** It names next to nothing: well beside others, and nothing by itself. */
  weak?: true;
}

/** Words. One word alone says nothing, and a page is no quotation. */
const fewest = 3;
const most = 26;
/** Words that may stand before what is asked: "the credit memo, where does it go?" */
const longestLead = 10;

/** Where a piece of a sentence may begin and end so that it can stand alone. */
const boundaryBefore = /(?:^|[.!?:;,()\n–—-]|\b(?:and|so|but|also|then|please|pls))[\s"“”]*$/i;
const boundaryBehind =
  /^["”]?\s*(?:$|[.!?,;:)(\n–—-]|(?:and|but|so|because|since|as|or|thanks?|thank)\b|[A-Z\p{Extended_Pictographic}])/u;

/** It is blanked where a message is made plain, and missed in a quotation. */
export const link = /https?:\/\/|\w@(?:\w|\s)/;

/** Somebody else's words within theirs. */
export const quotation = /"([^"“”]{1,60})"/g;

/** What stands before an ask and is no part of it. */
export const leadIn =
  /^(?:(?:and|but|so|also|or|then|now|well|ok|okay|oh|btw|by the way|anyway|besides|plus|one (?:more|last|other) (?:small |little )?(?:thing|question|point)|to be clear|question|if (?:yes|so|not|no)|hi|hello|hey|good (?:day|morning|afternoon|evening)|sorry|yes|no)\b[\s,:]*)+(?=\S+ \S+ )|^(?:\d{1,2}[.)]|[-*•–—])\s+/i;

/** A question word, or a verb with the subject behind it. */
const asking =
  '(?:what|when|where|why|who|whose|which|how|(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had)(?:n.t)? (?:there|i|we|you|it|they|he|she|this|that|these|those|the|my|our|your|a|an|any|any(?:one|body|thing)|some(?:one|body|thing)?|one|both|all|\\p{L}+))';
/** A verb that stands before its subject. */
const inverted =
  '(?:is|are|do|does|did|can|could|will|would|should|shall|may|must|has|have) (?:there|i|we|you|it|they|he|she|this|that|the|my|our|your|any\\p{L}*|some\\p{L}*)';
/** A question by its form: it asks at its head, or behind a comma ("the credit memo, where does it go?"). */
const asksFirst = new RegExp(`^(?:${asking})\\b`, 'iu');
const asksBehind = new RegExp(
  `,\\s(?:and |or |so )?(?:(?:what|when|where|why|who|how)(?: (?:much|many|long|soon))? )?${inverted}\\b`,
  'iu',
);
/** Put to us as a question, and to be done: "Could you return one of the two?" */
const pleading =
  /\bplease\b|^(?:can|could|would|will) (?:you|someone|somebody|one of you)\b(?! (?:tell|say|explain|confirm)\b)/i;

/** Two sentences that lost the stop between them. */
const runOn =
  /\bdo (?:i|we) (?:am|are|was|were|cannot|can)\b|\b(?:go|it|me|us|this|that|them|now|again|today|please|too) (?:i|we) (?:am|are|have|had|was|were|need|want|would|think|know|cannot|can)\b|,\s+(?:i|we|it|they|he|she|this|that)(?:'m|'re|'s|'ve)? (?!(?:can|could|would|will)\b)\p{L}+[^,]*(?:,|$)|^(?:what|when|where|how) (?:i|we|you|they)(?:'d|’d|'ll|’ll)? [^?]*,\s+(?:an?|the|my|our|your) \p{L}+ (?:is|are|was|will)\b/iu;

/** "Don't let me wait", "do her the last act": to be done, and no question. */
const bids =
  /^(?:don't|don’t|dont|do not) (?!(?:i|we|you|they|these|those|the|my|our|your|all|any|people)\b)|^have (?:to|no|not|never)\b|^do (?:her|him|me|us|them)\b/i;

/** Conditions, halves of something else, and what points at something outside: not whole without what stands around it. */
export const half =
  /^(?:else|otherwise|or else)\b|^(?:if|unless|without|because|since|although|though|while|until|than|that|to|of|for|with|as|at|by|in|on|incl|including|not|or|nor|who(?:ever)?'s|via)\b(?! (?:which|what|whom|how|when|i|we|you|possible))|\b(?:the|a|an|and|or|but|my|your|our|if|because|than|very|so|its|their|every|(?:and|but|so|that|because) (?:i|we|you|it|they)(?:(?:'ve|'ll|'d|'m| have| will| would| am| are| had))?)[.?!]?$/i;
/** Ends so only where it was cut, or where its stop says that it was not: "the card I paid with." */
export const hangs = /\b(?:to|of|for|with)$/i;
/** What no quotation can hold. */
export const fiddly = /["“”()[\]{}<>@#|\\*_=~^]|\.{2,}|…|\bhttps?:|\p{Extended_Pictographic}|\b(?:u|ur|r|thx|lol)\b/iu;

/** What reads as heat or as a figure of speech once it stands in our letter, and what points to a line of their own. */
const awkward =
  /\b(?:regards|sincerely)\b|^(?:what|how) about\b|\bthe following$|\bplease read$|\bhelp (?:me|us)$|(?<=\s)(?:n|lil|nowt|owt)(?=\s)|\bby the hand\b|\blet me not\b|\b(?:we|i) (?:do not|don't) (?:talk|speak|discuss)\b|\bor else\b|\bof this again\b|^(?:please )?(?:show|see|do|answer|read) .*\b(?:above|below)$|\b(?:above|below|following) (?:issues?|questions?|problems?|points?|steps?)\b|\b(?:a|another|the|new|same) one$/i;

/** "Can you send it": a few words, and none of them says what. */
const pointing =
  /\b(?:dig|get|make|find|send|bring|give (?:me|us)|have|do|take|use) (?:one|some|it|this|that|them)\b[^,;]*$(?<!\b(?:for|to|about|with|of|in|on|from) (?:the|my|our|your)\b.*)/i;
/** Words from which the rest says enough. */
const enough = 7;

/** "When I clicked it": in the order of what is told. */
const asTold = /^(?:when|where|what|how) (?:i|we|you|he|she|they|it|the|my|our|your)\b/i;

/** Two words in capitals, one after the other. */
export const shouts = /(?<!\p{L})\p{Lu}{2,} \p{Lu}{2,}(?!\p{L})/u;

const content = /\p{L}{3,}|\d+/gu;
const colourless =
  /^(?:the|you|can|our|and|for|are|was|not|has|had|but|any|all|one|how|why|who|get|got|now|out|too|its|him|her|did|may|let|own|way|yes|what|when|where|which|whether|this|that|they|them|there|these|those|have|with|from|your|will|would|could|should|does|done|make|made|possible|please|someone|somebody|anyone|anybody|else|something|anything|everything|thing|things|like|just|only|also|agree|help|know|tell|correct|idea|ideas|advice|suggestions?|thoughts?|solution|solutions|issue|problem|fix|solve|appreciate\p{L}*|great|thanks?)$/iu;

/**
 * A question as the customer wrote it, tidied (capital, one question mark, "I") and in curly quotation marks: for what our own
 * words cannot say with sure grammar. What is no question is never quoted: an order would be given back as an order. Undefined
 * also where it cannot stand alone, names nothing, insults, or is too long.
 * @param message the text the ask's offsets are into
 */
export function inQuotes({ start, end, text: given }: Ask, message: string): Quoted | undefined {
  if (!standsAlone({ start, end }, message) || link.test(given)) return undefined;
  const mark = /^\s*\?/.test(message.slice(end)) ? '?' : '';
  const plain = `${cooled(plainText(given))}${mark}`
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(quotation, '‘$1’')
    .trim();
  const words = plain.split(' ');
  if (words.length < fewest || words.length > most) return undefined;
  const body = plain.replace(/[\s.,;:!?–—-]+$/, '').replace(/,? (?:thanks|thank you|cheers|please help)$/i, '');
  if (!asks(body) && !(plain.endsWith('?') && /^any\b/i.test(body))) return undefined;
  if (
    fiddly.test(body) ||
    /[.!?:;](?=\s)/.test(body) ||
    half.test(body) ||
    (hangs.test(body) && !plain.endsWith('?')) ||
    awkward.test(body) ||
    (words.length < enough && pointing.test(body)) ||
    !isRepeatable(body) ||
    !isSober(body)
  )
    return undefined;
  const named = namedIn(body);
  if (!named.length || isHollow(body)) return undefined;
  // "Should it not come, we cancel" is a condition; only its mark makes it a question.
  if (/^(?:should (?!(?:i|we) (?!not\b).* or )|had\b|were\b)/i.test(body) && !mark && !plain.endsWith('?'))
    return undefined;
  // "Why in writing", "when I clicked it": cut off from what it asks, or no question.
  const isCut =
    !mark &&
    !plain.endsWith('?') &&
    (asTold.test(body) || !words.some((word) => isMover(word.toLowerCase()) || isFiniteVerb(word)));
  if (isCut || bids.test(body) || runOn.test(body) || shouts.test(body) || !isWhole(body)) return undefined;
  return {
    text: tidy(body, '?'),
    form: pleading.test(body) ? 'order' : 'question',
    ...(named.length < 2 && { weak: true }),
  };
}

/** The words in quotation marks, with a capital, right spelling and its mark. */
export function tidy(body: string, mark: '?' | '.' | ''): string {
  const said = body
    .replace(/\bi\b(?=$|[\s,'])/g, 'I')
    .replace(/\s+([,.])/g, '$1')
    .replace(/[\p{L}']+/gu, spelled);
  return `“${said.charAt(0).toUpperCase()}${said.slice(1)}${mark}”`;
}

/** The words that say what it is about. */
export const namedIn = (body: string): string[] => (body.match(content) ?? []).filter((word) => !colourless.test(word));

/** Is it a piece of the message that begins and ends where a clause does? */
export function standsAlone({ start, end }: Span, message: string): boolean {
  return (
    boundaryBefore.test(message.slice(Math.max(0, start - 30), start)) &&
    boundaryBehind.test(message.slice(end, end + 30))
  );
}

/** Is it whole English, also without the "could you" that an order stands behind? */
function isWhole(body: string): boolean {
  const order =
    /^(?:can|could|would|will) (?:you|someone|somebody|one of you) (?:please |kindly |maybe |also )*(.*)$/i.exec(
      body,
    )?.[1];
  const verbs = behindMover.exec(body)?.[1]?.toLowerCase().split(' ') ?? [];
  return (
    isWholeEnglish(body) &&
    (order === undefined || isWholeEnglish(order.replace(/ (?:please|kindly)(?= )/gi, ''))) &&
    // "Will my passwords comes back?"
    !verbs.some((word, i) => i > 0 && isThird(word) && !isThing(word))
  );
}

/** The subject and its verb behind "will" and "does", without a clause that has a verb of its own. */
const behindMover =
  /^(?:can|could|will|would|does|do|did|should|may|might) ((?:(?!who\b|that\b|which\b|what\b|if\b|when\b)\S+ ?){2,5})/i;

function asks(body: string): boolean {
  if (asksFirst.test(body)) return true;
  const lead = asksBehind.exec(body);
  return lead !== null && body.slice(0, lead.index).split(' ').length <= longestLead;
}
