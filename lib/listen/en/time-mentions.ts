import type { Span } from '../../conversation/conversation';
import type { Sentence } from '../text';
import { endOfTimePoint, findTimes, timeAmount } from './times';
import { ownEvent } from './words';

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
    if (!match) continue;
    const more = lead === 'from' ? (onwards.exec(lower.slice(time.end, time.end + 12))?.[0].length ?? 0) : 0;
    const aside = match[0] === 'this ' && onlyItself.test(lower.slice(time.start));
    const start = aside || lead === 'after' ? time.start : from + match.index;
    return { start, end: time.end + more, time: time.start, lead };
  }
  return { start: time.start, end: time.end, time: time.start, lead: 'bare' };
}

/** A price or an amount of hours reads like a time of day; without a word before it, it is none. */
const aNumber = /^\d+(?:\.\d\d| ?(?:hours?|hrs?|h))$/;

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
  ['grace', /(?<![\w])(?<=^|[.,!] )(?=(?:an?|one|two|\d{1,2}) more )/g, 'none'],
];
const ago = /^(?: ago| earlier| before| later)(?![\w])/;
const afterGrace = /^(?:,? (?:to|or|and|then|from|before|after|otherwise)(?![\w])|[,.:;!]|$)/;

/** Every amount of time has one of these in it. */
const anyUnit = /minute|min|hour|hr|day|week|month/;

function* amountsIn(lower: string): Generator<TimeMention> {
  if (!anyUnit.test(lower)) return;
  for (const [lead, pattern, part] of toAmount)
    for (const match of lower.matchAll(pattern)) {
      const time = match.index + match[0].length;
      amountAt.lastIndex = time;
      if (!amountAt.test(lower)) continue;
      const end = amountAt.lastIndex;
      const after = lower.slice(end, end + 14);
      if (ago.test(after) || (lead === 'grace' && !afterGrace.test(after))) continue;
      const inside = match[0].lastIndexOf('in ');
      const start = part === 'none' ? time : part === 'in' && inside > 0 ? match.index + inside : match.index;
      yield { start: part === 'in' && inside <= 0 ? time : start, end, time, lead };
    }
}

const linkBehind = /,? (?:on |at |in |this |next )?/y;

/** Where the time ends that says when an event is: "before our launch on Friday". */
function onBehind(lower: string, at: number): number | undefined {
  linkBehind.lastIndex = at;
  if (!linkBehind.test(lower)) return undefined;
  // "next" is part of the time itself.
  return endOfTimePoint(lower, linkBehind.lastIndex) ?? endOfTimePoint(lower, at + 1);
}

const beforeEvent = new RegExp(
  String.raw`(?<![\w])(?:any ?time )?(?:before|ahead of|in time for) (?:our|my|the|his|her|their|we|i) (?:[\w'-]+ ){0,2}?(?:(?:${ownEvent})s?|go live|leave|fly|travel|start|open|sign|move|close)(?![\w])`,
  'g',
);

/** "Before the customs closes at 15.00", "before the guests come on Sunday". */
const beforeItHappens =
  /(?<![\w])before (?:[\w'-]+ ){1,6}?(?:closes?|shuts?|leaves?|departs?|starts?|begins?|opens?|boards?|arrives?|comes?|lands?|ends?|expires?|runs out|goes|go|flies|fly|travels?|moves?|signs?)(?![\w])/g;

function* eventsIn(lower: string): Generator<TimeMention> {
  if (!/(?:before|ahead of|in time for) /.test(lower)) return;
  for (const match of lower.matchAll(beforeEvent)) {
    const { index: start } = match;
    const end = start + match[0].length;
    yield { start, end: onBehind(lower, end) ?? end, time: start, lead: 'event' };
  }
  for (const match of lower.matchAll(beforeItHappens)) {
    const { index: start } = match;
    const then = onBehind(lower, start + match[0].length);
    if (then !== undefined || /^before (?:it|he|she|they|we|i) /.test(match[0]))
      yield { start, end: then ?? start + match[0].length, time: start, lead: 'event' };
  }
}

const atOnce =
  /(?<![\w])(?:as soon as possible|asap|a\.s\.a\.p\.?|the soonest|soonest|immediately|right now|right away|at once|straight away|this (?:minute|instant)|now(?! (?:that|and then|have|has|is|are|was|it'?s|i'?m|i|we|on)(?![\w])))(?![\w])/g;

function* wordsForNow(lower: string): Generator<TimeMention> {
  for (const { 0: words, index: start } of lower.matchAll(atOnce))
    yield { start, end: start + words.length, time: start, lead: 'now' };
}

/** Of two that overlap, an event holds the time that says when it is. */
const weightOf = ({ lead, start, end }: TimeMention): number => (lead === 'event' ? 1000 : 0) + end - start;

/** The times that a sentence names, in order and without overlaps. */
export function findTimeMentions({ lower }: Pick<Sentence, 'lower'>): TimeMention[] {
  const points = findTimes(lower)
    .map((time) => leadOf(lower, time))
    .filter(({ lead, time, end }) => lead !== 'bare' || !aNumber.test(lower.slice(time, end)));
  const all = [...points, ...amountsIn(lower), ...eventsIn(lower), ...wordsForNow(lower)];
  all.sort((a, b) => weightOf(b) - weightOf(a));
  const kept: TimeMention[] = [];
  for (const mention of all)
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

const strictLeads: readonly TimeLead[] = ['by', 'until', 'before', 'within', 'event'];

/** Whether the words before a time alone nearly make it one by which. */
export const isStrict = ({ lead }: TimeMention): boolean => strictLeads.includes(lead);
