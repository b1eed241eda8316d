import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { draftMessage, exampleConversation, exampleSuggestion } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Reply' }));
const listenText = () => section().getByRole<HTMLTextAreaElement>('textbox', { name: 'Listen, text' });

describe('Reply', () => {
  it('inserts the whole reply and says so', async () => {
    const { user, port } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Insert reply' }));
    expect(port.orders).toEqual([{ type: 'insert', text: exampleSuggestion.text }]);
    expect(section().getByText('Reply inserted. Ctrl+Z in the draft takes it back.')).toBeTruthy();
    expect(port.sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  it('swaps the text of a stage by button and by the arrow keys', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Another Listen' }));
    expect(listenText().value).toBe('A lamp that broke.');
    await user.keyboard('{ArrowLeft}');
    expect(listenText().value).toBe('Your lamp broke on Monday.');
    await user.keyboard('{ArrowRight}');
    expect(listenText().value).toBe('A lamp that broke.');
  });

  it('is shaped by keys alone', async () => {
    const { user, port } = await drawSidebar();
    const stage = (name: string) => section().getByRole('button', { name });
    stage('Listen').focus();
    await user.keyboard('{ArrowRight}');
    expect(listenText().value).toBe('A lamp that broke.');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(listenText());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(stage('Listen'));
    await user.keyboard('p');
    expect(section().getByRole('button', { name: 'Pin Listen', pressed: true })).toBeTruthy();
    await user.keyboard('{ArrowDown}{Delete}');
    expect(document.activeElement).toBe(stage('Acknowledge'));
    expect(section().queryByRole('textbox', { name: 'Acknowledge, text' })).toBeNull();
    await user.keyboard('{Delete}{ArrowDown}i');
    expect(port.orders).toEqual([{ type: 'insert', text: 'I will write by Friday 15:00.' }]);
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}{Control>}{Enter}{/Control}');
    expect(port.orders[1]?.text).toContain('A lamp that broke. That is annoying.');
  });

  it('is written as a chat on request, and as a mail again', async () => {
    const { user } = await drawSidebar({
      engines: {
        suggest: ({ shape: { channel = 'email' } }) => ({
          ...exampleSuggestion,
          text: `${channel} ${exampleSuggestion.text}`,
        }),
      },
    });
    expect(section().getByText(/^email Hello/)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'As chat', pressed: false }));
    expect(section().getByText(/^chat Hello/)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'As chat', pressed: true }));
    expect(section().getByText(/^email Hello/)).toBeTruthy();
  });

  it('is formal or informal, short or not, as was wished for this site before', async () => {
    const kept: unknown[] = [];
    const { user, background } = await drawSidebar({
      engines: {
        suggest: ({ shape: { tone = 'usual', length = 'usual' } }) => ({
          ...exampleSuggestion,
          text: `${tone}, ${length}: ${exampleSuggestion.text}`,
        }),
      },
      handlers: {
        'shape.get': ({ site }) => ({ shape: site === 'http://localhost' ? { tone: 'formal' } : {} }),
        'shape.keep': (wish) => {
          kept.push(wish);
          return {};
        },
      },
    });
    const press = (name: string) => user.click(section().getByRole('button', { name }));
    expect(await section().findByText(/^formal, usual:/)).toBeTruthy();
    expect(section().getByRole('button', { name: 'Formal', pressed: true })).toBeTruthy();
    await press('Informal');
    expect(section().getByText(/^informal, usual:/)).toBeTruthy();
    expect(section().getByRole('button', { name: 'Formal', pressed: false })).toBeTruthy();
    await press('Short');
    await press('Informal');
    expect(section().getByText(/^usual, short:/)).toBeTruthy();
    expect(kept.at(-1)).toEqual({ site: 'http://localhost', shape: { tone: 'usual', length: 'short' } });
    expect(background.made.filter(({ name }) => name === 'shape.get')).toHaveLength(1);
  });

  it('takes the focus where one more key inserts the reply, and keeps it when the draft folds the offer', async () => {
    const { tell } = await drawSidebar();
    await tell({ type: 'entered' });
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Insert reply' }));
    await tell(draftMessage('Hello'));
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Show the suggestion' }));
  });

  it('waits for the page to hand the focus over when the word of it comes first', async () => {
    const { tell } = await drawSidebar();
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await tell({ type: 'entered' });
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Insert reply' }));
  });

  it('takes the focus on to the insertion when the rep asks for the suggestion', async () => {
    const { tell, user } = await drawSidebar();
    await tell(draftMessage('Hello'));
    section().getByRole('button', { name: 'Show the suggestion' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(section().getByRole('button', { name: 'Insert reply' }));
  });

  it('tells its keys to who asks for them', async () => {
    const { user } = await drawSidebar();
    expect(section().queryByText('Insert this stage only')).toBeNull();
    section().getByRole('button', { name: 'Listen' }).focus();
    await user.keyboard('?');
    expect(section().getByText('Insert this stage only')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Keys' }));
    expect(section().queryByText('Insert this stage only')).toBeNull();
  });

  it('leaves the arrow keys to the caret inside the text', async () => {
    const { user } = await drawSidebar();
    await user.click(listenText());
    await user.keyboard('{ArrowRight}');
    expect(listenText().value).toBe('Your lamp broke on Monday.');
  });

  it('takes words typed in place, and gives them up on request', async () => {
    const { user, port } = await drawSidebar();
    await user.clear(listenText());
    await user.type(listenText(), 'The lamp is broken.');
    await user.click(section().getByRole('button', { name: 'Insert Listen only' }));
    expect(port.orders).toEqual([{ type: 'insert', text: 'The lamp is broken.' }]);
    await user.click(section().getByRole('button', { name: 'Undo your changes to Listen' }));
    expect(listenText().value).toBe('Your lamp broke on Monday.');
  });

  it('leaves out a stage and brings it back', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Leave out Acknowledge' }));
    expect(section().queryByRole('textbox', { name: 'Acknowledge, text' })).toBeNull();
    await user.click(section().getByRole('button', { name: 'Bring back Acknowledge' }));
    expect(section().getByRole('textbox', { name: 'Acknowledge, text' })).toBeTruthy();
  });

  it('says why a stage is there, with its practice, on demand', async () => {
    const { user } = await drawSidebar();
    const why = section().getByRole('button', { name: 'Why: Acknowledge' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const line = document.getElementById(why.getAttribute('aria-controls') ?? '');
    expect(line?.textContent).toBe('It fits. Start and end with listening.');
    expect(line?.hidden).toBe(false);
  });

  it('shows the reason and the text to copy when it could not be inserted', async () => {
    const { user, port } = await drawSidebar();
    port.answer = async () => ({ ok: false, reason: 'No reply is open.', text: 'Hello Ida' });
    await user.click(section().getByRole('button', { name: 'Insert reply' }));
    expect(section().getByText('No reply is open.', { exact: false })).toBeTruthy();
    expect(section().getByRole<HTMLTextAreaElement>('textbox', { name: 'The text' }).value).toBe('Hello Ida');
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  it('folds once a draft is under way, and opens again on request', async () => {
    const { user, tell } = await drawSidebar();
    await tell(draftMessage('Hello'));
    expect(section().queryByRole('textbox')).toBeNull();
    await user.click(section().getByRole('button', { name: 'Show the suggestion' }));
    expect(listenText()).toBeTruthy();
  });

  it('stays folded while the last message is ours, internal notes aside', async () => {
    const { user, tell } = await drawSidebar();
    const [mail] = exampleConversation.messages;
    if (!mail) throw new Error('The example has no message.');
    const messages = [
      mail,
      { ...mail, id: 'm2', role: 'agent' as const },
      { ...mail, id: 'm3', role: 'note' as const },
    ];
    await tell({ type: 'conversation', conversation: { ...exampleConversation, messages } });
    expect(section().getByText('The last message here is ours.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Show the suggestion' }));
    expect(listenText()).toBeTruthy();
  });

  it('says why there is no suggestion', async () => {
    await drawSidebar({
      engines: { suggest: () => ({ greeting: '', stages: [], text: '', reason: 'No phrase of the library fits.' }) },
    });
    expect(section().getByText('No phrase of the library fits.')).toBeTruthy();
  });
});
