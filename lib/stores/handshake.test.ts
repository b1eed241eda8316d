import { describe, expect, it, vi } from 'vitest';
import { awaitPort, type FrameWindow } from './handshake';

const nonce = '0123456789abcdef';

function createFrame(hash = `#${nonce}`) {
  const listeners = new Set<(event: MessageEvent<unknown>) => void>();
  const parent = {};
  const frame: FrameWindow = {
    parent,
    location: { hash },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const arrived = vi.fn();
  void awaitPort(frame).then(arrived);
  /** Sends a greeting that is right in all but what the test changes. */
  const greet = async (change: { source?: unknown; data?: unknown; ports?: MessagePort[] } = {}) => {
    const event = { source: parent, data: { heard: 1, nonce }, ports: [{} as MessagePort], ...change };
    for (const listener of [...listeners]) listener(event as unknown as MessageEvent);
    await Promise.resolve();
    await Promise.resolve();
    return event.ports[0];
  };
  return { arrived, greet, listeners };
}

describe('awaitPort', () => {
  it('takes the port that comes from the parent with the nonce', async () => {
    const { arrived, greet } = createFrame();
    const port = await greet();
    expect(arrived).toHaveBeenCalledExactlyOnceWith(port);
  });

  it.each([
    ['another window', { source: {} }],
    ['a wrong nonce', { data: { heard: 1, nonce: 'fedcba9876543210' } }],
    ['no nonce', { data: { heard: 1 } }],
    ['another product', { data: { heard: 2, nonce } }],
    ['text', { data: 'heard' }],
    ['nothing', { data: null }],
    ['no port', { ports: [] }],
    ['two ports', { ports: [{} as MessagePort, {} as MessagePort] }],
  ])('refuses a greeting with %s, and still takes the right one after it', async (_, change) => {
    const { arrived, greet } = createFrame();
    await greet(change);
    expect(arrived).not.toHaveBeenCalled();
    await greet();
    expect(arrived).toHaveBeenCalledOnce();
  });

  it.each(['', '#', '#short'])('never listens where the address has no nonce worth the name (%o)', async (hash) => {
    const { arrived, greet, listeners } = createFrame(hash);
    expect(listeners.size).toBe(0);
    await greet({ data: { heard: 1, nonce: hash.slice(1) } });
    expect(arrived).not.toHaveBeenCalled();
  });

  it('takes one port only', async () => {
    const { arrived, greet, listeners } = createFrame();
    await greet();
    await greet();
    expect(arrived).toHaveBeenCalledOnce();
    expect(listeners.size).toBe(0);
  });
});
