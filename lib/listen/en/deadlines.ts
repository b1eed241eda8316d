import type { Span } from '../../conversation/conversation';
import type { Sentence } from '../text';
import type { Deadline } from '../types';
import { type BaseTime, endOfTimePoint, findTimes, resolveTime, timeAmount } from './times';

/** Most sentences that are searched for a time; a mail with more is a log, not a wish. */
const mostSentences = 150;

/** Most deadlines listed of one message. */
const mostDeadlines = 5;

/** Words that lead to the time by which something is needed, or from which on. */
const toPoint =
  /(?<![\w])(?:(?:by|until|till|til|before|no later than|not later than|latest by|latest|due|at the latest(?: by| on)?|prior to|ahead of) (?:(?:the )?latest |around |about |then,? )?|(?:from|as of|starting) )/g;
const toAmount = /(?<![\w])(?:within|in less than|in under|in the next) /g;
const amountAt = new RegExp(String.raw`(?:${timeAmount})(?![\w])`, 'y');
/** Words behind a time that make it one by which something is needed. */
const atLatest = /^ (?:at the (?:very )?latest|latest)(?![\w])/;
const atOnce =
  /(?<![\w])(?:as soon as possible|asap|a\.s\.a\.p\.?|immediately|right now|right away|at once|straight away|now(?=!|[.,]? (?:or|otherwise)\b|\.?$))(?![\w])/g;
