/**
 * The pictures of the README, made anew: `npm run build -- --loopback`, then `npx tsx tests/hosts/pictures.ts`. It plays a
 * rep in the practice inbox and, where they can run, in a real Roundcube and Request Tracker, and writes docs/pictures.
 */
import { join, resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { composerOf, section, sidebarOf, warnings } from '../../practice/rep';
import { startPractice } from '../../practice/server.mjs';
import { launchChromium } from '../e2e/browsers/chromium';
import { enableSite, extensionFolder } from '../e2e/extension';
import { loginRequestTracker, loginRoundcube, mailUrl, ticketUrl } from './login';
import { startRequestTracker, startRoundcube, whyNot } from './servers';

const folder = resolve(import.meta.dirname, '../../docs/pictures');

const piledOn = 'Hello Mara, this is absolutely unacceptable. We will get back to you soon.';

await withBrowser(async (context) => {
  await ofPractice(context);
  const reason = whyNot();
  if (reason) {
    console.log(`The real hosts keep their pictures: ${reason}`);
    return;
  }
  await ofRoundcube(context);
  await ofRequestTracker(context);
});

async function ofPractice(context: BrowserContext): Promise<void> {
  const practice = await startPractice();
  await enableSite(context, practice.url);
  const page = await context.newPage();
  const open = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${practice.url}/conversations/4821`);
    const sidebar = await sidebarOf(page);
    await sidebar.locator(`:root[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await section(sidebar, 'Reply').getByRole('button', { name: 'Insert reply' }).waitFor();
    // What is known of the customer comes last.
    await sidebar.getByRole('button', { name: /^Keep \d/ }).waitFor();
    await page.locator('article').last().scrollIntoViewIfNeeded();
    return sidebar;
  };
  const write = async () => {
    await composerOf(page).click();
    await page.keyboard.type(piledOn);
  };

  await take(page, await open('light'), 'practice-listen');

  const light = await open('light');
  await write();
  await warnings(light, 'Piling on').waitFor();
  await page.keyboard.press('Control+Home');
  // The browser's own shortcuts are out of a driver's reach; the command behind one is not.
  await context
    .serviceWorkers()[0]
    ?.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.commands.onCommand.dispatch('next-warning', tab))`,
    );
  await page.locator('heard-warning').waitFor({ state: 'attached' });
  await take(page, light, 'practice-card');

  const dark = await open('dark');
  await write();
  await warnings(dark, 'Vague commitment').waitFor();
  await section(dark, 'Draft').scrollIntoViewIfNeeded();
  await warnings(dark, 'Vague commitment').scrollIntoViewIfNeeded();
  await take(page, dark, 'practice-draft-dark');

  await page.close();
  await practice.close();
}

async function ofRoundcube(context: BrowserContext): Promise<void> {
  const server = await startRoundcube();
  await enableSite(context, new URL(server.url).origin);
  const page = await context.newPage();
  await loginRoundcube(page, server);
  await page.goto(mailUrl(server, 1));
  await page.click('#toolbar-menu a.reply');
  await page.waitForURL(/_action=compose/);
  const sidebar = await sidebarOf(page);
  await section(sidebar, 'Listen').getByText('They ask for').waitFor();
  await page.locator('textarea#composebody').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type("Hello Ida, oh wow, that's awful and totally unacceptable. We will get back to you soon.");
  await warnings(sidebar, 'Piling on').waitFor();
  await take(page, sidebar, 'roundcube-draft');
  await page.close();
  await server.stop();
}

async function ofRequestTracker(context: BrowserContext): Promise<void> {
  const server = await startRequestTracker();
  await enableSite(context, new URL(server.url).origin);
  const page = await context.newPage();
  await loginRequestTracker(page, server);
  // The thread is read on the ticket's own page; where the answer is written, it is remembered.
  await page.goto(ticketUrl(server, 1));
  await section(await sidebarOf(page), 'Listen')
    .getByText('They ask for')
    .waitFor();
  await page.goto(`${server.url}Ticket/Update.html?Action=Respond&id=1`);
  await page.waitForFunction(`CKEDITOR.instances.UpdateContent?.status === 'ready'`);
  const sidebar = await sidebarOf(page);
  const reply = section(sidebar, 'Reply');
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').focus();
  await page.keyboard.press('Control+Home');
  // It is folded where a signature is a draft already.
  await reply.getByRole('button', { name: /^(?:Insert reply|Show the suggestion)$/ }).waitFor();
  const folded = reply.getByRole('button', { name: 'Show the suggestion' });
  if (await folded.isVisible()) await folded.click();
  await reply.getByRole('button', { name: 'Insert reply' }).click();
  await reply.getByText('Reply inserted.').waitFor();
  await section(sidebar, 'Draft').getByText('no warnings').waitFor();
  await take(page, sidebar, 'request-tracker-draft');
  await page.close();
  await server.stop();
}

/** The window as it is, once nothing moves in the sidebar any more. */
async function take(page: Page, sidebar: Frame, name: string): Promise<void> {
  await sidebar.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))');
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  console.log(name);
}

async function withBrowser(run: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  try {
    await run(context);
  } finally {
    await context.close();
  }
}
