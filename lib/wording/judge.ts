import type { Circumstances } from './circumstances';
import type { CompiledPattern, CompiledRule } from './compile';
import type { Hit } from './findings';
import { NEIGHBOUR_BITS } from './guards';
import type { RuleSet } from './rule-set';
import { tokenFlag } from './symbols';
import type { TokenBuffer } from './tokens';

/** How far from a match, in words, `with( )` and `without( )` look. */
const REACH = 40;

/** Decides which matches count, by what can be told from their own sentence. */
export class Judge {
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly circumstances: Circumstances,
  ) {}

  /**
   * The hit of a match from token `registers[0]` to token `end` (exclusive); undefined when a guard keeps it silent.
   * `bits` is what holds for the sentence, `base` where it starts in the text.
   */
  judge(
    place: number,
    registers: Int32Array,
    end: number,
    tokens: TokenBuffer,
    bits: number,
    base: number,
  ): Hit | undefined {
    const pattern = this.ruleSet.patterns[place] as CompiledPattern;
    const start = registers[0] as number;
    if (!this.isAllowed(pattern, tokens, start, end, bits)) return undefined;
    const marked = (registers[1] as number) >= 0;
    const from = marked ? (registers[1] as number) : start;
    const last = marked ? (registers[2] as number) : lastWord(tokens, end);
    if (last < from) return undefined;
    const slots = (pattern.slots ?? []).map((_, slot): [number, number] => {
      const first = registers[3 + slot * 2] as number;
      const final = registers[4 + slot * 2] as number;
      if (first < 0 || final < first) return [0, 0];
      return [(tokens.start[first] as number) - base, (tokens.end[final] as number) - base];
    });
    return {
      pattern,
      rule: this.ruleSet.rules[this.ruleSet.ruleOf[place] as number] as CompiledRule,
      start: (tokens.start[from] as number) - base,
      end: (tokens.end[last] as number) - base,
      opens: from === 0 || ((tokens.flags[from] as number) & tokenFlag.clauseBreak) !== 0,
      slots,
    };
  }

  private isAllowed(pattern: CompiledPattern, tokens: TokenBuffer, start: number, end: number, bits: number): boolean {
    const unless = (pattern.unless ?? 0) & ~NEIGHBOUR_BITS;
    const only = (pattern.only ?? 0) & ~NEIGHBOUR_BITS;
    if ((unless | only) !== 0) {
      const holding = bits | this.circumstances.ofMatch(tokens, start, end);
      if ((holding & unless) !== 0 || (holding & only) !== only) return false;
    }
    if (pattern.without && this.holds(pattern.without, tokens, start, end)) return false;
    return !pattern.with || this.holds(pattern.with, tokens, start, end);
  }

  /** Whether one of the alternatives `wanted` stands near the match. */
  private holds(wanted: readonly number[][], tokens: TokenBuffer, start: number, end: number): boolean {
    const last = Math.min(tokens.length, end + REACH);
    for (let at = Math.max(0, start - REACH); at < last; at++) {
      for (const row of wanted) if (this.follows(row, tokens, at, last)) return true;
    }
    return false;
  }

  private follows(row: readonly number[], tokens: TokenBuffer, at: number, last: number): boolean {
    if (at + row.length > last) return false;
    for (let step = 0; step < row.length; step++) {
      if (!this.ruleSet.sets.has(row[step] as number, tokens.symbol[at + step] as number)) return false;
    }
    return true;
  }
}

/** Last token of a match without marks: the sentence's end is matched but never marked. */
function lastWord(tokens: TokenBuffer, end: number): number {
  let last = end - 1;
  while (last > 0 && tokens.start[last] === tokens.end[last]) last--;
  return last;
}
