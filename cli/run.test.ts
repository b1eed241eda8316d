import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { builtInLibrary } from '../lib/library/built-in';
import { sayRepair } from '../lib/library/testing';
import { builtInRules } from '../lib/wording/rules';
import { run } from './run';
import { heard } from './testing';

const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
const customer = (text: string) => [{ role: 'customer', text }];

describe('heard read', () => {
  it('answers each line with offsets into the last customer message', async () => {
    const text = '😡 Where is my order NL-4711? It never arrived!';
    const { status, lines: answers } = await heard(['read', '-'], lines({ id: 'a', messages: customer(text) }));
    expect(status).toBe(0);
    const [answer] = answers();
    expect(answer.id).toBe('a');
    expect(answer.language).toBe('en');
    const spans = [
      ...answer.asks,
      ...answer.facts,
      ...answer.situations.flatMap((one: { evidence: [] }) => one.evidence),
    ];
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
  });

  it('names a bad line with its field and answers the lines around it', async () => {
    const input = lines(
      { id: 1, messages: customer('Hi') },
      '{"id":',
      { id: 3, messages: [{ role: 'boss', text: 'x' }] },
      '',
      {
        id: 4,
        messages: customer('Hello'),
      },
    );
    const { status, err, lines: answers } = await heard(['read', '-'], input);
    expect(status).toBe(2);
    expect(answers().map(({ id }) => id)).toEqual([1, 4]);
    expect(err).toMatch(/^standard input:2: This line is not JSON/m);
    expect(err).toMatch(/^standard input:3: messages\[0\]\.role: /m);
  });

  it('says what a field should be, and which one is missing', async () => {
    const message = { role: 'customer', text: 'Hi' };
    const { err } = await heard(
      ['read', '-'],
      lines(
        { id: 1, messages: [{ ...message, at: 'yesterday' }] },
        { id: 2 },
        { id: 3, messages: [{ role: 'agent' }] },
      ),
    );
    expect(err.trim().split('\n')).toEqual([
      'standard input:1: messages[0].at: A time is written as 2026-11-22T10:00:00Z or 2026-11-22.',
      'standard input:2: messages: It is missing.',
      'standard input:3: messages[0].text: It is missing.',
    ]);
  });

  it('stops quietly when nobody reads its answers any more', async () => {
    let written = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written += 1;
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const input = lines(...Array.from({ length: 50 }, (_, id) => ({ id, messages: customer('Hi') })));
    const stderr = new PassThrough();
    expect(await run(['read', '-'], { stdin: Readable.from([input]), stdout, stderr })).toBe(0);
    expect([written, stderr.read()]).toEqual([1, null]);
  });

  it('reads a file with a byte order mark and Windows line ends', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'heard-')), 'in.jsonl');
    writeFileSync(file, `\uFEFF${JSON.stringify({ id: 1, messages: customer('Hi') })}\r\n`);
    expect((await heard(['read', file])).status).toBe(0);
  });

  it('says when the file is not there', async () => {
    const { status, err } = await heard(['read', '/nowhere/in.jsonl']);
    expect(status).toBe(2);
    expect(err).toContain('/nowhere/in.jsonl cannot be read (ENOENT)');
  });
});

