import { en } from 'chrono-node';
import type { Span } from '../../conversation/conversation';
import { lookOut } from '../look-out';

/** When a message was written, as the base of "tomorrow" and "Friday". */
export interface BaseTime {
  instant: Date;
  /** Minutes east of UTC on the writer's clock. */
  offset: number;
}

const monthName = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<=(?:by|until|till?|from|on|before|next|this) )(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun))`;
const hourInWords = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const clock = String.raw`(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?|h\b|hrs|hours|o'? ?clock|cet|utc|gmt|est|pst)|\d{1,2}:\d{2}|\d{1,2}\.\d{2}(?!\d)|(?<=(?:before|by|until|till?|at) )(?:1[0-2]|[1-9])(?=,? (?:today|tomorrow|tonight|this|on|in the)(?![\w])|[.,;!?)](?![\w])|$)|noon|midday|midnight|lunch(?:time)?|eod|cob|close of (?:business|play)|end of business|${hourInWords} o'? ?clock|(?:half past|(?:a )?quarter (?:to|past)) ${hourInWords}|(?<=(?<!\w)(?:before|until|till?|at) |(?<!\w)by (?!(?:one|two|three|four)(?!\w)))${hourInWords}(?=[,.;:!?)]|$| (?:today|tomorrow|tonight|sharp|please|or|and|in the|on)(?![\w])))`;
const dayAndMonth = String.raw`(?:the )?\d{1,2}(?:st|nd|rd|th)?\.?(?: of)? ${monthName}\b(?:\.(?=,? \d))?(?:,? \d{4})?|${monthName}\.? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?`;
const dayInFigures = String.raw`\d{4}-\d{2}-\d{2}|(?<![\d.])(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?:[./](?:\d{4}|\d{2})|\.)(?![\d.]*\d)|(?<=(?:by|until|till?|before|on|from|ends|expires) )(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])(?![\d/.:]*\d)`;
const dayByPlace = String.raw`the (?:first|1st|last day) of (?:the |next |this )?(?:month|year|week|${monthName})|the \d{1,2}(?:st|nd|rd|th)|(?<=(?:by|until|till?|before|after|on) )\d{1,2}(?:st|nd|rd|th)|(?<=(?:by|until|till?|before|end of|half of|from|as of|starting|in|in early|in late) )${monthName}\b|(?:mid[- ]|(?:the )?middle of )${monthName}\b|the (?:first|second|third|fourth|last) week (?:of|in) (?:the month|${monthName})|the week of the \d{1,2}(?:st|nd|rd|th)?`;
const relative = String.raw`(?:today|tonight|(?:the )?day after tomorrow|the same day|(?<=(?:by|before|until) )then|(?<=before )(?:that|this)(?=[,.;!?)]|$)|(?<=(?:by|before|until|till?) )(?:dark|nightfall|dawn|evening|breakfast|dinner)|first thing(?: tomorrow| in the morning)?|the (?:coming week|course of the (?:day|week|month))|(?<=from )the next (?:invoice|bill|billing run|delivery)|tomorrow(?: (?:morning|noon|afternoon|evening|night))?|this (?:morning|afternoon|evening|week|weekend|month|${weekday})|next (?:(?:week|month|year|quarter)(?!(?:'s)? end(?!\w))|${weekday})|${weekday}\b(?: (?:morning|noon|afternoon|evening|night|next week))?|(?:the )?end of (?:the (?:next )?|this |next )?(?:(?:business |working )?(?:day|week)|month|quarter|year|business|today|tomorrow|play|${monthName})|(?:the |this |next )?(?:month|week|year|quarter)(?:'s)? end|the weekend|christmas|easter|new year(?:'s)?(?: eve)?|the new year|spring|summer|autumn|winter)`;
const amountOfTime = String.raw`(?:the (?:next )?)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|a few|a couple of|couple of|half an|next) ?-?(?:business |working )?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?)|the hour|the day|the week|(?<=the next )(?:hour|day|week|month|few (?:minutes|hours|days|weeks))`;

/**
 * A point in time is a head, and often a second part ("friday at 15:00"). The parts are expressions of their own: one that
 * held all combinations would take a browser a quarter of a second to compile for the first mail.
 */
const sticky = (source: string) => new RegExp(String.raw`(?:${source})(?![\w])`, 'y');
const datesAt = [dayAndMonth, dayInFigures, dayByPlace].map(sticky);
const relativeAt = sticky(relative);
const clockAt = sticky(clock);
const weekdayAt = sticky(weekday);
const yearAt = sticky(String.raw`next year|this year|\d{4}`);
const linkAt = /,? (?:at |by |before |around )?/y;

/** For each character of ASCII whether a pattern holds for it. */
const asciiOf = (pattern: RegExp): boolean[] =>
  Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));

/** Letters a time can begin with: figures, "the", "noon", "today", months, weekdays, numbers in words. */
const isTimeInitial = asciiOf(/[\dabcdefhjlmnoqstuw]/);
const isWordLetter = asciiOf(/\w/);

const heads: readonly RegExp[] = [...datesAt, relativeAt, clockAt];
const tails: readonly RegExp[] = [clockAt, weekdayAt, ...datesAt, yearAt, relativeAt];
const links: readonly RegExp[] = [linkAt];

/** Where the first of these expressions that matches at this place ends. */
function endOfFirst(lower: string, at: number, expressions: readonly RegExp[]): number | undefined {
  for (const expression of expressions) {
    expression.lastIndex = at;
    if (expression.test(lower)) return expression.lastIndex;
  }
  return undefined;
}

/**
 * Where the point in time that begins at this place of lower-cased text ends; undefined when none begins there.
 *
 * @param likely - the heads that the text has words for
 */
export function endOfTimePoint(lower: string, at: number, likely = heads): number | undefined {
  if (!isTimeInitial[lower.charCodeAt(at)]) return undefined;
  const head = endOfFirst(lower, at, likely);
  if (head === undefined) return undefined;
  const link = endOfFirst(lower, head, links);
  return (link === undefined ? undefined : endOfFirst(lower, link, tails)) ?? head;
}

/** A span of time such as "48 hours". */
export const timeAmount = amountOfTime;
const leadingAmount = new RegExp(`^(?:${timeAmount})`);

/** Minutes east of UTC that an ISO 8601 time names; 0 for "Z" or none. */
export function offsetOf(at: string): number {
  const zone = /([+-])(\d{2}):?(\d{2})$/.exec(at);
  if (!zone) return 0;
  return (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
}

/** The time a message was written, from its `at` or else from `now`; undefined when neither is a date. */
export function baseTime(at: string | undefined, now: Date | undefined): BaseTime | undefined {
  if (at !== undefined) {
    const instant = new Date(at);
    if (!Number.isNaN(instant.getTime())) return { instant, offset: /T/.test(at) ? offsetOf(at) : 0 };
  }
  if (now && !Number.isNaN(now.getTime())) return { instant: now, offset: 0 };
  return undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Wall-clock parts of the base time, held in a UTC date so that arithmetic knows no local zone. */
const wallClock = (base: BaseTime): Date => new Date(base.instant.getTime() + base.offset * 60_000);

const dayOf = (wall: Date): string => {
  const year = wall.getUTCFullYear();
  return `${String(year).padStart(4, '0')}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
};

const zoneOf = (offset: number): string => {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

const momentOf = (wall: Date, offset: number): string =>
  `${dayOf(wall)}T${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:00${zoneOf(offset)}`;

const smallNumbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  next: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  'a couple of': 2,
  'couple of': 2,
  'a few': 3,
};

const daysOf: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };

/** "48 hours", "two weeks", "the hour" from the base on. Hours and minutes give a moment, the rest a day. */
function resolveAmount(text: string, base: BaseTime): string | undefined {
  const parts =
    /(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|\d{1,3}|a few|a couple of|couple of|next)[ -]*(?:an )?)?(business |working )?(minute|min|hour|hr|h(?![a-z])|day|week|fortnight|month)/.exec(
      text,
    );
  if (!parts) return undefined;
  const count = parts[1] === undefined ? 1 : (smallNumbers[parts[1]] ?? Number(parts[1]));
  const unit = parts[3] ?? '';
  const wall = wallClock(base);
  if (unit.startsWith('min')) wall.setTime(wall.getTime() + count * 60_000);
  else if (unit.startsWith('h')) wall.setTime(wall.getTime() + count * 3_600_000);
  else if (unit === 'month') wall.setUTCMonth(wall.getUTCMonth() + count);
  else if (parts[2] === undefined) wall.setUTCDate(wall.getUTCDate() + count * (daysOf[unit] ?? 1));
  else
    for (let left = count; left > 0; ) {
      wall.setUTCDate(wall.getUTCDate() + 1);
      if (wall.getUTCDay() % 6 !== 0) left--;
    }
  return unit.startsWith('min') || unit.startsWith('h') ? momentOf(wall, base.offset) : dayOf(wall);
}

/** "end of (the) month", "week's end" and the like: the last day; of a week its Friday, written on a weekend that to come. */
function resolveEnd(text: string, base: BaseTime): string | undefined {
  if (!/\bend\b|\beod\b|\bcob\b|close of (?:business|play)|^this (?:week|month|quarter|year)$/.test(text))
    return undefined;
  const wall = wallClock(base);
  const next = /\bnext\b/.test(text) ? 1 : 0;
  if (/\bmonth/.test(text)) return dayOf(new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1 + next, 0)));
  if (/\bquarter/.test(text))
    return dayOf(new Date(Date.UTC(wall.getUTCFullYear(), (Math.floor(wall.getUTCMonth() / 3) + 1 + next) * 3, 0)));
  if (/\byear/.test(text)) return dayOf(new Date(Date.UTC(wall.getUTCFullYear() + next, 11, 31)));
  if (/\bweekend/.test(text)) return undefined;
  if (/\bweek/.test(text)) {
    // Weeks begin on Monday; on a weekend the end of this week is over, and both are the one to come.
    const weekend = wall.getUTCDay() % 6 === 0;
    wall.setUTCDate(wall.getUTCDate() + ((5 - wall.getUTCDay() + 7) % 7) + (weekend ? 0 : next * 7));
    return dayOf(wall);
  }
  if (/\btomorrow\b/.test(text)) wall.setUTCDate(wall.getUTCDate() + 1);
  if (/\bday\b|\btoday\b|\btomorrow\b|\beod\b|\bcob\b|\bbusiness\b|\bplay\b/.test(text)) return dayOf(wall);
  const named = new RegExp(String.raw`\bend of (${monthName})\b`).exec(text)?.[1];
  if (named === undefined) return undefined;
  const month = monthNames.indexOf(named.slice(0, 3));
  const year = wall.getUTCFullYear() + (month < wall.getUTCMonth() ? 1 : 0);
  return dayOf(new Date(Date.UTC(year, month + 1, 0)));
}

/** "the 30th", "friday the 30th": the next such day from the base on. A bare figure is an hour. */
function resolveOrdinal(text: string, base: BaseTime): string | undefined {
  const day = Number(ordinalDay.exec(text)?.[1]);
  if (!(day >= 1 && day <= 31)) return undefined;
  const wall = wallClock(base);
  for (let ahead = 0; ahead < 12; ahead++) {
    const candidate = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + ahead, day));
    if (candidate.getUTCDate() === day && (ahead > 0 || day >= wall.getUTCDate())) return dayOf(candidate);
  }
  return undefined;
}

const ordinalDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/;

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "today", "tomorrow", "friday": the coming one, today when it is that day. */
function resolveNamedDay(text: string, base: BaseTime): string | undefined {
  const wall = wallClock(base);
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))$/.test(text)) return dayOf(wall);
  if (/^tomorrow(?: (?:morning|noon|afternoon|evening|night))?$/.test(text)) {
    wall.setUTCDate(wall.getUTCDate() + 1);
    return dayOf(wall);
  }
  const named = /^(?:this |on )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(text)?.[1];
  if (named === undefined) return undefined;
  wall.setUTCDate(wall.getUTCDate() + ((dayNames.indexOf(named) - wall.getUTCDay() + 7) % 7));
  return dayOf(wall);
}

/** "13 march", "march 13th, 2026"; without a year the next one to come, unless it was only days ago. */
function resolveDayMonth(text: string, base: BaseTime): string | undefined {
  const parts =
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.?(?: of)? ([a-z]{3})[a-z]*\.?(?:,? (\d{4}))?$/.exec(text) ??
    /^([a-z]{3})[a-z]*\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first = '', second = '', year] = parts;
  const [day, month] = /^\d/.test(first)
    ? [Number(first), monthNames.indexOf(second)]
    : [Number(second), monthNames.indexOf(first)];
  if (month < 0 || day < 1 || day > 31) return undefined;
  const wall = wallClock(base);
  const candidate = new Date(Date.UTC(year === undefined ? wall.getUTCFullYear() : Number(year), month, day));
  if (year === undefined && candidate.getTime() < wall.getTime() - 45 * 86_400_000)
    candidate.setUTCFullYear(candidate.getUTCFullYear() + 1);
  return dayOf(candidate);
}

/** "april": its first day, this year or next. */
function resolveMonth(text: string, base: BaseTime): string | undefined {
  if (!monthAlone.test(text)) return undefined;
  const month = monthNames.indexOf(text.slice(0, 3));
  const wall = wallClock(base);
  const year = wall.getUTCFullYear() + (month < wall.getUTCMonth() ? 1 : 0);
  return dayOf(new Date(Date.UTC(year, month, 1)));
}
const monthAlone = new RegExp(`^${monthName}$`);

/** "mid-january", "the middle of november": its fifteenth. */
function resolveMiddle(text: string, base: BaseTime): string | undefined {
  const month = /^(?:mid[- ]|(?:the )?middle of )([a-z]+)$/.exec(text)?.[1];
  return month === undefined ? undefined : resolveMonth(month, base)?.replace(/01$/, '15');
}

/** "31.03." and "31.3.2025" are day first wherever they are written with full stops. */
function resolveDotted(text: string, base: BaseTime): string | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(text);
  if (!parts) return undefined;
  const wall = wallClock(base);
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  let year = parts[3] === undefined ? wall.getUTCFullYear() : Number(parts[3]);
  if (year < 100) year += 2000;
  const candidate = new Date(Date.UTC(year, month - 1, day));
  if (parts[3] === undefined && candidate.getTime() < wall.getTime() - 86_400_000) candidate.setUTCFullYear(year + 1);
  return dayOf(candidate);
}

const clockParts =
  /^(?:at |by |before |around )?(?:(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|a\.m\.?|p\.m\.?|h|hrs|o'? ?clock)?|(noon|midday|midnight))$/;

/** Minutes after midnight that a clock names ("15:00", "3 pm", "noon"); undefined for one that needs more knowledge. */
function minutesOf(text: string): number | undefined {
  const parts = clockParts.exec(text);
  if (!parts) return undefined;
  const [, hour, minute, half, name] = parts;
  if (name !== undefined) return name === 'midnight' ? 24 * 60 : 12 * 60;
  if (minute === undefined && half === undefined) return undefined;
  const given = Number(hour);
  if (given > 24 || Number(minute ?? 0) > 59) return undefined;
  // "At 3" in the afternoon is left to the second opinion.
  if (half?.startsWith('o')) return undefined;
  const afternoon = half?.startsWith('p') === true && given < 12 ? 12 : half?.startsWith('a') && given === 12 ? -12 : 0;
  return (given + afternoon) * 60 + Number(minute ?? 0);
}

const lastPart = /^(.+?),? ((?:at |by |before |around )?(?:\d{1,2}(?:[:.]\d{2})? ?[a-z.']*|noon|midday|midnight))$/;

/** "thursday at 15:00", "tomorrow 3 pm", "13 march, 10:00": a day and a clock, the commonest words of a promise. */
function resolveDayAndClock(text: string, base: BaseTime): string | undefined {
  const parts = lastPart.exec(text);
  if (!parts) return undefined;
  const [, dayWords = '', clockWords = ''] = parts;
  const minutes = minutesOf(clockWords);
  const day =
    minutes === undefined
      ? undefined
      : (resolveNamedDay(dayWords, base) ?? resolveOrdinal(dayWords, base) ?? resolveDayMonth(dayWords, base));
  if (day === undefined || minutes === undefined) return undefined;
  const moment = momentOf(new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000), base.offset);
  // "Friday at 9" said on a Friday at ten is the next one.
  if (Date.parse(moment) >= base.instant.getTime() || !/^(?:this |on )?[a-z]+$/.test(dayWords)) return moment;
  return undefined;
}

/** "our launch next tuesday", "the fair on 20 march": the event itself is no time, what follows it is. */
const leadingEvent = new RegExp(
  String.raw`^(?:our|my|the|we|i) (?!end of )[a-z'-]+(?: [a-z'-]+)*?,? (?:on |at |in )?(?=(?:(?:the )?\d|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this) (?:week|month)|tomorrow|today|tonight|${monthName} \d))`,
);

/**
 * Resolves the words of a time to ISO 8601: a date, or a date and time with offset when an hour was named.
 *
 * @param words - the time's own words, lower case, at most a few dozen characters ("by friday 3 pm", "within 48 hours")
 * @param base - when they were written
 * @returns undefined when the words name no time that can be resolved ("before our launch")
 */
export function resolveTime(words: string, base: BaseTime): string | undefined {
  const bare = words
    .replace(
      /^(?:by|until|till|til|before|no later than|not later than|at the latest by|latest|within|in|on|for|due|from|as of|up to|at)\s+(?:the latest\s+)?/,
      '',
    )
    .replace(/ on(?:wards?)?$/, '')
    .trim();
  const event = leadingEvent.exec(bare);
  if (event) return resolveTime(bare.slice(event[0].length), base);
  const amount = leadingAmount.exec(bare);
  if (amount && !/^the day|^the week| end$/.test(bare)) return resolveAmount(bare, base);
  const simple =
    resolveNamedDay(bare, base) ??
    resolveEnd(bare, base) ??
    resolveOrdinal(bare, base) ??
    resolveDayMonth(bare, base) ??
    resolveDotted(bare, base) ??
    resolveMonth(bare, base) ??
    resolveMiddle(bare, base) ??
    resolveDayAndClock(bare, base);
  if (simple !== undefined) return simple;
  // Chrono knows "17.00" only as a time with a colon, no day without its month beside an hour, no bare "the" before a day.
  const readable = bare
    .replace(/\b(\d{1,2})\.(\d{2})(?![\d.])/g, '$1:$2')
    .replace(/^.{0,12}?\d(?:st|nd|rd|th)(?= (?:at|by|before|around) )/, (day) => resolveOrdinal(day, base) ?? day)
    .replace(/^the /, '');
  const reference = { instant: base.instant, timezone: base.offset };
  // Words without any time ("our launch") need no second opinion, and chrono is slow to give its first one.
  if (findTimes(readable).length === 0) return undefined;
  const result = en.casual.parse(readable, reference, { forwardDate: true })[0];
  if (!result) return undefined;
  const { start } = result;
  const wall = new Date(
    Date.UTC(
      start.get('year') ?? 0,
      (start.get('month') ?? 1) - 1,
      start.get('day') ?? 1,
      start.get('hour') ?? 0,
      start.get('minute') ?? 0,
    ),
  );
  return start.isCertain('hour') ? momentOf(wall, base.offset) : dayOf(wall);
}

const headsFor = lookOut(heads, (pattern) => pattern);

/** Finds times in lower-cased text: their spans, in order. */
export function findTimes(lower: string): Span[] {
  const times: Span[] = [];
  const likely = headsFor(lower);
  if (likely.length === 0) return times;
  for (let at = 0; at < lower.length; at++) {
    if (at > 0 && isWordLetter[lower.charCodeAt(at - 1)]) continue;
    const end = endOfTimePoint(lower, at, likely);
    if (end === undefined) continue;
    times.push({ start: at, end });
    at = end - 1;
  }
  return times;
}
