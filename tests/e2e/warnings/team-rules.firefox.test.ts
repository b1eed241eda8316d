import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchFirefoxWithHeard, seeText, sidebarOf } from '../practice/firefox-rep';
import { library } from './team-library';

/** Firefox brings the compiler into its background in another way, and reaches the frame of a sidebar through its tab. */
describe('a wording rule of a library, in Firefox', () => {
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

  it('warns in a draft that was open before, and no longer when its library is gone', async () => {
    const page = await browser.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    await page.waitForSelector('article');
    const sidebar = await sidebarOf(page);
    const call = (name: string, input: unknown) =>
      sidebar.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ heard: 1, call: name, input })})`);
    await page.click('[data-practice="composer"]');
    await page.keyboard.type('Hello Mara, this is absolutely unacceptable. We will mend your lamp by Friday 15:00.');
    await seeText(sidebar, '.finding', 'unacceptable');
    expect(await call('libraries.take', { layer: 'own', file: library })).toMatchObject({ ok: true });
    expect(await seeText(sidebar, '.finding', 'mend your lamp')).toContain('(Lund team)');
    expect(await call('libraries.drop', { layer: 'own' })).toMatchObject({ ok: true });
    await sidebar.waitForFunction(() => !document.body.textContent?.includes('(Lund team)'));
    await seeText(sidebar, '.finding', 'unacceptable');
  });
});
