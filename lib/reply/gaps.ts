import type { Phrase } from '../library/schema';
import { isSlot, type Slot } from '../library/slots';
import { fillPhrase, slotsIn } from './fill';

/** What the message and the history say, by the name of the slot it fills. */
export type Facts = Partial<Record<Slot, string>>;

/** A placeholder of a phrase that no fact fills: the rep is asked for it. */
export interface Gap {
  name: string;
  /** What is wanted, in a word or two. */
  label: string;
  /** A date is chosen from a calendar and written out. */
  kind: 'text' | 'date';
  /** The team's choices; empty: anything may be written. */
  choices: readonly string[];
  /** What stands there until the rep says otherwise; may be empty. */
  initial: string;
  /** False: it may stay empty. */
  required: boolean;
}

/** What each slot is asked for as, when nothing in the message fills it. */
const labels: Readonly<Record<Slot, string>> = {
  account: 'What happened',
  recount: 'What they told, in whole sentences',
  more: 'What else happened',
  concern: 'What it is about',
  stake: 'What hangs on it for them',
  quote: 'Words of the error',
  said: 'Their message',
  topic: 'Topic',
  matter: 'The thing it is about',
  find: 'What you find out',
  need: 'What you need from them',
  ask: 'What they want done',
  question: 'What they want to know',
  asks: 'What they ask for',
  wanted: 'What they want, in whole sentences',
  reference: 'Order or case',
  noted: 'Numbers they gave',
  amount: 'Sum',
  duration: 'How long',
  occurrence: 'How often',
  deadline: 'By when they need it',
  day: 'The day that counts',
  reason: 'Why they need it',
  circumstance: 'What presses on their side',
  promise: 'What you promised',
  told: 'What you had told them',
  unanswered: 'What they wrote before',
  when: 'Your next time',
  step: 'What happens next',
  lead: 'Whom you hand it to',
  legal: 'Legal contact',
  customer: 'Their first name',
  agent: 'Your name',
};

/** The gaps of a phrase, in the order of its text. A team's default is one the rep still sees and may change. */
export function gapsOf(phrase: Phrase, facts: Facts): Gap[] {
  return slotsIn(phrase)
    .filter((name) => !isSlot(name) || !facts[name])
    .map((name) => {
      const own = phrase.placeholders?.find((placeholder) => placeholder.name === name);
      const label = own?.label?.trim() || (isSlot(name) ? labels[name] : inWords(name));
      return {
        name,
        label,
        kind: /(?:^|_)(?:date|day)$/.test(name) ? 'date' : 'text',
        choices: own?.choices ?? [],
        initial: own?.default ?? '',
        required: own?.required !== false,
      };
    });
}

/** How a gap stands in a text as long as nobody has filled it: seen at once, and found by the guard before inserting. */
export function gapMark({ label }: Pick<Gap, 'label'>): string {
  return `[${label}]`;
}

/**
 * The phrase's text with facts and the rep's `values` (by gap name; dates as ISO 8601 days) in it. What must still be filled
 * shows as its mark.
 */
export function fillGaps(
  phrase: Phrase,
  facts: Facts,
  gaps: readonly Gap[],
  values: Readonly<Record<string, string>>,
): string {
  const said = gaps.map((gap): [string, string] => {
    const value = (values[gap.name] ?? gap.initial).trim();
    if (value !== '') return [gap.name, gap.kind === 'date' ? inDays(value) : value];
    return [gap.name, gap.required ? gapMark(gap) : leftOut];
  });
  const filled = fillPhrase(phrase, { ...facts, ...Object.fromEntries(said) }) ?? phrase.text;
  return filled
    .replaceAll(leftOut, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();
}

/** The first gap whose mark still stands in a text. */
export function openGap(text: string, gaps: readonly Gap[]): Gap | undefined {
  return gaps.find((gap) => text.includes(gapMark(gap)));
}

/** Stands for an optional value nobody gave until the blanks around it are mended. */
const leftOut = '\u2060';

/** "order_number" → "Order number". */
function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "2026-12-03" → "Thursday 3 December"; anything else as it is. */
function inDays(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? value : day.format(at).replace(',', '');
}
