/** After a look that took t ms, nothing is looked at again for this many times t: at most 1/20 of the time is ours. */
const restFactor = 20;

/**
 * Coalesces many calls into one `run` per painted frame. A page that floods us with changes costs no more than its
 * share: the longer a look takes, the longer the rest after it. No timers; in a hidden tab nothing runs.
 */
export function createLook(view: Window, run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  let restUntil = 0;
  const frame = () => {
    if (signal.aborted) return;
    const before = view.performance.now();
    if (before < restUntil) {
      view.requestAnimationFrame(frame);
      return;
    }
    asked = false;
    run();
    const after = view.performance.now();
    restUntil = after + (after - before) * restFactor;
  };
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    view.requestAnimationFrame(frame);
  };
}
