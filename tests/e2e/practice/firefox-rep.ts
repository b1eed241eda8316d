import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchFirefox } from '../browsers/firefox';
import { extensionFolder } from '../extension';

/** As in wxt.config.ts. */
const addonId = 'heard@heard.example';

/** Firefox makes up the host name of an extension's pages for each profile, unless the profile knows it already. */
const uuid = '6f1d8c52-3c1e-4a6b-9d0f-2b7a41c9e801';

/**
 * Firefox with the extension, switched on for `site`; `display` and `env` as `launchFirefox` takes them.
 *
 * A driver may not open pages of an extension there. But the sidebar may be framed by any page, as it is on hosts; so a
 * page of our own frames it, and the order is given from inside.
 */
export async function launchFirefoxWithHeard(
  site: string,
  display?: string,
  env: Record<string, string> = {},
): Promise<Browser> {
  const browser = await launchFirefox({
    extension: extensionFolder('firefox'),
    ...(display === undefined ? {} : { display }),
    env,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }) },
  });
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<iframe src="moz-extension://${uuid}/sidebar.html"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = await (await page.$('iframe'))?.contentFrame();
  const request = JSON.stringify({ heard: 1, call: 'sites.choose', input: { site, choice: 'on' } });
  const answer = await frame?.evaluate(`browser.runtime.sendMessage(${request})`);
  await page.close();
  await new Promise((resolve) => server.close(resolve));
  const { ok, value } = (answer ?? {}) as { ok?: boolean; value?: { granted: boolean } };
  if (!ok || !value?.granted) throw new Error(`${site} could not be enabled: ${JSON.stringify(answer)}`);
  return browser;
}

/**
 * The sidebar beside a page. Its frame sits in a closed shadow root and tells no address to a driver, but can be asked
 * from inside.
 */
export async function sidebarOf(page: Page): Promise<Frame> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const path = await frame.evaluate('location.pathname').catch(() => undefined);
      if (path !== '/sidebar.html') continue;
      await frame.waitForSelector('.sidebar, .tab');
      return frame;
    }
    // Wakes with the next drawn frame of the page: there is no event for what a closed shadow root gets.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error('No sidebar came up beside the page.');
}

/** Waits for a button of the sidebar by its words or label, and clicks it with the mouse. */
export async function clickButton(sidebar: Frame, name: string): Promise<void> {
  const found = await sidebar.waitForFunction(
    (wanted) => {
      const named = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim();
      return [...document.querySelectorAll('button')].find((button) => named(button) === wanted);
    },
    {},
    name,
  );
  const button = found.asElement() as Awaited<ReturnType<Frame['$']>>;
  await button?.scrollIntoView();
  await button?.click();
}

/** Waits until the sidebar holds an element with these words, and returns all its words. */
export async function seeText(sidebar: Frame, selector: string, words = ''): Promise<string> {
  const found = await sidebar.waitForFunction(
    (where, text) =>
      [...document.querySelectorAll(where)].map((one) => one.textContent ?? '').find((one) => one.includes(text)),
    {},
    selector,
    words,
  );
  return String(await found.jsonValue());
}

/** The reply on offer, without regard to where its lines break. */
export async function seeSuggestion(sidebar: Frame): Promise<string> {
  await sidebar.waitForSelector('.stage textarea');
  return sidebar.$$eval('.around, .stage textarea', (found) =>
    found
      .map((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The draft as the inbox itself would send it now. */
export async function draftOf(page: Page): Promise<{ composer: 'rich' | 'plain'; html: string; text: string }> {
  return (await page.evaluate(
    `import('/composer.js').then(({ readComposer }) => readComposer(document.querySelector('[data-practice="composer"]')))`,
  )) as { composer: 'rich' | 'plain'; html: string; text: string };
}
