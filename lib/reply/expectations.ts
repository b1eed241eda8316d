import type { Person } from '../conversation/conversation';
import type { Channel } from '../library/schema';
import { describeDay } from '../policy/commitment';
import { closingFor, firstName, greetingFor } from './greeting';
import { asInfinitive } from './owed/owed';
import type { Tone } from './shape';

/** What is kept of a customer, as far as a summary needs it; a note of the notes fits as it is. */
export interface StandingNote {
  kind: string;
  text: string;
  /** ISO 8601. */
  due?: string | undefined;
  plan?: 'in' | 'off' | undefined;
  state?: string | undefined;
  done?: boolean | undefined;
  deletedAt?: string | undefined;
}

/** What the summary is made of. Same input, same message. */
export interface ExpectationsInput {
  notes: readonly StandingNote[];
  customer?: Person;
  agent?: Person;
  /** The plan agreed with the customer, one item each, where there is one. */
  plan?: readonly string[];
  now: Date;
  channel?: Channel;
  tone?: Tone;
}

const longestLine = 240;

/**
 * Where things stand, as a message ready to send (`write-expectations-down`): what was agreed, what is done, what is open
 * with its time, what we promised, what is outside the plan. A promise of ours that is over is owned first.
 * Undefined when nothing is noted that a customer should read; incidents, preferences and inner notes never appear.
 */
export function describeExpectations(input: ExpectationsInput): string | undefined {
  const { now } = input;
  const notes = input.notes.filter((note) => !note.deletedAt && note.text.trim());
  const of = (kind: string) => notes.filter((note) => note.kind === kind);
  const requests = of('request');
  const promises = of('promise');
  const isOpen = (note: StandingNote) => !note.done && (note.state === undefined || note.state === 'open');
  const isLate = (note: StandingNote) => note.due !== undefined && Date.parse(note.due) < now.getTime();
  const owed = promises.filter((note) => isOpen(note) && isLate(note));
  const sections: [string, string[]][] = [
    ['What we agreed', [...(input.plan ?? []), ...of('expectation').map(({ text }) => text)]],
    [
      'Done',
      [...requests, ...promises]
        .filter((note) => note.state === 'done' || note.state === 'kept')
        .map((note) => line(note)),
    ],
    ['Open', requests.filter((note) => isOpen(note) && note.plan !== 'off').map((note) => line(note, now))],
    [
      'What you will have from me',
      promises.filter((note) => isOpen(note) && !isLate(note)).map((note) => promised(note, now)),
    ],
    [
      'Not part of what we agreed',
      requests
        .filter((note) => note.state === 'declined' || (isOpen(note) && note.plan === 'off'))
        .map((note) => line(note)),
    ],
  ];
  const told = sections
    .map(([title, lines]) => [title, [...new Set(lines.map(tidy))].filter(Boolean)] as const)
    .filter(([, lines]) => lines.length);
  if (!told.length && !owed.length) return undefined;
  const channel = input.channel ?? 'email';
  const own = owed.map((note) => owning(note));
  return [
    greetingFor(firstName(input.customer?.name), channel, input.tone),
    ...own,
    own.length && !told.length
      ? ''
      : 'So that we both work from the same page, this is where things stand as I have noted it:',
    ...told.map(([title, lines]) => `${title}:\n${lines.map((text) => `- ${text}`).join('\n')}`),
    'If a line is not as you remember it, tell me and I will correct it.',
    closingFor(input.agent, channel, input.tone),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** "Send a corrected invoice (by Thursday 12 March)". */
function line(note: StandingNote, now?: Date): string {
  const when = now && note.due && moment(note.due, now);
  return when && !/\bby\b/i.test(note.text) ? `${tidy(note.text)} (by ${when})` : note.text;
}

/** A promise keeps its own words; its time is named when they don't. */
function promised(note: StandingNote, now: Date): string {
  const words = asInfinitive(note.text);
  const text = words ? `I will ${words}` : tidy(note.text);
  const when = note.due && moment(note.due, now);
  return when && !/\bby\b|\bon \p{Lu}|\d{1,2}:\d{2}/u.test(text) ? `${text}, by ${when}` : text;
}

function owning(note: StandingNote): string {
  const words = asInfinitive(note.text);
  return words
    ? `First of all, I am sorry: I had promised to ${words}, and that has not happened yet. It is the next thing I do.`
    : `First of all, I am sorry: I have not kept this promise yet: “${tidy(note.text)}”. It is the next thing I do.`;
}

function moment(iso: string, now: Date): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const time =
    date.getHours() || date.getMinutes() ? ` ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}` : '';
  return `${describeDay(date, now)}${time}`;
}

/** One line, a capital at its start, no full stop at its end. */
function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/, '');
  const short = plain.length <= longestLine ? plain : `${plain.slice(0, longestLine).replace(/\s\S*$/, '')} …`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
