import { describe, expect, it } from 'vitest';
import { composerOf, keepNote, section, waitForDraft, wordsOf } from '../../../practice/rep';
import { usePractice } from '../practice/use-practice';

describe('where things stand, in Chromium', () => {
  const practice = usePractice();

  it('is composed from the notes and goes into the draft by keys alone', async () => {
    const { page, sidebar } = await practice.openAngry();
    await composerOf(page).click();
    const notes = section(sidebar, 'Notes');
    await notes.getByRole('combobox', { name: 'Kind of note' }).selectOption('Expectation');
    await keepNote(sidebar, 'Answers within one working day');
    const reply = section(sidebar, 'Reply');
    await reply.getByRole('button', { name: 'Where things stand' }).focus();
    await page.keyboard.press('Enter');
    const field = reply.getByRole('textbox', { name: 'Where things stand, text' });
    await expect.poll(() => field.evaluate((element) => document.activeElement === element)).toBe(true);
    const text = await field.inputValue();
    expect(text).toContain('What we agreed:\n- Answers within one working day');
    await page.keyboard.press('Control+Enter');
    await waitForDraft(page, (now) => wordsOf(now) === wordsOf(text), 'the summary');
    await page.keyboard.type('!');
    await waitForDraft(page, (now) => wordsOf(now) === `${wordsOf(text)}!`, 'the summary with more behind it');
  });
});
