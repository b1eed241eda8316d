import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { section, sidebarOf } from '../../../practice/rep';
import { usePractice } from './use-practice';

/** Words of the host's page that are lit up, each with the one who wrote the message they stand in. */
function litIn(page: Page): Promise<{ author: string; words: string }[]> {
  return page.evaluate(() =>
    ([...(CSS.highlights.get('heard-light') ?? [])] as Range[]).map((range) => ({
      author: range.startContainer.parentElement?.closest('article')?.dataset.role ?? 'outside of any message',
      words: String(range).replace(/\s+/g, ' '),
    })),
  );
}

describe('what is said of the thread', () => {
  const practice = usePractice();
  let page: Page;
  let sidebar: Frame;
  afterEach(() => page.close());

  const line = (name: RegExp) => section(sidebar, 'Listen').getByRole('button', { name });

  async function expectLit(name: RegExp, lit: { author: string; words: RegExp }): Promise<void> {
    await line(name).first().hover();
    await expect.poll(() => litIn(page)).toEqual([{ author: lit.author, words: expect.stringMatching(lit.words) }]);
  }

  it('lights up the words of an earlier ask and of our promise in the messages they stand in', async () => {
    ({ page, sidebar } = await practice.openAngry());
    await expectLit(/^any word from the carrier/, { author: 'customer', words: /any word from the carrier/ });
    await expectLit(/^We promised:/, { author: 'agent', words: /^I will write to you by .* with what they found/ });
    await section(sidebar, 'Listen').getByRole('heading', { level: 2 }).hover();
    await expect.poll(() => litIn(page)).toEqual([]);
  });

  it('lights up our answer and a promise that was kept', async () => {
    ({ page, sidebar } = await practice.openAngry());
    await line(/^1 more$/).click();
    await expectLit(/^We wrote:/, { author: 'agent', words: /carrier/ });

    await page.goto(new URL('/conversations/4802', page.url()).href);
    sidebar = await sidebarOf(page);
    await expectLit(/^Kept/, { author: 'agent', words: /^I will send the training dates/ });
  });

  it('does so for the keyboard, too, and puts the light out when the focus goes on', async () => {
    ({ page, sidebar } = await practice.openAngry());
    await line(/^We promised:/).focus();
    await expect.poll(async () => (await litIn(page)).map(({ author }) => author)).toEqual(['agent']);
    await sidebar.getByRole('button', { name: 'Insert reply' }).focus();
    await expect.poll(() => litIn(page)).toEqual([]);
  });
});
