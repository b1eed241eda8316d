import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from './server.mjs';

describe('the practice inbox', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice.close());

  const post = (path: string, body: string, type = 'application/json') =>
    fetch(`${practice.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body });

  interface Inbox {
    conversations: { id: string; messages: { id: string; role: string; at: string; text: string }[] }[];
  }
  const inbox = async () => (await (await fetch(`${practice.url}/api/inbox`)).json()) as Inbox;

  it('leads to the first conversation, and shows every one at an address of its own', async () => {
    const start = await fetch(practice.url);
    expect(start.url).toBe(`${practice.url}/conversations/4821`);
    expect(await start.text()).toContain('name="heard-practice" content="1"');
    for (const { id } of (await inbox()).conversations) {
      expect((await fetch(`${practice.url}/conversations/${id}`)).status).toBe(200);
    }
  });

  it('dates its mails in order and in the past, with an offset, and leaves no date unresolved', async () => {
    for (const { messages } of (await inbox()).conversations) {
      const times = messages.map(({ at }) => at);
      for (const at of times) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      const instants = times.map((at) => new Date(at).getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      expect(instants.at(-1)).toBeLessThan(Date.now());
      for (const { text } of messages) expect(text).not.toMatch(/[{}]/);
    }
  });

  it('has a promise that is overdue, as of today', async () => {
    const [angry] = (await inbox()).conversations;
    const promise = angry?.messages.find(({ text }) => text.includes('I will write to you by'));
    const day = new Date();
    day.setDate(day.getDate() - 2);
    expect(promise?.text).toMatch(new RegExp(`by [A-Z][a-z]+day ${day.getDate()} [A-Z][a-z]+ at 15:00`));
  });

  it('keeps a sent message to the letter, in the thread too', async () => {
    const message = { composer: 'rich', html: '<div>Grüße &amp; Dank</div>', text: 'Grüße & Dank\n\n“so” ' };
    const answer = await post('/api/conversations/4818/messages', JSON.stringify(message));
    expect(answer.status).toBe(201);
    expect(practice.sent()).toEqual([{ conversationId: '4818', ...message }]);
    const thread = (await inbox()).conversations.find(({ id }) => id === '4818');
    expect(thread?.messages.at(-1)).toMatchObject({ role: 'agent', text: message.text });
  });

  it.each([
    ['no words', JSON.stringify({ composer: 'plain', html: '', text: ' \n' }), 400],
    ['an unknown composer', JSON.stringify({ composer: 'x', html: '', text: 'a' }), 400],
    ['something that is not JSON', '{', 400],
    ['more than a mail', JSON.stringify({ composer: 'plain', html: '', text: 'a'.repeat(5_000_001) }), 400],
  ])('refuses %s with a sentence', async (_, body, status) => {
    const before = practice.sent().length;
    const answer = await post('/api/conversations/4818/messages', body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: string }).error).toMatch(/\.$/);
    expect(practice.sent()).toHaveLength(before);
  });

  it('takes nothing from a form of another site, and knows only its own files', async () => {
    const body = JSON.stringify({ composer: 'plain', html: '', text: 'a' });
    expect((await post('/api/conversations/4818/messages', body, 'text/plain')).status).toBe(415);
    expect((await post('/api/conversations/none/messages', body)).status).toBe(404);
    expect((await fetch(`${practice.url}/../package.json`)).status).toBe(404);
    expect((await fetch(`${practice.url}/server.mjs`)).status).toBe(404);
  });
});
