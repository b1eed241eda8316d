/**
 * What Heard costs a page while the rep types: 200 characters into a draft of 10,000, in each family of editors, in real
 * Chromium. Of every task of the page's main thread the share that ran in our script is summed up from the browser's own
 * trace, layouts it forced included; told is the longest.
 *
 * `npx tsx tests/bench/typing.ts`; needs a built extension (`npm run build -- --loopback`).
 */
import type { CDPSession } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium';
import { drive } from '../e2e/browsers/page-driver';
import { enableSite, extensionFolder } from '../e2e/extension';
import { prepare, serveEditors, typed, typingPages } from '../e2e/typing/typing-contract';
import { reportShares, type Share } from './shares';

/** A stretch of time in a thread, as the browser's trace tells it; microseconds, `tdur` of them on a processor. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string } };
}

const isOurs = ({ args }: TraceEvent) => /^chrome-extension:.*\/assist\.js/.test(args?.data?.url ?? '');

/** The shares of all tasks in which our script ran. */
function sharesOf(events: readonly TraceEvent[]): Share[] {
  const stretches = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const tasks = stretches.filter(({ name }) => name === 'RunTask');
  const calls = stretches
    .filter((event) => event.name === 'FunctionCall' && isOurs(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const shares = new Map<TraceEvent | undefined, Share>();
  let end = 0;
  for (const call of calls) {
    // What our script calls again from inside is counted already.
    if (call.ts < end) continue;
    end = call.ts + (call.dur ?? 0);
    const task = tasks.find(
      ({ pid, tid, ts, dur = 0 }) => pid === call.pid && tid === call.tid && ts <= call.ts && call.ts < ts + dur,
    );
    const share = shares.get(task ?? call) ?? { clock: 0, processor: 0 };
    share.clock += (call.dur ?? 0) / 1000;
    share.processor += (call.tdur ?? call.dur ?? 0) / 1000;
    shares.set(task ?? call, share);
  }
  return [...shares.values()];
}

/** What the browser notes down while `work` is done. */
async function trace(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Prints the figures. */
export async function benchTyping(): Promise<void> {
  const server = await serveEditors();
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  try {
    await enableSite(context, server.origin);
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser offers no trace.');
    for (const [name, file] of Object.entries(typingPages)) {
      const page = await context.newPage();
      await page.goto(`${server.origin}/pages/${file}`);
      await prepare(drive(page));
      // As long as a rep needs at least to read what they are going to answer.
      await page.waitForTimeout(3000);
      const events = await trace(session, () => page.keyboard.type(typed));
      reportShares(name, sharesOf(events));
      await page.close();
    }
  } finally {
    await context.close();
    await server.close();
  }
}

if (import.meta.filename === process.argv[1]) await benchTyping();
