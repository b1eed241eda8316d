import type { Page } from 'playwright-core';

interface Account {
  url: string;
  user: string;
  password: string;
}

/** Logs the rep in; the page then shows the list of the INBOX with its mails. */
export async function loginRoundcube(page: Page, { url, user, password }: Account): Promise<void> {
  await page.goto(url);
  await page.fill('input[name=_user]', user);
  await page.fill('input[name=_pass]', password);
  await page.click('#rcmloginsubmit');
  await page.locator('#messagelist tbody tr.message').first().waitFor();
}

/** Logs the rep in; the page then shows the home page. */
export async function loginRequestTracker(page: Page, { url, user, password }: Account): Promise<void> {
  await page.goto(url);
  await page.fill('input[name=user]', user);
  await page.fill('input[name=pass]', password);
  await page.press('input[name=pass]', 'Enter');
  await page.locator('#app-nav').waitFor();
}

/** Sets whether the rep writes in CKEditor or in a plain text area, as they would in their preferences. */
export async function setRichText(page: Page, { url }: Account, rich: boolean): Promise<void> {
  await page.goto(`${url}Prefs/Other.html`);
  await page.locator(`#MessageBoxRichText-${rich ? 'yes' : 'no'}`).check({ force: true });
  await page
    .locator('form[name=ModifyPreferences] input[type=submit], form#ModifyPreferences input[type=submit]')
    .first()
    .click();
  await page.waitForLoadState();
}

/** The page of one mail in Roundcube; `uid` counts the seeded mails from 1 in the order of their file names. */
export const mailUrl = ({ url }: Account, uid: number) => `${url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`;

/** The page of one ticket in Request Tracker. */
export const ticketUrl = ({ url }: Account, id: number) => `${url}Ticket/Display.html?id=${id}`;
