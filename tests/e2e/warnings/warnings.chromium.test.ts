import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composerOf, sidebarOf, waitForDraft, warnings } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';
import { Behind } from './card';

const draft = 'Hello Mara, this is absolutely unacceptable. We will get back to you soon.';

describe('warnings in the draft', () => {
  let practice: Practice;
  let context: BrowserContext;
  let page: Page;
  let sidebar: Frame;
  let behind: Behind;

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

  async function write(text: string, composer: 'rich' | 'plain') {
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    sidebar = await sidebarOf(page);
    behind = await Behind.open(page);
    if (composer === 'plain') await page.getByRole('button', { name: 'Plain text' }).click();
    await composerOf(page).click();
    await page.keyboard.type(text);
    await warnings(sidebar, 'Piling on').waitFor();
  }

  /** The browser's own shortcuts are out of a driver's reach; their event is not. */
  async function press(command: 'next-warning' | 'previous-warning') {
    const worker = context.serviceWorkers()[0] as Worker;
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
    );
  }

  /** Lets the pointer rest on the first words that are marked. */
  async function restOnMark() {
    const at = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('heard-warn') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!at) throw new Error('Nothing is marked.');
    await page.mouse.move(at.x, at.y);
  }

  describe.each(['rich', 'plain'] as const)('in the %s composer', (kind) => {
    it('go from one to the next by keys alone, are mended by Enter, and one Ctrl+Z takes it back', async () => {
      await write(draft, kind);
      await page.keyboard.press('Control+Home');
      await press('next-warning');
      const first = await behind.opened();
      expect(first).toMatchObject({ label: 'Warning: Piling on' });
      expect(first.text).toContain('absolutely unacceptable');
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await behind.card())?.label).toBe('Warning: Vague commitment');
      await press('previous-warning');
      await expect.poll(async () => (await behind.card())?.label).toBe('Warning: Piling on');

      const better = first.buttons[0] as string;
      await page.keyboard.press('Enter');
      await waitForDraft(page, (now) => now.includes(better), `with “${better}” in it`);
      await behind.closed();
      // The focus is back in the draft, where the rep goes on.
      await page.keyboard.press('Control+z');
      await waitForDraft(page, (now) => now === draft, 'as it was before');
    });

    it('are mended with the mouse, which leaves the focus in the draft', async () => {
      await write(draft, kind);
      await press('next-warning');
      const better = (await behind.opened()).buttons[0] as string;
      await page.keyboard.press('Escape');
      await behind.closed();
      await press('next-warning');
      await behind.opened();
      await behind.click(better);
      await waitForDraft(page, (now) => now.includes(better), `with “${better}” in it`);
      await page.keyboard.type('!');
      await waitForDraft(page, (now) => now.includes(`${better}!`), 'written on behind the better words');
    });
  });

  it('are mended in a modal dialog of the host, under which nothing else can be reached', async () => {
    await write(draft, 'plain');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const composer = document.querySelector<HTMLElement>('[data-practice="composer"]');
      document.body.append(dialog);
      if (composer) dialog.append(composer);
      dialog.showModal();
    });
    await composerOf(page).click();
    await page.keyboard.press('Control+Home');
    await press('next-warning');
    const { buttons } = await behind.opened();
    const better = buttons[0] as string;
    await page.keyboard.press('Enter');
    await waitForDraft(page, (now) => now.includes(better), `with “${better}” in it`);
    await behind.closed();
    await press('next-warning');
    await behind.opened();
    await behind.click('Not here');
    await behind.closed();
    // The host's own keys go on working.
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
  });

  it('open a card when the pointer rests on the words, and not a key of the host is lost to it', async () => {
    await write(draft, 'rich');
    await restOnMark();
    expect((await behind.opened()).label).toBe('Warning: Piling on');
    await page.keyboard.type(' More.');
    await waitForDraft(page, (now) => now === `${draft} More.`, 'written on');
    await page.keyboard.press('Escape');
    await behind.closed();
  });

  it('take the card away with the pointer that opened it, so that nothing of the host stays covered', async () => {
    await write(draft, 'rich');
    await restOnMark();
    await behind.opened();
    await page.mouse.move(5, 5);
    await behind.closed();

    await restOnMark();
    await behind.opened();
    await behind.pointAt('Not here');
    await page.mouse.move(5, 5);
    await behind.closed();
  });

  it('are left alone here, for good, or as words of the rep’s own', async () => {
    await write(`${draft} You should have told us.`, 'rich');
    await page.keyboard.press('Control+Home');
    await press('next-warning');
    await behind.opened();
    await behind.click('Not here');
    await warnings(sidebar, 'Piling on').waitFor({ state: 'detached' });
    await press('next-warning');
    expect((await behind.opened()).label).toBe('Warning: Vague commitment');
    await behind.click('My words');
    await warnings(sidebar, 'Vague commitment').waitFor({ state: 'detached' });
    await press('next-warning');
    expect((await behind.opened()).label).toBe('Warning: Blame');
    await behind.click('Never this rule');
    await warnings(sidebar, 'Blame').waitFor({ state: 'detached' });
    expect(await composerOf(page).innerText()).toContain(draft);

    const worker = context.serviceWorkers()[0] as Worker;
    const kept = (await worker.evaluate(`chrome.storage.local.get('ignored')`)) as { ignored: { words: string[] } };
    expect(kept.ignored.words.join()).toContain('get back to you soon');
    expect(kept.ignored).toMatchObject({ rules: [expect.any(String)], strictness: 2 });
    await worker.evaluate(`chrome.storage.local.remove('ignored')`);
  });

  it('are left alone at once, however long the sidebar takes to hear of it', async () => {
    await write(draft, 'plain');
    await sidebar.evaluate(() => {
      MessagePort.prototype.postMessage = () => undefined;
    });
    await page.keyboard.press('Control+Home');
    await press('next-warning');
    expect((await behind.opened()).label).toBe('Warning: Piling on');
    await behind.click('Not here');
    await behind.closed();
    await press('next-warning');
    expect((await behind.opened()).label).toBe('Warning: Vague commitment');
  });

  it('point at words of the structure checks, too', async () => {
    await write('Hello {name}, this is absolutely unacceptable, I will write by Friday 15:00.', 'rich');
    await expect
      .poll(() =>
        page.evaluate(() => [...(CSS.highlights.get('heard-note') ?? [])].map((range) => String(range as Range))),
      )
      .toEqual(['{name}']);
  });
});
