/**
 * From a message opened to reading and suggestion on screen, on a real Roundcube and a real Request Tracker in real
 * Chromium: from the first frame in which the host shows the message to the first in which the sidebar shows what it
 * heard and what it suggests. A negative time means that the sidebar was first.
 *
 * `npx tsx tests/bench/open-hosts.ts`; needs a built extension and the hosts' packages, and says so when they are not there.
 */
import { sidebarOf } from '../e2e/extension';
import { loginRequestTracker, loginRoundcube, mailUrl, ticketUrl } from '../hosts/login';
import { type Desk, openDesk } from '../hosts/main-job';
import { startRequestTracker, startRoundcube, whyNot } from '../hosts/servers';
import { followPaints, type Paints, type TellPaint } from './paints';
import { reportTimes } from './report';

/** Mails that have a suggestion, by their place in the INBOX; and tickets. */
const mails = [1, 3, 5, 7];
const tickets = [1, 2, 3];
const rounds = 4;

/** Runs in every window of a page, frames included: tells when a message, or its reading and suggestion, was painted. */
function note(): void {
  const inSidebar = location.protocol === 'chrome-extension:';
  const seen = new Set<string>();
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
    if (!key || seen.has(key)) return;
    seen.add(key);
    requestAnimationFrame(() => {
      const at = performance.timeOrigin + performance.now();
      const { tellPaint } = globalThis as unknown as { tellPaint: TellPaint };
      setTimeout(() => tellPaint(inSidebar ? 'sidebar' : 'host', key, at));
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  // A frame that navigates fires nothing else for what was parsed before.
  document.addEventListener('DOMContentLoaded', look);
}

async function measure({ desk, paints }: Watched, urls: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const url of urls) {
      paints.forget();
      await desk.page.goto(url);
      times.push(await paints.delay());
    }
  }
  return times;
}

interface Watched {
  desk: Desk;
  paints: Paints;
}

async function watch(url: string): Promise<Watched> {
  const desk = await openDesk(url);
  return { desk, paints: await followPaints(desk.context, note) };
}

async function benchRoundcube(): Promise<void> {
  const server = await startRoundcube();
  const watched = await watch(server.url);
  const { desk, paints } = watched;
  try {
    const { page } = desk;
    await loginRoundcube(page, server);
    const beside: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${server.url}?_task=mail&_mbox=INBOX`);
      await sidebarOf(page);
      for (const uid of mails) {
        paints.forget();
        await page.locator(`#messagelist tbody tr.message`).nth(-uid).click();
        beside.push(await paints.delay());
      }
    }
    reportTimes('Roundcube, a mail beside the list', beside);
    reportTimes(
      'Roundcube, a mail on a page of its own',
      await measure(
        watched,
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
  const watched = await watch(server.url);
  const { desk } = watched;
  try {
    await loginRequestTracker(desk.page, server);
    reportTimes(
      'Request Tracker, a ticket',
      await measure(
        watched,
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
