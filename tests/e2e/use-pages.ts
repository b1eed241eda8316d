import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './browsers/chromium';
import { type LocalServer, serveFolders } from './browsers/serve';
import { enableSite, extensionFolder } from './extension';

/** A Chromium with Heard switched on for pages of a test's own, for the tests of one `describe`. */
export interface UsedPages {
  readonly context: BrowserContext;
  /** Address of a page by its file's name. */
  address(name: string): string;
}

/** To be called in a `describe`, with the folder of the pages: what it answers is there while its tests run, and gone after them. */
export function usePages(folder: string): UsedPages {
  let server: LocalServer | undefined;
  let context: BrowserContext | undefined;
  const there = <T>(one: T | undefined): T => {
    if (!one) throw new Error('The pages are there only while tests run.');
    return one;
  };
  beforeAll(async () => {
    server = await serveFolders({ pages: folder });
    context = await launchChromium({ extension: extensionFolder('chrome') });
    await enableSite(context, server.origin);
  });
  afterAll(async () => {
    await context?.close();
    await server?.close();
  });
  return {
    get context() {
      return there(context);
    },
    address: (name) => `${there(server).origin}/pages/${name}`,
  };
}
