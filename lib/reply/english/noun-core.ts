import { type Determiner, determinerOf, isLetter, isNumbered, numbers } from './determiners';
import { runAt } from './noun-run';
import { isPerson, isPlural, isThing, isTime } from './nouns';
import { spelled } from './spelling';
import type { Token } from './tokens';
import { isSmallWord, isVerbOnly, verdicts } from './word-class';

/** One noun with what stands before it, and the number behind it. */
export interface Core {
  words: string;
  head: string;
  determiner: Determiner;
  known: boolean;
  factual: boolean;
  start: number;
  end: number;
  person: boolean;
  time: boolean;
  /** A single name: "Firefox", "Leeds". */
  name: boolean;
}

/** One noun with what stands before it. */
export function coreAt(tokens: readonly Token[], start: number): Core | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  if (first.kind === 'sum') return bare(start, first);
  let at = start;
  if (/^(?:all|both|half)$/.test(first.word) && determinerOf(tokens[at + 1]?.word ?? '')) at++;
  if (first.word === 'all' && tokens[at + 1]?.word === 'of') return undefined;
  const opener = tokens[at]!;
  let determiner: Determiner = determinerOf(opener.word) ?? 'none';
  let lead = leadWords[determiner];
  // "So that Ida may wait": no determiner, but what joins two clauses.
  const before = tokens[start - 1]?.word ?? '';
  if (opener.word === 'that' && (!isThing(tokens[at + 1]?.word ?? '') || mayBeMeant(before))) return undefined;
  if (determiner !== 'none') at++;
  // "Windows 10 machine": the number belongs to the name before it.
  else if (numbers.test(opener.word) && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? '') && start > 1) return undefined;
  // "Milestone 3 moves": the number of what stands before it.
  else if (/^\d+$/.test(opener.text) && isThing(before)) return undefined;
  else if (numbers.test(opener.word)) {
    determiner = 'number';
    lead = 'the';
  }
  if (determiner === 'a') lead = opener.word;
  const inner: string[] = [];
  if (numbers.test(tokens[at]?.word ?? '') && tokens[at + 1]?.kind === 'word') {
    inner.push(tokens[at]!.text.toLowerCase());
    at++;
  }
  const run = runAt(tokens, at, determiner !== 'none');
  if (!run) return undefined;
  if (determiner === 'none' && (takesVerb.test(before) || isVerbOnly(run.tokens[0]!.word))) return undefined;
  // "The 20 standard edition": a piece of a name, for of twenty there would be editions.
  if ((determiner === 'number' || inner.length) && !isPlural(run.head) && !isUnit(run.tokens[0]!.word))
    return undefined;
  // "The Windows", "the Tools": a name, or a word of a program's own.
  if (determiner === 'the' && run.tokens.length === 1 && isName(run.tokens[0]!.text)) return undefined;
  // The first word of a sentence is no name because of its capital.
  const name =
    determiner === 'none' &&
    run.tokens.length === 1 &&
    /^\p{Lu}/u.test(run.tokens[0]!.text) &&
    (start > 0 || !isThing(run.head));
  const written = run.tokens
    .filter(({ word }) => !(verdicts.has(word) && word !== run.head))
    .map((token, i) => asWritten(token, start + i === 0));
  if (written.some((text) => text === undefined) || measures.test(run.head)) return undefined;
  // "The 3 March" is a date and no count.
  if (isTime(run.head) && (determiner === 'number' || inner.length) && lead === 'the') lead = '';
  // "Parcel still not here": in short posts the article is left out.
  if (
    determiner === 'none' &&
    run.tokens.length <= 2 &&
    isThing(run.head) &&
    !name &&
    opensClause(tokens, start) &&
    tells.test(tokens[run.end]?.word ?? '')
  ) {
    determiner = 'the';
    lead = 'the';
  }
  let end = run.end;
  const code = codeAt(tokens, end, run.head);
  if (code) end = code.end;
  // "The ticket 150321" is ticket 150321.
  if (code && run.tokens.length === 1 && (determiner === 'the' || determiner === 'a')) lead = '';
  if (determiner === 'none' && run.tokens.some(({ word }) => /'s?$/.test(word))) determiner = 'owner';
  const words = [lead, ...inner, ...(written as string[]), code?.words].filter(Boolean).join(' ');
  return {
    words: fixArticle(words),
    head: run.head,
    determiner,
    known: isThing(run.head),
    person: isPerson(run.head),
    time: isTime(run.head),
    name: name && !code,
    factual: Boolean(code) || determiner === 'number' || /\d|[€£$]/.test(words),
    start,
    end,
  };
}

/** "Ads that stop": behind a noun it begins a clause. */
const mayBeMeant = (before: string): boolean => before !== '' && !isSmallWord(before) && !isVerbOnly(before);

/** Behind these comes a verb: "it will export 1920 lines". */
const takesVerb = /^(?:will|would|can|could|should|may|might|must|cannot|do|does|did|not|i|we|you|they)$/;

/** "The 30 day trial" */
const isUnit = (word: string): boolean => isTime(word) && !isPlural(word);

const isName = (text: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(text);

/** Sums and measures name no thing. */
const measures =
  /^(?:quid|euros?|pounds?|dollars?|bucks?|cents?|pence|percent|kg|kilos?|grams?|km|miles?|metres?|cm|mm|lit(?:re|er)s?|inch(?:es)?|degrees?|mbit|gbit|mb|gb|mbps|hz|times|people|persons|guests|stars?|zeros?)$/;

const tells =
  /^(?:is|are|was|were|has|have|had|not|still|never|does|do|did|will|would|keeps|stopped|stops|arrived|came|gone|missing|down|broken|late|again|no|won|cannot|can)$/;

const opensClause = (tokens: readonly Token[], start: number): boolean =>
  start === 0 || (tokens[start - 1]!.kind === 'mark' && tokens[start - 1]!.text !== "'");

const leadWords: Readonly<Record<Determiner, string>> = {
  theirs: 'your', ours: 'our', the: 'the', a: 'a', number: 'the', owner: '', none: '',
}; // biome-ignore format: a table reads better dense

function bare(start: number, { text }: Token): Core {
  return {
    words: text,
    head: text,
    determiner: 'none',
    known: false,
    person: false,
    time: false,
    name: true,
    factual: true,
    start,
    end: start + 1,
  };
}

const fixArticle = (words: string): string =>
  words.replace(/^an? (?=(\S))/, (_, letter: string) =>
    /[aeiou]/i.test(letter) && !/^an? (?:u[ns]i|one|us|eu)/i.test(words) ? 'an ' : 'a ',
  );

/** A word as the reply writes it; undefined for one that is no word we would repeat. */
function asWritten({ text, kind }: Token, opens: boolean): string | undefined {
  if (kind !== 'word') return text;
  const right = spelled(text);
  if (/(.)\1\1/.test(right) || right.includes(' ')) return undefined;
  const lower = right.toLowerCase();
  // At the start of a sentence a capital says nothing.
  if (opens && /^\p{Lu}\p{Ll}+$/u.test(right) && isThing(lower)) return lower;
  return right;
}

/** "Order 20017", "invoice no. 7781", "the room 12b". */
function codeAt(tokens: readonly Token[], at: number, head: string): { words: string; end: number } | undefined {
  const numbered = /^(?:number|no|nr)$/.test(tokens[at]?.word ?? '') ? (tokens[at + 1]?.text === '.' ? 2 : 1) : 0;
  const token = tokens[at + numbered];
  const last = tokens[at - 1];
  if (token && isLetter(token, last)) return { words: token.text, end: at + 1 };
  if (token?.kind !== 'code' || token.text.includes(',')) return undefined;
  const long = /^(?=.*\d{2})[A-Z]|\d{4}/.test(token.text);
  if (!numbered && !token.text.startsWith('#') && !long && !isNumbered.test(head)) return undefined;
  const unit = tokens[at + numbered + 1];
  // "The app 3 times", "my flight 2 hours": a count of something else.
  if (unit && measures.test(unit.word)) return undefined;
  const counts = unit?.kind === 'word' && !isSmallWord(unit.word) && !isVerbOnly(unit.word);
  if (!long && counts && (isTime(unit.word) || !isNumbered.test(head) || isPlural(head))) return undefined;
  if (/^\d{1,2}(?:[:.]\d{2})?(?:am|pm|st|nd|rd|th)$|^\d{1,2}:\d{2}$/i.test(token.text)) return undefined;
  return { words: token.text.replace(/^#/, ''), end: at + numbered + 1 };
}
