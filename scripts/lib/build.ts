import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { root, runTool } from './run';

const browsers = ['chrome', 'firefox'] as const;
export type BuildTarget = (typeof browsers)[number];

/** Where a build lies. The loopback variant may run on 127.0.0.1 without being asked: for practice and tests. */
export function buildFolder(browser: BuildTarget, loopback: boolean): string {
  return join(root, '.output', `${browser}-mv3${loopback ? '-loopback' : ''}`);
}

/** The command line tool, built. */
export const heardCommand = join(root, 'dist', 'heard.js');

/**
 * What the scripts that run on host pages may weigh, in bytes as shipped: the bootstrap is paid for on every page of an
 * enabled site, the assist script wherever there is something to do.
 */
const limits = { 'bootstrap.js': 10_000, 'assist.js': 110_000 } as const;

/** Traces every build of React leaves. It belongs into our own pages, never onto the host's main thread. */
const reactTrace = /react\.(transitional\.)?element|__REACT_DEVTOOLS_GLOBAL_HOOK__|react-dom/;

/** Ways to talk to a server. The background alone may have one, for the writer a rep sets up. */
const requests = /\bfetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon|RTCPeerConnection/;

interface Weight {
  file: string;
  bytes: number;
  zipped: number;
}

/** Weighs the scripts of a build, heaviest first. */
async function weigh(folder: string): Promise<Weight[]> {
  const files = await readdir(folder, { recursive: true });
  const weights = await Promise.all(
    files
      .filter((file) => /\.(js|css)$/.test(file))
      .map(async (file) => {
        const content = await readFile(join(folder, file));
        return { file: file.replaceAll('\\', '/'), bytes: content.length, zipped: gzipSync(content).length };
      }),
  );
  return weights.sort((a, b) => b.bytes - a.bytes);
}

/**
 * What is wrong with a build, one sentence each: a host script too heavy, missing, or with React in it; anything but the
 * background that could talk to a server, or a page that would let it.
 */
export async function checkBuild(folder: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const [file, most] of Object.entries(limits)) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      wrong.push(`${relative(root, path)} is missing.`);
      continue;
    }
    const content = await readFile(path);
    if (content.length > most) {
      wrong.push(`${relative(root, path)} weighs ${content.length} bytes; it may weigh ${most}.`);
    }
    if (reactTrace.test(content.toString('utf8'))) wrong.push(`${relative(root, path)} contains React.`);
  }
  for (const file of await readdir(folder, { recursive: true })) {
    const content = /\.(js|html)$/.test(file) ? await readFile(join(folder, file), 'utf8') : '';
    if (file.endsWith('.html') && !content.includes(`content="connect-src 'self'"`))
      wrong.push(`${file} does not keep its page from connecting anywhere.`);
    if (file.endsWith('.js') && file !== 'background.js' && requests.test(content))
      wrong.push(`${file} could talk to a server.`);
  }
  return wrong;
}

/** Builds the extension for one browser. Returns what went wrong, if anything did. */
export async function buildExtension(browser: BuildTarget, loopback: boolean): Promise<string | undefined> {
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', browser], {
    env: { HEARD_LOOPBACK: loopback ? '1' : '', NODE_ENV: 'production' },
  });
  return code === 0 ? undefined : `The build for ${browser} failed:\n${output.trim()}`;
}

/** Bundles the command line tool into one file that runs by itself. */
export async function buildCommand(): Promise<string | undefined> {
  await rm(heardCommand, { force: true });
  try {
    await bundle({
      entryPoints: [join(root, 'cli', 'heard.ts')],
      outfile: heardCommand,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      minify: true,
      legalComments: 'none',
      logLevel: 'silent',
    });
    await chmod(heardCommand, 0o755);
    return undefined;
  } catch (error) {
    return `The command line tool could not be built:\n${error instanceof Error ? error.message : error}`;
  }
}

function printWeights(title: string, weights: readonly Weight[]): void {
  console.log(title);
  for (const { file, bytes, zipped } of weights) {
    const limit = file in limits ? `   limit ${limits[file as keyof typeof limits]}` : '';
    console.log(`  ${String(bytes).padStart(8)} B ${String(zipped).padStart(8)} B gzip  ${file}${limit}`);
  }
}

const usage = 'usage: npm run build -- [--browser chrome|firefox|all] [--loopback]';

/**
 * `npm run build`: both extensions and the command line tool, with what they weigh. Exit status 1 when something could not
 * be built or weighs too much, 2 for an option it does not know.
 */
export async function buildByHand(args: readonly string[]): Promise<number> {
  let browser: string;
  let loopback: boolean;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { browser: { type: 'string', default: 'all' }, loopback: { type: 'boolean', default: false } },
    });
    ({ browser, loopback } = values);
    if (browser !== 'all' && !browsers.some((name) => name === browser)) throw new Error(`Unknown browser ${browser}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }

  const problems: string[] = [];
  for (const target of browsers) {
    if (browser !== 'all' && browser !== target) continue;
    const folder = buildFolder(target, loopback);
    const problem = await buildExtension(target, loopback);
    if (problem) problems.push(problem);
    else {
      printWeights(relative(root, folder), await weigh(folder));
      problems.push(...(await checkBuild(folder)));
    }
  }
  const problem = await buildCommand();
  if (problem) problems.push(problem);
  else {
    const content = await readFile(heardCommand);
    printWeights('dist', [{ file: 'heard.js', bytes: content.length, zipped: gzipSync(content).length }]);
  }
  for (const line of problems) console.error(line);
  return problems.length > 0 ? 1 : 0;
}
