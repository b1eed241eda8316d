import { en, type ParsedResult } from 'chrono-node';

/** A commitment with a time, found in a mail the rep sent. */
export interface FoundPromise {
  /** The sentence it stands in. */
  text: string;
  /** ISO 8601. A day without an hour is due at the end of its working day. */
  due: string;
}

/** When a promise names a day only, it is due by this hour of it. */
const endOfWorkHour = 17;

/** "I'll", "we will", "you will hear from us", "you'll have it": somebody of ours is bound by the sentence. */
const commitment =
  /\b(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to| promise| commit)\b|\byou(?:['’]ll| will) (?:hear|have|get|receive|find)\b/i;

/** "I will not", "if I will", questions: nothing is promised there. */
const noCommitment = /\b(?:will not|won['’]t|shall not|not going to|never)\b|\?\s*$/i;

/** Words that make a time the one something is due by, rather than one that is told of. */
const dueBefore = /\b(?:by|until|before|within|no later than|latest|at the latest by)\s+(?:the\s+|around\s+)?$/i;

/** "end of day", "close of business on Friday": the day's parts the date parser has no hour for. */
const endOfSpan = /\b(?:the )?(?:end|close) of (?:the |this )?(day|today|business|week|month)\b/i;

/**
 * Finds the commitments with a time in a sent mail (`keep-promises`): first person, future, and by when.
 * `now` is the moment of sending; times are read in the machine's own time zone, as the rep meant them.
 */
export function findPromises(text: string, now: Date): FoundPromise[] {
  const found: FoundPromise[] = [];
  for (const sentence of sentencesOf(text)) {
    if (!commitment.test(sentence) || noCommitment.test(sentence)) continue;
    const due = dueOf(sentence, now);
    if (due && due > now) found.push({ text: sentence, due: due.toISOString() });
  }
  return found;
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

function dueOf(sentence: string, now: Date): Date | undefined {
  const from = commitment.exec(sentence)?.index ?? 0;
  const times = en.parse(sentence, now, { forwardDate: true });
  const time =
    times.find(({ index }) => dueBefore.test(sentence.slice(0, index))) ?? times.find((t) => t.index >= from);
  const span = endOfSpan.exec(sentence)?.[1]?.toLowerCase();
  if (span === 'week' || span === 'month') return endOf(span, now);
  if (time) return momentOf(time);
  return span ? atEndOfWork(now) : undefined;
}

function momentOf(time: ParsedResult): Date {
  const told = time.end ?? time.start;
  const hasHour = told.isCertain('hour') || /\b(?:hours?|minutes?)\b/i.test(time.text);
  return hasHour ? told.date() : atEndOfWork(told.date());
}

function atEndOfWork(day: Date): Date {
  const moment = new Date(day);
  moment.setHours(endOfWorkHour, 0, 0, 0);
  return moment;
}

function endOf(span: 'week' | 'month', now: Date): Date {
  const day = new Date(now);
  if (span === 'month') day.setMonth(day.getMonth() + 1, 0);
  else day.setDate(day.getDate() + ((5 - day.getDay() + 7) % 7));
  return atEndOfWork(day);
}
