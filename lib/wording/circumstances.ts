import { guardClasses, guardWordSymbol, guardWords } from './guard-symbols';
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
/** What words are besides: who acts and how that is said, what a request turns on, who is reported, what is no word. */
const DOER = 1 << 9;
const DOING = 1 << 10;
const REQUEST = 1 << 11;
const REQUESTING = 1 << 12;
const SPEAKER = 1 << 13;
const LINKER = 1 << 14;
const NUMBER = 1 << 15;
const QUESTION = 1 << 16;
const CRY = 1 << 17;
const NO_WORD = 18;
/** The bit of the first of `languages`; those of the others follow. A word tells of one at most. */
const LANGUAGE = 20;
const FOREIGN = -1 << (LANGUAGE + 1);
/** What `ofSentence` looks at more closely. */
const CLOSER = classBit.timepoint | NUMBER | REQUEST | DOER;

const marksOf: { readonly [word in Parameters<typeof guardWordSymbol>[0]]?: number } = {
  i: DOER,
  we: DOER,
  will: DOING | REQUESTING,
  have: DOING,
  am: DOING,
  are: DOING,
  "'s": DOING,
  "'d": DOING,
  you: REQUEST | SPEAKER,
  please: REQUEST,
  can: REQUESTING,
  could: REQUESTING,
  would: REQUESTING,
  they: SPEAKER,
  he: SPEAKER,
  she: SPEAKER,
  customer: SPEAKER,
  but: LINKER,
  and: LINKER,
};
const please = guardWordSymbol('please');
const by = guardWordSymbol('by');

/** Works out the circumstances of matches: what surrounds them in their sentence. See `guards.ts` for each. */
export class Circumstances {
  /** What each word is to guards and to `countLanguages`, by symbol; 0 for most. */
  private readonly marks: Int32Array;
  /** How many words of the sentence looked at last tell of each of `languages`; only of the first unless `isMixed`. */
  readonly counts = new Uint16Array(languages.length);
  /** Whether one of them tells of a language other than the first. */
  isMixed = false;

  constructor({ vocabulary, sets }: RuleSet) {
    this.marks = new Int32Array(FIRST_WORD + vocabulary.size);
    for (const [set, name] of guardClasses.entries()) {
      for (const id of sets.membersOf(set)) this.marks[id]! |= classBit[name];
    }
    for (const word of guardWords) this.marks[guardWordSymbol(word)]! |= marksOf[word] ?? 0;
    this.marks[symbol.number]! |= NUMBER;
    this.marks[symbol.question]! |= QUESTION | (1 << NO_WORD);
    this.marks[symbol.exclamation]! |= CRY | (1 << NO_WORD);
    this.marks[symbol.shout]! |= CRY | (1 << NO_WORD);
    this.marks[symbol.end]! |= 1 << NO_WORD;
    for (const [index, name] of languages.entries()) {
      for (const word of tellingWords(name)) {
        const id = vocabulary.symbolOf(word);
        if (id !== symbol.unknown) this.marks[id]! |= 1 << (LANGUAGE + index);
      }
    }
  }

  /**
   * What can be said of a sentence whatever matches in it; `owned` and `reasoned` serve its neighbours. Counts the words
   * that tell its language on the way.
   */
  ofSentence(tokens: TokenBuffer): number {
    const { marks, counts } = this;
    const { symbol: symbols, length } = tokens;
    let bits = 0;
    let seen = 0;
    let english = 0;
    let words = length;
    for (let at = 0; at < length; at++) {
      const mark = marks[symbols[at] as number] as number;
      seen |= mark;
      english += (mark >>> LANGUAGE) & 1;
      words -= (mark >>> NO_WORD) & 1;
      if ((mark & CLOSER) !== 0) bits |= this.lookCloser(tokens, at, mark);
    }
    counts[0] = english;
    this.isMixed = (seen & FOREIGN) !== 0;
    if (this.isMixed) this.countForeign(tokens);
    if ((seen & classBit.reason) !== 0) bits |= guardBits.reasoned | guardBits.reasonedNear;
    if ((seen & QUESTION) !== 0) bits |= guardBits.asked | guardBits.requestedNear;
    if ((seen & CRY) !== 0) bits |= guardBits.exclaimed;
    return words <= 7 ? bits | guardBits.short : bits;
  }

