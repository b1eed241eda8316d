import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversation/conversation';
import { builtInLibrary } from '../library/built-in';
import { lampLibrary } from '../library/testing';
import { engines } from './engines';
import { composeReply, type ReplyState } from './reply';
import { createSidebar } from './sidebar';
import {
  type CallHandlers,
  createFakePort,
  createNotesInMemory,
  draftMessage,
  exampleNote,
  nobodyWrites,
} from './testing';

/** A Monday, on the machine's own clock. */
const now = new Date(2026, 10, 23, 10, 0);

const conversation: Conversation = {
  id: 'thread-1',
  host: 'practice',
  subject: 'Order 5120',
  customer: { name: 'Ida Holm', address: 'ida@holm.example' },
  messages: [
    {
      id: 'm1',
      author: { name: 'Ida Holm' },
      role: 'customer',
      at: '2026-11-23T08:00:00Z',
      text: 'I am really frustrated. This is the second time order 5120 arrived broken. Please send me a new lamp by Friday, and could you tell me how to return the old one?',
    },
  ],
};

async function setUp(notes = [exampleNote()], handlers: CallHandlers = {}) {
  const port = createFakePort();
  const background = createNotesInMemory(notes);
  Object.assign(background.handlers, handlers);
  let broadcast: (message: unknown) => void = () => undefined;
  const sidebar = createSidebar({
    port,
    call: background.call,
    engines,
    orderWriting: nobodyWrites,
    onBroadcast: (listener) => {
      broadcast = listener;
    },
    collapsed: false,
    now: () => now,
  });
  port.tell({
    type: 'hello',
    host: 'practice',
    hostName: 'Practice',
    site: 'http://localhost',
    url: 'http://localhost/',
  });
  port.tell({ type: 'conversation', conversation });
  await expect.poll(() => sidebar.notes.getState().list).toBe('ready');
  return { ...sidebar, port, background, broadcast: (message: unknown) => broadcast(message) };
}

