import type { Span } from '../../conversation/conversation';
import type { MessageScores } from '../model/weights';
import { mostAsks } from '../most-asks';
import type { Sentence } from '../text';
import type { Ask } from '../types';
import { announcedLines } from './asks';
import { wishesOwnDoing } from './own-doing';
import { summarise } from './summary';

/** A sentence that scores lower asks for nothing, whatever its words; one that scores higher does, even without them. */
const noAsk = -1.5;
const surelyAsks = -0.4;

/** Words that ask as often as not: a statement with a question mark, a wish, which is often told of something else. */
const doubtful =
  /^(?!\W*(?:who|what|why|when|where|how|which|is|are|am|was|were|do|does|did|can|could|would|will|should|shall|may|might|must|has|have|had|any|isn't|don't|doesn't|won't|can't|so|and|or|but|if|please)\b)[\s\S]*\?$|^(?:i|we)(?:'d| would| really| just| only)* (?:like|love|prefer|want|need|appreciate)\b/i;
const noDoubtfulAsk = -1;

/** An order with a "please" is meant, however little its sentence sounds like it: "pls cancel the landline + internet". */
const bidden =
  /^\W*(?:(?:and|so|also|then|or),? )?(?:please|pls|plz|kindly) (?!(?:let|be|help|note|read|not|do|don't|dont|take|laugh|spare|thank|keep up)\b|tell (?:him|her|them|me (?:you|this|that|it))\b|pass on\b)[a-z]/i;

/** "I request the erasure of …", "we are asking for a refund": in so many words. */
const performed =
  /^\W*(?:(?:and|so|also|therefore|now|hence|accordingly),? )*(?:i|we) (?:(?:am|are|do|also|hereby|therefore|now|formally|kindly|further|expressly) )*(?:request|demand|ask(?:ing)? for|requesting|demanding) (?:an?|the|my|our|your|all|full|immediate|written|two|erasure|access|compensation|repayment|confirmation|copies|[€£$]?\d)(?! (?:first|second|third|fourth|fifth|last|lot|best|moment)\b)(?![^.!?]{0,120}\b(?:every|each|always|nothing)\b)/i;

/** What is not meant among the first letters of an ask makes it one: "Are you stupid or what?" wants nothing. */
const opening = 8;

/**
 * Settles what a message asks for, now that its sentences have been weighed: drops questions that want nothing ("are you
 * serious?") and insults in the shape of one, and adds sentences that ask in words of their own.
 *
 * @param candidates - what `findAsks` found
 * @param sentences - the sentences of the message with what the model says of them
 * @param unmeant - what asks for nothing, however it is put: words aimed at a person of ours, sarcasm
 */
export function settleAsks(
  candidates: readonly Ask[],
  sentences: MessageScores['sentences'],
  unmeant: readonly Span[],
): Ask[] {
  const holds = (sentence: Sentence, ask: Ask): boolean => ask.start < sentence.end && sentence.start < ask.end;
  const scoreOf = (ask: Ask): number =>
    Math.max(...sentences.filter(({ sentence }) => holds(sentence, ask)).map(({ parts }) => parts.ask));
  const announced = [...announcedLines(sentences.map(({ sentence }) => sentence))];
  // Past the sentences that are weighed nothing is known, and the candidate stays.
  const kept = candidates.filter((ask) => {
    if (unmeant.some(({ start, end }) => start < ask.start + opening && ask.start < end)) return false;
    if (bidden.test(ask.text) || performed.test(ask.text) || announced.some((sentence) => holds(sentence, ask)))
      return true;
    const score = scoreOf(ask);
    return score === Number.NEGATIVE_INFINITY || score >= (doubtful.test(ask.text) ? noDoubtfulAsk : noAsk);
  });
  const added = sentences
    .filter(
      ({ sentence, parts }) =>
        parts.ask >= surelyAsks &&
        !candidates.some((ask) => holds(sentence, ask)) &&
        !wishesOwnDoing(sentence.lower) &&
        !unmeant.some(({ start, end }) => start < sentence.end && sentence.start < end),
    )
    .map(({ sentence: { start, end, text } }) => ({ start, end, text, summary: summarise(text) }));
  return [...kept, ...added].sort((a, b) => a.start - b.start).slice(0, mostAsks);
}
