import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lampLibrary, lampSent } from '../lib/library/testing';
import { heard } from './testing';

const folder = mkdtempSync(join(tmpdir(), 'heard-'));
const path = (name: string) => join(folder, name);
const write = (name: string, content: unknown) => {
  writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
  return path(name);
};

const lampSeen = {
  id: 'lamp-seen',
  stage: 'listen' as const,
  text: 'I have read what you wrote about the lamp.',
  practice: 'listen-first' as const,
};
const team = {
  ...lampLibrary({ phrases: [lampSent, lampSeen] }),
  // Fields of a newer version are signed along.
  colour: 'blau – 蓝 \ud83d\udca1',
};
type Team = typeof team & { signature?: { key: string; value: string } };

let key: string;
let signed: string;

beforeAll(async () => {
  const made = await heard(['library', 'key', path('lead.pem')]);
  expect(made.status).toBe(0);
  key = made.lines()[0].key;
  const { status, out } = await heard(['library', 'sign', write('team.json', team), '--key', path('lead.pem')]);
  expect(status).toBe(0);
  signed = out;
  write('signed.json', signed);
});

const verify = (file: string, ...args: string[]) => heard(['library', 'verify', file, ...args]);
const altered = (change: (library: Team) => void) => {
  const library: Team = JSON.parse(signed);
  change(library);
  return write('altered.json', library);
};

