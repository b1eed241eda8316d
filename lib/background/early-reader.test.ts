import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversation/conversation';
import { createEarlyReader } from './early-reader';

const site = 'https://mail.example';

const conversation: Conversation = {
  id: 'thread-1',
  host: 'practice',
  subject: 'Broken lamp',
  customer: { name: 'Ida Holm' },
  messages: [{ id: 'm1', author: {}, role: 'customer', text: 'My lamp is broken.' }],
};
const withText = (text: string): Conversation => ({
  ...conversation,
  messages: conversation.messages.map((message) => ({ ...message, text })),
});

function setUp({ fails = 0, steps = 3 } = {}) {
  let clock = Date.UTC(2026, 10, 23);
  const did: string[] = [];
  const pauses: (() => void)[] = [];
  let failures = fails;
  const reader = createEarlyReader({
    async load() {
      did.push('load');
      if (failures-- > 0) throw new Error('There is no such script.');
      return {
        read({ messages }, { agent }) {
          did.push(`read for ${agent.name}`);
          if (messages[0]?.text === 'throws') throw new Error('broken');
          return { said: messages[0]?.text };
        },
        warmUp: Array.from({ length: steps }, (_, step) => () => void did.push(`step ${step}`)),
      };
    },
    aboutRep: async (asked) => ({ agent: { name: asked === site ? 'Jo' : '?' }, habits: {}, shape: {}, libraries: [] }),
    now: () => new Date(clock),
    pause: () => new Promise<void>((resolve) => pauses.push(resolve)),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    reader,
    did,
    later: (ms: number) => {
      clock += ms;
    },
    async goOn() {
      await settled();
      for (const resume of pauses.splice(0)) resume();
      await settled();
    },
  };
}

async function setUpWarm() {
  const made = setUp({ steps: 0 });
  const done = made.reader.prepare();
  await made.goOn();
  await done;
  made.did.length = 0;
  return made;
}

describe('reading before the sidebar is there', () => {
  it('answers with what was read when the page told, for the rep it works for', async () => {
    const { reader, did } = await setUpWarm();
    const [told, asked] = await Promise.all([
      reader.read(site, conversation),
      reader.read(site, structuredClone(conversation)),
    ]);
    expect(told).toEqual({ said: 'My lamp is broken.' });
    expect(asked).toEqual(told);
    expect(did).toEqual(['read for Jo']);
  });

  it('reads anew what has changed, and what was read too long ago', async () => {
    const { reader, did, later } = await setUpWarm();
    await reader.read(site, conversation);
    expect(await reader.read(site, withText('It works.'))).toEqual({ said: 'It works.' });
    later(9_000);
    await reader.read(site, conversation);
    expect(did).toHaveLength(2);
    later(2_000);
    await reader.read(site, conversation);
    expect(did).toHaveLength(3);
  });

  it('says that it cannot tell when an engine throws', async () => {
    const { reader } = await setUpWarm();
    expect(await reader.read(site, withText('throws'))).toBeNull();
    expect(await reader.read(site, withText('It works.'))).toEqual({ said: 'It works.' });
  });

  it('gets ready once, between other work, and leaves the reading to the sidebar meanwhile', async () => {
    const { reader, did, goOn } = setUp({ steps: 2 });
    const done = Promise.all([reader.prepare(), reader.prepare()]);
    expect(did).toEqual([]);
    await goOn();
    await goOn();
    expect(did).toEqual(['load', 'step 0']);
    expect(reader.ready).toBe(false);
    expect(await reader.read(site, conversation)).toBeNull();
    await goOn();
    await done;
    expect(did).toEqual(['load', 'step 0', 'step 1']);
    expect(reader.ready).toBe(true);
    expect(await reader.read(site, conversation)).toEqual({ said: 'My lamp is broken.' });
  });

  it('tries again for the next page when its engines could not be had', async () => {
    const { reader, goOn } = setUp({ fails: 1, steps: 0 });
    const failed = reader.prepare();
    await goOn();
    await failed;
    expect(reader.ready).toBe(false);
    const done = reader.prepare();
    await goOn();
    await done;
    expect(reader.ready).toBe(true);
  });
});
