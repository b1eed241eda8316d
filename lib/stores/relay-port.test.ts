import { describe, expect, it } from 'vitest';
import type { PageMessage, SidebarMessage } from '../page/channel';
import type { PagePort } from './page-port';
import { createRelayPort } from './relay-port';

const dark: PageMessage = { type: 'theme', dark: true };
const nothing = (reason: string): PageMessage => ({ type: 'conversation', conversation: null, reason });
const noDraft: PageMessage = { type: 'draft', draft: null };

function page() {
  const sent: SidebarMessage[] = [];
  let say: (message: PageMessage) => void = () => {};
  const port: PagePort = {
    send: (message) => void sent.push(message),
    order: async ({ text }) => ({ ok: false, reason: 'busy', text }),
    onMessage(listener) {
      say = listener;
      return () => {};
    },
  };
  return {
    port,
    sent,
    say(...messages: PageMessage[]) {
      for (const message of messages) say(message);
    },
  };
}

function setUp() {
  const relay = createRelayPort();
  const heard: PageMessage[] = [];
  relay.onMessage((message) => heard.push(message));
  return { relay, heard, ...page() };
}

describe('a port that stands before the page has handed one over', () => {
  it('tells what came another way, and not again what the page repeats when it connects', () => {
    const { relay, heard, port, say } = setUp();
    relay.tell([dark, nothing('Empty.')]);
    expect(heard).toEqual([dark, nothing('Empty.')]);

    relay.attach(port);
    say(dark, nothing('Empty.'), noDraft);
    expect(heard).toEqual([dark, nothing('Empty.'), noDraft]);
  });

  it('tells what is other than before, and from then on everything', () => {
    const { relay, heard, port, say } = setUp();
    relay.tell([dark, nothing('Empty.')]);
    relay.attach(port);
    say(dark, nothing('Gone.'), noDraft, nothing('Empty.'), dark);
    expect(heard.slice(2)).toEqual([nothing('Gone.'), noDraft, nothing('Empty.'), dark]);
  });

  it('keeps what is sent and ordered until there is somebody to take it', async () => {
    const { relay, port, sent } = setUp();
    relay.send({ type: 'collapse', collapsed: true });
    const ordered = relay.order({ type: 'insert', text: 'Hello Mara,' });
    expect(sent).toEqual([]);
    relay.attach(port);
    expect(await ordered).toEqual({ ok: false, reason: 'busy', text: 'Hello Mara,' });
    expect(sent).toEqual([{ type: 'collapse', collapsed: true }]);
    relay.send({ type: 'focus-composer' });
    expect(sent).toHaveLength(2);
  });
});
