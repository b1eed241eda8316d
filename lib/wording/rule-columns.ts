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
  slots: Record<number, string[]>;
}

/** The rules as they are kept and sent. */
export function toColumns(rules: readonly CompiledRule[]): RuleColumns {
  const columns: RuleColumns = { id: [], why: [], instead: [], runs: [], strictness: '', patterns: [], slots: {} };
  let pattern = 0;
  for (const { id, why, instead, kind, practice, language, strictness, slots } of rules) {
    columns.id.push(id);
    columns.why.push(why);
    columns.instead.push(instead);
    columns.strictness += strictness;
    columns.patterns.push(slots.length);
    const run = columns.runs.at(-1);
    if (run?.[1] === kind && run[2] === practice && run[3] === language) run[0]++;
    else columns.runs.push([1, kind, practice, language]);
    for (const names of slots) {
      if (names.length > 0) columns.slots[pattern] = names;
      pattern++;
    }
  }
  return columns;
}

/** The rules that `toColumns` took apart. */
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
