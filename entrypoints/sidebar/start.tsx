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

  const canAsk = call('reader.state', {}).then(
    ({ ready }) => ready,
    () => false,
  );
  const script = onceAsked(() => loadEngines(`${browser.runtime.getURL('/')}engines.js`));
  // Unless somebody else reads for us, the time until the page has something to read is ours.
  void canAsk.then(async (can) => can || (await warmUpUntil(arriving, (await script()).warmUp))).catch(() => undefined);

  const port = openPagePort(await arriving);
  clearTimeout(waiting);
  const late = createLateEngines({
    port,
    canAsk: () => canAsk,
    ask: async (site, conversation) =>
      (await call('conversation.read', { site, conversation })).found as FirstReading | null,
    load: async () => (await script()).engines,
    painted: async () => {
      await drawn();
      await idle();
    },
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
  // The background gets ready for the next page as soon as this one has its reading.
  const prepare = onceAsked(async () => {
    await drawn();
    await call('reader.prepare', {}).catch(() => undefined);
  });
  stores.conversation.subscribe(({ conversation }) => void (conversation && prepare()));
  root.render(<SidebarPage stores={stores} />);
  port.ready();

  await late.complete;
  await prepare();
  // And these engines for the next conversation on this page.
  for (const step of (await script()).warmUp) {
    await idle();
    step();
  }
}

/** Takes these steps one after the other until what is awaited is there. */
async function warmUpUntil(awaited: Promise<unknown>, steps: readonly (() => void)[]): Promise<void> {
  let isThere = false;
  void awaited.then(() => {
    isThere = true;
  });
  for (const step of steps) {
    // Between two steps a message that arrived meanwhile is taken.
    await new Promise((resolve) => setTimeout(resolve));
    if (isThere) return;
    step();
  }
}

/** Resolves when what was told to the stores is drawn. */
const drawn = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));

/** Resolves when the browser has nothing better to do. */
const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve));

function onceAsked<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
