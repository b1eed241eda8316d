/**
 * The moments a library's days stand for, milliseconds since 1970. A day without a time begins and ends where the reader is:
 * "until 20 November" holds through the evening of the twentieth.
 */

const dayAlone = /^\d{4}-\d\d-\d\d$/;

/** From when on something is there. */
export function beginOf(day: string): number {
  return dayAlone.test(day) ? new Date(`${day}T00:00:00`).getTime() : Date.parse(day);
}

/** From when on something is over. */
export function endOf(day: string): number {
  if (!dayAlone.test(day)) return Date.parse(day);
  const next = new Date(`${day}T00:00:00`);
  return next.setDate(next.getDate() + 1);
}
