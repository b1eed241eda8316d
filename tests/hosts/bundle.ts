import { build } from 'esbuild';

/** The host adapters as a script for a page: sets `window.heard` to the functions tests call there. */
export async function bundleHosts(): Promise<string> {
  const contents = `
    import { pickHost } from './lib/hosts/index';
    import { rangesIn } from './lib/hosts/light';
    window.heard = { pickHost, rangesIn };
  `;
  const resolveDir = new URL('../../', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}
