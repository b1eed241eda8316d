import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  composerOf,
  draftOf,
  section,
  seeReading,
  seeSuggestion,
  send,
  sidebarOf,
  textOf,
  waitForDraft,
  warnings,
  wordsOf,
} from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';

const piledOn = 'This is absolutely unacceptable and I would be furious too.';

describe('the main job in Chromium', () => {
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

  async function open(id: string, composer: 'rich' | 'plain' = 'rich') {
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/${id}`);
    sidebar = await sidebarOf(page);
    if (composer === 'plain') await page.getByRole('button', { name: 'Plain text' }).click();
  }

  it('tells how the customer is in their own words, and what they ask for', async () => {
    await open('4821');
    const mail = await textOf(page.locator('article').last());
    const { situations, evidence, asks } = await seeReading(sidebar);
    expect(situations.join()).toMatch(/Frustrated|We failed them/);
    const quoted = /“([^”…]+)/.exec(evidence)?.[1] as string;
    expect(wordsOf(mail)).toContain(quoted);
    expect(asks.length).toBeGreaterThanOrEqual(3);
  });

  it('reads the next conversation after in-page navigation', async () => {
    await open('4821');
    await sidebar.getByRole('heading', { level: 1, name: 'Mara Lindqvist' }).waitFor();
    await page.keyboard.press('j');
    await sidebar.getByRole('heading', { level: 1, name: 'Dennis Krol' }).waitFor();
    expect((await seeReading(sidebar)).situations.join()).toMatch(/Abusive/);
  });

  describe.each(['rich', 'plain'] as const)('in the %s composer', (kind) => {
    it('inserts the suggestion into a half-written draft as shown, and one Ctrl+Z takes it back', async () => {
      await open('4821', kind);
      const { words } = await seeSuggestion(sidebar);
      await composerOf(page).click();
      await page.keyboard.type('Before. After.');
      for (let step = 0; step < 'After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
      // A draft under way folds the suggestion.
      await section(sidebar, 'Reply').getByRole('button', { name: 'Show the suggestion' }).click();
      await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).click();
      const withIt = await waitForDraft(page, (now) => wordsOf(now).includes(words), 'with the suggestion in it');
      expect(withIt.startsWith('Before.')).toBe(true);
      expect(withIt.endsWith('After.')).toBe(true);

      await composerOf(page).focus();
      await page.keyboard.press('Control+z');
      await waitForDraft(page, (now) => now === 'Before. After.', 'as it was before');
    });

    it('warns of piling on as it is typed; a click puts better words there, Ctrl+Z the old ones', async () => {
      await open('4821', kind);
      await composerOf(page).click();
      await page.keyboard.type(`Hello Mara, ${piledOn} We look into it today.`);
      const typed = (await draftOf(page)).text;
      const warning = warnings(sidebar, 'Piling on').first();
      const words = await textOf(warning.locator('.finding-words'));
      expect(piledOn).toContain(words);
      await warning.locator('.fixes').getByRole('button').first().click();
      const mended = await waitForDraft(page, (now) => !now.includes(words), `without “${words}”`);
      expect(mended.startsWith('Hello Mara, ')).toBe(true);
      expect(mended.endsWith(' We look into it today.')).toBe(true);

      await composerOf(page).focus();
      await page.keyboard.press('Control+z');
      await waitForDraft(page, (now) => now === typed, 'as it was before the fix');
    });

    it('sends exactly the draft, with no trace of ours in it', async () => {
      // One each: where the last message is ours, no reply is offered.
      const id = kind === 'rich' ? '4835' : '4833';
      await open(id, kind);
      const { words } = await seeSuggestion(sidebar);
      await composerOf(page).click();
      await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).click();
      await waitForDraft(page, (now) => wordsOf(now) === words, 'the suggestion');
      await page.keyboard.press('Control+End');
      await composerOf(page).focus();
      await page.keyboard.type(` ${piledOn}`);
      await warnings(sidebar, 'Piling on').first().waitFor();

      const draft = await draftOf(page);
      await send(page);
      expect(practice.sent().at(-1)).toEqual({ conversationId: id, ...draft });
      expect(wordsOf(draft.text)).toBe(`${words} ${piledOn}`);
      // Nothing but the tags an editor makes for lines, without a single attribute.
      expect(draft.html.replace(/<\/?(div|p|br)>/g, '')).not.toMatch(/[<>]/);
      expect(await page.locator('article').last().getAttribute('data-role')).toBe('agent');
    });
  });

  it('adds not one node or attribute to the composer while its words are marked', async () => {
    await open('4821');
    await composerOf(page).click();
    await page.keyboard.type(piledOn);
    await warnings(sidebar, 'Piling on').first().waitFor();
    const { outer, highlights } = await page.evaluate(() => ({
      outer: document.querySelector('[data-practice="composer"]')?.outerHTML,
      highlights: CSS.highlights.size,
    }));
    expect(outer).toBe(
      `<div data-practice="composer" aria-label="Your reply" spellcheck="true" class="composer" contenteditable="true" role="textbox" aria-multiline="true">${piledOn}</div>`,
    );
    expect(highlights).toBeGreaterThan(0);
  });
});
