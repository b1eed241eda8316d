import { needChromium } from './browsers';
import { buildExtension } from './build';
import { runTool } from './run';

/** Benches that need no browser, by file. */
const inNode = ['tests/bench/wording.ts', 'tests/bench/listen.ts'];

/** Those that do. */
const inBrowser = ['tests/bench/open.ts', 'tests/bench/notes.ts'];

/**
 * `npm run bench`: what each costs, printed. Nothing fails for being slow: times depend on the machine, and the tests are
 * never timed. Exit status 1 when a bench could not run.
 */
export async function bench(): Promise<number> {
  let failed = false;
  const print = async (file: string, env: Record<string, string> = {}) => {
    console.log(`\n# ${file}`);
    const { code, output } = await runTool('tsx/dist/cli.mjs', [file], { env, timeout: 10 * 60_000 });
    console.log(output.trim());
    failed ||= code !== 0;
  };
  for (const file of inNode) await print(file);
  const found = await needChromium(console.log);
  if (!found?.takesSwitch)
    console.log('\nskipped: opening a message and keeping notes need Chromium; install it, or set CHROMIUM_PATH');
  else {
    const problem = await buildExtension('chrome', true);
    if (problem) console.log(problem);
    for (const file of inBrowser) await print(file, { CHROMIUM_PATH: found.path });
  }
  return failed ? 1 : 0;
}
