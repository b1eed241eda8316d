import { launchFirefox } from '../browsers/firefox';
import { drive } from '../browsers/page-driver';
import type { OpenBrowser } from './stage';

export const openFirefox: OpenBrowser = async (extension) => {
  const browser = await launchFirefox({ extension });
  return { newPage: async () => drive(await browser.newPage()), close: () => browser.close() };
};
