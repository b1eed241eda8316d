import type { Engines } from './at-hand';
import { lateScript } from './late-script';

/**
 * All that reads and suggests is one script of its own: too heavy to stand between a page load and the sidebar, and the
 * same for the sidebar and the background.
 */
export interface EnginesScript {
  engines: Engines;
  /** Steps that get the engines ready; see `engines.ts`. */
  warmUp: readonly (() => void)[];
}

export const enginesScript = lateScript<EnginesScript>('engines');
