import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { textToSign } from '../../lib/library/signature';
import { sayRepair } from '../../lib/library/testing';
import type { KeptLibrary } from '../../lib/messages/library-calls';
import { makeKey, readSigningKey, signText } from '../../lib/signing/ed25519';
import { createLibrariesStore } from '../../lib/stores/libraries';
import { createFakeCall } from '../../lib/stores/testing';
import { Libraries } from './Libraries';

// The desk brings it when a file of another tool is chosen: how long that takes is no part of what is tested.
await import('../../lib/library/import/import-file');

afterEach(cleanup);

const content = {
  format: 'heard-library/1',
  id: 'lamps',
  name: 'Lamps',
  version: '1.0.0',
  language: 'en',
  publisher: 'Lamp support',
  issued: '2026-11-01',
  phrases: [{ id: 'lamp-sent', stage: 'next-step', text: 'Your lamp leaves us today.', practice: 'keep-promises' }],
  rules: [],
  policies: {},
};

async function draw() {
  const key = await readSigningKey((await makeKey()).pem);
  let kept: KeptLibrary[] = [];
  const { call, made, handlers } = createFakeCall({
    'libraries.get': () => ({ libraries: kept }),
    'libraries.take': (taken) => {
      kept = [{ takenAt: '2026-11-23T10:00:00.000Z', ...taken }];
      return {};
    },
    'libraries.drop': () => {
      kept = [];
      return {};
    },
  });
  const store = createLibrariesStore({ call, now: () => new Date('2026-11-23T10:00:00Z') });
  render(<Libraries libraries={store} />);
  await screen.findByText('built in');
  const user = userEvent.setup();
  const sign = async (library: Record<string, unknown>) =>
    JSON.stringify({
      ...library,
      signature: { algorithm: 'ed25519', key: key.key, value: await signText(key, textToSign(library)) },
    });
  const choose = (text: string) =>
    user.upload(screen.getByLabelText('Choose a library file'), new File([text], 'lamps.json'));
  return { user, made, handlers, store, sign, choose };
}

describe('libraries at the desk', () => {
  it('are looked at, taken, compared with the next version, and stopped', async () => {
    const { user, sign, choose } = await draw();
    await choose(await sign(content));
    const head = await screen.findByRole('heading', { name: 'Lamps 1.0.0' });
    expect(document.activeElement).toBe(head);
    expect(screen.getByText(/^[0-9a-f ]{39}$/)).toBeTruthy();
    expect(screen.getByText(/Compare these letters/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    const list = within(await screen.findByRole('list'));
    expect(await list.findByText('1 phrase, from Lamp support')).toBeTruthy();

    const phrases = [{ ...content.phrases[0], text: 'Your lamp leaves us on Monday.' }];
    await choose(await sign({ ...content, version: '1.1.0', phrases }));
    const changes = within(await screen.findByRole('region', { name: 'What changes' }));
    expect(changes.getByText('Changed: the library itself, 1 phrase')).toBeTruthy();
    expect(changes.getByText('Your lamp leaves us today.').tagName).toBe('DEL');
    expect(changes.getByText('Your lamp leaves us on Monday.').tagName).toBe('INS');
    await user.click(screen.getByRole('button', { name: 'Leave it' }));

    await user.click(screen.getByRole('button', { name: 'Stop using Lamps' }));
    expect(screen.queryByText('1 phrase, from Lamp support')).toBeNull();
  });

  it('are not taken when altered, nor for the team when nobody signed', async () => {
    const { user, made, sign, choose } = await draw();
    await choose((await sign(content)).replace('today', 'never'));
    expect(await screen.findByText(/not as its signer left it/)).toBeTruthy();
    await choose(JSON.stringify(content));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Use it as' }), 'team');
    expect(screen.getByText('Without a signature it can only be your own.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    expect(made.some(({ name }) => name === 'libraries.take')).toBe(false);
  });

  it('are refused with every place that is wrong', async () => {
    const { choose } = await draw();
    await choose(JSON.stringify({ ...content, version: 'one', phrases: [{ id: 'x' }] }));
    expect(await screen.findByText(/^version: /)).toBeTruthy();
    expect(screen.getByText(/^phrases\[0\]\.stage: /)).toBeTruthy();
  });

  it('bring wording rules: counted, told where their own examples disagree, refused with every mistake', async () => {
    const { user, sign, choose } = await draw();
    const rule = { ...sayRepair, allows: ['We repair it.', 'We mend it.', 'Amend it.'] };
    await choose(JSON.stringify({ ...content, rules: [{ ...rule, patterns: ['mend <it>', 'no (end'] }] }));
    expect(await screen.findByText(/^rules\[0\]\.patterns\[0\]: Rule say-repair, place \d+, at “it>”/)).toBeTruthy();
    expect(screen.getByText(/^rules\[0\]\.patterns\[1\]: .*is never closed/)).toBeTruthy();

    await choose(await sign({ ...content, rules: [rule] }));
    expect(await screen.findByText(/^Its 1 wording rule will warn in drafts/)).toBeTruthy();
    expect(screen.getByText(/^say-repair: in “We mend it\.” nothing should be marked; “mend” is\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    expect(await screen.findByText('1 phrase, 1 wording rule, from Lamp support')).toBeTruthy();
  });

  it('are made of texts of another tool: what is new and what is left out is shown before anything is taken', async () => {
    const { user, made, choose } = await draw();
    const macro = (title: string, value: string) => ({ title, actions: [{ field: 'comment_value', value }] });
    await choose(
      JSON.stringify({ macros: [macro('Late', 'I see that it is late.'), macro('If', '{% if a %}Hi{% endif %}')] }),
    );
    expect(await screen.findByText(/^From macros of Zendesk/)).toBeTruthy();
    expect(screen.getByText('Left out: 1 text')).toBeTruthy();
    expect(screen.getByText(/^It has conditions/)).toBeTruthy();
    const changes = within(screen.getByRole('region', { name: 'What changes' }));
    await user.click(changes.getByText('New: 1 phrase'));
    expect(changes.getByText('I see that it is late.')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Use it as' })).toBeNull();
    expect(made.some(({ name }) => name === 'libraries.take')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    expect(await screen.findByText('1 phrase, from Myself')).toBeTruthy();
  });

  it('say so where this version of Heard cannot use their rules', async () => {
    const { handlers, store } = await draw();
    const takenAt = '2026-11-23T10:00:00.000Z';
    handlers['libraries.get'] = () => ({ libraries: [{ layer: 'team', file: content, takenAt }], silent: ['team'] });
    await act(() => store.getState().load());
    expect(screen.getByText('Its wording rules don’t warn:')).toBeTruthy();
  });
});
