import type { Message } from '../../conversation/conversation';
import type { Situation } from '../../conversation/vocabulary';
import type { Slot } from '../../library/slots';
import { isSureWhy } from '../../listen/sure-why';
import type { Ask, MannerKind, Reading } from '../../listen/types';
import type { Commitment } from '../../policy/commitment';
import { givesReason } from '../account/restate';
import { plainText } from '../english/plain';
import { inMessage as sought } from '../sought';
import type { Wanted } from '../wants/say-wants';
import type { Told } from '../wants/wanted';
import { hasHappenedBefore, hasToldBefore, hasWaited } from './before';
import { isBereaved } from './bereaved';
import type { Condition } from './conditions';
import { courseOf } from './course';
import { agrees } from './in-talk';
import { speaksKindlyBeside } from './kind-words';
import { mayClose, wantsNoReply } from './no-reply';
import { staysOpen } from './parting';
import { perilsOf } from './peril';
import { answersUs, hasNotHelped, isTechnical, isWish, willTry } from './signs';
import type { Signs, Situations } from './situations';
import { isPartSettled } from './solved';
import { praisesUs } from './thanks';
import { asksSomething, beginsAsking, isToBeAnswered, isToBeDone } from './to-answer';
import { saysContradicted, saysWordBroken } from './unanswered';

/** What is known of a message when its conditions are told. */
export interface Known {
  text: string;
  /** What the customer wrote before in the thread. */
  earlier: string;
  messages: readonly Message[];
  reading: Reading;
  situations: Situations;
  doubtful: boolean;
  /** What the answer has to be, where listening told it. */
  kind: MannerKind | undefined;
  /** What can be said of their asks. */
  wanted: Wanted;
  /** The same in whole sentences, where it is told so. */
  told: Told | undefined;
  signs: Signs;
  asks: readonly Ask[];
  /** The slots that can be filled. */
  slots: Partial<Record<Slot, string>>;
  /** They name a thing, though it may not be sure enough to be said back. */
  namesThing: boolean;
  /** What is told of the message went wrong, and not by their own doing. */
  badNews: boolean;
  /** What is handed back of the message went wrong. */
  recountsTrouble: boolean;
  /** A promise of ours is overdue. */
  owed: boolean;
  deadline: { date?: Date } | undefined;
  /** The time by which they need it, as the reply names it, passes before our next message. */
  late: boolean;
  commitment: Commitment;
  now: Date;
}

/** They speak of something agreed; a tariff is called a plan, too. */
const agreed = sought(
  /\b(?:(?:our|agreed|project|success|roll-?out|work|master|launch) plan(?! (?:is|was|to)\b)|project|roll-?out|scope|agreed|agreement|milestone|roadmap|phase|implementation|go-?live)\b/i,
);

/** Messages that may begin with a list; in all others an acknowledgement comes right behind the first sentence. */
const calm: readonly Situation[] = ['neutral', 'thankful', 'lacks-direction', 'mistaken', 'off-plan'];

/** What nobody has to find out about before it is done. */
const plainTask =
  /^(?:resend\b|confirm (?:receipt|to you|that you|your)\b|unsubscribe\b|take you off\b|remove (?:you\b|your (?:name|number|address|e-?mail))|cancel your (?:\p{L}+ )?(?:membership|subscription|newsletter|account|booking|appointment)|close your account|delete your account|send (?:you |us |me )?(?:the|a|an|your|another) (?:\p{L}+ ){0,2}(?:invoice|receipt|copy|confirmation|certificate|statement|form|link|list|bill|documents?|papers?)\b|(?:update|change) your (?:\p{L}+ )?(?:address|e-?mail|number|name|details)\b)/iu;

const worries = sought(
  /\b(?:(?:i|we)(?: am|'m| are|'re) (?:\p{L}+ )?(?:sick with worry|worried|scared|afraid|frightened|anxious|terrified)\b(?! (?:to|of losing you)\b)|sick with worry\b|worried sick\b)/iu,
);

/** Somebody beside us who would hear of it, or something they would do by themselves. */
const elsewhere = sought(
  /\b(?:ombuds\p{L}+|authorit\p{L}+|regulator\p{L}*|supervis\p{L}+|protection|watchdog|trading standards|citizens advice|consumer\p{L}*|associations?|council\p{L}*|MPs?|press|(?:news)?papers?|journalists?|media|public|reviews?|police|lawyers?|solicitors?|courts?|tribunals?|arbitrat\p{L}+|boards?|instructed|legal\p{L}*|claims track|small claims|claim against|sue|dispute\p{L}*|complaints?|complain|charge ?backs?|revers\p{L}+|bank|card (?:company|issuer|provider)|insur\p{L}+|scheme|inspect\p{L}*|environmental health|report (?:you|this|it)|collect\p{L}*|bill from me|local plumber|other steps|steps|further)\b/iu,
);

