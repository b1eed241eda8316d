import { lastCustomerMessage } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import type { Slot } from '../library/slots';
import { isSureWhy } from '../listen/sure-why';
import type { Ask, Reading } from '../listen/types';
import { type Commitment, nextCommitment } from '../policy/commitment';
import { resolvePolicy } from '../policy/defaults';
import { accountOf } from './account';
import type { Condition } from './conditions';
import { plainText } from './english/plain';
import { isRepeatable } from './english/words';
import { addressOf } from './greeting';
import { owedPromise } from './owed';
import { deadlineWords, durationWords, givesReason, occurrenceWords, reasonWords, referenceWords } from './restate';
import { hasNotHelped, hasSent, hasWaited, isTechnical, signsOf } from './signs';
import { type Situations, situationsOf } from './situations';
import type { SuggestInput } from './types';
import { type Said, sayWants, wantsOf } from './wants';

/** All a suggestion knows about this customer and message, in words ready for the slots of phrases. */
export interface Details {
  situations: Situations;
  /** No situation is sure, but something may be the matter: a light acknowledgement is due. */
  doubtful: boolean;
  slots: Partial<Record<Slot, string>>;
  conditions: ReadonlySet<Condition>;
  commitment: Commitment;
}

/** UTF-16 units. What a customer wants stands in the first pages; what follows is mostly pasted. */
const longestRead = 8_000;

