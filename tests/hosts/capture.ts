/**
 * Saves outlines of the real hosts' pages for the unit tests: `npx tsx tests/hosts/capture.ts`, with both hosts running (see run.ts).
 * Writes tests/fixtures/hosts/<host>/<page>.html, and <page>.frame.html for the document of its editor; what is to be read
 * of it stands in <page>.expected.json, which is written only where there is none yet: read it through before keeping it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { bundleHosts } from './bundle';
import { loginRequestTracker, loginRoundcube, mailUrl, setRichText, ticketUrl } from './login';
import { editorPlan, outline, outlinePlans } from './outline';
import type { RequestTrackerInfo } from './request-tracker-server';
import type { RoundcubeInfo } from './roundcube-server';
import { startByHand } from './servers';

const folder = new URL('../fixtures/hosts/', import.meta.url).pathname;

/** What the adapters read of the page, as the unit tests compare it: a saved page has no address. Runs in the page. */
function reading(): unknown {
  const { heard } = window as unknown as { heard: typeof import('../../lib/hosts/index') };
  const host = heard.pickHost(document);
  return {
    host: host?.id,
    conversation: host?.readConversation(document),
    reply: host?.readReplyTarget?.(document) ?? null,
    composers: (host?.findComposers(document) ?? []).map((element) => element.localName),
    controls: host?.controls(document).length,
  };
}

async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(await bundleHosts());
  const read = JSON.stringify(await page.evaluate(reading), null, 2).replaceAll(new URL(page.url()).origin, '');
  mkdirSync(`${folder}${name.split('/')[0]}`, { recursive: true });
  const host = name.split('/')[0] ?? '';
  writeFileSync(`${folder}${name}.html`, await page.evaluate(outline, outlinePlans[host] ?? editorPlan));
  const editor = page.locator('#composebody_ifr, iframe.cke_wysiwyg_frame');
  const frame = (await editor.count()) > 0 ? await (await editor.elementHandle())?.contentFrame() : undefined;
  if (frame) writeFileSync(`${folder}${name}.frame.html`, await frame.evaluate(outline, editorPlan));
  if (!existsSync(`${folder}${name}.expected.json`)) writeFileSync(`${folder}${name}.expected.json`, `${read}\n`);
  process.stdout.write(`${name}\n`);
}

async function captureRoundcube(page: Page, server: RoundcubeInfo): Promise<void> {
  await loginRoundcube(page, server);
  await save(page, 'roundcube/list');
  const mails = {
    1: 'plain',
    5: 'html',
    6: 'hostile',
    7: 'reply-chain',
    9: 'broken-charset',
    10: 'right-to-left',
    11: 'no-subject',
    12: 'no-sender',
  };
  for (const [uid, name] of Object.entries(mails)) {
    await page.goto(mailUrl(server, Number(uid)));
    await save(page, `roundcube/message-${name}`);
  }
  for (const [uid, name] of Object.entries({ 7: 'plain', 5: 'rich', 12: 'no-sender' })) {
    await page.goto(`${server.url}?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`);
    if (name === 'rich') await page.frameLocator('#composebody_ifr').locator('blockquote').first().waitFor();
    else await page.locator('textarea#composebody').waitFor();
    await save(page, `roundcube/compose-${name}`);
  }
}

async function captureRequestTracker(page: Page, server: RequestTrackerInfo): Promise<void> {
  await loginRequestTracker(page, server);
  const tickets = {
    thread: '01-missing-parcel',
    html: '05-bulk-quote',
    hostile: '06-hostile',
    'too-large': '08-long-log',
  };
  for (const [name, mail] of Object.entries(tickets)) {
    await page.goto(ticketUrl(server, server.tickets[mail] ?? 0));
    await page.locator('.transaction.message').last().waitFor();
    await save(page, `request-tracker/ticket-${name}`);
  }
  const reply = async () => {
    await page.goto(ticketUrl(server, 1));
    await page.locator('.transaction.message a.reply-link').last().click();
    await page.locator('input[name="TxnSendMailTo"]').first().waitFor({ state: 'attached' });
  };
  await reply();
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('blockquote').waitFor();
  await save(page, 'request-tracker/update-quoting');
  await page.goto(`${server.url}Ticket/Update.html?Action=Respond&id=1`);
  await page.locator('input[name="TxnSendMailTo"]').first().waitFor({ state: 'attached' });
  await save(page, 'request-tracker/update-empty');
  await setRichText(page, server, false);
  await reply();
  await save(page, 'request-tracker/update-plain');
  await setRichText(page, server, true);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
});
const context = await browser.newContext();
// Whoever runs this file may name its inner functions by a helper that pages lack.
await context.addInitScript('globalThis.__name = (named) => named');
await captureRoundcube(await context.newPage(), (await startByHand('roundcube')) as RoundcubeInfo);
await captureRequestTracker(await context.newPage(), (await startByHand('request-tracker')) as RequestTrackerInfo);
await browser.close();
