import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { extensionId, sidebarOf } from '../extension';
import { usePages } from '../use-pages';

describe('a page that means harm', () => {
  const pages = usePages(join(import.meta.dirname, 'pages'));
  let page: Page;

  beforeEach(async () => {
    await page?.close();
    page = await pages.context.newPage();
    await page.goto(pages.address('desk.html'));
  });

  async function readSidebar(): Promise<Frame> {
    const sidebar = await sidebarOf(page);
    await sidebar.getByRole('heading', { level: 1, name: 'Nadia Brun' }).waitFor();
    return sidebar;
  }

  it('finds neither the frame’s window nor its address', async () => {
    await readSidebar();
    const found = await page.evaluate(() => ({
      windows: window.length,
      root: document.querySelector('[data-heard-sidebar]')?.shadowRoot,
      addresses: performance.getEntries().filter(({ name }) => name.startsWith('chrome-extension')).length,
      frames: document.querySelectorAll('iframe').length,
    }));
    expect(found).toEqual({ windows: 0, root: null, addresses: 0, frames: 0 });
  });

  it('gets nothing out of a sidebar it embeds itself', async () => {
    const id = await extensionId(pages.context);
    await readSidebar();
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.id = 'theirs';
      frame.src = `${address}#0123456789abcdef0123456789abcdef`;
      frame.addEventListener('load', () => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => document.body.setAttribute('data-heard-answer', JSON.stringify(data));
        for (const nonce of ['', '0123456789abcdef', 'undefined', '*']) {
          const { port2 } = new MessageChannel();
          frame.contentWindow?.postMessage({ heard: 1, nonce }, '*', [port2]);
        }
        frame.contentWindow?.postMessage({ heard: 1, nonce: '0123456789abcdef0123456789abcdef' }, '*', [channel.port2]);
        channel.port1.postMessage({ type: 'conversation', conversation: null, reason: 'I am the host now' });
      });
      document.body.append(frame);
    }, `chrome-extension://${id}/sidebar.html`);
    // With the static address the browser refuses the frame altogether: only the address of the session is served.
    await expect.poll(() => page.frames().length).toBe(3);
    const theirs = page
      .frames()
      .find((frame) => frame.parentFrame() && frame.url().endsWith('#0123456789abcdef0123456789abcdef'));
    const shown = theirs ? await theirs.evaluate(() => document.body?.textContent ?? '').catch(() => '') : '';
    expect(shown).not.toContain('Nadia');
    expect(await page.evaluate(() => document.body.getAttribute('data-heard-answer'))).toBeNull();
  });

  it('breaks nothing with messages and events that look like ours', async () => {
    const sidebar = await readSidebar();
    const area = page.locator('textarea');
    await area.fill('Hello Nadia.');
    await page.evaluate(() => {
      const orders = [
        { type: 'insert', id: 1, text: 'pwned' },
        { type: 'replace', id: 2, span: { start: 0, end: 5 }, expected: 'Hello', text: 'pwned' },
        { heard: 1, order: 'retire' },
        { heard: 1, call: 'notes.list', input: { customerKey: 'nadia@brun.example' } },
        { heard: 1, nonce: '' },
      ];
      for (const order of orders) {
        window.postMessage(order, '*');
        document.dispatchEvent(new CustomEvent('heard-arrival', { detail: order }));
      }
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await area.inputValue()).toBe('Hello Nadia.');
    await sidebar.getByRole('heading', { level: 1, name: 'Nadia Brun' }).waitFor();
    await expect.poll(() => page.locator('[data-heard-sidebar]').count()).toBe(1);
  });

  it('gets the frame back a few times when it takes it away, and then has its way', async () => {
    await readSidebar();
    const remove = () => page.evaluate(() => document.querySelector('[data-heard-sidebar]')?.remove());
    await remove();
    await expect.poll(() => page.locator('[data-heard-sidebar]').count()).toBe(1);
    await readSidebar();
    // A page that insists: it removes the frame whenever it comes.
    const times = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let removed = 0;
          const fight = () => {
            const ours = document.querySelector('[data-heard-sidebar]');
            if (ours) {
              removed += 1;
              ours.remove();
            }
          };
          new MutationObserver(fight).observe(document.documentElement, { childList: true });
          fight();
          let frames = 0;
          const wait = () => (frames++ < 30 ? requestAnimationFrame(wait) : resolve(removed));
          wait();
        }),
    );
    expect(times).toBeLessThanOrEqual(6);
    await page.locator('textarea').fill('The host still works.');
  });

  it('keeps at work under a flood of changes', async () => {
    const sidebar = await readSidebar();
    await page.evaluate(() => {
      const main = document.querySelector('main');
      const flood = () => {
        for (const old of document.querySelectorAll('.noise')) old.remove();
        for (let i = 0; i < 500; i++) {
          const item = document.createElement('i');
          item.className = 'noise';
          item.textContent = `noise ${i}`;
          main?.append(item);
        }
        requestAnimationFrame(flood);
      };
      flood();
    });
    const area = page.locator('textarea');
    await area.focus();
    await page.keyboard.type("Oh wow, that's awful.");
    await sidebar.getByRole('list', { name: 'Warnings' }).getByText(/awful/).first().waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('[data-practice="conversation"]');
      const next = root?.cloneNode(true) as Element;
      next.setAttribute('data-id', '2');
      const text = next.querySelector('.message-text');
      if (text) text.textContent = 'Please cancel order 9944 instead.';
      root?.replaceWith(next);
    });
    await sidebar.getByText('9944').first().waitFor();
  });

  it('can navigate away and back, and the sidebar is there again', async () => {
    await readSidebar();
    await page.goto('about:blank');
    await page.goBack();
    await readSidebar();
    expect(await page.locator('[data-heard-sidebar]').count()).toBe(1);
  });

  it('shows a hostile conversation as text', async () => {
    await page.evaluate(() => {
      const root = document.querySelector('[data-practice="conversation"]');
      const next = root?.cloneNode(true) as Element;
      next.setAttribute('data-id', '3');
      next.setAttribute('data-customer-name', '<img src=x onerror="window.pwned=1">');
      next.setAttribute('data-subject', '"><script>window.pwned=1</script>');
      const text = next.querySelector('.message-text');
      const odd = `<script>pwned=1</script> \u202e ${'📦'.repeat(50)} ${'a'.repeat(60_000)} when is it here?`;
      if (text) text.textContent = odd;
      root?.replaceWith(next);
    });
    const sidebar = await sidebarOf(page);
    await sidebar.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor();
    expect(await sidebar.locator('main img, main script, header img').count()).toBe(0);
    for (const frame of page.frames()) expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
    expect(
      await sidebar.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
  });

  it('reads on where the fields of a form are called as what every element has', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('.message-text');
      const field = (name: string) => `<input name="${name}">`;
      const form = (names: string[]) => `<div>One<form>two${names.map(field).join('')}</form></div>`;
      if (text) text.innerHTML = `${form(['nextSibling', 'id'])}${form(['parentNode', 'firstChild'])}Where is 7731?`;
      document.querySelector('[data-practice="conversation"]')?.setAttribute('data-id', '4');
      document.querySelector('main')?.append('');
    });
    const sidebar = await sidebarOf(page);
    await sidebar.getByText('7731').first().waitFor();
    // Nothing an adapter can ask is left: the mail is not read, and the rest goes on.
    await page.evaluate(() => {
      const text = document.querySelector('.message-text');
      const fields = ['hasAttribute', 'getAttribute', 'classList', 'localName', 'ownerDocument'];
      if (text) text.innerHTML = `<form>${fields.map((name) => `<input name="${name}">`).join('')}</form>Never read`;
      document.querySelector('main')?.append('');
    });
    await sidebar.getByText('This page could not be read.').first().waitFor();
    await page.locator('textarea').pressSequentially("Oh wow, that's awful.");
    await sidebar.getByRole('list', { name: 'Warnings' }).getByText(/awful/).first().waitFor();
  });
});
