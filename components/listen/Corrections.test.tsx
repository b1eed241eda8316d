import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftMessage, exampleConversation, exampleSuggestion } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Listen' }));

describe('what was heard wrong', () => {
  it('takes off a situation that was heard wrong; the suggestion and the checks follow, and it is kept', async () => {
    const read: string[][] = [];
    const { user, background, tell } = await drawSidebar({
      engines: {
        readDraft: (_, at) => {
          read.push(at?.reading.situations.map(({ name }) => name) ?? []);
          return { stages: [], covered: [], structure: [] };
        },
        suggest: ({ reading }) => ({
          ...exampleSuggestion,
          text: `${reading.situations.map(({ name }) => name).join()} ${exampleSuggestion.text}`,
        }),
      },
    });
    await user.click(section().getByRole('button', { name: 'Not so: Frustrated' }));
    expect(section().queryByRole('button', { name: 'Frustrated' })).toBeNull();
    expect(section().getByText('You took off: Frustrated.')).toBeTruthy();
    expect(screen.getByText(/^impatient Hello/)).toBeTruthy();
    await tell(draftMessage('Hello'));
    expect(read.at(-1)).toEqual(['impatient']);
    expect(background.made.findLast(({ name }) => name === 'reading.correct')?.input).toEqual({
      correction: {
        conversationId: 'thread-1',
        messageId: 'm1',
        customerKey: 'ida@holm.example',
        off: ['frustrated'],
        added: [],
        asksOff: [],
        asksAdded: [],
      },
    });
    await user.click(section().getByRole('button', { name: 'Back to what was heard' }));
    expect(section().getByRole('button', { name: 'Frustrated' })).toBeTruthy();
  });

  it('takes a situation that was not heard', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Add what was not heard' }));
    await user.selectOptions(section().getByRole('combobox', { name: 'What was not heard' }), 'Mistaken');
    await user.hover(section().getByRole('button', { name: 'Mistaken' }));
    expect(section().getByText('You said so.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Not so: Mistaken' }));
    expect(section().queryByRole('button', { name: 'Mistaken' })).toBeNull();
    expect(section().queryByText('Corrected by you.')).toBeNull();
  });

  it('takes off what is no ask', async () => {
    const { user } = await drawSidebar();
    await user.click(section().getByRole('button', { name: 'Not asked for: send a new lamp' }));
    expect(section().queryByText('send a new lamp')).toBeNull();
    expect(section().getByText('You took off: 1 ask.')).toBeTruthy();
  });

  it('shows what was corrected before the sidebar was loaded anew, for its own message only', async () => {
    const { background, tell } = await drawSidebar({ conversation: false });
    const kept = { conversationId: 'thread-1', customerKey: 'ida@holm.example', added: [], asksOff: [], asksAdded: [] };
    background.handlers['reading.corrections'] = () => ({
      corrections: [
        { ...kept, messageId: 'm1', off: ['frustrated'] },
        { ...kept, messageId: 'm0', off: ['impatient'] },
      ],
    });
    await tell({ type: 'conversation', conversation: exampleConversation });
    expect(await section().findByText('You took off: Frustrated.')).toBeTruthy();
    expect(section().getByRole('button', { name: 'Perhaps impatient' })).toBeTruthy();
  });

  it('takes an ask that was not heard, which the reply serves, and lets it be taken off again', async () => {
    const { user } = await drawSidebar({
      engines: {
        suggest: ({ reading }) => ({
          ...exampleSuggestion,
          text: `${reading.asks.length} asked. ${exampleSuggestion.text}`,
        }),
      },
    });
    expect(screen.getByText(/^1 asked\./)).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Add an ask that was not heard' }));
    await user.selectOptions(
      section().getByRole('combobox', { name: 'What else they ask for' }),
      'My lamp has been broken since Monday.',
    );
    expect(screen.getByText(/^2 asked\./)).toBeTruthy();
    const added = section().getByRole('button', { name: /^Not asked for: .*broken since Monday/ });
    await user.click(added);
    expect(screen.getByText(/^1 asked\./)).toBeTruthy();
  });

  it('leaves the focus on the button of a list that was chosen from or left', async () => {
    const { user } = await drawSidebar();
    const add = () => section().getByRole('button', { name: 'Add what was not heard' });
    await user.click(add());
    await user.selectOptions(section().getByRole('combobox', { name: 'What was not heard' }), 'Mistaken');
    expect(document.activeElement).toBe(add());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(section().getByRole('combobox', { name: 'What was not heard' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(add());
  });
});
