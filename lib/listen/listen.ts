import type { Role } from '../conversation/conversation';
import { detectLanguage } from '../conversation/language';
import { findAsks } from './en/asks';
import { chooseDeadlines, tellDeadlines } from './en/deadlines';
import { findPromises, findRepeats, promiseWindow } from './en/history';
import { settleAsks } from './en/settle-asks';
import { type EarlierMessage, findEarlierAsks, keepPromises, prepareEarlier } from './en/thread';
import { baseTime } from './en/times';
import { findWhys } from './en/whys';
import { findFacts } from './facts';
import { unmeant } from './manner';
import { featuresOf } from './model/features';
import { mannerOf, scoreMessage } from './model/weights';
import { remember } from './remember';
import { findCues, readAbuse, readSituations } from './situations';
import { type PreparedText, prepareAgain, prepareText } from './text';
import type {
  AbuseLevel,
  Ask,
  ListenOptions,
  Mood,
  PastPromise,
  Reading,
  SituationReading,
  ThreadReading,
} from './types';

/** What a reading needs of a message; a `Message` of a conversation is one. */
export interface ListenMessage {
  role: Role;
  text: string;
  /** ISO 8601; dates in the text are resolved against it. */
  at?: string | undefined;
  id?: string | undefined;
}

/** The id of a message that carries none: its place in the list. */
const idOf = (message: ListenMessage, index: number): string => message.id ?? String(index);

/**
 * Reads what the customer feels, asks, needs by when and why.
 *
 * Pure and synchronous; never throws, whatever the text. Work is bounded: of a huge message its beginning and end are
 * read. Of a text in a language that is not read here, only questions, numbers, amounts and dates are told.
 *
 * @param messages - the thread, oldest first; the last one of role `customer` is read, earlier agent messages are
 *   searched for promises
 * @param options - `now` resolves relative dates where a message carries no `at`
 * @returns the reading; offsets are UTF-16 units into the last customer message's text
 */
export function listen(messages: readonly ListenMessage[], options: ListenOptions = {}): Reading {
  const index = messages.findLastIndex((message) => message.role === 'customer');
  const message = messages[index];
  if (!message) return emptyReading('und');
  const messageId = idOf(message, index);
  const prepared = prepareText(message.text);
  const language = languageOf(messages, index, prepared);
  const base = baseTime(message.at, options.now);
  const facts = findFacts(prepared);
  if (language !== 'en') return { ...emptyReading(language), messageId, asks: markedQuestions(prepared), facts };
  const hits = findCues(prepared);
  const answered = messages.slice(0, index).some((earlier) => earlier.role === 'agent');
  const asks = findAsks(prepared.sentences);
  const times = chooseDeadlines(prepared.sentences, asks);
  const scores = scoreMessage(featuresOf({ prepared, hits, asks, times, answered }));
  const situations = readSituations(hits, scores);
  const abuse = readAbuse(hits, situations);
  const insults = hits.filter((hit) => hit.cue.situation === 'abusive');
  const manner = mannerOf(scores);
  const wishes = settleAsks(asks, scores.sentences, [...insults, ...(manner ? unmeant(manner) : [])]);
  const earlier = earlierMessages(messages, index);
  const promises = promisesBefore(messages, index, base?.instant ?? options.now, options.now);
  const thread = readThread(earlier, { messageId, prepared, asks: wishes, mood: moodOf(abuse.level, situations) });
  return {
    language,
    understood: true,
    messageId,
    situations,
    abuse: abuse.level,
    ...(abuse.level === 'none' ? {} : { abuseEvidence: abuse.evidence }),
    asks: wishes,
    deadlines: tellDeadlines(times, base),
    whys: findWhys(scores.sentences, wishes),
    facts,
    repeats: findRepeats(prepared.sentences),
    promises: keepPromises(promises, earlier, prepared),
    ...(manner ? { manner } : {}),
    ...(thread ? { thread } : {}),
  };
}

/** Earlier messages that are read for asks, answers and moods. */
const mostEarlier = 20;

