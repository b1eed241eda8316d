import { lastCustomerMessage, type Message } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import type { Slot } from '../library/slots';
import type { FactKind, Reading } from '../listen/types';
import type { Commitment } from '../policy/commitment';
import { resolvePolicy } from '../policy/defaults';
import { earlierReference, jobOf } from './about';
import { type Account, accountOf } from './account/account';
import { circumstanceOf } from './account/circumstance';
import { type Matter, matterOf } from './account/matter';
import { notedOf, withNumber } from './account/noted';
import { recountOf } from './account/recount';
import { durationWords, occurrenceWords, reasonWords, referenceWords } from './account/restate';
import { saysTrouble } from './account/telling';
import { amountOf } from './amount';
import { dayWords, deadlineWords, hourAhead } from './deadline';
import { plainText } from './english/plain';
import { pointsOutside } from './english/reference';
import { isRepeatable } from './english/words';
import { addressOf } from './greeting';
import { asksHigher, withoutHandOver } from './hand-over';
import { owedPromise } from './owed/owed';
import { givesNotice, needsPaper, unhurried, wrongGoods } from './said-beside';
import { answerTime } from './standing/answer-time';
import { isBereaved } from './standing/bereaved';
import type { Condition } from './standing/conditions';
import { isPlea } from './standing/in-talk';
import { isTechnical, mayAsk, signsOf } from './standing/signs';
import { type Situations, situationsOf } from './standing/situations';
import { isPartSettled } from './standing/solved';
import { type Stance, stanceOf } from './standing/stance';
import { conditionsIn } from './standing/standing';
import { handsOnThanks } from './standing/thanks';
import { unansweredOf } from './standing/unanswered';
import type { SuggestInput } from './types';
import { pointsOf, type Said, sayWants, toldOf, type Wanted } from './wants/say-wants';
import { isSayable } from './wants/sayable';
import { quotedAlone } from './wants/wanted';
import { wantsMore, wantsOf } from './wants/wants';
import { statementsReader } from './worth/statements';

/** All a suggestion knows about this customer and message, in words ready for the slots of phrases. */
export interface Details {
  situations: Situations;
  /** No situation is sure, but something may be the matter: a light acknowledgement is due. */
  doubtful: boolean;
  slots: Partial<Record<Slot, string>>;
  conditions: ReadonlySet<Condition>;
  commitment: Commitment;
  /** The number it runs under, given now or before in the thread: "your order FM-20917". */
  about?: string;
}

/** They praise, and nothing says that something went wrong. */
function isPleased({ manner, situations }: Reading): boolean {
  const failed = situations.some(({ name, confidence }) => name === 'service-failure' && confidence >= 0.5);
  return manner?.kind === 'praise' && manner.chances.praise >= 0.6 && !failed;
}

/** Without a mark and with no ask found, only what is more likely a question than all else is one. */
const asksSurely = ({ manner }: Reading): boolean => (manner?.chances.question ?? 1) >= 0.5;

function isSure({ situations }: Reading, situation: Situation): boolean {
  return situations.some(({ name, confidence }) => name === situation && confidence >= 0.6);
}

/** Chance from which it weighs more than a word of being content. */
const sureOfRegret = 0.6;

/** UTF-16 units. What a customer wants stands in the first pages; what follows is mostly pasted. */
const longestRead = 8_000;

