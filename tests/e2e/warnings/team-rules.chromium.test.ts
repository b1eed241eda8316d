import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textToSign } from '../../../lib/library/signature';
import { makeKey, readSigningKey, type SigningKey, signText } from '../../../lib/signing/ed25519';
import { composerOf, sidebarOf, waitForDraft, warnings } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder, extensionId } from '../extension';
import { Behind } from './card';
import { library, rule } from './team-library';

const draft = 'Hello Mara, we will mend your lamp by Friday 15:00.';

describe('a wording rule of a library a lead signed, in Chromium', () => {
  let practice: Practice;
  let context: BrowserContext;
  let page: Page;
  let sidebar: Frame;
  let desk: Page;
  let key: SigningKey;
  let profile: string;

  beforeAll(async () => {
    practice = await startPractice();
    profile = await mkdtemp(join(tmpdir(), 'heard-rules-'));
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    await enableSite(context, practice.url);
    key = await readSigningKey((await makeKey()).pem);
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    sidebar = await sidebarOf(page);
    await composerOf(page).click();
    await page.keyboard.type(draft);
    await waitForDraft(page, (now) => now === draft, 'as it was typed');
    desk = await context.newPage();
    await desk.goto(`chrome-extension://${await extensionId(context)}/options.html#libraries`);
  });
  afterAll(async () => {
    await context?.close();
    await practice?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function choose(content: Record<string, unknown>): Promise<void> {
    const value = await signText(key, textToSign(content));
    const file = JSON.stringify({ ...content, signature: { algorithm: 'ed25519', key: key.key, value } });
    await desk
      .getByLabel('Choose a library file')
      .setInputFiles({ name: 'lamps.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  }
  async function take(content: Record<string, unknown>): Promise<void> {
    await choose(content);
    await desk.getByRole('button', { name: 'Take it' }).click();
    await desk.getByRole('button', { name: 'Stop using Lund team' }).waitFor();
  }
  const ours = () => warnings(sidebar, 'repair under warranty');

  it('with a mistake is refused whole, and every mistake is named with its place and a remedy', async () => {
    await choose({
      ...library,
      rules: [{ ...rule, patterns: ['mend <it>', '(mend your lamp', 'mend unless(tired)'] }],
    });
    await desk.getByText('lamps.json is not taken.').waitFor();
    const listed = await desk.getByRole('status').getByRole('listitem').allTextContents();
    expect(listed).toHaveLength(3);
    expect(listed[0]).toMatch(/^rules\[0\]\.patterns\[0\]: Rule say-repair, place 7, at “it>”: no class <it>\. See/);
    expect(listed[1]).toMatch(/"\(" is never closed\. Add/);
    expect(listed[2]).toMatch(/no guard "tired"\. Use one of/);
    await desk.getByRole('button', { name: 'Close' }).click();
  });

  it('warns in a draft that was open before, says whose it is, and its fix works', async () => {
    expect(await ours().count()).toBe(0);
    await take(library);
    await page.bringToFront();
    await ours().waitFor();
    const behind = await Behind.open(page);
    const worker = context.serviceWorkers()[0] as Worker;
    await page.keyboard.press('Control+Home');
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-warning', tab))`,
    );
    const card = await behind.opened();
    expect(card.text).toContain('(Lund team)');
    expect(card.buttons[0]).toBe('repair your lamp under warranty');
    await page.keyboard.press('Enter');
    await waitForDraft(page, (now) => now.includes('we will repair your lamp under warranty by Friday'), 'mended');
    await page.keyboard.press('Control+z');
    await waitForDraft(page, (now) => now === draft, 'as it was before');
    await ours().waitFor();
  });

  it('gives way to the next version, and is gone with its library, in the same open draft', async () => {
    await take({ ...library, version: '1.1.0', rules: [{ ...rule, why: 'Say what it is: a repair.' }] });
    await warnings(sidebar, 'Say what it is').waitFor();
    expect(await ours().count()).toBe(0);
    await desk.getByRole('button', { name: 'Stop using Lund team' }).click();
    await warnings(sidebar, 'Say what it is').waitFor({ state: 'detached' });
    await page.bringToFront();
    await composerOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' This is absolutely unacceptable.');
    await warnings(sidebar, 'Piling on').waitFor();
    expect(await warnings(sidebar, 'repair').count()).toBe(0);
  });

  it('warns on a new page, also after the browser was closed', async () => {
    await take(library);
    const openAnother = async () => {
      const another = await context.newPage();
      await another.goto(`${practice.url}/conversations/4821`);
      await composerOf(another).click();
      await another.keyboard.type(draft);
      await warnings(await sidebarOf(another), 'repair under warranty').waitFor();
    };
    await openAnother();
    await context.close();
    context = await launchChromium({ extension: extensionFolder('chrome'), profile });
    await extensionId(context);
    await openAnother();
  });
});
