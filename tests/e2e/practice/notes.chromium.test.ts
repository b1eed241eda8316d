import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composerOf, keepNote, notesIn, send, sidebarOf, textOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';

const note = 'Prefers a call before noon. Promised news by Thursday.';

describe('a note kept in Chromium', () => {
  let practice: Practice;
  let profile: string;
  let context: BrowserContext;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'heard-notes-'));
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    await enableSite(context, practice.url);
  });
  afterEach(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function openSidebar(id = '4821') {
    const page = await context.newPage();
    await page.goto(`${practice.url}/conversations/${id}`);
    return sidebarOf(page);
  }

  it('is there after a restart of the browser, on that customer and on no other', async () => {
    await keepNote(await openSidebar(), note);
    await context.close();
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    await notesIn(await openSidebar())
      .filter({ hasText: note })
      .waitFor();
    const other = await openSidebar('4818');
    await other.getByRole('heading', { level: 1, name: 'Yuki Tanabe' }).waitFor();
    expect(await notesIn(other).count()).toBe(0);
  });

  it('is there when the browser was killed right after “Saved” was shown', async () => {
    const sidebar = await openSidebar();
    const pid = await browserPid(context);
    const closed = context.waitForEvent('close');
    await keepNote(sidebar, note);
    process.kill(pid, 'SIGKILL');
    await closed;
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    await notesIn(await openSidebar())
      .filter({ hasText: note })
      .waitFor();
  });

  it('is offered for a promise in the mail just sent, with its time', async () => {
    const page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4833`);
    const sidebar = await sidebarOf(page);
    await composerOf(page).click();
    await page.keyboard.type('Welcome! I will call you tomorrow at 10:00.');
    await send(page);
    await sidebar.getByRole('button', { name: 'Keep as a promise' }).click();
    const kept = sidebar.locator('.note').filter({ hasText: 'I will call you tomorrow at 10:00.' });
    await kept.waitFor();
    expect(await textOf(kept)).toMatch(/Promise[\s\S]*due tomorrow 10:00/);
  });

  it('appears in another tab on the same customer at once', async () => {
    const [first, second] = [await openSidebar(), await openSidebar()];
    await keepNote(first, note);
    await notesIn(second).filter({ hasText: note }).waitFor();
  });
});

/** The process id of the browser itself, which its protocol tells. */
async function browserPid(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const browser = info?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process id.');
  return browser.id;
}
