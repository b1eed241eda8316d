import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeEnd, writeHeader, writeRecord } from '../../lib/notes/backup/format';
import { createBackupStore } from '../../lib/stores/backup';
import { createFakeCall, exampleNote, failure } from '../../lib/stores/testing';
import { Backup } from './Backup';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const room = { used: 5_000_000, quota: 10_000_000_000, level: 'fine' as const, persisted: true };

function draw() {
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
  render(<Backup backup={createBackupStore({ call: background.call })} />);
  return { ...background, user: userEvent.setup() };
}

function noteFile() {
  const notes = ['0000000a', '0000000b'].map((id) => exampleNote({ id, text: `Note ${id}` }));
  const lines = notes.map((record) => writeRecord({ type: 'note', record }));
  const text = [writeHeader('2026-11-22T09:00:00.000Z'), ...lines, '{"type":"spell"}\n', writeEnd(3)].join('');
  return new File([text], 'heard-notes.jsonl');
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
});
