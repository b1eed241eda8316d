import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loginRequestTracker, setRichText, ticketUrl } from './login';
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
} from './main-job';
import { startRequestTracker, whyNot } from './servers';

const reason = whyNot();
const missingParcel = 1;
const piledOn = "Oh wow, that's awful and totally unacceptable.";
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(reason)(`the main job on a real Request Tracker${reason ? ` (${reason})` : ''}`, () => {
  let server: Awaited<ReturnType<typeof startRequestTracker>>;
  let desk: Desk;
  beforeAll(async () => {
    server = await startRequestTracker();
    desk = await openDesk(server.url);
    await loginRequestTracker(desk.page, server);
  });
  afterAll(async () => {
    await desk?.close();
    await server?.stop();
  });

  /** Opens the reply page from the ticket's menu, as a rep does, and waits for the sidebar there. */
  async function openReply() {
    const { page } = desk;
    await page.goto(ticketUrl(server, missingParcel));
    await readSidebar(page, 'Ida Solberg');
    await page.goto(`${server.url}Ticket/Update.html?Action=Respond&id=${missingParcel}`);
    return await readSidebar(page, 'Ida Solberg');
  }

  /** Sends the reply; answers what the ticket's history shows of it, and the mail that went out. */
  async function send(words: string) {
    const { page } = desk;
    const before = countMails(server.maildir);
    await page.click('form[name=TicketUpdate] input[name=SubmitTicket]');
    await page.waitForURL(/Display\.html/);
    const answer = page.locator('.transaction.message', { hasText: words }).last();
    await answer.waitFor();
    await expect.poll(() => countMails(server.maildir)).toBeGreaterThan(before);
    const mail = newestMail(server.maildir);
    if (!mail) throw new Error('The mail is not in the maildir.');
    return { history: await answer.locator('.messagebody').first().innerText(), mail };
  }

  it('hears the customer beside the open ticket', async () => {
    await desk.page.goto(ticketUrl(server, missingParcel));
    const sidebar = await readSidebar(desk.page, 'Ida Solberg');
    const text = await sidebar.locator('main').innerText();
    // The customer's last word in the ticket is a chaser: that is what is to be answered.
    expect(text).toMatch(/which courier has the parcel/);
  });

  it('inserts the reply by keyboard alone in CKEditor, and typing goes on behind it', async () => {
    const sidebar = await openReply();
    const { page } = desk;
    const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    // CKEditor is slow to be ready, and what it does last would take the focus out of our hands.
    await page.waitForFunction(`CKEDITOR.instances.UpdateContent?.status === 'ready'`);
    await body.focus();
    await page.keyboard.press('Control+Home');
    await insertByKeyboard(desk, sidebar);
    await page.keyboard.type(' PS: by keys.');
    await expect.poll(() => body.innerText()).toContain(' PS: by keys.');
    expect((await body.innerText()).indexOf(' PS: by keys.')).toBeGreaterThan(100);
  });

  it('writes, warns and mends in CKEditor, and what goes out is the draft', async () => {
    const sidebar = await openReply();
    const { page } = desk;
    const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
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

    const { history, mail } = await send(draft.slice(0, 30));
    expect(flat(history)).toBe(flat(draft));
    // The page of the sending is gone; what was promised there is offered on the next one.
    const after = await readSidebar(page, 'Ida Solberg');
    await after.getByRole('region', { name: 'You promised Ida Solberg' }).first().waitFor();
    expect(flat(mail.text)).toContain(flat(draft).slice(0, 200));
    expectNoTrace(mail.raw);
  });

  it('writes, warns and mends in the plain text area, and what goes out is the draft', async () => {
    const { page } = desk;
    await setRichText(page, server, false);
    const sidebar = await openReply();
    const area = page.locator('textarea#UpdateContent');
    const before = await area.inputValue();
    await area.focus();
    await page.keyboard.press('Control+Home');
    await insertReply(sidebar);
    const inserted = await area.inputValue();
    expect(inserted.endsWith(before)).toBe(true);
    await area.focus();
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`${piledOn} `);
    await fixWarning(sidebar, /awful/);
    await expect.poll(() => area.inputValue()).not.toMatch(/awful/);
    const draft = await area.inputValue();

    const { mail } = await send(draft.slice(0, 30));
    expect(mail.text).toContain(draft.trimEnd());
    expectNoTrace(mail.raw);
  });

  it('inserts the reply by keyboard alone in the plain text area, and typing goes on behind it', async () => {
    const sidebar = await openReply();
    const { page } = desk;
    const area = page.locator('textarea#UpdateContent');
    await area.focus();
    await page.keyboard.press('Control+Home');
    const before = await area.inputValue();
    await insertByKeyboard(desk, sidebar);
    await page.keyboard.type(' PS: by keys.');
    await expect.poll(() => area.inputValue()).toContain(' PS: by keys.');
    expect((await area.inputValue()).endsWith(before)).toBe(true);
  });

  it('keeps the promise as a note that is there after the browser was closed', async () => {
    const promise = 'Write to Ida about the drive unit by Thursday 15:00';
    await desk.page.goto(ticketUrl(server, missingParcel));
    await savePromise(await readSidebar(desk.page, 'Ida Solberg'), promise);
    await desk.restart();
    await loginRequestTracker(desk.page, server);
    await desk.page.goto(ticketUrl(server, missingParcel));
    const sidebar = await readSidebar(desk.page, 'Ida Solberg');
    await sidebar.getByText(promise).first().waitFor();
  });
});
