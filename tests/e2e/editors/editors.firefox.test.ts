import { launchFirefox } from '../browsers/firefox';
import { drive } from '../browsers/page-driver';
import { describeEditors } from './contract';

describeEditors(async (extension) => {
  const browser = await launchFirefox({ extension });
  return { newPage: async () => drive(await browser.newPage()), close: () => browser.close() };
});
