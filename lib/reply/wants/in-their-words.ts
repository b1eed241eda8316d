import type { Ask, Reading, SentenceManner } from '../../listen/types';
import type { Quoted } from '../english/in-quotes';
import { isAsk } from '../english/is-ask';
import { type ListedAsk, ownWords, upToRemark } from '../english/own-words';
import { type Request, toRequest } from '../english/request';
import { spanAsk } from './own-asks';
import { isSayable, sound, wholeOf } from './sayable';
import { isTellable, type Tellable, tellableOf } from './wanted';

/** Asks with what a reply can say of each, as in `Wants`. */
interface Named {
  asks: readonly Ask[];
  requests: readonly Request[];
  tellable: readonly Tellable[];
}

/**
 * Chance of a sentence to hold a wish from which it counts though no ask was found in it, and of an aside from which it does not,
 * unless it surely asks.
 */
const enough = { ask: 0.6, byForm: 0.15, inside: 0.2, aside: 0.3, surely: 0.85 } as const;

/** "… which we cannot eat of course, is it possible to have it the day after" */
const asksInside =
  /(?<=, (?:(?:and|so|also) )?)(?:is it possible|(?:is|are) there|(?:can|could|would|will) (?:you|we|i|somebody|someone|it|they)|(?:do|does|may|should) (?:i|we|you|it|they|the))\b/iu;

