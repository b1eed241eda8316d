/** A look that took t ms is paid for by this many times t: in the long run at most 1/20 of the time is ours. */
const restFactor = 20;

/**
 * ms that may be owed: looks of 50 ms altogether. A page that loads is looked at a few times for the first time, slowly,
 * and what the customer wrote is most often in the last of them.
 */
const mostOwed = 1000;

export interface Look {
  /** In the next painted frame: what changes meanwhile is looked at in one go. */
  soon(): void;
  /** At once, for what is known to be whole. */
  now(): void;
}

/**
 * Coalesces many calls into one `run` per painted frame. A page that floods us with changes costs no more than its
 * share: when looks have taken more than that, there is a rest. No timers; in a hidden tab nothing runs.
 */
export function createLook(view: Window, run: () => void, signal: AbortSignal): Look {
  let asked = false;
  /** When all looks so far are paid for. */
  let paidAt = 0;
  /** Looks, unless it is owed too much for that. */
  const tryNow = () => {
    const before = view.performance.now();
    if (before < paidAt - mostOwed) return false;
    asked = false;
    run();
    const after = view.performance.now();
    paidAt = Math.max(paidAt, after) + (after - before) * restFactor;
    return true;
  };
  const frame = () => {
    if (asked && !signal.aborted && !tryNow()) view.requestAnimationFrame(frame);
  };
  const soon = () => {
    if (asked || signal.aborted) return;
    asked = true;
    view.requestAnimationFrame(frame);
  };
  return { soon, now: () => signal.aborted || tryNow() || soon() };
}
