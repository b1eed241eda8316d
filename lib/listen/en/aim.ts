import type { Span } from '../../conversation/conversation';
import { compile } from './compile';
import { isLiteral } from './literal';
import { ourStaff } from './words';

/**
 * Whether insulting words are aimed at somebody of ours. Customers also call themselves idiots, tell what their son
 * wrote, curse a printer, and name the thieves who sent them a letter; that is no abuse.
 */

/** "I'm such an", "makes me feel like an": the insult that follows is of the writer. */
const ofThemselves =
  /\b(?:i(?:'m| am| was|'ve been| have been| feel| felt| look(?:ed)?| must be)|me (?:feel|look)|(?:call(?:s|ed|ing)?|think(?:s)?) (?:me|us|him|her)|treat(?:s|ed|ing)? (?:me|us)|(?:by|for|of|about) being|myself|technical|computer|tech)(?: (?:just|such|really|so|like|as|an?|the|some|kind|sort|of|being|total|complete|bit|if|i'm|all but)){0,4} $/;

/** Somebody else's words. */
const reported =
  /\b(?:he|she|they|who|son|brother|sister|wife|husband|father|mother|friend|neighbou?r|colleague|boss|daughter|kid|partner|mate)\b[^.!?]{0,25}\b(?:called|calls|said|says|told|tells|saying|wrote|writes|shouted|yelled|thinks)\b[^.!?]*$/;

/** "The customer before me called the girl a": told of somebody else, whoever was insulted. */
const calledByOthers =
  /\b(?:customer|passenger|guest|visitor|tenant|man|woman|guy|lady|driver|neighbou?r)\b[^.!?]{0,50}\bcalled (?:me|him|her|us|them|the|your|that|one of)\b[^.!?]*$/;

/** "The printer is a": what is cursed is a thing. Persons of ours and names are not. */
const thingIs = new RegExp(
  String.raw`(?:^|[\s,.])(?:the|that|this|your|my|our|its?) (?!(?:[\w'"]+ ){0,2}${ourStaff} )(?:[a-z'"-]+ ){1,4}?(?:is|was|are|were|has been)(?: (?:being|such|just|really|an?|the|complete|total|absolute|lying|fucking|bloody|so|too)){0,4} $`,
);

/** Behind an insult: it is part of another word, or says how hard something was. */
const notOfAPerson =
  /^(?:[-_][a-z]|'?s'? guide|-?proof|[- ]slap| (?:tattoo|costume|cage|logo|print|toy|sticker|mask|badge|farm|food|suit)s?\b| to (?:find|use|get|set|install|clean|open|fix|reach|read)\b)/;

/** Behind an insult: where the one sits who is meant. */
const ofOurs = compile(
  String.raw`(?:on the phone|at (?:your|the)|in (?:your|the)|from (?:your|the)|of yours|who (?:answered|told|sent|served|drove|came|wrote|delivered|took|designed|made|closed|decided|works|sits|is)|you (?:sent|call|hired|employ))`,
);
const toUs = /\b(?:you|your|ur|yourselves|u)\b|@\w/;

/** Groups whose patterns name no person themselves. */
const bareWord = 'abusive/insult-word';
const pairs = new Set(['abusive/insulting-pair', 'abusive/kind-of-insult', 'abusive/name-calling-address']);

/**
 * Tells whether one match of an abusive cue is aimed at a person of ours.
 *
 * @param group - the cue's group
 * @param lower - the sentence it stands in, prepared (lower case, straight quotes)
 * @param span - where the match stands in that sentence
 */
export function isAimed(group: string, lower: string, { start, end }: Span): boolean {
  const before = lower.slice(0, start);
  const after = lower.slice(end);
  const words = lower.slice(start, end);
  if (ofThemselves.test(before) || reported.test(before) || calledByOthers.test(before)) return false;
  if (/^(?:like|as) /.test(words) && !toUs.test(before)) return false;
  if (notOfAPerson.test(after) || isLiteral(lower, { start, end })) return false;
  // "Your stupid site": a possessive, not "you are" misspelled.
  if (/^your [\w-]+$/.test(words) && /^ [a-z]/.test(after)) return false;
  if (/\bbeing\b/.test(words) && !toUs.test(lower)) return false;
  if (/^ (?:than )?(?:it|that)\b/.test(after) && /(?:better|smarter|cleverer)$/.test(words)) return false;
  if (group !== bareWord && !pairs.has(group)) return true;
  if (thingIs.test(before)) return false;
  if (/^(?:waste of|what a waste of)/.test(words)) return toUs.test(lower);
  if (group !== bareWord) return true;
  if (/\blike (?:an? )?$/.test(before) && !toUs.test(before)) return false;
  ofOurs.lastIndex = 0;
  const place = ofOurs.exec(after);
  if (place && place.index <= 2) return true;
  // As an address: alone, at the beginning before a mark, or at the end.
  const first = /^[\s"'@\w]{0,20}$/.test(before) && !/[a-z] $/.test(before.replace(/@\w+/g, ''));
  const last = /^[\s.!?"')]*$/.test(after);
  if (first) return /^\s*(?:[,.!:]|$|i |you )/.test(after);
  return last && toUs.test(before) && !/\b(?:the|these|those|some|of|an?) $/.test(before);
}
