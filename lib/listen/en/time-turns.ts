import type { TimeMention } from './time-mentions';

/** A time within its sentence, in lower case. */
export interface TimeInSentence {
  /** The sentence as far as the time, with the words that lead to it left out. */
  before: string;
  /** What leads to the time and the time itself. */
  words: string;
  after: string;
  /** How the time is led to, see `TimeLead`. */
  lead: string;
}

/** Splits a sentence in lower case at a time that it names. */
export const timeIn = (lower: string, { start, end, lead }: TimeMention): TimeInSentence => ({
  before: lower.slice(0, start),
  words: lower.slice(start, end),
  after: lower.slice(end),
  lead,
});

type Turn = readonly [name: string, holds: (time: TimeInSentence) => boolean];

const point = String.raw`(?:on |at |in |by |the |until )*(?:\d|noon|today|tonight|tomorrow|next |this |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`;
const first = String.raw`(?:i|we|i'm|we're|i am|we are|i'll|we'll|i will|we will|i've|we've|i shall|we shall)`;

const denied = /(?<![\w])(?:not|never|nor)(?: (?:even|just|only))? ?$/;
const otherChoice = new RegExp(String.raw`^,? or (?:is it |was it |maybe )?${point}`);
const earlierChoice = new RegExp(String.raw`${point}[\w:.]*(?: \w+)?,? or ?$`);
const quoteBefore = /["“„«]$/;
const quoteAfter = /^[.,!?]?["”“»]/;
const thing =
  /(?<![\w])(?:dates?|times?|hours|rates?|prices?|training|inspections?|issue|edition|bill|invoice|statement|figures|mail|e-mail|letter|message|call|update|upgrade|release|visit|order|delivery|booking|meeting|appointment|photos?|report|entry|payment|reading|version|session|agenda|review|chat|ticket|policy|notes?)(?: (?:of|from|for|dated|in|on))?(?: the)? ?$/;
const howLong =
  /^\W*(?:\w+,? )?how (?:long|many (?:minutes|hours|days|weeks|months)|much (?:time|notice)|far|early|soon)/;
const hush =
  /(?<![\w])(?:keep (?:it|this|that|quiet|mum)|between us|quiet|secret|nobody (?:has to |must |may )?know|no one (?:has to |must |may )?know|confidential|embargo(?:ed)?|under wraps)(?![\w])/;
const ownState =
  /(?:^|[^\w])(?:i'm|i am|we're|we are|i'll be|we'll be|my \w+(?:'s| is)|our \w+(?:'s| is)|reachable|at home|in the (?:office|shop|house|bakery|yard)|(?:i|we)(?:'ve| have| work| stay| sleep| manage)(?: got)? (?:no |the )?(?:[\w-]+ ){0,4})(?:[^.;:]{0,40})$/;
const grace =
  /(?<![\w])(?:(?:you|u|they|he|she)(?:'ve| have|'s| has)?(?: got)?(?: now| only| exactly)?|(?:give|giving|gave|grant|allow) (?:you|u|them|him|her)(?: only)?) ?$/;
const holding =
  /(?<![\w])(?:can|could|able to|will|'ll|cannot|can't)(?: only| just| hardly)? (?:run|bridge|hold|keep|wait|manage|last|survive|go on|get by|make do|cope|stretch|carry on)(?![\w])/;
const extension =
  /(?<![\w])(?:could|can|may|might|would|let)(?: it be possible)? (?:we|i|us|me|you|my|our)(?![\w]).*(?<![\w])(?:have|keep|pay|wait|extend|extension|close (?:one|an) eye|stay|leave|hold|postpone|defer|bridge|let|longer)(?![\w])/;
const leaving = new RegExp(
  String.raw`(?:^|[,;.:] ?|(?<![\w])(?:and|so|then|${first}(?: be)?(?: now)?) )(?:closing|cancell?ing|switching|leaving|quitting|walking|moving (?:over |all |everything )?to|going (?:over )?(?:to|with)|taking (?:my|our)|close|cancel|switch|leave|quit|be (?:with|at|gone)|have (?:moved|switched|left|cancelled))(?![\w])[^.;]*$`,
);
const elsewhere =
  /(?<![\w])(?:with|at|to|over to) (?:a |an |the |your |my |our )?(?:new |other |another |different |next )?(?:competitor|competition|rival|carrier|bank|host|provider|supplier|partner|shop|other side|credit union|somebody else|someone else)/;
const sentOff =
  /(?<![\w])(?:it|this|that|letter|complaint|both|everything|file|recording|statements?|screenshots?|matter|copy|all)(?:'s)? (?:goes?|is going|will go|follows?|is sent|are sent|is posted|lands)(?![\w])[^.;]*$/;
const announced =
  /(?<![\w])(?:learn|learned|read|hear|heard|see|saw|told|letter|announced?|sad|sorry|disappointed|shocked|notice)(?![\w]).*(?<![\w])(?:branch|offices?|shop|store|service|line|counter|pool|station|desk|plan|tariff|price|fee|product|app)s?(?:'s| is| are| will)? (?:\w+ )?(?:clos|end|shut|stop|ris|go|increas|discontinu|chang)/;
const glad =
  /(?<![\w])(?:didn'?t expect|did not expect|wow|brilliant|praise|lovely|wonderful|kudos|well done|can'?t wait|cannot wait|looking forward|so fast|so quick(?:ly)?|impressed|excited|compliments?|big thanks?|thank you for|thanks for)(?![\w])/;
const daily =
  /^ (?:each|every) |^ (?:in the (?:morning|evening)|at night)(?=[,.!]|$| i )|^ on (?:weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)/;
const eachBefore = /(?<![\w])(?:each|every) (?:\w+ ){1,2}$|(?<![\w])(?:normally|usually|always|daily)(?![\w])/;
const itIsNow = /(?:it'?s|it is|is|\d[:.]\d\d|\d ?(?:pm|am)) ?$/;
const letNot =
  /(?<![\w])(?:don't|do not|won't|will not|not|can't|cannot|never) (?:\w+ ){0,5}(?:wait|lie|rest|leave|left|sit|hang|keep|put (?:it|this|me) off|postpone)(?![\w])[^.;]*$/;
const payable =
  /(?<![\w])(?:invoice|payment|instalment|premium|fee|debit|bill|next (?:one )?is|statement)(?![\w])[^.;]*$/;
const noHurry =
  /(?<![\w])(?:no hurry|no rush|not urgent|isn't urgent|not pressing|there'?s time|time enough|early enough|whenever|some ?time|is fine with|would do|will do|happy to wait)(?![\w])/;
const validUntil =
  /(?<![\w])(?:valid|open|available|free|fixed|guaranteed|reachable|on (?:leave|holiday)|away|abroad|out of (?:office|town))(?: \w+){0,3} ?$/;
const ofPast =
  /(?<![\w])(?:it|that|this|which|they|he|she|you|one|credit|refund|parcel|delivery) (?:was|were|had been|has been)(?: \w+)? (?:due|promised|supposed|meant|expected|announced|to (?:be|come|arrive))/;

const law =
  /(?<![\w])(?:must|has to|have to|needs? to|is only|no longer|not any ?more|compulsory|mandatory|required?|requires|obliged|obligatory|may not|may only|every|forbidden|banned|law|regulations?|decree|duty|everything)(?![\w])/;
const third = /(?:^|[^\w])(?!i |we |i'|we')/;
const delivered =
  /(?:^|[ ,])(?:here|there|back|delivered|collected|fixed|refunded|paid|ready|working|up|online|live|resolved|done|(?:at|on|in|to|with|before|by|outside|into) (?:our|my|the|his|her|their|this|that|me|us|your)(?: [\w-]+){0,2}),? ?$/;
const verb =
  /(?<![\w])(?:is|are|was|were|has|have|had|do|does|did|will|can|could|would|am|i'm|it's|we're|comes?|goes?|went|said|gets?|got|makes?|takes?|starts?|opens?|closes?)(?![\w])|'(?:s|m|re|ve|ll|d)(?![\w])/;
const booked =
  /(?<![\w])(?:booked|planned|scheduled|set|fixed|due|expected|arranged|listed|down|ordered)(?: in)?(?: only| already)? ?$/;
/** "Can you tell me why it is so slow today", "is the counter open on Sunday": the time is part of what is asked about. */
const askedAbout =
  /(?<![\w])(?:know|see|say|tell (?:me|us)|check|explain|wonder|find out|ask|look up|note) (?:in the \w+ )?(?:whether|if|why|what|which|who|how|where|that) [^,;.?]{0,60}$|^(?:and |also |so |hi,? |hello,? )?(?:is|are|was|were|does|do|did|has|have) (?!it possible|there (?:a|any) (?:chance|way)|(?:you|we) able)[^,;.?]{0,60}$/;
/** "Can you come today or tomorrow?": either would do. */
const eitherWillDo = /(?<![\w])(?:can|could|please|pls) [^,;.?]{0,60}$/;

const turns: readonly Turn[] = [
  ['turn/denied', ({ before }) => denied.test(before)],
  [
    'turn/choice',
    ({ before, after }) => (otherChoice.test(after) || earlierChoice.test(before)) && !eitherWillDo.test(before),
  ],
  ['turn/asked-about', ({ before }) => askedAbout.test(before)],
  ['turn/quoted', ({ before, after }) => quoteBefore.test(before) && quoteAfter.test(after)],
  [
    'turn/of-a-thing',
    ({ before, lead }) => (lead === 'at' || lead === 'bare' || lead === 'from') && thing.test(before),
  ],
  ['turn/how-long', ({ before }) => howLong.test(before)],
  ['turn/hush', ({ before, after }) => hush.test(before) || hush.test(after)],
  [
    'turn/own-state',
    ({ before, lead }) => (lead === 'until' || lead === 'from') && ownState.test(before) && !holding.test(before),
  ],
  ['turn/extension', ({ before, lead }) => (lead === 'until' || lead === 'event') && extension.test(before)],
  ['turn/leaving', ({ before, after }) => leaving.test(before) || elsewhere.test(before) || elsewhere.test(after)],
  ['turn/sent-off', ({ before }) => sentOff.test(before)],
  ['turn/announced', ({ before }) => announced.test(before)],
  ['turn/glad', ({ before, after }) => glad.test(before) || glad.test(after)],
  ['turn/daily', ({ before, after, words }) => daily.test(after) || eachBefore.test(before) || /days$/.test(words)],
  ['turn/it-is-now', ({ before, lead }) => lead === 'now' && itIsNow.test(before)],
  ['turn/let-not', ({ before }) => letNot.test(before)],
  ['turn/payable', ({ before, words }) => words.startsWith('due') && payable.test(before)],
  ['turn/no-hurry', ({ before, after }) => noHurry.test(before) || noHurry.test(after)],
  ['turn/valid', ({ before }) => validUntil.test(before)],
  ['turn/was-due', ({ before }) => ofPast.test(before)],
  ['turn/grace', ({ before, lead }) => lead === 'until' && grace.test(before)],
  ['turn/holding', ({ before, lead }) => lead === 'until' && holding.test(before)],
  ['turn/law', ({ before, after, lead }) => lead === 'from' && law.test(`${before} ${after}`) && third.test(after)],
  ['turn/delivered', ({ before, after }) => delivered.test(before) && !verb.test(`${before}${after}`)],
  ['turn/booked', ({ before }) => booked.test(before)],
];

/**
 * The turns of speech that tell what a time is: a day that is refused, one of two to choose from, when they leave us, what
 * the law wants from then on. Each is a name; how much it tells is learned.
 */
export const turnsOf = (time: TimeInSentence): string[] =>
  turns.filter(([, holds]) => holds(time)).map(([name]) => name);

/** Turns with which a time is no deadline, whatever leads to it. */
const decisive: ReadonlySet<string> = new Set([
  'turn/denied',
  'turn/choice',
  'turn/quoted',
  'turn/how-long',
  'turn/hush',
]);
const decisiveTurns = turns.filter(([name]) => decisive.has(name));

/** Whether a turn of speech settles that a time is none by which anything is needed. */
export const isTurnedDown = (time: TimeInSentence): boolean => decisiveTurns.some(([, holds]) => holds(time));
