import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchFirefoxWithHeard, seeText, sidebarOf } from '../practice/firefox-rep';
import { type Display, openDisplay, whyNoDisplay } from './display';

const reason = whyNoDisplay();

/** The browser's own shortcuts are out of a driver's reach: these keys are pressed on the screen's keyboard. */
describe.skipIf(reason)(`keys in Firefox${reason ? ` (${reason})` : ''}`, () => {
  let display: Display;
  let practice: Practice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    display = await openDisplay();
    practice = await startPractice();
    browser = await launchFirefoxWithHeard(practice.url, display.name);
    page = await browser.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
    display?.close();
  });

  const cards = () => page.$$eval('heard-warning', (found) => found.length);

  it('open and close the sidebar, and go to the next warning', async () => {
    const sidebar = await sidebarOf(page);
    await page.bringToFront();
    await page.click('[data-practice="composer"]');
    await page.keyboard.type('This is absolutely unacceptable.');
    await seeText(sidebar, '.finding', 'unacceptable');
    await display.press('alt+period');
    await expect.poll(cards).toBe(1);
    await display.press('Escape');
    await expect.poll(cards).toBe(0);
    // From the draft into the sidebar, from there it closes.
    await display.press('alt+j');
    await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
    await expect.poll(() => sidebar.evaluate(() => document.activeElement?.textContent)).toBe('Show the suggestion');
    await display.press('alt+j');
    await sidebar.waitForSelector('.tab');
    await display.press('alt+j');
    await sidebar.waitForSelector('.sidebar');
  });
});
