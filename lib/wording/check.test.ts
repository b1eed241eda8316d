import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from './check';
import { compileRules } from './compile';
import { builtInRules } from './rules/index';
import type { Rule } from './types';

const { compiled } = compileRules(builtInRules);

function rule(patterns: string[], more: Partial<Rule> = {}): Rule {
  const base = { id: 'test-rule', kind: 'fog', why: 'Because.', practice: 'honesty', instead: ['better'] } as const;
  return { ...base, instead: ['better'], patterns, strictness: 1, language: 'en', flags: [], allows: [], ...more };
}

function marks(text: string, ...patterns: string[]): string[] {
  const checker = createChecker(compileRules([rule(patterns)]).compiled);
  return checker.check(text).map((finding) => finding.text);
}

describe('the draft of the first example', () => {
  const checker = createChecker(compiled);

  it('marks both sentences that pile on and offers measured words', () => {
    const found = checker.check("Oh wow, that's awful and totally unacceptable. I'd be furious too.");
    expect(found.map(({ kind }) => kind)).toContain('piling-on');
    expect(found.map(({ text }) => text)).toContain("I'd be furious");
    for (const finding of found) expect(finding.replacements.length).toBeGreaterThan(0);
  });

  it.each(["It's not acceptable to threaten our staff.", 'You wrote that the delay was unacceptable.'])(
    'leaves alone: %s',
    (text) => expect(checker.check(text)).toEqual([]),
  );
});

it('checks what is written right under a list by itself, however long the last point was', () => {
  const point = '- whether we can refund the 24.90 you paid for fast delivery';
  const found = createChecker(compiled).check(`I will write about:\n${point}\nHonestly, this is a complete disaster.`);
  expect(found.map(({ kind }) => kind)).toEqual(['piling-on']);
});

describe('what is never checked', () => {
  it.each([
    ['words in quotation marks', 'You call it “a huge mess” in your mail.'],
    ['straight quotation marks', 'You call it "a huge mess" in your mail.'],
    ['quoted lines', 'Thank you.\n> it is a huge mess\nBest regards'],
    ['the signature', 'Thank you.\n-- \nhuge mess Ltd'],
    ['code', 'Type `huge mess` there.\n```\nhuge mess\n```\n'],
    ['links and addresses', 'See https://example.com/huge mess@example.com'],
    ['a forwarded history', 'Thank you.\n-----Original Message-----\nhuge mess'],
  ])('%s', (_, text) => expect(marks(text, 'huge mess')).toEqual([]));

  it('anything behind the end of the own part', () => {
    const checker = createChecker(compileRules([rule(['huge mess'])]).compiled);
    expect(checker.check('A huge mess. A huge mess.', 12)).toHaveLength(1);
  });

  it('a text in another language', () => {
    const german = 'Wir haben das für Sie und Ihre Kollegen nicht auf die Seite gestellt. huge mess';
    expect(marks(german, 'huge mess')).toEqual([]);
  });
});

