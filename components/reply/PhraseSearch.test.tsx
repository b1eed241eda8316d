import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftMessage } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Reply' }));
const field = () => section().getByRole<HTMLInputElement>('combobox', { name: 'Find a phrase' });
const options = () => section().findAllByRole('option');

describe('PhraseSearch', () => {
  it.each(['/', '{Control>}k{/Control}'])('is reached with %s from anywhere in the sidebar', async (keys) => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Why: Listen' }));
    await user.keyboard(keys);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('');
  });

  it('leaves a slash that is typed into a text alone', async () => {
    const { user } = await drawSidebar();
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'and/or');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' }).value).toBe('and/or');
  });

  it('inserts the one chosen with the arrow keys and goes on in the draft', async () => {
    const { user, port } = await drawSidebar();
    await user.type(field(), 'new lamp');
    const [first] = await options();
    expect(first?.getAttribute('aria-selected')).toBe('true');
    expect(field().getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.clear(field());
    await user.type(field(), 'lamp');
    const texts = (await options()).map((option) => option.textContent);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(section().getByRole('option', { selected: true }).textContent).toBe(texts[1]);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(port.orders).toEqual([{ type: 'insert', text: texts[0]?.replace('Next step', '') }]);
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
    await waitFor(() => expect(field().value).toBe(''));
    expect(section().getByText('Phrase inserted. Ctrl+Z in the draft takes it back.')).toBeTruthy();
  });

  it('asks for what the phrase leaves open, field by field, and inserts with Enter', async () => {
    const { user, port } = await drawSidebar();
    await user.type(field(), 'comes with');
    await options();
    await user.keyboard('{Enter}');
    const carrier = section().getByRole('combobox', { name: 'Carrier' });
    expect(document.activeElement).toBe(carrier);
    await user.click(section().getByRole('button', { name: 'Insert phrase' }));
    expect(port.orders).toEqual([]);
    expect(document.activeElement).toBe(carrier);
    expect(section().getByText('Nothing is inserted yet:', { exact: false }).textContent).toContain('Carrier');
    await user.selectOptions(carrier, 'the post');
    expect(section().getByText('The lamp comes with the post on [Delivery date].')).toBeTruthy();
    await user.type(section().getByLabelText('Delivery date'), '2026-12-03');
    await user.keyboard('{Enter}');
    expect(port.orders).toEqual([{ type: 'insert', text: 'The lamp comes with the post on Thursday 3 December.' }]);
  });

  it('inserts the phrase, not the reply, with Ctrl+Enter in its fields, and nothing while words are being composed', async () => {
    const { user, port } = await drawSidebar();
    await user.type(field(), 'comes with');
    await options();
    await user.keyboard('{Enter}');
    await user.selectOptions(section().getByRole('combobox', { name: 'Carrier' }), 'the post');
    const date = section().getByLabelText('Delivery date');
    await user.type(date, '2026-12-03');
    fireEvent.keyDown(date, { key: 'Enter', isComposing: true });
    expect(port.orders).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(port.orders).toEqual([{ type: 'insert', text: 'The lamp comes with the post on Thursday 3 December.' }]);
  });

  it('goes back with Esc, from the fields to the list and from the list to nothing', async () => {
    const { user, port } = await drawSidebar();
    await user.type(field(), 'comes with');
    await options();
    await user.keyboard('{Enter}{Escape}');
    expect(document.activeElement).toBe(field());
    expect(await options()).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(field().value).toBe('');
    expect(port.sent).not.toContainEqual({ type: 'focus-composer' });
    await user.keyboard('{Escape}');
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  it('puts a phrase into the reply with Alt+Enter, gaps and all, and the reply asks for them', async () => {
    const { user, port } = await drawSidebar();
    await user.type(field(), 'comes with');
    await options();
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    expect(section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Next step, text' }).value).toBe(
      'The lamp comes with [Carrier] on [Delivery date].',
    );
    await user.click(section().getByRole('button', { name: 'Insert reply' }));
    expect(port.orders).toEqual([]);
    expect(document.activeElement).toBe(section().getByRole('combobox', { name: 'Carrier' }));
    await user.selectOptions(section().getByRole('combobox', { name: 'Carrier' }), 'our van');
    await user.type(section().getByLabelText('Delivery date'), '2026-12-03');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(port.orders.map(({ text }) => text)).toEqual([
      'Hello Ida,\n\nYour lamp broke on Monday. That is annoying.\n\nThe lamp comes with our van on Thursday 3 December.\n\nKind regards,\nJo',
    ]);
  });

  const typed = (text: string, version: number) => {
    const message = draftMessage(text, [], version);
    if (message.type === 'draft' && message.draft) message.draft.caret = { start: text.length, end: text.length };
    return message;
  };

  it('is opened by // in the draft, and the phrase stands in its place', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell(typed('Hello /', 1));
    expect(document.activeElement).not.toBe(field());
    await tell(typed('Hello //', 2));
    expect(document.activeElement).toBe(field());
    await user.keyboard('new lamp');
    const [first] = await options();
    await user.keyboard('{Enter}');
    const text = first?.textContent?.replace('Next step', '');
    expect(port.orders).toEqual([{ type: 'replace', span: { start: 6, end: 8 }, expected: '//', text }]);
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  it('goes back to the caret with Esc, and then inserts as ever', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell(typed('/', 1));
    await tell(typed('//', 2));
    await user.keyboard('{Escape}');
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
    await user.type(field(), 'new lamp');
    await options();
    await user.keyboard('{Enter}');
    expect(port.orders).toMatchObject([{ type: 'insert' }]);
  });

  it('is opened by what the rep chose, or by nothing', async () => {
    const { user, tell } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Keys' }));
    const trigger = section().getByRole<HTMLInputElement>('textbox', { name: /^Typed in the draft/ });
    expect(trigger.value).toBe('//');
    await user.clear(trigger);
    await tell(typed('/', 1));
    await tell(typed('//', 2));
    expect(document.activeElement).toBe(trigger);
    await user.type(trigger, ';');
    await tell(typed('// ', 3));
    expect(document.activeElement).not.toBe(field());
    await tell(typed('// ;', 4));
    expect(document.activeElement).toBe(field());
  });

  it('says when nothing is found', async () => {
    const { user } = await drawSidebar();
    await user.type(field(), 'zebra');
    expect(await section().findByText('No phrase has these words.')).toBeTruthy();
  });

  it('is there for a mail that answers nobody', async () => {
    const { tell, user } = await drawSidebar({ conversation: false });
    expect(screen.queryByRole('region', { name: 'Reply' })).toBeNull();
    await tell(draftMessage(''));
    await user.type(field(), 'five years');
    expect((await options())[0]?.textContent).toContain('hangs dry');
  });
});
