/**
 * From a message opened to reading and suggestion on screen, in real Chromium on the practice inbox: from the moment the
 * page shows the conversation to the first frame painted after the sidebar shows what it heard and what it suggests.
 *
 * `npx tsx tests/bench/open.ts`; needs a built extension (`npm run build -- --loopback`).
 */
import type { Page } from 'playwright-core';
import { startPractice } from '../../practice/server.mjs';
import { launchChromium } from '../e2e/browsers/chromium';
import { enableSite, extensionFolder } from '../e2e/extension';
import { followPaints, type TellPaint } from './paints';
import { reportTimes } from './report';

/** Loads of the whole page, and walks through all conversations of the inbox. */
const loads = 12;
const walks = 6;

/** Runs in every window: tells when a conversation, or its reading and suggestion, was painted. */
function note(): void {
  const inSidebar = location.protocol === 'chrome-extension:';
  const seen = new Set<string>();
  const readingKey = () => {
    const stages = document.querySelectorAll('.stages > li').length;
    const reading = document.querySelector('.column [aria-label="How the customer is"], .column .ask, .column .muted');
    return stages > 0 && reading ? document.querySelector('.header-subject')?.getAttribute('title') : undefined;
  };
  const look = () => {
    const key = inSidebar
      ? readingKey()
      : document.querySelector('[data-practice="conversation"]')?.getAttribute('data-subject');
    if (!key || seen.has(key)) return;
    seen.add(key);
    requestAnimationFrame(() => {
      const at = performance.timeOrigin + performance.now();
      const { tellPaint } = globalThis as unknown as { tellPaint: TellPaint };
      setTimeout(() => tellPaint(inSidebar ? 'sidebar' : 'host', key, at));
    });
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
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
    const paints = await followPaints(context, note);
    const page = context.pages()[0] ?? (await context.newPage());
    const open = async () => {
      paints.forget();
      await page.goto(practice.url);
      return await paints.delay();
    };
    const whole: number[] = [];
    for (let load = 0; load < loads; load++) whole.push(await open());
    const walked: number[] = [];
    for (let walk = 0; walk < walks; walk++) {
      await open();
      let before = await currentSubject(page);
      for (;;) {
        await page.keyboard.press('j');
        const subject = await currentSubject(page);
        if (subject === before) break;
        before = subject;
        walked.push(await paints.delay(subject));
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
