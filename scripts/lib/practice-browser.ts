import { stripVTControlCharacters } from 'node:util';
import { type BrowserContext, chromium } from 'playwright-core';
import type { FoundBrowser } from './browsers';

export interface PracticeBrowser {
  context: BrowserContext;
  extensionId: string;
}

export interface PracticeOptions {
  browser: FoundBrowser;
  /** Folder of the built extension. */
  extension: string;
  /** Profile folder; kept from one start to the next, the notes in it too. */
  profile: string;
  headless: boolean;
}

/**
 * Opens a browser of the Chromium family with the extension in it. The extension is handed over by protocol: Google Chrome
 * takes none by a command line switch any more, the others take both.
 *
 * @throws Error in words for the reader when the browser does not start or takes no extension.
 */
export async function openPracticeBrowser(options: PracticeOptions): Promise<PracticeBrowser> {
  // Root has no sandbox to give; in many containers nobody has.
  const isRoot = process.getuid?.() === 0;
  const context = await launch(options, !isRoot).catch((error: Error) => {
    if (isRoot || !/sandbox/i.test(error.message)) throw inWords(options.browser, error);
    console.log(
      `${options.browser.name} finds no sandbox here and runs without one; it opens nothing but the practice inbox.`,
    );
    return launch(options, false).catch((second: Error) => {
      throw inWords(options.browser, second);
    });
  });
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    // The protocol's own types don't list this domain yet.
    const load = session?.send as unknown as
      | ((method: 'Extensions.loadUnpacked', parameters: { path: string }) => Promise<{ id: string }>)
      | undefined;
    if (!session || !load) throw new Error('it offers no protocol session');
    const { id } = await load.call(session, 'Extensions.loadUnpacked', { path: options.extension });
    return { context, extensionId: id };
  } catch (error) {
    await context.close();
    throw new Error(
      `${options.browser.name} takes no extension from here (${error instanceof Error ? error.message : error}). Install Chromium, or set CHROMIUM_PATH.`,
    );
  }
}

function launch({ browser, profile, headless }: PracticeOptions, sandbox: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    // Playwright's own headless mode knows no extensions; the browser's own does.
    headless: false,
    chromiumSandbox: sandbox,
    viewport: headless ? { width: 1360, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // Ctrl+C is handled by whoever opened it: the server has to end, too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Playwright's account of a failed launch is long; what the browser itself said, or how it ended, is what helps. */
function inWords(browser: FoundBrowser, { message }: Error): Error {
  const lines = stripVTControlCharacters(message).split('\n');
  const said = lines.find((line) => line.includes('[err]')) ?? lines.find((line) => line.includes('did exit'));
  return new Error(
    `${browser.name} (${browser.path}) did not start: ${(said ?? lines[0] ?? '').replace(/^[\s-]+/, '')}`,
  );
}

/** Switches a site on, as the desk does, from a page of the extension. Throws when the extension will not. */
export async function enableSite({ context, extensionId }: PracticeBrowser, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidebar.html`);
  const request = JSON.stringify({ heard: 1, call: 'sites.choose', input: { site, choice: 'on' } });
  const answer = await page.evaluate<{ ok: boolean; value?: { granted: boolean } }>(
    `chrome.runtime.sendMessage(${request})`,
  );
  await page.close();
  if (!answer.ok || !answer.value?.granted) throw new Error(`Heard could not be switched on for ${site}.`);
}
