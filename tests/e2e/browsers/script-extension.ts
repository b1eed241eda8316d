import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** An unpacked extension made for a test; `remove` deletes its folder. */
export interface ScriptExtension {
  folder: string;
  remove(): Promise<void>;
}

/**
 * Bundles one TypeScript file as the content script of a throw-away extension for pages on 127.0.0.1, so that a test
 * runs it in the isolated world of a real browser.
 *
 * @param script absolute path
 */
export async function makeScriptExtension(script: string): Promise<ScriptExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-extension-'));
  await build({
    entryPoints: [script],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    outfile: join(folder, 'script.js'),
  });
  const manifest = {
    manifest_version: 3,
    name: 'Heard test script',
    version: '1.0',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['script.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'script@heard.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
