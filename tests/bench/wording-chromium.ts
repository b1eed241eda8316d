/**
 * How fast drafts are checked in real Chromium, side by side with other checkers: `npx tsx tests/bench/wording-chromium.ts`.
 * One page, all systems in turns; `CHROMIUM_PATH` names the browser.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../e2e/browsers/chromium';
import { linesAtHand } from './lines';
import type { Figures } from './wording-run';
import { tableOf } from './wording-table';

/** The page's script, bundled as a product would bundle it. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'wording-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // harper.js asks for it in Node alone, when it is set up.
    external: ['fs'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves the page on loopback, isolated, since only then the page's clock has steps of five microseconds. */
async function serve(files: Record<string, { type: string; body: string | Buffer }>) {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

const { lines, from } = linesAtHand();
const harper = new URL('harper_wasm_bg.wasm', import.meta.resolve('harper.js'));
const served = await serve({
  '/': { type: 'text/html', body: '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>' },
  '/page.js': { type: 'text/javascript', body: await bundlePage() },
  '/harper.wasm': { type: 'application/wasm', body: readFileSync(harper) },
});
const context = await launchChromium();
try {
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(served.url);
  await page.waitForFunction(() => 'startBench' in globalThis);
  const figures = await page.evaluate(
    (given) => (globalThis as unknown as { startBench(given: string[]): Promise<Figures> }).startBench(given),
    lines,
  );
  console.log(`Chromium ${context.browser()?.version() ?? ''}, drafts of ${from}`);
  console.log(tableOf(figures).join('\n'));
} finally {
  await context.close();
  served.close();
}
