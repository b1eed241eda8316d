import type { Span } from '../../conversation/conversation';
import { matchesIn } from '../expressions';
import type { Sentence } from '../text';
import { findEvents } from './time-events';
import { findTimes, timeAmount } from './times';

/**
 * What leads to a time: "by" and its like, "until", "before", "within", "from", "after", a preposition that only places it
 * ("on", "at"), nothing. `in` is an amount from now on, `grace` one that is granted ("you have two days"), `now` a word for
 * at once, `event` something that happens ("before our launch").
 */
export type TimeLead =
  | 'by'
  | 'until'
  | 'before'
  | 'within'
  | 'from'
  | 'after'
  | 'at'
  | 'bare'
  | 'in'
  | 'grace'
  | 'now'
  | 'event';

/** A time that a sentence names, with the words that lead to it; offsets into the sentence. */
export interface TimeMention extends Span {
  lead: TimeLead;
  /** Where the time itself begins. */
  time: number;
}

/** Words before a time that lead to it, the surest first. */
const leads: readonly (readonly [TimeLead, RegExp])[] = [
  [
    'by',
    /(?<![\w])(?:at the latest(?: by| on)?|(?:no|not) later than|latest by|latest|due(?: by| on| in)?|by(?: the latest)?)(?: around| about| then,?)? $/,
  ],
  ['until', /(?<![\w])(?:up to and including|until|till|'?til)(?: the latest| around| about)? $/],
  ['before', /(?<![\w])(?:before|prior to|ahead of|in time for|any ?time before) $/],
  ['from', /(?<![\w])(?:from|as of|starting(?: on| from)?|effective(?: from)?) $/],
  ['after', /(?<![\w])(?:after|past|beyond|since|last) $/],
  ['at', /(?<![\w])(?:on|at|for|in|this|next) $/],
];

/** "I need this today": what stands before is no part of these. */
const onlyItself = /^(?:today|tonight|tomorrow|noon|\d)/;
/** "Come in tomorrow": what stands before belongs to the verb. */
const namedDay = /^(?:today|tonight|tomorrow)/;
/** Behind "from April", "on Friday". */
const onwards = /^ on(?:wards?)?(?= *(?:[,.;!?]|$|please))/;
const atLatest = /^ (?:at the (?:very )?latest|latest)(?![\w])/;

function leadOf(lower: string, time: Span): TimeMention {
  const before = lower.slice(Math.max(0, time.start - 30), time.start);
  const from = time.start - before.length;
  const latest = atLatest.exec(lower.slice(time.end, time.end + 30));
  if (latest) return { start: time.start, end: time.end + latest[0].length, time: time.start, lead: 'by' };
  for (const [lead, pattern] of leads) {
    const match = pattern.exec(before);
    if (!match || (match[0] === 'in ' && namedDay.test(lower.slice(time.start, time.end)))) continue;
    const more = lead === 'from' ? (onwards.exec(lower.slice(time.end, time.end + 12))?.[0].length ?? 0) : 0;
    const aside = match[0] === 'this ' && onlyItself.test(lower.slice(time.start));
    const start = aside || lead === 'after' ? time.start : from + match.index;
    return { start, end: time.end + more, time: time.start, lead };
  }
  return { start: time.start, end: time.end, time: time.start, lead: 'bare' };
}

/** A price or an amount of hours reads like a time of day; without a word before it, it is none. */
const aNumber = /^\d+(?:\.\d\d| ?(?:hours?|hrs?|h))$/;
const isNumber = (before: string, lead: TimeLead, words: string): boolean =>
  aNumber.test(words) && (lead === 'bare' || before === 'for ' || (before === 'on ' && !words.includes('.')));

const amountAt = new RegExp(
  String.raw`(?:${timeAmount}|(?:an?|one|two|\d{1,2}) more (?:hour|day|week)s?)(?![\w])`,
  'y',
);
/** Words before an amount of time, and which of them stay outside. */
const toAmount: readonly (readonly [TimeLead, RegExp, 'whole' | 'in' | 'none'])[] = [
  ['within', /(?<![\w])(?:within|inside|in (?:less|no more) than|in under|in the next) /g, 'whole'],
  [
    'in',
    /(?<![\w])(?:boards?|boarding|leaves?|leaving|departs?|departing|starts?|starting|closes?|closing|opens?|opening|begins?|takes off|ends?|live|due|arrives?|runs out|expires?) (?:in )?(?:about |around |exactly )?/g,
    'in',
  ],
  ['in', /(?<![\w])in (?:about |around |exactly )?/g, 'whole'],
  [
    'grace',
    /(?<![\w])(?:you(?:'ve| have)(?: got| now)?|(?:give|giving|gave) you)(?: (?:exactly|only|just|until|another))? /g,
    'none',
  ],
  ['grace', /(?<![\w])(?<=^|[.,!] |only )(?=(?:an?|one|two|\d{1,2}) more )/g, 'none'],
];
const ago = /^(?: ago| earlier| before| later)(?![\w])/;
const afterGrace = /^(?:,? (?:to|or|and|then|from|before|after|otherwise)(?![\w])|[,.:;!]|$)/;

/** Every amount of time has one of these in it. */
const anyUnit = /minute|min|hour|hr|\dh|\d h|day|week|fortnight|month/;

function amountsIn(lower: string): TimeMention[] {
  if (!anyUnit.test(lower)) return [];
  const found: TimeMention[] = [];
  for (const [lead, pattern, part] of toAmount)
    for (const match of matchesIn(pattern, lower)) {
      const time = match.index + match[0].length;
      amountAt.lastIndex = time;
      if (!amountAt.test(lower)) continue;
      const end = amountAt.lastIndex;
      const after = lower.slice(end, end + 14);
      if (ago.test(after) || (lead === 'grace' && !afterGrace.test(after))) continue;
      const inside = match[0].lastIndexOf('in ');
      const start = part === 'none' ? time : part === 'in' && inside > 0 ? match.index + inside : match.index;
      found.push({ start: part === 'in' && inside <= 0 ? time : start, end, time, lead });
    }
  return found;
}

const atOnce =
  /(?<![\w])(?:as (?:soon|quickly|fast|early) as possible|quickly as (?:well as )?possible|by return(?: of (?:post|mail))?|asap|a\.s\.a\.p\.?|the soonest|soonest|immediately|right now|right away|at once|straight away|this (?:minute|instant)|now(?! (?:that|and then|have|has|is|are|was|it'?s|i'?m|i|we|on)(?![\w])))(?![\w])/g;

const wordsForNow = (lower: string): TimeMention[] =>
  matchesIn(atOnce, lower).map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    time: start,
    lead: 'now',
  }));

/** Of two that overlap, an event holds the time that says when it is. */
const weightOf = ({ lead, start, end }: TimeMention): number => (lead === 'event' ? 1000 : 0) + end - start;

/** The times that a sentence names, in order and without overlaps. */
export function findTimeMentions({ lower }: Pick<Sentence, 'lower'>): TimeMention[] {
  const points = findTimes(lower)
    .map((time) => leadOf(lower, time))
    .filter(({ start, lead, time, end }) => !isNumber(lower.slice(start, time), lead, lower.slice(time, end)));
  const all = [
    ...points,
    ...amountsIn(lower),
    ...findEvents(lower).map(({ start, end }) => ({ start, end, time: start, lead: 'event' as const })),
    ...wordsForNow(lower),
  ];
  all.sort((a, b) => weightOf(b) - weightOf(a));
  const kept: TimeMention[] = [];
  for (const mention of all)
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

const strictLeads: readonly TimeLead[] = ['by', 'until', 'before', 'within', 'event'];

/** Whether the words before a time alone nearly make it one by which. */
export const isStrict = ({ lead }: TimeMention): boolean => strictLeads.includes(lead);
