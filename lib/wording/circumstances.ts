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
/** What `ofSentence` looks at more closely: who acts, what a request may turn on, and what is no word. */
const DOER = 512;
const REQUEST = 1024;
const QUESTION = 2048;
const CRY = 4096;
const END = 8192;
const NUMBER = 16384;
const CLOSER = DOER | REQUEST | QUESTION | CRY | END;
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
const by = guardWordSymbol('by');

/** Works out the circumstances of matches: what surrounds them in their sentence. See `guards.ts` for each. */
export class Circumstances {
  /** What each word is to guards and to `countLanguages`, by symbol; 0 for most. */
  private readonly marks: Int32Array;
  /** How many words of the sentence looked at last tell of each of `languages`. */
  readonly counts = new Uint16Array(languages.length);
  /** Whether one of them tells of a language other than the first. */
  isMixed = false;

  constructor({ vocabulary, sets }: RuleSet) {
    this.marks = new Int32Array(FIRST_WORD + vocabulary.size);
    for (const [set, name] of guardClasses.entries()) {
      for (const id of sets.membersOf(set)) this.marks[id]! |= classBit[name];
    }
    for (const id of firstPerson) this.marks[id]! |= DOER;
    for (const id of [you, please]) this.marks[id]! |= REQUEST;
    this.marks[symbol.number]! |= NUMBER;
    this.marks[symbol.question]! |= QUESTION;
    this.marks[symbol.exclamation]! |= CRY;
    this.marks[symbol.shout]! |= CRY;
    this.marks[symbol.end]! |= END;
    for (const [index, name] of languages.entries()) {
      for (const word of tellingWords(name)) {
        const id = vocabulary.symbolOf(word);
        if (id !== symbol.unknown) this.marks[id]! |= (index + 1) << LANGUAGE;
      }
    }
  }

  /**
   * What can be said of a sentence whatever matches in it; `owned` and `reasoned` serve its neighbours. Counts the words
   * that tell its language on the way.
   */
  ofSentence(tokens: TokenBuffer): number {
    const { marks, counts } = this;
    let bits = 0;
    let words = tokens.length;
    counts.fill(0);
    this.isMixed = false;
    for (let at = 0; at < tokens.length; at++) {
      const mark = marks[tokens.symbol[at] as number] as number;
      if (mark === 0) continue;
      const language = mark >>> LANGUAGE;
      if (language > 0) counts[language - 1]!++;
      if (language > 1) this.isMixed = true;
      if ((mark & (classBit.timepoint | NUMBER)) !== 0 && this.isTime(tokens, at)) {
        bits |= guardBits.timed | guardBits.timedNear;
      }
      if ((mark & classBit.reason) !== 0) bits |= guardBits.reasoned | guardBits.reasonedNear;
      if ((mark & CLOSER) === 0) continue;
      if ((mark & (QUESTION | CRY | END)) !== 0) words--;
      if ((mark & QUESTION) !== 0) bits |= guardBits.asked | guardBits.requestedNear;
      if ((mark & CRY) !== 0) bits |= guardBits.exclaimed;
      if ((mark & REQUEST) !== 0 && this.asksForDetails(tokens, at)) bits |= guardBits.requestedNear;
      if ((mark & DOER) !== 0 && this.doesSomething(tokens, at)) bits |= guardBits.ownedNext;
    }
    return words <= 7 ? bits | guardBits.short : bits;
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
  isTime(tokens: TokenBuffer, at: number): boolean {
    const flags = tokens.flags[at] as number;
    const id = tokens.symbol[at] as number;
    if ((flags & tokenFlag.clock) !== 0) return true;
    if ((flags & tokenFlag.number) !== 0) {
      const next = at + 1 < tokens.length ? (tokens.symbol[at + 1] as number) : 0;
      if ((this.mark(next) & (classBit.timeunit | classBit.timepoint)) !== 0) return true;
      return at > 1 && tokens.symbol[at - 1] === by;
    }
    return (this.mark(id) & classBit.timepoint) !== 0;
  }
}
