import { browser } from 'wxt/browser';
import type { LogMemory } from '../notes/fresh-log';

const name = 'freshLog';

/** That the log is fresh, for as long as the browser runs: the background itself comes and goes meanwhile. */
export const logMemory: LogMemory = {
  get: async () => (await browser.storage.session.get(name))[name] === true,
  set: (fresh) => browser.storage.session.set({ [name]: fresh }),
};
