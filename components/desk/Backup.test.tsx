import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeEnd, writeHeader, writeRecord } from '../../lib/notes/backup/format';
import { sealPiece, writeSealedHeader } from '../../lib/notes/backup/sealed';
import { deriveKey, expandKeys, randomBytes, sealBytes, toBase64 } from '../../lib/notes/vault/crypto';
import { createBackupStore } from '../../lib/stores/backup';
import { createFakeCall, exampleNote, failure } from '../../lib/stores/testing';
import { createVaultStore } from '../../lib/stores/vault';
import { Backup } from './Backup';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const room = { used: 5_000_000, quota: 10_000_000_000, level: 'fine' as const, persisted: true };

function draw(options: { vault?: Parameters<typeof Backup>[0]['vault'] } = {}) {
  const background = createFakeCall({
    'storage.room': () => room,
    'backup.write': ({ cursor }) =>
      cursor === undefined
        ? { text: 'first\n', cursor: 'more', done: 1, total: 2 }
        : { text: 'second\n', cursor: null, done: 2, total: 2 },
    'backup.written': () => ({}),
    'backup.compare': ({ records }) => ({ verdicts: records.map((_, at) => (at === 0 ? 'new' : 'conflict')) }),
    'backup.take': ({ records }) => ({ written: records.length, left: 0, change: 'change-1' }),
    'changes.undo': () => ({ change: 'change-2' }),
  });
  render(<Backup backup={createBackupStore({ call: background.call })} vault={options.vault} />);
  return { ...background, user: userEvent.setup() };
}

function noteFile() {
  const notes = ['0000000a', '0000000b'].map((id) => exampleNote({ id, text: `Note ${id}` }));
  const lines = notes.map((record) => writeRecord({ type: 'note', record }));
  const text = [writeHeader('2026-11-22T09:00:00.000Z'), ...lines, '{"type":"spell"}\n', writeEnd(3)].join('');
  return new File([text], 'heard-notes.jsonl');
}

/** The same file, encrypted. */
async function sealedFile(passphrase: string) {
  const [salt, master] = [randomBytes(16), randomBytes(32)];
  const wrapped = await sealBytes(await deriveKey(passphrase, salt, 1), master, 'master');
  const lock = { salt: toBase64(salt), rounds: 1, master: toBase64(wrapped) };
  const line = await sealPiece(await expandKeys(master), 'a', 0, await noteFile().text());
  return new File([writeSealedHeader({ made: '2026-11-22T09:00:00.000Z', file: 'a', lock }), line], 'notes.jsonl');
}

describe('Backup', () => {
  it('writes all notes to a file, and tells the background only then', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    const { user, made } = draw();
    await user.click(screen.getByRole('button', { name: 'Save all notes as a file' }));
    expect(await screen.findByText('Handed to the browser to save.')).toBeTruthy();
    expect(await saved[0]?.text()).toBe('first\nsecond\n');
    expect(made.map(({ name }) => name).slice(-2)).toEqual(['backup.written', 'storage.room']);
  });

  it('shows what a file would do before it changes anything, takes it as chosen, and takes that back', async () => {
    const { user, made } = draw();
    await user.upload(screen.getByLabelText('Choose a file'), noteFile());
    expect(await screen.findByText('1 new record')).toBeTruthy();
    expect(screen.getByText('1 changed both here and in the file')).toBeTruthy();
    expect(screen.getByText('1 line refused')).toBeTruthy();
    expect(made.some(({ name }) => name === 'backup.take')).toBe(false);
    await user.click(screen.getByRole('radio', { name: 'Keep what is here' }));
    await user.click(screen.getByRole('button', { name: 'Take 1 record' }));
    expect(await screen.findByText(/2 records taken/)).toBeTruthy();
    expect(made.find(({ name }) => name === 'backup.take')?.input).toMatchObject({
      choices: { new: true, newer: true, conflicts: 'mine' },
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(made).toContainEqual({ name: 'changes.undo', input: { change: 'change-1' } });
  });

  it('refuses a file of another kind in words', async () => {
    const { user } = draw();
    await user.upload(screen.getByLabelText('Choose a file'), new File(['hello\n'], 'letter.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('That did not work');
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
  });

  it('says so when writing stopped half-way', async () => {
    const { user, handlers, made } = draw();
    handlers['backup.write'] = () => {
      throw failure('The database is closed.');
    };
    await user.click(screen.getByRole('button', { name: 'Save all notes as a file' }));
    expect(await screen.findByText(/The database is closed\./)).toBeTruthy();
    expect(made.some(({ name }) => name === 'backup.written')).toBe(false);
  });

  it('warns well before the room is used up, and offers to ask the browser to keep the notes', async () => {
    const { handlers } = draw();
    cleanup();
    handlers['storage.room'] = () => ({ ...room, level: 'soon', persisted: false });
    const background = createFakeCall(handlers);
    render(<Backup backup={createBackupStore({ call: background.call })} />);
    expect(await screen.findByText('Room is getting short.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ask it to keep them' })).toBeTruthy();
  });

  it('says that the file of encrypted notes is encrypted, and leaves it readable only when asked to', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved');
    const standing = { state: 'unlocked' as const, progress: 1, lockAfter: 15 };
    const vault = createVaultStore({ call: createFakeCall({ 'vault.get': () => standing }).call });
    const { user, made } = draw({ vault });
    expect(await screen.findByText(/your passphrase of today opens it/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save all notes as a file' }));
    await screen.findByText('Handed to the browser to save.');
    await user.click(screen.getByRole('checkbox', { name: 'Readable by anyone who has it' }));
    await user.click(screen.getByRole('button', { name: 'Save all notes as a file' }));
    await vi.waitFor(() => expect(made.filter(({ name }) => name === 'backup.written')).toHaveLength(2));
    const asked = made.flatMap(({ name, input }) => (name === 'backup.write' ? [input] : []));
    expect(asked).toEqual([false, false, true, true].map((plain) => expect.objectContaining({ plain })));
  });

  it('asks for the passphrase of an encrypted file before it tells what the file would do', async () => {
    const { user } = draw();
    await user.upload(screen.getByLabelText('Choose a file'), await sealedFile('correct horse battery'));
    const field = await screen.findByLabelText('Passphrase');
    await user.type(field, 'wrong horse{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('That is not the passphrase.');
    await user.clear(field);
    await user.type(field, 'correct horse battery{Enter}');
    expect(await screen.findByText('1 new record')).toBeTruthy();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });
});
