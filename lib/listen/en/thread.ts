import { remember } from '../remember';
import { type PreparedText, prepareAgain } from '../text';
import type { Ask, EarlierAsk, Evidence, PastPromise } from '../types';
import { answerShape } from './answers';
import { findAsks } from './asks';
import { contentOf, isSameAsk, sharedContent } from './content';
import { denies, type Outcome, type ToldSentence, toldBy } from './told-sentence';

/** A sentence of an earlier message of ours. */
interface Told {
  messageId: string;
  said: ToldSentence;
}

/** What a message says, by its text alone. */
interface ReadText {
  prepared: PreparedText;
  told: readonly ToldSentence[];
}

/** An ask, and what it is about. */
interface ReadAsk {
  ask: Ask;
  asked: ReadonlySet<string>;
}

/** An earlier message as the thread is read. */
export interface EarlierMessage {
  id: string;
  role: 'customer' | 'agent';
  prepared: PreparedText;
  told: readonly ToldSentence[];
  /** What the customer asks for in it; none of ours. */
  asks: readonly ReadAsk[];
}

/** Nobody looks at what we ask. */
const none: readonly never[] = [];

/** Characters looked at of one earlier message. */
const mostCharacters = 4000;

const readText = remember(
  (text: string): ReadText => {
    const prepared = prepareAgain(text);
    return { prepared, told: toldBy(prepared) };
  },
  (text) => text,
);

const readAsks = remember(
  (text: string): readonly ReadAsk[] =>
    findAsks(prepareAgain(text).sentences).map((ask) => ({ ask, asked: contentOf(ask.text) })),
  (text) => text,
);

/** Prepares an earlier message; of a long one its beginning is enough to tell what was asked and answered. */
export function prepareEarlier(id: string, role: 'customer' | 'agent', text: string): EarlierMessage {
  const read = text.slice(0, mostCharacters);
  return { id, role, ...readText(read), asks: role === 'customer' ? readAsks(read) : none };
}

const asEvidence = ({ messageId, said }: Told): Evidence & { messageId: string } => ({
  messageId,
  start: said.sentence.start,
  end: said.sentence.end,
  text: said.sentence.text,
});

/** How many telling words an answer has to share with what was asked. */
const enoughShared = (asked: ReadonlySet<string>): number => (asked.size >= 5 ? 2 : 1);

/**
 * Finds how an ask stands by what we wrote after it. A sentence answers it when it is about the same and has the shape of an
 * answer; where the customer asked one thing only, the shape of an answer in the next reply is enough.
 */
function stateOf(ask: Ask, asked: ReadonlySet<string>, told: readonly Told[], isOnly: boolean): Standing {
  const answers = answerShape(ask.text);
  let promise: Told | undefined;
  for (const [place, one] of told.entries()) {
    const { said } = one;
    const { lower } = said.sentence;
    const before = told[place - 1];
    const near = before?.messageId === one.messageId ? sharedContent(asked, before.said.content) : 0;
    const shared = sharedContent(asked, said.content);
    const isAbout =
      shared >= enoughShared(asked) || (shared + near >= enoughShared(asked) && near > 0) || isOnly || asked.size === 0;
    if (!isAbout) continue;
    if (restates(ask.text, asked, shared) && !lower.endsWith('?') && !said.promised)
      return { state: 'answered', reply: asEvidence(one) };
    if ((!said.promised || said.done || !isRequest(ask.text)) && answers(lower))
      return { state: 'answered', reply: asEvidence(one) };
    if (!promise && said.promised && !lower.endsWith('?')) promise = one;
  }
  return promise ? { state: 'promised', reply: asEvidence(promise) } : { state: 'open' };
}

/** "Is the course online?" – "The course is online on Mondays": a question told again as a statement is answered by it. */
const restates = (ask: string, asked: ReadonlySet<string>, shared: number): boolean =>
  /\?\W*$/.test(ask) && !isRequest(ask) && !questionWord.test(ask) && shared >= 1 && shared / asked.size >= 0.6;

/** Asks for a deed rather than for words. */
const isRequest = (ask: string): boolean =>
  !/\?\W*$/.test(ask) || /^(?:\W*(?:please|kindly) )?(?:can|could|will|would) (?:you|someone|somebody)\b/i.test(ask);

const questionWord = /\b(?:where|when|why|who|how (?:much|many|long)|how)\b/i;

/** "Where is it?": the same question, and nothing of its own to ask about. */
function pointsBack(again: Ask, ask: Ask): boolean {
  const word = questionWord.exec(again.text)?.[0].toLowerCase();
  return (
    word !== undefined && word === questionWord.exec(ask.text)?.[0].toLowerCase() && contentOf(again.text).size === 0
  );
}

