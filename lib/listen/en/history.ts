import { ready } from '../expressions';
import { lookOut } from '../look-out';
import { remember } from '../remember';
import type { Sentence } from '../text';
import { prepareAgain } from '../text';
import type { Evidence, PastPromise } from '../types';
import { compile } from './compile';
import { type BaseTime, findTimes, resolveTime, timeAmount } from './times';

/** Words that say they told us before, or how often. */
const repeats = [
  String.raw`(?:as|like) (?:i|we) (?:have |had |'ve )?(?:already |previously |just |also )?(?:said|told|mentioned|wrote|written|explained|stated|described|reported|sent|asked)(?: (?:you|your \w+|them|him|her|to \w+))?(?: (?:before|already|earlier|last week|yesterday|on \w+))?`,
  String.raw`(?:i|we)(?:'ve| have)? (?:already|previously|repeatedly) (?:[\w']+ ){0,2}?(?:told|sent|said|explained|asked|written|wrote|contacted|called|reported|provided|given|gave|tried|done|did|answered|emailed|mailed)(?: (?:you|this|that|it|them|your \w+)){0,2}`,
  String.raw`(?:i|we)(?:'ve| have)? (?:now )?(?:told|sent|said|explained|asked|written|wrote|contacted|called|reported|emailed|phoned|rung|messaged) (?:[\w']+ ){0,4}?(?:twice|three times|four times|\d{1,2} times|several times|many times|repeatedly|again and again|before|already)`,
  String.raw`(?:this is |it is |it's |that's |is |that makes |now )?(?:the |my |our |already |now )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\d{1,2}th|umpteenth|nth) (?:[\w']+ )?(?:time|e-?mail|mail|message|call|request|attempt|reminder|ticket|letter|try|complaint|contact|chaser|follow-?up)`,
  String.raw`(?:(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|countless|many|multiple) (?:e-?mails|mails|calls|tickets|messages|reminders|attempts|letters|complaints|chats|phone calls)(?! (?:from you|in my inbox)))`,
  String.raw`(?:not|isn't) the first (?:time|mail|message|e-?mail)`,
  String.raw`(?:told|explained|said|sent|given) (?:[\w']+ ){0,2}?(?:your|a|another) (?:colleague|agent|rep|representative|team|technician|supervisor|manager|predecessor)s?`,
  String.raw`(?:again and again|over and over(?: again)?|time and (?:time )?again|yet again|once (?:more|again)|still (?:no (?:answer|reply|response|news)|waiting))`,
].map(compile);

const repeatsFor = lookOut(repeats, (pattern) => pattern);

/** Finds where the customer says they told us before; in the order of the text, not overlapping. */
export function findRepeats(sentences: readonly Sentence[]): Evidence[] {
  const found: Evidence[] = [];
  for (const sentence of sentences) {
    for (const pattern of repeatsFor(sentence.lower)) {
      ready(pattern);
      for (let match = pattern.exec(sentence.lower); match; match = pattern.exec(sentence.lower)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (found.some((known) => start < known.end && known.start < end)) continue;
        found.push({ start, end, text: sentence.text.slice(match.index, match.index + match[0].length) });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, 12);
}

const promise = compile(
  String.raw`(?:(?:and|then) (?:i |we )?will (?:send|write|call|get|come|let|update|refund|check|pay|ship|replace|arrange|confirm|inform|contact|forward|fix|reply|be)|(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| promise| guarantee)|(?:i|we) (?:commit|undertake) to|you(?:'ll| will| should| can expect to| shall) (?:\w+ )?(?:receive|have|get|hear|be (?:contacted|called|refunded|credited|notified|informed))|(?:it|this|that|the [\w-]+(?: [\w-]+){0,3}|your [\w-]+(?: [\w-]+){0,3}|a (?:colleague|technician|replacement|refund|driver|manager)(?: \w+){0,2}|someone|somebody|my colleague(?: [\w-]+){0,3}|our \w+(?: team)?)(?:'ll| will) (?:be |have |arrive|reach|call|contact|write|get|ship|go out|leave|come|reply|send|take|look|return))`,
);

/** "I'll be honest", "we will need you to…" promise nothing. */
const noPromise =
  /(?:'ll|\b(?:will|shall|going to)) (?:\w+ )?(?:be honest|be frank|need (?:you|your|a|the|to know|some|more)|not be able|have to ask|only be able|require|never|assume|admit|say (?:that|this)|try)(?![\w])|(?:unless|if) (?:i|we|it)/;

const dueAmount = new RegExp(String.raw`(?<![\w])(?:within|in|in the next) (?:${timeAmount})(?![\w])`);

/** Most earlier messages, sentences and characters of each that are searched for promises. */
const mostMessages = 40;
const mostSentences = 60;
const mostCharacters = 8000;

/**
 * Finds promises of ours in one earlier message.
 *
 * @param text - the message's text; the offsets returned are into it
 * @param messageId - its id
 * @param base - when it was written, which "tomorrow" is counted from
 * @param asOf - ISO instant against which it is overdue: when the customer wrote, or now
 */
export function findPromises(
  text: string,
  messageId: string,
  base: BaseTime | undefined,
  asOf: Date | undefined,
): PastPromise[] {
  return promisingSentences(text.slice(0, mostCharacters)).map(({ start, end, text: words, lower }) => {
    const due = base ? dueOf({ lower, base }) : undefined;
    const overdue = due !== undefined && asOf !== undefined && asOf.getTime() > endOf(due, base);
    return { start, end, text: words, messageId, overdue, ...(due === undefined ? {} : { due }) };
  });
}

/** The sentences of a message that promise something. */
const promisingSentences = remember(
  (text: string): Sentence[] =>
    prepareAgain(text)
      .sentences.slice(0, mostSentences)
      .filter(({ lower }) => ready(promise).test(lower) && !noPromise.test(lower) && !lower.endsWith('?')),
  (text) => text,
);

/** An hour of the day, in figures or by name. */
const clock = /\d[:.]\d\d|\d ?[ap]\.?m\b|\b(?:noon|midnight)\b/;

/** The time a promise names: the last one of its sentence, since "the order of Monday will ship on Friday". */
function findDue(lower: string, base: BaseTime): string | undefined {
  const amount = dueAmount.exec(lower);
  if (amount) return resolveTime(amount[0], base);
  // "By Monday …, and if it is not done by then": then is the time that was named.
  const times = findTimes(lower).filter(({ start, end }) => !/\b(?:then|that|this)$/.test(lower.slice(start, end)));
  const time = times.at(-1);
  if (!time) return undefined;
  // "Monday 23 November at 10:00" and "at 10:00 on Monday" are one time in two pieces.
  const before = times.at(-2);
  const isOne =
    before !== undefined &&
    /^,?\s*(?:at|on|by|around|before)?\s*$/.test(lower.slice(before.end, time.start)) &&
    clock.test(lower.slice(before.start, before.end)) !== clock.test(lower.slice(time.start, time.end));
  return resolveTime(lower.slice(isOne ? before.start : time.start, time.end), base);
}

const dueOf = remember(
  ({ lower, base }: { lower: string; base: BaseTime }) => findDue(lower, base),
  ({ lower, base }) => `${base.instant.getTime()} ${base.offset} ${lower}`,
);

/** A day ends at its midnight on the writer's clock; a moment is itself. */
function endOf(due: string, base: BaseTime | undefined): number {
  if (due.includes('T')) return Date.parse(due);
  return Date.parse(`${due}T00:00:00Z`) + 86_400_000 - (base?.offset ?? 0) * 60_000;
}

/** How many of the thread's earlier messages are worth searching. */
export const promiseWindow = mostMessages;