/** Gathers what can be said about the last customer message; a slot is left out when its grammar is not sure. */
export function detailsOf(input: SuggestInput, now: Date): Details {
  const { reading, messages } = input;
  const policy = resolvePolicy(input.policy ?? input.library.policies);
  const last = lastCustomerMessage(messages);
  const sameDay = isSameDay(last?.at, now);
  const text = (last?.text ?? '').slice(0, longestRead);

  const owed = owedPromise(reading, input.openPromises ?? [], now);
  const deadline = deadlineWords(reading, now, sameDay);
  const wants = wantsOf(text, reading);
  const { asks } = wants;
  const { badNews, trouble, ...account } = accountOf(text, reading, sameDay, {
    owed: owed !== undefined,
    asks: wants.requests.some(({ ask, question, bullet }) => ask ?? question ?? bullet),
    earlier: earlierWords(messages),
  });
  const signs = signsOf(text, { trouble, asks: asks.length > 0, deadline: deadline !== undefined });
  const { situations, doubtful } = situationsOf(reading, signs);
  // The hand-over answers it.
  const requests = wants.requests.filter(
    ({ ask }) => !situations.has('wants-escalation') || !/^let you (?:speak|talk) to /.test(ask ?? ''),
  );
  const want = sayWants({ asks, requests }, text, !situations.has('thankful'));
  const reason = reasonWords(reading, sameDay);
  const urgent = situations.has('impatient') || reading.deadlines.length > 0;
  const handover = situations.has('legal-threat') || situations.has('wants-escalation');
  const commitment = nextCommitment(now, policy, handover ? 'handover' : urgent ? 'urgent' : 'usual');

  const slots: Partial<Record<Slot, string | undefined>> = {
    ...account,
    ...want,
    // What went wrong is found out, also where nobody has words for it yet; a question of theirs says more.
    find: account.find ?? (badNews && account.account && !hasWords(want) ? findsIn(text) : undefined),
    said: account.account || situations.has('thankful') ? undefined : shortMessage(text),
    reference: referenceWords(reading, text),
    amount: amountOf(reading, asks, text),
    duration: durationWords(reading, text),
    occurrence: occurrenceWords(reading),
    deadline: saysWhen(want.ask ?? want.question ?? want.asks) ? undefined : deadline?.words,
    reason,
    promise: owed?.words,
    when: commitment.words,
    lead: policy.escalation[0].who,
    legal: policy.legal.who,
    customer: addressOf(messages, input.customer),
    agent: input.agent?.name?.trim() || undefined,
  };
  const insult = insultIn(reading);
  const known = Object.entries(slots).filter(
    (entry): entry is [Slot, string] => Boolean(entry[1]) && (ours.has(entry[0]) || !insult?.test(entry[1]!)),
  );

  const conditions = new Set<Condition>();
  conditions.add([...situations.keys()].every((name) => calm.includes(name)) ? 'calm' : 'upset');
  if (owed) conditions.add('promise-overdue');
  if (slots.asks) conditions.add('several-asks');
  if (agreed.test(text)) conditions.add('plan');
  if (signs.solved || /(?<!\bnot |n't |never )\b(?:works?|worked|working|fixed|sorted|solved|fits?)\b/i.test(text))
    conditions.add('solved');
  if (doubtful && (signs.trouble || signs.warned)) conditions.add('trouble');
  // "I am sorry to read that…" would grant as a fact what may be otherwise.
  if (badNews && account.account && !situations.has('mistaken')) conditions.add('bad-news');
  if (
    asks.length === 1 &&
    /\bhow (?:(?:do|can|could|should|would|does) (?!you (?:want|need|handle|plan|intend|prefer|charge|calculate|decide|explain|justify))|to\b)/i.test(
      asks[0]!.text,
    )
  )
    conditions.add('how-to');
  if (want.ask) conditions.add('has-ask');
  if (asks.length === 0) conditions.add('no-ask');
  else if (asks.some((ask) => ask.text.includes('?'))) conditions.add('wants-answer');
  if (deadline) conditions.add('deadline');
  if (signs.pressing) conditions.add('pressing');
  if (signs.details && !handover && !situations.has('abusive')) conditions.add('details');
  if (
    hasNotHelped(text) &&
    messages.length + Number(/^\W*(?:thanks|thank you|thx|ok|okay|i tried|tried|unfortunately|no)\b/i.test(text)) > 1
  )
    conditions.add('no-help');
  if (hasSent(text)) conditions.add('sent');
  if (hasWaited(text, reading)) conditions.add('waited');
  conditions.add(isTechnical(`${text}\n${earlierWords(messages)}`) ? 'technical' : 'not-technical');
  const unexplained =
    !reading.whys.some((why) => isSureWhy(why) && givesReason(why)) && reading.deadlines.every(({ atOnce }) => atOnce);
  if (unexplained && !situations.has('service-failure')) conditions.add('no-deadline-no-why');
  if (reading.repeats.some((found) => !/\bfirst time\b/i.test(found.text)) || slots.occurrence)
    conditions.add('repeated');
  if (deadline?.date && deadline.date >= commitment.date) conditions.add('in-time');
  if (reading.abuse === 'threat') conditions.add('threat');
  if (messages.some((message) => message.role === 'agent')) conditions.add('follow-up');
  else conditions.add('first-reply');
  return { situations, doubtful, slots: Object.fromEntries(known), conditions, commitment };
}

function hasWords({ ask, question, asks }: Said): boolean {
  return Boolean(ask ?? question ?? asks);
}

function findsIn(text: string): string {
  return isTechnical(text) ? 'what is causing it and how to stop it' : 'what went wrong and how it can be put right';
}

const longestShort = 8;

/** A message of a few words, quoted whole: "“Samsung A5”", "“iPhone 7, iOS 11”". Nothing that insults, links or only greets. */
function shortMessage(text: string): string | undefined {
  const words = plainText(text)
    .replace(/^[\s.,!]+/, '')
    .replace(/^\s*(?:(?:hi|hello|hey|yes|yeah|ok|okay|sure|so|and|it'?s|its)\b[\s,.!]*)+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!,;:]+$/, '')
    .trim();
  const count = words.split(' ').length;
  if (!/[\p{L}\d]{2}/u.test(words) || count > longestShort || !isRepeatable(words)) return undefined;
  if (/["“”()[\]{}<>@#*?]|\b(?:sorry|thanks?|please|you|bye|lol)\b|^(?:no|not|why|what)$/i.test(words))
    return undefined;
  return `“${words.charAt(0).toUpperCase()}${words.slice(1)}”`;
}

/** They speak of something agreed. */
const agreed = /\b(?:plan|project|roll-?out|scope|agreed|agreement|milestone|roadmap|phase|implementation|go-?live)\b/i;

/** All that the customer wrote before their last message. */
function earlierWords(messages: SuggestInput['messages']): string {
  const theirs = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return theirs.slice(0, -1).slice(-3).join('\n');
}

/** Messages that may begin with a list; in all others an acknowledgement comes right behind the first sentence. */
const calm: readonly Situation[] = ['neutral', 'thankful', 'lacks-direction', 'mistaken', 'off-plan'];

/** Slots in our own words: an insult to "your colleague" does not spoil them. */
const ours: ReadonlySet<string> = new Set<Slot>(['when', 'lead', 'legal', 'agent', 'customer', 'promise']);

/** Matches the words by which listening knew the abuse: nothing that holds one of them is said back. */
function insultIn(reading: Reading): RegExp | undefined {
  const evidence = reading.situations.find(({ name }) => name === 'abusive')?.evidence ?? [];
  const words = evidence.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !harmless.test(word));
  return words.length ? new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu') : undefined;
}

const harmless =
  /^(?:your?s?|that|this|with|from|have|will|them|they|what|when|into|just|like|more|than|then|there|here|been|were|some|people|staff)$/i;

/** An ask that has its time in it ("send it today") needs no second one. */
function saysWhen(ask: string | undefined): boolean {
  return (
    ask !== undefined &&
    /\b(?:today|tonight|tomorrow|(?:by|before|until|within) (?:the |\d|[A-Z]|noon|midnight|end|tonight|then))/.test(ask)
  );
}

/** The money is the matter, not what the thing once cost. */
const aboutMoney =
  /\b(?:charged?|charges|refund\w*|billed|invoiced?|deducted|debited|overcharg\w*|owe|credit|reimburs\w*|money back|fee|paid twice)\b/i;

/**
 * The one sum they name, where their sentence makes it the matter: with several, naming one might name the wrong one; a
 * price in passing is none, and none that an ask holds already.
 */
function amountOf(reading: Reading, asks: readonly Ask[], text: string): string | undefined {
  const amounts = reading.facts.filter((fact) => fact.kind === 'amount');
  const [fact] = amounts;
  const only = fact?.text.trim() ?? '';
  if (!fact || !/\d/.test(only) || amounts.some((other) => other.text.trim() !== only)) return undefined;
  if (asks.some((ask) => ask.text.includes(only))) return undefined;
  return amounts.some(({ start, end }) => aboutMoney.test(sentenceAround(text, start, end))) ? only : undefined;
}

/** The sentence that holds the text from `start` to `end`; a stop inside a number ends none. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[.!?]\s+|\n\s*\n/g)].map((stop) => stop.index + 1));
  const until = text.slice(end).search(/[.!?](?:\s|$)|\n\s*\n/);
  return text.slice(from, until < 0 ? text.length : end + until);
}

/** "Today" in a message still means today; a message without a time is taken as just come. */
function isSameDay(at: string | undefined, now: Date): boolean {
  if (!at) return true;
  const written = new Date(at);
  return Number.isNaN(written.getTime()) || written.toDateString() === now.toDateString();
}
