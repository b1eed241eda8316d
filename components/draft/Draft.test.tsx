import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftMessage, exampleFinding } from '../../lib/stores/testing';
import { drawSidebar } from '../testing';

const section = () => within(screen.getByRole('region', { name: 'Draft' }));
const soon = exampleFinding({ start: 12, end: 16 });
const blame = exampleFinding({
  start: 0,
  end: 10,
  rule: 'you-failed',
  kind: 'blame',
  text: 'You failed',
  why: 'Reads as blame.',
  practice: 'educate-with-tact',
  replacements: ['We still need', ''],
});

describe('Draft', () => {
  it('shows each warning with its words, kind, reason, practice and better words', async () => {
    const { tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [blame, soon]));
    const [first] = section()
      .getAllByRole('listitem')
      .filter((item) => item.classList.contains('finding'));
    expect(section().getByText('2 warnings')).toBeTruthy();
    expect(first?.textContent).toContain('You failed');
    expect(first?.textContent).toContain('Blame');
    expect(first?.textContent).toContain('Reads as blame. Add information instead of pointing at the mistake.');
    expect(section().getByRole('button', { name: 'We still need' })).toBeTruthy();
    expect(section().getByRole('button', { name: 'Leave it out' })).toBeTruthy();
  });

  it('fixes by one click', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [blame, soon]));
    await user.click(section().getByRole('button', { name: 'by Friday' }));
    expect(port.orders).toEqual([
      { type: 'replace', span: { start: 12, end: 16 }, expected: 'soon', text: 'by Friday' },
    ]);
  });

  it('fixes by keyboard alone: down to the next warning, to its better words, Enter', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [blame, soon]));
    section().getByRole('button', { name: 'You failed' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('soon');
    await user.keyboard('{ArrowUp}{ArrowDown}{Tab}{Enter}');
    expect(port.orders).toMatchObject([{ expected: 'soon', text: 'by Friday' }]);
  });

  it('offers the better words for copying when the draft could not be changed', async () => {
    const { user, port, tell } = await drawSidebar();
    port.answer = async () => ({ ok: false, reason: 'The draft changed meanwhile.', text: 'by Friday' });
    await tell(draftMessage('You failed, soon', [soon]));
    await user.click(section().getByRole('button', { name: 'by Friday' }));
    expect(section().getByText('The draft changed meanwhile.', { exact: false })).toBeTruthy();
    expect(section().getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  it('shows the words in the draft on a click', async () => {
    const { user, port, tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [soon]));
    await user.click(section().getByRole('button', { name: 'soon' }));
    expect(port.sent.at(-1)).toEqual({ type: 'reveal', span: { start: 12, end: 16 } });
  });

  it('ignores here, or the rule for good', async () => {
    const { user, background, tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [blame, soon]));
    await user.click(section().getByRole('button', { name: 'Not here: soon' }));
    expect(section().getByText('1 warning')).toBeTruthy();
    await user.click(section().getByRole('button', { name: 'Never this rule: You failed' }));
    expect(section().getByText('no warnings')).toBeTruthy();
    expect(background.made.at(-1)).toEqual({ name: 'wording.choose', input: { rules: ['you-failed'] } });
  });

  it('tells in words which stages the draft has', async () => {
    const { tell } = await drawSidebar({
      engines: {
        readDraft: () => ({ stages: [{ stage: 'acknowledge', start: 0, end: 13 }], covered: [], structure: [] }),
      },
    });
    await tell(draftMessage('I understand.'));
    const steps = within(section().getByRole('list', { name: 'Stages in the draft' })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Listen: not yet',
      'Acknowledge: there',
      'Honesty: not yet',
      'Perspective: not yet',
      'Next step: not yet',
    ]);
  });

  it('brings the warning into view whose mark was clicked', async () => {
    const { tell } = await drawSidebar();
    await tell(draftMessage('You failed, soon', [blame, soon]));
    await tell({ type: 'show-finding', rule: 'soon', start: 12 });
    expect(document.querySelector('[data-shown="true"]')?.textContent).toContain('soon');
  });

  it('says what to do without a reply to check', async () => {
    const { tell } = await drawSidebar();
    expect(section().getByText('Open a reply on the page to have it checked.')).toBeTruthy();
    await tell(draftMessage(''));
    expect(section().getByText('Nothing written yet.')).toBeTruthy();
  });
});