describe('heard check', () => {
  it('finds wording, and structure where the conversation is given', async () => {
    const text = 'We will get back to you soon.';
    const conversation = { messages: customer('My order never arrived, I am really angry!') };
    const alone = await heard(['check', '-'], lines({ id: 1, text }));
    const inside = await heard(['check', '-'], lines({ id: 1, text, conversation }));
    expect(alone.status).toBe(1);
    expect(inside.status).toBe(1);
    const kinds = (answer: { findings: { kind: string }[] }) => answer.findings.map(({ kind }) => kind);
    expect(kinds(alone.lines()[0])).toEqual(['vague-commitment']);
    expect(kinds(inside.lines()[0])).toContain('structure');
    for (const { start, end, text: words } of inside.lines()[0].findings) expect(text.slice(start, end)).toBe(words);
  });

  it('gives the second opinion that the sidebar gives, with and without a conversation', async () => {
    const text = 'During handling, an item of correspondence did not follow the intended route.';
    const conversation = { messages: customer('My order never arrived, I am really angry!') };
    const { lines: answers } = await heard(['check', '-'], lines({ id: 1, text }, { id: 2, text, conversation }));
    for (const { findings } of answers())
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'may-read-as-fog', kind: 'fog', text }));
  });

  it('sees a placeholder without any conversation, and tells the stages', async () => {
    const { status, lines: answers } = await heard(
      ['check', '-'],
      lines({ id: 1, text: 'Hello {name}, I will write to you by Thursday 15:00.' }),
    );
    expect(status).toBe(1);
    expect(answers()[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['placeholder-left']);
    expect(answers()[0].stages.map(({ stage }: { stage: string }) => stage)).toContain('next-step');
  });

  it('has nothing to say about a good draft', async () => {
    expect((await heard(['check', '-'], lines({ id: 1, text: 'Thank you for your message.' }))).status).toBe(0);
  });
});

describe('heard reply', () => {
  const input = {
    id: 7,
    messages: customer('My order NL-4711 has not arrived.'),
    customer: { name: 'Mara Lindt' },
    agent: { name: 'Robin' },
  };

  it('suggests a reply with its stages', async () => {
    const { status, lines: answers } = await heard(['reply', '-'], lines({ ...input, now: '2026-03-03T10:20:00' }));
    expect(status).toBe(0);
    const [{ id, stages, text }] = answers();
    expect(id).toBe(7);
    expect(text).toMatch(/^Hello Mara,/);
    expect(text).toContain('NL-4711');
    for (const stage of stages) {
      expect(Object.keys(stage)).toEqual(['stage', 'text', 'phrase', 'why']);
      expect(text).toContain(stage.text);
    }
  });

  it('takes the line’s own library and policy', async () => {
    const phrases = [{ id: 'own', stage: 'next-step', text: 'I will ask {lead}.', practice: 'keep-promises' }];
    const { lines: answers } = await heard(
      ['reply', '-'],
      lines({ ...input, library: { ...builtInLibrary, phrases }, policy: { escalation: [{ who: 'our lead Ana' }] } }),
    );
    expect(answers()[0].text).toContain('I will ask our lead Ana.');
  });

  it('names the place of a mistake in them', async () => {
    const { status, err } = await heard(
      ['reply', '-'],
      lines(
        { ...input, library: { ...builtInLibrary, phrases: [{ id: 'x' }] } },
        { ...input, policy: { businessHours: { days: [9] } } },
      ),
    );
    expect(status).toBe(2);
    expect(err).toMatch(/:1: library\.phrases\[0\]\.stage: /);
    expect(err).toMatch(/:2: policy\.businessHours\.days\.0: /);
  });
});

