import { createStore, type StoreApi } from 'zustand/vanilla';
import { frameWidth } from '../page/frame-width';
import type { PagePort } from './page-port';

export interface FrameState {
  collapsed: boolean;
  /** CSS px, as the page has it. */
  width: number;
  /** The frame made itself small because it would have covered the host's own controls. */
  gaveWay: boolean;
  /** The rep came by the sidebar's key, and nothing has taken the focus for them yet. */
  entered: boolean;
  /** Null: the page has not said yet, the system's choice holds. */
  dark: boolean | null;
  collapse(collapsed: boolean): void;
  /** What the rep came for has the focus. */
  welcome(): void;
  /** Asks for a width; the page answers with the one it gave. */
  resize(width: number, final: boolean): void;
}

/** The frame around the sidebar: its state is the page's, this store asks and shows. */
export function createFrameStore(deps: {
  port: Pick<PagePort, 'send' | 'onMessage'>;
  /** Whether the frame looks collapsed before the page said so, lest a whole sidebar flashes up in a slim tab. */
  collapsed: boolean;
}): StoreApi<FrameState> {
  const { port } = deps;
  const store = createStore<FrameState>()((set) => ({
    collapsed: deps.collapsed,
    width: frameWidth.initial,
    gaveWay: false,
    entered: false,
    dark: null,
    welcome: () => set({ entered: false }),
    collapse: (collapsed) => port.send({ type: 'collapse', collapsed }),
    resize(width, final) {
      const wanted = clampWidth(width);
      set({ width: wanted });
      port.send({ type: 'resize', width: wanted, final });
    },
  }));
  port.onMessage((message) => {
    if (message.type === 'frame') {
      const { collapsed, width, gaveWay } = message;
      store.setState({ collapsed, width: clampWidth(width), gaveWay });
    }
    if (message.type === 'entered') store.setState({ entered: true });
    if (message.type === 'theme') store.setState({ dark: message.dark });
  });
  return store;
}

function clampWidth(width: number): number {
  return Math.round(Math.min(frameWidth.max, Math.max(frameWidth.min, width)));
}
