import type { Ask, Reading } from '../../listen/types';
import { asksPlainly, isAsk } from '../english/is-ask';
import { leadsToList } from '../english/lead-in';
import { type Request, toRequest, withoutMark } from '../english/request';
import { isAside, isWanted } from '../standing/stance';
import { enumerated } from './enumerated';
import { followOn } from './follows-on';
import { inTheirWords } from './in-their-words';
import { longestAsk, type OwnAsks, ownAsks, together } from './own-asks';
import { passedOver } from './passed-over';
import { isSayable, wholeOf } from './sayable';
import { inSingle, withItsPrice } from './single-asks';
import { isTellable, type Tellable, tellableOf } from './wanted';

/** What the customer wants of us, as far as a reply can name it. */
export interface Wants {
  /** Their words, with their places in the message. */
  asks: readonly Ask[];
  /** The same, put into our mouth; one for each. */
  requests: readonly Request[];
  /** The same, as sentences about the customer can tell them; one for each. */
  tellable: readonly Tellable[];
}

/**
 * The asks of the reading that a reply can name. Where there is none of them, what the message itself asks or wishes is taken:
 * a question under a story, a title that asks, "I want to …".
 */
export function wantsOf(text: string, reading: Reading): Wants {
  return withoutTitle(inTheirWords(inOurWords(text, reading), text, reading), text);
}

/** A title that asks what the message asks again says it once. */
function withoutTitle(wants: Wants, text: string): Wants {
  const ends = text.indexOf('\n');
  const [title, ...others] = wants.asks;
  if (!title || ends < 0 || title.end > ends) return wants;
  const words = stemsOf(title.text);
  const isSaidAgain = others.some(
    (other, i) =>
      other.start > ends && isTellable(wants.tellable[i + 1]!) && shareOf(words, stemsOf(other.text)) >= sameMatter,
  );
  if (words.size < 2 || !isSaidAgain) return wants;
  return { asks: others, requests: wants.requests.slice(1), tellable: wants.tellable.slice(1) };
}

/** Share of the words of a title from which an ask below it asks the same. */
const sameMatter = 0.6;

/** Words of some length by their first letters: "bookmarks" and "bookmark" are one. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).map((word) => word.slice(0, 5)));

const shareOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length / words.size;

function inOurWords(text: string, reading: Reading): Wants {
  const told = describesSteps.exec(text);
  const lists = enumerated(text);
  const single = rejoined(reading.asks, text)
    .filter((ask) => !lists.some(({ start, end }) => ask.start < end && start < ask.end))
    // The steps of somebody who tells what they did are nothing for us to do.
    // "That way I can read them, delete them": theirs to do.
    .filter(
      ({ start, text: words }) =>
        questions.test(words) ||
        !((theirOwn.test(before(text, start)) && !forThem.test(words)) || toldThem.test(before(text, start))),
    )
    .filter(({ start, text: words }) => !told || start < told.index || words.includes('?') || /\bplease\b/i.test(words))
    .filter(({ start, end }) => end <= text.length && end - start <= longestAsk)
    .filter((ask) => isMeant(reading, ask))
    .map((ask, i, all) => withItsHead(ask, text, all[i - 1]?.end ?? 0))
    .map(withoutMark)
    .flatMap(inSingle)
    .map(withoutMark);
  const whole = withItsPrice(single, text).filter(({ text: words }) => !leadsToList.test(words));
  const named = whole.filter((ask) => isAsk(ask, text));
  // What says too little alone may stand beside another.
  const onward = whole.filter((ask) => !named.includes(ask) && followOn(ask, text));
  const alone = whole.filter((ask) => named.includes(ask) || onward.includes(ask));
  const heard = [...alone, ...lists.flatMap(({ asks }) => asks)].sort((a, b) => a.start - b.start);
  const more = passedOver(text, reading, heard);
  const found = [...heard, ...more.asked, ...more.wished].sort((a, b) => a.start - b.start);
  // "Still waiting for the report… please send it": the second is the ask.
  const waited = found.filter((ask) => !/^\W*(?:(?:i|we)(?: am| are|'m|'re) )?still waiting\b/i.test(ask.text));
  const asks = waited.length ? waited : found;
  // A wish is told as it was said, and put into no list of what we are to do.
  const said = asks.map((ask) => (onward.includes(ask) ? {} : wholeOf(toRequest(ask, text))));
  const requests = together(said).map((one, i) => (more.wished.includes(asks[i]!) ? {} : one));
  const tellable: Tellable[] = [];
  for (const [i, ask] of asks.entries())
    tellable.push(onward.includes(ask) ? {} : tellableOf(ask, said[i]!, text, tellable.some(isTellable)));
  const wants = inOneWithAlternatives(withFollowing({ asks, requests, tellable }, onward, text));
  if (wants.requests.some(isSayable)) return wants;
  const own = wants.asks.length ? nothing : meant(ownAsks(text), reading);
  return own.asks.length ? own : wants;
}

/** Goes on about what was asked right before it. */
const addsTo = /^\W*(?:and|also|then|will i|do i|can i)\b/i;

