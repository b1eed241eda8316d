import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversation/conversation';
import type { AboutRep } from '../messages/about-rep';
import type { Engines } from './at-hand';
import { engines } from './engines';
import { createFirstReader, type FirstReading } from './first-reading';
import { createLateEngines } from './late-engines';
import { composeReply } from './reply';
import { createSidebar } from './sidebar';
import { createFakePort, createNotesInMemory, draftMessage, exampleNote, nobodyWrites } from './testing';

/** A Monday, on the machine's own clock. */
const now = new Date(2026, 10, 23, 10, 0);

function conversationOf(text: string, change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'thread-1',
    host: 'practice',
    subject: 'Order 5120',
    customer: { name: 'Ida Holm', address: 'ida@holm.example' },
    messages: [{ id: 'm1', author: { name: 'Ida Holm' }, role: 'customer', at: '2026-11-23T08:00:00Z', text }],
    ...change,
  };
}

const lamp = conversationOf(
  'I am really frustrated. This is the second time order 5120 arrived broken. Please send me a new lamp by Friday.',
);
const thanks = conversationOf('Thank you, the new lamp is wonderful. How do I return the old one?', { id: 'thread-2' });

/** A promise with its handle. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
/** As it comes out of the browser's messages. */
const sentOver = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const readFirst = createFirstReader(engines);
/** A rep the background knows nothing of. */
const anybody = { agent: {}, habits: {}, shape: {}, libraries: [] };
const inBackground = (conversation: Conversation, rep: Partial<AboutRep> = {}) =>
  sentOver(readFirst(conversation, { ...anybody, ...rep }, now));

/** A sidebar whose engines come late; every step is taken by the test. */
function setUp() {
  const page = createFakePort();
  const background = createNotesInMemory([exampleNote()]);
  const asks: { conversation: Conversation; answer: ReturnType<typeof deferred<FirstReading | null>> }[] = [];
  const loaded = deferred<Engines>();
  const canAsk = deferred<boolean>();
  const patience = deferred<void>();
  const seen = deferred<void>();
  const calm = deferred<void>();
  let loads = 0;
  let isNeeded = () => false;
  const late = createLateEngines({
    port: page,
    canAsk: () => canAsk.promise,
    ask(_, conversation) {
      const answer = deferred<FirstReading | null>();
      asks.push({ conversation, answer });
      return answer.promise;
    },
    load(needed) {
      loads += 1;
      isNeeded = needed;
      return loaded.promise;
    },
    settled: () => seen.promise,
    patience: () => patience.promise,
    calm: () => calm.promise,
  });
  const sidebar = createSidebar({
    port: late.port,
    call: background.call,
    engines: late.engines,
    complete: late.complete,
    orderWriting: nobodyWrites,
    onBroadcast: () => undefined,
    collapsed: false,
    now: () => now,
  });
  return {
    ...sidebar,
    page,
    background,
    asks,
    canAsk,
    loaded,
    patience,
    seen,
    calm,
    loads: () => loads,
    isNeeded: () => isNeeded(),
    open: (conversation: Conversation) => page.tell({ type: 'conversation', conversation }),
  };
}

/** What a sidebar shows that had its engines from the start. */
async function shownAtOnce(conversation: Conversation) {
  const port = createFakePort();
  const sidebar = createSidebar({
    port,
    call: createNotesInMemory([exampleNote()]).call,
    engines,
    orderWriting: nobodyWrites,
    onBroadcast: () => undefined,
    collapsed: false,
    now: () => now,
  });
  port.tell({ type: 'conversation', conversation });
  await settled();
  return shownBy(sidebar);
}

const shownBy = ({ conversation, reply }: Pick<ReturnType<typeof createSidebar>, 'conversation' | 'reply'>) => ({
  conversation: conversation.getState().conversation,
  reading: conversation.getState().reading,
  text: composeReply(reply.getState()),
  stages: reply.getState().stages,
});

