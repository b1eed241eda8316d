/** A look that took t ms is paid for by this many times t: in the long run at most 1/20 of the time is ours. */
const restFactor = 20;

/**
 * ms that may be owed: looks of 50 ms altogether. A page that loads is looked at a few times for the first time, slowly,
 * and what the customer wrote is most often in the last of them.
 */
const mostOwed = 1000;

/**
 * Coalesces many calls into one `run` per painted frame. A page that floods us with changes costs no more than its
 * share: when looks have taken more than that, there is a rest. No timers; in a hidden tab nothing runs.
 */
export function createLook(view: Window, run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  /** When all looks so far are paid for. */
  let paidAt = 0;
  const frame = () => {
    if (signal.aborted) return;
    const before = view.performance.now();
    if (before < paidAt - mostOwed) {
      view.requestAnimationFrame(frame);
      return;
    }
    asked = false;
    run();
    const after = view.performance.now();
    paidAt = Math.max(paidAt, after) + (after - before) * restFactor;
  };
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    view.requestAnimationFrame(frame);
  };
}
