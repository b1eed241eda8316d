import type { CompiledPattern, CompiledRule, CompiledRules } from './compile';
import { Gates } from './gates';
import { guardWords } from './guard-symbols';
import { languages, tellingWords } from './language';
import { Membership } from './membership';
import { unpackWords } from './pack-words';
import { unpack } from './packing';
import { buildProgram, type Program } from './program';
import { fromColumns } from './rule-columns';
import { FIRST_WORD } from './symbols';
import { Vocabulary } from './vocabulary';

/**
 * Compiled rules made ready for matching: the words they know, their sets, and for each symbol the gates
 * it opens. What else there is to know of a pattern is worked out when a draft first asks for it.
 */
export class RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly patterns: readonly CompiledPattern[];
  /** Index of the rule of each pattern. */
  readonly ruleOf: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly sets: Membership;
  readonly gates: Gates;
  private readonly codes: Int32Array;
  private readonly starts: Int32Array;
  private readonly programs: (Program | undefined)[] = [];

  constructor(compiled: CompiledRules) {
    this.rules = fromColumns(compiled.rules);
    const { codes, starts, patterns, sets } = unpack(compiled.code);
    this.codes = codes;
    this.starts = starts;
    this.patterns = patterns;
    const count = patterns.length;
    this.ruleOf = new Int32Array(count);
    let place = 0;
    for (const [rule, { slots }] of this.rules.entries()) {
      for (const names of slots) {
        (patterns[place] as CompiledPattern).slots = names;
        this.ruleOf[place++] = rule;
      }
    }
    this.vocabulary = new Vocabulary(allWords(compiled));
    const symbols = FIRST_WORD + this.vocabulary.size;
    this.sets = new Membership(sets);
    this.gates = new Gates(codes, starts, this.sets, symbols);
  }

  /** The network of a pattern. */
  programOf(pattern: number): Program {
    const known = this.programs[pattern];
    if (known) return known;
    const program = buildProgram(this.codes, this.starts[pattern] as number);
    this.programs[pattern] = program;
    return program;
  }
}

/** The words of the rules by their symbols; words that only tell a language come last. */
function allWords(compiled: CompiledRules): string[] {
  return [...new Set([...guardWords, ...unpackWords(compiled.words), ...languages.flatMap(tellingWords)])];
}
