import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startPractice } from '../../../practice/server.mjs';
import { playTour } from '../../../scripts/lib/tour';
import { launchChromium } from '../browsers/chromium';
import { enableSite, extensionFolder } from '../extension';

it('the tour that users are shown plays the main job to its end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'heard-tour-'));
  const practice = await startPractice();
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  try {
    await enableSite(context, practice.url);
    expect(await playTour(await context.newPage(), practice, folder)).toBe(true);
  } finally {
    await context.close();
    await practice.close();
    await rm(folder, { recursive: true, force: true });
  }
});