/** A question by its form, whatever mark ends it: "Which branch should it go against and do you want the test with it". */
const byForm =
  /^\W*(?:(?:and|also|so|ok|plus|then)\W+)*(?:(?:what|when|where|why|which|who|whose|how)(?: \p{L}+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|must|has|have)|is|are|do|does|did|can|could|will|would|should|may|must|has|have) (?:i|we|you|it|they|he|she|there|this|that|these|those|the|my|our|your|an?|any\p{L}*|some\p{L}*)\b|\b(?:wants?|would like|'d like|needs?) to know\b/iu;

/** "Please …", at the head of a sentence: asked in so many words. */
const pleads = /^\W*(?:(?:and|also|so|then|but|therefore)\W+)*(?:please|kindly)\b/i;

/** An ask with what can be said of it. */
interface Entry {
  ask: Ask;
  request: Request;
  tellable: Tellable;
}

/**
 * Puts in quotation marks what no words of ours can say, and what was not found as an ask: the whole sentence where it is short
 * enough, since half of it seldom stands alone, else each ask of it. What is said in our words stays as it is where the others of
 * its sentence can be quoted without it.
 */
export function inTheirWords(named: Named, text: string, { manner }: Reading): Named {
  const entries: Entry[] = named.asks.map((ask, i) =>
    withoutStub({ ask, request: named.requests[i]!, tellable: named.tellable[i]! }),
  );
  for (const entry of entries) {
    const quote = isSaid(entry) ? undefined : itemOf(entry.ask, text);
    if (quote) entry.tellable = { quote };
  }
  for (const sentence of manner?.sentences ?? []) {
    const { start, end } = sentence;
    if (end > text.length) continue;
    const at = entries.filter((entry) => entry.ask.start < start).length;
    const within = entries.filter(({ ask }) => ask.start < end && start < ask.end);
    if (!within.length) entries.splice(at, 0, ...passedBy(text, sentence, entries.slice(0, at).some(isSaid)));
    else if (
      !within.every(isWhole) &&
      !isAside(sentence) &&
      within.every(({ ask }) => ask.start >= start && ask.end <= end)
    )
      entries.splice(
        entries.indexOf(within[0]!),
        within.length,
        ...together(within, text, sentence, entries.slice(0, at).some(isSaid)),
      );
  }
  // "Please refund" by itself would be all that the reply says of the matter.
  const isAlone = !entries.some(({ tellable }) => isTellable(tellable) && !tellable.quote?.weak);
  return {
    asks: entries.map((entry) => entry.ask),
    requests: entries.map((entry) => entry.request),
    tellable: entries.map(({ tellable }) => (isAlone && tellable.quote ? {} : tellable)),
  };
}

/** An item of a list, which is whole wherever it stands. */
const itemOf = (ask: ListedAsk, text: string): Quoted | undefined => (ask.item ? ownWords(ask, text) : undefined);

/** What a sentence asks in which no ask was found. */
function passedBy(text: string, sentence: SentenceManner, follows: boolean): Entry[] {
  if (isAside(sentence)) return [];
  const words = text.slice(sentence.start, sentence.end);
  const inner = sentence.ask < enough.inside ? -1 : words.search(asksInside);
  const whole = spanAsk(words.slice(Math.max(0, inner)), sentence.start + Math.max(0, inner));
  const asksByForm = sentence.ask >= enough.byForm && byForm.test(whole.text);
  const bids = sentence.ask >= enough.byForm && pleads.test(whole.text);
  if (sentence.ask < enough.ask && !asksByForm && !bids) return [];
  if (!isAsk(asksByForm ? { ...whole, text: `${whole.text.replace(/[.!?]+$/, '')}?` } : whole, text)) return [];
  const own = saidByUs(whole, text, follows);
  if (own) return [own];
  const quote = quoteOf(whole, text, sentence);
  return quote ? [{ ask: whole, request: {}, tellable: { quote } }] : [];
}

/** Told to somebody else, or read out, an order is seldom about what is the customer's own. */
function quoteOf(ask: Ask, text: string, { ask: chance }: SentenceManner): Quoted | undefined {
  const quote = ownWords(ask, text);
  return quote?.form === 'order' && chance < enough.ask && !toUs.test(quote.text) ? undefined : quote;
}

const toUs = /\b(?:please|kindly|me|us|my|mine|our|ours|you|your)\b/i;

/** The asks of a sentence of which not all can be said: as one in our words, else in theirs. */
function together(within: readonly Entry[], text: string, sentence: SentenceManner, follows: boolean): Entry[] {
  const whole = spanAsk(text.slice(sentence.start, sentence.end), sentence.start);
  const own = within.length > 1 && isAsk(whole, text) ? saidByUs(whole, text, follows) : undefined;
  if (own && isWhole(own) && !(underCondition.test(whole.text) && !condition.test(wordsOf(own)))) return [own];
  const quote = quoteOf(whole, text, sentence);
  if (quote) return [{ ask: whole, request: {}, tellable: { quote } }];
  return within.map((entry) => {
    const own = isWhole(entry) ? undefined : quoteOf(entry.ask, text, sentence);
    return own ? { ...entry, request: {}, tellable: { quote: own } } : entry;
  });
}

/** "If you keep a part of it, please tell me why": without the first half it asks something else. */
const underCondition = /^\W*(?:(?:and|but|so) )?(?:if|when|unless|before|after|once|until|in case)\b/i;
const condition = /\b(?:if|when|unless|before|after|once|until|in case)\b/i;

const isAside = ({ aside, ask }: SentenceManner): boolean => aside >= enough.aside && ask < enough.surely;

/** The ask as our own words say it; undefined where they can't. */
function saidByUs(ask: Ask, text: string, follows: boolean): Entry | undefined {
  const whole = wholeOf(toRequest(ask, text));
  const entry: Entry = { ask, request: sound(whole, follows), tellable: tellableOf(ask, whole, text, follows) };
  return isSaid(entry) ? entry : undefined;
}

/** Is the ask said in words of ours, and nearly all of it? "Make an exception" leaves out "or let us move the booking to March". */
function isWhole({ ask, request, tellable }: Entry): boolean {
  const told = wordsOf({ ask, request, tellable });
  return told !== '' && (handsOver.test(request.ask ?? '') || holds(told, ask));
}

/** What is told of it in words of ours. */
const wordsOf = ({ request, tellable }: Entry): string =>
  tellable.wish ?? tellable.question ?? tellable.ask ?? request.question ?? request.ask ?? '';

/** Where somebody is passed on, that is what is said of it. */
const handsOver = /^let you (?:speak|talk) to\b/;

/** Does it say all that matters of the ask? */
function holds(told: string, ask: Ask): boolean {
  // "I wrote on Monday, when should I expect a reply?": what stands before the question leads up to it.
  const [asks] = /^(?:when|where|why|how|what|which|who)\b/.exec(told) ?? [];
  const at = asks ? ask.text.search(new RegExp(`\\b${asks}\\b`, 'i')) : 0;
  const words = essential(ask.text.slice(Math.max(0, at)));
  if (anotherWish.test(words) && !/ and /.test(told)) return false;
  if (otherwise.test(words) && !/\bor\b/.test(told)) return false;
  const said = stemsOf(told);
  const asked = stemsOf(words);
  const lost = [...asked].filter((word) => !said.has(word)).length;
  return lost < fewestLost || lost <= asked.size * mostLost;
}

/** The ask without what is told in brackets, and behind a comma but for what goes on with it: ", or send the rest", ", after 15:00". */
function essential(text: string): string {
  const [head = '', ...clauses] = upToRemark(text.replace(/\([^()]{0,200}\)/g, '')).split(/,\s+/);
  return [head, ...clauses.filter((clause) => /^(?:and|or|including|not)\b|\d/i.test(clause))].join(', ');
}

/** A task that leaves out half of what is told as a wish or a question: the longer one stands for the ask. */
function withoutStub(entry: Entry): Entry {
  const { ask, request, tellable } = entry;
  const task = request.question ?? request.ask;
  const told = tellable.wish ?? tellable.question;
  return task && told && !handsOver.test(task) && !ask.text.includes('\n') && holds(told, ask) && !holds(task, ask)
    ? { ...entry, request: {} }
    : entry;
}

/** "I want my money back and I want the old one." */
const anotherWish = /\band (?:i|we)(?: also)? (?:want|need|expect|would like)\b/i;

/** "…, or pay it now": the other thing they would take. "Or so" is none. */
const otherwise = /\bor (?!so\b|not\b|whatever\b|what\b|any\p{L}*|some\p{L}*|else\b|similar\b|if\b|(?:i|we)\b)\p{L}/iu;

/** Words of some length that are left out: from so many on it matters, unless they are no more than this share of a long ask. */
const fewestLost = 3;
const mostLost = 0.4;

/** Words of some length by their first letters. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [])
      .map((word) => word.slice(0, 4))
      .filter((stem) => !asking.has(stem)),
  );

/** First letters of words by which one asks, and says nothing of the matter. */
const asking: ReadonlySet<string> = new Set(
  'plea kind tell know coul woul shou like want need also just ther this that them then what when wher whic whet expl info advi give send some from with have your does been'.split(
    ' ',
  ),
);

/** Is the ask said in words of ours? */
function isSaid({ request, tellable }: Entry): boolean {
  return isSayable(request) || (isTellable(tellable) && !tellable.quote);
}
