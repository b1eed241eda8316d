import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { atEnd } from '../lib/editors/at-end';
import { arrivalOf } from '../lib/hosts/arrival';
import { arrivalSigns } from '../lib/hosts/index';
import { callFromPage } from '../lib/messages/page-client';
import type { Order } from '../lib/messages/protocol';
import { startAssist } from '../lib/page/assist';
import { createFrameElement } from '../lib/page/frame-element';
import { retireOnArrival } from '../lib/page/retire';
import { takeStart } from '../lib/page/start';
import type { CompiledRules } from '../lib/wording/compile';

/** Set in the isolated world, where only scripts of this extension see it. */
const running = Symbol.for('heard.assist');

const isAlive = () => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** Brought into a frame when the bootstrap found something to do there. Ends when told to, or when the extension was reloaded. */
export default defineUnlistedScript(async () => {
  const world = globalThis as { [running]?: AbortSignal };
  if (world[running] && !world[running].aborted) return;
  const controller = new AbortController();
  const { signal } = controller;
  world[running] = signal;
  const retire = () => controller.abort();
  retireOnArrival(document, isAlive, retire, signal);

  const url = browser.runtime.getURL('/sidebar.html');
  const { begun, withdrawn, again } = takeStart() ?? {};
  if (withdrawn) atEnd(withdrawn, retire);
  const element = begun?.element ?? createFrameElement(document, url);
  atEnd(signal, () => element.holder.remove());
  const start = await (begun?.answer ?? callFromPage('assist.start', {}));
  // What a host shows while it is still arriving is half a conversation.
  await arrivalOf(document, arrivalSigns, signal);
  if (signal.aborted || withdrawn?.aborted) return retire();
  const giveUp = () => {
    retire();
    again?.();
  };
  if (!start) return giveUp();

  const assist = startAssist({
    doc: document,
    // Chromium gives the frame a dynamic address, but its window has the extension's own origin.
    sidebar: {
      element,
      origin: import.meta.env.FIREFOX ? new URL(url).origin : `chrome-extension://${browser.runtime.id}`,
    },
    start,
    getRules: async () => (await callFromPage('wording.rules', {}))?.rules as CompiledRules | undefined,
    keepFrame: (state) => void callFromPage('frame.keep', state),
    remember: (conversation, messages) =>
      void callFromPage('conversation.remember', {
        conversation,
        frame: messages && { nonce: element.nonce, messages },
      }),
    recall: async (conversationId) =>
      (await callFromPage('conversation.recall', { conversationId }))?.conversation ?? undefined,
    signal,
  });
  if (!assist) return giveUp();

  const obey: { [O in Order as O['order']]: (order: O) => void } = {
    toggle: assist.toggle,
    retire,
    step: ({ back }) => assist.step(back),
    'wording-changed': ({ wording }) => assist.setChoices(wording),
    'rules-changed': assist.loadRules,
  };
  const onOrder = (message: unknown) => {
    const order = message as Order;
    // In Firefox broadcasts come here, too, and order nothing.
    if (order?.heard === 1) obey[order.order]?.(order as never);
  };
  browser.runtime.onMessage.addListener(onOrder);
  atEnd(signal, () => browser.runtime?.onMessage?.removeListener(onOrder));
});