describe('heard library sign and verify', () => {
  it('names the place of what is nested too deep to be signed or verified', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const file = write('deep.json', `${signed.trimEnd().slice(0, -1)},"theme":${deep}}`);
    for (const args of [
      ['verify', file],
      ['sign', file, '--key', path('lead.pem')],
      ['diff', file, file],
    ]) {
      const { status, err } = await heard(['library', ...args]);
      expect([status, err]).toEqual([2, expect.stringMatching(/deep\.json: theme\.a\.a: .*nested/)]);
    }
  });

  it('does not sign what nobody could use', async () => {
    const examples = { flags: ['[[a]]', '[[a]]', '[[a]]'], allows: ['b', 'b', 'b'] };
    const rule = {
      kind: 'fog',
      why: 'So.',
      practice: 'honesty',
      instead: [],
      strictness: 1,
      language: 'en',
      ...examples,
    };
    const file = write('wrong.json', { ...team, rules: [{ ...rule, id: 'wrong', patterns: ['(never closed'] }] });
    const { status, out, err } = await heard(['library', 'sign', file, '--key', path('lead.pem')]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('rules[0].patterns[0]');
  });

  it('signs a library that is then verified, by any key and by this one', async () => {
    expect(JSON.parse(signed)).toMatchObject({ ...team, signature: { algorithm: 'ed25519', key } });
    const { status, lines } = await verify(path('signed.json'));
    expect(status).toBe(0);
    expect(lines()).toEqual([
      {
        id: 'lamps',
        version: '1.0.0',
        publisher: 'Lamp support',
        key,
        fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/),
        ok: true,
      },
    ]);
    expect((await verify(path('signed.json'), '--key', key)).status).toBe(0);
  });

  it('says the same of a file that was only laid out anew', async () => {
    const { signature, ...rest } = JSON.parse(signed) as Team;
    const turned = Object.fromEntries(Object.entries({ ...rest, signature }).reverse());
    expect((await verify(write('turned.json', JSON.stringify(turned, null, 8)))).status).toBe(0);
  });

  it.each<[string, (library: Team) => void]>([
    ['a word', ({ phrases }) => Object.assign(phrases[0] ?? {}, { text: 'Your lamp leaves us tomorrow.' })],
    ['the order of phrases', ({ phrases }) => phrases.reverse()],
    ['a field nobody knows', (library) => Object.assign(library, { colour: 'red' })],
    ['a field more', (library) => Object.assign(library, { expires: '2099-01-01' })],
    ['the publisher', (library) => Object.assign(library, { publisher: 'Somebody else' })],
    ['a letter of the signature', ({ signature }) => Object.assign(signature ?? {}, { value: 'A'.repeat(86) })],
  ])('finds out that %s was altered', async (_, change) => {
    const { status, lines } = await verify(altered(change));
    expect(status).toBe(1);
    expect(lines()[0]).toMatchObject({ ok: false, problem: 'altered' });
  });

  it('takes a key that begins with a dash, as one in 64 does', async () => {
    // The key made above may begin with one itself: the second letter makes this another.
    const other = `-${key[1] === 'A' ? 'B' : 'A'}${key.slice(2)}`;
    const { status, lines } = await verify(path('signed.json'), '--key', other);
    expect(status).toBe(1);
    expect(lines()[0]).toMatchObject({ ok: false, problem: 'signed by another key', key });
  });

  it('finds out that somebody else signed', async () => {
    const other = (await heard(['library', 'key', path('other.pem')])).lines()[0].key;
    const { status, lines } = await verify(path('signed.json'), '--key', other);
    expect(status).toBe(1);
    expect(lines()[0]).toMatchObject({ ok: false, problem: 'signed by another key', key });
    // Putting one's own key beside the old signature doesn't help.
    const swapped = altered(({ signature }) => Object.assign(signature ?? {}, { key: other }));
    expect((await verify(swapped, '--key', other)).lines()[0]).toMatchObject({ problem: 'altered' });
  });

  it('tells a file nobody signed, and one past its time', async () => {
    expect(await verify(path('team.json'))).toMatchObject({
      status: 1,
      out: expect.stringContaining('"problem":"unsigned"'),
    });
    const past = write('past.json', { ...team, expires: '2026-11-02' });
    const { out } = await heard(['library', 'sign', past, '--key', path('lead.pem')]);
    expect((await verify(write('past-signed.json', out))).lines()[0]).toMatchObject({
      ok: false,
      problem: 'expired',
      expires: '2026-11-02',
    });
  });

  it('refuses a file that is cut off, or is no library, or is not there', async () => {
    const cut = await verify(write('cut.json', signed.slice(0, signed.length / 2)));
    expect(cut).toMatchObject({ status: 2, out: '' });
    expect(cut.err).toMatch(/cut\.json is not JSON: /);
    const broken = await verify(altered((library) => Object.assign(library, { version: 'one' })));
    expect(broken).toMatchObject({ status: 2, out: '', err: expect.stringContaining('version: ') });
    const short = await verify(altered(({ signature }) => Object.assign(signature ?? {}, { value: 'short' })));
    expect(short).toMatchObject({ status: 2, err: expect.stringContaining('signature.value: ') });
    expect((await verify(path('nowhere.json'))).err).toContain('cannot be read (ENOENT)');
  });

  it('signs anew what was signed before, the same for the same key', async () => {
    const { out } = await heard(['library', 'sign', path('signed.json'), '--key', path('lead.pem')]);
    expect(out).toBe(signed);
    expect((await heard(['library', 'sign', '-', '--key', path('lead.pem')], JSON.stringify(team))).out).toBe(signed);
  });

  it('takes keys that other tools made', async () => {
    const pair = generateKeyPairSync('ed25519');
    const secret = write('openssl.pem', pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const open = write('openssl-public.pem', pair.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const { out } = await heard(['library', 'sign', path('team.json'), '--key', secret]);
    expect((await verify(write('other-tool.json', out), '--key', open)).status).toBe(0);
    expect((await verify(path('signed.json'), '--key', open)).status).toBe(1);
  });

  it('refuses keys that are none', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const files = [
      write('rsa.pem', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
      write('empty.pem', ''),
      write('cut.pem', readFileSync(path('lead.pem'), 'utf8').slice(0, 60)),
    ];
    for (const file of files) {
      const { status, out, err } = await heard(['library', 'sign', path('team.json'), '--key', file]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(file);
      expect((await verify(path('signed.json'), '--key', file)).status).toBe(2);
    }
  });

  it('makes a key that only its owner can read, and never over another one', async () => {
    expect(existsSync(path('lead.pem'))).toBe(true);
    if (process.platform !== 'win32') expect(statSync(path('lead.pem')).mode & 0o077).toBe(0);
    const before = readFileSync(path('lead.pem'), 'utf8');
    const { status, err } = await heard(['library', 'key', path('lead.pem')]);
    expect(status).toBe(2);
    expect(err).toContain('is there already and is left as it is');
    expect(readFileSync(path('lead.pem'), 'utf8')).toBe(before);
  });

  it.each([
    ['sign', 'x.json'],
    ['verify'],
    ['verify', 'x.json', 'y.json'],
    ['diff', 'x.json'],
    ['key'],
    ['check', 'x.json', '--key', 'y'],
    ['sign', 'x.json', '--kee', 'y'],
  ])('says how it is used: %s %s %s %s', async (...args) => {
    const { status, err } = await heard(['library', ...args.filter((arg) => arg !== undefined)]);
    expect(status).toBe(2);
    expect(err).toContain('library sign FILE.json --key KEY.pem');
  });
});

describe('heard library diff', () => {
  it('tells what was added, changed and removed, and nothing of the order', async () => {
    const next = {
      ...team,
      version: '1.1.0',
      phrases: [
        { ...team.phrases[1], id: 'lamp-new' },
        { ...team.phrases[0], text: 'Your lamp leaves us on Monday.' },
      ],
      policies: { legal: { who: 'our legal desk' } },
    };
    const { status, lines } = await heard(['library', 'diff', path('signed.json'), write('next.json', next)]);
    expect(status).toBe(0);
    expect(lines()).toEqual([
      {
        what: 'library',
        change: 'changed',
        id: 'lamps',
        fields: [{ field: 'version', before: '1.0.0', after: '1.1.0' }],
      },
      { what: 'phrase', change: 'added', id: 'lamp-new' },
      {
        what: 'phrase',
        change: 'changed',
        id: 'lamp-sent',
        fields: [{ field: 'text', before: 'Your lamp leaves us today.', after: 'Your lamp leaves us on Monday.' }],
      },
      { what: 'phrase', change: 'removed', id: 'lamp-seen' },
      { what: 'policy', change: 'added', id: 'legal' },
    ]);
    const turned = write('turned-phrases.json', { ...team, phrases: team.phrases.toReversed() });
    expect(await heard(['library', 'diff', path('team.json'), turned])).toMatchObject({ status: 0, out: '' });
  });

  it('refuses what is no library on either side', async () => {
    const bad = write('bad.json', { ...team, phrases: [{ id: 'x' }] });
    expect((await heard(['library', 'diff', path('team.json'), bad])).status).toBe(2);
    expect((await heard(['library', 'diff', bad, path('team.json')])).err).toContain('phrases[0].stage');
  });
});