/** "You have two days, then …": a time of grace. */
const toGrace =
  /(?<![\w])(?:you(?:'ve| have)(?: got| now)?|(?:give|giving|gave) you)(?: (?:exactly|only|just|until|another))? /g;
const afterGrace = /^(?:,? (?:to|or|then|from|before|after|otherwise)(?![\w])|[,.:;!]|$)/;
/** Shouted in a sentence that is not: "on the phone NOW, please". */
const shoutedNow = /(?<![\w])(?:NOW|ASAP|IMMEDIATELY|TODAY)(?![\w])/g;
const smallLetters = /\p{Ll}.*\p{Ll}/u;
/** Behind "from April". */
const onwards = /^ on(?:wards?)?(?= *(?:[,.;!?]|$))/;
/** Words before a time that belong to it. */
const onAt = /(?:on|at|for|in|this|next) /y;

/** "I need this today": what stands before is no part of these. */
const onlyItself = /^(?:today|tonight|tomorrow|noon|\d)/;

/** The stretches of a sentence that name a time by which, in order and without overlaps. */
function findByWhen({ lower, text }: Sentence): Span[] {
  const found: Span[] = [];
  for (const lead of lower.matchAll(toPoint)) {
    const end = endOfTimePoint(lower, lead.index + lead[0].length);
    if (end === undefined) continue;
    const more = lead[0].startsWith('from') ? (onwards.exec(lower.slice(end))?.[0].length ?? 0) : 0;
    found.push({ start: lead.index, end: end + more });
  }
  for (const lead of lower.matchAll(runsOutIn)) {
    amountAt.lastIndex = lead.index + lead[0].length;
    if (amountAt.test(lower)) found.push({ start: lead.index + lead[0].length - 3, end: amountAt.lastIndex });
  }
  for (const lead of lower.matchAll(toGrace)) {
    const start = lead.index + lead[0].length;
    amountAt.lastIndex = start;
    if (amountAt.test(lower) && afterGrace.test(lower.slice(amountAt.lastIndex)))
      found.push({ start, end: amountAt.lastIndex });
  }
  if (smallLetters.test(text))
    for (const match of text.matchAll(shoutedNow))
      found.push({ start: match.index, end: match.index + match[0].length });
  for (const lead of lower.matchAll(toAmount)) {
    amountAt.lastIndex = lead.index + lead[0].length;
    if (amountAt.test(lower)) found.push({ start: lead.index, end: amountAt.lastIndex });
  }
  if (lower.includes(' latest'))
    for (const { start, end } of findTimes(lower)) {
      const latest = atLatest.exec(lower.slice(end));
      if (latest) found.push({ start, end: end + latest[0].length });
    }
  for (const match of lower.matchAll(atOnce)) found.push({ start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start);
  return found.filter((span, place) => !found.slice(0, place).some((before) => span.start < before.end));
}

/** A price or an amount of hours reads like a time of day; without a word before it, it is none. */
const aNumber = /^\d+(?:\.\d\d| ?(?:hours?|hrs?|h))$/;

/** The first time a sentence names, with the preposition before it. */
function findOnWhen(lower: string): Span | undefined {
  const time = findTimes(lower).find(
    ({ start, end }) => !aNumber.test(lower.slice(start, end)) || /(?<![\w])at $/.test(lower.slice(0, start)),
  );
  if (!time) return undefined;
  for (const length of [3, 4, 5]) {
    const start = time.start - length;
    if (start < 0 || /\w/.test(lower[start - 1] ?? '')) continue;
    onAt.lastIndex = start;
    const isPart = onAt.test(lower) && onAt.lastIndex === time.start;
    if (isPart && !(onlyItself.test(lower.slice(time.start)) && /^this /.test(lower.slice(start))))
      return { start, end: time.end };
  }
  return time;
}

const beforeEvent =
  /(?<![\w])before (?:our|my|the|we|i) (?:[\w'-]+ ){0,2}?(?:launch|go-?live|event|audit|meeting|wedding|trip|flight|holidays?|exam|exams|trade fair|fair|exhibition|presentation|deadline|opening|inspection|season|board|call|visit|renewal|migration|move|weekend|exhibition|go live|leave|fly|travel|start|open)(?![\w])/g;

/** "Before the customs closes at 15.00", "before the guests come on Sunday". */
const beforeItHappens =
  /(?<![\w])before (?:[\w'-]+ ){1,6}?(?:closes?|shuts?|leaves?|departs?|starts?|begins?|opens?|boards?|arrives?|comes?|lands?|ends?|expires?|runs out|goes|go|flies|fly|travels?|moves?)(?![\w])/g;

/** "Boarding in 12 minutes", "the train leaves in an hour". */
const runsOutIn =
  /(?<![\w])(?:boards?|boarding|leaves?|leaving|departs?|departing|starts?|starting|closes?|closing|opens?|opening|begins?|takes off|ends?|live|due|arrives?) in (?=[\w])/g;

const linkBehind = /,? (?:on |at |in |this |next )?/y;

/** Where the time ends that says when an event is: "before our launch on Friday". */
function onBehind(lower: string, at: number): number | undefined {
  linkBehind.lastIndex = at;
  if (!linkBehind.test(lower)) return undefined;
  const end = endOfTimePoint(lower, linkBehind.lastIndex);
  // "next" is part of the time itself.
  return end ?? endOfTimePoint(lower, at + 1);
}

/** What something hangs on, with the time that follows: "term starts on the 2nd", "our launch is Friday". */
const stakeAt =
  /(?<![\w])(?:(?:start|begin|open|leave|close|expire|end|come|arrive|run out|go live|launch|move|travel|fly|meet)s?|starting|leaving|(?:launch|go-?live|exams?|audit|wedding|birthday|party|funeral|surgery|operation|appointment|flight|hearing|event|opening|meeting|trip|term|trade fair|exhibition|conference|presentation|interview|move|inspection|concert|show|match|deadline|delivery|holiday|visa) (?:is|are)|flight|(?:have|has) (?:to be|an? [\w-]+)(?: in| at)? ?[\w-]*) (?:on |at |in |this |next )?$/;

/** Words that turn a named time into one by which something is wanted. */
const wanted =
  /(?<![\w])(?:need|needs|needed|want|wants|must|shall|has to|have to|you(?:'ve| have) (?:got )?till?|expect|require|requires|demand|please|pls|kindly|could|can you|would you|will you|send|fix|answer|reply|call|deliver|urgent|urgently|deadline|due|otherwise|unless|or else|if (?:it|i|we|you|not|this|that|the|nothing|there)|without|(?:final|last) (?:\w+ )?(?:period|date|chance|reminder|warning|notice)|so (?:i|we) can|in time|go-?live|going live|launch|exams?|audit|wedding|asap|a\.s\.a\.p|when do|now|or (?:i|we|it|you))(?![\w])/;

/** Words before a time that make it one of the past. */
const past =
  /(?<![\w])(?:since|ago|was|were|had|said|says|promised|told|ordered|wrote|paid|bought|received|charged|yesterday|came|went|tried|started|happened|arrived|stayed|appeared|updated|installed|(?:today is|it is|it's)(?= ?$))(?![\w])/;

/** "You said before noon", "was to be paid by Friday": a promise or a story, not a wish. */
const toldBefore =
  /(?<![\w])(?:you (?:said|wrote|told|promised)|was (?:to|told|promised|due)|were (?:to|told|promised)|stayed|waited|had (?:it|the|to)|open|got no) ?[^.,;]{0,40}$/;

/** Words with which "immediately" is a wish rather than a manner. */
const presses =
  /(?<![\w])(?:please|pls|plz|kindly|we need|i need|need (?:it|this|that|help|an?)|must|expect|demand|require|want (?:it|this|my|a|you)|fix|resolve[d]?|refund|respond|reply|answer|call me|help|urgent|send|get|give|bring)(?![\w])/;

/** A question about a time is not one by which. */
const asksToKnow = /^(?:[\w' ]{0,30}[,:] )?(?:when|what time|which|is|are|does|do|did|will|was|has|have|how)\b.*\?$/;
const asksAct = /(?<![\w])(?:can|could|would|will) (?:you|someone|somebody|one)|please|need(?![\w])/;

/** "On request within 30 days", "answers within an hour": a rule or a habit. */
const isHabit = (before: string): boolean =>
  /(?:on request|granted|usually|normally|always|(?:rang|answered|came)(?: (?:me|us|back)){0,2}) $/.test(before);

const immediately = /^(?:as soon|asap|a\.s\.a|immediately|right|at once|straight|now)/;

/** Times that bind nobody: when somebody can be reached, how long something is valid. */
const notDeadline =
  /(?<![\w])(?:open (?:until|till|from)|valid until|reach(?:ed|able)?|available|until (?:now|today i|yesterday|recently|then)|working hours|from (?:\w+ ){0,2}(?:to|until|till)|runs? (?:until|till))(?![\w])/;

/** "We'll be with another carrier by summer": what they will do themselves, with no "if not" to it. */
const ownPlan =
  /^(?!.*(?<![\w])(?:if|unless|otherwise|without|or else)(?![\w])).*(?:^|[,;:] |(?:and|but|so|then) )(?:i|we)(?:'ll| will| shall) (?!need|have to|require|expect|want)[^,;]{0,40}$/;

/** The clause a place stands in, as far as that place. */
const clauseOf = (before: string): string => before.split(/[,;.:]|(?<![\w])(?:and|but|or)(?![\w])/).at(-1) ?? '';

/** What is wanted by then, before a bare time or behind one that opens its sentence. */
const wantedThen =
  /(?<![\w])(?:need|needs|needed|want|wants|must|shall|has to|have to|expect|require|requires|demand|insist|please|pls|kindly|(?:can|could|will|would|won't) (?:you|u|someone|somebody|it|this|that|one|we|i)|deadline|due|urgent|urgently|or else|otherwise|unless|without|if (?:it|not|this|you|there)|in time|launch|go live|going live|go-live|leave|open|start|starts|travel|fly|asap|at the latest)(?![\w])/;
const doThen =
  /(?:^|[,;:] |(?:and|then|so|or|just) )(?:send|fix|deliver|call|ring|answer|reply|refund|pay|come|get|bring|give|tell|make|switch|unlock|restore|book|move|change|collect|install|ship|transfer|credit|let|put|correct|confirm|cancel|do it)(?![\w])/;
/** "Today it stopped": the day of a story, with which it begins. */
const ofTheDay =
  /^(?:(?:so|and|but|now|also|hi|hello|then),? )?(?:today|tonight|this (?:morning|week|afternoon|month))$/;
const happened =
  /(?<![\w])(?:was|were|had|did|got|came|went|tried|started|opened|noticed|received|found|stopped|lost|\w{3,}ed)(?![\w])/;

/** Whether a time without "by" is one by which, and not when something is or was. */
function isNeededThen(lower: string, { start, end }: Span): boolean {
  const before = lower.slice(0, start);
  const after = lower.slice(end);
  if (ofTheDay.test(lower.slice(0, end)) && !/(?<![\w])(?:need|must|have to|has to)(?![\w])/.test(after)) return false;
  if (wantedThen.test(before) || doThen.test(before) || /^(?: [\w']+){0,3},? or (?:i|we|it)(?![\w])/.test(after))
    return true;
  return wantedThen.test(after) && !happened.test(after);
}

/**
 * Finds the times by which the customer needs something.
 *
 * @param sentences - the sentences of the last customer message
 * @param base - when it was written; without it no date is resolved
 * @param asks - what the message asks for: a time in the same sentence is one by which
 * @returns deadlines in the order of the text, the surer ("by …") before nothing else in the same sentence
 */
export function findDeadlines(
  sentences: readonly Sentence[],
  base: BaseTime | undefined,
  asks: readonly Span[],
): Deadline[] {
  const deadlines: Deadline[] = [];
  /** Those with a word such as "by": where there are any, a bare time beside them is something else. */
  const sure = new Set<Deadline>();
  const add = (sentence: Sentence, start: number, length: number, isSure: boolean): void => {
    const from = sentence.start + start;
    if (deadlines.some((other) => from < other.end && other.start < from + length)) return;
    const text = sentence.text.slice(start, start + length);
    const date = base ? resolveTime(sentence.lower.slice(start, start + length), base) : undefined;
    const deadline: Deadline = { start: from, end: from + length, text };
    if (date !== undefined) deadline.date = date;
    if (immediately.test(text.toLowerCase()) || /^(?:today|tonight)$/i.test(text)) deadline.atOnce = true;
    deadlines.push(deadline);
    if (isSure) sure.add(deadline);
  };
  for (const sentence of sentences.slice(0, mostSentences)) {
    if (deadlines.length >= mostDeadlines) break;
    const { lower } = sentence;
    if (notDeadline.test(lower)) continue;
    const known = deadlines.length;
    const asking = asks.some((ask) => ask.start < sentence.end && sentence.start < ask.end);
    const pressing = asking || wanted.test(lower);
    for (const { start, end } of findByWhen(sentence)) {
      const before = lower.slice(0, start);
      const words = lower.slice(start, end);
      if (toldBefore.test(before) || (/^within/.test(words) && (past.test(clauseOf(before)) || isHabit(before))))
        continue;
      if (/^by /.test(words) && ownPlan.test(before)) continue;
      const isGrace = /you(?:'ve| have)(?: got)? $/.test(before);
      if (/^(?:until|till?) /.test(words) && !isGrace)
        if (!pressing || /^till? |^until (?:today|this|now|recently)/.test(words)) continue;
      if (/^(?:from|as of|starting)/.test(words) && !asking) continue;
      if (
        immediately.test(words) &&
        (!presses.test(lower) || past.test(lower) || /(?:n't|not|cannot|is|are|was) $/.test(before))
      )
        continue;
      add(sentence, start, words.length, !immediately.test(words));
    }
    if (asking)
      for (const match of lower.matchAll(beforeItHappens)) {
        const then = onBehind(lower, match.index + match[0].length);
        if (then !== undefined || /^before (?:it|he|she|they|we|i) /.test(match[0]))
          add(sentence, match.index, (then ?? match.index + match[0].length) - match.index, true);
      }
    for (const match of lower.matchAll(beforeEvent)) {
      const then = onBehind(lower, match.index + match[0].length);
      add(sentence, match.index, (then ?? match.index + match[0].length) - match.index, true);
    }
    if (deadlines.length > known || !pressing || (asksToKnow.test(lower) && !asksAct.test(lower))) continue;
    const time = findOnWhen(lower);
    if (time && !past.test(clauseOf(lower.slice(0, time.start))) && isNeededThen(lower, time))
      add(sentence, time.start, time.end - time.start, false);
  }
  if (deadlines.length === 0 && asks.length > 0) {
    for (const sentence of sentences.slice(0, mostSentences)) {
      const { lower } = sentence;
      if (lower.endsWith('?') || past.test(lower)) continue;
      const time = findTimes(lower).find(({ start }) => stakeAt.test(lower.slice(0, start)));
      if (!time) continue;
      const lead = /(?:on|at|in|this|next) $/.exec(lower.slice(0, time.start))?.[0].length ?? 0;
      add(sentence, time.start - lead, time.end - time.start + lead, false);
      break;
    }
  }
  return deadlines.filter((deadline) => sure.size === 0 || sure.has(deadline)).slice(0, mostDeadlines);
}
