import { type Browser, launch } from 'puppeteer-core';

/**
 * Starts the Firefox of the system (`FIREFOX_PATH`, else Debian's ESR) over WebDriver BiDi, with a fresh profile that
 * goes when the browser closes. `extension` is the folder of an unpacked extension, installed as a temporary one; `prefs`
 * go into the profile's about:config. With `display`, the name of an X display, it has a window there. `env` are further
 * variables of its environment.
 *
 * Playwright only drives its own build of Firefox, hence Puppeteer here.
 */
export async function launchFirefox(
  options: { extension?: string; prefs?: Record<string, unknown>; display?: string; env?: Record<string, string> } = {},
): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: options.display === undefined,
    env: { ...process.env, ...options.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    enableExtensions: true,
    ...(options.prefs ? { extraPrefsFirefox: options.prefs } : {}),
    defaultViewport: { width: 1280, height: 900 },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}
