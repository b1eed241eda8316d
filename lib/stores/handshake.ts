/** What the handshake needs of the frame's window; a plain object stands in for it in tests. */
export interface FrameWindow {
  parent: unknown;
  location: { hash: string };
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/** Shorter nonces could be guessed by a page script that races the content script. */
const shortestNonce = 16;

/**
 * Waits for the content script to hand over the one port to the page. The frame's address ends in a nonce only the
 * content script knows (its frame sits in a closed tree), so a port is taken once, from our own parent, and only with
 * that nonce. Everything else is left alone without a word: a page script that tries gets nothing to learn from.
 *
 * Kept free of imports: this listener must stand before the sidebar itself is loaded.
 */
export function awaitPort(frame: FrameWindow): Promise<MessagePort> {
  const nonce = frame.location.hash.slice(1);
  return new Promise((resolve) => {
    if (nonce.length < shortestNonce) return;
    const listener = (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      if (event.source !== frame.parent || event.ports.length !== 1 || !port) return;
      if (!isGreeting(event.data, nonce)) return;
      frame.removeEventListener('message', listener);
      resolve(port);
    };
    frame.addEventListener('message', listener);
  });
}

function isGreeting(data: unknown, nonce: string): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'heard' in data &&
    data.heard === 1 &&
    'nonce' in data &&
    data.nonce === nonce
  );
}
