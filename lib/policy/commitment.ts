import { resolvePolicy } from './defaults';
import type { BusinessHours, Policy } from './schema';

/** A time a rep can name: `words` reads well after "by" ("Thursday 15:00", "15:00 today"). */
export interface Commitment {
  date: Date;
  words: string;
}

/** How pressing the matter is, or that somebody else has to take it on; picks the team's delay. */
export type Urgency = 'usual' | 'urgent' | 'handover';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const hour = 3_600_000;

/** A calendar that never opens (every day a holiday) must not hang a suggestion. */
const daysLookedAhead = 400;

/**
 * The next time a rep may promise to write: the team's delay counted in business hours from `now`, rounded up to the
 * full hour where the day still has one, so never before it is due and never after closing time. Local time
 * throughout. Serves keep-promises and no-impossible-promises: a concrete time instead of "soon".
 *
 * @param needed when the customer needs it: where the team's delay would end later, or hardly before, half of the business hours
 *   left until then, so that word reaches them while it still helps
 */
export function nextCommitment(now: Date, policy?: Policy, urgency: Urgency = 'usual', needed?: Date): Commitment {
  const { businessHours, promises } = resolvePolicy(policy);
  const hours = {
    usual: promises.withinHours,
    urgent: promises.urgentWithinHours,
    handover: promises.handoverWithinHours,
  }[urgency];
  const usual = roundUp(addBusinessTime(now, hours * hour, businessHours));
  const near = needed && needed.getTime() - usual.getTime() < margin;
  const date = (near && inTime(now, needed, businessHours)) || usual;
  const today = date.toDateString() === now.toDateString();
  return { date, words: today ? `${clock(date)} today` : `${describeDay(date, now)} ${clock(date)}` };
}

/** Word that comes later than this before the time it is needed is of little use. */
const margin = hour;

/** Sooner than that nobody can look into anything. */
const soonest = hour / 2;

/**
 * The quarter of an hour before half of the time the team is there until then, or before the end of it; undefined where both
 * are too near.
 */
function inTime(now: Date, needed: Date, hours: BusinessHours): Date | undefined {
  const left = workedBetween(now, needed, hours);
  for (const share of [left / 2, left]) {
    const { date: end } = addBusinessTime(now, share, hours);
    const date = new Date(Math.floor(end.getTime() / (hour / 4)) * (hour / 4));
    if (date < needed && date.getTime() - now.getTime() >= soonest && isOpen(date, hours)) return date;
  }
  return undefined;
}

/** How long the team is there between two times, in milliseconds. */
function workedBetween(from: Date, to: Date, hours: BusinessHours): number {
  let worked = 0;
  let day = dayAfter(midnight(from), -1);
  for (let i = 0; i <= daysLookedAhead && day < to; i++, day = dayAfter(day, 1)) {
    const shift = openingOf(day, hours);
    if (!shift) continue;
    const end = Math.min(shift.to.getTime(), to.getTime());
    worked += Math.max(0, end - Math.max(shift.from.getTime(), from.getTime()));
  }
  return worked;
}

function isOpen(date: Date, hours: BusinessHours): boolean {
  const shifts = [0, -1].map((days) => openingOf(dayAfter(midnight(date), days), hours));
  return shifts.some((shift) => shift && date >= shift.from && date <= shift.to);
}

/** The day as words for a message written at `now`: "Thursday" within six days, else "Thursday 3 December". */
export function describeDay(date: Date, now: Date): string {
  const weekday = weekdays[date.getDay()]!;
  const days = Math.round((midnight(date).getTime() - midnight(now).getTime()) / (24 * hour));
  if (days >= 0 && days <= 6) return weekday;
  const year = date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`;
  return `${weekday} ${date.getDate()} ${months[date.getMonth()]}${year}`;
}

/** Hours and minutes of the day, as 15:00. */
function clock(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** When that much time was worked, and when the shift it falls into ends. */
function addBusinessTime(start: Date, duration: number, hours: BusinessHours): { date: Date; closing?: Date } {
  let left = duration;
  // The shift that began yesterday may still be on.
  let day = dayAfter(midnight(start), -1);
  for (let i = 0; i <= daysLookedAhead; i++) {
    const shift = openingOf(day, hours);
    if (shift) {
      const from = Math.max(shift.from.getTime(), start.getTime());
      const room = shift.to.getTime() - from;
      if (room > 0 && left <= room) return { date: new Date(from + left), closing: shift.to };
      left -= Math.max(0, room);
    }
    day = dayAfter(day, 1);
  }
  return { date: new Date(start.getTime() + duration) };
}

/**
 * Opening and closing time of the shift that begins on a day, or undefined when the team is away. One that would end before
 * it began ends on the next day.
 */
function openingOf(day: Date, hours: BusinessHours): { from: Date; to: Date } | undefined {
  const isoDay = day.getDay() === 0 ? 7 : day.getDay();
  if (!hours.days.includes(isoDay)) return undefined;
  if (hours.holidays?.includes(isoDate(day))) return undefined;
  return { from: at(day, hours.from), to: at(endsNextDay(hours) ? dayAfter(day, 1) : day, hours.to) };
}

/** Is the team there over midnight? Times of the same form compare as text. */
function endsNextDay({ from, to }: BusinessHours): boolean {
  return to <= from;
}

/** The time until which something promised for a day without an hour is in time: closing time, at most the day's end. */
export function closingTime(policy?: Policy): string {
  const { businessHours } = resolvePolicy(policy);
  return endsNextDay(businessHours) ? '23:59' : businessHours.to;
}

function roundUp({ date, closing }: { date: Date; closing?: Date }): Date {
  const full = new Date(date);
  if (full.getMinutes() || full.getSeconds() || full.getMilliseconds()) full.setHours(full.getHours() + 1, 0, 0, 0);
  return closing && full > closing ? closing : full;
}

const dayAfter = (day: Date, days: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

function at(day: Date, time: string): Date {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes);
}

function midnight(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

function isoDate(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}
