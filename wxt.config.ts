import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compiledBuiltInRules } from './lib/wording/built-in';

/**
 * Test and practice builds may be granted loopback at install (HEARD_LOOPBACK=1): no click can be made on a permission
 * prompt in a headless browser. The build for users asks for nothing.
 */
const loopback = process.env['HEARD_LOOPBACK'] === '1';

/** Puts the compiled rules in place of the module that compiles them. */
const compiledRules: Plugin = {
  name: 'compiled-rules',
  load(id) {
    if (!id.split('?')[0]?.endsWith('/lib/wording/built-in.ts')) return undefined;
    const json = JSON.stringify(JSON.stringify(compiledBuiltInRules));
    return `export const compiledBuiltInRules = JSON.parse(${json});`;
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: loopback ? '{{browser}}-mv{{manifestVersion}}-loopback' : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [compiledRules, react()],
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Heard',
    description:
      'Listens to the customer, suggests a reply, warns before wording makes it worse. Nothing leaves the browser.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'tabs'],
    optional_host_permissions: ['*://*/*'],
    ...(loopback
      ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.nordlicht.example/*'] }
      : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors *",
    },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['*://*/*'], use_dynamic_url: true }],
    commands: {
      toggle: { suggested_key: { default: 'Alt+H' }, description: 'Open or close the sidebar' },
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
