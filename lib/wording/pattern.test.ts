import { describe, expect, it } from 'vitest';
import { createChecker } from './check';
import { compileRules } from './compile';
import type { Rule } from './types';

function rule(pattern: string, more: Partial<Rule> = {}): Rule {
  const base = { id: 'one', kind: 'fog', why: '', practice: 'honesty', strictness: 1, language: 'en' } as const;
  return { ...base, patterns: [pattern], instead: [], flags: [], allows: [], ...more };
}

function marks(pattern: string, text: string): string[] {
  return createChecker(compileRules([rule(pattern)]).compiled)
    .check(text)
    .map((finding) => finding.text);
}

describe('patterns', () => {
  it.each([
    ['you are wrong', 'You’re wrong here.', ['You’re wrong']],
    ['you are wrong', 'youre WRONG', ['youre WRONG']],
    ['fail~ to', 'It failed to load and fails to start.', ['failed to', 'fails to']],
    ['(could|should) have (been|gone)', 'It should have gone.', ['should have gone']],
    ['really? bad', 'Really bad. Bad.', ['Really bad', 'Bad']],
    ['you ..2 wrong', 'You are so wrong. You are so very plainly wrong.', ['You are so wrong']],
    ['a * day', 'A fine day, a day.', ['A fine day']],
    ['# days', 'It took 3 days.', ['3 days']],
    ['^ so', 'So be it and so on; so there.', ['So', 'so']],
    ['sorry $', 'Sorry for that. I am sorry.', ['sorry']],
    ['sorry , but', 'Sorry, but no. Sorry but no.', ['Sorry, but']],
    ['i am [very sorry]', 'I am very sorry.', ['very sorry']],
    ['we think ...', 'I hope, we think it is fine, and more.', ['we think it is fine']],
    ['apologise', 'I apologise.', ['apologise']],
    ['apologise~', 'We apologized twice.', ['apologized']],
    ['constructor~ fail~', 'Its constructors failed.', ['constructors failed']],
  ])('%s in: %s', (pattern, text, expected) => expect(marks(pattern, text)).toEqual(expected));

  it.each([
    ['bad unless(negated)', 'It is not bad.', 'It is bad.'],
    ['bad unless(asked)', 'Is it bad?', 'It is bad.'],
    ['bad unless(conditional)', 'If it is bad, call.', 'It is bad.'],
    ['bad unless(reported)', 'You wrote that it is bad.', 'I wrote that it is bad.'],
    ['bad unless(hedged)', 'It may be bad.', 'It is bad.'],
    ['soon unless(timed)', 'Soon, by Friday.', 'Soon.'],
    ['soon unless(timedNear)', 'We write soon. You hear by Friday 15:00.', 'We write soon. You hear.'],
    ['soon unless(timedNear)', 'We write soon. You hear by Friday.', 'You called at 15:00. We write soon.'],
    [
      'soon unless(requestedNear)',
      'Which model do you have? We look at it soon.',
      'The model is known. We look at it soon.',
    ],
    ['late unless(ownedNext)', 'It was late. I have sent a new one.', 'It was late. It was bad.'],
    ['bad only(exclaimed)', 'It is bad.', 'It is bad!'],
    ['bad only(capitals)', 'It is bad.', 'It is BAD.'],
    ['bad without(weather)', 'The weather is bad.', 'It is bad.'],
    ['bad with(so far)', 'It is bad so.', 'It is bad so far.'],
  ])('%s is silent in: %s', (pattern, silent, loud) => {
    expect(marks(pattern, silent)).toEqual([]);
    expect(marks(pattern, loud)).toHaveLength(1);
  });
});

describe('mistakes in patterns', () => {
  it.each([
    ['(one|two', 0, 'never closed'],
    ['[a] [b]', 4, 'second [ ]'],
    ['you ..9 go', 4, 'not a gap'],
    ['..2 go', 0, 'starts with a gap'],
    ['a %', 2, 'means nothing'],
    ['a? b?', 0, 'has to be there'],
    ['a <nosuch>', 3, 'no class'],
    ['a unless(nosuch)', 9, 'no guard'],
    ['{x1: a}', 0, 'needs a name'],
    ['', 0, 'no words'],
  ])('%s is refused with place and remedy', (pattern, at, message) => {
    const { errors } = compileRules([rule(pattern)]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ rule: 'one', pattern: 0, at });
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.remedy).not.toBe('');
  });

  it('are all listed, and those of the set besides', () => {
    const broken = [
      rule('(a'),
      rule('b'),
      rule('c', { id: 'two', patterns: [] }),
      rule('d', { id: 'three', instead: ['{x}'] }),
    ];
    expect(compileRules(broken).errors.map(({ rule: id }) => id)).toEqual(['one', 'one', 'two', 'three']);
  });

  it('compiled rules survive a message', () => {
    const { compiled } = compileRules([rule('huge mess')]);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});

describe('many rules', () => {
  /** Words of letters alone, all different. */
  const words = Array.from({ length: 600 }, (_, index) =>
    String(index + 1000).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string),
  );
  const text = `You have ${words.slice(0, 200).join(' you ')} today. `.repeat(4);

  function stepsOf(count: number, pattern: (pick: (salt: number) => string) => string, draft = text): number {
    const rules = Array.from({ length: count }, (_, index) =>
      rule(
        pattern((salt) => words[(index * salt + index) % words.length] as string),
        { id: `r${index}` },
      ),
    );
    const checker = createChecker(compileRules(rules).compiled);
    checker.check(draft);
    return checker.steps;
  }

  it.each<[string, (pick: (salt: number) => string) => string]>([
    ['phrases', (pick) => `${pick(7)} ${pick(11)} ${pick(13)}`],
    ['patterns with gaps', (pick) => `you ..2 (${pick(7)}|${pick(11)}) ..8 ${pick(13)}`],
  ])('ten thousand %s cost little more than three hundred', (_, pattern) => {
    const everyday =
      'We have looked into your order and will write again as soon as the carrier has answered us. '.repeat(9);
    expect(stepsOf(10_000, pattern, everyday)).toBeLessThan(stepsOf(300, pattern, everyday) * 2);
  });

  it('cost what the words that announce them cost, even in a text made of nothing else', () => {
    const pattern = (pick: (salt: number) => string) => `you ..2 (${pick(7)}|${pick(11)}) ${pick(13)}`;
    const perWord = stepsOf(10_000, pattern) / text.split(' ').length;
    expect(perWord).toBeLessThan((10_000 / words.length) * 2);
  });

  it('have a bound even where one word announces all of them', () => {
    const all = (pick: (salt: number) => string) => `zebra ..8 (${pick(1)}|b) ..8 (${pick(2)}|c) ..8 (${pick(3)}|d)`;
    const draft = 'zebra b c d '.repeat(100);
    expect(stepsOf(3000, all, draft)).toBeLessThan(draft.split(' ').length * 4096 * 2);
  });
});
