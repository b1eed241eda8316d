import type { Message } from '../../conversation/conversation';
import type { PastPromise, Reading } from '../../listen/types';
import { baseVerbs, movingDays } from '../english/words';
import { inMessage as sought } from '../sought';
import type { OpenPromise } from '../types';
import { toldBefore } from './our-word';

/** Something promised to this customer whose time is over; its words are absent where their grammar is not sure. */
export interface Owed {
  /** Reads after "to". */
  words?: string;
  /** Reads after "we had told you". */
  told?: string;
}

/** What we wrote, and when. */
type Ours = Pick<Message, 'text' | 'at'> & { id?: string };

const longest = 20;

/**
 * The first promise we owe: noted ones before those found in the thread. A promise without a due time is not overdue, unless the
 * customer says that its time is over.
 * @param text the customer's last message
 * @param ours what we wrote before it, oldest first: what it foretold of others ("they will phone you") is owed like a promise
 */
export function owedPromise(
  reading: Reading,
  open: readonly OpenPromise[],
  now: Date,
  text: string,
  ours: readonly Ours[] = [],
): Owed | undefined {
  const noted = open.find((promise) => promise.due && Date.parse(promise.due) < now.getTime());
  const broken = saysBroken.test(text);
  const found = (promise: PastPromise | undefined) =>
    promise && !namesDayToCome(promise.text, now) ? promise : undefined;
  const overdue = found(reading.promises.findLast((promise) => promise.overdue));
  const waitedFor = broken ? reading.promises.filter(({ due, kept }) => !due && !kept).at(-1) : undefined;
  const foretold = broken || saysMissed(text) ? lastForetold(ours.slice(-2), now) : undefined;
  const where = ({ messageId }: PastPromise) => ours.findIndex(({ id }) => id !== undefined && id === messageId);
  // What was said last is what they wait for; of one message, what we would do ourselves.
  const at = overdue ? where(overdue) : -1;
  const own = foretold && at >= 0 && at < ours.indexOf(foretold.of) ? undefined : overdue;
  const told = own ?? (foretold ? undefined : found(waitedFor));
  if (!noted && !told && !foretold) return citesWord(text, ours.at(-1), now) ? {} : undefined;
  const promised = told?.text ?? foretold?.text;
  if (!noted && promised && sends.test(promised) && mayBeUnderWay.test(text)) return undefined;
  const words = asInfinitive(noted?.text ?? told?.text ?? '');
  if (words || noted) return words ? { words } : {};
  const said = told ? toldBefore(told.text, ours[where(told)]?.at) : toldBefore(foretold!.text, foretold!.of.at);
  return said ? { told: said } : {};
}

/** A thing that did not come; "no reply needed" and "it did not come with a cable" are none. */
const missing =
  'card|call|check[- ]in|parcel|refund|e?-?mail|letter|visit|engineer|technician|plumber|answer|reply|message|word';

/**
 * They waited for what we said would come, and its time is over. Only what says so by itself counts: to own a promise that nobody
 * broke would tell them that we do not know what we do.
 */
const saysBroken = sought(
  new RegExp(
    [
      String.raw`\b(?:nobody|no ?one|none of you) (?:came|called|rang|phoned|texted|wrote|turned up|showed up|got (?:back|in touch)|has (?:called|come|rung|phoned|texted|been|written|turned up|contacted|got (?:back|in touch)))\b`,
      String.raw`\b(?:it|he|she|they|that|this) (?:did not|didn'?t|never|has(?:n't| not)) (?:come?|came|arrived?|call(?:ed)?|happen(?:ed)?|turn(?:ed)? up|ring|rang|show(?:ed)? up|materiali[sz]ed?)\b(?! (?:with|as|in|to (?:me|us)|before|off|out|up|apart|again)\b)`,
      String.raw`\b(?:been|come|came) and gone\b`,
      String.raw`(?:^|[.!?]\s+|, (?:and )?)no (?:${missing})\b(?=\s*(?:[.,;!?]|$)| (?:and no|yet|so far|came|again|at all|from)\b)`,
      String.raw`(?:^|[.,;!?]\s+)(?:it'?s )?(?:now )?day \d{1,2}(?=\s*(?:[.;!?]|$))`,
      String.raw`\byou (?:have not|haven't) (?:messaged|called|written|rung|phoned|e?-?mailed|sent)\b`,
      String.raw`\b(?:you|u|he|she|they|your (?:\p{L}+ )?\p{L}+) (?:said|promised|told (?:me|us)|assured (?:me|us))\b[^.!?]{0,80}\b(?:it'?s (?:been|now)|its (?:been|now)|that was|been \d|and (?:that|it) was|still (?:no|not|nothing|waiting))\b`,
      String.raw`\b(?:hours?|days?|weeks?)(?: now| later)?,? and (?:still )?(?:no|nothing|nobody)\b`,
      String.raw`\bstill (?:nothing|waiting for (?:it|the|that|my|our|your)|no (?:sign|word|news|refund|parcel|call|answer))\b`,
    ].join('|'),
    'iu',
  ),
);

