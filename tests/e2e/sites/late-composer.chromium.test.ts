import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { section, sidebarOf } from '../../../practice/rep';
import { usePages } from '../use-pages';

describe('a site nobody knows', () => {
  const pages = usePages(join(import.meta.dirname, 'pages'));

  it('gets the sidebar with its composer, though another field that is none had the focus before', async () => {
    const page = await pages.context.newPage();
    await page.goto(pages.address('widget.html'));
    const holder = page.locator('[data-heard-sidebar]');
    await page.evaluate(() => {
      new MutationObserver((records) => {
        const isGone = records.some(({ removedNodes }) => removedNodes.length > 0);
        if (isGone) document.body.dataset.gone = 'yes';
      }).observe(document.documentElement, { childList: true });
    });
    await page.locator('search-widget textarea').click();
    // It looks, finds nothing to write a reply in, and goes.
    await expect.poll(() => page.evaluate(() => document.body.dataset.gone)).toBe('yes');
    expect(await holder.count()).toBe(0);
    await page.evaluate(() => {
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('textarea'), { id: 'reply', rows: 8 }));
    });
    await page.locator('#reply').click();
    const sidebar = await sidebarOf(page);
    await section(sidebar, 'Reply').waitFor();
    expect(await holder.count()).toBe(1);
  });
});
