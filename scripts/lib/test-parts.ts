import { join } from 'node:path';
import { whyNoDisplay } from '../../tests/e2e/sites/display';
import { whyNot as whyNoHosts } from '../../tests/hosts/packages';
import { needChromium, needFirefox } from './browsers';
import { buildCommand, buildExtension, buildFolder, checkBuild } from './build';
import { type Counts, countRun, none } from './counts';
import { canInstall, installPackages } from './debian';
import { type RunResult, root, runTool } from './run';

/** Where the reports of a run lie, for looking things up after it. */
export const reportFolder = '.output/test';

type Outcome = { counts: Counts; output: string } | { skipped: string };

export interface Part {
  name: string;
  /** Parts that must have passed before. */
  needs?: string[];
  run(say: (line: string) => void): Promise<Outcome>;
}

/** A part that hangs must not hang the whole run. */
const longest = 15 * 60_000;

const biome = (...args: string[]) => runTool('@biomejs/biome/bin/biome', args, { timeout: longest });

/** A part without tests of its own counts as one. */
function asOne(results: readonly RunResult[]): Outcome {
  const failed = results.filter(({ code }) => code !== 0);
  const counts = failed.length > 0 ? { ...none, failed: 1 } : { ...none, passed: 1 };
  return { counts, output: failed.map(({ output }) => output).join('\n') };
}

async function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const report = join(root, reportFolder, `${name}.json`);
  const { code, output } = await runTool(
    'vitest/vitest.mjs',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env, timeout: longest },
  );
  return { counts: await countRun(report, code), output };
}

/** In the order in which they run: what fails fast comes first. */
export const parts: readonly Part[] = [
  { name: 'format', run: async () => asOne([await biome('format', '--diagnostic-level=warn', '.')]) },
  { name: 'lint', run: async () => asOne([await biome('lint', '--diagnostic-level=warn', '.')]) },
  {
    name: 'types',
    run: async () => {
      const prepared = await runTool('wxt/bin/wxt.mjs', ['prepare'], { timeout: longest });
      const all = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.json'], { timeout: longest });
      const pure = await runTool('typescript/bin/tsc', ['-p', 'tsconfig.pure.json'], { timeout: longest });
      return asOne([prepared, all, pure]);
    },
  },
  { name: 'unit', run: () => vitest('unit', []) },
  {
    name: 'build',
    run: async () => {
      const problems: (string | undefined)[] = [];
      for (const loopback of [false, true]) {
        for (const browser of ['chrome', 'firefox'] as const) {
          problems.push(await buildExtension(browser, loopback), ...(await checkBuild(buildFolder(browser, loopback))));
        }
      }
      problems.push(await buildCommand());
      return asOne(problems.map((problem) => ({ code: problem ? 1 : 0, output: problem ?? '' })));
    },
  },
  {
    name: 'chromium',
    needs: ['build'],
    run: async (say) => {
      const found = await needChromium(say);
      if (!found) return { skipped: 'no Chromium here; install it, or set CHROMIUM_PATH' };
      if (!found.takesSwitch) return { skipped: `${found.name} takes no test extensions; install Chromium` };
      // The browser's own questions are answered on a screen in memory; without one those tests are skipped and say so.
      if (whyNoDisplay() && canInstall()) {
        say('Installing the Debian packages xvfb openbox xdotool …');
        const problem = await installPackages('xvfb', 'openbox', 'xdotool');
        if (problem) say(problem);
      }
      return vitest('chromium', ['--config', 'tests/e2e/chromium.config.ts'], { CHROMIUM_PATH: found.path });
    },
  },
  {
    name: 'firefox',
    needs: ['build'],
    run: async (say) => {
      const found = await needFirefox(say);
      if (!found) return { skipped: 'no Firefox here; install Firefox ESR, or set FIREFOX_PATH' };
      return vitest('firefox', ['--config', 'tests/e2e/firefox.config.ts'], { FIREFOX_PATH: found.path });
    },
  },
  {
    name: 'hosts',
    needs: ['build'],
    run: async (say) => {
      const reason = whyNoHosts();
      if (reason) return { skipped: reason };
      const found = await needChromium(say);
      if (!found?.takesSwitch) return { skipped: 'no Chromium here; install it, or set CHROMIUM_PATH' };
      return vitest('hosts', ['--config', 'tests/hosts/hosts.config.ts'], { CHROMIUM_PATH: found.path });
    },
  },
];
