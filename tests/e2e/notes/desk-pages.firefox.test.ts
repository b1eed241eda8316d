import type { Browser, Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { clickButton, launchFirefoxWithHeard, seeText, sidebarOf } from '../practice/firefox-rep';
import { mara, newNote } from './desk';

/**
 * The main path of the desk in Firefox. A driver may not open a page of an extension there; the sidebar goes to the desk from
 * inside its frame, as a link of ours would.
 */
describe('the desk in Firefox', () => {
  let practice: Practice;
  let browser: Browser;
  let desk: Frame;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launchFirefoxWithHeard(practice.url);
    const page = await browser.newPage();
    await page.goto(`${practice.url}/conversations/4821`);
    desk = await sidebarOf(page);
    await add('Prefers a call before noon.', { customerName: 'Mara Lindt' });
    await add('Asked about the crate.', { customerKey: 'm.lindt@clinic.example', customerName: 'M. Lindt' });
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  const call = (name: string, input: unknown) =>
    desk.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ heard: 1, call: name, input })})`);
  const add = (text: string, change: object) => call('notes.add', { note: newNote(text, change) });
  /** Types into a field as React sees it, and presses a key there. */
  const type = async (label: string, text: string, key?: string) => {
    const field = await desk.waitForSelector(`[aria-label="${label}"]`);
    await field?.type(text);
    if (key) await field?.press(key as 'Enter');
  };

  it('stands beside sidebars that are told of a change made elsewhere', async () => {
    const other = await browser.newPage();
    await other.goto(`${practice.url}/conversations/4821`);
    const sidebar = await sidebarOf(other);
    await add('Asked for the van.', { customerKey: 'mara.lindqvist@lindqvist-ceramics.example' });
    await seeText(sidebar, '.note', 'Asked for the van.');
    await other.close();
  });

  it('finds, opens, plans, merges, takes back and erases', async () => {
    await desk.evaluate(() => location.replace('options.html#notes'));
    // Asking again and again from outside: what waits inside a page goes with it.
    await expect
      .poll(() => desk.evaluate(() => location.pathname).catch(() => ''), { timeout: 20_000 })
      .toBe('/options.html');
    await desk.waitForSelector('[role="option"]');
    await type('Search notes and customers', 'noon');
    await seeText(desk, '[role="status"]', '1 note');
    await type('Search notes and customers', '', 'Enter');
    await clickButton(desk, 'Make a plan');
    await type('Goal 1', 'One invoice a month');
    await clickButton(desk, 'Save the plan');
    await seeText(desk, '.plan-line', 'One invoice a month');
    await clickButton(desk, 'Merge or split');
    await type('Customer to merge with', 'm. l');
    await seeText(desk, '[role="option"]', 'M. Lindt');
    await type('Customer to merge with', '', 'Enter');
    await clickButton(desk, 'Merge them');
    await seeText(desk, '.desk-note', 'Asked about the crate.');
    await clickButton(desk, 'Undo');
    await desk.waitForFunction(() => document.querySelectorAll('.desk-note').length === 1);
    await clickButton(desk, 'Erase this customer…');
    await clickButton(desk, 'Erase for good');
    await seeText(desk, '[role="status"]', 'no record names them any more');
    expect(await call('notes.list', { customerKey: mara })).toMatchObject({ ok: true, value: { notes: [] } });
  });
});