/** UTF-16 units between two asks, up to which "it" stands for the same in both. */
const near = 30;

/** Beside one that can be said, asks about the same thing are said, too; `onward` ones are none without it. */
function withFollowing(wants: Wants, onward: readonly Ask[], text: string): Wants {
  const isSaid = wants.asks.map((_, i) => isTellable(wants.tellable[i]!) || isSayable(wants.requests[i]!));
  const isNear = (i: number, j: number) =>
    isSaid[j] &&
    Math.max(wants.asks[i]!.start, wants.asks[j]!.start) - Math.min(wants.asks[i]!.end, wants.asks[j]!.end) < near;
  const following = wants.asks.map((ask, i) =>
    !isSaid[i] && (isNear(i, i - 1) || (i === 0 && isNear(0, 1) && addsTo.test(wants.asks[1]!.text)))
      ? followOn(ask, text)
      : undefined,
  );
  const kept = wants.asks.map((ask, i) => !onward.includes(ask) || following[i] !== undefined);
  return {
    asks: wants.asks.filter((_, i) => kept[i]),
    requests: wants.requests.map((one, i) => following[i] ?? one).filter((_, i) => kept[i]),
    tellable: wants.tellable.map((one, i) => following[i] ?? one).filter((_, i) => kept[i]),
  };
}

/** "Whether you are going to | give us heaters": cut behind a "to" that leads on, two asks are one. */
function rejoined(asks: readonly Ask[], text: string): Ask[] {
  const whole: Ask[] = [];
  for (const ask of asks) {
    const before = whole.at(-1);
    if (before && leadsOn.test(before.text) && !text.slice(before.end, ask.start).trim()) {
      const words = text.slice(before.start, ask.end);
      whole[whole.length - 1] = { ...before, end: ask.end, text: words, summary: words };
    } else whole.push(ask);
  }
  return whole;
}

/** "Why does the planner (spec. | Pacific) not let me": cut inside brackets, an ask goes on before them, and so it does behind "until then" and "if not". */
function withItsHead(ask: Ask, text: string, free: number): Ask {
  const line = text.slice(Math.max(free, ask.start - longestAsk), ask.start);
  const head = /^[^()\n]{0,60}\)/.test(ask.text)
    ? /(?:^|[.!?\n]\s*|@\w+\s+)([^.!?\n@]*\([^()\n]*)$/.exec(line)?.[1]
    : /(?:^|[.!?\n]\s*|\b)((?:until then|till then|in the meantime|otherwise|failing that|if (?:not|so)),? {0,2})$/i.exec(
        line,
      )?.[1];
  if (!head) return ask;
  const start = ask.start - head.length;
  return { ...ask, start, text: text.slice(start, ask.end), summary: text.slice(start, ask.end) };
}

const leadsOn =
  /\b(?:an?|the|my|our|your) \p{L}+ that\s*$|\b(?:can|could|would|will) an? (?:\p{L}+ ){1,3}who\b[^,;:]{1,60}$|\b(?:tell|inform|advise|let)\b[^,;:]{1,40} (?:when|where|why|how|what|which|who|whether|if)\s*$|\b(?:going|able|supposed|want|wants|need|needs|have|has|like|meant|try|trying|possible) to\s*$/iu;

/** "Send a new lid, or swap the whole thing": each is an answer to the same wish. */
function inOneWithAlternatives({ asks, requests, tellable }: Wants): Wants {
  const at = tellable.findIndex(
    ({ instead }, i) => instead && i > 0 && requests[i]?.ask && requests[i - 1]?.ask && !tellable[i - 1]!.wish,
  );
  if (at < 1) return { asks, requests, tellable };
  const both = { ask: `${requests[at - 1]!.ask}, or ${requests[at]!.ask}` };
  const merged = <T>(all: readonly T[], one: T) => [...all.slice(0, at - 1), one, ...all.slice(at + 1)];
  return inOneWithAlternatives({
    asks: merged(asks, asks[at - 1]!),
    requests: merged(requests, both),
    tellable: merged<Tellable>(tellable, both),
  });
}

const nothing: Wants = { asks: [], requests: [], tellable: [] };

/** What was found by its form alone, without what they don't mean. */
function meant({ asks, requests }: OwnAsks, reading: Reading): Wants {
  const kept = asks.map((ask) => isMeant(reading, ask));
  return {
    asks: asks.filter((_, i) => kept[i]),
    requests: requests.filter((_, i) => kept[i]),
    tellable: asks.map((ask, i) => tellableOf(ask, requests[i] ?? {})).filter((_, i) => kept[i]),
  };
}

