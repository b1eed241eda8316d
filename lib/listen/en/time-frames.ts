import { matchesIn } from '../expressions';
import type { Sentence } from '../text';
import { governors } from './governors';
import type { TimeMention } from './time-mentions';
import { timeIn, turnsOf } from './time-turns';

/** What is known of the message around a sentence that names a time. */
export interface TimeContext {
  /** Whether this sentence asks for something, and the ones beside it, and any. */
  asks: { here: boolean; before: boolean; after: boolean; anywhere: boolean };
  /** Place of the sentence, 0 the first, and how many there are. */
  place: number;
  count: number;
  /** How many times the whole message names, and whether another one is led to by "by" and its like. */
  times: number;
  strictElsewhere: boolean;
  /** What governs anywhere in this sentence; nothing else is looked for in its clauses. */
  own: ReadonlySet<string>;
  /** What governs in the sentence before and in the one behind, see `governorsIn`. */
  previous: ReadonlySet<string>;
  next: ReadonlySet<string>;
  /** Whether the rules claim this time, or only others of the message. */
  rules: 'claim' | 'other' | 'none';
}

/** Where one clause ends and another begins; the words of a link say how the two hang together. */
const boundary =
  /[,;:()"]|\s[-–—]+\s|\.{2,}|(?<![\w])(?:and|but|or|because|so|which|who|when|while|since|otherwise|unless|if|that|then|where|than|as|until (?=[a-z]+ (?:is|has|comes)))(?![\w])/g;

interface Clause {
  before: string;
  after: string;
  link: string;
  unlink: string;
  earlier: string;
  later: string;
}

/** The clause a mention stands in: what is before it and behind it there, and the words around those. */
function clauseAround(lower: string, { start, end }: TimeMention): Clause {
  let from = 0;
  let link = '';
  let earlier = '';
  const before = lower.slice(0, start);
  for (const match of matchesIn(boundary, before)) {
    const text = before.slice(from, match.index);
    if (/\w/.test(text)) earlier = text;
    from = match.index + match[0].length;
    link = match[0].trim();
  }
  const after = lower.slice(end);
  boundary.lastIndex = 0;
  const stop = boundary.exec(after);
  boundary.lastIndex = 0;
  return {
    before: before.slice(from),
    after: after.slice(0, stop?.index ?? after.length),
    link,
    unlink: stop?.[0].trim() ?? '',
    earlier,
    later: stop ? after.slice(stop.index + stop[0].length) : '',
  };
}

/** What governs a time, with the names of its frames by where it stands; to put a name together takes longer than to look. */
const frameNames = governors.map(([name, pattern]) => ({
  name,
  pattern,
  previous: `previous/${name}`,
  next: `next/${name}`,
  before: `before/${name}`,
  after: `after/${name}`,
  around: `around/${name}`,
  earlier: `earlier/${name}`,
  later: `later/${name}`,
}));

/** What governs a time and what leads to it tell more together than each alone; of these. */
const withLead = ['need', 'request', 'deed', 'past', 'happens', 'event', 'is', 'told', 'we-will', 'you', 'if'];

/** How a mention is written. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['time/hours', /(?<![\w])(?:minutes?|mins?|hours?|hrs?|hour)(?![\w])/],
  ['time/clock', /\d[:.]\d\d|\d ?(?:am|pm|h)(?![\w])|o'? ?clock|noon|midnight|lunch|eod|cob/],
  [
    'time/today',
    /(?<![\w])(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the |today|business|play|day))/,
  ],
  ['time/tomorrow', /tomorrow/],
  ['time/weekday', /(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<![\w])(?:mon|tue|wed|thu|fri|sat|sun)(?![\w])/],
  ['time/plural-days', /days(?![\w])/],
  ['time/week', /(?<![\w])(?:weeks?|weekend)(?![\w])/],
  ['time/month', /(?<![\w])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![\w])/],
  ['time/ordinal', /\d(?:st|nd|rd|th)/],
  ['time/year', /(?:19|20)\d\d/],
  ['time/figures', /\d[./-]\d/],
  ['time/season', /spring|summer|autumn|winter|christmas|easter|new year|month|quarter|year/],
  ['time/asap', /asap|a\.s\.a\.p|as soon as|soonest/],
  ['time/now', /^(?:now|right now)$/],
  ['time/immediately', /^(?:immediately|at once|right away|straight away|this (?:minute|instant))$/],
];

/**
 * What can be told of a time by the words around it: how it is led to and written, what governs it in its clause and in the
 * rest of its sentence, and what the sentences beside it ask.
 *
 * @param sentence - the sentence that names it
 * @param mention - the time, offsets into the sentence
 * @param mentions - all times of that sentence
 * @returns names of features, each once
 */
export function framesOf(
  { text, lower }: Pick<Sentence, 'text' | 'lower'>,
  mention: TimeMention,
  mentions: readonly TimeMention[],
  context: TimeContext,
): string[] {
  const frames = new Set<string>();
  const words = lower.slice(mention.start, mention.end);
  const around = clauseAround(lower, mention);
  const { before, after, link, unlink, earlier, later } = around;
  const { lead } = mention;
  frames.add(`lead/${lead}`);
  for (const [name, pattern] of shapes) if (pattern.test(words)) frames.add(name);
  const clause = `${before} ${after}`;
  const bare = !/\w/.test(clause);
  if (bare) frames.add('clause/bare');
  /** What governs in its clause. */
  const governing = new Set<string>();
  for (const names of frameNames) {
    const { name, pattern } = names;
    if (context.previous.has(name)) frames.add(names.previous);
    if (context.next.has(name)) frames.add(names.next);
    if (!context.own.has(name)) continue;
    const isBefore = pattern.test(before);
    const isAfter = pattern.test(after);
    if (isBefore) frames.add(names.before);
    if (isAfter) frames.add(names.after);
    if (isBefore || isAfter) governing.add(name);
    if (pattern.test(earlier)) frames.add(bare ? names.around : names.earlier);
    if (pattern.test(later)) frames.add(names.later);
  }
  if (link) frames.add(`link/${/^\W/.test(link) ? 'mark' : link}`);
  if (unlink) frames.add(`unlink/${/^\W/.test(unlink) ? 'mark' : unlink}`);
  const upTo = lower.slice(0, mention.start);
  const rest = lower.slice(mention.end);
  const opens = !/\w/.test(upTo);
  const closes = !/\w/.test(rest);
  if (opens) frames.add('stands/first');
  if (closes) frames.add('stands/last');
  if (opens && closes) frames.add('stands/alone');
  if (!/\w/.test(before)) frames.add('stands/opens-clause');
  if (!/\w/.test(after)) frames.add('stands/closes-clause');
  if (/^'s(?![\w])/.test(rest)) frames.add('stands/owner');
  if (
    /^(?:'s)? (?!at|on|in|by|and|or|to|from|for|please|pls|so|but|as|if|when|then|with|without|because|is|are|was|will|has|have|i|we|you|it|they|the|a|my|our)[a-z]+/.test(
      rest,
    ) &&
    !/^(?:now|today)$/.test(words)
  )
    frames.add('stands/before-word');
  if (/(?<![\w])(?:your|the|of|our|my|that) $/.test(lower.slice(0, mention.time))) frames.add('stands/as-name');
  if (/(?:\d|[-–/])\s?$|between (?:[\w.:]+ )+and $|(?<![\w])to $/.test(upTo)) frames.add('stands/range');
  if (/^ ?[-–] ?\d|^ (?:to|till|until|and) (?:\d|noon)/.test(rest)) frames.add('stands/range');
  if (lead === 'now' || /today|tonight/.test(words)) {
    const written = text.slice(mention.start, mention.end);
    if (/[A-Z]{3}/.test(written) && /\p{Ll}.*\p{Ll}/u.test(text)) frames.add('stands/shouted');
  }
  frames.add(lower.endsWith('?') ? 'sentence/question' : text.endsWith('!') ? 'sentence/exclaims' : 'sentence/tells');
  const length = lower.length;
  frames.add(length < 30 ? 'sentence/short' : length < 90 ? 'sentence/middling' : 'sentence/long');
  for (const other of mentions)
    if (other !== mention) {
      frames.add(other.start < mention.start ? 'beside/earlier-time' : 'beside/later-time');
      if (other.lead === 'by' || other.lead === 'event') frames.add('beside/by');
    }
  const { asks } = context;
  if (asks.here) frames.add('asks/here');
  if (asks.before) frames.add('asks/before');
  if (asks.after) frames.add('asks/after');
  if (!asks.anywhere) frames.add('asks/nothing');
  frames.add(`place/${context.place === 0 ? 'first' : context.place === context.count - 1 ? 'last' : 'middle'}`);
  frames.add(`rules/${context.rules}`);
  frames.add(`message/${context.times === 1 ? 'one-time' : context.times < 4 ? 'few-times' : 'many-times'}`);
  if (context.strictElsewhere) frames.add('message/by-elsewhere');
  if (context.count > 12) frames.add('place/long-message');
  for (const name of withLead) if (governing.has(name)) frames.add(`${lead}+${name}`);
  if (asks.here) frames.add(`${lead}+asks`);
  if (bare) frames.add(`${lead}+bare`);
  for (const turn of turnsOf(timeIn(lower, mention))) frames.add(turn);
  for (const reading of readingsOf(frames, governing, lower, mention, around)) frames.add(reading);
  return [...frames];
}

/** Right before a time: "is on", "are due in". */
const isAt =
  /(?<![\w])(?:(?:is|are|'s|'re)(?: set| booked| planned| scheduled| due| fixed| down| listed)?|was moved to|has been moved to|falls)(?: only| already| then| again)?(?: (?:on|at|in|for|by|this|next|from))? ?$/;
const theirs =
  /(?:^|[^\w])(?:i|we|my|our|they|the|he|she|his|her|their|this|that|it|customs|council|people|term|school|train|boarding|departure|launch|payroll)(?![\w])/;
const negated =
  /(?<![\w])(?:not|no|nothing|nobody|never|without|isn't|aren't|hasn't|haven't|don't|doesn't|can't|cannot|won't|isnt|arent|dont)(?![\w])/;
const toUs = /^ ?(?:or|otherwise|or else) ?(?:i|we|it|you|my|our|both|he|the)(?![\w])/;

/** "Can you send it today", "and pay it now": the day or the hour they write in. */
const soon =
  /^(?:today|tonight|this (?:morning|afternoon|evening|week)|now|right now|right away|at once|immediately)(?![\w])/;

/** What a time is taken for when all that stands around it is put together. */
function readingsOf(
  frames: ReadonlySet<string>,
  governing: ReadonlySet<string>,
  lower: string,
  { start, end, lead }: TimeMention,
  clause: Clause,
): string[] {
  const has = (name: string): boolean => governing.has(name);
  const found: string[] = [];
  const tells = !lower.endsWith('?');
  const wants = has('need') || has('request') || has('deed');
  const past = has('past') || has('perfect');
  const rest = lower.slice(end);
  const strict = lead === 'by' || lead === 'until' || lead === 'before' || lead === 'within' || lead === 'event';
  if (past && !wants) found.push('reads/past');
  if (has('told') && past) found.push('reads/told');
  if (frames.has('before/ask-when') && !tells && !has('request')) found.push('reads/asked-for');
  if (has('open') || has('habit')) found.push('reads/habit');
  if (has('we-will') && !wants && !has('if')) found.push('reads/own-plan');
  if (wants && !past && strict) found.push('reads/wanted-by');
  if (wants && !past && !strict && tells) found.push('reads/wanted-on');
  if (has('request') && !tells && !past) found.push('reads/asked-on');
  if (wants && !past && soon.test(lower.slice(start, end))) found.push('reads/wanted-soon');
  if (toUs.test(rest.replace(/^[ ,.!;-]+/, '')) && !past) found.push('reads/ultimatum');
  if (/^(?:if|unless)$/.test(clause.link) && (negated.test(clause.before) || clause.link === 'unless'))
    found.push('reads/if-not');
  if (/(?<![\w])without (?:[\w']+ ){1,5}$/.test(clause.before)) found.push('reads/if-not');
  if (/^(?:if|unless)(?![\w])/.test(clause.later.trim()) || clause.unlink === 'if' || clause.unlink === 'unless')
    found.push('reads/if-behind');
  const before = lower.slice(0, start);
  if (isAt.test(`${before}`) && tells) found.push('reads/is-on');
  if (
    !past &&
    !wants &&
    tells &&
    !has('will') &&
    (has('happens') || has('we-do')) &&
    theirs.test(` ${clause.before}${clause.after}`)
  )
    found.push('reads/scheduled');
  if (has('event') && tells && !past) found.push('reads/event');
  if (lead === 'now' && (frames.has('before/deed') || has('you') || has('request')) && !past && tells)
    found.push('reads/now');
  if (
    frames.has('clause/bare') &&
    !past &&
    (frames.has('around/deed') || frames.has('around/need') || frames.has('around/request'))
  )
    found.push('reads/after-wish');
  if (
    !/(?<![\w])(?:is|are|was|were|has|have|had|do|does|did|will|can|\w{3,}ed)(?![\w])/.test(
      `${clause.before} ${clause.after}`,
    ) &&
    tells &&
    !frames.has('clause/bare') &&
    /\w/.test(clause.before)
  )
    found.push('reads/no-verb');
  return found;
}
