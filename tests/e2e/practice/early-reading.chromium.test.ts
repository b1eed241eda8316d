import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { section, seeReading, sidebarOf } from '../../../practice/rep';
import { startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder, extensionId } from '../extension';

let practice: Awaited<ReturnType<typeof startPractice>>;
let context: BrowserContext;

beforeAll(async () => {
  practice = await startPractice();
  context = await launchChromium({ extension: extensionFolder('chrome') });
  await enableSite(context, practice.url);
});

afterAll(async () => {
  await context?.close();
  await practice?.close();
});

/** Opens a conversation and says what the sidebar shows of it, once it does. */
async function read(): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${practice.url}/conversations/4821`);
  const sidebar = await sidebarOf(page);
  await seeReading(sidebar);
  await sidebar.locator('.stages > li').first().waitFor();
  // What can be kept of the reading is offered once the notes are known.
  await sidebar.getByRole('button', { name: /^Keep \d+ requests$/ }).waitFor();
  const shown = await Promise.all([section(sidebar, 'Listen').innerText(), section(sidebar, 'Reply').innerText()]);
  await page.close();
  return shown;
}

/** Does the background say it reads for sidebars that load? Asked from a page of the extension. */
async function isReady(): Promise<boolean> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  const answer = await own.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: { ready: boolean } }> } };
      }
    ).chrome.runtime.sendMessage({ heard: 1, call: 'reader.state', input: {} }),
  );
  await own.close();
  return answer.value.ready;
}

/** Ends the background's worker, as the browser does when it had nothing to do for half a minute. */
async function endWorker(): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await expect.poll(workers).toEqual([]);
  await session.detach();
}

describe('the first conversation of a page', () => {
  it('reads the same with a background that is warm, cold, or just woken', async () => {
    const cold = await read();
    expect(cold.join('\n')).toMatch(/Insert reply/);
    await expect.poll(isReady).toBe(true);
    expect(await read()).toEqual(cold);

    await endWorker();
    expect(await read()).toEqual(cold);
    // It was installed long ago, and still has the engines at hand.
    await expect.poll(isReady).toBe(true);
    expect(await read()).toEqual(cold);
  });
});
