import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { composerOf, section, waitForDraft } from '../../../practice/rep';
import { pressShortcut } from '../extension';
import { usePractice } from '../practice/use-practice';

const open = async (page: Page) => {
  await page.locator('[data-practice="reply"]').click();
  await composerOf(page).waitFor();
};

describe('a composer in a modal dialog of the host, under which nothing else can be reached', () => {
  const practice = usePractice();
  let page: Page;
  let sidebar: Frame;

  beforeEach(async () => {
    await page?.close();
    ({ page, sidebar } = await practice.openAngry());
    await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).waitFor();
    await open(page);
    // Known again by it as long as it was not loaded anew.
    await sidebar.evaluate(() => {
      document.documentElement.dataset.mark = 'kept';
    });
  });

  const openModal = () =>
    page.evaluate(() => {
      const dialog = document.createElement('dialog');
      // Whatever the host does to its dialog, the sidebar stands where it stood.
      dialog.style.cssText = 'transform: translateY(0); overflow: hidden; width: 500px; height: 400px; opacity: 0.9';
      const composer = document.querySelector<HTMLElement>('[data-practice="composer"]');
      document.body.append(dialog);
      if (composer) dialog.append(composer);
      dialog.showModal();
    });
  const insert = () => section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).click({ timeout: 5000 });
  const isKept = () => sidebar.evaluate(() => document.documentElement.dataset.mark === 'kept');
  const place = () => page.locator('[data-heard-sidebar]').boundingBox();
  const parent = () => page.evaluate(() => document.querySelector('[data-heard-sidebar]')?.parentElement?.localName);

  it('has the sidebar beside it, as it was, until the dialog is closed', async () => {
    const before = await place();
    await openModal();
    await insert();
    await waitForDraft(page, (text) => text.includes('Hello Mara'), 'the reply');
    expect(await place()).toEqual(before);
    expect(await isKept()).toBe(true);
    await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      document.body.append(...(dialog?.querySelectorAll('[data-practice="composer"]') ?? []));
      dialog?.close();
      dialog?.remove();
    });
    await expect.poll(parent).toBe('html');
    expect(await isKept()).toBe(true);
    expect(await place()).toEqual(before);
  });

  it('is left and come back to by key', async () => {
    await openModal();
    await expect.poll(parent).toBe('dialog');
    await composerOf(page).click();
    await pressShortcut(practice.context, 'toggle');
    await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('gives the sidebar back when the dialog is thrown away unclosed', async () => {
    await openModal();
    await expect.poll(parent).toBe('dialog');
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await page.evaluate(() => document.querySelector('main')?.append(''));
    await expect.poll(parent).toBe('html');
  });

  it('keeps it while a question of the host stands above it', async () => {
    await openModal();
    await expect.poll(parent).toBe('dialog');
    const question = async (open: boolean) =>
      page.evaluate(async (isOpen) => {
        const dialog = document.querySelector<HTMLDialogElement>('#question') ?? document.createElement('dialog');
        dialog.id = 'question';
        document.body.append(dialog);
        const toggled = new Promise((resolve) => dialog.addEventListener('toggle', resolve));
        if (isOpen) dialog.showModal();
        else dialog.close();
        await toggled;
        return document.querySelector('[data-heard-sidebar]')?.closest('dialog')?.id;
      }, open);
    expect(await question(true)).toBe('');
    expect(await question(false)).toBe('');
    await insert();
    await waitForDraft(page, (text) => text.includes('Hello Mara'), 'the reply');
  });

  it('is all it goes into: a dialog with nothing to write in is the host’s alone', async () => {
    await page.evaluate(async () => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Leave?';
      document.body.append(dialog);
      const toggled = new Promise((resolve) => dialog.addEventListener('toggle', resolve));
      dialog.showModal();
      await toggled;
    });
    expect(await parent()).toBe('html');
    // It got a field a moment later.
    await page.evaluate(() => {
      document.querySelector('dialog')?.append(document.createElement('textarea'));
      document.querySelector('main')?.append('');
    });
    await expect.poll(parent).toBe('dialog');
  });
});
