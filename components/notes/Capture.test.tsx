import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleConversation, exampleReading } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Notes' }));

describe('what is worth keeping of a message', () => {
  it('keeps its requests by one click, once, and takes them back', async () => {
    const { user, background } = await drawSidebar();
    await user.click(screen.getByRole('button', { name: 'Keep this request' }));
    expect(background.notes).toMatchObject([{ kind: 'request', text: 'send a new lamp', conversationId: 'thread-1' }]);
    expect(screen.queryByRole('button', { name: 'Keep this request' })).toBeNull();
    expect(section().getByText('1 request kept.')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Undo' }));
    expect(background.notes).toEqual([]);
    expect(screen.getByRole('button', { name: 'Keep this request' })).toBeTruthy();
  });

  it('records abuse with the words, the time and the page', async () => {
    const evidence = [{ start: 0, end: 7, text: 'My lamp' }];
    const reading = {
      ...exampleReading,
      abuse: 'threat' as const,
      situations: [{ name: 'abusive' as const, confidence: 0.9, evidence }],
    };
    const { user, background, tell } = await drawSidebar({ engines: { listen: () => reading } });
    const [message] = exampleConversation.messages;
    if (!message) throw new Error('The example has a message.');
    const timed = { ...exampleConversation, messages: [{ ...message, at: '2026-11-20T10:00:00+01:00' }] };
    await tell({ type: 'conversation', conversation: timed });
    await user.click(screen.getByRole('button', { name: 'Record the incident' }));
    expect(background.notes.at(-1)).toMatchObject({
      kind: 'incident',
      incident: { level: 'threat', quote: 'My lamp', at: '2026-11-20T09:00:00.000Z' },
      page: 'http://localhost/',
    });
    expect(screen.getByText('The incident is on record.')).toBeTruthy();
  });
});
