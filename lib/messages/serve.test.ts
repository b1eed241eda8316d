import { describe, expect, it, vi } from 'vitest';
import { calls } from './protocol';
import { createServer, type Handlers } from './serve';

const page = { ownPage: false, tabId: 1, site: 'https://mail.example' };
const own = { ownPage: true };

function createHandlers(overrides: Partial<Handlers> = {}): Handlers {
  const refuse = () => {
    throw new Error('not expected');
  };
  return {
    ...(Object.fromEntries(Object.keys(calls).map((name) => [name, refuse])) as unknown as Handlers),
    ...overrides,
  };
}

describe('the server of calls', () => {
  it('hands validated input to the handler and answers its value', async () => {
    const serve = createServer(
      createHandlers({ 'unsaved.get': ({ conversationId }) => ({ text: `of ${conversationId}` }) }),
    );
    const answer = await serve({ heard: 1, call: 'unsaved.get', input: { conversationId: 'c1' } }, own);
    expect(answer).toEqual({ ok: true, value: { text: 'of c1' } });
  });

  it('lets nothing but the page calls in from a content script', async () => {
    const list = vi.fn();
    const serve = createServer(createHandlers({ 'notes.list': list }));
    expect(await serve({ heard: 1, call: 'notes.list', input: { customerKey: 'a' } }, page)).toMatchObject({
      code: 'forbidden',
    });
    expect(list).not.toHaveBeenCalled();
  });

  it('names the field of bad input and does not call the handler', async () => {
    const add = vi.fn();
    const serve = createServer(createHandlers({ 'notes.add': add }));
    const answer = await serve({ heard: 1, call: 'notes.add', input: { note: { kind: 'note', text: ' ' } } }, own);
    expect(answer).toMatchObject({ ok: false, code: 'bad-input' });
    expect(answer && !answer.ok && answer.message).toMatch(/note\./);
    expect(add).not.toHaveBeenCalled();
  });

  it('turns a full disk into words with a remedy', async () => {
    const full = () => Promise.reject(Object.assign(new Error('x'), { name: 'QuotaExceededError' }));
    const serve = createServer(createHandlers({ 'unsaved.keep': full }));
    const answer = await serve({ heard: 1, call: 'unsaved.keep', input: { conversationId: 'c', text: 't' } }, own);
    expect(answer).toMatchObject({ ok: false, code: 'disk-full', remedy: expect.stringContaining('space') });
  });

  it('finds the full disk in what the database wrapped around it', async () => {
    const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    const wrapped = Object.assign(new Error('Transaction aborted'), { name: 'AbortError', inner: full });
    const serve = createServer(createHandlers({ 'unsaved.keep': () => Promise.reject(wrapped) }));
    const answer = await serve({ heard: 1, call: 'unsaved.keep', input: { conversationId: 'c', text: 't' } }, own);
    expect(answer).toMatchObject({ ok: false, code: 'disk-full' });
  });

  it('offers no second try where one cannot help', async () => {
    const gone = Object.assign(new Error('There is no note 1.'), { name: 'NoteMissingError' });
    const serve = createServer(createHandlers({ 'notes.remove': () => Promise.reject(gone) }));
    const answer = await serve({ heard: 1, call: 'notes.remove', input: { id: '1' } }, own);
    expect(answer).toEqual({ ok: false, code: 'missing', message: 'There is no note 1.' });
  });

  it('does not answer what is not a call of ours, nor names from the prototype', async () => {
    const serve = createServer(createHandlers());
    expect(serve({ hello: true }, own)).toBeUndefined();
    expect(serve('heard', own)).toBeUndefined();
    expect(await serve({ heard: 1, call: 'constructor', input: {} }, own)).toMatchObject({ code: 'unknown-call' });
  });
});
