import type { Situation } from '../../conversation/vocabulary';
import type { Reading } from '../../listen/types';
import type { Concern } from '../concerns/types';
import { type Clause, findClauses } from '../english/clause';
import { expand } from '../english/person';
import { plainText } from '../english/plain';
import { isResolved, isSober, isWellFormed } from '../english/plain-fact';
import { isRepeatable, namesTrouble } from '../english/words';
import { inMessage as sought } from '../sought';
import { isTechnical } from '../standing/signs';
import { isAside, isMatter } from '../standing/stance';
import { featuresOf } from '../worth/features';
import { worthOf } from '../worth/model';
import { concernIn, fillConcern } from './concern';
import { type Headline, headlineOf, sentenceOf } from './headline';
import { needWords } from './needs';
import { occurrenceWords } from './restate';
import { stakeOf } from './stake';
import { isBadNews, isTellable, pointsOf, tellsHarm, tellsTrouble, upsets, wordCount } from './telling';
import { topicOf } from './topic';

/** Slots about what happened; each is left out where nothing sure can be said. */
export interface Account {
  account?: string;
  more?: string;
  concern?: string;
  topic?: string;
  find?: string;
  need?: string;
  stake?: string;
  quote?: string;
}

/** What is told of the message, and whether it is bad news: something that went wrong for them, not something they did. */
export interface Told extends Account {
  badNews: boolean;
  /** It is told in a clause of theirs, and not in our words for such a matter. */
  ofTheirOwn: boolean;
  /** The words themselves name something that went wrong. */
  trouble: boolean;
}

/** Points a clause needs to be told back in the customer's own words, and to win over our own words for it. */
const enough = { alone: 0.9, silent: 0, upset: 0.2, overConcern: 3.4, second: 1.8 } as const;
const longestAccount = 24;
const longestSecond = 11;
/** UTF-16 units of what was written before: what a thread is about stands in its last lines. */
const longestEarlier = 700;
/** Of these what they did or have is the matter itself. */
const ownMatter: readonly Situation[] = ['mistaken', 'off-plan', 'business-critical-change', 'unrealistic'];

/**
 * What happened to the customer, told from our side: their own clause where it is plain, else our words for the concern.
 * @param about.owed a broken promise of ours is owned elsewhere in the reply, so it is not told a second time
 * @param about.asks whether they ask for something a reply can name: then a clause has to say more to be told
 * @param about.earlier what the customer wrote before in the thread, where upset makes it matter
 */