describe('engines that come late', () => {
  it.each([lamp, thanks])('show the same, whoever read first ($subject, $id)', async (conversation) => {
    const expected = sentOver(await shownAtOnce(conversation));

    const early = setUp();
    early.open(conversation);
    early.asks[0]?.answer.resolve(inBackground(conversation));
    await settled();
    expect(sentOver(shownBy(early))).toEqual(expected);
    early.seen.resolve();
    early.loaded.resolve(engines);
    await settled();
    expect(sentOver(shownBy(early))).toEqual(expected);

    const own = setUp();
    own.open(conversation);
    own.asks[0]?.answer.resolve(null);
    own.loaded.resolve(engines);
    await settled();
    expect(sentOver(shownBy(own))).toEqual(expected);
  });

  it('sign and shape the first reply as the rep likes it, and change nothing when they are there', async () => {
    const rep = { agent: { name: 'Jo Brand' }, shape: { channel: 'chat' as const } };
    const { background, open, page, asks, seen, loaded, reply } = setUp();
    background.handlers['me.get'] = () => rep.agent;
    background.handlers['shape.get'] = () => ({ shape: rep.shape });
    page.tell({ type: 'hello', host: 'practice', hostName: 'Practice', site: 'http://x', url: 'http://x/' });
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp, rep));
    await settled();
    const first = composeReply(reply.getState());
    expect(first).toBe(inBackground(lamp, rep).suggestion.text);
    expect(first).not.toBe(inBackground(lamp).suggestion.text);
    seen.resolve();
    loaded.resolve(engines);
    await settled();
    expect(composeReply(reply.getState())).toBe(first);
  });

  it('write the reply the rep wants as soon as they are there', async () => {
    const { open, asks, seen, loaded, reply } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    reply.getState().writeAs({ channel: 'chat' });
    seen.resolve();
    loaded.resolve(engines);
    await settled();
    expect(composeReply(reply.getState())).toBe(inBackground(lamp, { shape: { channel: 'chat' } }).suggestion.text);
  });

  it('say nothing before something is known', async () => {
    const { open, conversation, reply, page } = setUp();
    page.tell({ type: 'hello', host: 'practice', hostName: 'Practice', site: 'http://x', url: 'http://x/' });
    open(lamp);
    await settled();
    expect(conversation.getState()).toMatchObject({ conversation: null, thread: null, reading: null });
    expect(conversation.getState().place?.host).toBe('practice');
    expect(reply.getState().stages).toEqual([]);
  });

  it('wait for the picture before they are loaded, once', async () => {
    const { open, asks, loads, seen, patience } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    expect(loads()).toBe(0);
    seen.resolve();
    patience.resolve();
    await settled();
    expect(loads()).toBe(1);
  });

  it.each([
    ['knows nothing', (answer: { resolve(found: null): void }) => answer.resolve(null)],
    ['is gone', (answer: { reject(error: Error): void }) => answer.reject(new Error('gone'))],
    ['keeps silent for too long', () => undefined],
  ])('are loaded at once when the background %s', async (_, answer) => {
    const { open, asks, loads, loaded, patience, conversation, reply } = setUp();
    open(lamp);
    answer(asks[0]?.answer as never);
    patience.resolve();
    await settled();
    expect(loads()).toBe(1);
    loaded.resolve(engines);
    await settled();
    expect(conversation.getState().reading?.facts.map(({ value }) => value)).toContain('5120');
    expect(composeReply(reply.getState())).toContain('5120');
  });

  it.each([
    ['cannot read', ({ resolve }: { resolve(can: boolean): void }) => resolve(false)],
    ['does not answer', ({ reject }: { reject(error: Error): void }) => reject(new Error('gone'))],
  ])('are loaded before there is anything to read when the background %s', async (_, answer) => {
    const { open, canAsk, loads, loaded, conversation, asks } = setUp();
    answer(canAsk);
    await settled();
    expect(loads()).toBe(1);
    loaded.resolve(engines);
    await settled();
    open(lamp);
    expect(conversation.getState().reading?.messageId).toBe('m1');
    expect(asks).toEqual([]);
  });

  it('leave the background the first word when the page had nothing to read at first', async () => {
    const { open, page, asks, calm, loads, isNeeded, conversation } = setUp();
    page.tell({ type: 'conversation', conversation: null, reason: 'No mail is open.' });
    await settled();
    expect(loads()).toBe(0);
    calm.resolve();
    await settled();
    expect(loads()).toBe(1);
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    expect(conversation.getState().reading?.messageId).toBe('m1');
    expect(isNeeded()).toBe(false);
  });

  it.each([
    ['a draft', ({ page }: ReturnType<typeof setUp>) => page.tell(draftMessage('I will write by Friday.'))],
    ['the search for phrases', ({ phrases }: ReturnType<typeof setUp>) => phrases.getState().type('refund')],
    [
      'a conversation nobody reads',
      ({ open, asks }: ReturnType<typeof setUp>) => {
        open(thanks);
        asks[1]?.answer.resolve(null);
      },
    ],
  ])('are needed at once for %s', async (_, act) => {
    const made = setUp();
    made.open(lamp);
    made.asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    made.seen.resolve();
    await settled();
    expect(made.isNeeded()).toBe(false);
    act(made);
    await settled();
    expect(made.isNeeded()).toBe(true);
  });

  it('never show a reading beside another conversation', async () => {
    const { open, asks, conversation, reply } = setUp();
    open(lamp);
    open(thanks);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    expect(conversation.getState().conversation).toBeNull();
    asks[1]?.answer.resolve(inBackground(thanks));
    await settled();
    expect(conversation.getState().conversation?.id).toBe('thread-2');
    expect(sentOver(shownBy({ conversation, reply }))).toEqual(sentOver(await shownAtOnce(thanks)));
  });

  it('drop an answer that comes after the page has closed the conversation', async () => {
    const { open, asks, page, conversation } = setUp();
    open(lamp);
    page.tell({ type: 'conversation', conversation: null, reason: 'No mail is open.' });
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    expect(conversation.getState()).toMatchObject({ conversation: null, reason: 'No mail is open.', reading: null });
  });

  it('ask once for what the page says twice', async () => {
    const { open, asks, conversation } = setUp();
    open(lamp);
    open(structuredClone(lamp));
    expect(asks).toHaveLength(1);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    expect(conversation.getState().reading?.messageId).toBe('m1');
  });

  it('read the draft that was begun without them', async () => {
    const { open, asks, seen, loaded, page, draft } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    page.tell(draftMessage('I understand how annoying that is. I will send a new lamp today by 5 pm.'));
    expect([...draft.getState().stages]).toEqual([]);
    seen.resolve();
    loaded.resolve(engines);
    await settled();
    expect([...draft.getState().stages]).toContain('next-step');
  });

  it('find the promises in what was sent before they were there', async () => {
    const { open, asks, loaded, page, offers } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    page.tell({ type: 'sent', text: 'I will send you a new lamp by Thursday 15:00.' });
    expect(offers.getState().offers).toEqual([]);
    loaded.resolve(engines);
    await settled();
    expect(offers.getState().offers.map(({ text }) => text)).toEqual([expect.stringContaining('new lamp')]);
  });

  it('find phrases that were searched for before they were there', async () => {
    const { open, asks, seen, loaded, phrases } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(inBackground(lamp));
    await settled();
    phrases.getState().type('refund');
    seen.resolve();
    loaded.resolve(engines);
    await expect.poll(() => phrases.getState().found.length).toBeGreaterThan(0);
  });

  it('leave the conversation and its notes when they cannot be had', async () => {
    const { open, asks, loaded, conversation } = setUp();
    open(lamp);
    asks[0]?.answer.resolve(null);
    loaded.reject(new Error('The engines could not be loaded.'));
    await settled();
    expect(conversation.getState()).toMatchObject({ conversation: lamp, reading: null });
    expect(conversation.getState().thread?.conversationId).toBe('thread-1');
  });
});
