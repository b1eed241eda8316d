import type { Span } from '../conversation/conversation';
import type { Manner, SentenceManner } from './types';

/**
 * Chances from which a reply acts. Of held-out sentences that are told back from here on, seven of ten were what a careful
 * reader took the message to be about; of those taken for asides every second one was one. To leave out a sentence costs
 * little, to tell sarcasm back costs the customer.
 */
const sureEnough = { gist: 0.4, aside: 0.33, ask: 0.4, sorry: 0.5 } as const;

/** More sentences than these are not what a message is about, but all of it. */
const mostTold = 2;

/**
 * The sentences a reply could restate in its own words, the most telling first; none where no sentence is sure enough.
 * Asides are left out, however telling.
 */
export function gistOf({ sentences }: Manner): SentenceManner[] {
  return sentences
    .filter(({ gist, aside }) => gist >= sureEnough.gist && aside < sureEnough.aside)
    .sort((a, b) => b.gist - a.gist)
    .slice(0, mostTold);
}

/** The sentences in which they really want something, the surest first. */
export function asksOf({ sentences }: Manner): SentenceManner[] {
  return sentences.filter(({ ask }) => ask >= sureEnough.ask).sort((a, b) => b.ask - a.ask);
}

/** Whether a stretch of the message lies for the most part in sentences not to be restated or taken literally. */
export function isAside({ sentences }: Manner, { start, end }: Span): boolean {
  const within = sentences
    .filter(({ aside }) => aside >= sureEnough.aside)
    .reduce((sum, sentence) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)), 0);
  return within > (end - start) / 2;
}

/** Sentences that ask for nothing, however they are put: "What is this, a joke?" */
export function unmeant({ sentences }: Manner): SentenceManner[] {
  return sentences.filter(({ aside, ask }) => aside >= 0.4 && ask < 0.5);
}

/** Whether a good reply holds a short word of regret. */
export const wantsRegret = ({ sorry }: Manner): boolean => sorry >= sureEnough.sorry;
