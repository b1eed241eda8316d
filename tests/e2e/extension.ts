import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

/** What a page of the extension has and an ordinary page lacks. */
interface Extension {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: { granted?: boolean } }> } };
}

const output = resolve(import.meta.dirname, '../../.output');

/**
 * Folder of the built extension. `loopback` is the build for tests and practice, which may run on this machine's own
 * addresses from the start; without it the build is the one users get, and sites have to be granted by hand.
 */
export function extensionFolder(browser: 'chrome' | 'firefox', loopback = true): string {
  const folder = join(output, `${browser}-mv3${loopback ? '-loopback' : ''}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(
      `There is no built extension in ${folder}: run "npm run build${loopback ? ' -- --loopback' : ''}" first.`,
    );
  }
  return folder;
}

/** The extension's id in a running Chromium. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).hostname;
}

/** Switches a site on as the desk does, from a page of the extension. */
export async function enableSite(context: BrowserContext, site: string): Promise<void> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const answer = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as Extension).chrome.runtime.sendMessage({
        heard: 1,
        call: 'sites.choose',
        input: { site: chosen, choice: 'on' },
      }),
    site,
  );
  await page.close();
  if (!answer?.ok || !answer.value?.granted) throw new Error(`${site} could not be enabled: ${JSON.stringify(answer)}`);
}

/**
 * Runs a command of the extension in the tab at the front. A driver's keys end in the page and don't reach the browser's
 * own shortcuts; the command behind them is within reach.
 */
export async function pressShortcut(context: BrowserContext, command: 'toggle'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
  );
}

/** The sidebar of a page. Its frame has an address of the extension, whatever Chromium calls it this time. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const isSidebar = (frame: Frame) => /^chrome-extension:\/\/[^/]+\/sidebar\.html/.test(frame.url());
  const there = page.frames().find(isSidebar);
  if (there) return there;
  return await page.waitForEvent('framenavigated', { predicate: isSidebar });
}
