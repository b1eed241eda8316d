import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../e2e/browsers/chromium';
import { enableSite, extensionFolder, pressShortcut, sidebarOf } from '../e2e/extension';

/** A Chromium with the extension, in a profile that outlives it: what is kept has to survive the browser. */
export interface Desk {
  context: BrowserContext;
  page: Page;
  /** Ends the browser as a user does, and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser and removes the profile. */
  close(): Promise<void>;
}

/** A rep's browser on a real host: the extension is loaded and switched on for the host's site. */
export async function openDesk(url: string): Promise<Desk> {
  const profile = await mkdtemp(join(tmpdir(), 'heard-desk-'));
  const extension = extensionFolder('chrome');
  const start = async () => {
    const context = await launchChromium({ extension, profile });
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page };
  };
  const desk: Desk = {
    ...(await start()),
    async restart() {
      await desk.context.close();
      Object.assign(desk, await start());
    },
    async close() {
      await desk.context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await enableSite(desk.context, new URL(url).origin);
  return desk;
}

/** The sidebar once it has read the conversation with this customer and thought of a reply. */
export async function readSidebar(page: Page, customer: string | RegExp): Promise<Frame> {
  const sidebar = await sidebarOf(page);
  await sidebar.getByRole('heading', { level: 1, name: customer }).waitFor();
  // The suggestion is folded while a draft is under way and while the last word is ours.
  await sidebar.getByRole('button', { name: /^(?:Insert reply|Show the suggestion)$/ }).waitFor();
  return sidebar;
}

/** Inserts the suggested reply; the sidebar says so when the draft reads as intended. */
export async function insertReply(sidebar: Frame): Promise<void> {
  const folded = sidebar.getByRole('button', { name: 'Show the suggestion' });
  if (await folded.isVisible()) await folded.click();
  await sidebar.getByRole('button', { name: 'Insert reply' }).click();
  await sidebar.getByText('Reply inserted.').waitFor();
}

/** Inserts the suggested reply from a composer that has the focus, with nothing but keys. */
export async function insertByKeyboard({ context, page }: Desk, sidebar: Frame): Promise<void> {
  const focused = () => sidebar.evaluate(() => document.activeElement?.textContent ?? '');
  await pressShortcut(context, 'toggle');
  await expect.poll(focused).toMatch(/^(?:Insert reply|Show the suggestion)$/);
  if ((await focused()) === 'Show the suggestion') {
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Insert reply');
  }
  await page.keyboard.press('Enter');
  await sidebar.getByText('Reply inserted.').waitFor();
}

/** Takes the first better wording for the warning about these words; answers what was taken. */
export async function fixWarning(sidebar: Frame, words: RegExp): Promise<string> {
  const finding = sidebar
    .getByRole('list', { name: 'Warnings' })
    .locator('.finding', { has: sidebar.getByText(words) })
    .first();
  await finding.waitFor();
  const fix = finding.locator('.fixes button').first();
  const replacement = await fix.innerText();
  await fix.click();
  return replacement;
}

/** Keeps a promise as a note and waits until the sidebar has seen it on disk. */
export async function savePromise(sidebar: Frame, text: string): Promise<void> {
  await sidebar.getByLabel('Kind of note').selectOption('promise');
  await sidebar.getByLabel('New note').fill(text);
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved', { exact: true }).waitFor();
}

/**
 * The text of a `format=flowed` mail as it was written (RFC 3676): the soft line breaks of each depth of quotation are
 * joined, stuffed spaces taken off. Quotations are written with a space after their marks, as Roundcube does.
 */
export function unflow(text: string): string {
  const written: string[] = [];
  let open: number | undefined;
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(marks.length).replace(/^ /, '');
    if (open === marks.length) written.push(`${written.pop() ?? ''}${content}`);
    else written.push(`${marks}${marks === '' ? '' : ' '}${content}`);
    open = content.endsWith(' ') && content !== '-- ' ? marks.length : undefined;
  }
  return written.join('\n');
}

/** Nothing of ours may be in what the customer gets. */
export function expectNoTrace(mail: string): void {
  expect(mail).not.toMatch(/heard|chrome-extension|moz-extension|data-heard/i);
}
