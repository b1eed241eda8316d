import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, newNote, setUp } from '../notes/testing';
import { installFakeBrowser } from './testing';

const fake = installFakeBrowser();
const { createAbuseHandlers } = await import('./abuse-count');

const day = 24 * 3_600_000;
const caller = { ownPage: true };

describe('the rep’s own count of abusive messages', () => {
  let bench: Bench;
  let handlers: ReturnType<typeof createAbuseHandlers>;
  const meet = async (conversationId: string, messageId: string, abusive = true) =>
    (await handlers['abuse.met']({ conversationId, messageId, abusive }, caller as never)).count;
  const today = async () => (await handlers['abuse.today']({}, caller as never)).count;

  beforeEach(async () => {
    delete fake.local.abuseMet;
    bench = await setUp();
    handlers = createAbuseHandlers(bench.journal);
  });

  it('counts each message once, on the day it was met first', async () => {
    expect(await meet('practice:1', 'a')).toBe(1);
    expect(await meet('practice:1', 'a')).toBe(1);
    expect(await meet('practice:1', 'b')).toBe(2);
    bench.time += day;
    expect(await today()).toBe(0);
    expect(await meet('practice:1', 'b')).toBe(0);
    expect(await meet('practice:2', 'c')).toBe(1);
  });

  it('takes back what the rep says is not abusive', async () => {
    await meet('practice:1', 'a');
    expect(await meet('practice:1', 'a', false)).toBe(0);
  });

  it('counts today’s incidents the reading did not hear, and no others', async () => {
    await bench.notes.add(newNote({ kind: 'incident', conversationId: 'practice:1' }));
    bench.time += day;
    await meet('practice:1', 'a');
    await bench.notes.add(newNote({ kind: 'incident', conversationId: 'practice:1' }));
    expect(await today()).toBe(1);
    await bench.notes.add(newNote({ kind: 'incident', conversationId: 'practice:2' }));
    expect(await today()).toBe(2);
  });

  it('keeps nothing that tells which message it was', async () => {
    await meet('generic:https://desk.example/ticket/4711', 'message-17');
    const kept = JSON.stringify(fake.local.abuseMet);
    expect(kept).not.toMatch(/4711|desk|message-17/);
    expect(fake.local.abuseMet).toHaveLength(1);
  });

  it('forgets messages met long ago', async () => {
    await meet('practice:1', 'a');
    bench.time += 15 * day;
    await meet('practice:1', 'b');
    expect(fake.local.abuseMet).toHaveLength(1);
  });
});
