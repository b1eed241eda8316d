import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sidebarOf } from '../../../practice/rep';
import { type Practice, startPractice } from '../../../practice/server.mjs';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';

/** A Chromium with Heard switched on in a practice inbox of its own, for the tests of one `describe`. */
export interface UsedPractice {
  readonly context: BrowserContext;
  /** Address of the angry conversation. */
  readonly angry: string;
  /** Opens it in a tab of its own. */
  openAngry(): Promise<{ page: Page; sidebar: Frame }>;
}

/** To be called in a `describe`: what it answers is there while its tests run, and gone after them. */
export function usePractice(): UsedPractice {
  let practice: Practice | undefined;
  let context: BrowserContext | undefined;
  const there = <T>(one: T | undefined): T => {
    if (!one) throw new Error('The practice inbox is there only while tests run.');
    return one;
  };
  beforeAll(async () => {
    practice = await startPractice();
    context = await launchChromium({ extension: extensionFolder('chrome') });
    await enableSite(context, practice.url);
  });
  afterAll(async () => {
    await context?.close();
    await practice?.close();
  });
  return {
    get context() {
      return there(context);
    },
    get angry() {
      return `${there(practice).url}/conversations/4821`;
    },
    async openAngry() {
      const page = await there(context).newPage();
      await page.goto(this.angry);
      return { page, sidebar: await sidebarOf(page) };
    },
  };
}
