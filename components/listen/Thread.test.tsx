import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleReading } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Listen' }));

describe('the thread before the last message', () => {
  const span = { start: 0, end: 5 };
  const earlier = {
    ...exampleReading,
    promises: [
      {
        ...span,
        start: 40,
        end: 45,
        messageId: 'a1',
        text: 'I will send the key by Wednesday.',
        overdue: false,
        kept: true as const,
      },
      { ...span, messageId: 'a1', text: 'We will call you on Friday.', overdue: true },
    ],
    thread: {
      asks: [
        {
          ...span,
          messageId: 'c1',
          text: 'When is the sale?',
          summary: 'say when the sale is',
          state: 'answered' as const,
        },
        {
          ...span,
          start: 21,
          end: 26,
          messageId: 'c1',
          text: 'Replace the lid.',
          summary: 'replace the lid',
          state: 'promised' as const,
          reply: { ...span, messageId: 'a1', text: 'We will replace it next week.' },
        },
        {
          ...span,
          start: 9,
          end: 20,
          messageId: 'c1',
          text: 'Which glue?',
          summary: 'say which glue',
          state: 'open' as const,
        },
      ],
      moods: [
        { messageId: 'c0', mood: 'calm' as const },
        { messageId: 'c1', mood: 'calm' as const },
        { messageId: 'm1', mood: 'angry' as const },
      ],
    },
  };

  it('shows what still stands, what was promised and how the mood moved; what is answered on request', async () => {
    const { user } = await drawSidebar({ engines: { listen: () => earlier } });
    expect(section().getByText('1 of 3 answered')).toBeTruthy();
    expect(section().queryByText('say when the sale is')).toBeNull();
    expect(section().getByText('replace the lid').parentElement?.textContent).toContain(
      'We will replace it next week.',
    );
    expect(section().getByText('say which glue').parentElement?.textContent).toContain('not answered yet');
    expect(section().getByText('Kept').parentElement?.textContent).toContain('I will send the key by Wednesday.');
    const moods = within(section().getByRole('list', { name: 'The mood from message to message' }));
    expect(moods.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['calm', 'angry']);
    await user.click(section().getByRole('button', { name: '1 more' }));
    expect(section().getByText('say when the sale is')).toBeTruthy();
  });

  it('lights up the words of an earlier ask, of our answer and of a promise in their own messages', async () => {
    const { user, port } = await drawSidebar({ engines: { listen: () => earlier } });
    const lit = async (name: RegExp) => {
      await user.hover(section().getByRole('button', { name }));
      return port.sent.at(-1);
    };
    expect(await lit(/^say which glue/)).toEqual({ type: 'light', messageId: 'c1', spans: [{ start: 9, end: 20 }] });
    expect(await lit(/^We promised:/)).toEqual({ type: 'light', messageId: 'a1', spans: [{ start: 0, end: 5 }] });
    expect(await lit(/^Kept/)).toEqual({ type: 'light', messageId: 'a1', spans: [{ start: 40, end: 45 }] });
    await user.unhover(section().getByRole('button', { name: /^Kept/ }));
    expect(port.sent.at(-1)).toMatchObject({ type: 'light', spans: [] });
  });

  it('says that all was answered, and shows it on request', async () => {
    const [answered] = earlier.thread.asks;
    const thread = { ...earlier.thread, asks: answered ? [answered] : [] };
    const { user } = await drawSidebar({ engines: { listen: () => ({ ...earlier, thread }) } });
    expect(section().getByText('answered')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Show it' }));
    expect(section().getByText('say when the sale is')).toBeTruthy();
  });
});
