import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPractice } from '../../practice/server.mjs';
import { hasDisplay, needChromium } from './browsers';
import { buildExtension, buildFolder } from './build';
import { enableSite, openPracticeBrowser, type PracticeBrowser } from './practice-browser';
import { root } from './run';
import { playTour } from './tour';

const tourFolder = join(root, '.output', 'tour');

/**
 * `npm start`: builds the extension and opens the practice inbox with it. Without a display, or with `--headless`, it plays
 * the main job by itself. Exit status 0 when it did (or the window was closed), 1 when something failed, 2 for an option
 * it does not know.
 */
export async function start(args: readonly string[]): Promise<number> {
  let headless: boolean;
  try {
    const { values } = parseArgs({ args: [...args], options: { headless: { type: 'boolean', default: false } } });
    headless = values.headless || !hasDisplay();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nusage: npm start -- [--headless]`);
    return 2;
  }
  try {
    return await open(headless);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function open(headless: boolean): Promise<number> {
  const found = await needChromium(console.log);
  if (!found) {
    console.error(
      'No browser of the Chromium family was found: install Chromium, Brave or Edge, or set CHROMIUM_PATH.',
    );
    return 1;
  }
  console.log('Building …');
  const problem = await buildExtension('chrome', true);
  if (problem) throw new Error(problem);

  // The tour starts from nothing each time; a rep who practises keeps their notes.
  const profile = join(root, '.output', headless ? 'tour-profile' : 'profile');
  if (headless) await rm(profile, { recursive: true, force: true });
  await mkdir(profile, { recursive: true });
  const practice = await startPractice(headless ? {} : { port: keptPort }).catch(() => startPractice());
  let browser: PracticeBrowser | undefined;
  try {
    browser = await openPracticeBrowser({ browser: found, extension: buildFolder('chrome', true), profile, headless });
    await enableSite(browser, practice.url);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    console.log(`${found.name}: ${found.path}\nPractice inbox: ${practice.url}`);
    if (!headless) {
      await page.goto(practice.url);
      console.log('Heard is on there. Close the window or press Ctrl+C to end.');
      await untilEnded(browser);
      return 0;
    }
    console.log('Playing the main job:');
    const whole = await playTour(page, practice, tourFolder);
    console.log(`${whole ? 'Every step happened.' : 'Not every step happened.'} Screenshots: ${tourFolder}`);
    return whole ? 0 : 1;
  } finally {
    await browser?.context.close();
    await practice.close();
    if (headless) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The same address each time where it is free: a site that is on stays on. */
const keptPort = 4173;

/** Until the window is closed or the terminal says to end. */
function untilEnded({ context }: PracticeBrowser): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
