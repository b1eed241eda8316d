import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { cueAnchors } from './lib/listen/en/cue-anchors';
import { compiledBuiltInRules } from './lib/wording/built-in';
import { builtInSources } from './lib/wording/built-in-sources';

/**
 * Test and practice builds may be granted loopback at install (HEARD_LOOPBACK=1): no click can be made on a permission
 * prompt in a headless browser. The build for users asks for nothing.
 */
const loopback = process.env['HEARD_LOOPBACK'] === '1';

/** Modules whose one value is worked out here, once, instead of in the browser whenever a page opens. */
const outcomes: Record<string, [name: string, value: unknown]> = {
  '/lib/wording/built-in.ts': ['compiledBuiltInRules', compiledBuiltInRules],
  '/lib/wording/built-in-sources.ts': ['builtInSources', builtInSources],
  '/lib/listen/en/cue-anchors.ts': ['cueAnchors', cueAnchors],
};

const precomputed: Plugin = {
  name: 'precomputed',
  load(id) {
    const outcome = Object.entries(outcomes).find(([path]) => id.split('?')[0]?.endsWith(path))?.[1];
    if (!outcome) return undefined;
    const [name, value] = outcome;
    return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
  },
};

/** Scripts that run in host pages. */
const pageScripts: readonly string[] = ['assist', 'bootstrap'];

/**
 * Scripts that run in host pages are made a twentieth smaller by a minifier too slow for everything else: the page pays
 * for every byte. It finds more when no other minifier was there before it.
 */
const smallInPages: Plugin = {
  name: 'small-in-pages',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !pageScripts.some((name) => file.fileName === `${name}.js`)) continue;
      const { code } = await minify(file.code, {
        ecma: 2020,
        toplevel: true,
        // No function expression of ours is ever called with `new`, and nobody replaces what the language brings: scripts
        // of extensions have a world of their own.
        compress: { passes: 4, unsafe_arrows: true, unsafe: true },
      });
      if (code) file.code = code;
    }
  },
};

/** What every page of ours loads in one piece: the packages it runs on, and the schemas of its first messages. */
const forEveryPage = [
  /[/]node_modules[/](?:react|react-dom|scheduler|zod|zustand)[/]/,
  /[/]lib[/]messages[/](?:broadcasts|client|daily-calls|habit-calls|reader-calls|vault-calls|writer-calls)[.]ts/,
];
/** Of those packages, what only the desk's library files are checked with. */
const onlyForDesk = /[/]zod[/]v4[/](?:classic|core[/](?:to-json-schema|json-schema))/;

const fewRequests: Plugin = {
  name: 'few-requests',
  outputOptions: (options) => ({
    ...options,
    manualChunks(id) {
      if (onlyForDesk.test(id)) return 'file-schemas';
      return forEveryPage.some((one) => one.test(id)) ? 'client' : undefined;
    },
  }),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: loopback ? '{{browser}}-mv{{manifestVersion}}-loopback' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [precomputed, smallInPages, react()],
    // Modules are fetched by the browser itself: a preload written in script would be a request of ours.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isForPages = entrypoints.every(({ name }) => pageScripts.includes(name));
      if (isForPages) config.build = { ...config.build, minify: false, cssMinify: true };
      // A request costs a sidebar that loads more than the few bytes it may not need.
      const isForUs = entrypoints.some(({ name }) => name === 'sidebar');
      if (isForUs) config.plugins = [...(config.plugins ?? []), fewRequests];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Heard',
    description:
      'Listens to the customer, suggests a reply, warns before wording makes it worse. Nothing leaves the browser unasked.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'tabs', 'alarms'],
    // Only for a rep who wants promises due told by the system, too, or a daily copy among the downloads.
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ['*://*/*'],
    ...(loopback
      ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.nordlicht.example/*'] }
      : {}),
    // Our pages allow no connection at all, each by a line of its own in its HTML. The background, which has no HTML, may
    // connect to a server that a rep sets up, encrypted or on this machine; one file of it does (`writers/endpoint.ts`).
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; frame-ancestors *",
    },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['*://*/*'], use_dynamic_url: true }],
    commands: {
      toggle: {
        // In Firefox, Alt+H opens the Help menu on Windows and Linux, and an extension's key comes after the menus.
        suggested_key: browser === 'firefox' ? { default: 'Alt+J', mac: 'Alt+H' } : { default: 'Alt+H' },
        description: 'Go to the sidebar; from there, close it',
      },
      'next-warning': { suggested_key: { default: 'Alt+Period' }, description: 'Go to the next warning in the draft' },
      'previous-warning': {
        suggested_key: { default: 'Alt+Comma' },
        description: 'Go to the warning before in the draft',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'heard@heard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
