import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Caller, createServer as createCallServer, type Handlers } from '../../messages/serve';
import type { WriterNews } from '../../messages/writer-calls';
import { installFakeBrowser } from '../testing';

const fake = installFakeBrowser();
const { createWriterHandlers, serveWriterPort } = await import('./writer-port');
const { local } = (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } })
  .browser.storage;

const serve = createCallServer(createWriterHandlers() as Handlers);
const call = async (name: string, input: unknown, caller: Caller = { ownPage: true }) => {
  const answer = await serve({ heard: 1, call: name, input }, caller);
  return answer?.ok ? answer.value : (answer ?? null);
};

let requests: string[];
let server: ReturnType<typeof createServer>;
let address: string;

beforeEach(async () => {
  requests = [];
  for (const key of Object.keys(fake.local)) delete fake.local[key];
  fake.granted.clear();
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { content: 'Hello Ida.' } }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A port of one of our pages; resolves with all that was told when the background closes it. */
function order(message: unknown = { heard: 1, system: 'Be brief.', user: 'The draft' }) {
  const told: WriterNews[] = [];
  const ended = new Promise<WriterNews[]>((resolve) => {
    serveWriterPort({
      onMessage: { addListener: (listener) => listener(message) },
      onDisconnect: { addListener: () => undefined },
      postMessage: (news) => void told.push(news),
      disconnect: () => resolve(told),
    });
  });
  return ended;
}

const setUp = (change: object = {}) =>
  call('writer.set', { choice: 'endpoint', endpoint: { address, model: 'small' }, key: 'secret', ...change });
const grant = () => fake.granted.add('http://127.0.0.1/*');

describe('writing in the background', () => {
  it('is off unless the rep turned it on: nothing is sent, whatever is ordered', async () => {
    grant();
    expect(await call('writer.get', {})).toEqual({ choice: 'off', hasKey: false, granted: false, model: 'absent' });
    expect(await order()).toMatchObject([{ type: 'failed', code: 'off' }]);
    await setUp({ choice: 'off' });
    expect(await order()).toMatchObject([{ type: 'failed', code: 'off' }]);
    expect(requests).toEqual([]);
  });

  it('sends nothing where the browser was not asked, or took its leave back', async () => {
    await setUp();
    expect(await order()).toMatchObject([{ type: 'failed', code: 'not-granted' }]);
    expect(requests).toEqual([]);
  });

  it('goes to the server that was set up, and stops when it is turned off again', async () => {
    grant();
    await setUp();
    expect(await order()).toEqual([{ type: 'text', text: 'Hello Ida.' }, { type: 'done' }]);
    expect(requests).toEqual(['POST /v1/chat/completions Bearer secret']);
    await call('writer.set', { choice: 'off' });
    expect(await order()).toMatchObject([{ type: 'failed', code: 'off' }]);
    expect(requests).toHaveLength(1);
  });

  it('tells the key to nobody, and forgets it with the address it was for', async () => {
    grant();
    expect(JSON.stringify(await setUp())).not.toContain('secret');
    expect(await call('writer.get', {})).toMatchObject({ hasKey: true, granted: true });
    await call('writer.set', { endpoint: { address, model: 'other' } });
    expect(await call('writer.get', {})).toMatchObject({ hasKey: true });
    await call('writer.set', { endpoint: { address: 'https://elsewhere.example/v1', model: 'other' } });
    expect(await call('writer.get', {})).toMatchObject({ hasKey: false });
  });

  it('sends no server the key of another, also when it is cut off while the address changes', async () => {
    grant();
    await setUp({ endpoint: { address: 'https://models.example/v1', model: 'small' } });
    const { set } = local;
    for (const written of [0, 1, 2]) {
      let left = written;
      vi.spyOn(local, 'set').mockImplementation(async (items) => {
        if (left-- <= 0) throw new Error('The browser ends the background here.');
        await set(items);
      });
      await call('writer.set', { endpoint: { address, model: 'small' } });
      vi.restoreAllMocks();
      await order();
      expect(requests.filter((request) => request.includes('secret'))).toEqual([]);
    }
    expect(requests.length).toBeGreaterThan(0);
  });

  it('refuses an address that anybody on the way could read', async () => {
    expect(await setUp({ endpoint: { address: 'http://192.168.0.5/v1', model: 'small' } })).toMatchObject({
      ok: false,
    });
    expect(await call('writer.get', {})).toMatchObject({ choice: 'off' });
  });

  it('is no business of a page', async () => {
    const page = { ownPage: false, site: 'https://a.example' };
    expect(await call('writer.get', {}, page)).toMatchObject({ ok: false });
    expect(await call('writer.set', { choice: 'endpoint' }, page)).toMatchObject({ ok: false });
  });

  it('uses the browser’s model where there is one, and says so where there is none', async () => {
    await call('writer.set', { choice: 'browser' });
    expect(await order()).toMatchObject([{ type: 'failed', code: 'absent' }]);
    expect(requests).toEqual([]);
  });
});
