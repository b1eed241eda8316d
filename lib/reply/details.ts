import type { Slot } from '../library/slots';
import type { FactKind, Reading } from '../listen/types';
import type { Commitment } from '../policy/commitment';
import { resolvePolicy } from '../policy/defaults';
import { earlierReference, jobOf } from './about';
import { circumstanceOf } from './account/circumstance';
import { notedOf, withNumber } from './account/noted';
import { durationWords, occurrenceWords, reasonWords, referenceWords } from './account/restate';
import { amountOf } from './amount';
import { hourAhead, namesHour, saysWhen } from './deadline';
import { earlierWords } from './earlier';
import { plainText } from './english/plain';
import { addressOf } from './greeting';
import { withoutInsult } from './insult';
import { hasWords, retell, wordsOf } from './retold';
import { shortMessage } from './short-message';
import { answerTime } from './standing/answer-time';
import type { Condition } from './standing/conditions';
import type { Situations } from './standing/situations';
import { conditionsIn } from './standing/standing';
import { unansweredOf } from './standing/unanswered';
import type { SuggestInput } from './types';
import { understand } from './understood';

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

/** Gathers what can be said about the last customer message; a slot is left out when its grammar is not sure. */
export function detailsOf(input: SuggestInput, now: Date): Details {
  const { reading, messages } = input;
  const policy = resolvePolicy(input.policy ?? input.library.policies);
  const understood = understand(input, now);
  const { text, last, sameDay, situations, signs, technical, mourns, owed, deadline, day } = understood;
  const { asks, account, badNews, doubtful, kind, statements } = understood;
  const { recount, told, wanted, want, matter } = retell(understood, input);
  const because = reasonWords(reading, sameDay);
  // What the question says itself is not given as the reason for it.
  const reason = because && wordsOf(want).includes(because.replace(/^because |^so that /, '')) ? undefined : because;
  const needed = deadline?.date ?? hourAhead(reading, now) ?? day?.date;
  const pressing = { text, at: last?.at, reading, situations };
  const { commitment, missed } = answerTime(pressing, needed, policy, now);

  // What went wrong is found out, also where nobody has words for it yet; a question of theirs says more.
  const find = account.find ?? (badNews && account.account && !hasWords(want) ? findsIn(technical) : undefined);
  const reference = referenceWords(reading, text);
  const filled: Partial<Record<Slot, string | undefined>> = {
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
  const slots = withoutInsult(filled, reading);
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
    slots,
    namesThing: matter !== undefined,
    badNews,
    recountsTrouble: recount?.trouble ?? false,
    owed: owed !== undefined,
    deadline,
    late: missed !== undefined && (deadline !== undefined || namesHour(missed, Object.values(filled).join(' '))),
    commitment,
    now,
  });
  const about = reference ?? jobOf(text) ?? (hasNumbers(reading) ? undefined : earlierReference(messages));
  return { situations, doubtful, slots, conditions, commitment, ...(about && { about }) };
}

function findsIn(technical: boolean): string {
  return technical ? 'what is causing it and how to stop it' : 'what went wrong and how it can be put right';
}

/** Numbers of which none stands out: what they gave before may be another matter. */
const hasNumbers = ({ facts }: Reading): boolean => facts.some(({ kind }) => numbering.has(kind));
const numbering: ReadonlySet<FactKind> = new Set(['order', 'invoice', 'ticket', 'tracking', 'product']);
