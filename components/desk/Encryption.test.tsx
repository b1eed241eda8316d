import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { VaultStanding } from '../../lib/messages/vault-calls';
import { createFakeCall, failure } from '../../lib/stores/testing';
import { createVaultStore } from '../../lib/stores/vault';
import { Encryption } from './Encryption';

afterEach(cleanup);

function draw(state: VaultStanding['state']) {
  let vault: VaultStanding = { state, progress: 0, lockAfter: 30 };
  const become = (next: VaultStanding['state']) => {
    vault = { ...vault, state: next };
    return vault;
  };
  const check = (passphrase: string) => {
    if (passphrase !== 'correct horse') throw failure('That is not the passphrase.', 'wrong-passphrase');
  };
  const background = createFakeCall({
    'vault.get': () => vault,
    'vault.turn-on': () => become('unlocked'),
    'vault.turn-off': ({ passphrase }) => {
      check(passphrase);
      return become('off');
    },
    'vault.unlock': ({ passphrase }) => {
      check(passphrase);
      return become('unlocked');
    },
    'vault.lock': () => become('locked'),
    'vault.change': ({ old }) => {
      check(old);
      return vault;
    },
    'vault.lock-after': ({ minutes }) => {
      vault = { ...vault, lockAfter: minutes };
      return vault;
    },
  });
  const store = createVaultStore({ call: background.call });
  render(<Encryption store={store} />);
  return { ...background, store, user: userEvent.setup() };
}

describe('encryption at the desk', () => {
  it('is turned on with a passphrase typed twice, long enough and the same', async () => {
    const { user, made } = draw('off');
    await user.type(await screen.findByLabelText('New passphrase'), 'short');
    await user.click(screen.getByRole('button', { name: 'Encrypt the notes' }));
    expect(screen.getByRole('status').textContent).toContain('At least 10 letters');
    await user.type(screen.getByLabelText('New passphrase'), ' no more');
    await user.type(screen.getByLabelText('Once more'), 'short no mor');
    await user.click(screen.getByRole('button', { name: 'Encrypt the notes' }));
    expect(screen.getByRole('status').textContent).toContain('differ');
    expect(made.map(({ name }) => name)).toEqual(['vault.get']);
    await user.type(screen.getByLabelText('Once more'), 'e');
    await user.click(screen.getByRole('button', { name: 'Encrypt the notes' }));
    expect(made.at(-1)).toEqual({ name: 'vault.turn-on', input: { passphrase: 'short no more' } });
    expect(await screen.findByRole('button', { name: 'Lock now' })).toBeTruthy();
  });

  it('says that a passphrase is wrong, keeps what was typed, and opens to the right one', async () => {
    const { user } = draw('locked');
    const field = await screen.findByLabelText('Passphrase');
    await user.type(field, 'correct hors{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('not the passphrase');
    await user.type(field, 'e{Enter}');
    expect(await screen.findByRole('button', { name: 'Lock now' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('locks, now or by itself after a while', async () => {
    const { user, made } = draw('unlocked');
    await user.selectOptions(await screen.findByLabelText('Lock by itself'), 'after 5 minutes without use');
    expect(made.at(-1)).toEqual({ name: 'vault.lock-after', input: { minutes: 5 } });
    await user.click(screen.getByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText(/The notes are locked/)).toBeTruthy();
  });

  it('takes another passphrase and is turned off only by whoever knows the old one', async () => {
    const { user, made } = draw('unlocked');
    await user.click(await screen.findByRole('button', { name: 'Another passphrase' }));
    await user.type(screen.getByLabelText('Old passphrase'), 'correct horse');
    await user.type(screen.getByLabelText('New passphrase'), 'battery staple');
    await user.type(screen.getByLabelText('Once more'), 'battery staple{Enter}');
    expect(made.at(-1)).toEqual({
      name: 'vault.change',
      input: { old: 'correct horse', passphrase: 'battery staple' },
    });
    await user.click(screen.getByRole('button', { name: 'Turn encryption off' }));
    await user.type(screen.getByLabelText('Passphrase'), 'correct horse{Enter}');
    expect(await screen.findByRole('button', { name: 'Encrypt the notes' })).toBeTruthy();
  });

  it('shows how far it is', async () => {
    const { store } = draw('off');
    await screen.findByLabelText('New passphrase');
    const vault = { state: 'turning-on', progress: 0.4, lockAfter: 30 };
    store.getState().heed({ heard: 1, event: 'vault-changed', vault });
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.4');
  });
});
