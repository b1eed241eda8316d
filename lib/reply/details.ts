import { lastCustomerMessage } from '../conversation/conversation';
import type { Situation } from '../conversation/vocabulary';
import type { Slot } from '../library/slots';
import type { Ask, Reading } from '../listen/types';
import { type Commitment, nextCommitment } from '../policy/commitment';
import { resolvePolicy } from '../policy/defaults';
import { readTrouble } from '../wording/structure/trouble';
import { accountOf } from './account';
import type { Condition } from './conditions';
import { isAsk } from './english/is-ask';
import { plainText } from './english/plain';
import { statedQuestion } from './english/question';
import { toRequest, withoutMark } from './english/request';
import { namesTrouble } from './english/words';
import { addressOf } from './greeting';
import { owedPromise } from './owed';
import { deadlineWords, durationWords, occurrenceWords, reasonWords, referenceWords } from './restate';
import { type Signs, type Situations, situationsOf } from './situations';
import type { SuggestInput } from './types';

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
/** Nobody asks in one breath for longer. */
const longestAsk = 400;

/** Gathers what can be said about the last customer message; a slot is left out when its grammar is not sure. */
export function detailsOf(input: SuggestInput, now: Date): Details {
  const { reading, messages } = input;
  const policy = resolvePolicy(input.policy ?? input.library.policies);
  const last = lastCustomerMessage(messages);
  const sameDay = isSameDay(last?.at, now);
  const text = (last?.text ?? '').slice(0, longestRead);

  const owed = owedPromise(reading, input.openPromises ?? [], now);
  const deadline = deadlineWords(reading, now, sameDay);
  const named = reading.asks
    .filter(({ start, end }) => end <= text.length && end - start <= longestAsk)
    .map(withoutMark)
    .filter((ask) => isAsk(ask, text));
  // "Still waiting for the report… please send it": the second is the ask.
  const waited = named.filter((ask) => !/^\W*(?:(?:i|we)(?: am| are|'m|'re) )?still waiting\b/i.test(ask.text));
  const asks = waited.length ? waited : named;
  const said = asks.map((ask) => toRequest(ask, text));
  const { badNews, trouble, ...account } = accountOf(text, reading, sameDay, {
    owed: owed !== undefined,
    asks: said.some(({ ask, question, bullet }) => ask ?? question ?? bullet),
    earlier: reading.situations.some(({ name }) => name !== 'thankful' && name !== 'neutral')
      ? earlierWords(messages)
      : '',
  });
  const pressing =
    presses.test(text.replace(/\b(?:not(?:hing)?|isn't|no) (?:that |very |really )?urgent\b/gi, '')) ||
    deadline !== undefined;
  const signs: Signs = {
    trouble,
    hints: namesTrouble(text),
    warned: readTrouble(text).some((sentence) => sentence.cues.size > 0),
    pressing,
    thanks: thanks.test(text) || isBareThanks(text),
    solved: solved.test(plainText(text)),
    long: text.length > 200,
    exception: /\bexceptions?\b|\bjust this once\b|\bbend the rules?\b|\bgoodwill\b|\bwaive\b/i.test(text),
    asks: asks.length > 0 || text.includes('?'),
  };
  const { situations, doubtful } = situationsOf(reading, signs);
  const requests = said
    // The hand-over answers it.
    .filter(({ ask }) => !situations.has('wants-escalation') || !/^let you (?:speak|talk) to /.test(ask ?? ''));
  const bullets = withoutEchoes(requests.map((request) => request.bullet).filter((bullet) => bullet !== undefined));
  // Of several asks the one that can be said is named rather than none.
  const sayable = requests.filter(({ bullet, asked }) => (bullet === undefined ? asked : bullets.includes(bullet)));
  const only = sayable.length === 1 ? sayable[0] : undefined;
  const reason = reasonWords(reading, sameDay);
  const urgent = situations.has('impatient') || reading.deadlines.length > 0;
  const handover = situations.has('legal-threat') || situations.has('wants-escalation');
  const commitment = nextCommitment(now, policy, handover ? 'handover' : urgent ? 'urgent' : 'usual');

  const slots: Partial<Record<Slot, string | undefined>> = {
    ...account,
    ask: only?.ask,
    question: only?.question ?? (asks.length === 0 && !situations.has('thankful') ? statedQuestion(text) : undefined),
    asked: only?.asked,
    asks: bullets.length > 1 && bullets.length <= longestList ? listOf(bullets) : undefined,
    reference: referenceWords(reading),
    amount: amountOf(reading, asks),
    duration: durationWords(reading, text),
    occurrence: occurrenceWords(reading),
    deadline: saysWhen(only?.ask ?? only?.question) ? undefined : deadline?.words,
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
  if (signs.solved || /\b(?:works?|worked|working|fixed|sorted|solved|fits?)\b/i.test(text)) conditions.add('solved');
  if (doubtful && (signs.trouble || signs.warned)) conditions.add('trouble');
  if (badNews && account.account) conditions.add('bad-news');
  if (
    asks.length === 1 &&
    /\bhow (?:(?:do|can|could|should|would|does) (?!you (?:want|need|handle|plan|intend|prefer|charge|calculate|decide|explain|justify))|to\b)/i.test(
      asks[0]!.text,
    )
  )
    conditions.add('how-to');
  if (only?.ask) conditions.add('has-ask');
  if (asks.length === 0) conditions.add('no-ask');
  else if (asks.some((ask) => ask.text.includes('?'))) conditions.add('wants-answer');
  if (deadline) conditions.add('deadline');
  if (pressing) conditions.add('pressing');
  const unexplained = reading.whys.length === 0 && reading.deadlines.length === 0;
  if (unexplained && !situations.has('service-failure')) conditions.add('no-deadline-no-why');
  if (reading.repeats.length > 0 || slots.occurrence) conditions.add('repeated');
  if (deadline?.date && deadline.date >= commitment.date) conditions.add('in-time');
  if (reading.abuse === 'threat') conditions.add('threat');
  if (messages.some((message) => message.role === 'agent')) conditions.add('follow-up');
  else conditions.add('first-reply');
  return { situations, doubtful, slots: Object.fromEntries(known), conditions, commitment };
}

/** "Thank you xxx", "found it, thanks": short, and nothing but thanks or the news that it is solved. */
function isBareThanks(text: string): boolean {
  const plain = plainText(text).trim();
  return (
    !plain.includes('?') &&
    ((plain.length < 120 && quietThanks(plain)) ||
      (plain.length < 60 &&
        /^\W*(?:(?:ok|okay|great|perfect|awesome|cool|excellent|brilliant|wonderful|lovely|got it|will do|done)\W+)*(?:many |much )?(?:thanks|thank[- ]you|thx|cheers|ty|much appreciated|much obliged)\b(?!.*\b(?:for nothing|but|not|still|no)\b)/i.test(
          plain,
        )) ||
      solved.test(plain))
  );
}

/** Ends or begins in thanks, asks for nothing, tells of no trouble: news from somebody we helped. */
function quietThanks(text: string): boolean {
  return (
    /^\W*(?:many |much )?(?:thanks|thank you|thx|cheers)\b|\b(?:thanks|thank you|thx|cheers)(?: (?:so much|very much|again|a lot|all|guys|mate|\p{Lu}\p{L}+))?\W*$/iu.test(
      text,
    ) &&
    !/\b(?:please|can|could|would|need|want|may i|help|in advance|but|if|when|how|what|where|why|anyway|try|will|waiting|still|let me know)\b/i.test(
      text,
    ) &&
    !namesTrouble(text)
  );
}

/** They speak of something agreed. */
const agreed = /\b(?:plan|project|roll-?out|scope|agreed|agreement|milestone|roadmap|phase|implementation|go-?live)\b/i;

/** They found the answer, or it works again. */
const solved =
  /(?:^|[.!,]\s*)(?:ok(?:ay)?,? |yes,? |never ?mind,? |and |great,? )?(?:(?:i )?(?:found it|figured it out|worked it out|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|works (?:now|again|fine|perfectly|great)|working (?:now|again)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:problem |issue )?(?:solved|resolved|sorted)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|that (?:worked|fixed it|solved it|did it)))\b(?!.*\b(?:but|however|not|until|except|still)\b)/i;

/** All that the customer wrote before their last message. */
function earlierWords(messages: SuggestInput['messages']): string {
  const theirs = messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return theirs.slice(0, -1).slice(-3).join('\n');
}

const presses =
  /\b(?:immediately|right now|right away|at once|urgent(?:ly)?|asap|hurry|can'?t wait any|no more time|last minute|NOW)\b/;

/** Thanks for what was done, not the closing of a request. */
const thanks =
  /\b(?:thanks again|thank(?:s| you)(?: (?:all|guys|both|team))? (?:so (?:much|very)|very much|a lot|for (?:the (?!help|reply|answer|response|quick|fast|prompt|info)|all|sorting|fixing|sending|helping|making|being|everything|your (?!time|help|attention|understanding|cooperation|prompt|quick|fast|swift|reply|answer|response|support|assistance|patience|consideration|advice|interest)))|much appreciated|(?:works|fits?|is|are) (?:perfect|great|brilliant)|well done|great (?:job|work|service))\b|(?:so|really|very|super|extremely|incredibly) (?:kind|helpful|friendly|polite|professional|patient)\b(?!.*\bnot\b)|\b(?:shout ?-?out|kudos|props|hats off) to\b|\b(?:great|awesome|amazing|excellent|fantastic|wonderful) (?:job|work|service|flight|experience|crew|staff|team|customer service|support|help)\b/i;

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

/** Of two lines that say the same (a title and its body) the longer is kept. */
function withoutEchoes(lines: readonly string[]): string[] {
  const words = lines.map((line) => new Set(line.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  return lines.filter((_, i) =>
    lines.every((_, j) => {
      if (i === j || !words[i]!.size) return true;
      const shared = [...words[i]!].filter((word) => words[j]!.has(word)).length / words[i]!.size;
      const longer = words[j]!.size > words[i]!.size || (words[j]!.size === words[i]!.size && j < i);
      return shared < 0.75 || !longer;
    }),
  );
}

/** A longer list would be a parrot's. */
const longestList = 7;

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** One sum only: with several, naming one might name the wrong one; and none that an ask holds already. */
function amountOf(reading: Reading, asks: readonly Ask[]): string | undefined {
  const amounts = [...new Set(reading.facts.filter((fact) => fact.kind === 'amount').map((fact) => fact.text.trim()))];
  const only = amounts.length === 1 ? amounts[0]! : '';
  return /\d/.test(only) && !asks.some(({ text }) => text.includes(only)) ? only : undefined;
}

/** "Today" in a message still means today; a message without a time is taken as just come. */
function isSameDay(at: string | undefined, now: Date): boolean {
  if (!at) return true;
  const written = new Date(at);
  return Number.isNaN(written.getTime()) || written.toDateString() === now.toDateString();
}
