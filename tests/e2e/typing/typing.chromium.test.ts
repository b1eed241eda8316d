import type { Page } from 'playwright-core';
import { launchChromium } from '../browsers/chromium';
import { drive, type PageDriver } from '../browsers/page-driver';
import { enableSite, extensionFolder } from '../extension';
import { Behind } from '../warnings/card';
import { describeTyping } from './typing-contract';

describeTyping(async (site) => {
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  await enableSite(context, site);
  const pages = new Map<PageDriver, Page>();
  return {
    async newPage() {
      const page = await context.newPage();
      const driver = drive(page);
      pages.set(driver, page);
      return driver;
    },
    async mirrored(driver) {
      const page = pages.get(driver);
      return page && (await Behind.open(page)).mirrored();
    },
    close: () => context.close(),
  };
});
