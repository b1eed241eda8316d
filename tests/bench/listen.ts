/**
 * Times listening in Node and, where there is one, in real Chromium: `npm run bench -- --only listen`. Budgets, medians in
 * Chromium: 5 ms for a 2,000-character mail with a thread of 20, 60 ms for a 60 KB mail; and under 400 KB gzipped for the
 * engine with its weights. Prints figures; a slow machine fails nothing.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { launchChromium } from '../e2e/browsers/chromium';
import { runListen } from './listen-run';

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'listen-page.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'error',
});
const script = outputFiles[0]?.text ?? '';
console.log(`engine, weights and chrono-node: ${(gzipSync(script).length / 1024).toFixed(0)} KB gzipped`);
console.log('\nNode');
console.log(runListen().join('\n'));

// Isolated, since only then the page's clock has steps of five microseconds.
const server = createServer((request, response) => {
  response.writeHead(200, {
    'content-type': request.url === '/page.js' ? 'text/javascript' : 'text/html',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(
    request.url === '/page.js'
      ? script
      : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>',
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const context = await launchChromium();
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'runListen' in globalThis);
  const lines = await page.evaluate(() => (globalThis as unknown as { runListen(): string[] }).runListen());
  console.log(`\nChromium ${context.browser()?.version() ?? ''}`);
  console.log(lines.join('\n'));
} finally {
  await context.close();
  server.close();
}
