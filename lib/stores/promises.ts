import { findPromises as findPastPromises } from '../listen/en/history';
import { resolvePolicy } from '../policy/defaults';

/** A commitment with a time, found in a mail the rep sent. */
export interface FoundPromise {
  /** The sentence it stands in. */
  text: string;
  /** ISO 8601. A day without an hour is due at closing time. */
  due: string;
}

/**
 * Finds the commitments with a time in a sent mail (`keep-promises`). `now` is the moment of sending; times are read
 * on the machine's own clock, as the rep meant them. A time that has passed already promises nothing.
 */
export function findPromises(text: string, now: Date): FoundPromise[] {
  const base = { instant: now, offset: -now.getTimezoneOffset() };
  return findPastPromises(text, '', base, now).flatMap((promise) => {
    const due = promise.due === undefined ? undefined : momentOf(promise.due);
    return due && due > now ? [{ text: promise.text.trim(), due: due.toISOString() }] : [];
  });
}

function momentOf(due: string): Date {
  return new Date(due.includes('T') ? due : `${due}T${resolvePolicy(undefined).businessHours.to}`);
}
