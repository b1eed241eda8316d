import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleNote, failure } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Notes' }));
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });

describe('Notes', () => {
  it('saves a note: the field empties, "Saved" is said, the note is on top', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    await user.type(field(), 'Likes blue lamps');
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Preference');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(field().value).toBe('');
    expect(section().getByText('Saved')).toBeTruthy();
    const [first] = within(section().getByRole('list', { name: 'Notes, newest first' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Likes blue lamps');
    expect(first?.textContent).toContain('Preference');
  });

  it('saves by Ctrl+Enter', async () => {
    const { user, background } = await drawSidebar();
    await user.type(field(), 'By keys{Control>}{Enter}{/Control}');
    expect(background.notes.at(-1)?.text).toBe('By keys');
  });

  it('says when saving failed, keeps the text, offers retry and copy, and succeeds on retry', async () => {
    const { user, background } = await drawSidebar();
    const add = background.handlers['notes.add'];
    background.handlers['notes.add'] = () => {
      throw failure('The disk is full.', 'quota', 'Make room and try again.');
    };
    await user.type(field(), 'Important');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(section().getByText(/The disk is full\. Make room and try again\./)).toBeTruthy();
    expect(section().queryByText('Saved')).toBeNull();
    expect(field().value).toBe('Important');
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
    if (add) background.handlers['notes.add'] = add;
    await user.click(section().getByRole('button', { name: 'Retry' }));
    expect(section().getByText('Saved')).toBeTruthy();
    expect(background.notes.at(-1)?.text).toBe('Important');
  });

  it('offers no retry when the extension was updated, only copy', async () => {
    const { user, background } = await drawSidebar();
    background.handlers['notes.add'] = () => {
      throw failure('context invalidated', 'gone', 'Reload this page to go on.');
    };
    await user.type(field(), 'Important');
    await user.click(section().getByRole('button', { name: 'Save' }));
    expect(section().getByText(/Heard was updated\. Reload this page to go on\./)).toBeTruthy();
    expect(section().queryByRole('button', { name: 'Retry' })).toBeNull();
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  it('asks for a due time only where there can be one', async () => {
    const { user } = await drawSidebar();
    expect(section().queryByLabelText('due')).toBeNull();
    await user.selectOptions(section().getByRole('combobox', { name: 'Kind of note' }), 'Promise');
    expect(section().getByLabelText('due')).toBeTruthy();
  });

  it('shows a promise that is overdue in words, and as kept once it is', async () => {
    const promise = exampleNote({ kind: 'promise', text: 'Call Ida', due: '2020-01-02T09:00:00.000Z' });
    const { user } = await drawSidebar({ notes: [promise] });
    expect(section().getByText(/^overdue since/)).toBeTruthy();
    await user.click(section().getByRole('checkbox', { name: 'Kept: Promise: Call Ida' }));
    expect(section().queryByText(/^overdue since/)).toBeNull();
    expect(section().getByText(/^was due/)).toBeTruthy();
  });

  it('removes a note and brings it back', async () => {
    const { user } = await drawSidebar({ notes: [exampleNote()] });
    await user.click(section().getByRole('button', { name: 'Remove Note: Has two lamps.' }));
    expect(section().queryByText('Has two lamps.')).toBeNull();
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(section().getByText('Has two lamps.')).toBeTruthy();
  });

  it('folds a huge note and shows it as text', async () => {
    const text = '<b>bold</b> '.repeat(6000);
    const { user } = await drawSidebar({ notes: [exampleNote({ text })] });
    const shown = () => document.querySelector('.note .user-text')?.textContent ?? '';
    expect(shown().length).toBeLessThan(1000);
    await user.click(section().getByRole('button', { name: /^Show all of/ }));
    expect(shown().length).toBeGreaterThan(5000);
    expect(document.querySelector('b')).toBeNull();
  });

  it('has no field without a conversation to file under', async () => {
    await drawSidebar({ conversation: false });
    expect(section().queryByRole('textbox')).toBeNull();
  });
});
