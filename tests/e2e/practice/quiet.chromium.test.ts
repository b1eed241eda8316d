import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composerOf, section, sidebarOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder, pressShortcut } from '../extension';

/** The isolated worlds of extensions in a page: where a content script ran, there is one. */
async function extensionWorlds(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

describe('Heard keeps to itself in Chromium', () => {
  let practice: Practice;
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

  afterEach(async () => {
    // The first stays: without a page the browser would end.
    for (const page of context.pages().slice(1)) await page.close();
  });

  async function open(origin = practice.url) {
    const page = await context.newPage();
    await page.goto(`${origin}/conversations/4821`);
    await page.locator('article').first().waitFor();
    return page;
  }

  it('leaves not one byte on a page that was not enabled', async () => {
    const enabled = await open();
    await sidebarOf(enabled);
    expect(await extensionWorlds(enabled)).toContain('Heard');

    const other = await open(practice.url.replace('127.0.0.1', 'localhost'));
    await composerOf(other).click();
    await other.keyboard.type('This is unacceptable.');
    expect(await extensionWorlds(other)).toEqual([]);
    expect(other.frames()).toHaveLength(1);
    expect(await other.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('lets the shortcuts of the host work, and its own keys reach nothing of the host', async () => {
    const page = await open();
    const sidebar = await sidebarOf(page);
    const here = () => new URL(page.url()).pathname;
    await page.keyboard.press('j');
    await page.waitForURL('**/4830');
    await sidebar.getByRole('heading', { level: 1, name: 'Dennis Krol' }).waitFor();
    await page.keyboard.press('k');
    await page.waitForURL('**/4821');
    await sidebar.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor();

    const field = section(sidebar, 'Notes').getByRole('textbox', { name: 'New note' });
    await field.click();
    await page.keyboard.type('jkr jkr');
    await expect.poll(() => field.inputValue()).toBe('jkr jkr');
    expect(here()).toBe('/conversations/4821');

    await page.locator('.subject h1').click();
    await page.keyboard.press('r');
    await page.keyboard.type('typed by the rep');
    await expect.poll(() => composerOf(page).textContent()).toBe('typed by the rep');
  });

  it('is gone into, closed and opened with the command behind Alt+H', async () => {
    const page = await open();
    const sidebar = await sidebarOf(page);
    const worker = context.serviceWorkers()[0] as Worker;
    expect(await worker.evaluate('chrome.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name: 'toggle', shortcut: 'Alt+H' }),
    );
    const press = () => pressShortcut(context, 'toggle');
    const tab = sidebar.getByRole('button', { name: /^Open Heard/ });
    const isInside = () => page.evaluate(() => document.activeElement?.hasAttribute('data-heard-sidebar') ?? false);
    await composerOf(page).click();
    await press();
    await expect.poll(isInside).toBe(true);
    await press();
    await tab.waitFor();
    await expect.poll(isInside).toBe(false);
    await press();
    await tab.waitFor({ state: 'detached' });
    await expect.poll(isInside).toBe(true);
  });

  it('breaks its lines alike with and without a scrollbar', async () => {
    const page = await open();
    const sidebar = await sidebarOf(page);
    const listen = section(sidebar, 'Listen');
    const column = sidebar.locator('.column');
    const scrolls = () => column.evaluate((element) => element.scrollHeight > element.clientHeight);
    await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).waitFor();
    await expect.poll(scrolls).toBe(true);
    const before = await listen.evaluate((element) => element.clientWidth);
    await page.setViewportSize({ width: 1280, height: 3000 });
    await expect.poll(scrolls).toBe(false);
    expect(await listen.evaluate((element) => element.clientWidth)).toBe(before);
  });
});
