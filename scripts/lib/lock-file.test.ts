import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run';

interface LockFile {
  packages: Record<string, { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;

/** Where Node would find a package from inside another: in its own folder, or in one of those around it. */
function findFrom(path: string, name: string): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

describe('the lock file', () => {
  it('knows the binaries of every platform: `npm ci` refuses a lock file without those of other machines', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !findFrom(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry: everybody installs from their own', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'));
    expect(named.map(([path]) => path)).toEqual([]);
  });
});
