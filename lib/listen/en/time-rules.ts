import type { Span } from '../../conversation/conversation';
import type { Sentence } from '../text';
import type { TimeMention } from './time-mentions';
import { isTurnedDown, timeIn } from './time-turns';

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

/** Leads that make a time one by which unless something speaks against it. */
const led: ReadonlySet<TimeMention['lead']> = new Set([
  'by',
  'until',
  'before',
  'within',
  'from',
  'grace',
  'now',
  'event',
]);

/** Whether anything speaks against a time that is led to as one by which. */
function isHeld({ lower }: Sentence, { lead, start, end }: TimeMention, pressing: boolean, asking: boolean): boolean {
  const before = lower.slice(0, start);
  if (lead === 'event') return true;
  if (toldBefore.test(before)) return false;
  if (lead === 'within') return !past.test(clauseOf(before)) && !isHabit(before);
  if (lead === 'by') return !ownPlan.test(before);
  if (lead === 'until') return pressing && !/^until (?:today|this|now|recently)/.test(lower.slice(start, end));
  if (lead === 'from') return asking;
  if (lead === 'now')
    return presses.test(lower) && !past.test(lower) && !/(?:n't|not|cannot|is|are|was) $/.test(before);
  return true;
}

/** Whether a sentence tells on which day something is that the need may hang on: "term starts on the 2nd". */
const tellsStake = ({ lower }: Sentence, { time }: TimeMention): boolean =>
  !lower.endsWith('?') && !past.test(lower) && stakeAt.test(lower.slice(0, time));

/**
 * Claims by rules which times of a message are deadlines. What they claim is one of the things that weights decide by, see
 * `deadlines.ts`: alone they miss the ways of speaking that nobody thought of.
 *
 * @param sentences - the sentences of the message
 * @param mentions - for each of them the times it names
 * @param asks - what the message asks for: a time in the same sentence is one by which
 * @returns the times claimed; where there are any with a word such as "by", these alone
 */
export function claimByRules(
  sentences: readonly Sentence[],
  mentions: readonly (readonly TimeMention[])[],
  asks: readonly Span[],
): Set<TimeMention> {
  const sure = new Set<TimeMention>();
  const others = new Set<TimeMention>();
  for (const [place, sentence] of sentences.entries()) {
    const { lower } = sentence;
    const own = (mentions[place] ?? []).filter((mention) => !isTurnedDown(timeIn(lower, mention)));
    if (own.length === 0 || notDeadline.test(lower)) continue;
    const asking = asks.some((ask) => ask.start < sentence.end && sentence.start < ask.end);
    const pressing = asking || wanted.test(lower);
    const held = own.filter((mention) => led.has(mention.lead) && isHeld(sentence, mention, pressing, asking));
    for (const mention of held) (mention.lead === 'now' ? others : sure).add(mention);
    if (held.length > 0 || !pressing || (asksToKnow.test(lower) && !asksAct.test(lower))) continue;
    const time = own.find(({ lead }) => lead === 'at' || lead === 'bare');
    if (time && !past.test(clauseOf(lower.slice(0, time.start))) && isNeededThen(lower, time)) others.add(time);
  }
  if (sure.size > 0) return sure;
  if (others.size > 0 || asks.length === 0) return others;
  for (const [place, sentence] of sentences.entries()) {
    const stake = mentions[place]?.find((mention) => tellsStake(sentence, mention));
    if (stake) return new Set([stake]);
  }
  return others;
}
