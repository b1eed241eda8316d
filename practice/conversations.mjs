import { readFileSync } from 'node:fs';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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
];

/** @param {Date} now @param {number} days */
function dayFrom(now, days) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** ISO 8601 with the offset of this machine, as a helpdesk shows its agents' local time. @param {Date} date */
function isoWithOffset(date) {
  const two = (/** @type {number} */ n) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * When a message was written: `-4d 16:44` is that time four days ago, `-3h` and `-40m` count back from now.
 * @param {string} when @param {Date} now
 */
function resolveTime(when, now) {
  const [, count, unit, hour, minute] = /^-(\d+)([dhm])(?: (\d\d):(\d\d))?$/.exec(when) ?? [];
  if (count === undefined) throw new Error(`"${when}" is not a time such as -4d 16:44, -3h or -40m`);
  if (unit !== 'd') return new Date(now.getTime() - Number(count) * (unit === 'h' ? 3_600_000 : 60_000));
  const date = dayFrom(now, -Number(count));
  date.setHours(Number(hour), Number(minute));
  return date;
}

/**
 * Dates inside a mail: `{{day +6}}` becomes "Friday 5 June", `{{weekday -2}}` becomes "Thursday".
 * @param {string} text @param {Date} now
 */
function resolveDays(text, now) {
  return text.replace(/\{\{(day|weekday) ([+-]\d+)\}\}/g, (_, form, days) => {
    const date = dayFrom(now, Number(days));
    const weekday = weekdays[date.getDay()];
    return form === 'weekday' ? weekday : `${weekday} ${date.getDate()} ${months[date.getMonth()]}`;
  });
}

/**
 * The practice conversations as of `now`: what was promised for "the day before yesterday" is overdue whenever the inbox
 * is opened.
 * @param {Date} now
 */
export function conversationsAsOf(now) {
  const source = JSON.parse(readFileSync(new URL('conversations.json', import.meta.url), 'utf8'));
  const { agent } = source;
  return {
    company: source.company,
    agent,
    conversations: source.conversations.map((conversation) => ({
      ...conversation,
      messages: conversation.messages.map((message, index) => ({
        id: `${conversation.id}-${index + 1}`,
        role: message.role,
        author: message.role === 'customer' ? conversation.customer.name : (message.author ?? agent.name),
        address: message.role === 'customer' ? conversation.customer.address : agent.address,
        at: isoWithOffset(resolveTime(message.at, now)),
        text: resolveDays(message.text, now),
      })),
    })),
  };
}

/** A message of ours as the inbox keeps it once sent. @param {string} id @param {{name: string, address: string}} agent @param {string} text @param {Date} now */
export function agentMessage(id, agent, text, now) {
  return { id, role: 'agent', author: agent.name, address: agent.address, at: isoWithOffset(now), text };
}
