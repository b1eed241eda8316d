import { beforeAll, describe, expect, it } from 'vitest';
import { textToSign } from '../library/signature';
import { lampLibrary, lampSent, sayRepair } from '../library/testing';
import type { KeptLibrary } from '../messages/library-calls';
import { makeKey, readSigningKey, type SigningKey, signText } from '../signing/ed25519';
import { createLibrariesStore } from './libraries';
import { createFakeCall } from './testing';

const file = lampLibrary({ phrases: [lampSent], policies: { legal: { who: 'our legal desk' } } });

let lead: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  lead = await readSigningKey((await makeKey()).pem);
  other = await readSigningKey((await makeKey()).pem);
});

const sign = async (content: Record<string, unknown>, key = lead) =>
  JSON.stringify({
    ...content,
    signature: { algorithm: 'ed25519', key: key.key, value: await signText(key, textToSign(content)) },
  });

function setUp() {
  let kept: KeptLibrary[] = [];
  const at: { silent: KeptLibrary['layer'][] } = { silent: [] };
  const background = createFakeCall({
    'libraries.get': () => ({ libraries: kept, silent: at.silent }),
    'libraries.take': (taken) => {
      const rest = kept.filter(({ layer }) => layer !== taken.layer);
      kept = [...rest, { takenAt: '2026-11-23T10:00:00.000Z', ...taken }];
      return {};
    },
    'libraries.drop': ({ layer }) => {
      kept = kept.filter((one) => one.layer !== layer);
      return {};
    },
  });
  const store = createLibrariesStore({ call: background.call, now: () => new Date('2026-11-23T10:00:00Z') });
  const keep = (library: KeptLibrary) => {
    kept = [library];
  };
  return { state: store.getState, at, made: background.made, keep };
}

