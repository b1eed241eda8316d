import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { exampleConversation, exampleSuggestion } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';
import { keepFocus } from './keep-focus';

const reply = () => within(screen.getByRole('region', { name: 'Reply' }));
const insert = () => reply().getByRole('button', { name: 'Insert reply' });
const other = { type: 'conversation', conversation: { ...exampleConversation, id: 'another' } } as const;

describe('the focus', () => {
  it('stays on the control while a new suggestion is drawn', async () => {
    let found = exampleSuggestion;
    const { tell } = await drawSidebar({ engines: { suggest: () => found } });
    insert().focus();
    found = { ...exampleSuggestion, greeting: 'Dear Ida', stages: exampleSuggestion.stages.slice(0, 1) };
    await tell({ type: 'conversation', conversation: { ...exampleConversation, subject: 'Lamp' } });
    expect(reply().queryByRole('textbox', { name: 'Acknowledge, text' })).toBeNull();
    expect(document.activeElement).toBe(insert());
  });

  it('is on the same control again when the reply is drawn anew', async () => {
    const { tell } = await drawSidebar();
    const before = insert();
    before.focus();
    await tell(other);
    expect(before.isConnected).toBe(false);
    expect(document.activeElement).toBe(insert());
  });

  it('comes back when the control was gone for a while', async () => {
    const { tell } = await drawSidebar();
    insert().focus();
    await tell({ type: 'conversation', conversation: null, reason: 'Loading.' });
    expect(document.activeElement).toBe(document.body);
    await tell(other);
    expect(document.activeElement).toBe(insert());
  });

  it('keeps the caret in a text', async () => {
    const { tell } = await drawSidebar();
    const text = () => reply().getByRole<HTMLTextAreaElement>('textbox', { name: 'Listen, text' });
    text().focus();
    text().setSelectionRange(5, 9);
    await tell(other);
    expect(document.activeElement).toBe(text());
    expect([text().selectionStart, text().selectionEnd]).toEqual([5, 9]);
  });

  it('is not taken from the page, nor from what the rep went on to', async () => {
    const { tell, user } = await drawSidebar();
    insert().focus();
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await tell(other);
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();

    insert().focus();
    await user.click(screen.getByRole('heading', { level: 1 }));
    act(() => insert().blur());
    await tell({ type: 'conversation', conversation: exampleConversation });
    expect(document.activeElement).toBe(document.body);
  });

  it('does not go to a control of the same name that was there before', async () => {
    document.body.innerHTML = '<ul><li><button>Remove</button></li><li><button>Remove</button></li></ul>';
    const stop = keepFocus(document);
    document.querySelector('button')?.focus();
    document.querySelector('li')?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
    stop();
    document.body.replaceChildren();
  });
});