/** "It's Thursday. You said I'd have the report on Monday." */
function citesWord(text: string, last: Ours | undefined, now: Date): boolean {
  const cited = last && ourWord.exec(text)?.[1];
  return (
    Boolean(cited && isDayOver(cited, last.at, now)) &&
    stillNot.test(text) &&
    (isToday.test(text) || saysBroken.test(text))
  );
}

/** "My plumber says you said…" is no word of ours that is known. */
const ourWord =
  /(?<!\b(?:says?|said|told (?:me|us)|thinks?|claims?|heard)(?: that)? )\byou (?:said|promised|wrote|told (?:me|us))(?: that)? (?:i|we)(?:['’]d| would|['’]ll| will) (?:have|get|receive|hear)\b([^.!?\n]{0,100})/i;

/**
 * Is the day they cite surely over? A weekday is that of the last three days, as long as we wrote before it: else it may be ahead.
 * @param at when we wrote last
 */
function isDayOver(cited: string, at: string | undefined, now: Date): boolean {
  if (/\b(?:next|tomorrow|coming|week)\b/i.test(cited)) return false;
  if (/\b(?:yesterday|last (?:\p{L}+day|night))\b/iu.test(cited)) return true;
  const date = dateIn(cited, now);
  if (date) return date < now && now.getTime() - date.getTime() < halfYear;
  const name = /\b(?:by|on|before) (sun|mon|tue|wed|thu|fri|sat)\p{L}*day\b/iu.exec(cited)?.[1];
  const ago = name ? (now.getDay() - weekdays.indexOf(name.toLowerCase()) + 7) % 7 : 0;
  if (ago < 1 || ago > 3) return false;
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago, 23, 59);
  return !at || Date.parse(at) < end.getTime();
}

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');

const isToday =
  /\b(?:it['’]?s|it is|today is|today it is|now it['’]?s) (?:now |already )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)/i;

/**
 * What we were to send may be on its way, or have gone astray: that it is not there does not say that we did not send it. What
 * "should reach you" by a day is late wherever it lies.
 */
