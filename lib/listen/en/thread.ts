import { remember } from '../remember';
import { type PreparedText, prepareAgain, type Sentence } from '../text';
import type { Ask, EarlierAsk, Evidence, PastPromise } from '../types';
import { answerShape, saysDone, saysPromised } from './answers';
import { findAsks } from './asks';
import { contentOf, isSameAsk, sharedContent } from './content';

/** A sentence of a message. What it says is read when it is asked for: of most sentences nothing is. */
class ToldSentence {
  private readContent: ReadonlySet<string> | undefined;
  private readDone: boolean | undefined;
  private readPromised: boolean | undefined;

  constructor(readonly sentence: Sentence) {}

  /** What it is about. */
  get content(): ReadonlySet<string> {
    this.readContent ??= contentOf(this.sentence.text);
    return this.readContent;
  }

  /** Whether it says that something was done. */
  get done(): boolean {
    this.readDone ??= saysDone(this.sentence.lower);
    return this.readDone;
  }

  /** Whether it says that something will be done. */
  get promised(): boolean {
    this.readPromised ??= saysPromised(this.sentence.lower);
    return this.readPromised;
  }
}

/** A sentence of an earlier message of ours. */
interface Told {
  messageId: string;
  said: ToldSentence;
}

/** What a message says, by its text alone. */
interface ReadText {
  prepared: PreparedText;
  told: readonly ToldSentence[];
  asks: readonly { ask: Ask; asked: ReadonlySet<string> }[];
}

/** An earlier message as the thread is read. */
export interface EarlierMessage {
  id: string;
  role: 'customer' | 'agent';
  prepared: PreparedText;
  told: readonly ToldSentence[];
  asks: ReadText['asks'];
}

/** Sentences looked at of one earlier message, and characters of it. */
const mostSentences = 40;
const mostCharacters = 4000;

const toldBy = (prepared: PreparedText): ToldSentence[] =>
  prepared.sentences.slice(0, mostSentences).map((sentence) => new ToldSentence(sentence));

const readText = remember(
  (text: string): ReadText => {
    const prepared = prepareAgain(text);
    const asks = findAsks(prepared.sentences).map((ask) => ({ ask, asked: contentOf(ask.text) }));
    return { prepared, told: toldBy(prepared), asks };
  },
  (text) => text,
);

/** Prepares an earlier message; of a long one its beginning is enough to tell what was asked and answered. */
export function prepareEarlier(id: string, role: 'customer' | 'agent', text: string): EarlierMessage {
  return { id, role, ...readText(text.slice(0, mostCharacters)) };
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
  const found: { ask: EarlierAsk; asked: ReadonlySet<string> }[] = [];
  const ours = earlier.flatMap(({ role, id, told }, place) =>
    role === 'agent' ? told.map((said) => ({ messageId: id, place, said })) : [],
  );
  for (const [place, message] of earlier.entries()) {
    if (message.role !== 'customer' || message.asks.length === 0) continue;
    const later = ours.filter((told) => told.place > place);
    for (const { ask, asked } of message.asks) {
      const askedAgain = last.asks.some((other, at) => isSameAsk(asked, again[at] ?? asked) || pointsBack(other, ask));
      const isMissed = complains.some((other) => sharedContent(asked, other) >= enoughShared(asked));
      const standing: Standing = askedAgain
        ? { state: 'open' }
        : reopened(stateOf(ask, asked, later, message.asks.length === 1), isMissed);
      const known = found.findIndex((other) => isSameAsk(asked, other.asked));
      if (known >= 0) found.splice(known, 1);
      const { state, reply } = standing;
      found.push({
        asked,
        ask: {
          ...ask,
          messageId: message.id,
          state,
          ...(reply ? { reply } : {}),
          ...(askedAgain ? { askedAgain: true as const } : {}),
        },
      });
    }
  }
  return found.map(({ ask }) => ask).slice(-mostAsks);
}

/** Most earlier asks listed. */
const mostAsks = 20;

const confirms =
  /\b(?:thank|thanks|thx|received|arrived|got (?:it|the|your|my)|it came|works|worked|solved|sorted|here now|came today|came yesterday)\b/;
/** Thanks without any "but not": with what we promised before, it came. */
const thanks = /\b(?:thank you so much|thank you very much|thanks a lot|many thanks|thank you|works|received|sorted)\b/;
const denies = /\b(?:not|never|n't|nobody|no one|nothing|still|no)\b/;

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
    const aboutIt = (role: 'customer' | 'agent', least: number) =>
      later
        .filter((message) => message.role === role)
        .flatMap(({ told }) => told.filter((one) => sharedContent(content, one.content) >= least));
    const theirs = aboutIt('customer', 1).map(({ sentence }) => sentence.lower);
    if (theirs.some((lower) => denies.test(lower) && !confirms.test(lower))) return promise;
    const isKept =
      aboutIt('agent', enoughShared(content)).some(({ done }) => done) ||
      theirs.some((lower) => confirms.test(lower) && !denies.test(lower)) ||
      later.some(({ role, told }) => role === 'customer' && isPlainThanks(told.map(({ sentence }) => sentence.lower)));
    return isKept ? { ...promise, overdue: false, kept: true as const } : promise;
  });
}

/** A whole message of thanks without any "but not". */
const isPlainThanks = (lowers: readonly string[]): boolean =>
  lowers.some((lower) => thanks.test(lower)) && !lowers.some((lower) => denies.test(lower));
