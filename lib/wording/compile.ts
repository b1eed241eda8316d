import type { WordingKind } from '../conversation/vocabulary';
import { readingsOf, wordsOf } from './contractions';
import { guardBits, isGuardName } from './guards';
import { kindGuards } from './kinds';
import { type Network, NetworkBuilder } from './network';
import { type ParsedPattern, PatternError, type PatternNode, parsePattern } from './pattern';
import { symbol } from './symbols';
import type { Rule } from './types';
import { isWordClass } from './word-classes';
import { formsOf } from './word-forms';
import { WordTable } from './word-table';

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
}

/** One accepting end of the network: rule, guards as bit sets (`guards.ts`), word sets, and the slots' names. */
export interface CompiledPattern {
  rule: number;
  unless: number;
  only: number;
  /** Alternatives, each a row of steps, each step the symbols it may be. */
  without: number[][][];
  with: number[][][];
  slots: string[];
}

/** A rule set ready for `createChecker`: plain JSON, so that it can travel as a message. */
export interface CompiledRules {
  format: 3;
  rules: CompiledRule[];
  patterns: CompiledPattern[];
  /** Words by symbol, from `FIRST_WORD` on. */
  words: string[];
  /** For each word the classes it is in, as class symbols. */
  wordClasses: number[][];
  network: Network;
}

/**
 * Compiles rules into one network that is walked once per text, however many rules there are. When any rule is
 * wrong `errors` lists everything that is, and `compiled` holds the rules without mistakes: callers refuse the set and
 * keep the last good one.
 */
export function compileRules(rules: readonly Rule[]): { compiled: CompiledRules; errors: RuleError[] } {
  return new Compiler().compile(rules);
}

class Compiler {
  private readonly table = new WordTable();
  private readonly network = new NetworkBuilder();
  private readonly errors: RuleError[] = [];
  private readonly rules: CompiledRule[] = [];
  private readonly patterns: CompiledPattern[] = [];
  private readonly known = new Map<string, number[]>();

  compile(rules: readonly Rule[]): { compiled: CompiledRules; errors: RuleError[] } {
    const ids = new Set<string>();
    for (const rule of rules) {
      if (ids.has(rule.id)) this.errors.push(complaint(rule, 'the id is used twice', 'give each rule its own id'));
      ids.add(rule.id);
      if (rule.patterns.length === 0) this.errors.push(complaint(rule, 'no patterns', 'add at least one pattern'));
      this.addRule(rule);
    }
    const { words, wordClasses } = this.table.finish();
    const network = this.network.finish();
    const compiled = { format: 3 as const, rules: this.rules, patterns: this.patterns, words, wordClasses, network };
    return { compiled, errors: this.errors };
  }

  private addRule(rule: Rule): void {
    const parsed: ParsedPattern[] = [];
    for (let index = 0; index < rule.patterns.length; index++) {
      const pattern = this.readPattern(rule, index);
      if (pattern) parsed.push(pattern);
    }
    this.checkInstead(rule, parsed);
    const place = this.rules.length;
    const { id, kind, why, practice, instead, strictness, language } = rule;
    this.rules.push({ id, kind, why, practice, instead, strictness, language });
    for (const pattern of parsed) this.addPattern(place, rule.kind, pattern);
  }

  private readPattern(rule: Rule, index: number): ParsedPattern | undefined {
    try {
      const parsed = parsePattern(rule.patterns[index] as string);
      const unknownGuard = [...parsed.unless, ...parsed.only].find((name) => !isGuardName(name));
      if (unknownGuard !== undefined) {
        const remedy = `use one of ${Object.keys(guardBits).join(', ')}`;
        throw new PatternError(Math.max(0, placeOf(rule, index, unknownGuard)), `no guard "${unknownGuard}"`, remedy);
      }
      const unknownClass = classesIn([...parsed.nodes, ...parsed.with.flat(), ...parsed.without.flat()]).find(
        (name) => !isWordClass(name),
      );
      if (unknownClass !== undefined) {
        const remedy = 'see the list of classes, or write the words as (one|two)';
        throw new PatternError(Math.max(0, placeOf(rule, index, unknownClass)), `no class <${unknownClass}>`, remedy);
      }
      return parsed;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      this.errors.push({ rule: rule.id, pattern: index, at: error.at, message: error.message, remedy: error.remedy });
      return undefined;
    }
  }

  private checkInstead(rule: Rule, parsed: readonly ParsedPattern[]): void {
    for (const text of rule.instead) {
      for (const [, name] of text.matchAll(/\{([a-z]+)\}/g)) {
        if (parsed.every((pattern) => pattern.slots.includes(name as string))) continue;
        this.errors.push(
          complaint(rule, `a pattern lacks the slot {${name}} of a replacement`, `add {${name}: …} to each pattern`),
        );
      }
    }
  }

