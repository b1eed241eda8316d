const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago or how far ahead, in words: "just now", "5 minutes ago", "yesterday", "in 3 days". Old dates are said as dates. */
export function sayWhen(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < minute) return 'just now';
  if (size < hour) return relative.format(Math.trunc(distance / minute), 'minute');
  const days = calendarDays(now, at);
  if (days === 0 || size < 6 * hour) return relative.format(Math.trunc(distance / hour), 'hour');
  if (Math.abs(days) < 30) return relative.format(days, 'day');
  return sayDay(at, now);
}

/** The moment itself: "Thursday 26 November 2026, 15:00". */
export function sayMoment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const weekday = at.toLocaleDateString('en-GB', { weekday: 'long' });
  const date = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${weekday} ${date}, ${sayClock(at)}`;
}

/** A due time as one says it: "today 15:00", "Thursday 15:00", "Thursday 3 December 15:00". */
export function sayDue(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return `${dayWords(at, now)} ${sayClock(at)}`;
}

/** A date, with the hour only where one was named: dates without a time come as `YYYY-MM-DD`. */
export function sayDeadline(iso: string, now: Date): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return sayDue(iso, now);
  // Read as local midnight: a bare date would otherwise be UTC and show the day before in the Americas.
  const day = new Date(`${iso}T00:00`);
  return Number.isNaN(day.getTime()) ? '' : dayWords(day, now);
}

/** Whether a deadline is over: one without a time when its day is. */
export function isPast(iso: string, now: Date): boolean {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T23:59:59.999` : iso);
  return at < now;
}

/** The value a `datetime-local` field wants, in local time; empty for no time. */
export function toFieldTime(iso: string | undefined): string {
  const at = iso === undefined ? undefined : new Date(iso);
  if (!at || Number.isNaN(at.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  // A year that is still being typed is a small number; without its zeros the field would refuse the whole of it.
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** ISO 8601 from a `datetime-local` field; undefined while it is incomplete. */
export function fromFieldTime(value: string): string | undefined {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

function dayWords(at: Date, now: Date): string {
  const days = calendarDays(now, at);
  if (days >= -1 && days <= 1) return relative.format(days, 'day');
  const weekday = at.toLocaleDateString('en-GB', { weekday: 'long' });
  return days > 1 && days <= 6 ? weekday : `${weekday} ${sayDay(at, now)}`;
}

/** "30 August", with the year when it is another one. */
function sayDay(at: Date, now: Date): string {
  const year = at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...year });
}

function sayClock(at: Date): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / day);
}
