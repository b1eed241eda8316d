import type { Ask } from '../../listen/types';
import { inQuotes, type Quoted } from '../english/in-quotes';
import { ownWords } from '../english/own-words';
import { isSober } from '../english/plain-fact';
import type { Request } from '../english/request';
import { isHollow } from '../english/stated-question';
import { wishTold } from '../english/wish';

/** One ask as a sentence about the customer can tell it; all of them absent where none can. */
export interface Tellable {
  /** Behind "to": "send you the invoice". */
  ask?: string;
  /** Behind "know": "which clause this is based on". */
  question?: string;
  /** Whole, without capital and stop: "you need 60 vests". */
  wish?: string;
  /** As they wrote it, where no words of ours are sure: “Which of the contacts goes where?” */
  quote?: Quoted;
  /** "… or refund me": instead of the one before. */
  instead?: boolean;
}

/** Sentences; who wants more gets the rest in the answer. */
const most = 3;
/** Words of all sentences together. */
const longest = 55;

/**
 * How an ask can be told to the customer, who knows what their own "it" means: less has to stand by itself here than in a list or a
 * Next step. Words of nothing in particular ("fix it") and figures of speech still tell nothing.
 * @param follows whether an ask before it is told, so that "how this could happen" says enough
 */
export function tellableOf(ask: Ask, request: Request, message = ask.text, follows = false): Tellable {
  const told = oneOf(ask, request, message, follows);
  return isTellable(told) &&
    /\bor\b,?(?:\s+if\b[^.!?]*)?\W*$/i.test(message.slice(Math.max(0, ask.start - 80), ask.start))
    ? { ...told, instead: true }
    : told;
}

function oneOf(ask: Ask, { ask: task, question }: Request, message: string, follows: boolean): Tellable {
  const wish = wishTold(ask.text);
  if (wish && tellsThing(wish) && !(task && /^you ask for /.test(wish))) return { wish };
  if (question && (isPlain(question, follows || isThere.test(question) ? 1 : 2) || (follows && ofThat.test(question))))
    return { question };
  if (task && isPlain(task) && !pointsOnly.test(task)) return { ask: task };
  // "Where the parcel is": one word, and it is the thing itself.
  if (question && plainly.test(question) && isPlain(question, 1)) return { question };
  const quote = inQuotes(ask, message);
  return quote ? { quote } : {};
}

const plainly = /^(?:where|when|how (?:much|many|long)) (?:the|your|our) \p{L}+ (?:is|are|was|were|will be)$/u;

export function isTellable({ ask, question, wish, quote }: Tellable): boolean {
  return Boolean(ask ?? question ?? wish ?? quote);
}

/** "Whether there is no compensation at all": the one word is the thing itself. */
const isThere = /^whether there (?:is|are|was|were) (?:any|no|some) (?:\p{L}+ ){0,3}\p{L}+$/u;

/** Behind another ask: "how this could happen", "what it costs". */
const ofThat =
  /^(?:how|what|when|why|how (?:much|long)|whether) (?:it|this|that|they) (?:(?:could|can|will|would|did|does|has|have) )?(?:happen(?:ed|s)?|costs?|takes?|works?|arrives?|comes?|be (?:done|ready)|went (?:out|wrong))\b/;

/** "Send it", "tell him cheers": what it is about stands elsewhere. */
const pointsOnly =
  /^(?:not )?\w+ (?:it|this|that|them|him|her|you|one|those|these)(?: (?:out|now|today|again|properly|please|asap|before then|by then|until then|instead|in writing|by e?mail|by post))*$|^not hold you to\b|^(?:ask us|let you not|correct you if|tell (?:him|her|them|everyone)|consider|come back|keep|try|see|think|hope|explain you|make it)\b/i;

const content = /\p{L}{3,}|\d+/gu;
const colourless =
  /^(?:the|you|can|our|and|for|are|was|not|has|had|but|any|all|one|how|why|who|get|got|now|out|too|its|him|her|did|may|let|own|way|yes|what|when|where|which|whether|this|that|they|them|there|these|those|have|with|from|your|will|would|could|should|does|done|make|made|possible|please|someone|somebody|anyone|something|anything|everything|thing|things|like|just|only|also|agree|help|know|tell|correct)$/i;

/** "When it is back": whatever it is, they wait for that. */
const isBack =
  /^when that will be$|^when (?:it|this|that|they) (?:is|are|will be|comes?|will come)(?: going to be)? (?:back|fixed|mended|repaired|here|ready|done|working|solved|delivered|available)(?: again)?$/;

/** Does a wish say what of? "You would like to have it" does not. */
export function tellsThing(wish: string): boolean {
  return !/^you (?:would (?:ideally )?(?:like|rather)|need|expect)(?: to)?(?: \p{L}+){0,2} (?:it|that|this|them|one)(?: (?:all|back|now|today|soon|too|working|done|\p{L}+ly))?$/u.test(
    wish,
  );
}