const asksHow =
  /\bhow (?:(?:do|can|could|should|would|does) (?!you (?:want|need|handle|plan|intend|prefer|charge|calculate|decide|explain|justify))|to\b)/i;

/** Behind thanks these say that what was wrong is over. */
const worksNow = sought(
  /\b(?:(?<!\b(?:not|if|until|whether|hope) (?:\p{L}+ )?)(?:it|that|this|everything|all|they|now|also) (?:all |now |both |just )*(?:works|worked|fits|fit)\b|working (?:well|fine|again|now|correctly|properly|like)\b|that was it\b|(?:is|are|'s) (?:all |now )*back\b(?! to\b(?! (?:normal|life)))|worked (?:like|perfectly|well|fine|a treat)\b|(?:now|all|been|was|is|it'?s) (?:fixed|sorted|solved|resolved)\b)/iu,
);

/** The conditions that hold for a message; phrases set them by name. */
export function conditionsIn(known: Known): ReadonlySet<Condition> {
  const { text, reading, situations, signs, asks, slots, deadline } = known;
  const handover = situations.has('legal-threat') || situations.has('wants-escalation');
  const unexplained =
    !reading.whys.some((why) => isSureWhy(why) && givesReason(why)) && reading.deadlines.every(({ atOnce }) => atOnce);
  const technical = isTechnical(`${text}\n${known.earlier}`);
  const replied = known.messages.some((message) => message.role === 'agent');
  // What counts for them is told, or was in all they wrote by now: to ask for it would show that nobody listened.
  const tellsWhen =
    slots.circumstance || slots.day || soon.test(text) || dated.test(text) || (replied && wordsIn(text) > atLength);
  const holds: Partial<Record<Condition, unknown>> = {
    [[...situations.keys()].every((name) => calm.includes(name)) ? 'calm' : 'upset']: true,
    heated: situations.has('frustrated'),
    'next-instance': !situations.has('legal-threat') && claims(reading, 'legal-threat') && elsewhere.test(text),
    'promise-overdue': known.owed,
    'several-asks': slots.asks && !known.wanted.unsaid,
    'asks-in-part': slots.asks && known.wanted.unsaid,
    'asks-to-do': slots.asks && known.wanted.form === 'to-do',
    'asks-to-answer': slots.asks && known.wanted.form === 'to-answer',
    'asks-as-points': slots.asks && known.wanted.form === 'points',
    'asks-unsaid': known.wanted.unsaid && asks.length > 1,
    'several-told': known.told && known.told.answers > 1,
    plan: agreed.test(text),
    'bare-thanks': signs.thanks && bareThanks.test(text),
    'small-point': signs.smallPoint && known.kind === 'praise' && !asks.length,
    'kind-words': !known.owed && speaksKindlyBeside(text, reading, situations),
    solved: signs.solved || worksNow.test(text),
    'part-solved': replied && asks.length > 0 && !known.owed && isPartSettled(plainText(text)),
    [praisesUs(text, signs.solved, technical) ? 'praised' : 'thanked']: situations.has('thankful'),
    trouble: known.doubtful && (known.kind !== undefined || signs.trouble || signs.warned),
    // "I am sorry to read that…" would grant as a fact what may be otherwise.
    'bad-news': known.badNews && slots.account && !situations.has('mistaken'),
    'recount-trouble': slots.recount && known.recountsTrouble,
    'plain-task': plainTask.test(slots.ask ?? ''),
    [staysOpen(text) ? 'leaving-open' : 'leaving-decided']: situations.has('threatens-to-leave'),
    worried: worries.test(text),
    bereaved: isBereaved(text),
    ...perilous(known),
    'how-to': asks.length === 1 && asksHow.test(asks[0]!.text),
    wanted: slots.wanted || slots.question || slots.ask,
    'has-ask': slots.ask || (slots.wanted && !known.told?.asks && !isToBeAnswered(asks)),
    'wants-answer':
      !slots.ask &&
      !slots.asks &&
      (slots.question ||
        (slots.wanted
          ? known.told?.asks || isToBeAnswered(asks)
          : asks.some((ask) => ask.text.includes('?') && !isToBeDone(ask.text))) ||
        (!asks.length && !signs.pleads && asksSomething(known))),
    deadline,
    pressing: signs.pressing,
    details: signs.details && !handover && !situations.has('abusive') && !asks.length && situations.has('neutral'),
    'no-help': !signs.solved && hasNotHelped(text) && (known.messages.length > 1 || answersUs(text)),
    sent: signs.sent && known.kind !== 'question' && !beginsAsking(text.split(/[.!\n]\s*/).at(-1) ?? ''),
    done: signs.done && !signs.sent && !asks.length,
    agreed: !slots.asks && agrees(lastOurs(known.messages), plainText(text)),
    chosen: signs.chosen,
    corrects: signs.corrects && !asks.length && !situations.has('mistaken'),
    missed: signs.missed && !asks.length,
    pleads: signs.pleads,
    tries: willTry(text) && !asks.length,
    waited: hasWaited(text),
    [technical ? 'technical' : 'not-technical']: true,
    'no-deadline-no-why': unexplained && !tellsWhen && !situations.has('service-failure') && !technical,
    repeated: slots.occurrence || hasHappenedBefore(text, reading),
    'told-before': hasToldBefore(text, reading),
    'turned-down': signs.turnsDown && (replied || offered.test(text)),
    quotes: slots.quote,
    'word-broken': !known.owed && (saysWordBroken(plainText(text)) || (replied && saysContradicted(plainText(text)))),
    'no-reply': !asks.length && wantsNoReply(plainText(text)),
    'may-close': !asks.length && mayClose(plainText(text)),
    'in-time': deadline?.date && deadline.date >= known.commitment.date,
    'too-late': known.late,
    'names-time': (deadline || known.late) && !slots.deadline,
    reachable: slots.deadline && !known.late,
    threat: reading.abuse === 'threat',
    [replied ? 'follow-up' : 'first-reply']: true,
    wish: slots.ask && isWish(slots.ask, text),
  };
  holds['no-ask'] =
    !slots.ask && !slots.question && !slots.asks && !slots.wanted && !holds['wants-answer'] && !holds['asks-unsaid'];
  const moves = [
    'agreed',
    'details',
    'sent',
    'done',
    'chosen',
    'corrects',
    'missed',
    'pleads',
    'no-help',
    'tries',
  ] as const;
  const answered = holds['wants-answer'] || moves.some((name) => holds[name]);
  if (!answered && !known.owed && !asks.length && !says(slots) && !wantsLook(known)) {
    const course = courseOf(known, technical, replied);
    if (course) holds[course] = true;
  }
  return new Set((Object.keys(holds) as Condition[]).filter((name) => holds[name]));
}