type Standing = Pick<EarlierAsk, 'state' | 'reply'>;

/** What they say was not answered is not, whatever we wrote; a promise stays one. */
const reopened = (standing: Standing, isMissed: boolean): Standing =>
  isMissed && standing.state === 'answered' ? { state: 'open' } : standing;

/** They say themselves that it stands open: "you have not answered my question". */
const saysUnanswered =
  /\b(?:(?:not|n't|never|nobody|no one|without) (?:\w+ ){0,3}(?:answer|answered|answering|reply to|replied|address|addressed)|still (?:no|not|waiting|haven't|hasn't|don't|nothing)|ignored|again[:,]|i asked|as i asked|my question (?:was|is|about))\b/;

/**
 * The asks of earlier customer messages and how they stand. An ask repeated later is listed once, in its latest wording; one
 * that stands again in the last message is marked so, and is open whatever we wrote.
 *
 * @param earlier - the messages before the last customer message, oldest first
 * @param last - the last customer message with its asks
 */
export function findEarlierAsks(
  earlier: readonly EarlierMessage[],
  last: { prepared: PreparedText; asks: readonly Ask[] },
): EarlierAsk[] {
  const again = last.asks.map(({ text }) => contentOf(text));
  const complains = last.prepared.sentences
    .filter(({ lower }) => saysUnanswered.test(lower))
    .map(({ text }) => contentOf(text));
  const found: { asked: ReadonlySet<string>; tell: () => EarlierAsk }[] = [];
  const ours = earlier.flatMap(({ role, id, told }, place) =>
    role === 'agent' ? told.map((said) => ({ messageId: id, place, said })) : [],
  );
  for (const [place, message] of earlier.entries()) {
    if (message.role !== 'customer' || message.asks.length === 0) continue;
    for (const { ask, asked } of message.asks) {
      const known = found.findIndex((other) => isSameAsk(asked, other.asked));
      if (known >= 0) found.splice(known, 1);
      // How it stands is looked for once it is known that it was not asked again.
      const tell = (): EarlierAsk => {
        const askedAgain = last.asks.some(
          (other, at) => isSameAsk(asked, again[at] ?? asked) || pointsBack(other, ask),
        );
        const later = ours.filter((told) => told.place > place);
        const isMissed = complains.some((other) => sharedContent(asked, other) >= enoughShared(asked));
        const { state, reply }: Standing = askedAgain
          ? { state: 'open' }
          : reopened(stateOf(ask, asked, later, message.asks.length === 1), isMissed);
        return {
          ...ask,
          messageId: message.id,
          state,
          ...(reply ? { reply } : {}),
          ...(askedAgain ? { askedAgain: true as const } : {}),
        };
      };
      found.push({ asked, tell });
    }
  }
  return found.slice(-mostAsks).map(({ tell }) => tell());
}

/** Most earlier asks listed. */
const mostAsks = 20;

/** Thanks without any "but not": with what we promised before, it came. */
const thanks = /\b(?:thank you so much|thank you very much|thanks a lot|many thanks|thank you|works|received|sorted)\b/;
/** Marks the promises that a later message says were kept: ours that it is done, or the customer's that it came. */
export function keepPromises(
  promises: readonly PastPromise[],
  earlier: readonly EarlierMessage[],
  last: PreparedText,
): PastPromise[] {
  if (promises.length === 0) return [];
  const places = new Map(earlier.map(({ id }, place) => [id, place]));
  const written = [...earlier, { role: 'customer' as const, told: toldBy(last) }];
  return promises.map((promise) => {
    const content = contentOf(promise.text);
    const later = written.slice((places.get(promise.messageId) ?? -1) + 1);
    const isToldBy = (role: 'customer' | 'agent', says: (one: ToldSentence) => boolean): boolean =>
      later.some((message) => message.role === role && message.told.some(says));
    const theySay = (outcome: Outcome): boolean =>
      isToldBy('customer', (one) => one.outcome === outcome && sharedContent(content, one.content) >= 1);
    if (theySay('missing')) return promise;
    const enough = enoughShared(content);
    const isKept =
      isToldBy('agent', (one) => sharedContent(content, one.content) >= enough && one.done) ||
      theySay('came') ||
      later.some(({ role, told }) => role === 'customer' && isPlainThanks(told.map(({ sentence }) => sentence.lower)));
    return isKept ? { ...promise, overdue: false, kept: true as const } : promise;
  });
}

/** A whole message of thanks without any "but not". */
const isPlainThanks = (lowers: readonly string[]): boolean =>
  lowers.some((lower) => thanks.test(lower)) && !lowers.some((lower) => denies.test(lower));
