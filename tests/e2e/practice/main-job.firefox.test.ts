import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { clickButton, draftOf, launchFirefoxWithHeard, seeSuggestion, seeText, sidebarOf } from './firefox-rep';

const piledOn = 'This is absolutely unacceptable and I would be furious too.';
const composer = '[data-practice="composer"]';

describe('the main job in Firefox ESR', () => {
  let practice: Practice;
  let browser: Browser;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launchFirefoxWithHeard(practice.url);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });
  afterEach(() => page.close());

  async function open(id: string, kind: 'rich' | 'plain' = 'rich', origin = practice.url) {
    page = await browser.newPage();
    await page.goto(`${origin}/conversations/${id}`);
    await page.waitForSelector('article');
    if (kind === 'plain') await page.click('.tools button:nth-child(2)');
  }

  async function openWithHeard(id: string, kind: 'rich' | 'plain' = 'rich') {
    await open(id, kind);
    sidebar = await sidebarOf(page);
  }

  const draftBecomes = (expected: string) =>
    expect.poll(async () => (await draftOf(page)).text, { timeout: 15_000 }).toBe(expected);

  async function press(modifier: 'Control', key: 'z' | 'End') {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  }

  it('tells how the customer is and what they ask for, and follows in-page navigation', async () => {
    await openWithHeard('4821');
    expect(await seeText(sidebar, '.chips')).toMatch(/Frustrated|We failed them/);
    expect(await sidebar.$$eval('.ask', (asks) => asks.length)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('j');
    await seeText(sidebar, 'h1', 'Dennis Krol');
    expect(await seeText(sidebar, '.chips', 'Abusive')).toContain('Abusive');
  });

  describe.each(['rich', 'plain'] as const)('in the %s composer', (kind) => {
    it('inserts the suggestion as shown, and one Ctrl+Z takes it back', async () => {
      await openWithHeard('4821', kind);
      const suggestion = await seeSuggestion(sidebar);
      await page.click(composer);
      await clickButton(sidebar, 'Insert reply');
      const words = async () => (await draftOf(page)).text.replace(/\s+/g, ' ').trim();
      await expect.poll(words, { timeout: 15_000 }).toBe(suggestion);
      await page.focus(composer);
      await press('Control', 'z');
      await draftBecomes('');
    });

    it('warns as piling on is typed, mends it by a click, and sends exactly the draft', async () => {
      await openWithHeard('4835', kind);
      await page.click(composer);
      await page.keyboard.type(`Hello Priya, ${piledOn} You have the export by noon.`);
      const typed = (await draftOf(page)).text;
      await seeText(sidebar, '.finding', 'Piling on');
      const words = await sidebar.$eval('.finding .finding-words', (one) => one.textContent ?? '');
      expect(typed).toContain(words);
      const fix = await sidebar.$('.finding .fixes button');
      await fix?.scrollIntoView();
      await fix?.click();
      await expect.poll(async () => (await draftOf(page)).text, { timeout: 15_000 }).not.toContain(words);

      const draft = await draftOf(page);
      expect(draft.text.startsWith('Hello Priya, ')).toBe(true);
      expect(draft.text.endsWith(' You have the export by noon.')).toBe(true);
      const sent = practice.sent().length;
      await page.click('[data-practice="send"]');
      await expect.poll(() => practice.sent().length).toBe(sent + 1);
      expect(practice.sent().at(-1)).toEqual({ conversationId: '4835', ...draft });
      expect(draft.html.replace(/<\/?(div|p|br)>/g, '')).not.toMatch(/[<>]/);
    });
  });

  it('keeps a note over a reload of the page', async () => {
    await openWithHeard('4818');
    const field = await sidebar.waitForSelector('.note-form textarea');
    await field?.click();
    await page.keyboard.type('Keeps the bent mat for offcuts.');
    await clickButton(sidebar, 'Save');
    await seeText(sidebar, '.note-form [role="status"]', 'Saved');
    await page.reload();
    sidebar = await sidebarOf(page);
    await seeText(sidebar, '.note .user-text', 'Keeps the bent mat for offcuts.');
  });

  it('leaves the shortcuts of the host alone, and leaks no key of its own', async () => {
    await openWithHeard('4821');
    const field = await sidebar.waitForSelector('.note-form textarea');
    await field?.click();
    await page.keyboard.type('jkr');
    await expect.poll(() => field?.evaluate((one) => (one as HTMLTextAreaElement).value)).toBe('jkr');
    expect(new URL(page.url()).pathname).toBe('/conversations/4821');
    await page.click('.subject h1');
    await page.keyboard.press('r');
    await page.keyboard.type('by the rep');
    await draftBecomes('by the rep');
  });

  it('leaves nothing on pages that were not enabled, another port of the same host among them', async () => {
    const neighbour = await startPractice();
    const others: Page[] = [];
    for (const origin of [practice.url.replace('127.0.0.1', 'localhost'), neighbour.url]) {
      await open('4821', 'rich', origin);
      await page.click(composer);
      await page.keyboard.type('This is unacceptable.');
      others.push(page);
    }
    // By the time it came up here, it would have come up there.
    await openWithHeard('4821');
    for (const other of others) {
      expect(other.frames()).toHaveLength(1);
      expect(await other.evaluate(() => document.documentElement.children.length)).toBe(2);
      await other.close();
    }
    await neighbour.close();
  });
});
