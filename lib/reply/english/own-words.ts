import type { Ask } from '../../listen/types';
import {
  fiddly,
  half,
  hangs,
  inQuotes,
  leadIn,
  link,
  namedIn,
  type Quoted,
  quotation,
  shouts,
  standsAlone,
  tidy,
} from './in-quotes';
import { leadsToList } from './lead-in';
import { plainText } from './plain';
import { isSober } from './plain-fact';
import { isMisspelt } from './spelling';
import { isBaseVerb, isFiniteVerb } from './verbs';
import { alsoNouns, baseVerbs, cooled, isMover, isRepeatable } from './words';

/** An ask that stood in a list, perhaps put into words that it needs to stand alone. */
export interface ListedAsk extends Ask {
  /** The item as it was written, without its mark. */
  item?: string;
}

/** Words. Longer ones are read no better than the message itself. */
const most = 26;
/** UTF-16 units. Nothing longer is looked at. */
const longestText = 400;

/** "Please do one of these: …", "therefore please:" */
const leadsUp = /^(?:please |kindly )?do (?:one|all|both|some) of (?:these|them|the following)\s*[:,]\s*/i;

/** "If it is late, please …": the condition is a part of what they ask. */
const underCondition =
  /^(?:until|before|when|if|once|after|as soon as) (?:[^,]{2,80}, (?:then )?|[^,]{2,80}? (?=(?:please|kindly) ))/i;

/** Addressed to us in so many words, whatever follows. */
const politely =
  /^(?:please|kindly)\b[:,]? (?!i\b|we\b|note\b|be aware\b|find\b|see\b|excuse\b|forgive\b|understand\b|and\b|help(?: (?:me|us|fast|quickly|now|asap))*(?:[,.!]|$))/i;
