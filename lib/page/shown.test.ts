import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversation/conversation';
import { followShown, type Shown } from './shown';

const thread = (id: string): Conversation => ({
  id,
  host: 'request-tracker',
  subject: 'The drive units never came',
  customer: { name: 'Ida Solberg' },
  messages: [{ id: '1', author: {}, role: 'customer', text: 'Where is it?' }],
});
const reply = (id: string, name = 'Ida Solberg') => ({ conversationId: id, subject: 'Re', customer: { name } });
const unread = { reason: 'No messages here.' };

/** A page whose recalls are answered when the test says so. */
function openPage() {
  const told: Shown[] = [];
  const recalls: ((found: Conversation | undefined) => void)[] = [];
  const ending = new AbortController();
  const shown = followShown({
    recall: () => new Promise((resolve) => recalls.push(resolve)),
    tell: (one) => told.push(one),
    signal: ending.signal,
  });
  const answer = async (nr: number, found: Conversation | undefined) => {
    recalls[nr]?.(found);
    await Promise.resolve();
  };
  return { shown, told, answer, ending };
}

describe('what the page shows', () => {
  it('is what was read, at once', () => {
    const { shown, told } = openPage();
    expect(shown.now()).toBeUndefined();
    shown.look(thread('a'), undefined);
    expect(shown.id()).toBe('a');
    expect(told).toEqual([{ type: 'conversation', conversation: thread('a') }]);
  });

  it('is the thread read before, where only the answer is written', async () => {
    const { shown, told, answer } = openPage();
    shown.look(unread, reply('a'));
    expect(told).toEqual([]);
    expect(shown.id()).toBe('');
    await answer(0, thread('a'));
    expect(shown.id()).toBe('a');
    expect(told).toEqual([{ type: 'conversation', conversation: thread('a'), reply: reply('a') }]);
  });

  it('is known by its reply where nothing was read before', async () => {
    const { shown, told, answer } = openPage();
    shown.look(unread, reply('a'));
    await answer(0, undefined);
    expect(shown.id()).toBe('a');
    expect(told).toMatchObject([{ conversation: null, reason: unread.reason }]);
  });

  it('stays what it is while the page tells more of the same reply', async () => {
    const { shown, answer } = openPage();
    shown.look(unread, reply('a', 'Ida'));
    await answer(0, thread('a'));
    shown.look(unread, reply('a', 'Ida Solberg'));
    expect(shown.id()).toBe('a');
    await answer(1, thread('a'));
    expect(shown.now()?.reply).toEqual(reply('a', 'Ida Solberg'));
  });

  it('is not known while another thread is looked for', async () => {
    const { shown, told, answer } = openPage();
    shown.look(unread, reply('a'));
    await answer(0, thread('a'));
    shown.look(unread, reply('b'));
    expect(shown.now()).toBeUndefined();
    expect(shown.id()).toBe('');
    await answer(1, thread('b'));
    expect(shown.id()).toBe('b');
    expect(told).toHaveLength(2);
  });

  it('is what the last look says, whichever answer comes last', async () => {
    const { shown, told, answer } = openPage();
    shown.look(unread, reply('a'));
    shown.look(unread, reply('b'));
    await answer(1, thread('b'));
    await answer(0, thread('a'));
    expect(shown.id()).toBe('b');
    expect(told).toHaveLength(1);
  });

  it('is told to nobody after the end', async () => {
    const { shown, told, answer, ending } = openPage();
    shown.look(unread, reply('a'));
    ending.abort();
    await answer(0, thread('a'));
    expect(told).toEqual([]);
    expect(shown.now()).toBeUndefined();
  });
});
