import type { WordingKind } from '../conversation/vocabulary';
import { guardBits, isGuardName } from './guards';
import { kindGuards } from './kinds';
import { AnchorMarker } from './mark-anchors';
import { type ParsedPattern, PatternError } from './pattern';
import { PatternWriter } from './pattern-code';
import { PatternReader } from './pattern-reader';
import { ColumnWriter, type RuleColumns } from './rule-columns';
import type { Rule, RuleSource } from './types';
import { WordSets } from './word-sets';

/** One mistake in a rule set: which rule, which pattern, where in it, what is wrong and what to write instead. */
export interface RuleError {
  rule: string;
  /** Index of the pattern in the rule; -1 when the mistake is not in a pattern. */
  pattern: number;
  /** Offset in the pattern, in UTF-16 units; 0 when the mistake is not in a pattern. */
  at: number;
  message: string;
  remedy: string;
}

/** What of a rule the checker needs. */
export interface CompiledRule {
  id: string;
  kind: WordingKind;
  why: string;
  practice: Rule['practice'];
  instead: string[];
  strictness: 1 | 2 | 3;
  language: string;
  /** For each pattern of the rule the names of its slots, in the order of their tags. */
  slots: (readonly string[])[];
}

/** What decides whether a match of a pattern counts; what does not apply is left out. */
export interface CompiledPattern {
  /** Guards as bits, see `guards.ts`. */
  unless?: number;
  only?: number;
  /** Alternatives, each a row of labels (`symbols.ts`) that have to follow each other. */
  without?: number[][];
  with?: number[][];
  slots?: readonly string[];
}

/** A rule set ready for `createChecker`: plain JSON, so that it can travel as a message. */
export interface CompiledRules {
  format: 6;
  rules: RuleColumns;
  /** All words behind `guardWords` in the order of their symbols, as `pack-words.ts` packs them. */
  words: string;
  /** The patterns of all rules, one after the other, as `packing.ts` packs them. */
  code: string;
}

/**
 * Compiles rules. When any rule is wrong `errors` lists everything that is, and `compiled` holds the rules without
 * mistakes: callers refuse the set and keep the last good one.
 */
export function compileRules(rules: readonly RuleSource[]): { compiled: CompiledRules; errors: RuleError[] } {
  return new Compiler().compile(rules);
}

class Compiler {
  private readonly reader = new PatternReader();
  private readonly sets = new WordSets();
  private readonly writer = new PatternWriter(this.sets);
  private readonly marker = new AnchorMarker(this.sets);
  private readonly errors: RuleError[] = [];
  private readonly rules = new ColumnWriter();
  /** The patterns of all rules, one after the other, and the guards of each; packed once all of them are known. */
  private readonly codes: number[] = [];
  private readonly guards: CompiledPattern[] = [];

  compile(rules: readonly RuleSource[]): { compiled: CompiledRules; errors: RuleError[] } {
    const ids = new Set<string>();
    for (const rule of rules) {
      const before = ids.size;
      if (ids.add(rule.id).size === before) {
        this.errors.push(complaint(rule, 'the id is used twice', 'give each rule its own id'));
      }
      if (rule.patterns.length === 0) this.errors.push(complaint(rule, 'no patterns', 'add at least one pattern'));
      this.addRule(rule);
    }
    const compiled = { format: 6 as const, rules: this.rules.columns, ...this.sets.pack(this.codes, this.guards) };
    return { compiled, errors: this.errors };
  }

  private addRule(rule: RuleSource): void {
    const parsed: ParsedPattern[] = [];
    for (let index = 0; index < rule.patterns.length; index++) {
      const pattern = this.readPattern(rule, index);
      if (pattern) parsed.push(pattern);
    }
    this.checkInstead(rule, parsed);
    this.rules.add(
      rule,
      parsed.map((pattern) => pattern.slots),
    );
    for (const pattern of parsed) this.addPattern(rule.kind, pattern);
  }

  private readPattern(rule: RuleSource, index: number): ParsedPattern | undefined {
    try {
      const parsed = this.reader.read(rule.patterns[index] as string);
      const unknownGuard = unknownIn(parsed.unless) ?? unknownIn(parsed.only);
      if (unknownGuard !== undefined) {
        const remedy = `use one of ${Object.keys(guardBits).join(', ')}`;
        throw new PatternError(Math.max(0, placeOf(rule, index, unknownGuard)), `no guard "${unknownGuard}"`, remedy);
      }
      return parsed;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      this.errors.push({ rule: rule.id, pattern: index, at: error.at, message: error.message, remedy: error.remedy });
      return undefined;
    }
  }

  private checkInstead(rule: RuleSource, parsed: readonly ParsedPattern[]): void {
    for (const text of rule.instead) {
      if (!text.includes('{')) continue;
      for (const [, name] of text.matchAll(/\{([a-z]+)\}/g)) {
        if (parsed.every((pattern) => pattern.slots.includes(name as string))) continue;
        this.errors.push(
          complaint(rule, `a pattern lacks the slot {${name}} of a replacement`, `add {${name}: …} to each pattern`),
        );
      }
    }
  }

  private addPattern(kind: WordingKind, parsed: ParsedPattern): void {
    const only = bitsOf(parsed.only);
    const unless = bitsOf(parsed.unless) | (kindGuards[kind] & ~only);
    const without = parsed.without.map((option) => this.writer.rowOf(option));
    const wanted = parsed.with.map((option) => this.writer.rowOf(option));
    this.marker.mark(this.writer.write(parsed.nodes, parsed.slots), this.codes);
    const guards: CompiledPattern = {};
    if (unless) guards.unless = unless;
    if (only) guards.only = only;
    if (without.length > 0) guards.without = without;
    if (wanted.length > 0) guards.with = wanted;
    this.guards.push(guards);
  }
}

function complaint(rule: RuleSource, message: string, remedy: string): RuleError {
  return { rule: rule.id, pattern: -1, at: 0, message, remedy };
}

function placeOf(rule: RuleSource, index: number, words: string): number {
  return (rule.patterns[index] as string).indexOf(words);
}

function unknownIn(names: readonly string[]): string | undefined {
  return names.find((name) => !isGuardName(name));
}

function bitsOf(names: readonly string[]): number {
  let bits = 0;
  for (const name of names) if (isGuardName(name)) bits |= guardBits[name];
  return bits;
}
