/**
 * From a message opened to reading and suggestion on screen, in real Chromium on the practice inbox: from the moment the
 * page shows the conversation to the first frame painted after the sidebar shows what it heard and what it suggests.
 *
 * `npx tsx tests/bench/open.ts`; needs a built extension (`npm run build -- --loopback`).
 */
import type { Frame, Page } from 'playwright-core';
import { startPractice } from '../../practice/server.mjs';
import { launchChromium } from '../e2e/browsers/chromium';
import { enableSite, extensionFolder, sidebarOf } from '../e2e/extension';
import { reportTimes } from './report';

/** Loads of the whole page, and walks through all conversations of the inbox. */
const loads = 12;
const walks = 6;

/** When something was first on screen, by what it was; epoch milliseconds, so that both windows share a clock. */
type Seen = Record<string, number>;

/** Runs in every window: notes when a conversation, or its reading and suggestion, was painted. */
function note(): void {
  const seen: Seen = {};
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const inSidebar = location.protocol === 'chrome-extension:';
  const look = () => {
    const key = inSidebar
      ? readingKey()
      : document.querySelector('[data-practice="conversation"]')?.getAttribute('data-subject');
    if (!key || key in seen) return;
    seen[key] = Number.NaN;
    // The frame after next is painted when this one is on screen.
    requestAnimationFrame(() => {
      seen[key] = performance.timeOrigin + performance.now();
    });
  };
  const readingKey = () => {
    const stages = document.querySelectorAll('.stages > li').length;
    const reading = document.querySelector('.column [aria-label="How the customer is"], .column .ask, .column .muted');
    return stages > 0 && reading ? document.querySelector('.header-subject')?.getAttribute('title') : undefined;
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
}

const seenIn = (frame: Frame | Page) => frame.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** Milliseconds between the page and the sidebar showing a subject, once both did. */
async function delay(page: Page, sidebar: Frame, subject: string): Promise<number> {
  const painted = (key: string) => Number.isFinite((globalThis as unknown as { seen: Seen }).seen[key]);
  await sidebar.waitForFunction(painted, subject);
  await page.waitForFunction(painted, subject);
  return ((await seenIn(sidebar))[subject] as number) - ((await seenIn(page))[subject] as number);
}

const currentSubject = (page: Page) =>
  page
    .locator('[data-practice="conversation"]')
    .first()
    .getAttribute('data-subject')
    .then((subject) => subject ?? '');

/** Prints the figures. */
export async function benchOpen(): Promise<void> {
  const practice = await startPractice();
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  try {
    await enableSite(context, practice.url);
    // The runner names functions with a call of its own that pages don't know.
    await context.addInitScript('globalThis.__name = (run) => run');
    await context.addInitScript(note);
    const page = context.pages()[0] ?? (await context.newPage());
    const whole: number[] = [];
    for (let load = 0; load < loads; load++) {
      await page.goto(practice.url);
      const sidebar = await sidebarOf(page);
      whole.push(await delay(page, sidebar, await currentSubject(page)));
    }
    const walked: number[] = [];
    for (let walk = 0; walk < walks; walk++) {
      await page.goto(practice.url);
      const sidebar = await sidebarOf(page);
      let before = await currentSubject(page);
      await delay(page, sidebar, before);
      for (;;) {
        await page.keyboard.press('j');
        const subject = await currentSubject(page);
        if (subject === before) break;
        before = subject;
        walked.push(await delay(page, sidebar, subject));
      }
    }
    reportTimes('opened by a page load', whole);
    reportTimes('opened in the page (next conversation)', walked);
  } finally {
    await context.close();
    await practice.close();
  }
}

if (import.meta.filename === process.argv[1]) await benchOpen();