  private lookCloser(tokens: TokenBuffer, at: number, mark: number): number {
    let bits = 0;
    if ((mark & (classBit.timepoint | NUMBER)) !== 0 && this.isTime(tokens, at)) {
      bits |= guardBits.timed | guardBits.timedNear;
    }
    if ((mark & REQUEST) !== 0 && this.asksForDetails(tokens, at)) bits |= guardBits.requestedNear;
    if ((mark & DOER) !== 0 && this.doesSomething(tokens, at)) bits |= guardBits.ownedNext;
    return bits;
  }

  private countForeign(tokens: TokenBuffer): void {
    const { counts } = this;
    for (let language = 1; language < counts.length; language++) {
      counts[language] = 0;
      for (let at = 0; at < tokens.length; at++)
        counts[language]! += (this.markAt(tokens, at) >>> (LANGUAGE + language)) & 1;
    }
  }

  /** The circumstances of the match from token `start` to token `end` (exclusive). */
  ofMatch(tokens: TokenBuffer, start: number, end: number): number {
    let bits = 0;
    const flags = tokens.flags[start] as number;
    if (start === 0 || (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0) bits |= guardBits.opening;
    let inClause = (flags & (tokenFlag.comma | tokenFlag.clauseBreak)) === 0;
    for (let at = start - 1; at >= 0 && at >= start - 14; at--) {
      const mark = this.markAt(tokens, at);
      if ((mark & LINKER) !== 0) inClause = false;
      if (inClause && (mark & classBit.negation) !== 0 && start - at <= 5) bits |= guardBits.negated;
      if (inClause && (mark & classBit.hedge) !== 0 && start - at <= 4) bits |= guardBits.hedged;
      if ((mark & classBit.conditional) !== 0) bits |= guardBits.conditional;
      if ((mark & classBit.report) !== 0 && start - at <= 8 && this.hasSpeaker(tokens, at)) bits |= guardBits.reported;
      if (tokens.symbol[at] === symbol.quoted) bits |= guardBits.reported;
      if (((tokens.flags[at] as number) & (tokenFlag.comma | tokenFlag.clauseBreak)) !== 0) inClause = false;
    }
    const last = Math.min(tokens.length, end + 12);
    for (let at = Math.max(0, start - 12); at < last; at++) {
      if ((this.markAt(tokens, at) & classBit.boundary) !== 0) bits |= guardBits.boundary;
    }
    return this.allCapitals(tokens, start, end) ? bits | guardBits.capitals : bits;
  }

  private markAt(tokens: TokenBuffer, at: number): number {
    return this.marks[tokens.symbol[at] as number] as number;
  }

  private hasSpeaker(tokens: TokenBuffer, verb: number): boolean {
    for (let at = verb - 1; at >= 0 && at >= verb - 3; at--) {
      const mark = this.markAt(tokens, at);
      if ((mark & (SPEAKER | DOER)) !== 0) return (mark & SPEAKER) !== 0;
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
    const isPlease = tokens.symbol[at] === please;
    if (!isPlease && !(at > 0 && (this.markAt(tokens, at - 1) & REQUESTING) !== 0)) return false;
    for (let next = at + 1; next <= at + 3 && next < tokens.length; next++) {
      if ((this.markAt(tokens, next) & classBit.handing) !== 0) return true;
    }
    return false;
  }

  private doesSomething(tokens: TokenBuffer, at: number): boolean {
    if (at + 2 >= tokens.length || (this.markAt(tokens, at + 1) & DOING) === 0) return false;
    return (this.markAt(tokens, at + 2) & classBit.negation) === 0;
  }

  /** "15:00", "3 pm", "2 hours", "by Thursday", "tomorrow": a time somebody can be held to. */
  isTime(tokens: TokenBuffer, at: number): boolean {
    const flags = tokens.flags[at] as number;
    if ((flags & tokenFlag.clock) !== 0) return true;
    if ((flags & tokenFlag.number) !== 0) {
      const next = at + 1 < tokens.length ? this.markAt(tokens, at + 1) : 0;
      if ((next & (classBit.timeunit | classBit.timepoint)) !== 0) return true;
      return at > 1 && tokens.symbol[at - 1] === by;
    }
    return (this.markAt(tokens, at) & classBit.timepoint) !== 0;
  }
}