/** Gathers what can be said about the last customer message; a slot is left out when its grammar is not sure. */
export function detailsOf(input: SuggestInput, now: Date): Details {
  const { reading, messages } = input;
  const policy = resolvePolicy(input.policy ?? input.library.policies);
  const last = lastCustomerMessage(messages);
  const sameDay = isSameDay(last?.at, now);
  const text = (last?.text ?? '').slice(0, longestRead);

  // Who is pleased with how it went has got what was promised.
  // Of formal steps none is answered with a guess at what we owe.
  const saidOwed = isSure(reading, 'legal-threat') ? '' : text;
  const owed = isPleased(reading)
    ? undefined
    : owedPromise(reading, input.openPromises ?? [], now, saidOwed, oursBefore(messages));
  const deadline = deadlineWords(reading, now, sameDay, text);
  const day = deadline ? undefined : dayWords(reading, now, sameDay, text);
  const wants = isPlea(plainText(text)) ? { asks: [], requests: [], tellable: [] } : wantsOf(text, reading);
  const { badNews, trouble, ofTheirOwn, ...happened } = accountOf(text, reading, sameDay, {
    owed: owed !== undefined,
    asks: wants.requests.some(isSayable),
    earlier: earlierWords(messages),
  });
  const plainSigns = signsOf(text, {
    trouble,
    asks: wants.asks.some(({ text: words }) => !handsOnThanks(words)),
    deadline: deadline !== undefined,
    regret: (reading.manner?.sorry ?? 0) >= sureOfRegret,
    higher: wants.requests.some(asksHigher),
  });
  const technical = isTechnical(text);
  // What came before is over: they are glad, and it is not told back to them.
  const settled = messages.some(({ role }) => role === 'agent') && isPartSettled(plainText(text));
  const cancels =
    givesNotice.test(text) ||
    wants.requests.some(({ ask = '' }) => /^(?:cancel|end|close|terminate|stop|delete) your\b/.test(ask));
  // A number in a complaint answers no question of ours.
  const troubled = (reading.manner?.chances.trouble ?? 0) >= 0.6;
  const signs = { ...plainSigns, details: plainSigns.details && !troubled };
  const read = stanceOf(situationsOf(reading, signs), reading.manner, {
    pressing: signs.pressing,
    asks: wants.requests.some(isSayable),
    // Behind what we asked for, thanks are courtesy.
    thanks: signs.thanks && !signs.details,
    goesOn: signs.sent || signs.done || signs.unhelped || signs.missed,
    passing: signs.long && signs.hints && !signs.solved,
    solved: signs.solved && !signs.asks,
    over: signs.solved || settled,
    solvedFirst: signs.solvedFirst,
    smallPoint: signs.smallPoint || signs.commends,
    details: signs.details && !signs.hints,
    blameless: signs.blameless,
    mayAsk: mayAsk(text) && (text.includes('?') || wants.asks.length > 0 || asksSurely(reading)),
    unhurried: unhurried.test(text),
    technical,
    limited: /\b(?:but|only|except|however|although|one thing|just one)\b/i.test(text),
    paper: needsPaper.test(text),
    wrongGoods: wrongGoods.test(text),
    proves: signs.proves,
    cancels,
    givesNotice: givesNotice.test(text),
  });
  const { kind } = read;
  const statements = statementsReader(sameDay);
  const mourns = isBereaved(text) && reading.abuse !== 'threat';
  const situations = mourns ? inMourning(read.situations, signs.asks) : read.situations;
  const account = mourns
    ? {}
    : !reading.manner || regrets(read)
      ? happened
      : withoutHarm(happened, ofTheirOwn && !badNews);
  // A plain question or request needs no "sorry for the trouble" because of a word in it.
  const doubtful =
    read.doubtful && (kind !== undefined || badNews || !wants.requests.some(({ ask, question }) => ask ?? question));
  // The hand-over answers it; and "tell her she is a star" is praise rather than a task.
  const left = situations.has('wants-escalation') ? withoutHandOver(wants) : wants;
  const { requests } = left;
  const asks = kind === 'praise' && !wants.asks.some(({ text: words }) => words.includes('?')) ? [] : left.asks;
  const inOneForm = sayWants({ asks, requests: asks.length ? requests : [] }, text, !situations.has('thankful'));
  // Where there is another wish that was not found as one, to name this one alone would pass over it.
  const more = asks.length > 0 && wantsMore(reading, text, asks);
  const named: Wanted = more ? { ...inOneForm, said: { asks: inOneForm.said.asks } } : inOneForm;
  // What they have wrong would be granted by telling it, praise has words of its own, and to a calm question the question
  // is enough, but for one whose "it" the sentence before names.
  const calm =
    kind === 'question' &&
    hasWords(named.said) &&
    !pointsOutside(wordsOf(named.said)) &&
    !situations.has('business-critical-change');
  const facts =
    mourns ||
    settled ||
    situations.has('mistaken') ||
    situations.has('thankful') ||
    (calm && !situations.has('neutral'))
      ? undefined
      : recountOf(text, reading, statements, {
          calm,
          technical,
          brief: input.channel === 'chat',
          owns: (owed?.words ?? owed?.told) !== undefined,
        });
  // What went wrong comes before what it stands in the way of: "you cannot log in", and not "your launch is on Thursday".
  const recount = badNews && account.account && facts && !saysTrouble(facts.text) ? undefined : facts;
  const inSentences = asks.length ? toldOf(left, named, recount?.text ?? '') : undefined;
  const listed = asks.length ? pointsOf(left, named, inSentences, recount?.text ?? '') : undefined;
  const points = listed && { ...listed, unsaid: listed.unsaid || more };
  const short = { ...named, unsaid: named.unsaid || more };
  const saidOf = { ...account, ...(points ?? named).said, wanted: points ? undefined : inSentences?.text };
  // What is solved is seldom the thing of ours that the story names.
  const matter = matterBeside(saidOf, text, reading);
  // "Cancel it", and nothing says what: nobody would know that it was understood.
  const loose =
    asks.length === 1 &&
    !(recount ?? account.account ?? account.topic ?? account.concern ?? (matter?.sure || undefined)) &&
    pointsOutside(saidOf.wanted ?? wordsOf(saidOf));
  const told = loose ? quotedAlone(asks, text) : points ? undefined : inSentences;
  const wanted = loose ? { said: {}, unsaid: true } : (points ?? short);
  // A wish reads as they said it, and not as ours to give.
  const want = told ? {} : wanted.said;
  const reason = reasonWords(reading, sameDay);
  const needed = deadline?.date ?? hourAhead(reading, now) ?? day?.date;
  const pressing = { text, at: last?.at, reading, situations };
  const { commitment, missed } = answerTime(pressing, needed, policy, now);

  // What went wrong is found out, also where nobody has words for it yet; a question of theirs says more.
  const find = account.find ?? (badNews && account.account && !hasWords(want) ? findsIn(technical) : undefined);
  const reference = referenceWords(reading, text);
  const slots: Partial<Record<Slot, string | undefined>> = {
    ...account,
    ...want,
    recount: recount?.text,
    wanted: told?.text,
    matter:
      matter?.sure && !mourns && !(signs.solved && matter.words.startsWith('our '))
        ? withNumber(matter.words, text, reading)
        : undefined,
    find,
    // A few words given back are a courtesy only where they were asked for: a device, a version, a number.
    said: account.account || !signs.details || situations.has('thankful') ? undefined : shortMessage(text),
    reference,
    amount: amountOf(reading, asks, text),
    noted: notedOf(text, reading),
    // Nine days are no measure of a grief.
    duration: mourns ? undefined : durationWords(reading, text),
    occurrence: occurrenceWords(reading),
    deadline: saysWhen(want.ask ?? want.question ?? want.asks) ? undefined : deadline?.words,
    // A time that passes before they hear of us is not kept in view.
    day: missed ? undefined : day?.words,
    reason,
    circumstance: mourns ? undefined : circumstanceOf(text, reading, statements, { technical, now }),
    promise: owed?.words,
    told: owed?.told,
    unanswered:
      owed || situations.has('thankful') || situations.has('legal-threat') ? undefined : unansweredOf(plainText(text)),
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

  const conditions = conditionsIn({
    text,
    earlier: earlierWords(messages),
    messages,
    reading,
    situations,
    doubtful,
    kind,
    signs,
    asks,
    wanted: told ? { ...wanted, unsaid: told.partly } : wanted,
    told,
    slots: Object.fromEntries(known),
    namesThing: matter !== undefined,
    badNews,
    recountsTrouble: recount?.trouble ?? false,
    owed: owed !== undefined,
    deadline,
    late: missed !== undefined && (deadline !== undefined || namesHour(missed, Object.values(slots).join(' '))),
    commitment,
  });
  const about = reference ?? jobOf(text) ?? (hasNumbers(reading) ? undefined : earlierReference(messages));
  return { situations, doubtful, slots: Object.fromEntries(known), conditions, commitment, ...(about && { about }) };
}

/**
 * What somebody who mourns says of us is grief: it is answered, and no limit is set to it. Where they want something done,
 * a kind word in passing does not make it a letter of thanks.
 */
function inMourning(situations: Situations, asks: boolean): Situations {
  const others = [...situations].filter(([name]) => name !== 'abusive' && !(asks && name === 'thankful'));
  return new Map(others.length ? others : [[situations.has('abusive') ? 'frustrated' : 'neutral', 1]]);
}

/** What went wrong is told where regret is due; else it is a guess, or told by the way. A change in their business stays. */
function withoutHarm({ account, more, concern, find, need, stake, ...rest }: Account, harmless: boolean): Account {
  return harmless && account ? { account, ...rest } : rest;
}

/** The thing it is about, where nothing else names it: no title, nothing that is told, asked or wanted. */
function matterBeside(
  slots: Account & Said & { wanted: string | undefined },
  text: string,
  reading: Reading,
): Matter | undefined {
  if (slots.account || slots.topic || (slots.concern && !/\byou describe$/.test(slots.concern))) return undefined;
  // "How you can return the old one": it is the thing named before.
  const wanted = slots.ask ?? slots.question ?? slots.asks ?? slots.wanted;
  const beside = wanted !== undefined && !/\b(?:ones?|own)\b/i.test(wanted);
  const matter = matterOf(text, reading, beside);
  const told = [slots.ask, slots.question, slots.asks, slots.wanted, slots.quote].join(' ').toLowerCase();
  const named = matter?.words.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return named.some((word) => told.includes(word.replace(/s$/, ''))) ? undefined : matter;
}

/** Numbers of which none stands out: what they gave before may be another matter. */
const hasNumbers = ({ facts }: Reading): boolean => facts.some(({ kind }) => numbering.has(kind));
const numbering: ReadonlySet<FactKind> = new Set(['order', 'invoice', 'ticket', 'tracking', 'product']);

function regrets({ situations, doubtful }: Stance): boolean {
  return doubtful || situations.has('service-failure') || situations.has('frustrated');
}

function wordsOf({ ask, question, asks }: Said): string {
  return ask ?? question ?? asks ?? '';
}

function hasWords({ ask, question, asks }: Said): boolean {
  return Boolean(ask ?? question ?? asks);
}

function findsIn(technical: boolean): string {
  return technical ? 'what is causing it and how to stop it' : 'what went wrong and how it can be put right';
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

/** All that the customer wrote before their last message. */
function earlierWords(messages: SuggestInput['messages']): string {
  const theirs = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return theirs.slice(0, -1).slice(-3).join('\n');
}

/** What we wrote in the thread, oldest first. */
function oursBefore(messages: SuggestInput['messages']): Pick<Message, 'id' | 'text' | 'at'>[] {
  return messages
    .filter(({ role }) => role === 'agent')
    .map(({ id, text, at }) => ({ id, text: text.slice(0, longestRead), ...(at !== undefined && { at }) }));
}

/** Slots in our own words: an insult to "your colleague" does not spoil them. */
const ours: ReadonlySet<string> = new Set<Slot>([
  'when',
  'lead',
  'legal',
  'agent',
  'customer',
  'promise',
  'told',
  'unanswered',
]);

/** Matches the words by which listening knew the abuse: nothing that holds one of them is said back. */
function insultIn(reading: Reading): RegExp | undefined {
  const evidence = reading.situations.find(({ name }) => name === 'abusive')?.evidence ?? [];
  const words = evidence.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !harmless.test(word));
  return words.length ? new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu') : undefined;
}

const harmless =
  /^(?:your?s?|that|this|with|from|have|will|them|they|what|when|into|just|like|more|than|then|there|here|been|were|some|people|staff)$/i;

/** An ask that has its time in it ("send it today", "mend it this week") needs no second one. */
function saysWhen(ask: string | undefined): boolean {
  return (
    ask !== undefined &&
    /\b(?:today|tonight|tomorrow|(?:this|next) (?:morning|afternoon|evening|week|weekend|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|by) \d{1,2}:\d{2}|(?:by|before|until|within) (?:the |\d|[A-Z]|noon|midnight|end|tonight|then))/.test(
      ask,
    )
  );
}

/** Is the hour told, so that "by then" can mean it: "the shop opens at 9:30"? */
function namesHour(date: Date, told: string): boolean {
  const minutes = date.getMinutes();
  const shown = minutes ? `[:.]${String(minutes).padStart(2, '0')}\\b` : '(?:[:.]00\\b| ?[ap]m\\b)';
  return new RegExp(`\\b0?(?:${date.getHours()}|${date.getHours() % 12 || 12})${shown}`, 'i').test(told);
}

/** "Today" in a message still means today; a message without a time is taken as just come. */
function isSameDay(at: string | undefined, now: Date): boolean {
  if (!at) return true;
  const written = new Date(at);
  return Number.isNaN(written.getTime()) || written.toDateString() === now.toDateString();
}
