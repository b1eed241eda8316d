import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composerOf, section, seeSuggestion, sidebarOf, waitForDraft, wordsOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';

describe('how replies are written, in Chromium', () => {
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

  it('is chosen by keys, and remembered for the site when the page is opened anew', async () => {
    const page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    let sidebar = await sidebarOf(page);
    const usual = (await seeSuggestion(sidebar)).words;
    const button = (name: string) => section(sidebar, 'Reply').getByRole('button', { name, exact: true });
    await button('Formal').focus();
    await page.keyboard.press('Enter');
    await button('Short').focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await seeSuggestion(sidebar)).words).toMatch(/^Dear /);
    const wished = (await seeSuggestion(sidebar)).words;
    expect(wished.length).toBeLessThan(usual.length);

    await page.reload();
    sidebar = await sidebarOf(page);
    await expect.poll(async () => (await seeSuggestion(sidebar)).words).toBe(wished);
    expect(await button('Formal').getAttribute('aria-pressed')).toBe('true');
    await composerOf(page).click();
    await button('Insert reply').click();
    await waitForDraft(page, (now) => wordsOf(now) === wished, 'the short reply');
  });
});