  private addPattern(rule: number, kind: WordingKind, parsed: ParsedPattern): void {
    const always = kindGuards[kind];
    const unless = bitsOf(parsed.unless) | (always & ~bitsOf(parsed.only));
    const pattern: CompiledPattern = {
      rule,
      unless,
      only: bitsOf(parsed.only),
      without: parsed.without.map((option) => this.rowOf(option)),
      with: parsed.with.map((option) => this.rowOf(option)),
      slots: parsed.slots,
    };
    const place = this.patterns.push(pattern) - 1;
    this.network.accept(this.addSequence(0, parsed.nodes, parsed.slots), place);
  }

  /** Adds the steps behind `from` and returns where they end. */
  private addSequence(from: number, nodes: readonly PatternNode[], slots: readonly string[]): number {
    let at = from;
    for (const node of nodes) at = this.addStep(at, node, slots);
    return at;
  }

  private addStep(from: number, node: PatternNode, slots: readonly string[]): number {
    switch (node.type) {
      case 'word':
        return this.addWord(from, node);
      case 'class':
        return this.network.step(from, [this.table.namedClass(node.name)]);
      case 'symbol':
        return this.addSymbol(from, node.name);
      case 'gap':
        return this.network.gap(from, node.most);
      case 'rest':
        return this.network.rest(from);
      case 'optional':
        return this.network.join([from, this.addStep(from, node.inner, slots)]);
      case 'choice':
        return this.addChoice(from, node.options, slots);
      case 'mark':
        return this.addTagged(from, node.inner, slots, 0);
      case 'slot':
        return this.addTagged(from, node.inner, slots, slots.indexOf(node.name) + 1);
    }
  }

  private addTagged(from: number, inner: readonly PatternNode[], slots: readonly string[], tag: number): number {
    const end = this.addSequence(this.network.tag(from, tag * 2), inner, slots);
    return this.network.tag(end, tag * 2 + 1);
  }

  private addSymbol(from: number, name: 'number' | 'any' | 'start' | 'end' | 'comma'): number {
    if (name === 'number') return this.network.step(from, [symbol.number]);
    if (name === 'end') return this.network.step(from, [symbol.end]);
    if (name === 'any') return this.network.any(from);
    return this.network.condition(from, name);
  }

  private addWord(from: number, node: { word: string; forms: boolean }): number {
    const words = wordsOf(node.word);
    let at = from;
    for (const [index, word] of words.entries()) {
      at = this.network.step(at, this.wordSymbols(word, node.forms && index === words.length - 1));
    }
    return at;
  }

  private wordSymbols(word: string, forms: boolean): number[] {
    const key = forms ? `${word}~` : word;
    let symbols = this.known.get(key);
    if (!symbols) {
      const all = (forms ? formsOf(word) : [word]).flatMap(readingsOf);
      symbols = [...new Set(all)].map((form) => this.table.symbolOf(form));
      this.known.set(key, symbols);
    }
    return symbols;
  }

  private addChoice(from: number, options: readonly PatternNode[][], slots: readonly string[]): number {
    const single: number[] = [];
    const ends = new Set<number>();
    for (const option of options) {
      const only = option.length === 1 ? option[0] : undefined;
      const symbols = only && isOneWord(only) ? this.symbolsOf(only) : [];
      if (symbols.length > 0) single.push(...symbols);
      else ends.add(this.addSequence(from, option, slots));
    }
    if (single.length > 0) ends.add(this.network.step(from, this.table.compact([...new Set(single)])));
    return this.network.join([...ends]);
  }

  private rowOf(option: readonly PatternNode[]): number[][] {
    return option.flatMap((node) => {
      if (node.type !== 'word') return [this.symbolsOf(node)];
      const words = wordsOf(node.word);
      return words.map((word, index) => this.wordSymbols(word, node.forms && index === words.length - 1));
    });
  }

  /** Symbols of a step that is one word; none when the word is written as one but stands for several ("don't"). */
  private symbolsOf(node: PatternNode): number[] {
    if (node.type === 'class') return [this.table.namedClass(node.name)];
    if (node.type === 'symbol') return [symbol.number];
    if (node.type !== 'word') return [];
    const words = wordsOf(node.word);
    return words.length === 1 ? this.wordSymbols(words[0] as string, node.forms) : [];
  }
}

function isOneWord(node: PatternNode): boolean {
  return node.type === 'word' || node.type === 'class' || (node.type === 'symbol' && node.name === 'number');
}

function complaint(rule: Rule, message: string, remedy: string): RuleError {
  return { rule: rule.id, pattern: -1, at: 0, message, remedy };
}

function placeOf(rule: Rule, index: number, words: string): number {
  return (rule.patterns[index] as string).indexOf(words);
}

function bitsOf(names: readonly string[]): number {
  let bits = 0;
  for (const name of names) if (isGuardName(name)) bits |= guardBits[name];
  return bits;
}

function classesIn(nodes: readonly PatternNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'class') return [node.name];
    if (node.type === 'optional') return classesIn([node.inner]);
    if (node.type === 'mark' || node.type === 'slot') return classesIn(node.inner);
    return node.type === 'choice' ? node.options.flatMap(classesIn) : [];
  });
}
