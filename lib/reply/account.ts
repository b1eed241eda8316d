import type { Situation } from '../conversation/vocabulary';
import type { Fact, Reading } from '../listen/types';
import { concerns } from './concerns';
import type { Concern } from './concerns/types';
import { type Clause, findClauses, partsOf } from './english/clause';
import { plainText } from './english/plain';
import { hangsInTheAir } from './english/subject';
import { dataIn, productIn, thingIn } from './english/things';
import { isFiniteVerb } from './english/verbs';
import { isRepeatable, namesTrouble } from './english/words';
import { needWords } from './needs';
import { occurrenceWords } from './restate';
import { topicOf } from './topic';

/** Slots about what happened; each is left out where nothing sure can be said. */
export interface Account {
  account?: string;
  more?: string;
  concern?: string;
  topic?: string;
  find?: string;
  need?: string;
  quote?: string;
}

/** What is told of the message, and whether it is bad news: something that went wrong for them, not something they did. */
export interface Told extends Account {
  badNews: boolean;
  /** The words themselves name something that went wrong. */
  trouble: boolean;
}

/** Evidence for these is about the matter itself, not about the mood or what they will do next. */
const aboutTheMatter: readonly Situation[] = [
  'service-failure',
  'frustrated',
  'mistaken',
  'business-critical-change',
  'lacks-direction',
  'impatient',
  'off-plan',
];

const mayFail: readonly Situation[] = ['service-failure', 'frustrated', 'impatient', 'lacks-direction', 'abusive'];

/** Points a clause needs to be told back in the customer's own words, and to win over our own words for it. */
const enough = { alone: 0.9, silent: -0.6, overConcern: 3.4, second: 1.7 } as const;
const longestAccount = 28;
/** UTF-16 units; above it a mail has room for words that only sound like a concern. */
const shortMail = 500;

/**
 * What happened to the customer, told from our side: their own clause where it is plain, else our words for the concern.
 * @param about.owed a broken promise of ours is owned elsewhere in the reply, so it is not told a second time
 * @param about.asks whether they ask for something a reply can name: then a clause has to say more to be told
 * @param about.earlier what the customer wrote before in the thread, where upset makes it matter
 */
export function accountOf(
  text: string,
  reading: Reading,
  sameDay: boolean,
  { owed = false, asks = false, earlier = '' } = {},
): Told {
  const plain = plainText(text);
  const here = concernIn(plain, reading);
  // A follow-up often leaves out what it is about: the customer said so before.
  const before = here || !earlier ? undefined : concernIn(plainText(earlier), { ...reading, situations: [] });
  const concern = here ?? (before?.vague ? undefined : before);
  const found = owed && concern?.id === 'broken-promise' ? undefined : concern;
  const told = found && fill(found, here ? plain : plainText(earlier), reading.facts);
  const clauses = findClauses(text, sameDay);
  const ranked = clauses
    .filter((clause) => !owed || !/\bpromis/.test(clause.text))
    .map((clause, i) => ({ clause, points: pointsOf(clause, reading) + Math.max(0, 0.3 - i * 0.06) }))
    .sort((a, b) => b.points - a.points || a.clause.start - b.clause.start);
  const best = ranked[0];
  const least = told && !found?.vague ? enough.overConcern : told || asks ? enough.alone : enough.silent;
  const own = best && best.points >= least ? best.clause : undefined;
  const base = own?.text ?? told?.account;
  const second = own && secondTo(own, ranked);
  // Told in the order in which they told it.
  const [first, then] = own && second && second.start < own.start ? [second.text, own.text] : [base, second?.text];
  const topic = topicOf(text, first);
  const need = found?.need && needWords(found.need, `${text}\n${earlier}`, reading);
  return {
    trouble: (here !== undefined && !here.vague) || clauses.some(({ trouble }) => trouble > 1),
    badNews: own ? isBadNews(own, reading) : told !== undefined,
    ...(first && { account: withOccurrence(first, reading) }),
    ...(then && { more: then }),
    // A concern that only sounds like it is named where nothing of their own is told.
    ...(told && (!found?.vague || !own) && { concern: told.concern }),
    ...(topic && { topic }),
    ...(told && found?.find && { find: found.find }),
    ...(told && need && { need }),
    ...(!first && quoteOf(text, reading)),
  };
}

const quoted = { shortest: 4, longest: 16 } as const;

