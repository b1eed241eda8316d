import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { SidebarPage } from '../../components/sidebar/SidebarPage';
import { Waiting } from '../../components/sidebar/Waiting';
import { call } from '../../lib/messages/client';
import { onBroadcast } from '../../lib/messages/on-broadcast';
import { orderWriting } from '../../lib/messages/writer-client';
import { pageMessageSchema } from '../../lib/page/channel';
import { enginesScript } from '../../lib/stores/engines-script';
import type { FirstReading } from '../../lib/stores/first-reading';
import { keepAwake } from '../../lib/stores/keep-awake';
import { createLateCall } from '../../lib/stores/late-call';
import { createLateEngines } from '../../lib/stores/late-engines';
import { openPagePort } from '../../lib/stores/page-port';
import { createRelayPort } from '../../lib/stores/relay-port';
import { createSidebar } from '../../lib/stores/sidebar';

/** Wider than the collapsed tab, narrower than any open sidebar. */
const tabAtMost = 64;

/** A page that hands over its port does so at once; drawing the quiet line for it would only keep it waiting. */
const portWithinMs = 300;

/** A background that was asleep takes about as long to read as we take to bring engines of our own. */
const patienceMs = 200;

/** As long as a page may keep what is not needed for the reading waiting. */
const heldMs = 500;

/** Long enough for a page to say what it shows, short enough to be ready when the rep chooses a mail from its list. */
const calmMs = 1500;

/** Our script gives the frame its place when the page can be read; until then it is a point that nobody sees. */
const isPlaced = () => window.innerWidth > 1;

/** Draws the sidebar once a page has handed over its port, and a quiet line where none does. */
export async function start(arriving: Promise<MessagePort>): Promise<void> {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  const waiting = setTimeout(() => isPlaced() && root.render(<Waiting />), portWithinMs);

  const canAsk = call('reader.state', {}).then(
    ({ ready }) => ready,
    () => false,
  );
  const script = onceAsked(async () => {
    const { engines, warmUp } = await enginesScript.load(`${browser.runtime.getURL('/')}engines.js`);
    return { engines, steps: warmUp.values() };
  });
  // Unless somebody else reads for us, the time until the page has something to read is ours.
  let hasPort = false;
  void canAsk
    .then(async (can) => can || (await warmUp((await script()).steps, timeout, () => hasPort)))
    .catch(() => undefined);

  const port = createRelayPort();
  const own = arriving.then(openPagePort);
  // A busy page hands its port over late; what it said before is in the background by then.
  const first = call('frame.first', { nonce: location.hash.slice(1) }).then(
    ({ first }) => first,
    () => null,
  );
  const early = await Promise.race([own.then(() => null), first.then((words) => words ?? own.then(() => null))]);
  const words = early?.messages.flatMap((message) => pageMessageSchema.safeParse(message).data ?? []) ?? [];
  hasPort = true;
  clearTimeout(waiting);
  const late = createLateEngines({
    port,
    canAsk: () => canAsk,
    async ask(site, conversation) {
      const isEarly = words.some((one) => one.type === 'conversation' && one.conversation === conversation);
      const found = isEarly && early?.found;
      return (found || (await call('conversation.read', { site, conversation })).found) as FirstReading | null;
    },
    async load(isNeeded) {
      const { engines, steps } = await script();
      await warmUp(steps, idle, isNeeded);
      return engines;
    },
    async settled() {
      await timeout(calmMs);
      await idle();
    },
    patience: () => timeout(patienceMs),
    calm: () => timeout(calmMs),
  });
  const later = createLateCall(call);
  const stores = createSidebar({
    port: late.port,
    call: later.call,
    engines: late.engines,
    complete: late.complete,
    orderWriting,
    onBroadcast,
    collapsed: window.innerWidth <= tabAtMost,
    now: () => new Date(),
  });
  const told = new Promise<void>((resolve) => {
    stores.conversation.subscribe(({ conversation, reason }) => (conversation || reason !== undefined) && resolve());
  });
  // The background gets ready for the next page as soon as this one has its reading.
  const prepare = onceAsked(async () => {
    await drawn();
    await call('reader.prepare', {}).catch(() => undefined);
  });
  stores.conversation.subscribe(({ conversation }) => void (conversation && prepare()));
  port.tell(words);
  void own.then((page) => {
    port.attach(page);
    page.start();
  });
  // With what is there already it is drawn in one go; else it gets ready while the first conversation is being read.
  root.render(<SidebarPage stores={stores} />);
  await Promise.race([told.then(drawn), timeout(heldMs)]);
  later.release();

  const sleepless = keepAwake({
    sight: document,
    isOpen: () => !stores.frame.getState().collapsed,
    prepare: () => void call('reader.prepare', {}).catch(() => undefined),
    now: () => performance.now(),
  });
  port.onMessage(sleepless);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, sleepless, { passive: true });

  await late.complete;
  await prepare();
  await warmUp((await script()).steps, idle, () => false);
}

/** Takes the steps that are left, each when `pause` has passed, until they are over or there is something else to do. */
async function warmUp(
  steps: Iterator<() => void>,
  pause: () => Promise<unknown>,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    await pause();
    if (isOver()) return;
    const { value: step, done } = steps.next();
    if (done) return;
    step();
  }
}

const timeout = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A frame out of sight is never drawn and never called idle: nothing waits for it longer than this. */
const outOfSightMs = 100;

/** Resolves when what was told to the stores is drawn. */
const drawn = () =>
  Promise.race([new Promise<unknown>((resolve) => requestAnimationFrame(resolve)), timeout(outOfSightMs)]);

/** Resolves when the browser has nothing better to do. */
const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: outOfSightMs }));

function onceAsked<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
