import { describe, expect, it } from 'vitest';
import { practiceIds } from '../../lib/conversation/practices';
import { wordingKinds } from '../../lib/conversation/vocabulary';
import { builtInLibrary } from '../../lib/library/built-in';
import { sampleOf } from '../../lib/library/sample';
import { createChecker } from '../../lib/wording/check';
import { compileRules } from '../../lib/wording/compile';
import { builtInRules } from '../../lib/wording/rules/index';
import type { Rule } from '../../lib/wording/types';

const { compiled, errors } = compileRules(builtInRules);
const checker = createChecker(compiled, { strictness: 3, maxFindings: 100 });

/** The text without its [[marks]], and the marked stretches. */
function readMarks(example: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}

function findingsOf(rule: Rule, text: string) {
  const alone = createChecker(compileRules([rule]).compiled, { strictness: 3 });
  return alone.check(text);
}

describe('the built-in rules', () => {
  it('compile without a mistake', () => {
    expect(errors).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = builtInRules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('find nothing in the built-in phrases', () => {
    const found = builtInLibrary.phrases.flatMap((phrase) => {
      return checker.check(sampleOf(phrase)).map((finding) => `${phrase.id}: ${finding.rule} on “${finding.text}”`);
    });
    expect(found).toEqual([]);
  });

  it('cover every kind', () => {
    const sparse = wordingKinds.filter((kind) => builtInRules.filter((rule) => rule.kind === kind).length < 6);
    expect(sparse).toEqual([]);
  });
});

describe.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says why, by a known practice, and offers a replacement', () => {
    expect(practiceIds).toContain(rule.practice);
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.why.length).toBeLessThan(160);
    expect(rule.instead.length).toBeGreaterThan(0);
    expect(rule.flags.length).toBeGreaterThanOrEqual(3);
    expect(rule.allows.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.flags)('marks: %s', (example) => {
    const { text, marks } = readMarks(example);
    const found = findingsOf(rule, text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
  });

  it.each(rule.allows)('leaves alone: %s', (text) => {
    expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([]);
  });

  it('offers words that no rule marks', () => {
    for (const example of rule.flags) {
      const { text } = readMarks(example);
      for (const finding of findingsOf(rule, text)) {
        for (const replacement of finding.replacements) {
          const fixed = text.slice(0, finding.start) + replacement + text.slice(finding.end);
          const range = { start: finding.start, end: finding.start + replacement.length };
          const again = checker.check(fixed).filter(({ start, end }) => start < range.end && end > range.start);
          expect(again.map((next) => `${next.rule}: ${next.text} in ${fixed}`)).toEqual([]);
        }
      }
    }
  });
});
