import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostOutput } from '../../writers/output';
import { createEndpointWriter } from './endpoint';
import type { WriterError } from './writer';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let base: string;
let answer: Answer;
let asked: { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[];
/** Resolves when the server sees a connection end. */
let closed: Promise<void>;

beforeEach(async () => {
  asked = [];
  let close: () => void = () => undefined;
  closed = new Promise((resolve) => {
    close = resolve;
  });
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ path: request.url ?? '', headers: request.headers, body: body ? JSON.parse(body) : {} });
      response.on('close', close);
      answer(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const patience = { first: 20_000, between: 20_000, whole: 20_000 };
const hasty = { ...patience, first: 150, between: 150 };

/** Lets the writer write; answers what it told and how it ended. */
async function write(options: { key?: string; signal?: AbortSignal; patience?: typeof patience } = {}) {
  const told: string[] = [];
  const writer = createEndpointWriter({
    base,
    model: 'small',
    key: options.key,
    patience: options.patience ?? patience,
  });
  const signal = options.signal ?? new AbortController().signal;
  const failure = await writer
    .write({ system: 'Be brief.', user: 'The draft' }, (text) => told.push(text), signal)
    .then(
      () => undefined,
      (error: WriterError) => error,
    );
  return { told, text: told.join(''), code: failure?.code, message: failure?.message };
}

const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
const stream =
  (...pieces: string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const piece of pieces) response.write(piece);
    response.end();
  };
const json =
  (status: number, value: unknown): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };

describe('a server the rep set up', () => {
  it('is asked once, with the prompt, the model and the key, and nothing else of ours', async () => {
    answer = stream(event('Hello '), event('Mara.'), 'data: [DONE]\n\n');
    expect(await write({ key: 'secret' })).toMatchObject({ told: ['Hello ', 'Mara.'], code: undefined });
    expect(asked).toHaveLength(1);
    const { path, headers, body } = asked[0]!;
    expect(path).toBe('/v1/chat/completions');
    expect(headers).toMatchObject({ authorization: 'Bearer secret', 'content-type': 'application/json' });
    expect(headers.cookie ?? headers.referer).toBeUndefined();
    expect(body).toEqual({
      model: 'small',
      stream: true,
      temperature: 0.3,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'The draft' },
      ],
    });
    await write();
    expect(asked[1]?.headers.authorization).toBeUndefined();
  });

  it('may cut its answer anywhere, also inside a letter', async () => {
    const bytes = Buffer.from(
      `: a comment\r\n${event('Grüße 💡')}event: x\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n`,
    );
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      let at = 0;
      const next = () => {
        if (at >= bytes.length) return void response.end();
        response.write(bytes.subarray(at, at + 7), next);
        at += 7;
      };
      next();
    };
    expect(await write()).toMatchObject({ text: 'Grüße 💡', code: undefined });
  });

  it('may answer in one piece', async () => {
    answer = json(200, { choices: [{ message: { content: 'Hello Mara.' } }] });
    expect(await write()).toMatchObject({ text: 'Hello Mara.', code: undefined });
  });

  it('is told of in its own words when it refuses', async () => {
    answer = json(401, { error: { message: 'No such key' } });
    expect(await write()).toMatchObject({
      code: 'refused',
      message: 'The server answered 401: No such key Check the key.',
    });
    answer = json(404, { error: 'model "small" not found' });
    expect((await write()).message).toContain('model "small" not found');
    answer = (response) => response.writeHead(500).end('<h1>oh</h1>');
    expect(await write()).toMatchObject({ code: 'refused', message: 'The server answered 500.' });
    answer = stream(event('Hello'), 'data: {"error":{"message":"out of memory"}}\n\n');
    expect(await write()).toMatchObject({ text: 'Hello', code: 'refused', message: 'The server says: out of memory' });
  });

  it('is waited for so long, before the first words and between them', async () => {
    answer = () => undefined;
    expect(await write({ patience: hasty })).toMatchObject({ code: 'too-slow', told: [] });
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event('Hello'));
    };
    expect(await write({ patience: { ...hasty, first: 20_000 } })).toMatchObject({ code: 'too-slow', text: 'Hello' });
    let drip: NodeJS.Timeout | undefined;
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      drip = setInterval(() => response.write(event('.')), 20);
    };
    const slow = await write({ patience: { ...patience, whole: 250 } });
    clearInterval(drip);
    expect(slow).toMatchObject({ code: 'too-slow', message: expect.stringContaining('not ready') });
  });

  it('is left at once when the rep cancels', async () => {
    const control = new AbortController();
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event('Hello'));
      control.abort(new Error('Cancelled.'));
    };
    expect(await write({ signal: control.signal })).toMatchObject({ message: 'Cancelled.' });
    await closed;
  });

  it('never sends us elsewhere: the message goes where the rep said', async () => {
    const elsewhere: string[] = [];
    const other = createServer((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    for (const status of [301, 302, 307, 308]) {
      answer = (response) => response.writeHead(status, { location: `http://127.0.0.1:${port}/steal` }).end();
      expect(await write()).toMatchObject({ code: 'unreachable', told: [] });
    }
    other.close();
    expect(elsewhere).toEqual([]);
  });

  it('is not believed when it answers something else', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
    expect(await write()).toMatchObject({
      code: 'not-understood',
      told: [],
      message: expect.stringContaining('text/html'),
    });
    answer = json(200, { hello: 'world' });
    expect(await write()).toMatchObject({ code: 'not-understood' });
    answer = json(200, { choices: [{ message: { content: 42 } }] });
    expect(await write()).toMatchObject({ code: 'not-understood' });
    answer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{"mess');
    expect(await write()).toMatchObject({ code: 'not-understood' });
    answer = stream('garbage\n\ndata: }{\n\ndata: [1]\n\ndata: [DONE]\n\n');
    expect(await write()).toMatchObject({ code: 'not-understood', told: [] });
    answer = stream(event('Hello Ma'));
    expect(await write()).toMatchObject({ code: 'not-understood', text: 'Hello Ma' });
  });

  it('is stopped when it goes on and on, in words or in anything else', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = () => response.writable && response.write(event('blah '.repeat(200)), more);
      more();
    };
    const words = await write();
    expect(words.code).toBe('too-long');
    expect(words.text.length).toBeLessThanOrEqual(mostOutput);
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = () => response.writable && response.write(`: ${'x'.repeat(60_000)}\n`, more);
      more();
    };
    expect(await write()).toMatchObject({ code: 'too-long', told: [] });
    await closed;
  });

  it('is said not to answer when nobody is there', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await write()).toMatchObject({ code: 'unreachable', message: expect.stringContaining(base) });
  });
});
