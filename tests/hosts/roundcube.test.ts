import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loginRoundcube, mailUrl } from './login';
import { countMails, newestMail } from './maildir';
import {
  type Desk,
  expectNoTrace,
  fixWarning,
  insertByKeyboard,
  insertReply,
  openDesk,
  readSidebar,
  savePromise,
  unflow,
} from './main-job';
import { startRoundcube, whyNot } from './servers';

const reason = whyNot();

/** Seeded mails by their place in the INBOX. */
const missingParcel = 1;
const bulkQuote = 5;
const hostile = 6;

const piledOn = "Oh wow, that's awful and totally unacceptable.";

describe.skipIf(reason)(`the main job on a real Roundcube${reason ? ` (${reason})` : ''}`, () => {
  let server: Awaited<ReturnType<typeof startRoundcube>>;
  let desk: Desk;
  beforeAll(async () => {
    server = await startRoundcube();
    desk = await openDesk(server.url);
    await loginRoundcube(desk.page, server);
  });
  afterAll(async () => {
    await desk?.close();
    await server?.stop();
  });

  async function openReply(uid: number): Promise<void> {
    await desk.page.goto(mailUrl(server, uid));
    await desk.page.click('#toolbar-menu a.reply');
    await desk.page.waitForURL(/_action=compose/);
  }

  /** Sends and answers the mail as it reached the outgoing maildir. */
  async function send() {
    const before = countMails(server.maildir);
    await Promise.all([
      desk.page.waitForURL((url) => !/_action=compose/.test(url.href)),
      desk.page.click('#compose-content button.send'),
    ]);
    await expect.poll(() => countMails(server.maildir)).toBe(before + 1);
    const mail = newestMail(server.maildir);
    if (!mail) throw new Error('The mail is not in the maildir.');
    return mail;
  }

  it('hears the customer beside the open mail', async () => {
    await desk.page.goto(mailUrl(server, missingParcel));
    const sidebar = await readSidebar(desk.page, 'Ida Solberg');
    const text = await sidebar.locator('main').innerText();
    expect(text).toMatch(/find out where the drive unit is/i);
    expect(text).toContain('NL-70412');
    // It began to load before the page had a body.
    expect(
      await desk.page.evaluate(() => document.body.previousElementSibling?.hasAttribute('data-heard-sidebar')),
    ).toBe(true);
  });

  it('hears the mails that are opened beside the list, one after the other', async () => {
    const { page } = desk;
    await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
    for (const uid of [missingParcel, bulkQuote, missingParcel]) {
      await page.locator('#messagelist tbody tr.message').nth(-uid).click();
      const frame = page.frameLocator('#messagecontframe');
      await frame.locator('#messagebody').waitFor();
      const sender = await frame.locator('#message-header .header.from .rcmContactAddress').innerText();
      await readSidebar(page, sender);
    }
  });

  it('writes, warns and mends in the plain composer, and what goes out is the draft', async () => {
    const { page } = desk;
    await openReply(missingParcel);
    const area = page.locator('textarea#composebody');
    const sidebar = await readSidebar(page, 'Ida Solberg');
    const before = await area.inputValue();
    await area.focus();
    await page.keyboard.press('Control+Home');
    await insertReply(sidebar);
    const inserted = await area.inputValue();
    expect(inserted.length).toBeGreaterThan(before.length + 100);
    expect(inserted.endsWith(before)).toBe(true);

    await area.focus();
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await area.inputValue()).toBe(inserted);

    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${piledOn} `);
    await fixWarning(sidebar, /awful/);
    await expect.poll(() => area.inputValue()).not.toMatch(/awful/);
    const draft = await area.inputValue();
    expect(draft.endsWith(inserted)).toBe(true);

    const mail = await send();
    expect(unflow(mail.text).trimEnd()).toBe(draft.trimEnd());
    expect(mail.headers.get('to')).toContain('customer@fjordheim.example');
    expectNoTrace(mail.raw);
  });

  it('inserts the reply by keyboard alone in the plain composer, and typing goes on behind it', async () => {
    const { page } = desk;
    await openReply(missingParcel);
    const area = page.locator('textarea#composebody');
    const sidebar = await readSidebar(page, 'Ida Solberg');
    await area.focus();
    await page.keyboard.press('Control+Home');
    const before = await area.inputValue();
    await insertByKeyboard(desk, sidebar);
    await page.keyboard.type(' PS: by keys.');
    await expect.poll(() => area.inputValue()).toContain(' PS: by keys.');
    const draft = await area.inputValue();
    expect(draft.endsWith(before)).toBe(true);
    expect(draft.indexOf(' PS: by keys.')).toBeGreaterThan(100);
  });

  it('inserts the reply by keyboard alone in TinyMCE, and typing goes on behind it', async () => {
    const { page } = desk;
    await openReply(bulkQuote);
    const body = page.frameLocator('#composebody_ifr').locator('body#tinymce');
    const sidebar = await readSidebar(page, 'Grace Okafor');
    await body.focus();
    await page.keyboard.press('Control+Home');
    await insertByKeyboard(desk, sidebar);
    await page.keyboard.type(' PS: by keys.');
    await expect.poll(() => body.innerText()).toContain(' PS: by keys.');
    expect((await body.innerText()).indexOf(' PS: by keys.')).toBeGreaterThan(100);
  });

  it('writes, warns and mends in TinyMCE, and what goes out is the draft', async () => {
    const { page } = desk;
    await openReply(bulkQuote);
    const body = page.frameLocator('#composebody_ifr').locator('body#tinymce');
    const sidebar = await readSidebar(page, 'Grace Okafor');
    await body.focus();
    await page.keyboard.press('Control+Home');
    const before = await body.innerText();
    await insertReply(sidebar);
    const inserted = await body.innerText();
    expect(inserted.length).toBeGreaterThan(before.length + 100);

    await body.focus();
    await page.keyboard.press('Control+z');
    expect(await body.innerText()).toBe(before);
    await page.keyboard.press('Control+y');
    expect(await body.innerText()).toBe(inserted);

    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${piledOn} `);
    await fixWarning(sidebar, /awful/);
    await expect.poll(() => body.innerText()).not.toMatch(/awful/);
    const draft = await body.innerText();
    const paragraphs = await body
      .locator('> p, > div')
      .evaluateAll((blocks) =>
        blocks
          .map((block) => (block as HTMLElement).innerText.replace(/\u00a0/g, ' ').trim())
          .filter((text) => text !== ''),
      );

    const mail = await send();
    expect(mail.html).not.toBe('');
    const sent = await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const holder = document.createElement('div');
      holder.append(...parsed.body.childNodes);
      document.body.append(holder);
      const text = holder.innerText;
      holder.remove();
      return text;
    }, mail.html);
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(flat(sent)).toBe(flat(draft));
    for (const paragraph of paragraphs) expect(flat(mail.text)).toContain(flat(paragraph).slice(0, 60));
    expectNoTrace(mail.raw);
  });

  it('keeps the promise as a note that is there after the browser was closed', async () => {
    const promise = 'Write to Ida about the drive unit by Thursday 15:00';
    await desk.page.goto(mailUrl(server, missingParcel));
    await savePromise(await readSidebar(desk.page, 'Ida Solberg'), promise);
    await desk.restart();
    await loginRoundcube(desk.page, server);
    await desk.page.goto(mailUrl(server, missingParcel));
    const sidebar = await readSidebar(desk.page, 'Ida Solberg');
    await sidebar.getByText(promise).first().waitFor();
  });

  it('is not harmed by a hostile mail', async () => {
    const { page } = desk;
    await page.goto(mailUrl(server, hostile));
    const sidebar = await readSidebar(page, /./);
    expect(await sidebar.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    expect(await sidebar.locator('main script, main img, main form').count()).toBe(0);
  });

  it('is gone from a page that asks for a password instead of showing the mail', async () => {
    const { page, context } = desk;
    await context.clearCookies();
    await page.goto(mailUrl(server, missingParcel));
    await page.locator('#rcmloginsubmit').waitFor();
    await expect.poll(() => page.locator('[data-heard-sidebar]').count()).toBe(0);
    await loginRoundcube(page, server);
    await page.goto(mailUrl(server, missingParcel));
    await readSidebar(page, 'Ida Solberg');
  });
});
