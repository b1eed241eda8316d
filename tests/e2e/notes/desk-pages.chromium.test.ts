import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/chromium';
import { extensionFolder } from '../extension';
import { type Desk, mara, newNote, openDesk } from './desk';

const clinic = 'm.lindt@clinic.example';

/** What a lead, HR or legal gets, and what only the rep's screen needs. */
const onPaper = (page: Page) =>
  page.evaluate(() => ({
    tabs: getComputedStyle(document.querySelector('.desk-tabs') as Element).display,
    buttons: [...document.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
    background: getComputedStyle(document.documentElement).getPropertyValue('color-scheme'),
  }));

describe('the desk in Chromium, by keys', () => {
  let context: BrowserContext;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    context = await launchChromium({ extension: extensionFolder('chrome') });
    desk = await openDesk(context);
    page = desk.page;
    const add = (text: string, change: object = {}) => desk.call('notes.add', { note: newNote(text, change) });
    await add('Prefers a call before noon.', { kind: 'preference', customerName: 'Mara Lindt' });
    await add('I will send the tracking number.', { kind: 'promise', due: '2020-01-02T09:00:00.000Z' });
    await add('You useless idiots', {
      kind: 'incident',
      incident: { level: 'abuse', quote: 'You useless idiots', reply: 'Please leave the insults out.' },
    });
    await add('Asked about the crate.', {
      customerKey: clinic,
      customerName: 'M. Lindt',
      conversationId: 'practice:2',
    });
    for (let at = 0; at < 150; at++) {
      await add(`Called about delivery ${at}.`, {
        customerKey: `c${at % 5}@shop.example`,
        customerName: `Shop ${at % 5}`,
        conversationId: `practice:shop-${at % 5}`,
      });
    }
    await page.goto(page.url().replace(/#.*|$/, '#notes'));
  });
  afterAll(() => context?.close());

  const field = () => page.getByRole('combobox', { name: 'Search notes and customers' });
  const rows = () => page.getByRole('listbox', { name: 'Found' }).getByRole('option');
  const name = () => page.getByRole('textbox', { name: 'Name of the customer' });
  const press = (key: string) => page.keyboard.press(key);
  const click = (button: string) => page.getByRole('button', { name: button, exact: true }).click();

  it('finds with a slip, narrows, goes through the list, opens a customer and comes back to the row', async () => {
    await page.getByText('154 notes').waitFor();
    expect(await rows().count()).toBeLessThan(40);
    await page.keyboard.type('delivry');
    await page.getByText('150 notes').waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await name().waitFor();
    await press('Escape');
    await rows().nth(2).and(page.locator('[aria-selected="true"]')).waitFor();
    await press('Escape');
    await page.getByRole('combobox', { name: 'State' }).selectOption('Overdue');
    await page.getByText('1 note', { exact: true }).waitFor();
    await press('/');
    await field().and(page.locator(':focus')).waitFor();
    await press('Enter');
    await expect.poll(() => name().inputValue()).toBe('Mara Lindt');
  });

  it('makes a plan, takes it back and makes it again', async () => {
    await click('Make a plan');
    await page.keyboard.type('One invoice a month');
    await page.getByRole('textbox', { name: 'Item 1' }).fill('Train the night shift');
    await press('Enter');
    await page.keyboard.type('Correct the March invoice');
    await press('Control+Enter');
    const shift = page.getByRole('checkbox', { name: 'Train the night shift' });
    await shift.click();
    await expect.poll(() => shift.isChecked()).toBe(true);
    await click('Undo');
    await expect.poll(() => shift.isChecked()).toBe(false);
    const { plan } = await desk.call('plans.get', { customerKey: mara });
    expect(plan?.items.map(({ text, state }) => [text, state])).toEqual([
      ['Train the night shift', 'agreed'],
      ['Correct the March invoice', 'agreed'],
    ]);
  });

  it('merges after saying what moves, splits again, and takes both back', async () => {
    await click('Merge or split');
    await page.getByRole('combobox', { name: 'Customer to merge with' }).pressSequentially('m. l');
    await page.getByRole('option', { name: /M\. Lindt/ }).waitFor();
    await press('Enter');
    await page.getByText('1 note, 1 conversation will stand with Mara Lindt.', { exact: false }).waitFor();
    await click('Merge them');
    await page.getByText('They are one customer now.').waitFor();
    expect((await desk.call('notes.list', { customerKey: clinic })).notes).toHaveLength(4);
    await click('Undo');
    await expect.poll(async () => (await desk.call('notes.list', { customerKey: clinic })).notes.length).toBe(1);

    await page.getByRole('combobox', { name: 'Customer to merge with' }).fill('m. l');
    await page.getByRole('option', { name: /M\. Lindt/ }).click();
    await click('Merge them');
    await page.getByRole('checkbox', { name: new RegExp(clinic) }).check();
    await click('Split off');
    await page.getByText('The address is a customer of its own now.').waitFor();
    expect((await desk.call('notes.list', { customerKey: mara })).notes).toHaveLength(3);
    await click('Undo');
    await expect.poll(async () => (await desk.call('notes.list', { customerKey: mara })).notes.length).toBe(4);
  });

  it('shows clean pages for paper, white on dark screens too, and the incidents as JSON', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await click('As a record for a lead');
    const paper = page.getByRole('article', { name: 'Record of incidents' });
    await paper.getByText('You useless idiots').waitFor();
    await paper.getByText('Please leave the insults out.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await onPaper(page)).toEqual({ tabs: 'none', buttons: 0, background: 'light' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    const saving = page.waitForEvent('download');
    await click('Save as JSON');
    const report = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
    expect(report).toMatchObject({
      format: 'heard-incidents/1',
      customer: { name: 'Mara Lindt', addresses: [mara, clinic] },
      incidents: [{ words: 'You useless idiots', reply: 'Please leave the insults out.' }],
    });
    await press('Escape');
    await click('Print or save');
    await page.getByRole('article', { name: 'Customer record' }).getByText('Train the night shift').waitFor();
  });

  it('exports one customer and erases them, and nobody else', async () => {
    const saving = page.waitForEvent('download');
    await click('Save as a file');
    const file = await readFile(await (await saving).path(), 'utf8');
    expect(file).toContain('Asked about the crate.');
    expect(file).not.toContain('Called about delivery');
    await press('Escape');
    await page.getByRole('button', { name: 'Erase this customer…' }).click();
    await page.getByRole('alertdialog').getByText('4 notes', { exact: false }).waitFor();
    await click('Erase for good');
    await page.getByText('no record names them any more', { exact: false }).waitFor();
    await click('Show all');
    await page.getByText('150 notes').waitFor();
    expect((await desk.call('notes.list', { customerKey: mara })).notes).toEqual([]);
    expect((await desk.call('search.query', { text: 'idiots', offset: 0, limit: 30 })).total).toBe(0);
  });
});
