import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seeSuggestion } from '../../../practice/rep';
import { usePractice } from './use-practice';

/** Asked by the page without giving up its thread until the answer is there. */
const waitedFor = '/waited-for';

/**
 * Makes the page busy from the moment Heard has read it and made room for the sidebar: it asks for something and waits, with
 * nothing else done on its thread. `busy` resolves, once it is, to what ends that.
 */
async function makeBusy(page: Page): Promise<{ busy: Promise<() => Promise<void>> }> {
  let begin: (end: () => Promise<void>) => void = () => {};
  const busy = new Promise<() => Promise<void>>((resolve) => {
    begin = resolve;
  });
  await page.route(`**${waitedFor}`, (route) => begin(() => route.fulfill({ body: 'Go on.' })));
  await page.addInitScript((address) => {
    let framesSince = 0;
    const look = () => {
      // Heard reads what a page shows in the next frame after it came.
      if (document.adoptedStyleSheets.length > 0 && document.querySelector('article')) framesSince += 1;
      if (framesSince < 3) return requestAnimationFrame(look);
      const request = new XMLHttpRequest();
      request.open('GET', address, false);
      request.send();
      return 0;
    };
    if (window === window.top) look();
  }, waitedFor);
  return { busy };
}

interface HeldFrame {
  /** Lets it load, once it is about to. */
  load(): Promise<void>;
  /** What it shows. Asked of its own process: a driver would go by way of the page, which has no time. */
  text(): Promise<string>;
}

/** Keeps the sidebar of a page from loading before it is told to: on any machine it is slower than the page then. */
async function holdSidebar(page: Page): Promise<HeldFrame> {
  const session = await page.context().newCDPSession(page);
  const answers = new Map<number, (value: unknown) => void>();
  let asked = 0;
  let attach: (sessionId: string) => void = () => {};
  const attached = new Promise<string>((resolve) => {
    attach = resolve;
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'iframe') attach(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
    if (id !== undefined) answers.get(id)?.(result?.result?.value);
  });
  const send = async (method: string, params: object = {}) => {
    asked += 1;
    const id = asked;
    const answer = new Promise<unknown>((resolve) => answers.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId: await attached, message });
    return answer;
  };
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  return {
    async load() {
      await send('Runtime.runIfWaitingForDebugger');
    },
    async text() {
      const expression = `document.body?.innerText ?? ''`;
      return String(await send('Runtime.evaluate', { expression, returnByValue: true }));
    },
  };
}

describe('a page too busy to hand over its port', () => {
  const practice = usePractice();

  it('has its conversation in the sidebar at once, by way of the background, and all the rest when it has time', async () => {
    const { page: before, sidebar } = await practice.openAngry();
    await seeSuggestion(sidebar);
    await before.close();

    const page = await practice.context.newPage();
    const frame = await holdSidebar(page);
    const { busy } = await makeBusy(page);
    const opening = page.goto(practice.angry);
    const goOn = await busy;
    await frame.load();

    await expect.poll(frame.text).toMatch(/Mara Lindqvist[\s\S]*They ask for[\s\S]*Insert reply/);
    // The draft is told over the port alone: the page has not handed it over.
    expect(await frame.text()).toContain('Open a reply on the page');

    await goOn();
    await opening;
    await expect.poll(frame.text).toContain('Nothing written yet.');
    expect(await frame.text()).toMatch(/Mara Lindqvist[\s\S]*They ask for[\s\S]*Insert reply/);
    await page.close();
  });
});
