import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../../lib/conversation/conversation';
import type { NothingRead, ReplyTarget } from '../../lib/hosts/types';
import { bundleHosts } from './bundle';
import { expectedMails } from './expected';
import { loginRequestTracker, loginRoundcube, mailUrl, setRichText, ticketUrl } from './login';
import { startRequestTracker, startRoundcube, whyNot } from './servers';

/** What the adapters say of the page as it is. */
interface Reading {
  host: string | undefined;
  read: Conversation | NothingRead | undefined;
  reply: ReplyTarget | undefined;
  composers: string[];
  /** The words each message lights up when all of its text is to be lit, without white space. */
  lit: string[];
  pwned: unknown;
  unchanged: boolean;
}

const reason = whyNot();
if (reason) process.stderr.write(`Reading real hosts is skipped: ${reason}\n`);

/** Runs in the page. Playwright sends it as text, so it can use nothing from around it. */
function readPage(): Reading {
  const { heard, pwned } = window as unknown as {
    heard: typeof import('../../lib/hosts/index') & typeof import('../../lib/hosts/light');
    pwned: unknown;
  };
  const before = document.documentElement.outerHTML;
  const host = heard.pickHost(document);
  const read = host?.readConversation(document);
  const messages = read && 'messages' in read ? read.messages : [];
  const reading = {
    host: host?.id,
    read,
    reply: host?.readReplyTarget?.(document),
    composers: (host?.findComposers(document) ?? []).map((element) => `${element.localName}#${element.id}`),
    lit: messages.map(({ id, text }) =>
      (host?.messageElements?.(document, id) ?? [])
        .flatMap((element) => heard.rangesIn(element, text, [{ start: 0, end: text.length }]))
        .map(String)
        .join('')
        .replace(/\s+/g, ''),
    ),
    pwned,
  };
  return { ...reading, unchanged: document.documentElement.outerHTML === before };
}

