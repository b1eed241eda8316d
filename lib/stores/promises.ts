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
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences.flatMap(({ segment }) => {
    const sentence = segment.trim();
    const told = sentence.replace(evenIf, '');
    const due = dueOf(told, now) ?? dueOf(told.replace(laterVerb, '$1$2I will'), now);
    return due && due > now ? [{ text: sentence, due: due.toISOString() }] : [];
  });
}

/** "(Hello Ida,) I am on it and will write by Monday": the second verb has the first one's subject. */
const laterVerb = /^((?:[^.?!]{0,60}, )?(?:I|We)\b[^?]*?\b)((?:and|then|but) )(?:I )?will\b/i;

/** "…, also if it cannot be done": holds whatever happens, so it is no condition on the promise. */
const evenIf = /,? (?:also|even) (?:if|when)\b.*$/is;

function dueOf(sentence: string, now: Date): Date | undefined {
  const base = { instant: now, offset: -now.getTimezoneOffset() };
  const due = findPastPromises(sentence, '', base, now).find((promise) => promise.due !== undefined)?.due;
  return due === undefined ? undefined : momentOf(due);
}

function momentOf(due: string): Date {
  return new Date(due.includes('T') ? due : `${due}T${resolvePolicy(undefined).businessHours.to}`);
}
