import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Circumstances } from './circumstances';
import { compileRules } from './compile';
import { guardBits } from './guards';
import { Matcher } from './matcher';
import { RuleSet } from './rule-set';
import { builtInRules } from './rules/index';
import { type MatchListener, PatternRunner } from './runner';
import { readState, SentenceReader } from './sentences';
import { TokenBuffer } from './tokens';
import type { Rule } from './types';

function ruleSetOf(patterns: readonly string[]): RuleSet {
  const base = { kind: 'fog', why: '', practice: 'honesty', instead: [], strictness: 1, language: 'en' } as const;
  const rules = patterns.map((pattern, index): Rule => {
    return { ...base, id: `rule-${index}`, instead: [], patterns: [pattern], flags: [], allows: [] };
  });
  const { compiled, errors } = compileRules(rules);
  expect(errors).toEqual([]);
  return new RuleSet(compiled);
}

/** Every match in `text`, by trying what `find` tries, sentence by sentence; each as one line, in order. */
function matchesIn(ruleSet: RuleSet, text: string, find: (tokens: TokenBuffer, report: MatchListener) => void) {
  const reader = new SentenceReader(ruleSet.vocabulary);
  const tokens = new TokenBuffer();
  const found: string[] = [];
  for (let at = 0; at < text.length; at = reader.end) {
    reader.read(text, at, text.length, readState.prose, tokens);
    find(tokens, (pattern, registers, end) => found.push(`${at} ${pattern}: ${Array.from(registers).join()} ${end}`));
  }
  return found.sort();
}

/** Tries each pattern at each token: what a matcher that leaves nothing out does. */
function tryingAll(ruleSet: RuleSet) {
  const runner = new PatternRunner(ruleSet.sets);
  return (tokens: TokenBuffer, report: MatchListener) => {
    for (let pattern = 0; pattern < ruleSet.patterns.length; pattern++) {
      runner.run(pattern, ruleSet.programOf(pattern), tokens, 0, tokens.length - 1, report);
    }
  };
}

const word = fc.constantFrom('ab', 'cd', 'ef', 'gh', 'you', 'the', '#', '<us>', '<name>', '<capitals>', '<question>');
const sequence: fc.Arbitrary<string> = fc.letrec<{ step: string; sequence: string }>((tie) => ({
  step: fc.oneof(
    { weight: 5, arbitrary: word },
    fc.constantFrom('ab?', 'cd?', 'you?', '<us>?', '<name>?'),
    fc.constantFrom('..1', '..3', '...', '*', ','),
    fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join('|')})`),
    fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((options) => `(${options.join('|')})?`),
  ),
  sequence: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.array(tie('step'), { minLength: 1, maxLength: 4 }).map((steps) => steps.join(' ')),
  ),
})).sequence;
const pattern = fc
  .tuple(fc.constantFrom('ab', 'cd', '(ab|cd ef)', '(you ..1 gh|the)'), sequence, word)
  .map((parts) => parts.join(' '));
const writing = fc.constantFrom(
  'ab',
  'cd',
  'ef',
  'gh',
  'you',
  'the',
  'we',
  '7',
  'Gh',
  'EF',
  'xy',
  'ab, cd',
  'gh; ab',
  'ef?',
  '\n\n',
);

describe('what announces a pattern', () => {
  it('is met by every match, whatever the pattern is made of', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 5 }),
        fc.array(writing, { maxLength: 30 }),
        (patterns, words) => {
          const ruleSet = ruleSetOf(patterns);
          const matcher = new Matcher(ruleSet);
          const text = words.join(' ');
          const found = matchesIn(ruleSet, text, (tokens, report) => matcher.run(tokens, 0, report));
          expect(found).toEqual(matchesIn(ruleSet, text, tryingAll(ruleSet)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is met by every match of the built-in rules in what they are to mark', () => {
    const ruleSet = new RuleSet(compileRules(builtInRules).compiled);
    const matcher = new Matcher(ruleSet);
    const text = builtInRules
      .filter((_, index) => index % 16 === 0)
      .map(({ flags }) => flags[0]?.replace(/\[\[|\]\]/g, ''))
      .join('\n\n');
    const all = matchesIn(ruleSet, text, tryingAll(ruleSet));
    expect(all.length).toBeGreaterThan(10);
    const found = matchesIn(ruleSet, text, (tokens, report) => matcher.run(tokens, 0, report));
    const isLoud = (line: string) =>
      ((ruleSet.patterns[Number(/ (\d+):/.exec(line)?.[1])]?.only ?? 0) & SENTENCE) === 0;
    expect(found.filter(isLoud)).toEqual(all.filter(isLoud));
  });
});

const SENTENCE =
  guardBits.asked | guardBits.short | guardBits.exclaimed | guardBits.timed | guardBits.reasoned | guardBits.capitals;

describe('guards that ask for something of the sentence', () => {
  const matches = (patternText: string, text: string) => {
    const ruleSet = ruleSetOf([patternText]);
    const circumstances = new Circumstances(ruleSet);
    const matcher = new Matcher(ruleSet);
    return matchesIn(ruleSet, text, (tokens, report) => matcher.run(tokens, circumstances.ofSentence(tokens), report));
  };

  it.each([
    ['ab only(asked)', 'ab?', 'ab.'],
    ['ab unless(asked)', 'ab.', 'ab?'],
    ['ab only(exclaimed)', 'ab!', 'ab.'],
    ['ab unless(short)', 'ab one two three four five six seven.', 'ab.'],
    ['ab only(capitals)', 'see AB.', 'see ab.'],
    ['ab only(timed)', 'ab by 15:00.', 'ab.'],
  ])('%s tries the pattern in “%s” and not in “%s”', (one, yes, no) => {
    expect(matches(one, yes)).toHaveLength(1);
    expect(matches(one, no)).toEqual([]);
  });
});