/** What puts somebody at risk. That a medicine is named counts only where something is wrong with it. */
function perilous({ text, reading, commitment, now }: Known): Partial<Record<Condition, boolean>> {
  const perils = perilsOf(text, reading);
  return {
    ...Object.fromEntries([...perils].map((peril) => [peril, true])),
    peril: [...perils].some((peril) => peril.startsWith('peril')),
    'care-waits': perils.has('care') && commitment.date.toDateString() !== now.toDateString(),
  };
}

/** The last message we wrote. */
const lastOurs = (messages: readonly Message[]): string =>
  messages.findLast(({ role }) => role === 'agent')?.text ?? '';

/** Does listening claim it surely, whatever the reply makes of it? */
function claims({ situations }: Reading, name: Situation): boolean {
  return situations.some((found) => found.name === name && found.confidence >= surelyClaimed);
}

const surelyClaimed = 0.7;

/** Something we offered, or what we wrote about it. */
const offered = /\b(?:offer\w*|propos\w*|suggest\w*|you (?:\p{L}+ )?(?:said|sent|replied|wrote|told|answered))\b/iu;

/** "Ok thank you": nothing that could be shown to the team. */
const bareThanks =
  /^\W*(?:@\w+\W+)*(?:(?:ok|okay|great|perfect|cool|will do|got it|alright|all right|good|right|yes|no problem|no worries)\b\W*)*(?:many |much )?(?:thanks|thank you|thx|ty|cheers)\b(?: (?:so much|very much|a lot|again|guys|all|both|you|anyway|mate))*(?: for (?:the|your) (?:quick |prompt |fast )?(?:reply|response|answer|info(?:rmation)?|update|help))?\W*$/i;

/** "In 40 minutes" */
const soon = sought(
  /\b(?:in|within) (?:the next )?(?:\d+|an?|half an|one|two|three|four|five|ten|twenty|thirty|forty) (?:minutes?|mins?|hours?|hrs?)\b/i,
);

/** A day or an hour they name, or what it is for. */
const dated = sought(
  /\b(?:today|tonight|tomorrow|noon|midnight|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th|[:.]\d{2}| ?[ap]m)|birthday|wedding|christmas|holidays?|funeral|exam|interview|flight|audit\w*|payroll|boarding|launch|deadline)\b/i,
);

/** Words of a message that comes back. */
const atLength = 40;

/** A thing is named, and they more likely want something done about it than to tell of it. */
function wantsLook({ messages, reading: { manner }, namesThing }: Known): boolean {
  if (!namesThing || !manner || messages.length > 1) return false;
  const { trouble, question, praise, news } = manner.chances;
  return trouble > praise && trouble + question > news;
}

function wordsIn(text: string): number {
  return (text.match(/(?<![@#\p{L}])[\p{L}\d'’]+/gu) ?? []).length;
}

/** Is there anything of the matter that a reply can name? */
function says(slots: Known['slots']): boolean {
  const named = [
    'account',
    'recount',
    'wanted',
    'concern',
    'question',
    'ask',
    'asks',
    'reference',
    'said',
    'quote',
  ] as const;
  return named.some((name) => slots[name]) || Boolean(slots.topic?.startsWith('“'));
}
