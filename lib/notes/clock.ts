/** Milliseconds since 1970 in base 36 need nine digits until the year 5188: ids compare as text in order of creation. */
const timeDigits = 9;

/** An id that sorts by time. Within one millisecond the counter keeps the order; the random part tells machines apart. */
export function createNoteId(now: number, counter: number): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const tail = (random[0] ?? 0).toString(36).padStart(7, '0') + (random[1] ?? 0).toString(36).padStart(7, '0');
  return timeOfId(now) + counter.toString(36).padStart(3, '0') + tail;
}

/** How the ids made at this moment begin: for asking for all since then. */
export function timeOfId(time: number): string {
  return time.toString(36).padStart(timeDigits, '0');
}

/** The time, and ids in its order. */
export class Clock {
  private lastTime = 0;
  private counter = 0;

  constructor(readonly now: () => number = Date.now) {}

  createId(): string {
    const time = this.now();
    this.counter = time === this.lastTime ? this.counter + 1 : 0;
    this.lastTime = time;
    return createNoteId(time, this.counter);
  }
}

interface Revised {
  updatedAt: string;
  revisions?: number[] | undefined;
}

/** Two machines that changed a record more often than this since they last met count as having changed it both. */
const mostRevisions = 50;

/**
 * The stamps of a record changed now. Always later than the last one, also when the clock was set back: by them undoing
 * and merging tell which version they have before them.
 */
export function revise(old: Revised, now: number): { updatedAt: string; revisions: number[] } {
  const time = Math.max(now, Date.parse(old.updatedAt) + 1);
  return { updatedAt: new Date(time).toISOString(), revisions: [...(old.revisions ?? []), time].slice(-mostRevisions) };
}
