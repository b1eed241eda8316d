import { findPromises as findPastPromises } from '../listen/en/history';
import { closingTime } from '../policy/commitment';
import type { Policy } from '../policy/schema';

/** A commitment with a time, found in a mail the rep sent. */
export interface FoundPromise {
  /** The sentence it stands in. */
  text: string;
  /** ISO 8601. A day without an hour is due at closing time. */
  due: string;
}

/**
 * Finds the commitments with a time in a sent mail (`keep-promises`). `now` is the moment of sending; times are read
 * on the machine's own clock, as the rep meant them; when the team closes is the policy's to say. A time that has passed
 * already promises nothing.
 */
export function findPromises(text: string, now: Date, policy?: Policy): FoundPromise[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences.flatMap(({ segment }) => {
    const sentence = segment.trim();
    const told = sentence.replace(evenIf, '');
    const due = dueOf(told, now, policy) ?? dueOf(told.replace(laterVerb, '$1$2I will'), now, policy);
    return due && due > now ? [{ text: sentence, due: due.toISOString() }] : [];
  });
}

/** "(Hello Ida,) I am on it and will write by Monday": the second verb has the first one's subject. */
const laterVerb = /^((?:[^.?!]{0,60}, )?(?:I|We)\b[^?]*?\b)((?:and|then|but) )(?:I )?will\b/i;

/** "…, also if it cannot be done": holds whatever happens, so it is no condition on the promise. */
const evenIf = /,? (?:also|even) (?:if|when)\b.*$/is;

/** Counted from now on, whatever the clock says by then. */
const counted =
  /\b(?:with)?in (?:\S+ ){1,4}?(?:hours?|hrs?|minutes?|mins?)\b|\b\d+ ?(?:hours?|hrs?|minutes?|mins?) from now\b/i;

function dueOf(sentence: string, now: Date, policy: Policy | undefined): Date | undefined {
  const base = { instant: now, offset: -now.getTimezoneOffset() };
  const due = findPastPromises(sentence, '', base, now).find((promise) => promise.due !== undefined)?.due;
  if (due === undefined) return undefined;
  if (!due.includes('T')) return new Date(`${due}T${closingTime(policy)}`);
  // It was read with the clock's offset of today: what is named is an hour of that day, on which it may be another one.
  return new Date(counted.test(sentence) ? due : due.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length));
}
