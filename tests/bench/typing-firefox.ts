/**
 * The same as `typing.ts` in real Firefox, by its own profiler, which looks every millisecond at what the page does:
 * times are right to a millisecond or two.
 *
 * `npx tsx tests/bench/typing-firefox.ts`; needs an extension built for Firefox (`npm run build -- --loopback`).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { drive } from '../e2e/browsers/page-driver';
import { launchFirefoxWithHeard } from '../e2e/practice/firefox-rep';
import { prepare, serveEditors, typed, typingPages } from '../e2e/typing/typing-contract';
import { profilerIn, sharesIn, takeProfile } from './gecko-profile';
import { reportShares } from './shares';

const ourScript = /moz-extension:.*\/assist\.js/;

/** Prints the figures. */
export async function benchTypingInFirefox(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-profile-'));
  const server = await serveEditors();
  const browser = await launchFirefoxWithHeard(server.origin, undefined, profilerIn(folder));
  try {
    const stretches: { name: string; from: number; until: number }[] = [];
    // The pages stay open: what is told of a process goes with it.
    for (const [name, file] of Object.entries(typingPages)) {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/pages/${file}`);
      await prepare(drive(page));
      // As long as a rep needs at least to read what they are going to answer.
      await sleep(3000);
      const from = Date.now();
      await page.keyboard.type(typed);
      stretches.push({ name, from, until: Date.now() });
    }
    const profile = await takeProfile(browser, folder);
    for (const { name, from, until } of stretches) reportShares(name, sharesIn(profile, ourScript, from, until));
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) await benchTypingInFirefox();
