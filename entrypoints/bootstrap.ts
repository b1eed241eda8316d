import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { waitForWork } from '../lib/page/bootstrap';

/** The only script registered on enabled sites: waits, and asks for the rest when there is something to do. */
export default defineUnlistedScript(() => {
  waitForWork(document, {
    load: () => void browser.runtime.sendMessage({ heard: 1, call: 'assist.load', input: {} }).catch(() => undefined),
    onOrder: (listener) => browser.runtime.onMessage.addListener(listener),
    isAlive: () => {
      try {
        return browser.runtime.id !== undefined;
      } catch {
        return false;
      }
    },
  });
});
