import { determinerOf, isLetter, numbers } from './determiners';
import { isEmpty, isPerson, isPlural, isThing, isTime, looksLikeNoun } from './nouns';
import { spelled } from './spelling';
import type { Token } from './tokens';
import { isBaseVerb } from './verbs';
import { isAdjective, isSmallWord, isVerbOnly } from './word-class';

/** Words the noun of a phrase has at most before it. */
const mostBefore = 3;

/** A noun with the describing words before it; `end` is the token behind it. */
export interface Run {
  tokens: Token[];
  head: string;
  end: number;
}

/** The describing words and the noun, up to where a small word, a mark or the verb ends them. */
export function runAt(tokens: readonly Token[], start: number, determined: boolean): Run | undefined {
  const words: Token[] = [];
  let nominal = -1;
  let at = start;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (token.text === '"' || token.text === '“') return undefined;
      break;
    }
    if ((token.kind !== 'word' || isLetter(token, words.at(-1))) && words.length) break;
    if (
      token.kind === 'word' &&
      isSmallWord(token.word.replace(/'s$/, '')) &&
      !(nominal < 0 && determined && isBefore(token.word))
    )
      break;
    if (determinerOf(token.word) || (words.length > 0 && numbers.test(token.word))) break;
    if (
      token.kind === 'word' &&
      nominal >= 0 &&
      !goesOnName(token, words.at(-1)) &&
      (isVerbOnly(token.word) || endsLikeVerb(token.word, words[nominal]!.word)) &&
      !/'s$/.test(words[nominal]!.word)
    )
      break;
    // "Our bank's changing systems": they are changing them.
    if (/'s$/.test(words.at(-1)?.word ?? '') && /(?:ing|ed)$/.test(token.word) && !isThing(token.word))
      return undefined;
    words.push(token);
    if (isNominal(token, determined) || goesOnName(token, words.at(-2))) nominal = words.length - 1;
    if (words.length > mostBefore + 1) return undefined;
  }
  if (nominal < 0) return undefined;
  // "Did the button move": the question brought its verb along.
  const opener = tokens[start - 2]?.word ?? '';
  const asked = /^(?:do|does|did|can|could|will|would|should|must|may|might|let|lets|make|makes|made|see|watch|to)$/;
  const demonstrative = /^th(?:is|at|ese|ose)$/.test(tokens[start - 1]?.word ?? '');
  if (
    demonstrative &&
    /^(?:does|do|did|will|would|can|could|should|may|might)$/.test(opener) &&
    words.length === 1 &&
    (isBaseVerb(words[0]!.word) || /^(?:suit|fit|matter|help|sound|look|count)$/.test(words[0]!.word))
  )
    return undefined;
  if (nominal > 0 && asked.test(opener) && !isPlural(words[nominal]!.word) && isBaseVerb(words[nominal]!.word))
    nominal--;
  // "Must all three sign": they do it.
  const alone = words.length === 1 ? words[0]! : undefined;
  if (alone && numbers.test(tokens[start - 1]?.word ?? '') && !isPlural(alone.word) && isBaseVerb(alone.word))
    return undefined;
  if (isAddress(tokens, start + words.length)) return undefined;
  const opens = start < 2 || tokens[start - 2]!.kind === 'mark';
  const chosen = headOf(words, nominal, tokens[start + words.length], opens);
  if (chosen === undefined) return undefined;
  const kept = words.slice(0, chosen + 1);
  const head = kept.at(-1)!.word;
  if (/^(?:some|such|many|few|all|every|each|other)$/.test(kept[0]!.word)) return undefined;
  const odd = kept.some(
    ({ word }, i) => /^[a-z]$/.test(word) || (i < kept.length - 1 && isPerson(word) && isPlural(word)),
  );
  if (odd || (isVerbOnly(head) && !isThing(head))) return undefined;
  if (/'s?$/.test(head) || isSmallWord(head) || kept[0]!.word === 'brand') return undefined;
  return { tokens: kept, head: spelled(head).toLowerCase(), end: start + chosen + 1 };
}

/** "Larch Close": what is written with a capital behind such a word belongs to the name, whatever it means elsewhere. */
const goesOnName = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'word' &&
  before?.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  /^\p{Lu}\p{Ll}+$/u.test(before.text);

/** "The newsletter includes links": an unknown word in -s behind one thing. */
const endsLikeVerb = (word: string, before: string): boolean =>
  /[^s]s$/.test(word) &&
  isThing(before) &&
  !isPlural(before) &&
  !isThing(word) &&
  !looksLikeNoun(word) &&
  !isPerson(word) &&
  !isTime(word) &&
  !isEmpty(word);

/** Small words that describe between a determiner and a noun: "the online form", "my other card". */
const isBefore = (word: string): boolean =>
  /^(?:online|offline|other|overnight|inside|outside|upstairs|downstairs|only|very|best|back|off|first)$/.test(word);

function isNominal({ word, kind, text }: Token, determined: boolean): boolean {
  if (kind === 'sum') return false;
  if (kind === 'code') return false;
  if (isThing(word) || looksLikeNoun(word) || isPerson(word) || isEmpty(word) || isTime(word)) return true;
  if (isAdjective(word) || /ing$/.test(word)) return false;
  return determined || /^\p{Lu}/u.test(text);
}

/** Which of these words is the noun: the last sure one, for what stands behind it may be its verb. */
function headOf(words: readonly Token[], nominal: number, next: Token | undefined, opens: boolean): number | undefined {
  const last = words[nominal]!.word;
  const before = words[nominal - 1]?.word;
  const closed =
    next === undefined ||
    next.kind === 'mark' ||
    isSmallWord(next.word) ||
    determinerOf(next.word) ||
    next.kind === 'code';
  const verbNext = next !== undefined && next.kind === 'word' && isVerbOnly(next.word);
  // "The 14th suits us", "your boss ring me", "the pages hold patient data".
  if (doesTo(words, nominal, next)) return nominal > 0 ? nominal - 1 : undefined;
  // "Our check in", "the log out of my account": half of a name.
  if (next && /^(?:in|up|out|on|off)$/.test(next.word) && /^(?:check|log|sign|pick|set|top|back|turn)$/.test(last))
    return undefined;
  // "Our neighbour moves out": somebody does it.
  if (before && isPerson(before) && !isPlural(before) && alsoVerb.test(last) && !/'s$/.test(before)) return undefined;
  if (isThing(last)) {
    // "My phone charges", "the router restarts": in the plural behind one thing it may be a verb.
    if (
      before &&
      (isThing(before) || /\p{L}{3}[eo]r$/u.test(before)) &&
      !isPlural(before) &&
      isPlural(last) &&
      alsoVerb.test(last) &&
      next !== undefined &&
      // "The laptop charges, but…": without it the clause would have no verb.
      (next.kind !== 'mark' || (opens && next.text === ',')) &&
      !verbNext &&
      !/^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|should|of|from|in|to)$/.test(next.word)
    )
      return nominal - 1;
    return nominal;
  }
  if (!closed && !verbNext) return before && isThing(before) ? nominal - 1 : undefined;
  // "My screen flickers again": unknown, ending like a verb, behind a noun.
  if (
    before &&
    isThing(before) &&
    /s$|ed$/.test(last) &&
    !looksLikeNoun(last) &&
    !isEmpty(last) &&
    !isTime(last) &&
    !isPerson(last)
  ) {
    const aux =
      next !== undefined &&
      /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|cannot|could|should)$/.test(next.word);
    return aux ? nominal : nominal - 1;
  }
  return nominal;
}

/** "The certificate for mobile.example.net": the first piece of an address. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark !== undefined && /^[.:/@]$/.test(mark.text) && next?.start === mark.start + 1 && next.kind !== 'mark';
}

/** Is the last word what the ones before it do: to somebody, or many of them to something? */
function doesTo(words: readonly Token[], nominal: number, next: Token | undefined): boolean {
  const last = words[nominal]!.word;
  if (next && /^(?:me|us|him|them)$/.test(next.word)) return true;
  const before = words[nominal - 1]?.word;
  const many = before !== undefined && isThing(before) && isPlural(before) && !isPlural(last);
  return many && (isBaseVerb(last) || /^(?:stand|sit|fit|suit|ring|drip|knock|smell)$/.test(last));
}

const alsoVerb =
  /^(?:charges|orders|changes|updates|reports|requests|replies|results|returns|answers|messages|stores|posts|lists|points|issues|views|plays|prints|scans|uploads|downloads|restarts|flickers|leaks|locks|crashes|switches|signals|boots|freezes|loads|streams|heats|drains|slots|rings|covers|syncs|links|rates|books|bills|drops|stains|dries|deals|drives|shifts|shows|tracks|turns|files|fills|runs|logs|buffers|stops|moves|fires|slides|ends|rises|drips|spins|spreads|sticks|jams|opens|closes)$/;