describe('the sidebar over the real engines', () => {
  it('puts a phrase the rep passed over behind its runner-up, also in a later life of the sidebar', async () => {
    const first = (sidebar: { reply: { getState(): ReplyState } }) =>
      sidebar.reply.getState().stages[0]?.options[0]?.phrase;
    const { background, ...one } = await setUp();
    const before = first(one);
    if (before === undefined) throw new Error('There is no suggestion.');
    const skipped = { [before]: { taken: 0, edited: 0, skipped: 40 } };
    background.handlers['habits.get'] = () => ({ habits: skipped });
    const later = await setUp([exampleNote()], background.handlers);
    await expect.poll(() => first(later)).not.toBe(before);
  });

  it('suggests and finds what a library above the built-in one says, from when it is taken until it is dropped', async () => {
    const { reply, phrases, background, broadcast } = await setUp();
    const replaced = builtInLibrary.phrases.find(({ id }) => id === reply.getState().stages[0]?.options[0]?.phrase);
    const retold = { ...replaced, text: `${replaced?.text} I have read it word for word.` };
    const file = { ...lampLibrary(), phrases: [retold] };
    const offered = () =>
      reply
        .getState()
        .stages[0]?.options.map(({ text }) => text)
        .join('\n');
    const find = (words: string) => {
      phrases.getState().type(words);
      return phrases.getState().found.map(({ phrase }) => phrase.text);
    };
    expect(offered()).not.toContain('word for word');
    await expect.poll(() => find('read word')).not.toEqual([]);
    background.handlers['libraries.get'] = () => ({
      libraries: [{ layer: 'team', file, takenAt: '2026-11-23T09:00:00.000Z' }],
    });
    broadcast({ heard: 1, event: 'libraries-changed' });
    await expect.poll(offered).toContain('word for word');
    await expect.poll(() => find('read word')).toContain(file.phrases[0]?.text);
    background.handlers['libraries.get'] = () => ({ libraries: [] });
    broadcast({ heard: 1, event: 'libraries-changed' });
    await expect.poll(offered).not.toContain('word for word');
  });

  it('serves an ask the rep says was missed, beside those that were heard', async () => {
    const { conversation: store, reply, port } = await setUp();
    const [mail] = conversation.messages;
    if (!mail) throw new Error('The conversation has no message.');
    const missed = 'The invoice goes to our office in Lund.';
    const text = `${mail.text} ${missed}`;
    port.tell({ type: 'conversation', conversation: { ...conversation, messages: [{ ...mail, text }] } });
    expect(composeReply(reply.getState())).not.toMatch(/invoice/i);
    store.getState().isAsk({ start: text.indexOf(missed), end: text.length });
    expect(composeReply(reply.getState())).toMatch(/invoice goes to (?:your|our) office in Lund/i);
  });

  it('writes a shorter reply for a chat, and finds its phrases', async () => {
    const { reply, phrases } = await setUp();
    const mail = composeReply(reply.getState());
    reply.getState().writeAs({ channel: 'chat' });
    const chat = composeReply(reply.getState());
    expect(chat.length).toBeLessThan(mail.length);
    expect(chat).not.toBe('');
    phrases.getState().type('checking');
    await expect.poll(() => phrases.getState().found.length).toBeGreaterThan(0);
    expect(phrases.getState().found.every(({ phrase }) => phrase.channel?.includes('chat') ?? true)).toBe(true);
    expect(phrases.getState().found.some(({ text }) => text.includes('{'))).toBe(false);
  });

  it('reads the message, finds its asks and offers a reply to this very customer', async () => {
    const { conversation: heard, reply } = await setUp();
    const { reading } = heard.getState();
    expect(reading?.situations.map(({ name }) => name)).toContain('frustrated');
    expect(reading?.asks.some((ask) => /lamp/i.test(ask.summary))).toBe(true);
    const text = composeReply(reply.getState());
    expect(text).toContain('Ida');
    expect(text).toContain('5120');
    expect(text).not.toMatch(/[{}]/);
    expect(reply.getState().stages.map(({ stage }) => stage)).toContain('acknowledge');
  });

  it('finds nothing amiss in its own suggestion, and lights most of the path with it', async () => {
    const { reply, draft, port } = await setUp();
    port.tell(draftMessage(composeReply(reply.getState())));
    expect(draft.getState().stages.has('acknowledge')).toBe(true);
    expect(draft.getState().stages.has('next-step')).toBe(true);
    expect(draft.getState().findings.map(({ rule }) => rule)).not.toContain('no-acknowledgement');
  });

  it('does not tell a draft just begun what it lacks, and a finished one it does', async () => {
    const { draft, port } = await setUp();
    port.tell(draftMessage('Hello Ida, the new lamp'));
    expect(draft.getState().findings).toEqual([]);
    const cold =
      'Hello Ida,\n\nThe warehouse has the lamp in stock. The colour is blue, the cable is two metres long, and the bulb is part of the parcel as before. It fits every socket in your house.';
    port.tell(draftMessage(cold, [], 2));
    expect(draft.getState().findings.map(({ rule }) => rule)).toContain('no-acknowledgement');
  });

  it('ticks an ask when the draft covers it', async () => {
    const { draft, port, conversation: heard } = await setUp();
    port.tell(draftMessage('I will send you a new lamp, it is with you by Thursday 15:00.'));
    const asks = heard.getState().reading?.asks ?? [];
    expect(draft.getState().covered).toHaveLength(asks.length);
    expect(draft.getState().covered).toContain(true);
  });

  it('files under the thread on a page that shows the reply box only', async () => {
    const { port, notes, conversation: heard } = await setUp();
    const reply = { conversationId: 'thread-9', subject: 'Other', customer: { name: 'Per' } };
    port.tell({ type: 'conversation', conversation: null, reason: 'The mail is not on this page.', reply });
    await expect.poll(() => notes.getState().customerKey).toBe('name:per');
    expect(heard.getState()).toMatchObject({ thread: { conversationId: 'thread-9', host: 'practice' }, reading: null });
  });

  it('hears of notes from other tabs and of rules brought back, and ignores anything else', async () => {
    const { notes, background, broadcast, draft, port } = await setUp();
    background.notes.push(
      exampleNote({ id: 'note-9', text: 'From another tab', createdAt: '2026-11-23T08:00:00.000Z' }),
    );
    broadcast({ heard: 1, event: 'notes-changed', customerKey: 'ida@holm.example' });
    await expect.poll(() => notes.getState().notes[0]?.text).toBe('From another tab');
    port.tell(draftMessage('{name}'));
    const before = draft.getState().findings.length;
    expect(before).toBeGreaterThan(0);
    broadcast({
      heard: 1,
      event: 'wording-changed',
      wording: { rules: ['placeholder-left'], words: [], strictness: 2 },
    });
    expect(draft.getState().findings).toHaveLength(before - 1);
    for (const odd of [null, 'x', { heard: 1, call: 'notes.list' }, { event: 'notes-changed' }]) broadcast(odd);
    expect(draft.getState().findings).toHaveLength(before - 1);
  });

  it('has no phrase on its list that speaks of the customer before', async () => {
    const { phrases, port } = await setUp();
    phrases.getState().type('explain anything happened with');
    await expect.poll(() => phrases.getState().found.some(({ text }) => text.includes('5120'))).toBe(true);
    port.tell({ type: 'conversation', conversation: { ...conversation, id: 'thread-2', customer: { name: 'Otto' } } });
    expect(phrases.getState()).toMatchObject({ query: '', found: [], filling: null });
  });

  it('fills the phrases on its list anew when the customer writes again', async () => {
    const { phrases, port } = await setUp();
    phrases.getState().type('explain anything happened with');
    const says = (words: string) => phrases.getState().found.some(({ text }) => text.includes(words));
    await expect.poll(() => says('5120')).toBe(true);
    const again = { id: 'm2', author: {}, role: 'customer' as const, text: 'Sorry, I meant order 7731. Where is it?' };
    port.tell({ type: 'conversation', conversation: { ...conversation, messages: [...conversation.messages, again] } });
    expect(phrases.getState().query).toBe('explain anything happened with');
    expect([says('7731'), says('5120')]).toEqual([true, false]);
  });

  it('orders for the thread that is shown here, whether or not its messages can be read', async () => {
    const { reply, port } = await setUp();
    await reply.getState().insertAll();
    const answered = { conversationId: 'thread-2', subject: '', customer: {} };
    port.tell({ type: 'conversation', conversation: null, reply: answered });
    await reply.getState().insertPhrase('p', 'Hello');
    port.tell({ type: 'conversation', conversation: null });
    await reply.getState().insertPhrase('p', 'Hello');
    expect(port.orderedFor).toEqual(['thread-1', 'thread-2', undefined]);
  });

  it('starts the reply from a promise of ours that is overdue', async () => {
    const promise = exampleNote({
      kind: 'promise',
      text: 'I will send you the new lamp.',
      due: '2026-11-20T15:00:00.000Z',
    });
    const without = composeReply((await setUp()).reply.getState());
    const { reply } = await setUp([promise]);
    await expect.poll(() => composeReply(reply.getState())).not.toBe(without);
  });

  it('keeps what the rep shaped when their notes change under it', async () => {
    const { reply, notes } = await setUp();
    const [first] = reply.getState().stages;
    if (!first) throw new Error('Nothing is offered.');
    reply.getState().edit(first.stage, 'My own beginning.');
    notes.getState().write({ text: 'I will call.', kind: 'promise', due: '2026-11-20T15:00:00.000Z' });
    await notes.getState().save();
    expect(composeReply(reply.getState())).toContain('My own beginning.');
  });
});
