import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPagePort, patienceMs } from './page-port';

function createRaw() {
  let listener: ((event: { data: unknown }) => void) | undefined;
  const posted: unknown[] = [];
  const raw = {
    start: vi.fn(),
    postMessage: (message: unknown) => void posted.push(message),
    addEventListener: (_: string, added: (event: { data: unknown }) => void) => {
      listener = added;
    },
  };
  const port = openPagePort(raw as unknown as Parameters<typeof openPagePort>[0]);
  return { port, posted, raw, receive: (data: unknown) => listener?.({ data }) };
}

afterEach(() => void vi.useRealTimers());

describe('the port to the page', () => {
  it('takes what the page has told meanwhile once it is listened to', () => {
    const { port, raw } = createRaw();
    expect(raw.start).not.toHaveBeenCalled();
    port.start();
    expect(raw.start).toHaveBeenCalledOnce();
  });

  it('drops what does not fit the schema without a word', () => {
    const { port, receive } = createRaw();
    const heard = vi.fn();
    port.onMessage(heard);
    for (const bad of [null, 'x', {}, { type: 'theme' }, { type: 'theme', dark: 'yes' }, { type: 'eval', code: '1' }]) {
      receive(bad);
    }
    expect(heard).not.toHaveBeenCalled();
    receive({ type: 'theme', dark: true });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ type: 'theme', dark: true });
  });

  it('gives each order the answer with its own number', async () => {
    const { port, posted, receive } = createRaw();
    const first = port.order({ type: 'insert', text: 'one' });
    const second = port.order({ type: 'insert', text: 'two' }, 'thread-2');
    expect(posted).toEqual([
      { type: 'insert', text: 'one', id: 1, conversation: '' },
      { type: 'insert', text: 'two', id: 2, conversation: 'thread-2' },
    ]);
    receive({ type: 'done', id: 2, ok: true });
    receive({ type: 'done', id: 1, ok: false, reason: 'No reply is open.', text: 'one' });
    expect(await first).toEqual({ ok: false, reason: 'No reply is open.', text: 'one' });
    expect(await second).toEqual({ ok: true });
  });

  it('gives the text back when the page does not answer at all', async () => {
    vi.useFakeTimers();
    const { port } = createRaw();
    const result = port.order({ type: 'insert', text: 'Hello' });
    vi.advanceTimersByTime(patienceMs);
    expect(await result).toEqual({ ok: false, reason: 'The page did not answer.', text: 'Hello' });
  });
});
