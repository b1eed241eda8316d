import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../messages/reading-calls';
import { type Caller, createServer, type Handlers } from '../messages/serve';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createReadingHandlers } = await import('./reading-handlers');
const { dropCorrectionsOf } = await import('./settings');

const correction: Correction = {
  conversationId: 'thread-1',
  messageId: 'm1',
  customerKey: 'mara@example.org',
  off: ['frustrated'],
  added: ['mistaken'],
  asksOff: [{ start: 3, end: 9 }],
  asksAdded: [{ start: 12, end: 30 }],
};

const serve = createServer(createReadingHandlers() as Handlers);
const call = async (name: string, input: unknown, caller: Caller = { ownPage: true }) => {
  const answer = await serve({ heard: 1, call: name, input }, caller);
  return answer?.ok ? answer.value : (answer ?? null);
};
const keep = (change: Partial<Correction> = {}) =>
  call('reading.correct', { correction: { ...correction, ...change } });
const kept = (conversationId: string) => call('reading.corrections', { conversationId });

beforeEach(() => {
  delete fake.local['corrections'];
});

describe('corrections of readings', () => {
  it('are kept for the message, the last one, over a restart', async () => {
    await keep({ off: [] });
    await keep();
    await keep({ messageId: 'm2', added: [] });
    await keep({ conversationId: 'thread-2' });
    const fresh = createServer(createReadingHandlers() as Handlers);
    const answer = await fresh(
      { heard: 1, call: 'reading.corrections', input: { conversationId: 'thread-1' } },
      { ownPage: true },
    );
    expect(answer).toEqual({
      ok: true,
      value: { corrections: [{ ...correction, messageId: 'm2', added: [] }, correction] },
    });
  });

  it('are forgotten when they change nothing, and when the customer is', async () => {
    await keep();
    await keep({ off: [], added: [], asksOff: [], asksAdded: [] });
    expect(await kept('thread-1')).toEqual({ corrections: [] });
    await keep();
    await keep({ conversationId: 'thread-2', customerKey: 'dennis@example.org' });
    await dropCorrectionsOf(['mara@example.org']);
    expect(await kept('thread-1')).toEqual({ corrections: [] });
    expect(await kept('thread-2')).toMatchObject({ corrections: [{ customerKey: 'dennis@example.org' }] });
  });

  it('are no business of a page', async () => {
    expect(
      await call('reading.corrections', { conversationId: 'thread-1' }, { ownPage: false, site: 'https://a.example' }),
    ).toMatchObject({ ok: false });
  });

  it('hold no words, and nothing that is not a situation', async () => {
    expect(await keep({ off: ['annoyed'] as never })).toMatchObject({ ok: false });
    expect(await kept('thread-1')).toEqual({ corrections: [] });
  });
});