describe('heard library', () => {
  it('finds the built-in library clean', async () => {
    expect(await heard(['library', 'check', '-'], JSON.stringify(builtInLibrary))).toMatchObject({
      status: 0,
      out: '',
      err: '',
    });
  });

  it('tells what our own checker says about a phrase', async () => {
    const phrases = [
      { id: 'vague', stage: 'next-step', text: 'We will get back to you soon.', practice: 'keep-promises' },
    ];
    const { status, lines: problems } = await heard(
      ['library', 'check', '-'],
      JSON.stringify({ ...builtInLibrary, phrases }),
    );
    expect(status).toBe(1);
    expect(problems()[0]).toMatchObject({ phrase: 'vague', findings: [{ kind: 'vague-commitment' }] });
  });

  it('refuses a broken file with every place', async () => {
    const { status, err } = await heard(
      ['library', 'check', '-'],
      JSON.stringify({ ...builtInLibrary, version: 'x', id: 7 }),
    );
    expect(status).toBe(2);
    expect(err).toMatch(/^-: version: /m);
    expect(err).toMatch(/^-: id: /m);
    expect((await heard(['library', 'check', '-'], '{')).status).toBe(2);
  });

  it('prints the JSON Schema', async () => {
    const { status, out } = await heard(['library', 'schema']);
    expect(status).toBe(0);
    expect(JSON.parse(out).title).toBe('Heard library');
  });

  it('proves rules: mistakes make a file useless, examples they do not bear out are problems', async () => {
    const rule = { ...sayRepair, allows: ['We repair it.', 'We mend it.', 'Amend it.'] };
    const check = (rules: unknown[]) =>
      heard(['library', 'check', '-'], JSON.stringify({ ...builtInLibrary, phrases: [], rules }));
    const { status, lines: problems } = await check([rule]);
    expect(status).toBe(1);
    expect(problems()).toEqual([
      { rule: 'say-repair', of: 'allows', text: 'We mend it.', wanted: [], found: ['mend'] },
    ]);
    const wrong = { ...rule, patterns: ['mend <it>', '(no end'] };
    const refused = await check([wrong]);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(/^-: rules\[0\]\.patterns\[0\]: Rule say-repair, place 7, /m);
    expect(refused.err).toMatch(/^-: rules\[0\]\.patterns\[1\]: .*never closed\. Add/m);
  });

  it('checks phrases by the library’s own rules in place of the built-in ones of the same id', async () => {
    const [builtIn] = builtInRules;
    const library = {
      ...builtInLibrary,
      phrases: [{ id: 'sent', stage: 'next-step', text: 'We mend it on Friday at 15:00.', practice: 'honesty' }],
      rules: [
        { ...builtIn, patterns: ['mend'], instead: ['repair'], flags: ['[[Mend]].', '[[Mend]] it.', 'I [[mend]].'] },
      ],
    };
    const { lines: problems } = await heard(['library', 'check', '-'], JSON.stringify(library));
    expect(problems().at(-1)).toMatchObject({ phrase: 'sent', findings: [{ rule: builtIn?.id, text: 'mend' }] });
  });
});

describe('heard library import', () => {
  const macros = JSON.stringify({
    macros: [
      {
        id: 1,
        title: 'Parcel::Late',
        actions: [{ field: 'comment_value', value: 'Hello {{ticket.requester.first_name}}' }],
      },
      { id: 2, title: 'Close it', actions: [{ field: 'status', value: 'solved' }] },
    ],
  });

  it('prints a library that is valid, and says what was left out', async () => {
    const { status, out, err } = await heard(['library', 'import', '-', '--id', 'lamps', '--name', 'Lamps'], macros);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      id: 'lamps',
      name: 'Lamps',
      phrases: [{ id: 'late', text: 'Hello {customer}' }],
    });
    expect(err).toBe(
      '-: macros[1] “Close it”: left out: It writes nothing to the customer.\n' +
        'heard: 1 phrase from macros of Zendesk (JSON of its API), 1 left out. Stages are guessed: see each note.\n',
    );
    expect((await heard(['library', 'check', '-'], out)).status).not.toBe(2);
  });

  it('refuses what it does not know, an id that is none, and a format that is another', async () => {
    expect((await heard(['library', 'import', '-'], 'Just words.')).err).toMatch(
      /of no format known here[\s\S]*text-expander/,
    );
    expect((await heard(['library', 'import', '-', '--id', 'No Id'], macros)).err).toMatch(/^the library: id: /);
    expect((await heard(['library', 'import', '-', '--from', 'gorgias'], macros)).err).toMatch(/is not gorgias/);
    expect((await heard(['library', 'import', '-', '--from', 'paper'], macros)).err).toMatch(/no format "paper"/);
    expect((await heard(['library', 'import', '-', '--key', 'x'], macros)).status).toBe(2);
    expect((await heard(['library', 'check', '-', '--from', 'zendesk'], macros)).status).toBe(2);
  });
});

describe('heard', () => {
  it('explains itself', async () => {
    expect((await heard(['--help'])).status).toBe(0);
    expect((await heard([])).status).toBe(2);
    expect((await heard(['dance'])).err).toMatch(/no command "dance"/);
    expect((await heard(['read'])).err).toMatch(/one file is needed/);
  });
});
