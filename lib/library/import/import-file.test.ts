import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../parse';
import { importFormats } from './formats';
import { leftOutOf, phrasesOf, take } from './testing';

describe('an imported library', () => {
  const rows = (...texts: string[]) => [['title', 'body'], ...texts.map((text) => ['Same', text])];
  const csv = (table: string[][]) =>
    table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n');

  it('guesses stages plainly, and gives each phrase an id of its own', () => {
    const phrases = phrasesOf(
      csv(
        rows('I can see how frustrating that is.', 'xyzzy', 'I will write to you by Friday 15:00.', 'Grüße aus Århus'),
      ),
    );
    expect(phrases.map(({ id }) => id)).toEqual(['same', 'same-2', 'same-3', 'same-4']);
    expect(phrases.map(({ stage }) => stage)).toMatchObject(['acknowledge', 'next-step', 'next-step', 'next-step']);
    expect(phrases[0]?.note).toMatch(/guess/);
    const [both] = phrasesOf(csv(rows('I can see how frustrating that is. I will write to you by Friday 15:00.')));
    expect(both?.note).toContain('several stages (Acknowledge, Next step)');
    expect(phrases[1]?.note).toMatch(/No stage of the path was found/);
  });

  it('leaves out what says the same again, what is too long, and what is nothing but markup', () => {
    const why = leftOutOf(csv(rows('Hi.', 'Hi.', 'x'.repeat(4001), '<p><img src=x></p>'))).map((one) => one.why);
    expect(why).toEqual([
      'It reads the same as same.',
      'It has 4001 characters; a phrase may have 4000. Split it up.',
      'Nothing is left of it as plain text.',
    ]);
  });

  it('sets no conditions of ours by their tags', () => {
    expect(phrasesOf('title,body,tags\na,Hello,"when:always, tone:formal, fine"')[0]?.tags).toEqual(['fine']);
  });

  it('is valid whatever went in, and nothing of it is markup that was', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '<script>alert(1)</script>',
        '<a href="javascript:x">',
        '%filltext:',
        '"',
        '\ud800',
        '{{__proto__}}',
        ' ',
      ),
    );
    const text = fc.array(hostile, { maxLength: 8 }).map((parts) => parts.join(''));
    const value = fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text, { maxLength: 3 }));
    const action = fc.record({
      field: fc.constantFrom('comment_value', 'comment_value_html', 'x'),
      value,
      name: text,
      arguments: fc.record({ body_html: value, tags: value }),
    });
    const entry = fc.oneof(
      value,
      fc.record({
        id: value,
        title: value,
        name: value,
        text: value,
        chatText: value,
        content_html: value,
        body_text: value,
        body: value,
        content: value,
        keywords: value,
        short_code: value,
        actions: fc.array(action, { maxLength: 3 }),
      }),
    );
    const folder = fc.record({ name: value, snippets: fc.oneof(value, fc.array(entry)) });
    const file = fc.oneof(
      fc.record({ folders: fc.array(folder) }),
      fc.array(entry),
      fc.record({ macros: fc.array(entry) }),
      fc.record({ data: fc.array(entry) }),
      fc.record({ _results: fc.array(entry) }),
      entry,
    );
    const check = (content: unknown) => {
      for (const format of importFormats) {
        const imported = take(content, 'x.csv', format.id);
        if (!imported) continue;
        expect(parseLibrary(JSON.parse(JSON.stringify(imported.library)))).toHaveProperty('library');
        for (const phrase of imported.library.phrases) expect(phrase.html).toBeUndefined();
      }
    };
    fc.assert(fc.property(file, check), { numRuns: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { maxLength: 5 }), (table) =>
        check(csv([['title', 'body', 'tags'], ...table])),
      ),
      { numRuns: 60 },
    );
    fc.assert(fc.property(text, check), { numRuns: 100 });
  });

  it('is not made of what is none of the formats', () => {
    for (const content of ['', 'Just words.', '{"macros": [{"title": "a, b"', '<xml>a, b</xml>', [], {}, 7, null])
      expect(take(content)).toBeUndefined();
    expect(take({ macros: [] })).toBeUndefined();
  });
});
