import { isBase, isJoint } from './turned-words';
import { alsoNouns } from './words';

/** Verbs of more than one syllable that double their last letter. */
const doubled =
  /^(?:cancel|travel|label|total|refer|transfer|defer|submit|admit|permit|commit|omit|format|reset|forget|begin|unplug|rerun|input)$/;
/** One syllable that ends in one vowel and one consonant: "stop", "get". */
const short = /^(?:[^aeiou]*|qu)[aeiou][bdgklmnprt]$/;

/** "Cancel" → "cancelling", "make" → "making". */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return short.test(verb) || doubled.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** What another verb in a row is done to. */
const doneTo =
  /^(?:the|an?|my|our|your|it|them|you|me|us|him|her|this|that|these|those|all|any|both|back|up|out|off)$/i;

/**
 * A task as the name of what is done: "cancel the card and send a new one" → "cancelling the card and sending a new one", "not
 * call" → "not calling". Undefined where its first word is no verb we know.
 */
export function doing(task: string): string | undefined {
  // "Help you pay over the phone": what they want is to pay.
  const [, not = '', words = ''] = /^(not )?(?:help you (?:to )?(?=\p{L}+ ))?(.*)$/su.exec(task) ?? [];
  const all = words.split(' ');
  const [first = ''] = all;
  if (!isBase(first)) return undefined;
  // "Sending somebody to close it and take it away": behind "to" a verb goes with that one.
  const hangs = all.findIndex((word, i) => i > 0 && isInfinitive(word, all[i + 1]));
  const free = hangs < 0 ? all.length : hangs;
  const turns = all.map((word, i) => {
    const goesOn = /^(?:and|or|then|also|than)$/.test(all[i - 1] ?? '') && i < free;
    const isVerb = isBase(word) && (!alsoNouns.has(word) || doneTo.test(all[i + 1] ?? ''));
    return i === 0 || (goesOn && isVerb);
  });
  if (all.some((word, i) => i > 0 && i < free && !turns[i] && mayBeVerb(word, all[i - 1]!, all[i + 1])))
    return undefined;
  return `${not}${all.map((word, i) => (turns[i] ? gerundOf(word) : word)).join(' ')}`;
}

/** In a row: a verb that would stay as it is, or a word we don't know that is done to something. */
function mayBeVerb(word: string, before: string, next = ''): boolean {
  if (!/,$|^(?:and|or)$/.test(before) || isJoint(word) || doneTo.test(word)) return false;
  return doneTo.test(next) || (isBase(word) && !alsoNouns.has(word));
}

const isInfinitive = (word: string, next = ''): boolean => word === 'to' && isBase(next);
