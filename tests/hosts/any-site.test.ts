import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleHosts } from './bundle';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) process.stderr.write(`Reading any site is skipped: there is no Chromium at ${executablePath}\n`);

const message = 'The drive unit never came, and your page says that it did.';

/** Reading needs a layout: what is hidden by rules, and how large things are. */
describe.skipIf(!hasBrowser)('a site nobody knows', () => {
  let browser: Browser;
  let page: Page;
  let script = '';

  beforeAll(async () => {
    script = await bundleHosts();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new', '--disable-gpu'] });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Desk</title><body></body>' }),
    );
    await page.goto('http://desk.example/tickets/7');
    await page.evaluate(script);
  });

  const fill = (html: string) =>
    page.evaluate((content) => {
      document.body.innerHTML = content;
    }, html);
  /** Its text, '' when there is nothing to read; and how long reading took, ms. */
  const read = () =>
    page.evaluate(() => {
      const { heard } = window as unknown as { heard: typeof import('../../lib/hosts/index') };
      const started = performance.now();
      const conversation = heard.pickHost(document)?.readConversation(document);
      const took = performance.now() - started;
      const isRead = conversation !== undefined && 'messages' in conversation;
      return {
        id: isRead ? conversation.id : '',
        text: isRead ? (conversation.messages[0]?.text ?? '') : '',
        composers: heard.pickHost(document)?.findComposers(document).length ?? 0,
        took,
      };
    });

  it('is read as its reader sees it', async () => {
    await fill(`
      <style>
        .none { display: none } .invisible { visibility: hidden } .tiny { font-size: 1px } .clear { opacity: 0 }
        .away { position: absolute; left: -9999px } .folded { height: 0; overflow: hidden } .glass { color: transparent }
        .clipped { clip-path: inset(50%) } .line { display: block } p.tight { margin: 0 }
      </style>
      <main>
        <p class="tight">The drive unit never came,</p><p class="tight">and your page says that it did.</p>
        <span class="line">A span that is a line.</span>
        ${['none', 'invisible', 'tiny', 'clear', 'away', 'folded', 'glass', 'clipped'].map((name) => `<div class="${name}">Hidden: ${name}</div>`).join('')}
        <textarea rows="5"></textarea>
      </main>`);
    expect((await read()).text).toBe(
      'The drive unit never came,\nand your page says that it did.\nA span that is a line.',
    );
  });

  it('gives the words the rep selected, also after they turned to the editor', async () => {
    await fill(
      `<main><p>${'Something else. '.repeat(20)}</p><p id="words">${message}</p><textarea rows="5"></textarea></main>`,
    );
    await page.evaluate(() => {
      const { heard } = window as unknown as { heard: typeof import('../../lib/hosts/index') };
      heard.pickHost(document)?.watch(document, () => {}, new AbortController().signal);
    });
    await page.locator('#words').click({ clickCount: 3 });
    expect((await read()).text).toBe(message);
    await page.locator('textarea').click();
    expect((await read()).text).toBe(message);
    await page.evaluate(() => history.pushState(null, '', '/tickets/8'));
    expect((await read()).text).toContain('Something else.');
  });

  it('takes no search field and no single line for a composer', async () => {
    await fill(
      `<p>${message.repeat(2)}</p><div contenteditable="true" role="combobox">To</div><textarea style="height:20px"></textarea><textarea readonly rows="5"></textarea>`,
    );
    expect(await read()).toMatchObject({ composers: 0, text: '' });
  });

  it('is another conversation where the address names another ticket, and the same one where it names only a place', async () => {
    await fill(`<main><p>${message}</p><h2>Reply</h2><textarea rows="5"></textarea></main>`);
    const idAt = async (address: string) => {
      await page.evaluate((at) => history.pushState(null, '', at), address);
      return (await read()).id;
    };
    const first = await idAt('/tickets.php?id=7');
    expect(await idAt('/tickets.php?id=8')).not.toBe(first);
    expect(await idAt('/tickets.php?page=2&id=7&since=1790000000')).toBe(first);
    const zoom = await idAt('/index.pl?Action=Zoom;TicketID=7');
    expect(await idAt('/index.pl?Action=Zoom;TicketID=8')).not.toBe(zoom);
  });

  it('knows the editor in a frame of the same site', async () => {
    await fill(`<main><h2>Ticket 7</h2><p>${message}</p><iframe></iframe></main>`);
    await page.evaluate(() => {
      const body = document.querySelector('iframe')?.contentDocument?.body;
      body?.setAttribute('contenteditable', 'true');
    });
    expect(await read()).toMatchObject({
      composers: 1,
      text: message,
      id: 'generic:http://desk.example/tickets/7#Ticket 7',
    });
  });

  it.each([
    ['deep', `${'<div>'.repeat(20_000)}${message}${'</div>'.repeat(20_000)}`],
    ['wide', `${'<i>x </i>'.repeat(100_000)}<p>${message}</p>`],
    ['all breaks', `${'<br>'.repeat(200_000)}<p>${message}</p>`],
    ['one long list', `<ol>${'<li>x</li>'.repeat(50_000)}</ol>`],
  ])('does not hold up a page that is %s', async (_, html) => {
    await fill(`<main><div>${html}</div><textarea rows="5"></textarea></main>`);
    const first = await read();
    expect(first.composers).toBe(1);
    // The budget is for a busy machine of two cores; the square of such a page would take minutes.
    expect(first.took).toBeLessThan(5000);
  });
});
