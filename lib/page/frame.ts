import { atEnd } from '../editors/at-end';
import { editable } from '../hosts/editables';
import type { FrameState } from '../messages/protocol';
import type { PageMessage, SidebarMessage } from './channel';
import { type FrameElement, setStyle } from './frame-element';
import { frameWidth } from './frame-width';
import { modalIn } from './layer';
import { readSidebarMessage } from './sidebar-message';

/** How often the frame is put back when the page takes it away. A page that insists shall have its way. */
const mostReturns = 5;

/** Height of the tab when collapsed, CSS px; and where along the edge it may sit, as shares of the window's height. */
const tabHeight = 112;
const tabPlaces = [0.42, 0.25, 0.62, 0.12, 0.8];

export interface FrameOptions {
  doc: Document;
  /** The frame, already in the page. */
  element: FrameElement;
  /** The origin the frame's window really has: a dynamic address differs from it. */
  origin: string;
  state: FrameState;
  /** CSS that makes the host give up this many px at the right edge. */
  makeRoom(width: number): string;
  /** The host's reply and send controls, which must stay reachable. */
  controls(): Element[];
  onMessage(message: SidebarMessage): void;
  /** A page of ours has loaded in the frame and knows nothing yet; never called while mounting. */
  onConnect(): void;
  /** The rep changed the state, or (`gaveWay`) the frame did so to uncover a control. Not called for what was set from outside. */
  onState(state: FrameState, gaveWay: boolean): void;
  signal: AbortSignal;
}

export interface Frame {
  post(message: PageMessage): void;
  setCollapsed(collapsed: boolean): void;
  resize(width: number, final: boolean): void;
  /** Looks whether a control of the host is covered, and gives way if so. */
  settle(): void;
  /** The rep turned to the host page: what they had forced open over a control gives way again. */
  release(): void;
  readonly state: FrameState;
  /** A page of ours is in the frame and listens. */
  readonly connected: boolean;
}

/** The sidebar's frame beside the page: its place, its room, and the one channel to the page inside. */
export function mountFrame(options: FrameOptions): Frame {
  const { doc, signal } = options;
  const view = doc.defaultView as Window & typeof globalThis;
  let { collapsed, width } = options.state;
  let forced = false;
  let port: MessagePort | undefined;

  const { holder, frame, nonce } = options.element;

  const room = new view.CSSStyleSheet();
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, room];

  /** A new channel for each load: whatever page the frame shows now has to know the nonce again. */
  function connect(): void {
    const channel = new view.MessageChannel();
    channel.port1.onmessage = (event: MessageEvent) => {
      const message = readSidebarMessage(event.data);
      if (message) options.onMessage(message);
    };
    frame.contentWindow?.postMessage({ heard: 1, nonce }, options.origin, [channel.port2]);
    // What is told waits in the channel for the page inside: it needn't ask first.
    queueMicrotask(() => {
      port?.close();
      port = channel.port1;
      options.onConnect();
    });
  }

  function place(): void {
    setStyle(holder, {
      'z-index': '2147483646',
      top: collapsed ? `${tabTop()}px` : '0',
      width: `${collapsed ? frameWidth.tab : width}px`,
      height: collapsed ? `${tabHeight}px` : '100%',
      'max-width': '100%',
      opacity: '1',
      display: 'block',
    });
    room.replaceSync(collapsed ? '' : `@media screen { ${options.makeRoom(width)} }`);
  }

  /** The first place along the edge where the tab covers no control of the host. */
  function tabTop(): number {
    const taken = controlBoxes();
    const tops = tabPlaces.map((share) => Math.round(share * Math.max(0, view.innerHeight - tabHeight)));
    const left = view.innerWidth - frameWidth.tab;
    const free = tops.find(
      (top) => !taken.some((box) => box.right > left && box.top < top + tabHeight && box.bottom > top),
    );
    return free ?? tops[0] ?? 0;
  }

  function controlBoxes(): DOMRect[] {
    return options
      .controls()
      .map(boxInWindow)
      .filter((box) => box.width > 0 && box.height > 0);
  }

  function coversControl(): boolean {
    const left = view.innerWidth - width;
    return controlBoxes().some((box) => box.right > left + 1 && box.bottom > 0 && box.top < view.innerHeight);
  }

  function change(next: Partial<FrameState>, gaveWay: boolean): void {
    if (next.collapsed !== undefined) collapsed = next.collapsed;
    if (next.width !== undefined) width = next.width;
    place();
    options.onState({ collapsed, width }, gaveWay);
  }

  /** Beside what is written: in an open modal dialog where that has a composer, else at the root. */
  function moveHome(closing?: EventTarget | null): void {
    const modal = modalIn(doc, closing);
    // A question of the host's is over soon: until then it stays where it is.
    if (modal && holder.isConnected && !modal.querySelector(`textarea, ${editable}, iframe`)) return;
    const home: Element & { moveBefore?(node: Node, child: null): void } = modal ?? doc.documentElement;
    if (holder.parentNode === home) return;
    holder.popover = null;
    // Moved as a whole it goes on; taken out and put in it would be loaded anew.
    if (holder.isConnected && home.moveBefore) home.moveBefore(holder, null);
    else home.append(holder);
    if (!modal) return;
    // In the top layer it has its place in the window, whatever the dialog looks like.
    holder.popover = 'manual';
    holder.showPopover();
  }

  const settle = () => {
    // It may be gone with a dialog that was thrown away; a page that took away the frame itself is met by the keeper.
    if (holder.parentNode) moveHome();
    if (!collapsed && !forced && coversControl()) change({ collapsed: true }, true);
    else if (collapsed) place();
  };

  let returns = 0;
  const keeper = new view.MutationObserver(() => {
    if (!holder.isConnected && ++returns <= mostReturns) moveHome();
  });

  moveHome();
  frame.addEventListener('load', connect, { signal });
  if (options.element.loaded) connect();
  keeper.observe(doc.documentElement, { childList: true });
  place();
  view.addEventListener('resize', settle, { signal });
  // Told before a dialog closes, and after it opened.
  for (const type of ['beforetoggle', 'toggle']) {
    const onToggle = ({ target }: Event) => {
      if (target !== holder) moveHome(type === 'toggle' ? null : target);
    };
    doc.addEventListener(type, onToggle, { capture: true, signal });
  }
  atEnd(signal, () => {
    keeper.disconnect();
    port?.close();
    holder.remove();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((sheet) => sheet !== room);
  });

  return {
    post: (message) => port?.postMessage(message),
    setCollapsed(next) {
      if (next === collapsed) return;
      forced = !next;
      change({ collapsed: next }, false);
    },
    resize(wanted, final) {
      width = Math.round(Math.min(frameWidth.max, Math.max(frameWidth.min, wanted)));
      place();
      if (final) change({ width }, false);
    },
    settle,
    release() {
      if (!forced) return;
      forced = false;
      settle();
    },
    get state() {
      return { collapsed, width };
    },
    get connected() {
      return port !== undefined;
    },
  };
}

/** An element's box in the top window, also for one inside a same-origin frame. */
function boxInWindow(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const outer = element.ownerDocument.defaultView?.frameElement;
  if (!outer) return box;
  const shift = boxInWindow(outer);
  return new DOMRect(box.x + shift.x, box.y + shift.y, box.width, box.height);
}
