import type { CallOutput } from '../messages/protocol';
import type { FrameElement } from './frame-element';

/**
 * What the bootstrap set going and the assist script takes over, left in the isolated world that only scripts of this
 * extension see: the frame loads and the background answers while the assist script is still on its way.
 */
export interface Start {
  /** Not in Firefox, where only the background knows whether the site is on. */
  begun?: { element: FrameElement; answer: Promise<CallOutput<'assist.start'> | undefined> };
  /** Waits for the next composer: the one there was is gone, or the background did not answer. */
  again(): void;
  /** Aborts when the page turns out not to be the one it looked like. */
  withdrawn: AbortSignal;
}

const key = Symbol.for('heard.start');
type World = { [key]?: Start };

/** Leaves a start for the assist script. */
export function leaveStart(start: Start): void {
  (globalThis as World)[key] = start;
}

/** Takes the start that was left; undefined when there is none, or somebody took it. */
export function takeStart(): Start | undefined {
  const world = globalThis as World;
  const start = world[key];
  delete world[key];
  return start;
}
