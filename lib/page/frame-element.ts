import { frameMarker } from './retire';

/** The sidebar's frame in the page, before anything is known of its place. */
export interface FrameElement {
  holder: HTMLElement;
  frame: HTMLIFrameElement;
  /** Known to this script and the page inside the frame, and to nobody else. */
  nonce: string;
  /** The frame has loaded its page at least once. */
  loaded: boolean;
}

/**
 * Puts the frame into the page, not to be seen yet, so that the sidebar loads while the rest is still on its way. The
 * shadow root is closed: scripts of the page find neither the frame nor the nonce in its address.
 */
export function createFrameElement(doc: Document, url: string): FrameElement {
  const holder = doc.createElement('div');
  holder.setAttribute(frameMarker, '');
  const frame = doc.createElement('iframe');
  const element: FrameElement = { holder, frame, nonce: createNonce(), loaded: false };
  frame.title = 'Heard';
  frame.src = `${url}#${element.nonce}`;
  frame.addEventListener('load', () => {
    element.loaded = true;
  });
  setStyle(frame, { border: '0', width: '100%', height: '100%', display: 'block', background: 'transparent' });
  setStyle(holder, {
    all: 'initial',
    position: 'fixed',
    right: '0',
    top: '0',
    width: '1px',
    height: '1px',
    opacity: '0',
  });
  holder.attachShadow({ mode: 'closed' }).append(frame);
  doc.documentElement.append(holder);
  return element;
}

/** 128 random bits. `crypto.randomUUID` isn't there on plain http pages. */
function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Each property for itself and important: host styles for `div` and `iframe` must not reach the frame. */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