/** @param least how many of the words have to name something */
function isPlain(words: string, least = 2): boolean {
  const said = words.match(content) ?? [];
  if (isBack.test(words)) return true;
  return (
    said.filter((word) => !colourless.test(word)).length >= least &&
    !/^(?:from|until|by|since|at) (?:what|which|when)(?: \p{L}+)?$/u.test(words) &&
    !isHollow(words) &&
    isSober(words) &&
    !/["=*\\]/.test(words) &&
    (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0) &&
    !/\b(?:you|we) (?:are|have|will|can) .*\b(?:you|we) (?:are|will) .*\band\b/.test(words)
  );
}

/** What is wanted, in whole sentences: "You need 60 vests. You would also like to know whether that can be done." */
export interface Told {
  text: string;
  /** One of the sentences is to be answered. */
  asks: boolean;
  /** Some of what they want is not in it. */
  partly: boolean;
  /** How much of it is told, 0..1. */
  share: number;
  /** How many of the asks are told. */
  count: number;
  /** Something of it is quoted. */
  quotes: boolean;
  /** How many of them are put to us, and not only wished. */
  answers: number;
}

/** Tells the asks one after the other; undefined where none can be told. */
export function tellWanted(all: readonly Tellable[]): Told | undefined {
  const kept: Tellable[] = [];
  let words = 0;
  for (const one of withoutEchoes(all.filter(isTellable))) {
    const length = wordsOf(one).split(' ').length + 4;
    if (kept.length >= most || (kept.length && words + length > longest)) break;
    kept.push(one);
    words += length;
  }
  if (!kept.length) return undefined;
  const sentences: string[] = [];
  for (const [i, one] of kept.entries()) {
    const before = kept[i - 1];
    const last = sentences.at(-1);
    if (one.instead && one.ask && before?.ask && last)
      sentences[sentences.length - 1] = `${last.slice(0, -1)}, or to ${one.ask}.`;
    else if (one.quote && before?.quote?.form === one.quote.form && last)
      sentences[sentences.length - 1] = `${last} And: ${one.quote.text}`;
    else if (one.question && before?.question && last && `${last} ${one.question}`.split(' ').length <= 30)
      sentences[sentences.length - 1] = `${last.slice(0, -1)}, and ${one.question}.`;
    else {
      // "You would like the report and the second check": the same wish for several things is one sentence.
      const same = before?.wish && last && sharedWish(before.wish, one.wish);
      if (same && last.split(' ').length + same.split(' ').length <= longestTogether)
        sentences[sentences.length - 1] = `${last.slice(0, -1)}, and ${same}.`;
      else sentences.push(sentence(one, sentences.length));
    }
  }
  return {
    text: sentences.join(' '),
    asks: kept.some(({ question, quote }) => question || quote?.form === 'question'),
    partly: kept.length < withoutEchoes(all).length,
    share: kept.length / withoutEchoes(all).length,
    count: kept.length,
    quotes: kept.some(({ quote }) => quote),
    answers: kept.filter(({ wish }) => !wish).length,
  };
}

/** Words of a sentence that holds two wishes. */
const longestTogether = 32;

/** What of a wish can stand behind "and", where both wish for a thing in the same words. */
function sharedWish(before: string, wish = ''): string | undefined {
  const thing =
    /^(you (?:would like|need|ask for|expect)) ((?:the|an?|your|our|two|three|four|five|six|\d+|half|all|some\w*) .+)$/u;
  const [, one, first] = thing.exec(before) ?? [];
  const [, other, second] = thing.exec(wish) ?? [];
  // "The panels connected, and a word": behind what is to be done to a thing, the next would be read with it.
  return one && one === other && first && !/\band\b/.test(first) ? second : undefined;
}

/**
 * The one thing they ask as they wrote it: in their mouth "it" is theirs to understand.
 * @param about.beside the reply names what it is about, so that a question may name next to nothing else
 */
export function quotedAlone(asks: readonly Ask[], message: string, { beside = false } = {}): Told | undefined {
  const quote = asks.length === 1 ? ownWords(asks[0]!, message) : undefined;
  return quote && (!quote.weak || (beside && quote.form === 'question')) ? tellWanted([{ quote }]) : undefined;
}

/** "I need the permit by Friday. Please send me the permit": the one that says less is left out. */
function withoutEchoes(all: readonly Tellable[]): Tellable[] {
  const words = all.map(
    (one) =>
      new Set(
        (wordsOf(one).toLowerCase().match(content) ?? []).filter(
          (word) => !colourless.test(word) && !asking.test(word),
        ),
      ),
  );
  return all.filter((_, i) =>
    words.every((other, j) => {
      if (i === j || !words[i]!.size || other.size < words[i]!.size || (other.size === words[i]!.size && j > i))
        return true;
      return [...words[i]!].some((word) => !other.has(word));
    }),
  );
}

const asking = /^(?:need|send|give|like|want|rather|expect|ask|get|ideally)$/;

const begins = [
  { question: 'You would like to know', ask: 'You would like us to' },
  { question: 'You would also like to know', ask: 'You also ask us to' },
  { question: 'And you would like to know', ask: 'And you ask us to' },
] as const;

function wordsOf({ ask, question, wish, quote }: Tellable): string {
  return wish ?? question ?? ask ?? quote?.text ?? '';
}

/**
 * One ask, or all of them as a list, in words that can follow any first sentence.
 * @param inPart whether they ask for more than the list holds
 */
export function asksAlone(
  { ask, question, asks }: { ask?: string; question?: string; asks?: string },
  inPart: boolean,
): string | undefined {
  if (asks)
    return `${inPart ? 'This is what I have noted so far' : 'Here are your points, so that none is lost'}:\n${asks}`;
  return (question || ask) && sentence({ ...(question ? { question } : { ask: ask! }) }, 0);
}

function sentence({ ask, question, wish, quote }: Tellable, place: number): string {
  if (quote) return `You ${place ? 'also ' : ''}${quote.form === 'wish' ? 'write' : 'ask'}: ${quote.text}`;
  if (wish) {
    const also = place === 1 ? wish.replace(/^you (would )?/, (_, would = '') => `You ${would}also `) : wish;
    const whole = place === 2 ? `And ${wish}` : also;
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
  }
  const { question: knowing, ask: doing } = begins[place] ?? begins[2];
  if (question) return `${knowing} ${question}.`;
  return ask?.startsWith('not ')
    ? `${doing.replace(/ to$/, ' not to')} ${ask.slice('not '.length)}.`
    : `${doing} ${ask}.`;
}
