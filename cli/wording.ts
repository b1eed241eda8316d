import { sampleOf } from '../lib/library/sample';
import type { Library } from '../lib/library/schema';
import { ownCheck } from '../lib/reply/own-check';
import { type Checker, createChecker } from '../lib/wording/check';
import { compileRules } from '../lib/wording/compile';
import { builtInRules } from '../lib/wording/rules';
import type { Finding, Rule } from '../lib/wording/types';

let builtIn: Checker | undefined;

/** The checker with the built-in rules and those given, compiled once where there are none. */
export function checkerFor(rules: readonly Rule[] = []): Checker {
  if (rules.length) return createChecker(compileRules(replaceRules(rules)).compiled);
  builtIn ??= createChecker(compileRules(builtInRules).compiled);
  return builtIn;
}

/** The built-in rules with these over them: one of the same id takes its place. */
function replaceRules(rules: readonly Rule[]): Rule[] {
  return [...new Map([...builtInRules, ...rules].map((rule) => [rule.id, rule])).values()];
}

/** Whether our own checker finds nothing in a text: a suggestion has to pass before it is shown. */
export function acceptsWording(rules: readonly Rule[]): (text: string) => boolean {
  return ownCheck(checkerFor(rules));
}

/** One phrase of a library with what would be warned about in it. Offsets are into `text`, the phrase as it can read. */
export interface PhraseProblem {
  phrase: string;
  text: string;
  findings: Finding[];
}

/** What our own checker says about a library's phrases, by its rules, too: they must be free of mistakes. */
export function checkPhrases(library: Library): PhraseProblem[] {
  const checker = checkerFor(library.rules);
  return library.phrases.flatMap((phrase) => {
    const text = sampleOf(phrase);
    const findings = checker.check(text);
    return findings.length ? [{ phrase: phrase.id, text, findings }] : [];
  });
}