export function accountOf(
  text: string,
  reading: Reading,
  sameDay: boolean,
  { owed = false, asks = false, earlier = '' } = {},
): Told {
  const plain = plainText(text);
  const here = concernIn(plain, reading);
  // A follow-up often leaves out what it is about: the customer said so before.
  const lately = earlier.slice(-longestEarlier);
  const before =
    here || !namesTrouble(lately) ? undefined : concernIn(plainText(lately), { ...reading, situations: [] });
  const meant = here ?? (before?.vague ? undefined : before);
  const concern = meant && catchAll.has(meant.id) ? undefined : meant;
  // Somebody calm who adds a detail is not told once more what happened.
  const retold = here !== undefined || upsets(reading);
  const found = owed && concern?.id === 'broken-promise' ? undefined : concern;
  const told = found && fillConcern(found, here ? plain : plainText(lately), reading.facts);
  const headline = headlineOf(text);
  const clauses = clausesOf(text, sameDay, headline);
  const ranked = clauses
    .filter(
      (clause) =>
        isTellable(clause, reading) && isSafe(clause, text, reading) && !(owed && /\bpromis/.test(clause.text)),
    )
    .map((clause, i) => ({
      clause,
      points:
        pointsOf(clause, reading) +
        Math.max(0, 0.5 - i * 0.1) +
        (headline && clause.start < headline.end && clause.trouble > 0 ? inHeadline : 0),
    }))
    .sort((a, b) => b.points - a.points || a.clause.start - b.clause.start);
  const best = ranked[0];
  // To somebody upset a mere circumstance is not told back as if it were the matter.
  const silent =
    upsets(reading) && !reading.situations.some(({ name }) => ownMatter.includes(name)) ? enough.upset : enough.silent;
  const least = told && !found?.vague ? enough.overConcern : told || asks ? enough.alone : silent;
  const own = best && best.points >= least && isWorthTelling(best.clause, plain, reading) ? best.clause : undefined;
  // A verdict may be about anything: that is named, and not told as what happened.
  const sure = found !== undefined && !found.vague;
  const base = own?.text ?? (retold && sure ? told?.account : undefined);
  const beside = own && secondTo(own, ranked);
  // What went well is nothing to be sorry for, so it is not told in one breath with what did not.
  const second =
    beside && isBadNews(own, reading) && (wentWell(beside) || !isOurs(beside, reading)) ? undefined : beside;
  // Told in the order in which they told it.
  const [first, then] = own && second && second.start < own.start ? [second.text, own.text] : [base, second?.text];
  const topic = topicOf(text, first);
  const stake = stakeOf(plain, reading, found);
  // Where their own clause tells of something else, what we find out is not what the concern would ask.
  const same = !own || !found || !here || touches(own, found, plain);
  const need = found?.need && needWords(found.need, `${text}\n${earlier}`, reading);
  return {
    trouble: (here !== undefined && !here.vague) || clauses.some(({ trouble }) => trouble > 1),
    ofTheirOwn: own !== undefined,
    badNews: own ? isBadNews(own, reading) : sure && retold,
    ...(first && { account: withOccurrence(first, reading) }),
    ...(then && { more: then }),
    // A concern that only sounds like it is named where nothing of their own is told.
    ...(told && (!found?.vague || !own) && { concern: told.concern }),
    ...(topic && { topic }),
    ...(stake && { stake }),
    ...(told && same && sure && found.find && { find: found.find }),
    ...(told && same && sure && need && { need }),
    ...errorIn(text),
  };
}

/**
 * May the clause be said to them without a second look? It has to be a plain statement of what went wrong, or of what
 * changed, with nothing in it that points outside and nothing that is not meant as it stands.
 */
function isSafe(clause: Clause, text: string, reading: Reading): boolean {
  const touches = (span: { start: number; end: number }) => span.start < clause.end && span.end > clause.start;
  const isMattersCore = reading.situations.some(
    ({ name, evidence }) => bigMatters.includes(name) && evidence.some(touches),
  );
  return (
    (isMattersCore || (isBadNews(clause, reading) && tellsHarm(clause))) &&
    isMatter(reading, clause) &&
    !isAside(reading, clause) &&
    isResolved(clause.text) &&
    isWellFormed(clause.text) &&
    isSober(sentenceAt(text, clause))
  );
}

/** Of these a clause that listening knew them by is told back, trouble or not. */
const bigMatters: readonly Situation[] = ['business-critical-change', 'legal-threat'];

/** Chance from which a clause is told in their own words. */
const worthTelling = 0.5;

function isWorthTelling({ start, end, text }: Clause, plain: string, { manner }: Reading): boolean {
  const at = manner?.sentences.findIndex((one) => one.start < end && start < one.end) ?? -1;
  if (!manner || at < 0) return true;
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  const source = plain.slice(start, end);
  return worthOf(featuresOf({ text: whole, source, read: expand(source.trim()), at }, manner)).tells >= worthTelling;
}

/** The clause as they wrote it, with the mark that ends it. */
function sentenceAt(text: string, { start, end }: Clause): string {
  return text.slice(start, end) + (/^[\s.!?…]*/.exec(text.slice(end))?.[0] ?? '');
}

/** Concerns that sound like nearly any trouble with a program, so that to name them would be a guess. */
const catchAll: ReadonlySet<string> = new Set([
  'not-working',
  'poor-product',
  'after-update',
  'removed-function',
  'heavy-use',
]);

/** What a headline says is what the message is about; points. */
const inHeadline = 2.6;

