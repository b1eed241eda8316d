import type { Span } from '../../conversation/conversation';
import type { Sentence } from '../text';
import type { Deadline, Evidence } from '../types';
import data from './deadline-weights.json';
import { governorsIn, governorsWithin } from './governors';
import { framesOf } from './time-frames';
import { findTimeMentions, isStrict } from './time-mentions';
import { claimByRules } from './time-rules';
import { type BaseTime, resolveTime } from './times';

/** Most sentences that are searched for a time; a mail with more is a log, not a wish. */
const mostSentences = 150;

/** Most times that are weighed of one message. */
const mostTimes = 40;

/** Most deadlines listed of one message. */
const mostDeadlines = 5;

/** The weights of what is told of a time, see `scripts/train/train-deadlines.ts`. */
interface DeadlineWeights {
  fingerprint: string;
  bias: number;
  /** Score from which on the likeliest time of a message is a deadline. */
  first: number;
  /** Score from which on another one beside it is one, too. */
  beside: number;
  /** By the name of a frame, in hundredths. */
  frames: Readonly<Record<string, number>>;
}

const weights: DeadlineWeights = data;

/** The fingerprint of what the weights were fitted on. */
export const deadlinesFittedOn: string = weights.fingerprint;

/** A time of a message; offsets into the message. */
export interface FramedTime extends Evidence {
  /** The words as prepared: lower case, straight quotes. */
  lower: string;
  /** What is told of it by the words around, see `framesOf`. */
  frames: string[];
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The times a message names, each with what is told of it by the words around.
 *
 * @param sentences - the sentences of the message
 * @param asks - what it seems to ask for
 * @returns times in the order of the text
 */
export function frameTimes(sentences: readonly Sentence[], asks: readonly Span[]): FramedTime[] {
  const read = sentences.slice(0, mostSentences);
  const bySentence = read.map((sentence) => findTimeMentions(sentence));
  const all = bySentence.flat();
  if (all.length === 0) return [];
  const strict = all.filter(isStrict);
  const asking = read.map((sentence) => asks.some((ask) => touches(ask, sentence)));
  const claims = claimByRules(read, bySentence, asks);
  // Of a sentence between two with times, what governs in it is asked for twice.
  const known = new Map<number, ReadonlySet<string>>();
  const governing = (place: number): ReadonlySet<string> => {
    const found = known.get(place) ?? governorsIn(read[place]?.lower ?? '');
    known.set(place, found);
    return found;
  };
  const framed: FramedTime[] = [];
  for (const [place, sentence] of read.entries()) {
    const mentions = bySentence[place] ?? [];
    if (mentions.length === 0) continue;
    const own = governorsWithin(governing(place));
    for (const mention of mentions) {
      if (framed.length === mostTimes) return framed;
      const frames = framesOf(sentence, mention, mentions, {
        asks: {
          here: asking[place] === true,
          before: asking[place - 1] === true,
          after: asking[place + 1] === true,
          anywhere: asking.includes(true),
        },
        place,
        count: sentences.length,
        times: all.length,
        strictElsewhere: strict.some((other) => other !== mention),
        own,
        previous: governing(place - 1),
        next: governing(place + 1),
        rules: claims.has(mention) ? 'claim' : claims.size > 0 ? 'other' : 'none',
      });
      const { start, end } = mention;
      framed.push({
        start: sentence.start + start,
        end: sentence.start + end,
        text: sentence.text.slice(start, end),
        lower: sentence.lower.slice(start, end),
        frames,
      });
    }
  }
  return framed;
}

const scoreOf = ({ frames }: FramedTime): number =>
  weights.bias + frames.reduce((sum, name) => sum + (weights.frames[name] ?? 0), 0) / 100;

/**
 * Chooses the times by which the customer needs something.
 *
 * @param sentences - the sentences of the message
 * @param asks - what it seems to ask for, unsettled
 * @returns stretches of the message in the order of the text
 */
export function chooseDeadlines(sentences: readonly Sentence[], asks: readonly Span[]): FramedTime[] {
  const times = frameTimes(sentences, asks);
  const scored = times.map((time) => ({ time, score: scoreOf(time) }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= (score === most ? weights.first : weights.beside))
    .slice(0, mostDeadlines)
    .map(({ time }) => whatIsMeant(time, times))
    .filter((time, place, all) => all.indexOf(time) === place);
}

const pointsBack = /^(?:by|until|till|before) (?:then|that)$/;

/** "The firing starts on Wednesday. If it is not here by then": then is Wednesday, where a time is named before it at all. */
function whatIsMeant(time: FramedTime, times: readonly FramedTime[]): FramedTime {
  if (!pointsBack.test(time.lower)) return time;
  return times.findLast((other) => other.end <= time.start && !pointsBack.test(other.lower)) ?? time;
}

const immediately =
  /^(?:as soon|asap|a\.s\.a|the soonest|soonest|immediately|right|at once|straight|now|today$|tonight$)/;

/**
 * Tells the chosen times as deadlines, with their dates.
 *
 * @param chosen - what `chooseDeadlines` chose
 * @param base - when the message was written; without it no date is resolved
 */
export function tellDeadlines(chosen: readonly FramedTime[], base: BaseTime | undefined): Deadline[] {
  return chosen.map(({ start, end, text, lower }) => {
    const date = base ? resolveTime(lower, base) : undefined;
    return {
      start,
      end,
      text,
      ...(date === undefined ? {} : { date }),
      ...(immediately.test(lower) ? { atOnce: true as const } : {}),
    };
  });
}
