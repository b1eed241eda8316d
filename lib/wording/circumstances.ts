import { guardClasses, guardWordSymbol } from './guard-symbols';
import { guardBits } from './guards';
import { languages, tellingWords } from './language';
import type { RuleSet } from './rule-set';
import { FIRST_WORD, symbol, tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

const classBit: Record<(typeof guardClasses)[number], number> = {
  negation: 1,
  hedge: 2,
  conditional: 4,
  report: 8,
  boundary: 16,
  reason: 32,
  timepoint: 64,
  timeunit: 128,
  handing: 256,
};
/** Words that `ofSentence` looks at more closely: who acts, and what a request may turn on. */
const CLOSER = 512;
/** Index in `languages` plus one of the language a word tells of, from this bit on. */
const LANGUAGE = 16;

const first = (words: Parameters<typeof guardWordSymbol>[0][]) => new Set(words.map(guardWordSymbol));
const speakers = first(['you', 'they', 'he', 'she', 'customer']);
const firstPerson = first(['i', 'we']);
const doing = first(['will', 'have', 'am', 'are', "'s", "'d"]);
const you = guardWordSymbol('you');
const please = guardWordSymbol('please');
const requesting = first(['can', 'could', 'would', 'will']);
const linkers = first(['but', 'and']);
const timePrepositions = first(['by', 'within', 'at', 'for', 'to', 'the', 'that', 'is', 'will']);

/** Works out the circumstances of matches: what surrounds them in their sentence. See `guards.ts` for each. */
export class Circumstances {
  /** What each word is to guards and to `countLanguages`, by symbol; 0 for most. */
  private readonly marks: Uint32Array;

  constructor({ vocabulary, sets }: RuleSet) {
    this.marks = new Uint32Array(FIRST_WORD + vocabulary.size);
    for (const [set, name] of guardClasses.entries()) {
      for (const id of sets.membersOf(set)) this.marks[id]! |= classBit[name];
    }
    for (const id of [...firstPerson, you, please]) this.marks[id]! |= CLOSER;
    for (const [index, name] of languages.entries()) {
      for (const word of tellingWords(name)) {
        const id = vocabulary.symbolOf(word);
        if (id !== symbol.unknown) this.marks[id]! |= (index + 1) << LANGUAGE;
      }
    }
  }

  /**
   * Adds the language-telling words of a sentence to `counts` (index as in `languages`). True when one of them tells of
   * a language other than the first.
   */
  countLanguages(tokens: TokenBuffer, counts: Uint16Array): boolean {
    let most = 0;
    for (let at = 0; at < tokens.length; at++) {
      const language = (this.marks[tokens.symbol[at] as number] as number) >>> LANGUAGE;
      if (language === 0) continue;
      counts[language - 1]!++;
      if (language > most) most = language;
    }
    return most > 1;
  }

  /** What can be said of a sentence whatever matches in it; `owned` and `reasoned` serve its neighbours. */
  ofSentence(tokens: TokenBuffer): number {
    let bits = 0;
    let words = 0;
    let sawYou = false;
    for (let at = 0; at < tokens.length; at++) {
      const id = tokens.symbol[at] as number;
      const flags = tokens.flags[at] as number;
      if (id === symbol.question) bits |= guardBits.asked;
      else if (id === symbol.exclamation || id === symbol.shout) bits |= guardBits.exclaimed;
      else if (id !== symbol.end) words++;
      const mark = this.marks[id] as number;
      const mayBeTime = (flags & (tokenFlag.clock | tokenFlag.number)) !== 0 || (mark & classBit.timepoint) !== 0;
      if (mayBeTime && this.isTime(tokens, at)) bits |= guardBits.timed | guardBits.timedNear;
      if ((mark & classBit.reason) !== 0) bits |= guardBits.reasoned | guardBits.reasonedNear;
      if ((mark & CLOSER) === 0) continue;
      if (id === you) sawYou = true;
      if (this.asksForDetails(tokens, at)) bits |= guardBits.requestedNear;
      if (firstPerson.has(id) && this.doesSomething(tokens, at)) bits |= guardBits.ownedNext;
    }
    if (sawYou && (bits & guardBits.asked) !== 0) bits |= guardBits.requestedNear;
    return words <= 7 ? bits | guardBits.short : bits;
  }

  /** Whether a time is named outside the tokens from `start` to `end` (exclusive). */
  isTimedOutside(tokens: TokenBuffer, [start, end]: readonly [number, number]): boolean {
    for (let at = 0; at < tokens.length; at++) {
      if ((at < start || at >= end) && this.isTime(tokens, at)) return true;
    }
    return false;
  }

  /** The circumstances of the match from token `start` to token `end` (exclusive). */
  ofMatch(tokens: TokenBuffer, start: number, end: number): number {
    let bits = 0;
    const flags = tokens.flags[start] as number;
    if (start === 0 || (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0) bits |= guardBits.opening;
    let inClause = (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) === 0;
    for (let at = start - 1; at >= 0 && at >= start - 14; at--) {
      const id = tokens.symbol[at] as number;
      const mark = this.mark(id);
      if (linkers.has(id)) inClause = false;
      if (inClause && (mark & classBit.negation) !== 0 && start - at <= 5) bits |= guardBits.negated;
      if (inClause && (mark & classBit.hedge) !== 0 && start - at <= 4) bits |= guardBits.hedged;
      if ((mark & classBit.conditional) !== 0) bits |= guardBits.conditional;
      if ((mark & classBit.report) !== 0 && start - at <= 8 && this.hasSpeaker(tokens, at)) bits |= guardBits.reported;
      if (id === symbol.quoted) bits |= guardBits.reported;
      if (((tokens.flags[at] as number) & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0) inClause = false;
    }
    const last = Math.min(tokens.length, end + 12);
    for (let at = Math.max(0, start - 12); at < last; at++) {
      if ((this.mark(tokens.symbol[at] as number) & classBit.boundary) !== 0) bits |= guardBits.boundary;
    }
    return this.allCapitals(tokens, start, end) ? bits | guardBits.capitals : bits;
  }

  private mark(id: number): number {
    return this.marks[id] as number;
  }

  private hasSpeaker(tokens: TokenBuffer, verb: number): boolean {
    for (let at = verb - 1; at >= 0 && at >= verb - 3; at--) {
      if (speakers.has(tokens.symbol[at] as number)) return true;
      if (firstPerson.has(tokens.symbol[at] as number)) return false;
    }
    return false;
  }

  private allCapitals(tokens: TokenBuffer, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (tokens.isWord(at) && ((tokens.flags[at] as number) & tokenFlag.capitals) === 0) return false;
    }
    return true;
  }

  /** "please send", "could you just tell": the customer is asked to hand us something. */
  private asksForDetails(tokens: TokenBuffer, at: number): boolean {
    const id = tokens.symbol[at] as number;
    if (id !== please && !(id === you && at > 0 && requesting.has(tokens.symbol[at - 1] as number))) return false;
    for (let next = at + 1; next <= at + 2 && next < tokens.length; next++) {
      if ((this.mark(tokens.symbol[next] as number) & classBit.handing) !== 0) return true;
    }
    return false;
  }

  private doesSomething(tokens: TokenBuffer, at: number): boolean {
    const next = tokens.symbol[at + 1];
    if (next === undefined || at + 2 >= tokens.length) return false;
    const negated = (this.mark(tokens.symbol[at + 2] as number) & classBit.negation) !== 0;
    return doing.has(next) && !negated;
  }

  /** "15:00", "3 pm", "2 hours", "by Thursday", "tomorrow": a time somebody can be held to. */
  private isTime(tokens: TokenBuffer, at: number): boolean {
    const flags = tokens.flags[at] as number;
    const id = tokens.symbol[at] as number;
    if ((flags & tokenFlag.clock) !== 0) return true;
    if ((flags & tokenFlag.number) !== 0) {
      const next = at + 1 < tokens.length ? (tokens.symbol[at + 1] as number) : 0;
      const before = at > 0 ? (tokens.symbol[at - 1] as number) : 0;
      if ((this.mark(next) & (classBit.timeunit | classBit.timepoint)) !== 0) return true;
      return (
        timePrepositions.has(before) &&
        (this.mark(before) & classBit.negation) === 0 &&
        at > 1 &&
        before === guardWordSymbol('by')
      );
    }
    return (this.mark(id) & classBit.timepoint) !== 0;
  }
}
