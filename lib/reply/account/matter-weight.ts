import type { NounPhrase } from '../english/noun-phrase';
import { isDealing, isSurrounding, isThing } from '../english/nouns';
import type { Token } from '../english/tokens';
import { isVerbOnly, prepositions } from '../english/word-class';

/** Where a phrase stands in its message. */
export interface Place {
  /** Chances that its sentence tells what the message is about, and that it asks for something. */
  gist: number;
  ask: number;
  /** Whether its sentence is the first. */
  first: boolean;
  /** UTF-16 units of the whole message. */
  length: number;
}

/** In a long message many things are named, in a short one hardly more than what it is about. */
const long = 500;
const short = 90;

/** What a likely gist adds, up to .6 at a chance of .8: a step there let a hair's breadth decide. */
const surely = (gist: number): number => Math.min(0.6, Math.max(0, (gist - 0.75) * 12));

/**
 * How surely a phrase names what its message is about. The points were set on some hundreds of phrases read one by one: what kind
 * of thing it is counts most, then whether its clause is about it, then where the sentence stands.
 */
export function weightOf(phrase: NounPhrase, tokens: readonly Token[], { gist, ask, first, length }: Place): number {
  const place =
    (gist < 0.4 ? -0.5 : surely(gist)) +
    (ask >= 0.6 ? 0.4 : 0) +
    (first ? 0.4 : 0) +
    (length >= long ? -0.4 : length < short ? 0.4 : 0);
  return kindOf(phrase) + roles[roleOf(phrase, tokens)] + place;
}

/** What kind of thing it is, and how exactly it is named. */
function kindOf({ head, determiner, known, attached, factual, words }: NounPhrase): number {
  const [described, ...before] = words.toLowerCase().split(' ').slice(0, -1).reverse();
  // "The kitchen door", "the door of the lift": told from all other doors.
  const told = attached > 0 || (before.length > 0 && isThing(described!));
  let points = attached ? 0.4 : before.length ? 0.2 : 0;
  if (isDealing(head)) points += 1.2;
  else if (isSurrounding(head)) points -= told ? 0.4 : 1.2;
  if (determiner === 'ours') points += 0.4;
  if (!known) points -= 0.5;
  // "The three TVs" may be three of many.
  if (determiner === 'number') points -= 0.7;
  if (determiner === 'none' || determiner === 'owner') points -= 0.4;
  // "An installation on another computer": one of some.
  if (determiner === 'a') points -= factual ? 0.4 : 0.8;
  return points;
}

/** The name of what the phrase says is about: "a question about my bill", "problem with the lift". */
const leadsIn = /^(?:about|regarding|concerning|re)$/;
const namesMatter =
  /^(?:problem|trouble|issue|question|difficulty|difficulties|complaint|help|query|happy|pleased|unhappy|wrong|error)s?$/;
const subordinates =
  /^(?:when|while|if|because|since|after|before|that|who|which|where|as|although|though|until|unless|whose|than|so|whether|how|why|what)$/;
/** Behind a subject: the beginning of what is said about it, or of what tells it from others ("the door you fitted"). */
const goesOn =
  /^(?:i|you|we|which|is|are|was|were|has|have|had|does|do|did|will|would|can|cannot|could|should|may|might|not|never|still|keeps?|no|just|also|now|always|only|suddenly)$/;
const opens = /^(?:and|but|so|has|have|is|are|was|were|does|do|did|will|can|could)$/;

/** What a phrase does in its clause, and what that counts: a subject is talked about, what hangs on a preposition or a side clause is there by the way. */
const roles = {
  /** "It isn't my router": that is what it is not about. */
  denied: -3,
  /** "A question about my bill". */
  named: 0.8,
  hanging: -1.2,
  subject: 0.4,
  aside: -0.8,
  /** Neither subject nor object: an exclamation, a heading, a list. */
  alone: -0.4,
  object: 0,
} as const;
export type Role = keyof typeof roles;

export function roleOf({ start, end }: Pick<NounPhrase, 'start' | 'end'>, tokens: readonly Token[]): Role {
  const before = wordAt(tokens, start - 1);
  if (before === 'not') return 'denied';
  if (leadsIn.test(before) || (/^(?:with|of|for)$/.test(before) && namesMatter.test(wordAt(tokens, start - 2))))
    return 'named';
  if (prepositions.has(before)) return 'hanging';
  const next = wordAt(tokens, end);
  if (next !== '' && (goesOn.test(next) || isVerbOnly(next))) return 'subject';
  if (inSideClause(tokens, start)) return 'aside';
  return before === '' || opens.test(before) ? 'alone' : 'object';
}

function inSideClause(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const { kind, text, word } = tokens[at]!;
    if (kind === 'mark' && text !== "'") return false;
    if (subordinates.test(word)) return true;
  }
  return false;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return !token || token.kind === 'mark' ? '' : token.word;
}
