import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composerOf, draftOf, section, seeSuggestion, sidebarOf, waitForDraft, wordsOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder, pressShortcut } from '../extension';

describe('a reply by the keyboard alone, in Chromium', () => {
  let practice: Practice;
  let context: BrowserContext;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    practice = await startPractice();
    context = await launchChromium({ extension: extensionFolder('chrome') });
    await enableSite(context, practice.url);
  });
  afterAll(async () => {
    await context?.close();
    await practice?.close();
  });
  afterEach(() => page.close());

  async function open(composer: 'rich' | 'plain' = 'rich') {
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    sidebar = await sidebarOf(page);
    if (composer === 'plain') await page.getByRole('button', { name: 'Plain text' }).click();
    await seeSuggestion(sidebar);
    await composerOf(page).click();
  }

  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  const focused = () =>
    sidebar.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  const isInDraft = () => composerOf(page).evaluate((element) => document.activeElement === element);

  const pressAltH = () => pressShortcut(context, 'toggle');

  describe.each(['rich', 'plain'] as const)('with the %s composer', (kind) => {
    it('inserts the reply with Alt+H and Enter, and goes on behind it', async () => {
      await open(kind);
      const { words } = await seeSuggestion(sidebar);
      await pressAltH();
      await expect.poll(focused).toBe('Insert reply');
      await press('Enter');
      await waitForDraft(page, (now) => wordsOf(now) === words, 'the suggestion');
      await expect.poll(isInDraft).toBe(true);
      await type(' PS: all well.');
      await waitForDraft(
        page,
        (now) => wordsOf(now) === `${words} PS: all well.`,
        'the suggestion with more behind it',
      );
    });

    it('finds a phrase with a slip in it, inserts it at the caret, and goes on behind it', async () => {
      await open(kind);
      await type('Before. After.');
      for (let step = 0; step < 'After.'.length; step += 1) await press('ArrowLeft');
      await pressAltH();
      await expect.poll(focused).toBe('Show the suggestion');
      await press('/');
      await type('undrestand');
      const first = sidebar.getByRole('option').first();
      await first.waitFor();
      const phrase = wordsOf((await first.locator('.clamped').textContent()) ?? '');
      await press('Enter');
      await waitForDraft(page, (now) => wordsOf(now) === `Before. ${phrase}After.`, 'the phrase at the caret');
      await expect.poll(isInDraft).toBe(true);
      await type('!');
      await waitForDraft(page, (now) => wordsOf(now) === `Before. ${phrase}!After.`, 'the phrase with more behind it');
    });

    it('opens the search with // and puts the phrase in its place; Esc leads back to the caret', async () => {
      await open(kind);
      await type('Before. //');
      await expect.poll(focused).toBe('Find a phrase');
      await press('Escape');
      await expect.poll(isInDraft).toBe(true);
      for (let step = 0; step < 2; step += 1) await press('Backspace');
      await type('//');
      await expect.poll(focused).toBe('Find a phrase');
      await expect.poll(isInDraft).toBe(false);
      await type('understand');
      const first = sidebar.getByRole('option').first();
      await first.waitFor();
      const phrase = wordsOf((await first.locator('.clamped').textContent()) ?? '');
      await press('Enter');
      await waitForDraft(page, (now) => wordsOf(now) === `Before. ${phrase}`, 'the phrase in place of the trigger');
      await expect.poll(isInDraft).toBe(true);
      await type('!');
      await waitForDraft(page, (now) => wordsOf(now) === `Before. ${phrase}!`, 'the phrase with more behind it');
    });
  });

  it('shapes the stages by keys and inserts what was made of them', async () => {
    await open();
    await pressAltH();
    await expect.poll(focused).toBe('Insert reply');
    await press('Tab');
    await expect.poll(focused).toBe('Listen');
    const texts = section(sidebar, 'Reply').locator('.stage textarea');
    const before = await texts.first().inputValue();
    await press('ArrowRight');
    await expect.poll(() => texts.first().inputValue()).not.toBe(before);
    const swapped = await texts.first().inputValue();
    await press('ArrowDown');
    const left = await texts.nth(1).inputValue();
    await press('Delete');
    await press('ArrowUp');
    await press('Control+Enter');
    const draft = await waitForDraft(page, (now) => wordsOf(now).includes(wordsOf(swapped)), 'the other text');
    expect(wordsOf(draft)).not.toContain(wordsOf(left));
  });

  it('never inserts a blank: what is open is asked for, and Esc leads back to the draft', async () => {
    await open();
    await pressAltH();
    await expect.poll(focused).toBe('Insert reply');
    await press('/');
    await type('refund arranged leaves');
    const gaps = sidebar.getByRole('option').filter({ hasText: '[' }).first();
    await gaps.waitFor();
    while ((await gaps.getAttribute('aria-selected')) !== 'true') await press('ArrowDown');
    await press('Enter');
    const fields = sidebar.locator('.gap .field');
    const count = await fields.count();
    expect(count).toBeGreaterThan(0);
    await press('Enter');
    await section(sidebar, 'Reply').getByText('Nothing is inserted yet').waitFor();
    expect((await draftOf(page)).text.trim()).toBe('');
    for (let step = 0; step < 3; step += 1) await press('Escape');
    await expect.poll(isInDraft).toBe(true);
    await type('mine');
    await waitForDraft(page, (now) => now === 'mine', 'typed into the draft');
  });
});