describe.skipIf(reason !== undefined)('reading', () => {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    script = await bundleHosts();
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  async function read(page: Page): Promise<Reading> {
    await page.evaluate(script);
    return page.evaluate(readPage);
  }
  const conversationOf = ({ read: conversation }: Reading): Conversation => {
    expect(conversation).toHaveProperty('messages');
    return conversation as Conversation;
  };
  const squeezed = (text: string) =>
    text
      .replace(/ \| /g, '')
      .replace(/^(?:- )/gm, '')
      .replace(/\s+/g, '');

  describe('Roundcube', () => {
    let server: Awaited<ReturnType<typeof startRoundcube>>;
    let page: Page;

    beforeAll(async () => {
      server = await startRoundcube();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await loginRoundcube(page, server);
    });
    afterAll(async () => {
      await page?.close();
      await server?.stop();
    });

    it.each(expectedMails.map((mail, index) => ({ ...mail, uid: index + 1 })))('reads $mail', async (expected) => {
      await page.goto(mailUrl(server, expected.uid));
      const reading = await read(page);
      const conversation = conversationOf(reading);
      expect(reading).toMatchObject({ host: 'roundcube', pwned: undefined, unchanged: true, composers: [] });
      // Where there is no subject it shows words of its own.
      if (expected.subject) expect(conversation.subject).toBe(expected.subject);
      expect(conversation.customer).toEqual(expected.author);
      const [message, ...others] = conversation.messages;
      expect(others).toEqual([]);
      expect(message).toMatchObject({
        id: `INBOX:${expected.uid}`,
        author: expected.author,
        role: 'customer',
        text: expected.text,
      });
      // Roundcube shows minutes, on the reader's own clock.
      expect(Date.parse(message?.at ?? '')).toBe(Math.floor(Date.parse(expected.at) / 60_000) * 60_000);
      expect(reading.lit).toEqual([squeezed(expected.text)]);
    });

    it('reads the preview beside the list, and the next one', async () => {
      await page.goto(server.url);
      const rows = page.locator('#messagelist tbody tr.message');
      const frame = page.frameLocator('#messagecontframe');
      for (const mail of ['02-thank-you', '03-abusive']) {
        const expected = expectedMails.find((candidate) => candidate.mail === mail)!;
        await rows.filter({ hasText: expected.subject }).click();
        await frame.locator('h2.subject', { hasText: expected.subject }).waitFor();
        const conversation = conversationOf(await read(page));
        expect(conversation.messages.map(({ text }) => text)).toEqual([expected.text]);
      }
    });

    it.each([
      { uid: 1, composer: 'textarea#composebody' },
      { uid: 5, composer: 'body#tinymce' },
      { uid: 6, composer: 'body#tinymce' },
      { uid: 7, composer: 'textarea#composebody' },
      { uid: 9, composer: 'textarea#composebody' },
      { uid: 11, composer: 'textarea#composebody' },
    ])('finds mail $uid again where it is answered', async ({ uid, composer }) => {
      const expected = expectedMails[uid - 1]!;
      await page.goto(mailUrl(server, uid));
      const { id } = conversationOf(await read(page));
      await page.locator('#toolbar-menu a.reply').first().click();
      await page.waitForURL(/_action=compose/);
      await page.locator('#compose_to li.recipient').waitFor();
      if (composer.startsWith('body'))
        await page.frameLocator('#composebody_ifr').locator('body blockquote').first().waitFor();
      const reading = await read(page);
      expect(reading.composers).toEqual([composer]);
      expect(reading.reply?.conversationId).toBe(id);
      const conversation = conversationOf(reading);
      expect(conversation.id).toBe(id);
      expect(conversation.customer.address).toBe(expected.author.address);
      expect(conversation.messages.map(({ role, text }) => ({ role, text }))).toEqual([
        { role: 'customer', text: expected.text },
      ]);
    });

    it('gives up room at the right edge', async () => {
      for (const width of [320, 480]) {
        for (const address of [
          server.url,
          mailUrl(server, 1),
          `${server.url}?_task=mail&_action=compose&_reply_uid=1&_mbox=INBOX`,
        ]) {
          await page.goto(address);
          expect(await rightmost(page, script, width)).toBeLessThanOrEqual(1280 - width);
        }
      }
    });
  });

  describe('Request Tracker', () => {
    let server: Awaited<ReturnType<typeof startRequestTracker>>;
    let page: Page;
    const first = expectedMails[0]!;

    beforeAll(async () => {
      server = await startRequestTracker();
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await loginRequestTracker(page, server);
    });
    afterAll(async () => {
      await page?.close();
      await server?.stop();
    });

    async function openTicket(mail: string): Promise<void> {
      await page.goto(ticketUrl(server, server.tickets[mail] ?? 0));
      await page.locator('.transaction.message').last().waitFor();
    }

    it.each(expectedMails.filter(({ mail }) => !['12-no-sender', '07-reply-chain'].includes(mail)))(
      'reads $mail',
      async (expected) => {
        await openTicket(expected.mail);
        const reading = await read(page);
        const conversation = conversationOf(reading);
        const text = expected.ticketText ?? expected.text;
        expect(reading).toMatchObject({ host: 'request-tracker', pwned: undefined, unchanged: true });
        expect(conversation.id).toBe(`request-tracker:${new URL(server.url).origin}:${server.tickets[expected.mail]}`);
        expect(conversation.subject).toBe(expected.subject);
        expect(conversation.customer).toEqual(expected.author);
        expect(conversation.messages[0]).toEqual({
          id: expect.stringMatching(/^\d+$/),
          author: expected.author,
          role: 'customer',
          at: expected.at,
          text,
        });
        expect(reading.lit[0]).toBe(squeezed(text));
      },
    );

    it('tells who wrote what in a thread', async () => {
      await openTicket('01-missing-parcel');
      const conversation = conversationOf(await read(page));
      expect(conversation.messages.map(({ role, author }) => [role, author.name])).toEqual([
        ['customer', 'Ida Solberg'],
        ['note', 'Jonna Brandt'],
        ['agent', 'Jonna Brandt'],
        ['customer', 'Ida Solberg'],
      ]);
      expect(conversation.messages.at(-1)?.text).toBe(expectedMails[6]?.text);
    });

    it('reads the answered message where it is quoted', async () => {
      await openTicket('07-reply-chain');
      const { id } = conversationOf(await read(page));
      await page.locator('.transaction.message a.reply-link').last().click();
      await page.frameLocator('iframe.cke_wysiwyg_frame').locator('blockquote').waitFor();
      const reading = await read(page);
      expect(reading.composers).toEqual(['body#']);
      expect(conversationOf(reading)).toMatchObject({ id, customer: { address: first.author.address } });
      expect(conversationOf(reading).messages).toMatchObject([{ role: 'customer', text: expectedMails[6]?.text }]);
    });

    it('says so where nothing is quoted, and knows the ticket', async () => {
      await page.goto(`${server.url}Ticket/Update.html?Action=Respond&id=1`);
      await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').waitFor();
      await page.locator('input[name="TxnSendMailTo"]').first().waitFor({ state: 'attached' });
      const reading = await read(page);
      expect(reading.read).toEqual({ reason: expect.stringContaining('Open the ticket') });
      expect(reading.reply).toEqual({
        conversationId: `request-tracker:${new URL(server.url).origin}:1`,
        subject: first.subject,
        customer: first.author,
      });
    });

    it('finds the plain composer of a rep who wants no rich text', async () => {
      await setRichText(page, server, false);
      await openTicket('07-reply-chain');
      await page.locator('.transaction.message a.reply-link').last().click();
      await page.locator('textarea#UpdateContent').waitFor();
      const reading = await read(page);
      await setRichText(page, server, true);
      expect(reading.composers).toEqual(['textarea#UpdateContent']);
      const [quoted] = conversationOf(reading).messages;
      expect(quoted?.role).toBe('customer');
      // It breaks the lines of what it quotes in plain text.
      expect(quoted?.text.replace(/\s+/g, ' ')).toBe(expectedMails[6]?.text.replace(/\s+/g, ' '));
    });

    it('gives up room at the right edge', async () => {
      for (const width of [320, 480]) {
        for (const address of [ticketUrl(server, 1), `${server.url}Ticket/Update.html?Action=Respond&id=1`]) {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          expect(await rightmost(page, script, width)).toBeLessThanOrEqual(1280 - width);
        }
      }
    });
  });
});

/** Makes room and tells how far right the page's own visible content reaches. CSS px. */
async function rightmost(page: Page, script: string, width: number): Promise<number> {
  await page.evaluate(script);
  return page.evaluate((room) => {
    const { heard } = window as unknown as { heard: typeof import('../../lib/hosts/index') };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(heard.pickHost(document)?.makeRoom?.(room) ?? '');
    document.adoptedStyleSheets = [sheet];
    let right = 0;
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.height > 0 && box.left < innerWidth) right = Math.max(right, box.right);
    }
    return right;
  }, width);
}
