import { needChromium, needFirefox } from './browsers';
import { buildExtension } from './build';
import { runTool } from './run';

/** One bench: what `--only` calls it, its file, and what it needs. */
interface Bench {
  name: string;
  file: string;
  needs: 'node' | 'chromium' | 'built extension' | 'built extension in Firefox';
}

const benches: readonly Bench[] = [
  { name: 'wording-node', file: 'tests/bench/wording.ts', needs: 'node' },
  { name: 'wording-chromium', file: 'tests/bench/wording-chromium.ts', needs: 'chromium' },
  { name: 'listen', file: 'tests/bench/listen.ts', needs: 'chromium' },
  { name: 'phrases', file: 'tests/bench/phrases.ts', needs: 'node' },
  { name: 'open', file: 'tests/bench/open.ts', needs: 'built extension' },
  { name: 'open-hosts', file: 'tests/bench/open-hosts.ts', needs: 'built extension' },
  { name: 'typing', file: 'tests/bench/typing.ts', needs: 'built extension' },
  { name: 'typing-firefox', file: 'tests/bench/typing-firefox.ts', needs: 'built extension in Firefox' },
  { name: 'notes', file: 'tests/bench/notes.ts', needs: 'built extension' },
];

/**
 * `npm run bench`: what each costs, printed; `-- --only wording` runs those whose name starts so. Nothing fails for being
 * slow: times depend on the machine, and the tests are never timed. Exit status 1 when a bench could not run, or when
 * there is none of that name.
 */
export async function bench(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  const only = args[0] === '--only' ? args[1] : '';
  const wanted = benches.filter(({ name }) => only !== undefined && name.startsWith(only));
  if (args.length > 2 || (args.length > 0 && args[0] !== '--only') || wanted.length === 0) {
    console.log(`usage: npm run bench [-- --only NAME], NAME: ${benches.map(({ name }) => name).join(', ')}`);
    return 1;
  }
  const built = new Set<string>();
  let failed = false;
  for (const { name, file, needs } of wanted) {
    console.log(`\n# ${name}`);
    const inFirefox = needs === 'built extension in Firefox';
    const found = needs === 'node' ? undefined : await (inFirefox ? needFirefox : needChromium)(console.log);
    if (needs !== 'node' && !found?.takesSwitch) {
      console.log(
        inFirefox
          ? 'skipped: it needs Firefox; install Firefox ESR, or set FIREFOX_PATH'
          : 'skipped: it needs Chromium; install it, or set CHROMIUM_PATH',
      );
      continue;
    }
    const target = inFirefox ? 'firefox' : 'chrome';
    if (needs.startsWith('built extension') && !built.has(target)) {
      const problem = await buildExtension(target, true);
      if (problem) console.log(problem);
      built.add(target);
    }
    const env: Record<string, string> = found ? { [inFirefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH']: found.path } : {};
    const { code, output } = await runTool('tsx/dist/cli.mjs', ['--expose-gc', file], { env, timeout: 15 * 60_000 });
    console.log(output.trim());
    failed ||= code !== 0;
  }
  return failed ? 1 : 0;
}
