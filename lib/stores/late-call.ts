import type { Call } from './call';

export interface LateCall {
  call: Call;
  /** Lets the calls go that were held, in the order in which they were made; later ones are not held. */
  release(): void;
}

/**
 * Holds calls to the background until they are released: while the page's first conversation is being read and drawn, whatever
 * else the sidebar wants to know would only be in its way.
 */
export function createLateCall(call: Call): LateCall {
  let release = () => {};
  let isReleased = false;
  const released = new Promise<void>((resolve) => {
    release = () => {
      isReleased = true;
      resolve();
    };
  });
  return {
    call: async (name, input) => {
      if (!isReleased) await released;
      return await call(name, input);
    },
    release: () => release(),
  };
}