describe('the libraries at the desk', () => {
  it('show who signed a file and what it brings, and take nothing by that', async () => {
    const { state, made } = setUp();
    await state().load();
    await state().look('lamps.json', await sign(file));
    expect(state().trial).toMatchObject({
      layer: 'team',
      signer: { key: lead.key },
      before: null,
      otherSigner: false,
      changes: [
        { what: 'phrase', change: 'added', id: 'lamp-sent' },
        { what: 'policy', change: 'added', id: 'legal' },
      ],
    });
    expect(made.map(({ name }) => name)).toEqual(['libraries.get']);
    await state().take();
    expect(state().trial).toBeNull();
    expect(state().used).toMatchObject([{ layer: 'team', library: { name: 'Lamps' }, signer: { key: lead.key } }]);
  });

  it('tell the next version by what changed, and another signer or an older version as such', async () => {
    const { state } = setUp();
    await state().look('lamps.json', await sign(file));
    await state().take();
    const next = { ...file, version: '1.0.10', phrases: [{ ...file.phrases[0], text: 'Your lamp leaves us now.' }] };
    await state().look('next.json', await sign(next));
    expect(state().trial).toMatchObject({
      layer: 'team',
      otherSigner: false,
      older: false,
      changes: [
        { what: 'library', fields: [{ field: 'version', before: '1.0.0', after: '1.0.10' }] },
        { what: 'phrase', change: 'changed', id: 'lamp-sent' },
      ],
    });
    await state().take();
    await state().look('old.json', await sign({ ...file, version: '1.0.9' }, other));
    expect(state().trial).toMatchObject({ otherSigner: true, older: true });
  });

  it('refuse what was altered, is past its time, is cut off, or is no library, and say which', async () => {
    const { state, made } = setUp();
    const signed = await sign(file);
    await state().look('a.json', signed.replace('leaves us today', 'leaves us never'));
    expect(state()).toMatchObject({ trial: null, refusal: { name: 'a.json', why: 'altered' } });
    await state().look('b.json', await sign({ ...file, expires: '2026-11-20' }));
    expect(state().refusal).toMatchObject({ why: 'expired' });
    await state().look('c.json', signed.slice(0, 200));
    expect(state().refusal).toMatchObject({ why: 'not-json' });
    await state().look('d.json', JSON.stringify({ ...file, phrases: [{}] }));
    expect(state().refusal).toMatchObject({ why: 'not-a-library' });
    await state().take();
    expect(made.some(({ name }) => name === 'libraries.take')).toBe(false);
  });

  it('let nobody speak for the team without a signature', async () => {
    const { state } = setUp();
    await state().look('mine.json', JSON.stringify(file));
    expect(state().trial).toMatchObject({ signer: null, layer: 'own' });
    state().place('team');
    await state().take();
    expect(state().used).toEqual([]);
    state().place('own');
    await state().take();
    expect(state().used).toMatchObject([{ layer: 'own', signer: null }]);
  });

  it('refuse a file with a mistake in a rule whole, and name every one of them', async () => {
    const { state, made } = setUp();
    const rules = [
      { ...sayRepair, patterns: ['please <nobody>', '(calm down'] },
      { ...sayRepair, id: 'sound' },
    ];
    await state().look('lamps.json', await sign({ ...file, rules }));
    expect(state().refusal).toMatchObject({
      why: 'not-a-library',
      errors: [{ path: 'rules[0].patterns[0]' }, { path: 'rules[0].patterns[1]' }],
    });
    await state().take();
    expect(made.some(({ name }) => name === 'libraries.take')).toBe(false);
  });

  it('tell of rules that do otherwise than their examples say, and of those this Heard cannot use', async () => {
    const { state, at } = setUp();
    const wrong = { ...sayRepair, id: 'wrong', allows: ['We mend it.', 'Fine.', 'Good.'] };
    await state().look('lamps.json', await sign({ ...file, rules: [sayRepair, wrong] }));
    expect(state().trial?.failed).toMatchObject([{ rule: 'wrong', of: 'allows', found: ['mend'] }]);
    await state().take();
    expect(state().used).toMatchObject([{ silent: false }]);
    at.silent = ['team'];
    await state().load();
    expect(state().used).toMatchObject([{ silent: true }]);
  });

  it('say which phrases come to nothing, for they are locked below', async () => {
    const { state } = setUp();
    await state().look('team.json', await sign({ ...file, phrases: [{ ...file.phrases[0], locked: true }] }));
    state().place('organisation');
    await state().take();
    await state().look('mine.json', JSON.stringify({ ...file, id: 'mine' }));
    expect(state().trial).toMatchObject({ layer: 'own', lockedOut: ['lamp-sent'] });
  });

  it('make a library of the rep’s own of the texts of another tool, and add to it', async () => {
    const { state } = setUp();
    const macro = (title: string, value: string) => ({ title, actions: [{ field: 'comment_value', value }] });
    const macros = [macro('Late', 'I see that it is late.'), macro('Close', '')];
    await state().look('macros.json', JSON.stringify({ macros }));
    expect(state().trial).toMatchObject({
      layer: 'own',
      signer: null,
      library: { name: 'My phrases', version: '1.0.0' },
      imported: { label: expect.stringContaining('Zendesk'), leftOut: [{ place: 'macros[1]', title: 'Close' }] },
      changes: [{ what: 'phrase', change: 'added', id: 'late' }],
    });
    await state().take();
    const more = 'title,body\nLate,I know that it is late.\nSent,It left us today.';
    await state().look('more.csv', more);
    expect(state().trial).toMatchObject({
      library: { version: '1.0.1' },
      changes: [
        { what: 'library' },
        { what: 'phrase', change: 'changed', id: 'late' },
        { change: 'added', id: 'sent' },
      ],
    });
    await state().take();
    expect(state().used).toMatchObject([{ layer: 'own', library: { phrases: [{ id: 'late' }, { id: 'sent' }] } }]);
  });

  it('lose none of the rep’s own for the texts of another tool, be it not read yet or beyond reading', async () => {
    const { state, keep } = setUp();
    const more = 'title,body\nSent,It left us today.';
    keep({ layer: 'own', takenAt: '2026-11-20T10:00:00.000Z', file: lampLibrary({ phrases: [lampSent] }) });
    await state().look('more.csv', more);
    expect(state().trial?.library.phrases.map(({ id }) => id)).toEqual(['lamp-sent', 'sent']);
    keep({ layer: 'own', takenAt: '2026-11-20T10:00:00.000Z', file: { format: 'heard-library/9' } });
    await state().load();
    await state().look('more.csv', more);
    expect(state().trial).toBeNull();
    expect(state().refusal).toMatchObject({ why: 'not-a-library', errors: [{ path: 'your own library' }] });
  });

  it('say why none of the texts of another tool can be taken, and know a broken library from them', async () => {
    const { state } = setUp();
    await state().look('macros.json', JSON.stringify({ macros: [{ title: 'Close', actions: [{ field: 'status' }] }] }));
    expect(state().refusal).toMatchObject({ why: 'nothing-in-it', leftOut: [{ title: 'Close' }] });
    await state().look('a.csv', 'Dear lead, please\nread this');
    expect(state().refusal).toMatchObject({ why: 'not-json' });
    await state().look('b.json', JSON.stringify({ ...file, phrases: 7, title: 'x', content: 'y' }));
    expect(state().refusal).toMatchObject({ why: 'not-a-library' });
  });
});
