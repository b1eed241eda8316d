import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidebarPage } from '../../components/sidebar/SidebarPage';
import { Waiting } from '../../components/sidebar/Waiting';
import { call } from '../../lib/messages/client';
import { engines, warmUp } from '../../lib/stores/engines';
import { openPagePort } from '../../lib/stores/page-port';
import { createSidebar } from '../../lib/stores/sidebar';

/** Wider than the collapsed tab, narrower than any open sidebar. */
const tabAtMost = 64;

/** Draws the sidebar once a page has handed over its port, and a quiet line until then. */
export async function start(arriving: Promise<MessagePort>): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  root.render(<Waiting />);

  const port = openPagePort(await whileWarmingUp(arriving));
  const stores = createSidebar({
    port,
    call,
    engines,
    onBroadcast: (listener) => browser.runtime.onMessage.addListener((message: unknown) => void listener(message)),
    collapsed: window.innerWidth <= tabAtMost,
    now: () => new Date(),
  });
  root.render(<SidebarPage stores={stores} />);
  port.ready();
}

/** Gets the engines ready, a step at a time, until what is awaited is there. */
async function whileWarmingUp<T>(awaited: Promise<T>): Promise<T> {
  let isThere = false;
  void awaited.then(() => {
    isThere = true;
  });
  for (const step of warmUp) {
    // Between two steps a message that arrived meanwhile is taken.
    await new Promise((resolve) => setTimeout(resolve));
    if (isThere) break;
    step();
  }
  return await awaited;
}
