import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleNote } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Reply' }));
const button = () => section().findByRole('button', { name: 'Where things stand' });
const field = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Where things stand, text' });
const at = new Date().toISOString();
const request = exampleNote({ kind: 'request', text: 'Send a new lamp', state: 'open', createdAt: at, updatedAt: at });

describe('where things stand', () => {
  it('is not offered while nothing is noted that a customer should read', async () => {
    await drawSidebar({ notes: [exampleNote({ kind: 'preference', text: 'Likes short mails' })] });
    expect(await screen.findAllByText('Likes short mails')).not.toEqual([]);
    expect(section().queryByRole('button', { name: 'Where things stand' })).toBeNull();
  });

  it('shows the message made from the notes, to be changed, undone and inserted', async () => {
    const { user, port } = await drawSidebar({ notes: [request] });
    await user.click(await button());
    expect(document.activeElement).toBe(field());
    expect(field().value).toMatch(/^Hello Ida,\n\n.*where things stand.*\n\nOpen:\n- Send a new lamp\n\n/s);
    const made = field().value;
    await user.type(field(), ' PS');
    expect(section().getByText('your words')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Undo your changes to where things stand' }));
    expect(field().value).toBe(made);
    await user.clear(field());
    await user.type(field(), 'All is open.');
    await user.click(section().getByRole('button', { name: 'Insert summary' }));
    expect(port.orders).toEqual([{ type: 'insert', text: 'All is open.' }]);
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
    expect(section().getByText('Summary inserted. Ctrl+Z in the draft takes it back.')).toBeTruthy();
    expect(section().queryByRole('textbox', { name: 'Where things stand, text' })).toBeNull();
  });

  it('is inserted by keys alone, without the suggested reply, and Esc leads back to its button', async () => {
    const { user, port } = await drawSidebar({ notes: [request] });
    (await button()).focus();
    await user.keyboard('{Enter}{Escape}');
    expect(document.activeElement).toBe(await button());
    expect(port.sent).not.toContainEqual({ type: 'focus-composer' });
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(port.orders).toHaveLength(1);
    expect(port.orders[0]?.text).toContain('- Send a new lamp');
  });

  it('keeps its text and says why when it could not be inserted', async () => {
    const { user, port } = await drawSidebar({ notes: [request] });
    port.answer = async () => ({ ok: false, reason: 'No reply is open.', text: 'the text' });
    await user.click(await button());
    await user.type(field(), ' PS');
    await user.click(section().getByRole('button', { name: 'Insert summary' }));
    expect(section().getByText('No reply is open.', { exact: false })).toBeTruthy();
    expect(field().value).toMatch(/ PS$/);
  });

  it('follows the notes until the rep writes in it, and then keeps their words', async () => {
    const { user, stores } = await drawSidebar({ notes: [request] });
    await user.click(await button());
    const [note] = stores.notes.getState().notes;
    if (!note) throw new Error('There is no note.');
    await act(() => stores.notes.getState().change(note, { state: 'done' }, 'Done.'));
    expect(field().value).toContain('Done:\n- Send a new lamp');
    await user.type(field(), ' PS');
    await act(() => stores.notes.getState().change(note, { state: 'open' }, 'Open.'));
    expect(field().value).toMatch(/Done:.* PS$/s);
  });
});