/** The clauses of a message. A headline, which leaves out verbs and articles, is read as the sentence it stands for. */
function clausesOf(text: string, sameDay: boolean, headline: Headline | undefined): Clause[] {
  const all = findClauses(text, sameDay);
  if (!headline) return all;
  const sentence = sentenceOf(headline);
  const told = sentence ? findClauses(sentence, sameDay)[0] : undefined;
  const below = all.filter(({ start }) => start >= headline.end);
  return told && told.start < 4 && told.end - told.start > sentence!.length * 0.4
    ? [{ ...told, start: 0, end: headline.end }, ...below]
    : below;
}

/** UTF-16 units. */
const errorWords = { shortest: 8, longest: 90 } as const;

const errorMessage = sought(
  /\b(?:errors?|error codes?|(?:the|a|an|this|following|error|warning) message|prompt|pop-?up|warning|dialog)\b[^"“”\n.!?]{0,30}["“]([^"“”\n]+)["”]|\b(?:it|error|message|prompt|pop-?up|app|program|page|site|screen|display|window|box|dialog|importer|exporter|installer|scanner|printer|browser|router|server|console|tool|system) (?:just |only |still |now |always )?(?:says|said|reads|shows|displays|gives|states):? ["'“‘]([^"'“”‘’\n]+)["'”’](?=[\s.,;!?)]|$)/i,
);

/**
 * The words of an error message, in quotation marks: the one thing of theirs that is best handed back as it came, because it is
 * not theirs but a program's.
 */
function errorIn(text: string): { quote?: string } {
  const found = errorMessage.exec(text);
  // What a sign or a letter says is no message of a program.
  if (/^it\b/i.test(found?.[0] ?? '') && !isTechnical(text)) return {};
  const words = (found?.[1] ?? found?.[2] ?? '').trim().replace(/[\s.,;:]+$/, '');
  if (words.length < errorWords.shortest || words.length > errorWords.longest || !isRepeatable(words)) return {};
  if (words.split(/\s+/).length < 3 || /[<>{}[\]]|\b(?:I|my|we|our|you people)\b/.test(words)) return {};
  return { quote: `“${words}”` };
}

/** Does the concern stand in the clause, or close to it? */
function touches({ start, end }: Clause, { when }: Concern, plain: string): boolean {
  const match = when.exec(plain);
  return match !== null && match.index < end + 5 && match.index + match[0].length > start - 5;
}

/** Something that befell them, or what it has cost them: fit to be regretted in one breath with the rest. */
function isOurs(clause: Clause, reading: Reading): boolean {
  return isBadNews(clause, reading) || clause.trouble === 0 || !/^you\b/.test(clause.text);
}

/** It tells that something arrived or works, and of no trouble with it. */
function wentWell({ text, trouble }: Clause): boolean {
  if (trouble > 0 || /\b(?:not|never|no|only|late|too|but|without)\b|n't\b/i.test(text)) return false;
  return /\b(?:arrived|came|come|delivered|works?|worked|fine|great|perfect(?:ly)?)\b/i.test(text);
}

/** A second clause beside the best, when both together stay short. It may stand before it in the message. */
function secondTo(best: Clause, ranked: readonly { clause: Clause; points: number }[]): Clause | undefined {
  const second = ranked.find(
    ({ clause, points }) =>
      clause !== best &&
      points >= enough.second &&
      tellsTrouble(clause) &&
      wordCount(clause.text) <= longestSecond &&
      !isEcho(clause.text, best.text),
  )?.clause;
  return second && wordCount(best.text) + wordCount(second.text) <= longestAccount ? second : undefined;
}

/** Do most of the telling words of one stand in the other? A title and the sentence below it often say the same. */
function isEcho(text: string, other: string): boolean {
  const words = (of: string) => of.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [];
  const said = new Set(words(other));
  const own = words(text);
  return own.filter((word) => said.has(word)).length >= own.length * 0.5;
}

function withOccurrence(account: string, reading: Reading): string {
  const occurrence = occurrenceWords(reading);
  if (!occurrence || /\btime\b/.test(account) || wordCount(account) > longestAccount - 6) return account;
  return `${account}, and this is ${occurrence}`;
}