/**
 * A few words of the customer's own in quotation marks, where nothing can be restated: the part of the message that
 * most of the evidence lies in, else the first that says anything. Never an insult or a verdict, never a question.
 */
function quoteOf(text: string, reading: Reading): { quote?: string } {
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .flatMap((situation) => situation.evidence);
  let best: { text: string; points: number } | undefined;
  for (const part of partsOf(text)) {
    const words = part.text
      .replace(/^(?:and|but|so|because|since|although|though)\s+/i, '')
      .replace(/[\s.,;:!'-]+$/, '')
      .replace(/\s+/g, ' ');
    const count = wordCount(words);
    if (
      /[\p{L}\d]/u.test(text.slice(part.end).trimStart().charAt(0)) &&
      !/\n/.test(text.slice(part.end).match(/^\s*/)![0])
    )
      continue;
    if (part.asked || count < quoted.shortest || count > quoted.longest || !quotable(words)) continue;
    const points =
      evidence.filter((span) => span.start < part.end && span.end > part.start).length +
      (namesTrouble(words) ? 1 : 0) +
      (count >= 6 ? 0.5 : 0);
    if (points > (best?.points ?? -1)) best = { text: words, points };
  }
  return best ? { quote: `“${best.text.charAt(0).toUpperCase()}${best.text.slice(1)}”` } : {};
}

function quotable(words: string): boolean {
  return (
    isRepeatable(words) &&
    /^(?!(?:which|that|who|whom|where|when|if|because|as|to|than|or|of|for|with|in order|see|me|myself|not|then|by|from|until)\b)[\p{L}\d]/iu.test(
      words,
    ) &&
    !/["“”()[\]{}<>#@*_]|\p{Extended_Pictographic}|\bI (?:feel|want|need)\b|\b(?:you|your|thanks?|thank|please|sorry|regards|greetings|sincerely|hello|hi)\b/iu.test(
      words,
    ) &&
    !hangsInTheAir(words) &&
    // Names and headings hold no verb.
    words
      .split(' ')
      .some(
        (word) =>
          isFiniteVerb(word.toLowerCase()) ||
          /^(?:I'm|it's|its|can't|don't|doesn't|won't|isn't|\p{L}+n't|\p{L}+'s)$/iu.test(word),
      )
  );
}

/** Something went wrong in it, and it was not they who did or would not do it. */
function isBadNews({ text, trouble, start, end }: Clause, reading: Reading): boolean {
  if (
    trouble === 0 ||
    /^you are (?:\w+ )?lost\b/.test(text) ||
    theirOwn.test(text) ||
    noTrouble.test(text) ||
    supposed.test(text)
  )
    return false;
  if (harm.test(text)) return true;
  const failed = reading.situations.filter(({ name }) => name === 'service-failure' || name === 'frustrated');
  const told = failed.some(({ evidence }) => evidence.some((span) => span.start < end && span.end > start));
  return failed.length > 0 && (told || unmet.test(text));
}

/** A guess, or what was not tried yet. */
const supposed =
  /\b(?:could|might|may|would) (?:have|be)\b|\bhave not (?:yet )?(?:tried|checked|tested|done|noticed|seen)\b/;

/** Trouble whoever tells it: "is broken", "was stolen", "keeps crashing". */
const harm =
  /\b(?:broken|lost|stolen|hacked|damaged|cracked|stopped|failed|fails|failing|crash\w*|stranded|stuck|refused|ignored|overcharged|charged (?:twice|again)|twice|delayed|late|cancelled|canceled|missing|disappeared|vanished|gone|wrong|error|errors|dead|leaking|torn|faulty|defective|unable|locked out|blocked|banned|suspended|bumped|diverted|rejected|declined|unusable|unreachable|blocking|blocks|interfer\w+|refuses|down|slow|freez\w+|frozen|buffering|skipping|dropping|drops|never (?:arrived|came|received|got|heard|showed)|not .*\bas (?:promised|agreed|ordered|booked)|not (?:arrived|come|received|arriving|working|loading|opening|responding|playing|charging|connecting|coming)|no (?:answer|reply|response|refund|signal|service|internet|hot water)|waiting|keeps|disconnect\w*|not (?:work|load|open|start|play|connect|respond|arrive|come|receive|receiving)|stained|dirty|noisy|cold|burst|expired|duplicate|trouble|problems?|issues?)\b/i;

const theirOwn =
  /^you (?:(?:have |had |also |just |still |even |only |then |now |already |will )*(?:do not (?!receive|get any|have)|did not (?!get (?:any|my|your|the|a )|receive|arrive)|will not|would not|cannot wait|never (?:ordered|agreed|asked|signed|wanted|said|fly|use|buy|come|order|book|shop|go|again)|(?:about|going) to|refuse|rejected?|reported|said|told|asked|wanted|want|need|closed|stopped|deleted|removed|noticed|made|changed|moved|added|installed|created|opened|started|cleared|disabled|selected|set|put|wrote|read)\b|are not (?!able\b(?! to say)|getting\b|receiving\b|allowed\b|connected\b|logged\b))/;

/** What they should have had or been able to do. */
const unmet =
  /^you (?:cannot|could not|have not (?:received|had|got|heard)|did not (?:receive|get))\b|^(?:our|your|the) (?:[\p{L}\d-]+ ){1,4}(?:does|do|did|will|would|has|have|is|are|was|were|can|could) not\b/u;

/**
 * The concern the text is most surely about: one that says something before a vague one, one with evidence of trouble
 * beside it before one without. In a long mail a vague one counts only with such evidence.
 */
function concernIn(text: string, reading: Reading): Concern | undefined {
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .flatMap((situation) => situation.evidence);
  // Where what they want is the matter and nothing failed, a word of trouble is about something else.
  const claimed = reading.situations.filter(({ name }) => name !== 'thankful' && name !== 'neutral');
  const failed = claimed.length === 0 || claimed.some(({ name }) => mayFail.includes(name));
  let best: { concern: Concern; points: number } | undefined;
  for (const concern of concerns) {
    if (concern.vague && !failed) continue;
    const match = concern.when.exec(text);
    if (!match || unhappened.test(match[0]) || isConditional(text, match.index, match[0]) || !nameable(concern, text))
      continue;
    const end = match.index + match[0].length;
    const backed = evidence.some((span) => span.start < end + 60 && span.end > match.index - 60);
    if (concern.vague && text.length >= shortMail && !backed) continue;
    if (oftenInPassing.has(concern.id) && text.length >= shortMail / 2 && !backed) continue;
    const points = (concern.vague ? 0 : 2) + (backed ? 1 : 0) - match.index / 4000;
    if (points > (best?.points ?? -1) + 0.5) best = { concern, points };
  }
  return best?.concern;
}

/** "Was not delayed": nothing of the kind. */
const unhappened =
  /(?:\b(?:not|never)|n't) (?:been |be |even )?(?:delayed|late|cancell?ed|damaged|broken|lost|rude|slow|down|stolen|hacked|overcharged|wrong)\b/i;

/** Named in passing as often as complained about. */
const oftenInPassing: ReadonlySet<string> = new Set([
  'no-answer',
  'on-hold',
  'cannot-log-in',
  'hacked',
  'too-dear',
  'removed-function',
  'after-update',
  'slow',
]);

/** "If my parcel is late, …": not something that happened. */
function isConditional(text: string, at: number, match: string): boolean {
  if (/\b(?:if|in case|before (?:i|we) (?:order|buy|book|sign))\b/i.test(match)) return true;
  const before =
    text
      .slice(Math.max(0, at - 30), at)
      .split(/[.!?,;\n]/)
      .at(-1) ?? '';
  return /\b(?:if|unless|whether|in case|should)\b/i.test(before);
}

function nameable(concern: Concern, text: string): boolean {
  if (concern.thing === 'product') return productIn(text) !== undefined;
  return concern.thing !== 'data' || dataIn(concern.when.exec(text)?.[0] ?? '') !== undefined;
}

function pointsOf(clause: Clause, reading: Reading): number {
  const touches = (span: { start: number; end: number }) => span.start < clause.end && span.end > clause.start;
  const evidence = reading.situations
    .filter(({ name }) => aboutTheMatter.includes(name))
    .some((situation) => situation.evidence.some(touches));
  const facts = reading.facts.filter(touches).length;
  const { text } = clause;
  // Nothing went wrong in it: "the pads came this morning".
  const smooth = clause.trouble === 0 && !effort.test(text) && upsets(reading) ? 0.7 : 0;
  return (
    Math.min(clause.trouble, 2) * 1.2 +
    (evidence ? 1.2 : 0) +
    (/\d|\s\p{Lu}/u.test(text) ? 0.4 : 0) +
    (effort.test(text) ? 1.6 : 0) +
    (harm.test(text) && !theirOwn.test(text) ? 0.8 : 0) +
    Math.min(facts, 2) * 0.7 +
    Math.min(0.5, (wordCount(text) - 5) * 0.1) -
    smooth -
    lessTelling.reduce((sum, [pattern, points]) => sum + (pattern.test(text) ? points : 0), 0) -
    (isBare(text) ? 1.4 : 0)
  );
}

/** What it cost them so far: "you have called four times". */
const effort =
  /\b(?:called|phoned|rang|rung|been on|written|wrote|e-?mailed|asked|waited|told|tried|chased|waiting|on hold)\b(?!.*\b(?:within|after)\b).*\b(?:times|twice|hours?|days|weeks|months|minutes)\b/;

/** Says that all was well: "you have never had a problem". */
const noTrouble =
  /\b(?:not|never) (?:occurred|happened|come back|reappeared|recurred)\b|\b(?:never|not|no|without)(?: (?:had|have|has|been|having|any|a|an|this|these|the|of|your|single))* (?:problems?|issues?|troubles?|errors?|complaints?)\b/;

/** Clauses that say little about the matter, and what that costs them. */
const lessTelling: readonly (readonly [RegExp, number])[] = [
  // "You did not change anything" tells us little.
  [
    /\b(?:anything|something|nothing|everything|it|that|this|them|so|one|things?|stuff)$|\bneed(?:ed)? (?:it|this|to)\b|\bthere\b(?! (?:is|are|was|were|has|have))/,
    0.8,
  ],
  // "You know that…", "you have no words": about their thoughts, not about the matter.
  [
    /^you (?:also |just |really |do not |did not |cannot |could not |still |have |always |never )*(?:know|knew|think|thought|believe|hope|guess|assume|suppose|understand|agree|feel|felt|mean|say|said|wonder|see|like|love|loved|hate|want|wanted|had hoped|have no (?:words|idea|doubt|clue)|remember|care|appreciate|respect|wish|expect|prefer|look forward|looked forward|imagine|realise|realize|swear|promise|admit|apologi[sz]e|doubt|trust|need|have to (?:ask|say|admit|tell)|(?:am|are) (?:sure|certain|curious|wondering|guessing|asking|writing|talking|saying|thinking|afraid|grateful|not sure|done|fed up|out|sick|so|very|over|aware|confused))\b/,
    1.5,
  ],
  // A plan of theirs stands in its own place.
  [/^you (?:will|would|shall|are (?:about|going) to|are (?:switching|leaving|cancelling|canceling|moving)|can)\b/, 1.2],
  // What they tried or deleted themselves is not what happened to them.
  [
    /^you (?:have |had )?(?:also |even |just |already |then )*(?:try|are trying|were trying|attempted|tried|deleted|removed|cleared|reinstalled|uninstalled|restarted|rebooted|checked|installed|reset|turned|clicked|went|go|attached|added|opened|looked|searched|googled|read|found|clicked|selected|pressed|use|are using|used|run|are running|work|live)\b/,
    1.0,
  ],
  // Who they are is not what they write about.
  [/^you (?:write|are (?:\w+ )?lost|are writing|act|work|live)\b|^there is nothing\b/, 1],
  [/^you are (?:an?|the|in|on|at|from|with|two|three|\p{Lu})(?= )/u, 0.9],
  // What we might do, or anybody: a guess at best.
  [/\b(?:we|our \p{L}+) (?:should|could|must|need to|have to|can|will|would|are)\b/u, 0.9],
  [/^you (?:rang|called|wrote|phoned|e-?mailed)\b(?!.*\b(?:times|twice|again|\d+ times)\b)/, 0.9],
  [/^you (?:also )?do not (?:know|understand|see|remember) (?:if|whether|what|how|why|who|where|when)\b/, 1.2],
  [noTrouble, 2],
  // That they leave, or turn everything down, is told in its own words.
  [
    /^you (?:refuse|reject|decline)\b|\bnever (?:fly|use|buy|book|shop|order|come|stay|deal|recommend|return|do business)\w*\b|\b(?:switch|switching|leave|leaving|cancel|cancelling|canceling|move|moving|going) (?:to |over |my |your |our )?(?:another|other|the competition|competitor|account|contract|subscription|you|us)\b/,
    1.6,
  ],
  // What we can or cannot do, said in anger, is a verdict.
  [/^we (?:cannot|could not|can|do not|are|should|need)\b/, 1.8],
  [
    /\bnothing (?:bad|further|else|more|against)\b|^you (?:attach|enclose|forward|have attached|have been (?:a |an )?(?:\p{L}+ )?customers?|are (?:a )?(?:\p{L}+ )?customers?|got told)\b/u,
    1.2,
  ],
  [/\bwe (?:do not|don't) care\b|\bno (?:idea|clue)\b|\bsame (?:here|problem|issue)\b/, 1],
];

/** What "it" or "them" is, said before it in the same words: "open my emails after moving them". */
const named = /\b(?:your|our|the|an?|\p{L}{3,}s) (?:\p{L}+ )*(?:it|them)\b/u;

/** "You read it twice": what "it" is, the reply has not said. */
function isBare(text: string): boolean {
  const opening = text.split(' ').slice(0, 4).join(' ');
  return (
    (/\b(?:it|them|one|he|she)\b/.test(text) && wordCount(text) <= 7 && !named.test(text)) ||
    /\b(?:it|them|they|he|she|his|her|their|this|that|these|those)\b/.test(opening) ||
    /\b(?:find|have|get|use|do|see|know|found|had|got|to|with|of|in) (?:it|them|him|her)$|\bthat (?:day|time|one)\b|\bthe (?:second|first|other|last|next|same|latter) (?:one|is|was|has|\w+ed)\b/.test(
      text,
    )
  );
}

function upsets(reading: Reading): boolean {
  return reading.situations.some(({ name }) => name === 'service-failure' || name === 'frustrated');
}

/** A second clause beside the best, when both together stay short. It may stand before it in the message. */
function secondTo(best: Clause, ranked: readonly { clause: Clause; points: number }[]): Clause | undefined {
  const second = ranked.find(({ clause, points }) => clause !== best && points >= enough.second)?.clause;
  return second && wordCount(best.text) + wordCount(second.text) <= longestAccount ? second : undefined;
}

function withOccurrence(account: string, reading: Reading): string {
  const occurrence = occurrenceWords(reading);
  if (!occurrence || /\btime\b/.test(account) || wordCount(account) > longestAccount - 6) return account;
  return `${account}, and this is ${occurrence}`;
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** Puts the thing with its number into a concern: "your order NL-4711", "your sofa", else "what you ordered". */
function fill(concern: Concern, text: string, facts: readonly Fact[]): { account: string; concern: string } {
  const thing = nameThing(concern, text, facts);
  return {
    account: concern.account.replace('{thing}', thing),
    // The number stands in the account; a concern that repeats it reads like a form.
    concern: concern.concern.replace('{thing}', thing.replace(/^(your (?:order|invoice)) \S*\d\S*$/, '$1')),
  };
}

function nameThing(concern: Concern, text: string, facts: readonly Fact[]): string {
  const matched = concern.when.exec(text);
  const around = matched ? aroundWords(text, matched.index, matched.index + matched[0].length) : text;
  if (concern.thing === 'product') return productIn(around) ?? productIn(text) ?? '';
  if (concern.thing === 'data') return dataIn(matched?.[0] ?? '') ?? '';
  const named = thingIn(matched?.[0] ?? '') ?? thingIn(around);
  const kind = concern.thing === 'invoice' ? 'invoice' : 'order';
  const numbers = [...new Set(facts.filter((fact) => fact.kind === kind).map((fact) => fact.value))];
  const generic = !named || /^(?:order|parcel|delivery|invoice|bill)$/.test(named);
  if (numbers.length === 1 && generic) return `your ${kind} ${numberOf(numbers[0]!)}`;
  if (named) return `your ${named}`;
  return concern.thing === 'invoice' ? 'your invoice' : 'what you ordered';
}

/** What stands about a match, cut between words. */
function aroundWords(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 60), start).replace(/^\S*(?=\s)/, start > 60 ? '' : '$&');
  const behind = text.slice(end, end + 40).replace(end + 40 < text.length ? /\S*$/ : /$^/, '');
  return `${before}${text.slice(start, end)}${behind}`;
}

/** The number alone, whether or not its words came with it ("order no. 4711"). */
function numberOf(value: string): string {
  return value.replace(/^(?:(?:order|invoice|number|no\.?|nr\.?|#|id)[\s:]*)+/i, '');
}