describe('spans', () => {
  it.each([
    ['emoji', '😀🎉 a huge mess 👩‍👩‍👧', 7],
    ['zero-width characters', 'a hu​ge mess', 2],
    ['a lone surrogate', '\ud83d huge mess', 2],
    ['mixed scripts', 'Привет мир: huge mess', 12],
  ])('are exact with %s', (_, text, start) => {
    const [found] = createChecker(compileRules([rule(['huge mess'])]).compiled).check(text);
    expect(found).toMatchObject({ start });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it('never overlap and come in order of place', () => {
    const text = builtInRules.flatMap((one) => one.flags.map((flag) => flag.replace(/\[\[|\]\]/g, ''))).join(' ');
    const found = createChecker(compiled, { strictness: 3, maxFindings: 1000 }).check(text);
    expect(found.length).toBeGreaterThan(100);
    for (let at = 1; at < found.length; at++) expect(found[at]?.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
  });
});

describe('what stands next to a sentence', () => {
  const { compiled: one } = compileRules([rule(['we will look unless(requestedNear)'])]);
  const found = (text: string) => createChecker(one).check(text).length;

  it.each([
    'Could you send me the number? We will look.',
    'We will look. Which number is on the box?',
    'We will look. Please follow and send us the number.',
  ])('is asked of them: %s', (text) => expect(found(text)).toBe(0));

  it.each(['We will look. The box is blue.', 'Is it blue? It is by the door. We will look.'])(
    'asks them nothing: %s',
    (text) => expect(found(text)).toBe(1),
  );
});

describe('replacements', () => {
  const fix = (text: string, one: Rule) => {
    const [found] = createChecker(compileRules([one]).compiled).check(text);
    return found ? text.slice(0, found.start) + found.replacements[0] + text.slice(found.end) : text;
  };

  it('start with a capital where the sentence does', () => {
    expect(fix('Huge mess here.', rule(['huge mess']))).toBe('Better here.');
    expect(fix('A huge mess.', rule(['huge mess']))).toBe('A better.');
  });

  it('keep words of the match', () => {
    const one = rule(['you failed to {rest: ...}'], { instead: ['I still need you to {rest}'] });
    expect(fix('You failed to attach the form, sadly.', one)).toBe('I still need you to attach the form, sadly.');
  });
});

describe('the rep’s own choices', () => {
  const one = compileRules([rule(['huge mess']), rule(['big mess'], { id: 'strict', strictness: 3 })]).compiled;

  it('silence a rule, a word, and what is stricter than asked for', () => {
    expect(createChecker(one, { ignoredRules: ['test-rule'] }).check('A huge mess.')).toEqual([]);
    expect(createChecker(one, { ownWords: ['Huge'] }).check('A huge mess.')).toEqual([]);
    expect(createChecker(one).check('A big mess.')).toEqual([]);
    expect(createChecker(one, { strictness: 3 }).check('A big mess.')).toHaveLength(1);
  });

  it('keep the worst when there are too many', () => {
    const found = createChecker(one, { maxFindings: 3 }).check('A huge mess. '.repeat(10));
    expect(found).toHaveLength(3);
  });
});

describe('checking while typing', () => {
  const pieces = fc.constantFrom(
    'That is awful.',
    ' We are looking into it.',
    ' By Friday 15:00.',
    '\n',
    '\n\n',
    '> quoted',
    '"',
    '“',
    '”',
    '`',
    '```\n',
    '-- \n',
    ' you failed to',
    ' to say',
    ' huge mess',
    '.',
    '!',
    '?',
    ' ',
    'On Monday Ann wrote:\n',
    're: ',
    '--',
    '{name}',
    '{',
    ' <b',
    '>',
    ' see https://a.example/x?y=(z),',
    'a.b@c.example',
    ' ‘tis',
    'e.g',
    '😀',
    '​',
    "'",
    ', ',
    'Mr',
    'wir haben das nicht und ',
  );
  const drafts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives what a full check gives, whatever was changed', () => {
    const checker = createChecker(compiled, { maxFindings: 500 });
    const other = createChecker(compiled, { maxFindings: 500 });
    const inFull = (text: string) => {
      other.check('');
      return other.check(text);
    };
    fc.assert(
      fc.property(drafts, fc.array(fc.tuple(fc.nat(), fc.nat(30), pieces), { maxLength: 6 }), (start, edits) => {
        let text = start.repeat(4);
        checker.check(text);
        for (const [place, removed, added] of edits) {
          const at = text.length === 0 ? 0 : place % text.length;
          text = text.slice(0, at) + added + text.slice(at + removed);
          expect(checker.check(text)).toEqual(inFull(text));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('odd input', () => {
  const checker = createChecker(compiled);

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
    ['no letters', '?!.,;:()[]{}<>"\'`'.repeat(200)],
    ['one endless word', 'a'.repeat(50_000)],
    ['lone surrogates', '\ud800\udfff\udc00'.repeat(1000)],
    ['open quotation marks', '“a„b"c'.repeat(2000)],
    ['what every object has', "Its constructor, it'constructor, constructorn't, __proto__, they'valueof."],
  ])('%s is no trouble', (_, text) => expect(checker.check(text)).toEqual([]));

  const sentence = 'We are sorry that your order came late and we will send it to you by Friday 15:00. ';

  it.each([
    ['plain text', sentence],
    ['one endless line without a full stop', 'you should have told us and you failed to say it '],
    ['no spaces', 'youshouldhavetoldus'],
    ['opening quotation marks', '“you "failed „to '],
    ['brackets that never close', '{<you failed (to '],
    ['lone surrogates', '\ud83d you failed \udc00 to '],
    ['zero-width characters', 'you\u200b fa\u200diled to\ufeff say it. '],
    ['mixed scripts', 'Вы you 失敗 failed を to שלום say. '],
    ['addresses', 'a.b@c.example/you-failed-to '],
  ])('ten times as much costs ten times as much: %s', (_, piece) => {
    const steps = (length: number) => {
      const fresh = createChecker(compiled);
      const found = fresh.check(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      for (const finding of found) expect(finding.end).toBeLessThanOrEqual(length);
      return fresh.steps;
    };
    const small = steps(20_000);
    expect(steps(200_000)).toBeLessThan(small * 10.5 + 1000);
  });

  it('a megabyte is checked whole, and its last words are found', () => {
    const text = `${sentence.repeat(12_000)}You failed to attach the form.`;
    const found = createChecker(compiled, { maxFindings: 100_000 }).check(text);
    expect(found.at(-1)).toMatchObject({ kind: 'blame', end: text.length - 1 });
  });

  it('one key costs what its own sentence costs', () => {
    const draft = sentence.repeat(600);
    const fresh = createChecker(compiled);
    fresh.check(draft);
    const before = fresh.steps;
    fresh.check(`${draft.slice(0, 25_000)}x${draft.slice(25_000)}`);
    expect(fresh.steps - before).toBeLessThan(before / 100);
  });
});
