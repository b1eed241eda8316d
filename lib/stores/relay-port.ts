import type { PageMessage } from '../page/channel';
import type { PagePort } from './page-port';

export interface RelayPort extends PagePort {
  /** Tells what the page said by another way, before its port was there. */
  tell(messages: readonly PageMessage[]): void;
  /** Goes on over the page's own port. What was told already and comes again over it is not told twice. */
  attach(port: PagePort): void;
}

/** A port to a page that stands before the page has handed one over: what is sent to it waits until then. */
export function createRelayPort(): RelayPort {
  const listeners = new Set<(message: PageMessage) => void>();
  const told = new Set<string>();
  let attached: PagePort | undefined;
  let arrive: (port: PagePort) => void = () => {};
  const arrival = new Promise<PagePort>((resolve) => {
    arrive = resolve;
  });
  const tell = (message: PageMessage) => {
    for (const listener of listeners) listener(message);
  };

  return {
    tell(messages) {
      for (const message of messages) {
        told.add(JSON.stringify(message));
        tell(message);
      }
    },
    attach(port) {
      attached = port;
      port.onMessage((message) => {
        if (told.size === 0 || !told.delete(JSON.stringify(message))) tell(message);
        // The draft comes last of what a page says when it connects.
        if (message.type === 'draft') told.clear();
      });
      arrive(port);
    },
    send(message) {
      if (attached) attached.send(message);
      else void arrival.then((port) => port.send(message));
    },
    order: async (...order) => (attached ?? (await arrival)).order(...order),
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
