/**
 * The notes of a rep who has worked for years, in real Chromium: 100,000 notes of 400 letters about 5,000 customers. Calls
 * are timed in a page of the extension, there and back, as the sidebar makes them.
 *
 * `npx tsx tests/bench/notes.ts [NOTES]`; needs a built extension (`npm run build -- --loopback`).
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium';
import { extensionFolder, extensionId } from '../e2e/extension';
import type { NotesBench } from './notes-page';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'notes-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** Bytes of the background's heap after collecting garbage; asked of the worker itself, which no page can. */
async function heapOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser offers no protocol session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The background does not run.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  const ask = (method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      const id = ++last;
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask('HeapProfiler.collectGarbage');
  const { usedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Seconds of processor time that all processes of the browser took so far: on a busy machine it says more than a clock. */
async function busyTime(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  return info?.processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) ?? 0;
}

function report(name: string, values: number[]): void {
  const at = (share: number) => quantile(values, share).toFixed(1);
  console.log(`${name.padEnd(44)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (${values.length} times)`);
}

/** Saving beside the least that any write to this disk takes: on a busy machine the ratio says more than the clock. */
function reportSaving(name: string, { saves, bare }: { saves: number[]; bare: number[] }): void {
  report(name, saves);
  report('  a bare strict write beside it', bare);
  const ratio = (share: number) => (quantile(saves, share) / quantile(bare, share)).toFixed(1);
  console.log(`${'  saving, in bare writes'.padEnd(44)} median ${ratio(0.5)}, p95 ${ratio(0.95)}`);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const say = (name: string, value: string) => console.log(`${name.padEnd(44)} ${value}`);
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Prints the figures. */
export async function benchNotes(notes = 100_000): Promise<void> {
  const script = await bundle();
  const context = await launchChromium({ extension: extensionFolder('chrome') });
  try {
    const page: Page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
    await page.evaluate(script);
    const run = <N extends keyof NotesBench>(name: N, ...args: Parameters<NotesBench[N]>) =>
      page.evaluate(
        ([name, args]) => {
          const { bench } = globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> };
          return bench[name]?.(...args);
        },
        [name, args] as const,
      ) as Promise<Awaited<ReturnType<NotesBench[N]>>>;

    const before = await heapOf(context);
    const busyBefore = await busyTime(context);
    const { taking, pause, dry } = await run('fill', notes);
    const busy = (await busyTime(context)) - busyBefore;
    say(`import of ${notes} notes`, `${seconds(taking)}; the page stood still for ${pause.toFixed(0)} ms at most`);
    say('processor time of it, all processes', `${busy.toFixed(1)} s`);
    say('trying a file of 10,000 of them beforehand', seconds(dry));
    report('a customer’s history', await run('history', 300));
    reportSaving('saving a note', await run('save', 200));
    report('open promises of all customers', await run('due', 20));
    const { first, whole } = await run('build');
    say('first answer of the search, nothing read yet', `${first.toFixed(0)} ms`);
    say('all notes read', seconds(whole));
    report('search results', await run('search', 300, false));
    report('search results, two letters exchanged', await run('search', 300, true));
    report('all that is overdue', await run('browse', 30));
    reportSaving('saving a note, told to the search', await run('save', 100));
    const after = await heapOf(context);
    say('memory of the background', `${megabytes(after)} after reading all, ${megabytes(before)} before`);
  } finally {
    await context.close();
  }
}

if (import.meta.filename === process.argv[1]) {
  const [, , notes] = process.argv;
  await benchNotes(notes === undefined ? undefined : Number(notes));
}