/** "1. Tell me where it is": an item of a list of wishes, or an order that names to whom. Nobody writes these in passing. */
const ordered =
  /^\W*(?:please|kindly) (?!note\b|be\b|find\b|see\b|help\b|do not\b|don't\b|excuse\b|forgive\b|understand\b)\p{L}+|^\s*(?:\d{1,2}[.)]|[-*•])\s+\p{L}|^\W*(?:yes,? )?(?:please |kindly )(?:tell|send|refund|give|show|explain|let|reserve|book|cancel|change|add|remove|move|keep|call|ring|correct|replace|deliver|collect|order|confirm|put|take)\b|^\W*(?:tell|send|refund|give|show) (?:me|us)\b/iu;

/** "Could someone have a look this week?": put to us in so many words. */
const courteous =
  /^\W*(?:and |so |also )?(?:can|could|would) (?:you|someone|somebody|one of you)\b(?! (?:believe|imagine|be serious|get any)\b).*\?\s*$/iu;

/** "Change it.", "take it off": an order in three words, which nobody writes of themselves. */
const brief =
  /^\W*(?:please |just )*(?:change|stop|fix|cancel|move|remove|correct|replace|collect|exchange|sort|waive|block|delete|reverse|repair|take|put|send|bring|call) (?:it|them|this|that|me|us)(?: (?:back|off|out|away|today|now|please|again|first))*[.!]*$/i;

const questions =
  /\?|^\W*(?:please|what|how|when|where|why|who|which|whether|if|can|could|is|are|do|does|did|will|would|should|may)\b/i;

const before = (text: string, start: number): string => text.slice(Math.max(0, start - longestAsk), start);

/** "I was told that somebody would | call me back": promised, and not asked. */
const toldThem =
  /\b(?:told|said|promised|assured|informed|wrote|says?|stated|confirmed|agreed)\b[^.!?\n]*\b(?:you|they|he|she|it|we|somebody|someone|\p{L}+) (?:would|will|'d|'ll|was going to|were going to)\s+$/iu;

/** "Bring me a new one": nobody does that for themselves. */
const forThem = /^\W*\p{L}+ (?:me|us)\b/iu;

/** Before a verb in a row of verbs of which they are the doers. */
const theirOwn =
  /\b(?:i|we|they|he|she) (?:can|could|will|would|may|might|have to|need to|want to|am able to|are able to)\b[^.!?\n]*,\s*(?:and |or )?$/i;

/** Behind this stands what they did themselves. */
const describesSteps =
  /\b(?:perform|did|do|tried|try|done|took|followed|follow|went through) (?:all |each of )?(?:the following|these|the steps below)(?: steps| things)?\s*[:.\n]|\b(?:(?:the|my|these) steps(?: (?:i|we) (?:did|took|tried|followed|am doing))?(?: (?:are|were))?(?: as follows)?|steps to reproduce|here(?:'s| is) how)\b[^.!?\n]{0,40}[:\n]/i;

/** "If it is not back by Friday, I'll have my bank reverse it": theirs to do. */
const announces =
  /^\W*(?:if|should|unless|otherwise)\b(?!.*\b(?:please|could you|can you|would you|i would like|i want)\b)[^?]{3,200}\b(?:i|we)(?:['’]ll| will| shall)\b(?! (?:need|be (?:grateful|glad|happy))\b)[^?]*$/i;

/** What a signature adds for whom it was not meant. */
const boilerplate =
  /\bintended recipient\b|^\W*(?:please )?(?:delete|destroy) (?:it|this (?:e-?mail|message))\W*$|^\W*open (?:mon|tue|wed|thu|fri|sat|sun)/i;

function isMeant(reading: Reading, { start, end, text }: Ask): boolean {
  if (boilerplate.test(text) || announces.test(text)) return false;
  if (surelyAsks(reading, { start, end })) return true;
  if ((ordered.test(text) || courteous.test(text) || brief.test(text)) && !isAside(reading, { start, end }))
    return true;
  const asks = text.includes('?') || asksPlainly.test(text);
  return isWanted(reading, { start, end, asks }) && !isAside(reading, { start, end });
}

/** A demand in heat is one all the same: "I want the whole ticket back". */
function surelyAsks({ manner }: Reading, { start, end }: { start: number; end: number }): boolean {
  return (manner?.sentences ?? []).some(
    (one) => one.start < end && start < one.end && one.ask >= 0.85 && one.aside < 0.6,
  );
}

/** Is there a sentence that surely holds a wish, beside those in which the asks stand? */
export function wantsMore({ manner }: Reading, text: string, asks: readonly Ask[]): boolean {
  return (manner?.sentences ?? []).some(
    ({ ask, aside, start, end }) =>
      (ask >= sureWish || alsoAsks.test(text.slice(start, end))) &&
      aside < 0.3 &&
      !announces.test(text.slice(start, end)) &&
      !asks.some((other) => other.start < end && start < other.end) &&
      isAsk({ start, end, text: text.slice(start, end), summary: '' }, text),
  );
}

const sureWish = 0.6;

/** "And can I return it": one more question, whatever mark ends it. */
const alsoAsks =
  /^\W*(?:and|also|plus)\W+(?:can|could|do|does|is|are|will|would|may) (?:i|we|it|you|the|my|our|there|they)\b/i;