/** The messages before the one that is read, prepared, oldest first; notes and the host's own lines are left out. */
function earlierMessages(messages: readonly ListenMessage[], index: number): EarlierMessage[] {
  const earlier: EarlierMessage[] = [];
  for (let place = Math.max(0, index - mostEarlier); place < index; place++) {
    const message = messages[place];
    if (message?.role === 'customer' || message?.role === 'agent')
      earlier.push(prepareEarlier(idOf(message, place), message.role, message.text));
  }
  return earlier;
}

/** Customer messages whose mood is told; more would be a history, not a glance. */
const mostMoods = 4;

/** How somebody feels is said early. */
const moodCharacters = 800;

function readThread(
  earlier: readonly EarlierMessage[],
  last: { messageId: string; prepared: PreparedText; asks: readonly Ask[]; mood: Mood },
): ThreadReading | undefined {
  const theirs = earlier.filter(({ role }) => role === 'customer');
  if (theirs.length === 0) return undefined;
  const moods = theirs
    .slice(1 - mostMoods)
    .map(({ id, prepared }) => ({ messageId: id, mood: moodIn(prepared.text.slice(0, moodCharacters)) }));
  return { asks: findEarlierAsks(earlier, last), moods: [...moods, { messageId: last.messageId, mood: last.mood }] };
}

/** The mood of a message that is not read for anything else. */
const moodIn = remember(
  (text: string): Mood => {
    const prepared = prepareAgain(text);
    const hits = findCues(prepared);
    const times = chooseDeadlines(prepared.sentences, []);
    const features = featuresOf({ prepared, hits, asks: [], times, answered: false });
    const situations = readSituations(hits, scoreMessage(features));
    return moodOf(readAbuse(hits, situations).level, situations);
  },
  (text) => text,
);

function moodOf(level: AbuseLevel, situations: readonly SituationReading[]): Mood {
  if (level === 'abuse' || level === 'threat' || level === 'aggression') return 'angry';
  const has = (name: SituationReading['name']): boolean => situations.some((situation) => situation.name === name);
  if (has('frustrated')) return 'upset';
  return has('thankful') ? 'pleased' : 'calm';
}

const emptyReading = (language: string): Reading => ({
  language,
  understood: false,
  situations: [],
  abuse: 'none',
  asks: [],
  deadlines: [],
  whys: [],
  facts: [],
  repeats: [],
  promises: [],
});

/** A last message too short to tell is in the language the thread was in before. */
function languageOf(messages: readonly ListenMessage[], index: number, prepared: PreparedText): string {
  const own = detectLanguage(prepared.lower);
  if (own !== 'und') return own;
  for (let earlier = index - 1; earlier >= Math.max(0, index - 10); earlier--) {
    const message = messages[earlier];
    if (message?.role !== 'customer' && message?.role !== 'agent') continue;
    const language = detectLanguage(message.text);
    if (language !== 'und') return language;
  }
  return 'und';
}

/** Sentences with a question mark ask something in any language. */
function markedQuestions(prepared: PreparedText): Ask[] {
  return prepared.sentences
    .filter(
      (sentence) => /[?？؟;]["')»\]]*$/.test(sentence.text) && !/;$/.test(sentence.text) && sentence.text.length > 4,
    )
    .slice(0, 25)
    .map(({ start, end, text }) => ({ start, end, text, summary: text }));
}

/** Promises in earlier agent messages; overdue as of the customer's message, or of now where that is later. */
function promisesBefore(
  messages: readonly ListenMessage[],
  index: number,
  written: Date | undefined,
  now: Date | undefined,
): PastPromise[] {
  const asOf = written && now ? new Date(Math.max(written.getTime(), now.getTime())) : (written ?? now);
  const promises: PastPromise[] = [];
  for (let earlier = Math.max(0, index - promiseWindow); earlier < index; earlier++) {
    const message = messages[earlier];
    if (message?.role !== 'agent') continue;
    promises.push(...findPromises(message.text, idOf(message, earlier), baseTime(message.at, undefined), asOf));
  }
  return promises;
}
