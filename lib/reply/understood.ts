import { lastCustomerMessage, type Message } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import type { Ask, Reading } from '../listen/types';
import { type Account, accountOf } from './account/account';
import { dayWords, deadlineWords } from './deadline';
import { earlierWords, longestRead, oursBefore } from './earlier';
import { plainText } from './english/plain';
import { asksHigher, withoutHandOver } from './hand-over';
import { owedPromise } from './owed/owed';
import { givesNotice, needsPaper, unhurried, wrongGoods } from './said-beside';
import { isBereaved } from './standing/bereaved';
import { isPlea } from './standing/in-talk';
import { isTechnical, mayAsk, signsOf } from './standing/signs';
import { type Signs, type Situations, situationsOf } from './standing/situations';
import { isPartSettled } from './standing/solved';
import { type Stance, stanceOf } from './standing/stance';
import { handsOnThanks } from './standing/thanks';
import type { SuggestInput } from './types';
import { isSayable } from './wants/sayable';
import { type Wants, wantsOf } from './wants/wants';
import { type ReadStatements, statementsReader } from './worth/statements';

/** What the last message is taken to say and how they stand, before any of it is put into words of ours. */
export interface Understood {
  /** The last message, as far as it is read. */
  text: string;
  last: Message | undefined;
  sameDay: boolean;
  situations: Situations;
  doubtful: boolean;
  /** What the answer has to be, where it is known. */
  kind: Stance['kind'];
  signs: Signs;
  technical: boolean;
  /** What came before is over: they are glad, and it is not told back to them. */
  settled: boolean;
  mourns: boolean;
  owed: ReturnType<typeof owedPromise>;
  deadline: ReturnType<typeof deadlineWords>;
  day: ReturnType<typeof dayWords>;
  /** Their asks and wishes, without those that another part of the reply answers. */
  wants: Wants;
  /** The asks that are named. */
  asks: readonly Ask[];
  /** What happened, as far as their mood allows it to be told. */
  account: Account;
  badNews: boolean;
  statements: ReadStatements;
}

/** Weighs the readings of the last customer message against each other. */
export function understand(input: SuggestInput, now: Date): Understood {
  const { reading, messages } = input;
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
    smallPoint: signs.smallPoint || signs.commends || thanksOverAndOver.test(text),
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
  const asks = kind === 'praise' && !wants.asks.some(({ text: words }) => words.includes('?')) ? [] : left.asks;
  return {
    text,
    last,
    sameDay,
    situations,
    doubtful,
    kind,
    signs,
    technical,
    settled,
    mourns,
    owed,
    deadline,
    day,
    wants: left,
    asks,
    account,
    badNews,
    statements,
  };
}

/** "Thank u thank u thank u!!!": whatever stands beside it, this is meant. */
const thanksOverAndOver = /\b(?:(?:thank (?:you|u|ya)|thanks)[\s,!.]*){3,}/i;

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

function regrets({ situations, doubtful }: Stance): boolean {
  return doubtful || situations.has('service-failure') || situations.has('frustrated');
}

/** "Today" in a message still means today; a message without a time is taken as just come. */
function isSameDay(at: string | undefined, now: Date): boolean {
  if (!at) return true;
  const written = new Date(at);
  return Number.isNaN(written.getTime()) || written.toDateString() === now.toDateString();
}
