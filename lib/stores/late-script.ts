/**
 * A script of the extension that a page or the background runs only when it needs what is in it: too heavy to be read each
 * time one of them starts.
 */
export interface LateScript<T> {
  /** Called by the script itself: leaves what it brings. */
  leave(brought: T): void;
  /** Brings the script into this page or worker, once. Rejects when it can't be had. */
  load(url: string): Promise<T>;
  /** A service worker may later bring in only what it brought in while it was being installed. */
  keepAtHand(url: string): void;
}

/** What a worker has and a page lacks. */
const { importScripts } = globalThis as { importScripts?: (url: string) => void };

/** Names a late script; what it brings is left in a global that only scripts of this extension see. */
export function lateScript<T>(name: string): LateScript<T> {
  const key = Symbol.for(`heard.${name}`);
  const world = globalThis as { [key: symbol]: T | undefined };

  async function load(url: string): Promise<T> {
    if (!world[key]) {
      if (importScripts) importScripts(url);
      else await runScript(url);
    }
    const brought = world[key];
    if (!brought) throw new Error(`The ${name} did not start.`);
    return brought;
  }

  return {
    leave(brought) {
      world[key] = brought;
    },
    load,
    keepAtHand(url) {
      if (importScripts) addEventListener('install', () => void load(url).catch(() => undefined));
    },
  };
}

function runScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    document.head.append(script);
  });
}
