import { drive } from '../browsers/page-driver';
import { launchFirefoxWithHeard } from '../practice/firefox-rep';
import { describeTyping } from './typing-contract';

describeTyping(async (site) => {
  const browser = await launchFirefoxWithHeard(site);
  return {
    newPage: async () => drive(await browser.newPage()),
    mirrored: async () => undefined,
    close: () => browser.close(),
  };
});
