import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The dependency rules of the project: what each folder may import from the others. Dependencies run one way; a folder
 * that isn't named may not be imported. Types-only imports count too: they are knowledge all the same.
 */
const mayImport: Record<string, readonly string[]> = {
  'lib/conversation': [],
  'lib/wording': ['lib/conversation', 'lib/listen/types'],
  'lib/listen': ['lib/conversation'],
  'lib/policy': ['lib/conversation'],
  'lib/library': ['lib/conversation', 'lib/policy', 'lib/wording'],
  'lib/signing': [],
  'lib/writers': ['lib/conversation'],
  'lib/reply': ['lib/conversation', 'lib/listen', 'lib/policy', 'lib/library', 'lib/wording'],
  'lib/notes': ['lib/conversation'],
  'lib/editors': ['lib/conversation'],
  'lib/hosts': ['lib/conversation', 'lib/editors/types'],
  'lib/messages': ['lib/conversation', 'lib/notes/backup', 'lib/notes/schema'],
  'lib/page': ['lib/conversation', 'lib/editors', 'lib/hosts', 'lib/messages', 'lib/wording'],
  'lib/background': [
    'lib/conversation',
    'lib/messages',
    'lib/notes',
    'lib/page/frame-width',
    'lib/policy',
    'lib/wording',
    'lib/writers',
  ],
  'lib/stores': [
    'lib/conversation',
    'lib/wording',
    'lib/listen',
    'lib/reply',
    'lib/library',
    'lib/policy',
    'lib/signing',
    'lib/writers',
    'lib/notes/backup',
    'lib/notes/schema',
    'lib/messages',
    'lib/page/channel',
    'lib/page/frame-width',
  ],
  components: [
    'lib/conversation',
    'lib/wording',
    'lib/listen',
    'lib/reply',
    'lib/library',
    'lib/policy',
    'lib/notes/backup',
    'lib/notes/schema',
    'lib/messages',
    'lib/page/channel',
    'lib/page/frame-width',
    'lib/stores',
  ],
  cli: ['lib/conversation', 'lib/wording', 'lib/listen', 'lib/reply', 'lib/library', 'lib/policy', 'lib/signing'],
  entrypoints: ['lib', 'components'],
};

/** Packages a folder may import; what isn't listed is refused. */
const mayUse: Record<string, readonly string[]> = {
  'lib/conversation': ['zod/mini'],
  'lib/wording': [],
  'lib/listen': ['chrono-node', 'chrono-node/en'],
  'lib/policy': ['zod', 'zod/mini'],
  'lib/library': ['zod', 'zod/mini'],
  'lib/signing': [],
  'lib/writers': [],
  'lib/reply': [],
  'lib/notes': ['dexie', 'zod/mini'],
  'lib/editors': [],
  'lib/hosts': [],
  'lib/messages': ['wxt/browser', 'zod/mini'],
  'lib/page': ['zod/mini'],
  'lib/background': ['wxt/browser', 'zod/mini'],
  'lib/stores': ['zustand/vanilla', 'zod/mini', 'wxt/browser', 'chrono-node', 'chrono-node/en'],
  components: [
    'react',
    'react-dom',
    'react-dom/client',
    'zustand',
    'zustand/vanilla',
    'wxt/browser',
    '@tanstack/react-virtual',
  ],
  cli: [
    'zod',
    'zod/mini',
    'node:fs',
    'node:fs/promises',
    'node:process',
    'node:readline',
    'node:stream',
    'node:stream/consumers',
    'node:path',
    'node:url',
    'node:util',
  ],
  entrypoints: [
    'react',
    'react-dom',
    'react-dom/client',
    'wxt/browser',
    'wxt/utils/define-background',
    'wxt/utils/define-unlisted-script',
  ],
};

/** Longer files can't be read in one go. */
const mostLines = 400;

const root = resolve(import.meta.dirname, '../..');
const pureFolders = [
  'lib/conversation',
  'lib/wording',
  'lib/listen',
  'lib/reply',
  'lib/library',
  'lib/policy',
  'lib/writers',
];

const sources = ['lib', 'components', 'entrypoints', 'cli'].flatMap((folder) => listFiles(join(root, folder)));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [relative(root, path)] : [];
  });
}

/** Tests, and what only tests import. */
const isTest = (path: string) => /(\.test|\/testing)\.tsx?$/.test(path);

const folderOf = (path: string) => Object.keys(mayImport).find((folder) => path.startsWith(`${folder}/`));

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const covers = (allowed: readonly string[], path: string) =>
  allowed.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

describe('the layers', () => {
  it('has a rule for every folder with code', () => {
    expect(sources.filter((path) => !folderOf(path))).toEqual([]);
  });

  it('imports one way only', () => {
    const wrong: string[] = [];
    for (const path of sources) {
      if (isTest(path)) continue;
      const folder = folderOf(path) as string;
      for (const specifier of importsOf(path)) {
        if (specifier.startsWith('.')) {
          const target = relative(root, resolve(root, dirname(path), specifier));
          if (target.startsWith(`${folder}/`) || covers(mayImport[folder] ?? [], target) || target.endsWith('.css'))
            continue;
          wrong.push(`${path} imports ${target}`);
        } else if (!mayUse[folder]?.includes(specifier)) wrong.push(`${path} uses ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the pure folders free of DOM, browser and Node', () => {
    const options = readFileSync(join(root, 'tsconfig.pure.json'), 'utf8');
    expect(JSON.parse(options).include).toEqual(pureFolders);
    expect(JSON.parse(options).compilerOptions).toMatchObject({ lib: ['ES2023'], types: [] });
    const run = () =>
      execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.pure.json'], { cwd: root, encoding: 'utf8' });
    expect(run()).toBe('');
  });

  it('proves with a file that touches the page that the check of purity can fail', () => {
    const args = [
      '--noEmit',
      '--strict',
      '--lib',
      'ES2023',
      '--types',
      '',
      '--moduleResolution',
      'bundler',
      '--module',
      'esnext',
    ];
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      [...args, '--ignoreConfig', 'lib/page/theme.ts'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(stdout).toMatch(/Cannot find name 'Document'/);
  });

  it(`has no file of more than ${mostLines} lines`, () => {
    const long = sources
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > mostLines);
    expect(long).toEqual([]);
  });

  it('never writes markup from text', () => {
    const markup =
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/;
    const wrong = sources.filter((path) => !isTest(path) && markup.test(readFileSync(join(root, path), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('makes requests to a server in one file alone, that of the endpoint a rep sets up', () => {
    const network =
      /\bfetch\b(?!\w)\s*[(?.[]|\bfetch;|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeer/;
    const talking = sources.filter((path) => !isTest(path) && network.test(readFileSync(join(root, path), 'utf8')));
    expect(talking).toEqual(['lib/background/writers/endpoint.ts']);
    const importers = sources.filter(
      (path) => !isTest(path) && importsOf(path).some((specifier) => /(?:^|\/)endpoint$/.test(specifier)),
    );
    expect(importers).toEqual(['lib/background/writers/writer-port.ts']);
  });
});
