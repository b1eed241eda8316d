import { createChecker } from '../wording/check';
import { compileRules, type RuleError } from '../wording/compile';
import type { Finding, Rule } from '../wording/types';
import type { LibraryError } from './parse';
import type { Library } from './schema';

/** An example of a rule that the rule does not bear out. */
export interface FailedExample {
  rule: string;
  of: 'flags' | 'allows';
  /** The sentence, without its marks. */
  text: string;
  /** The words that should be marked, and those that are, by place. */
  wanted: string[];
  found: string[];
}

/** Every mistake in the patterns of a library's rules, with its place in the file. A library with one is refused whole. */
export function mistakesInRules({ rules }: Pick<Library, 'rules'>): LibraryError[] {
  if (rules.length === 0) return [];
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  return compileRules(rules).errors.map((error) => {
    const place = `rules[${places.get(error.rule)}]`;
    const pattern = rules[places.get(error.rule) ?? -1]?.patterns[error.pattern];
    return {
      path: pattern === undefined ? place : `${place}.patterns[${error.pattern}]`,
      message: `${pattern === undefined ? `Rule ${error.rule}` : whereIn(pattern, error)}: ${error.message}.`,
      remedy: sentence(error.remedy),
    };
  });
}

function whereIn(pattern: string, { rule, at }: RuleError): string {
  const rest = pattern.slice(at, at + longestQuote);
  const quoted = rest === '' ? 'at its end' : `at “${rest}${pattern.length > at + longestQuote ? '…' : ''}”`;
  return `Rule ${rule}, place ${at + 1}, ${quoted}`;
}

/** Long enough to be found in the pattern. */
const longestQuote = 24;

function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * What rules do not do that their own examples say: words in `[[double brackets]]` in `flags` are to be marked, and nothing
 * in `allows`. The rules must be free of mistakes.
 */
export function failedExamples(rules: readonly Rule[]): FailedExample[] {
  if (rules.length === 0) return [];
  const options = { strictness: 3, maxFindings: 100 } as const;
  const all = createChecker(compileRules(rules).compiled, options);
  return rules.flatMap((rule) => {
    let alone: ReturnType<typeof createChecker> | undefined;
    const findIn = (text: string): Finding[] => {
      const found = all.check(text);
      // Where no other rule had a say the answer is that of the rule alone, for which it need not be compiled.
      if (found.every((finding) => finding.rule === rule.id)) return found;
      alone ??= createChecker(compileRules([rule]).compiled, options);
      return alone.check(text);
    };
    const failing = (of: 'flags' | 'allows') =>
      rule[of].flatMap((example): FailedExample[] => {
        const { text, wanted } = of === 'flags' ? readMarks(example) : { text: example, wanted: [] };
        const found = findIn(text);
        const isRight =
          found.length === wanted.length &&
          found.every((one, i) => one.start === wanted[i]?.[0] && one.end === wanted[i]?.[1]);
        if (isRight && (of === 'allows' || wanted.length > 0)) return [];
        const words = wanted.map(([start, end]) => text.slice(start, end));
        return [{ rule: rule.id, of, text, wanted: words, found: found.map((one) => one.text) }];
      });
    return [...failing('flags'), ...failing('allows')];
  });
}

/** A sentence without its `[[marks]]`, and where they are. */
function readMarks(example: string): { text: string; wanted: [start: number, end: number][] } {
  const wanted: [number, number][] = [];
  let text = '';
  for (const [index, part] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) wanted.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, wanted };
}
