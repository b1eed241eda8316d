import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidebarPage } from '../../components/sidebar/SidebarPage';
import { Waiting } from '../../components/sidebar/Waiting';
import { call } from '../../lib/messages/client';
import { orderWriting } from '../../lib/messages/writer-client';
import { loadEngines } from '../../lib/stores/engines-script';
import type { FirstReading } from '../../lib/stores/first-reading';
import { createLateEngines } from '../../lib/stores/late-engines';
import { openPagePort } from '../../lib/stores/page-port';
import { createSidebar } from '../../lib/stores/sidebar';

/** Wider than the collapsed tab, narrower than any open sidebar. */
const tabAtMost = 64;

/** A page that hands over its port does so at once; drawing the quiet line for it would only keep it waiting. */
const portWithinMs = 300;

/** A background that was asleep takes about as long to read as we take to bring engines of our own. */
const patienceMs = 200;

/** Draws the sidebar once a page has handed over its port, and a quiet line where none does. */
export async function start(arriving: Promise<MessagePort>): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  const waiting = setTimeout(() => root.render(<Waiting />), portWithinMs);

  // The engines are on their way before the page has anything to read, unless somebody else reads for us.
  const canAsk = call('reader.state', {}).then(
    ({ ready }) => ready,
    () => false,
  );
  const script = onceAsked(() => loadEngines(`${browser.runtime.getURL('/')}engines.js`));
  void canAsk.then(async (can) => can || (await script())).catch(() => undefined);

  const port = openPagePort(await arriving);
  clearTimeout(waiting);
  const late = createLateEngines({
    port,
    canAsk: () => canAsk,
    ask: async (site, conversation) =>
      (await call('conversation.read', { site, conversation })).found as FirstReading | null,
    load: async () => (await script()).engines,
    painted,
    patience: () => new Promise((resolve) => setTimeout(resolve, patienceMs)),
  });
  const stores = createSidebar({
    port: late.port,
    call,
    engines: late.engines,
    complete: late.complete,
    orderWriting,
    onBroadcast: (listener) => browser.runtime.onMessage.addListener((message: unknown) => void listener(message)),
    collapsed: window.innerWidth <= tabAtMost,
    now: () => new Date(),
  });
  root.render(<SidebarPage stores={stores} />);
  port.ready();

  await late.complete;
  await painted();
  // The background gets ready for the next page, these engines for the next conversation on this one.
  void call('reader.prepare', {}).catch(() => undefined);
  for (const step of (await script()).warmUp) {
    await idle();
    step();
  }
}

/** Resolves when the browser has nothing better to do. */
const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve));

/** Resolves when what was drawn is on screen and the browser is idle. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await idle();
}

function onceAsked<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
