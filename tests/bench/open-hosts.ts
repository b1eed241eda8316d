/**
 * From a message opened to reading and suggestion on screen, on a real Roundcube and a real Request Tracker in real
 * Chromium: from the first frame in which the host shows the message to the first in which the sidebar shows what it
 * heard and what it suggests. A negative time means that the sidebar was first.
 *
 * `npx tsx tests/bench/open-hosts.ts`; needs a built extension and the hosts' packages, and says so when they are not there.
 */
import type { Frame, Page } from 'playwright-core';
import { sidebarOf } from '../e2e/extension';
import { loginRequestTracker, loginRoundcube, mailUrl, ticketUrl } from '../hosts/login';
import { type Desk, openDesk } from '../hosts/main-job';
import { startRequestTracker, startRoundcube, whyNot } from '../hosts/servers';
import { reportTimes } from './report';

/** Mails that have a suggestion, by their place in the INBOX; and tickets. */
const mails = [1, 3, 5, 7];
const tickets = [1, 2, 3];
const rounds = 4;

/** When what is of interest was first painted in a window, by subject; epoch milliseconds, so that windows share a clock. */
type Seen = Record<string, number>;

/** Runs in every window of a page, frames included. */
function note(): void {
  const seen: Seen = {};
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const inSidebar = location.protocol === 'chrome-extension:';
  const shownMessage =
    '#messagebody .message-part, #messagebody .message-htmlpart, .history .transaction.message .messagebody';
  const keyInHost = () => {
    if (!document.querySelector(shownMessage)) return undefined;
    const heading = document.querySelector('#message-header h2.subject, #header h1');
    return [...(heading?.childNodes ?? [])].find(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
      ?.textContent;
  };
  const keyInSidebar = () =>
    document.querySelector('.stages > li') && document.querySelector('.header-subject')?.getAttribute('title');
  const look = () => {
    const key = (inSidebar ? keyInSidebar() : keyInHost())
      ?.replace(/^.*#\d+: /, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!key || key in seen) return;
    seen[key] = Number.NaN;
    requestAnimationFrame(() => {
      seen[key] = performance.timeOrigin + performance.now();
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  // A frame that navigates fires nothing else for what was parsed before.
  document.addEventListener('DOMContentLoaded', look);
}

const seenIn = (frame: Frame) =>
  frame.evaluate(() => (globalThis as unknown as { seen?: Seen }).seen ?? {}).catch((): Seen => ({}));

/** Milliseconds from the host showing a message to the sidebar showing its reading, once both did. */
async function delay(page: Page, sidebar: Frame): Promise<number> {
  for (;;) {
    const hosts = await Promise.all(
      page
        .frames()
        .filter((frame) => frame !== sidebar)
        .map(seenIn),
    );
    const answered = await seenIn(sidebar);
    for (const [subject, at] of hosts.flatMap((seen) => Object.entries(seen))) {
      const then = answered[subject];
      if (then !== undefined && Number.isFinite(then) && Number.isFinite(at)) return then - at;
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

async function measure(desk: Desk, urls: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const url of urls) {
      await desk.page.goto(url);
      times.push(await delay(desk.page, await sidebarOf(desk.page)));
    }
  }
  return times;
}

async function watched(url: string): Promise<Desk> {
  const desk = await openDesk(url);
  // The runner names functions with a call of its own that pages don't know.
  await desk.context.addInitScript('globalThis.__name = (run) => run');
  await desk.context.addInitScript(note);
  return desk;
}

async function benchRoundcube(): Promise<void> {
  const server = await startRoundcube();
  const desk = await watched(server.url);
  try {
    const { page } = desk;
    await loginRoundcube(page, server);
    const beside: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
      const sidebar = await sidebarOf(page);
      for (const uid of mails) {
        await page.locator(`#messagelist tbody tr.message`).nth(-uid).click();
        beside.push(await delay(page, sidebar));
      }
    }
    reportTimes('Roundcube, a mail beside the list', beside);
    reportTimes(
      'Roundcube, a mail on a page of its own',
      await measure(
        desk,
        mails.map((uid) => mailUrl(server, uid)),
      ),
    );
  } finally {
    await desk.close();
    await server.stop();
  }
}

async function benchRequestTracker(): Promise<void> {
  const server = await startRequestTracker();
  const desk = await watched(server.url);
  try {
    await loginRequestTracker(desk.page, server);
    reportTimes(
      'Request Tracker, a ticket',
      await measure(
        desk,
        tickets.map((id) => ticketUrl(server, id)),
      ),
    );
  } finally {
    await desk.close();
    await server.stop();
  }
}

/** Prints the figures. */
export async function benchOpenHosts(): Promise<void> {
  const reason = whyNot();
  if (reason) {
    console.log(`skipped: ${reason}`);
    return;
  }
  await benchRoundcube();
  await benchRequestTracker();
}

if (import.meta.filename === process.argv[1]) await benchOpenHosts();
