import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composerOf, keepNote, section, seeSuggestion, sidebarOf, waitForDraft, wordsOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder, extensionId } from '../extension';

/** A server that speaks like OpenAI's, on this machine; `answer` says how. */
async function startModels() {
  const asked: { path: string | undefined; key: string | undefined; body: string }[] = [];
  const models = {
    asked,
    answer: (response: ServerResponse): void => void response.end(),
    server: undefined as unknown as Server,
    address: '',
  };
  models.server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ path: request.url, key: request.headers.authorization, body });
      models.answer(response);
    });
  });
  await new Promise<void>((resolve) => models.server.listen(0, '127.0.0.1', resolve));
  models.address = `http://127.0.0.1:${(models.server.address() as AddressInfo).port}/v1`;
  return models;
}

const saying =
  (...pieces: string[]) =>
  (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const content of pieces) response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
    response.end('data: [DONE]\n\n');
  };

describe('a writer, in Chromium', () => {
  let practice: Practice;
  let context: BrowserContext;
  let models: Awaited<ReturnType<typeof startModels>>;
  let page: Page;
  let sidebar: Frame;
  let desk: Page;

  beforeAll(async () => {
    practice = await startPractice();
    models = await startModels();
    context = await launchChromium({ extension: extensionFolder('chrome') });
    await enableSite(context, practice.url);
    desk = await context.newPage();
    await desk.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  });
  afterAll(async () => {
    await context?.close();
    models?.server.closeAllConnections();
    models?.server.close();
    await practice?.close();
  });
  beforeEach(async () => {
    models.asked.length = 0;
    await page?.close();
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    sidebar = await sidebarOf(page);
    await seeSuggestion(sidebar);
  });

  const reply = () => section(sidebar, 'Reply');
  const begin = () => reply().getByRole('button', { name: 'Let small put it in its words' });

  it('is off: a day’s work sends nothing, and none of our pages can', async () => {
    await composerOf(page).click();
    await reply().getByRole('button', { name: 'Insert reply' }).click();
    await waitForDraft(page, (now) => now.trim() !== '', 'the reply');
    await keepNote(sidebar, 'Likes short mails');
    expect(await begin().count()).toBe(0);

    const tryAll = async (address: string) => {
      const attempts = [
        () => fetch(address, { mode: 'no-cors' }),
        () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = resolve;
            request.onerror = () => reject(new Error('refused'));
            request.open('POST', address);
            request.send('text');
          }),
      ];
      const ended = await Promise.allSettled(attempts.map((attempt) => attempt()));
      return ended.map(({ status }) => status);
    };
    for (const place of [sidebar, desk.mainFrame()]) {
      expect(await place.evaluate(tryAll, models.address)).toEqual(['rejected', 'rejected']);
    }
    // An order given all the same, as a page of ours could: the background refuses.
    const news = await desk.evaluate(
      () =>
        new Promise((resolve) => {
          type Port = {
            postMessage(message: unknown): void;
            onMessage: { addListener(listener: (message: unknown) => void): void };
          };
          const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } };
          const port = chrome.runtime.connect({ name: 'writer' });
          port.onMessage.addListener(resolve);
          port.postMessage({ heard: 1, system: 'x', user: 'y' });
        }),
    );
    expect(news).toMatchObject({ type: 'failed', code: 'off' });
    expect(models.asked).toEqual([]);
  });

  it('is set up and tried at the desk, writes when asked, is checked, and goes into the draft', async () => {
    models.answer = saying('ready');
    await desk.getByText('Set up a server').click();
    await desk.getByLabel('Address').fill(models.address);
    await desk.getByLabel('Model', { exact: true }).fill('small');
    await desk.getByLabel('Key, where it wants one').fill('secret');
    await desk.getByRole('button', { name: 'Set up and use it' }).click();
    await desk.getByRole('button', { name: 'Try it' }).click();
    await desk.getByText('It answered: ready').waitFor();
    expect(models.asked).toMatchObject([{ path: '/v1/chat/completions', key: 'Bearer secret' }]);
    expect(models.asked[0]?.body).not.toContain('TW-48213');

    await begin().waitFor();
    expect(models.asked).toHaveLength(1);
    models.answer = saying('Dear Mara, order TW-48213 ', 'is not forgotten. ', 'You get €999 back.');
    await composerOf(page).click();
    await begin().focus();
    await page.keyboard.press('Enter');
    const field = reply().getByRole('textbox', { name: 'What was written, text' });
    await field.waitFor();
    expect(JSON.parse(models.asked[1]?.body ?? '{}').messages[1].content).toContain('TW-48213');
    expect(await field.inputValue()).toBe('Dear Mara, order TW-48213 is not forgotten. You get €999 back.');
    await reply().getByText('€999:').waitFor();
    await expect.poll(() => field.evaluate((element) => document.activeElement === element)).toBe(true);
    const written = await field.inputValue();
    await page.keyboard.press('Control+Enter');
    await waitForDraft(page, (now) => wordsOf(now) === written, 'what was written');
  });

  it('leaves the suggestion alone when the server fails, and is gone when it is turned off', async () => {
    await begin().waitFor();
    const before = (await seeSuggestion(sidebar)).words;
    models.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Sign in</html>');
    };
    await begin().click();
    await reply().getByText('Nothing was written.', { exact: false }).waitFor();
    expect((await seeSuggestion(sidebar)).words).toBe(before);
    // One that never answers is left at once.
    const left = new Promise<void>((resolve) => {
      models.answer = (response) => void response.on('close', resolve);
    });
    await reply().getByRole('button', { name: 'Try again' }).click();
    await reply().getByRole('button', { name: 'Cancel' }).click();
    await left;
    await begin().waitFor();

    await desk.getByLabel('Nobody').click();
    await begin().waitFor({ state: 'detached' });
  });
});
