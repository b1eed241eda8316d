import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** What a test may choose; everything has a default that works without a display. */
export interface ChromiumOptions {
  /** Folder of an unpacked extension to load. */
  extension?: string;
  /** Further command line switches. */
  args?: string[];
  /** Profile folder to use and keep; without it a fresh one is made and removed again when the context closes. */
  profile?: string;
  /** Default true: the new headless mode, which loads extensions. */
  headless?: boolean;
  /** Name of the X display to draw on, when not headless. */
  display?: string;
}

/**
 * Starts the Chromium of the system (`CHROMIUM_PATH`, else Debian's) with an extension in it.
 *
 * Playwright's own `headless` is a build that cannot load extensions, hence `headless: false` and `--headless=new`.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<BrowserContext> {
  const { extension, args = [], headless = true } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'heard-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: false,
    viewport: options.display ? null : { width: 1280, height: 900 },
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...args,
    ],
  });
  if (options.profile === undefined) {
    const close = context.close.bind(context);
    context.close = async (...rest) => {
      await close(...rest);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    };
  }
  return context;
}
