import type { CompiledRule } from './compile';

/** What the checker needs of many rules, property by property: like compresses with like. */
export interface RuleColumns {
  id: string[];
  why: string[];
  instead: string[][];
  /** What rules side by side often share, once for so many of them. */
  runs: [count: number, ...shared: [CompiledRule['kind'], CompiledRule['practice'], CompiledRule['language']]][];
  /** A digit for each rule. */
  strictness: string;
  /** How many patterns each rule has. */
  patterns: number[];
  /** The names of slots of the patterns that have some, by the number of the pattern. */
  slots: Record<number, readonly string[]>;
}

/** Takes rules apart, one after the other. */
export class ColumnWriter {
  readonly columns: RuleColumns = { id: [], why: [], instead: [], runs: [], strictness: '', patterns: [], slots: {} };
  private pattern = 0;

  /** Adds a rule; `slots` are the names of the slots of each of its patterns. */
  add(rule: Omit<CompiledRule, 'slots'>, slots: CompiledRule['slots']): void {
    const { columns } = this;
    const { kind, practice, language } = rule;
    columns.id.push(rule.id);
    columns.why.push(rule.why);
    columns.instead.push(rule.instead);
    columns.strictness += rule.strictness;
    columns.patterns.push(slots.length);
    const run = columns.runs.at(-1);
    if (run?.[1] === kind && run[2] === practice && run[3] === language) run[0]++;
    else columns.runs.push([1, kind, practice, language]);
    for (let at = 0; at < slots.length; at++, this.pattern++) {
      const names = slots[at] as CompiledRule['slots'][number];
      if (names.length > 0) columns.slots[this.pattern] = names;
    }
  }
}

/** The rules that a `ColumnWriter` took apart. */
export function fromColumns(columns: RuleColumns): CompiledRule[] {
  const rules: CompiledRule[] = [];
  let pattern = 0;
  for (const [count, kind, practice, language] of columns.runs) {
    for (let left = count; left > 0; left--) {
      const at = rules.length;
      const slots = Array.from({ length: columns.patterns[at] as number }, () => columns.slots[pattern++] ?? []);
      rules.push({
        id: columns.id[at] as string,
        kind,
        why: columns.why[at] as string,
        practice,
        instead: columns.instead[at] as string[],
        strictness: Number(columns.strictness[at]) as CompiledRule['strictness'],
        language,
        slots,
      });
    }
  }
  return rules;
}
