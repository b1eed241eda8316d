import { launchChromium } from '../browsers/chromium';
import { drive } from '../browsers/page-driver';
import type { OpenBrowser } from './stage';

export const openChromium: OpenBrowser = async (extension) => {
  const context = await launchChromium({ extension });
  return { newPage: async () => drive(await context.newPage()), close: () => context.close() };
};
