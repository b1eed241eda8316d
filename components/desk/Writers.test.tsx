import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModelState, WriterSettings } from '../../lib/messages/writer-calls';
import { createFakeCall } from '../../lib/stores/testing';
import { createWritersStore } from '../../lib/stores/writers';
import { Writers } from './Writers';

afterEach(cleanup);

async function draw(options: { model?: ModelState; allows?: boolean; says?: string; fails?: string } = {}) {
  const kept: WriterSettings = { choice: 'off', hasKey: false, granted: false, model: options.model ?? 'absent' };
  const requested: string[] = [];
  const prompts: { system: string; user: string }[] = [];
  const { call, made } = createFakeCall({
    'writer.get': () => ({ ...kept }),
    'writer.set': ({ choice, endpoint, key }) => {
      if (choice) kept.choice = choice;
      if (endpoint) Object.assign(kept, { endpoint, granted: true });
      if (key !== undefined) kept.hasKey = key !== '';
      return { ...kept };
    },
  });
  const store = createWritersStore({
    call,
    order: (prompt, onText) => {
      prompts.push(prompt);
      onText(options.says ?? '');
      const failure = options.fails === undefined ? undefined : { code: 'unreachable', message: options.fails };
      return { ended: Promise.resolve(failure), cancel: () => undefined };
    },
    request: async (pattern) => {
      requested.push(pattern);
      return options.allows ?? true;
    },
    getModel: async (onProgress) => {
      onProgress(0.5);
      kept.model = 'available';
    },
  });
  render(<Writers writers={store} />);
  await screen.findByRole('radio', { name: /^Nobody/ });
  const user = userEvent.setup();
  const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
  const setUp = async (address: string) => {
    await user.click(screen.getByText(/^Set up a server$|^Your server/));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), address);
    await user.type(screen.getByRole('textbox', { name: 'Model' }), 'small');
    await user.type(screen.getByLabelText('Key, where it wants one'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Set up and use it' }));
  };
  return { user, radio, setUp, made, requested, prompts };
}

describe('writers at the desk', () => {
  it('are off at first, and say where text would go before they are turned on', async () => {
    const { radio } = await draw();
    expect(radio(/^Nobody/).checked).toBe(true);
    expect(radio(/^A server you set up/).disabled).toBe(true);
    expect(radio(/^The browser’s own model/).disabled).toBe(true);
    expect(
      screen.getByText(
        /at no other time, the customer’s last message, what was heard in it and the suggested reply are sent/,
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull();
  });

  it('ask the browser for this host only, keep the key out of sight, and are tried with nothing of a customer', async () => {
    const { user, radio, setUp, requested, made, prompts } = await draw({ says: 'ready' });
    await setUp('http://127.0.0.1:11434/v1');
    expect(requested).toEqual(['http://127.0.0.1/*']);
    expect(made.at(-1)?.input).toEqual({
      choice: 'endpoint',
      endpoint: { address: 'http://127.0.0.1:11434/v1', model: 'small' },
      key: 'secret',
    });
    expect(radio(/^A server you set up/).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Key, where it wants one').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('It answered: ready')).toBeTruthy();
    expect(prompts).toEqual([{ system: 'Answer with one word.', user: 'Say: ready' }]);
    await user.click(screen.getByRole('button', { name: 'Forget the key' }));
    expect(made.at(-1)?.input).toEqual({ key: '' });
    await user.click(radio(/^Nobody/));
    expect(made.at(-1)?.input).toEqual({ choice: 'off' });
  });

  it('are not turned on where the browser says no, or the address is one anybody could read along', async () => {
    const { setUp, made } = await draw({ allows: false });
    await setUp('https://models.example/v1');
    expect(
      await screen.findByText(/Without the browser’s leave nothing can be sent to https:\/\/models.example/),
    ).toBeTruthy();
    cleanup();
    const plain = await draw();
    await plain.setUp('http://192.168.0.7/v1');
    expect(await screen.findByText(/has to be on this machine/)).toBeTruthy();
    expect(plain.requested).toEqual([]);
    expect([...made, ...plain.made].some(({ name }) => name === 'writer.set')).toBe(false);
  });

  it('say what went wrong when they are tried', async () => {
    const { user, setUp } = await draw({ fails: 'http://127.0.0.1:1/v1 did not answer.' });
    await setUp('http://127.0.0.1:1/v1');
    await user.click(screen.getByRole('button', { name: 'Try it' }));
    expect(await screen.findByText('http://127.0.0.1:1/v1 did not answer.')).toBeTruthy();
  });

  it('have the browser get its model only on request', async () => {
    const { user, radio } = await draw({ model: 'downloadable' });
    expect(radio(/It has to be downloaded first/).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Let the browser download its model' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /It is ready/ })).disabled).toBe(false);
  });
});
