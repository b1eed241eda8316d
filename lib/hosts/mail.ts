import type { Person } from '../conversation/conversation';
import { inOneLine } from './frames';

const addressPattern = /[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+/;

/**
 * A person as pages write them: `Name <address>`, `"Last, First" <address>`, `login (Name)` or a bare address. What is
 * missing stays absent.
 */
export function parsePerson(text: string): Person {
  const clean = inOneLine(text, 1000);
  const bracketed = /<([^<>\s]+@[^<>\s]+)>[\s,;]*$/.exec(clean);
  const address = bracketed?.[1] ?? addressPattern.exec(clean)?.[0];
  let name = clean;
  if (bracketed) name = clean.slice(0, bracketed.index);
  else if (address) name = clean.replace(address, '').replace(/<\s*>|\(\s*\)/g, '');
  else name = /^\S+ \((.+)\)$/.exec(clean)?.[1] ?? clean;
  name = name.replace(/^[\s",;]+|[\s",;]+$/g, '').replaceAll('\\"', '"');
  return person(name, address);
}

/** A person of two parts, of which either may be empty or be the other one again. */
export function person(name: string | null | undefined, address: string | null | undefined): Person {
  const cleanName = inOneLine(name ?? '', 500);
  const cleanAddress = address?.trim().slice(0, 500) ?? '';
  return {
    ...(cleanName && cleanName !== cleanAddress ? { name: cleanName } : {}),
    ...(cleanAddress ? { address: cleanAddress } : {}),
  };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A number of a date or a time in two digits. */
const two = (part: string | number) => String(part).padStart(2, '0');

/** The date of a mail's own header ("Mon, 12 Oct 2026 08:14:00 +0200") as ISO 8601 with offset; undefined when not whole. */
export function parseMailDate(text: string): string | undefined {
  const parts =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{2})(\d{2})|(GMT|UTC?|Z)\b)/.exec(
      text.slice(0, 200),
    );
  if (!parts) return undefined;
  const [, day = '', name = '', year, hour = '', minute, second = '00', offsetHours, offsetMinutes] = parts;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const offset = offsetHours ? `${offsetHours}:${offsetMinutes}` : 'Z';
  const iso = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

/** A time the page gives as ISO 8601 with offset, or undefined: a local time of unknown offset is no point in time. */
export function isoTime(text: string | null): string | undefined {
  if (!text || text.length > 40 || !/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}

/**
 * A whole date and time as a page writes them in numbers ("2026-10-12 06:14", "12.10.2026 06:14"), as ISO 8601. The page
 * shows the reader's own clock, so it is taken to be this machine's. Undefined for words ("Today 06:14") and for orders
 * that could be either ("10/12/2026").
 */
export function clockTime(text: string): string | undefined {
  const numbers =
    /^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[ T](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s*$/.exec(text) ??
    /^\s*(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? (?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s*$/.exec(
      text,
    );
  if (!numbers?.groups) return undefined;
  const { year, month, day, hour, minute } = numbers.groups;
  const time = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (time.getMonth() !== Number(month) - 1 || time.getDate() !== Number(day)) return undefined;
  const east = -time.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${date}T${two(time.getHours())}:${two(time.getMinutes())}:00${offset}`;
}

/** "Re:" and "Fwd:" as mail programs of many languages write them, also counted ("Re[2]:") or with a wide colon. */
const answerPrefix =
  /^\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|res|rif|ref|r|fw|fwd|wg|tr|rv|enc|vl|vb|vl|i|doorst|回复|回覆|答复|转发|轉寄)\s*(?:[[(]\d+[\])])?\s*[:：]\s*/i;

/**
 * A subject as it is the same in every mail of a thread: without answer marks, in lower case, single spaces. Characters
 * that could not be decoded are left out, as some hosts do; words in brackets only are a host's own "(no subject)".
 */
export function threadSubject(subject: string): string {
  let text = inOneLine(subject.replaceAll('\ufffd', ''), 300);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(answerPrefix, '');
  }
  return /^\(.*\)$/.test(text) ? '' : text.toLowerCase();
}
