import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callFromPage } from '../lib/messages/page-client';
import { waitForWork } from '../lib/page/bootstrap';
import { createFrameElement } from '../lib/page/frame-element';
import { leaveStart } from '../lib/page/start';

/** The only script registered on enabled sites: waits, and asks for the rest when there is something to do. */
export default defineUnlistedScript(() => {
  waitForWork(document, {
    load: (withdrawn, again) => {
      void callFromPage('assist.load', {});
      // In Firefox this script runs on every port of the host; only the background knows whether this one is on.
      if (import.meta.env.FIREFOX) return leaveStart({ withdrawn, again });
      const element = createFrameElement(document, browser.runtime.getURL('/sidebar.html'));
      withdrawn.addEventListener('abort', () => element.holder.remove());
      leaveStart({ withdrawn, again, begun: { element, answer: callFromPage('assist.start', {}) } });
    },
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