const sends =
  /(?:\b(?:will|shall|going to)|['’]ll)(?: (?:also|then|now|gladly|get|be))* (?:post|send|sent|ship|dispatch|mail|e-?mail)(?:p?ed)?\b|\band (?:then )?(?:post|send|ship|dispatch|mail|e-?mail)\b/i;
const mayBeUnderWay =
  /\b(?:did|has|have|was|were) (?:it|they|this|that|the \p{L}+) (?:already |now |even )?(?:leave|left|gone?|go out|been sent|sent|posted|shipped?|dispatched)\b[^.!?\n]{0,80}\?|\b(?:maybe|perhaps|possibly|probably|could it be)\b[^.!?\n]{0,60}\b(?:sent|posted|went|gone|address|lost|spam|junk|neighbou?r)\b/iu;

/** The last sentence in which we named a time at which something would come or be done, whoever was to do it. */
function lastForetold(ours: readonly Ours[], now: Date): { text: string; of: Ours } | undefined {
  const last = ours
    .flatMap((of) => of.text.split(sentenceEnds).map((text) => ({ text, of })))
    .findLast(({ text }) => comes.test(text) && named.test(text) && !namesDayToCome(text, now));
  // "Not before Friday" gives no word that it comes on Friday.
  return last && !foretellsNot.test(last.text) ? last : undefined;
}

const foretellsNot = /\b(?:not|never|at the earliest|no (?:earlier|sooner))\b|n['’]t\b/i;

/** "Mr. Terhune" ends no sentence. */
const sentenceEnds = /(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Dr)\.)\s+|\n+/;

const comes =
  /(?:\b(?:will|should)|'ll)\b(?! (?:need|have to|want|depend))|\b(?:is|are) (?:now )?(?:due|expected|planned|scheduled|booked)\b|\b(?:expect|expects) (?:it|them|you|this|your|the)\b|\basked (?:them|him|her|our \p{L}+) to\b|\basked for [^.!?]{2,40} to (?:go|come|be)\b|\btakes (?:up to )?(?:\d+|an?|one|two|three|four|five)\b|\b(?:have|'ve) (?:now |already )?(?:booked|arranged|planned|scheduled)\b/iu;
const named =
  /\b(?:today|tonight|tomorrow|within|by|until|in (?:\d|(?:an?|one|two|three|four|five)\b)|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:[:.]\d\d|\s?[ap]m|st|nd|rd|th)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** Does the customer say that the time has come and the thing has not? */
function saysMissed(text: string): boolean {
  return saysBroken.test(text) || notCome.test(text) || (isOver.test(text) && stillNot.test(text));
}

const notCome = new RegExp(
  [
    String.raw`\bno (?:\p{L}+ )?\p{L}+ (?:has|have) (?:yet )?(?:called|come|rung|phoned|been|arrived|written|turned up|got in touch)\b`,
    String.raw`\b(?:i|we)(?:'ve| have)? (?:had|received|got|heard) (?:no (?:${missing})|nothing (?:since|from|at all|yet))\b`,
    String.raw`\bno (?:\p{L}+ )?\p{L}+ (?:came|arrived|turned up|showed up)\b`,
    String.raw`\bthere (?:is|was)(?: still)? no (?:${missing})\b`,
    String.raw`\bnothing (?:has )?(?:came|come|arrived|happened)\b`,
    String.raw`\b(?:did not|didn't|haven't|have not|never) (?:hear|heard) (?:back )?from\b`,
    // "The £75 hasn't turned up", "no call Friday", "nothing here yet", "no reader and no number".
    String.raw`\b(?:the|my|our|that|your) (?:[£$€]?[\p{L}\d.,-]+ ){1,3}(?:(?:has|have|did)(?: not|n't)|never) (?:yet |even )?(?:turn(?:ed)? up|arrived?|come|came|appear(?:ed)?|show(?:n|ed)? up|reach(?:ed)? (?:me|us))\b(?! (?:with|as|in|to (?:me|us)|before|off|out|apart|again)\b)`,
    String.raw`(?:^|[.!?]\s+)no \p{L}+ (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
    String.raw`(?:^|[.!?]\s+)no \p{L}+(?:,| and) (?:no|i|we) \p{L}+`,
    String.raw`\bnothing (?:here|there|in my account|on my card) yet\b`,
  ].join('|'),
  'iu',
);

/** "Yesterday was Tuesday", "it's gone 1", "half an hour now", "you wrote up to 24 hours". */
const isOver =
  /\b(?:yesterday was (?:\p{L}+day|the \d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day was (?:\p{L}+|\d+) (?:days?|nights?|weeks?) ago|\p{L}+day (?:has|is) (?:passed|past|over|gone)|it(?:'s| is|s) (?:now |already )?(?:(?:gone|past) (?:\d|noon|midday|lunch|one|two|three|four|five|six|seven|eight|nine|ten)|(?:\d{1,2}|ten|quarter|half) past|the \d{1,2}(?:st|nd|rd|th))|(?:minutes|mins|hours?|days|weeks) now\b|you (?:said|wrote|promised|told (?:me|us)) (?:it would (?:take|be) )?["“]?(?:up to|within|at most|no later than)\b)/iu;
const stillNot = /\b(?:still|no|not|nothing|nobody|neither|never)\b|n't\b/i;

/** "I'll send you the report by Monday." → "send you the report by Monday": the speaker stays the same, so do the persons. */
export function asInfinitive(text: string): string | undefined {
  const bare = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!,;]+$/, '')
    .replace(/^(?:(?:and|so|but|then)\s+)?(?:i|we)(?:'ll| will| shall| am going to|'m going to| promise to)\s+/i, '')
    .replace(/^to\s+/i, '')
    .replace(/^(?:also|then|personally|gladly)\s+/i, '');
  const words = bare.split(' ');
  const verb = words[0]!.toLowerCase();
  if (!baseVerbs.has(verb) || words.length < 2 || words.length > longest) return undefined;
  if (words.some((word) => movingDays.has(word.toLowerCase().replace(/[^a-z]/g, '')))) return undefined;
  if (/["“”()[\]{}<>@\n?]|[.!;:](?=\s|$)/.test(bare)) return undefined;
  return [verb, ...words.slice(1)].join(' ');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const halfYear = 180 * 24 * 3_600_000;

/** "On Monday 23 November": a date in its words that is later than today is not over yet, whatever hour was understood. */
function namesDayToCome(text: string, now: Date): boolean {
  const end = dateIn(text, now);
  // A day much further off was that of last year.
  return Boolean(
    end && end > now && end.getTime() - now.getTime() < halfYear && end.toDateString() !== now.toDateString(),
  );
}

/** The end of the first date in words, of this year. */
function dateIn(text: string, now: Date): Date | undefined {
  const found = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(
    text,
  );
  return found
    ? new Date(now.getFullYear(), months.indexOf(found[2]!.toLowerCase()), Number(found[1]), 23, 59)
    : undefined;
}
