import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { draftOf, launchFirefoxWithHeard, seeSuggestion, sidebarOf } from '../practice/firefox-rep';

describe('the search opened from the draft, in Firefox', () => {
  let practice: Practice;
  let browser: Browser;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launchFirefoxWithHeard(practice.url);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  it('takes the keys, and the phrase stands in place of what opened it', async () => {
    const page = await browser.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    await page.waitForSelector('article');
    const sidebar = await sidebarOf(page);
    await seeSuggestion(sidebar);
    await page.click('[data-practice="composer"]');
    await page.keyboard.type('Before. //');
    await sidebar.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Find a phrase');
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-heard-sidebar'))).toBe(true);
    await page.keyboard.type('understand');
    const first = await sidebar.waitForSelector('[role="option"] .clamped');
    const phrase = await first?.evaluate((element) => element.textContent ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await draftOf(page)).text.trim(), { timeout: 15_000 }).toBe(`Before. ${phrase}`);
  });
});
