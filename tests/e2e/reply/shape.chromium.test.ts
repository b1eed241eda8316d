import { describe, expect, it } from 'vitest';
import { composerOf, section, seeSuggestion, sidebarOf, waitForDraft, wordsOf } from '../../../practice/rep';
import { usePractice } from '../practice/use-practice';

describe('how replies are written, in Chromium', () => {
  const practice = usePractice();

  it('is chosen by keys, and remembered for the site when the page is opened anew', async () => {
    const { page, ...opened } = await practice.openAngry();
    let { sidebar } = opened;
    const usual = (await seeSuggestion(sidebar)).words;
    const button = (name: string) => section(sidebar, 'Reply').getByRole('button', { name, exact: true });
    await button('Formal').focus();
    await page.keyboard.press('Enter');
    await button('Short').focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await seeSuggestion(sidebar)).words).toMatch(/^Dear /);
    const wished = (await seeSuggestion(sidebar)).words;
    expect(wished.length).toBeLessThan(usual.length);

    await page.reload();
    sidebar = await sidebarOf(page);
    await expect.poll(async () => (await seeSuggestion(sidebar)).words).toBe(wished);
    expect(await button('Formal').getAttribute('aria-pressed')).toBe('true');
    await composerOf(page).click();
    await button('Insert reply').click();
    await waitForDraft(page, (now) => wordsOf(now) === wished, 'the short reply');
  });
});
