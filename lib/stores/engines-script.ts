import type { Engines } from './sidebar';

/**
 * All that reads and suggests is one script of its own: too heavy to stand between a page load and the sidebar, and the
 * same for the sidebar and the background.
 */
export interface EnginesScript {
  engines: Engines;
  /** Steps that get the engines ready; see `engines.ts`. */
  warmUp: readonly (() => void)[];
}

/** Where the script leaves what it brings, in a global only scripts of this extension see. */
const key = Symbol.for('heard.engines');
type World = { [key]?: EnginesScript; importScripts?: (url: string) => void };
const world = globalThis as World;

/** Called by the script itself. */
export function leaveEngines(script: EnginesScript): void {
  world[key] = script;
}

/** Brings the engines into this page or worker, once. Rejects when the script can't be had. */
export async function loadEngines(url: string): Promise<EnginesScript> {
  if (!world[key]) {
    if (world.importScripts) world.importScripts(url);
    else await runScript(url);
  }
  const script = world[key];
  if (!script) throw new Error('The engines did not start.');
  return script;
}

/** A service worker may later bring in only what it brought in while it was being installed. */
export function keepEnginesAtHand(url: string): void {
  if (!world.importScripts) return;
  addEventListener('install', () => void loadEngines(url).catch(() => undefined));
}

function runScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('The engines could not be loaded.'));
    document.head.append(script);
  });
}