const ordering =
  /^(?:please |kindly )?(?:(?:just|also|then|at least) )?(?:please )?(?:do not |don't |dont |never )?(?:please )?(\p{L}+)\b ?(\S*)/iu;

/** What an order is done to, where its verb may be a noun: "name a contact", "call me". */
const doneTo =
  /^(?:the|an?|my|our|your|me|us|it|him|her|them|this|that|these|those|all|any|both|every|each|one|two|three|up|in|on|off|out|back|over|again|instead|by|at|if|whether|what|how|when|where|why|which|who|to|from|for|only|\d.*)$/i;

/** "I would like you to …", "we need …": what they want of us, told. */
const wishing =
  /^(?:i|we)(?: (?:don't|do not)(?= want (?:an?|any|your|the|another)\b)|'d|(?: would| do|'m| am| are|'re| must| should))?(?: (?:also|just|really|still|therefore|hereby|kindly|simply|only|now|first|then))* (?:like|love|prefer|want|need|expect|ask|asking|request|require|demand|insist|appreciate)\b(?! (?:to (?:thank|say|add|mention|tell|point|suggest|report|complain|be able|know\W*$)|help|(?<!\bask )(?<!\basking )for\b|(?:it|this|that|them)(?: (?:now|asap|today|all|so|too))?$))/i;

/** "It would be good if …", "if we could …, it would help". */
const hoping =
  /^(?:it|that)(?: would|'d) (?:also |really )?(?:be (?:\p{L}+ )?(?:good|great|nice|kind|helpful|useful|better|lovely|appreciated)|help(?: \p{L}+)?) if (?:you|we|i|the|my|our|it|there|someone|somebody|\p{L}+s)\b|^if (?:you|we|i|someone|somebody|there|it|the|my|our)\b.{0,100}\b(?:could|can|would|was|were)\b.{3,120}\b(?:it|that|this|i|we)(?: would|'d)\b/iu;

/** "Fix it", "please send them": to whoever reads it, it could be anything. */
const pointsOnly = /\b(?:it|them|this|that|one|so)\b/i;

/** No request of ours to fulfil, or one that names nothing: threats, sarcasm, words of address and of farewell, "please advise". */
const unmeant =
  /\bor else\b|\b(?:ever again|nowhere near|not ever)\b|\bfeel free\b|^please do (?:it|so|this|that)\b|^(?:please )?(?:pass (?:it |this |that )?on|advise|respond|reply|act|check)[.!]?$|\bgive (?:me|us) a break\b|\bhelp (?:me|us)$|\bany help$|\blet (?:me|us) know if (?:you|there|anything)\b|\botherwise\b|\byou(?:'ll| will) (?:hear|regret|see|be)\b|\b(?:thank|thanks|cheers|regards|sorry|shame|joke|brains?|honest|god|lord|hell)\b|^(?:let's|let us|let me (?:be|tell|guess|know|explain|say)|keep (?:up|in mind)|look,|listen|imagine|guess|wait|hold on|come on|go on|go ahead|take care|have a|enjoy|believe|trust|feel free|try (?:it|again|that)|see (?:you|above|below|attached)|think|hope|do (?:you|i|we|they|not you)|have (?:you|i|we|they|to|not|been|had))\b/i;

/**
 * An ask of any kind in the customer's own words, each up to the remark behind it.
 * @param message the text the ask's offsets are into
 */
export function ownWords(ask: ListedAsk, message: string): Quoted | undefined {
  if (ask.text.length > longestText || (ask.item?.length ?? 0) > longestText) return undefined;
  if (ask.item) return itemInQuotes(ask.item);
  const whole = inQuotes(ask, message) ?? orderInQuotes(ask, message);
  if (whole) return whole;
  if (message.slice(ask.start, ask.end) !== ask.text) return undefined;
  // "… by 30 Nov. Is this a limit?": its stop was taken for that of a short word.
  const behind = /[.!]\s+(?=\p{Lu}[^.!?]+\?\s*$)/u.exec(ask.text);
  if (behind) {
    const from = behind.index + behind[0].length;
    return inQuotes({ ...ask, start: ask.start + from, text: ask.text.slice(from) }, message);
  }
  const text = upToRemark(ask.text);
  return text === ask.text ? undefined : inQuotes({ ...ask, end: ask.start + text.length, text }, message);
}

const ownPlan =
  /\b(?:i|we)(?:'d| would)? (?:like|love|want|need|have|had|plan|hope|wish|try|tried|am going|are going) to\b[^.!?\n]*$/i;
/** UTF-16 units. */
const longestPlan = 160;

/** A question by its form, whether or not its mark stands. */
const asksFirst =
  /^(?:(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have) (?:i|we|you|it|they|there|the|my|our|your|this|that|these|those|an?|any)\b|(?:who|what|where|why|how|which) (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b)/i;

/** An item of a list, which may be no sentence: “Copies of both invoices”. */
function itemInQuotes(item: string): Quoted | undefined {
  const body = upToRemark(tidied(item)).replace(/[\s.,;:!?–—-]+$/, '');
  if (body.split(' ').length > most || !/\p{L}{3}/u.test(body) || !isFit(body)) return undefined;
  const mark = /\?\s*$/.test(item) || asksFirst.test(body) ? '?' : '';
  return { text: tidy(body, mark), form: mark ? 'question' : 'wish' };
}

/** Without heat, brackets, and what only leads up to it. */
const tidied = (text: string): string =>
  cooled(plainText(text))
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadIn, '')
    .replace(leadsUp, '')
    .replace(quotation, '‘$1’');

/** Can it stand in a letter of ours as it is? */
const isFit = (body: string): boolean =>
  !fiddly.test(body) &&
  !shouts.test(body) &&
  !/[.!?;](?=\s)/.test(body) &&
  isRepeatable(body) &&
  isSober(body) &&
  !isMisspelt(body);

/**
 * An order or a wish as the customer wrote it, up to the remark behind it, for what no words of ours can say: “Please send it
 * by email, too.” Undefined for what holds heat, a threat, a slip or a link, and for a piece of a sentence.
 * @param message the text the ask's offsets are into
 */
function orderInQuotes({ start, end, text }: Ask, message: string): Quoted | undefined {
  if (message.slice(start, end) !== text || !standsAlone({ start, end }, message)) return undefined;
  // "I'd like to drop one and | keep the rest": theirs to do.
  if (ownPlan.test(message.slice(Math.max(0, start - longestPlan), start))) return undefined;
  if (link.test(text)) return undefined;
  const plain = tidied(text);
  const body = upToRemark(plain)
    .replace(/[\s.,;:!–—-]+$/, '')
    .replace(/,? (?:thanks|thank you|cheers)$/i, '');
  const words = body.split(' ');
  if (words.length < 2 || words.length > most || plain.endsWith('?')) return undefined;
  if (!bids(body) || unmeant.test(body) || leadsToList.test(body) || (words.length < 4 && pointsOnly.test(body)))
    return undefined;
  if (half.test(body.replace(underCondition, '')) && !hoping.test(body)) return undefined;
  if (!isFit(body) || (hangs.test(body) && !/[.!]$/.test(plain))) return undefined;
  const named = namedIn(body);
  if (!named.length) return undefined;
  return {
    text: tidy(body, '.'),
    form: wishing.test(body) || hoping.test(body) ? 'wish' : 'order',
    ...(named.length < 2 && { weak: true }),
  };
}

function bids(whole: string): boolean {
  const body = whole.replace(underCondition, '');
  if (politely.test(body)) return true;
  if (hoping.test(whole)) return true;
  if (wishing.test(body)) return body.split(' ').length >= 4;
  const [, first = '', second = ''] = ordering.exec(body) ?? [];
  const verb = first.toLowerCase();
  // "Lift 2 stays locked": a thing by its number.
  if (alsoNouns.has(verb) && /^\d/.test(second)) return false;
  if (isMover(verb) || !(baseVerbs.has(verb) || isBaseVerb(verb))) return false;
  return doneTo.test(second) || (!alsoNouns.has(verb) && second !== '');
}

/**
 * "Please name somebody, Mr Jurgens has left": behind the comma something is told; "…, so I can" tells what for. What is kept
 * is the text up to there as it stands; "as soon as", "the same as" and "since March" belong to the ask.
 */
export function upToRemark(text: string): string {
  const ends = Array.from(text.matchAll(/(?:,| [-–—]) (?=\S)/g));
  const telling = ends.find((end, i) => tells(text.slice(end.index + end[0].length, ends[i + 1]?.index)));
  return text
    .slice(0, telling?.index)
    .replace(
      /(?:,? (?:because|although|though) (?:i|we|it|they|he|she|the|my|our|there|this|that)\b|, (?:since|as) (?:i|we|it|they|he|she|the|my|our|there|this|that)\b(?! (?:is|are|was|were)\W*$)|,? (?:but (?:i|we|it|they)\b|and (?:i|we)(?:'ll|'ve|'m| will| have| am)\b)).*$/i,
      '',
    )
    .replace(/(?<=\p{L}{3}) i(?:'ve| have) (?:already |not )?(?:read|tried|done|been|had|seen|\p{L}+ed)\b.*$/iu, '');
}

const someThing = /^(?:it|you|there|this|that|the|an?|my|our|your|one|two|three|\d+)(?:['’]\p{L}+)?$/u;

/** Does a clause say something by itself: a subject, and its verb close behind? */
function tells(clause: string): boolean {
  const [first = '', ...rest] = clause.split(' ');
  // "…, is only four weeks in the year" lost its subject.
  if (/^(?:i|we|he|she|they|is|are|was|were|has|had)$/i.test(first)) return true;
  if (!someThing.test(first.toLowerCase()) && !/^\p{Lu}/u.test(first)) return false;
  if (/['’](?:s|m|re|ve|d|ll)$/.test(first)) return true;
  return rest.slice(0, 4).some((word) => isMover(word) || isFiniteVerb(word));
}
