import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lampLibrary } from '../../../lib/library/testing';
import { composerOf, section, send, sidebarOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';
import { type Desk, openDesk } from './desk';

const dennis = 'd.krol@krolmontage.example';
const team = lampLibrary({
  name: 'Lund team',
  publisher: 'Lund support',
  policies: {
    refunds: { currency: 'EUR', perCustomerAndYear: 60 },
    abuse: [{ step: 'Say once where the line is.' }, { step: 'Hand it to Ines.', who: 'Ines Berg' }],
    letGo: [{ step: 'Give Ines the record.' }],
  },
});

describe('what is kept while a mail is answered, in Chromium', () => {
  let practice: Practice;
  let context: BrowserContext;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    context = await launchChromium({ extension: extensionFolder('chrome') });
    await enableSite(context, practice.url);
    desk = await openDesk(context);
    page = await context.newPage();
    await page.goto(`${practice.url}/conversations/4830`);
  });
  afterAll(async () => {
    await context?.close();
    await practice?.close();
  });

  it('follows the policy of a library taken at the desk, in the open sidebar at once', async () => {
    const notes = section(await sidebarOf(page), 'Notes');
    await section(await sidebarOf(page), 'Listen')
      .getByRole('button', { name: 'Record the incident' })
      .click();
    await notes.getByText('Step 1 of 3:').waitFor();
    await desk.page.goto(desk.page.url().replace(/#.*|$/, '#libraries'));
    await desk.page
      .getByLabel('Choose a library file')
      .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(team)) });
    await desk.page.getByRole('button', { name: 'Take it' }).click();
    await notes.getByText('Say once where the line is.').waitFor();
    await notes.getByText('If it happens again: Hand it to Ines.').waitFor();
  });

  it('warns of a limit while the refund is still in the draft', async () => {
    const draft = section(await sidebarOf(page), 'Draft');
    await composerOf(page).click();
    await page.keyboard.type('I have refunded you 50 EUR.');
    await draft.getByText('EUR 50 of EUR 60, EUR 10 left.', { exact: false }).waitFor();
    await page.keyboard.type(' I have also refunded you 30 EUR for the delivery.');
    await draft.getByText('EUR 80 of EUR 60, over the limit. Ask before you give it.', { exact: false }).waitFor();
  });

  it('offers what was sent to be kept, one key each, and keeps the reply with the incident', async () => {
    await send(page);
    const sidebar = await sidebarOf(page);
    for (const amount of ['50', '30']) {
      const offer = sidebar.getByRole('region', { name: /^You gave/ });
      await expect.poll(() => offer.getByLabel('Amount').inputValue()).toBe(amount);
      await offer.getByRole('button', { name: 'Keep as given' }).press('Enter');
    }
    await section(sidebar, 'Notes').getByText('EUR 80 of EUR 60', { exact: false }).waitFor();
    const { notes } = await desk.call('notes.list', { customerKey: dennis });
    expect(notes.flatMap(({ concession }) => concession ?? [])).toEqual([
      { what: 'refund', amount: 30, currency: 'EUR' },
      { what: 'refund', amount: 50, currency: 'EUR' },
    ]);
    expect(notes.find(({ kind }) => kind === 'incident')?.incident?.reply).toContain('I have also refunded you 30 EUR');
  });
});
