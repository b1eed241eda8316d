import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder, extensionId, sidebarOf } from '../extension';
import { type Display, openDisplay, whyNoDisplay } from './display';

const reason = whyNoDisplay();

/** The build that users get, and the browser's own question answered by keys, as a rep would. */
describe.skipIf(reason)(`enabling a site${reason ? ` (${reason})` : ''}`, () => {
  let display: Display;
  let practice: Practice;
  let profile: string;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    practice = await startPractice();
    profile = await mkdtemp(join(tmpdir(), 'heard-sites-'));
    context = await launchChromium({
      extension: extensionFolder('chrome', false),
      profile,
      headless: false,
      display: display.name,
    });
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(practice.url);
  });
  afterAll(async () => {
    await context?.close();
    await practice?.close();
    display?.close();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const ours = () => page.frames().filter((frame) => frame.url().startsWith('chrome-extension:')).length;

  /** The scripts of the extension that the page's process holds, in whatever world. */
  async function ourScripts(): Promise<string[]> {
    const session = await context.newCDPSession(page);
    const urls: string[] = [];
    session.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
    await session.send('Debugger.enable');
    await session.detach();
    return urls.filter((url) => url.startsWith('chrome-extension:'));
  }

  it('has nothing of ours in a page that was not enabled', async () => {
    expect(ours()).toBe(0);
    expect(await ourScripts()).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('asks the browser for this site on one click, and is there at once', async () => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as Extension).chrome.action.openPopup());
    await expect.poll(() => worker.evaluate(countPopups)).toBe(1);
    // Enter does nothing until the popup's button is there. The popup closes when the browser's question takes the
    // focus; presses are far apart, so that none of them lands on the question, which starts on "Deny".
    const slowly = { timeout: 20_000, interval: 2000 };
    await expect
      .poll(() => pressUntil('Return', async () => (await worker.evaluate(countPopups)) === 0), slowly)
      .toBe(true);
    await display.press('Tab');
    await expect.poll(() => pressUntil('Return', async () => ours() > 0), slowly).toBe(true);
    await hasSidebar();
    expect((await ourScripts()).map((url) => url.split('/').at(-1)).sort()).toEqual(['assist.js', 'bootstrap.js']);
  });

  it('is gone into, closed and opened with Alt+H, and goes to the next warning with Alt+Period, on the keyboard itself', async () => {
    const sidebar = await hasSidebar();
    const tab = sidebar.getByRole('button', { name: /^Open Heard/ });
    await page.bringToFront();
    await page.locator('[data-practice="composer"]').click();
    await page.keyboard.type('This is absolutely unacceptable.');
    await sidebar.getByRole('list', { name: 'Warnings' }).waitFor();
    await display.press('alt+period');
    await page.locator('heard-warning').waitFor({ state: 'attached' });
    await display.press('Escape');
    await page.locator('heard-warning').waitFor({ state: 'detached' });
    // From the draft into the sidebar, from there it closes.
    await display.press('alt+h');
    await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
    await display.press('alt+h');
    await tab.waitFor();
    await display.press('alt+h');
    await tab.waitFor({ state: 'detached' });
    await page.locator('[data-practice="composer"]').fill('');
  });

  it('goes on in the open tab after the extension was reloaded, with what was typed and not saved', async () => {
    const field = (await sidebarOf(page)).getByLabel('New note');
    await field.fill('Ask the depot about the second scan');
    await expect.poll(() => unsavedNotes()).toContain('Ask the depot about the second scan');
    const before = await sidebarOf(page);
    await reloadExtension();
    await expect.poll(() => before.isDetached()).toBe(true);
    const sidebar = await hasSidebar();
    await expect.poll(() => sidebar.getByLabel('New note').inputValue()).toBe('Ask the depot about the second scan');
    expect(await page.locator('[data-heard-sidebar]').count()).toBe(1);
  });

  it('leaves the page at once when it is switched off, and comes back when it is switched on again', async () => {
    await choose('off');
    await expect.poll(ours).toBe(0);
    expect(await page.locator('[data-heard-sidebar]').count()).toBe(0);
    await choose('on');
    await hasSidebar();
    expect(await page.locator('[data-heard-sidebar]').count()).toBe(1);
  });

  it('does not come back to a site that is off', async () => {
    await choose('off');
    await expect.poll(ours).toBe(0);
    await page.reload();
    expect(await ourScripts()).toEqual([]);
  });

  async function choose(choice: 'on' | 'off'): Promise<void> {
    const id = await extensionId(context);
    const desk = await context.newPage();
    await desk.goto(`chrome-extension://${id}/options.html`);
    await desk.evaluate(
      (input) =>
        (globalThis as unknown as Extension).chrome.runtime.sendMessage({ heard: 1, call: 'sites.choose', input }),
      { site: practice.url, choice },
    );
    await desk.close();
  }

  /** Is it done; if not, one more press of the key. */
  async function pressUntil(key: string, isDone: () => Promise<boolean>): Promise<boolean> {
    if (await isDone()) return true;
    await display.press(key);
    return false;
  }

  /** As an update does, from the browser's own page; without developer mode it would not start again. */
  async function reloadExtension(): Promise<void> {
    const id = await extensionId(context);
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (extension) => {
      const { developerPrivate } = (globalThis as unknown as Extension).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(extension, { failQuietly: true });
    }, id);
    await extensions.close();
  }

  async function hasSidebar() {
    const sidebar = await sidebarOf(page);
    await sidebar.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor();
    return sidebar;
  }

  /** What the background holds of unsaved notes, read from its database by a page of the extension. */
  async function unsavedNotes(): Promise<string> {
    const sidebar = await sidebarOf(page);
    return await sidebar.evaluate(
      (conversationId) =>
        (globalThis as unknown as Extension).chrome.runtime
          .sendMessage({ heard: 1, call: 'unsaved.get', input: { conversationId } })
          .then((answer) => JSON.stringify(answer)),
      `practice:${practice.url}:4821`,
    );
  }
});

/** What the extension's own pages and its worker have. */
interface Extension {
  chrome: {
    action: { openPopup(): Promise<void> };
    developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    };
    runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      getContexts(filter: object): Promise<unknown[]>;
    };
  };
}

async function countPopups(): Promise<number> {
  const { chrome } = globalThis as unknown as Extension;
  return (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length;
}
