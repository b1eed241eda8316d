import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { draftOf, launchFirefoxWithHeard, seeSuggestion, sidebarOf } from '../practice/firefox-rep';

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

it('in Firefox, too, the sidebar can be used beside a modal dialog of the host, and is home again after it', async () => {
  const page = await browser.newPage();
  await page.goto(`${practice.url}/conversations/4821`);
  await seeSuggestion(await sidebarOf(page));
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(...document.querySelectorAll('[data-practice="composer"]'));
    dialog.showModal();
  });
  const parent = () => page.evaluate(() => document.querySelector('[data-heard-sidebar]')?.parentElement?.localName);
  await expect.poll(parent).toBe('dialog');
  // Firefox loads it anew: the frame from before is no more.
  const insert = `[...document.querySelectorAll('.primary')].find((one) => one.textContent === 'Insert reply')`;
  await expect
    .poll(async () => (await sidebarOf(page)).evaluate(`${insert} !== undefined`), { timeout: 10_000 })
    .toBe(true);
  await (await sidebarOf(page)).evaluate(`${insert}.click()`);
  await expect.poll(async () => (await draftOf(page)).text, { timeout: 10_000 }).toContain('Hello Mara');
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    document.body.append(...(dialog?.querySelectorAll('[data-practice="composer"]') ?? []));
    dialog?.close();
    dialog?.remove();
  });
  await expect.poll(parent).toBe('html');
  await sidebarOf(page);
});
