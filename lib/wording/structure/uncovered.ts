import type { Ask, Reading } from '../../listen/types';
import { asksWhat, asksWhen, asksWhere, asksWhoPays, asksWhy, coverage } from '../asks';
import type { Finding } from '../types';
import type { DraftShape } from './draft-shape';
import { isUntouched } from './forgotten';

/**
 * Each question and request that the draft passes over.
 *
 * @param isUntimed - a step of the draft is already said to lack its time; that is what a question for when, where or what we do lacks, too
 */
export function findUncovered(draft: DraftShape, reading: Reading, isUntimed = false): Finding[] {
  const asks = reading.asks.flatMap(partsOf);
  const covered = coverage(draft.sentences, draft.text, asks);
  return asks
    .filter(
      (ask, index) => (isPlainQuestion(ask.text) && covered[index] === false) || isForgotten(asks, index, draft.text),
    )
    .filter((ask) => !asksWhen.test(ask.text) || !draft.has('left-open'))
    .filter((ask) => !isUntimed || ![asksWhen, asksWhere, asksWhat].some((asks) => asks.test(ask.text)))
    .map((ask) => {
      const asked = ask.summary.startsWith('“') ? ask.summary : `“${ask.summary}”.`;
      const why = `They asked: ${asked} Add a sentence that answers it, or says when you will.`;
      return draft.whole('ask-uncovered', why, 'note-every-request');
    });
}

/** A later question of several, asked in earnest, that the draft does not so much as touch. */
function isForgotten(asks: readonly Ask[], index: number, text: string): boolean {
  const ask = asks[index];
  if (!ask || index === 0 || !asksInEarnest.test(ask.text) || isOutcry.test(ask.text)) return false;
  return isUntouched(ask, text, asks.slice(0, index));
}

const asksInEarnest =
  /^\W*(?:and |also:? |plus |so )?(?:(?:who|how|where|what|why)(?:['’]s)?|which|can|could|will|would|do|does|is|are|may|should|if|whether|some(?:one|body) to|please|confirm|explain|(?:i|we)(?:['’]d| would) (?:also )?like to know|(?:i|we) (?:also )?(?:want|need) to know|(?:tell|let) (?:me|us))\s+\S+\s+\S+/i;
const isOutcry = /\?\?|!(?!$)|\b(?:responsible|plans|asked for|decided (?:\w+ )?(?:was|is)) /i;

const joint =
  /(?:\s*[,;]\s*|\s+)(?:and|also|plus)\s+(?=(?:who|when|why|how|where|what|which|can|could|will|do|does|is|are|if|whether|some(?:one|body) to)\b)|,\s+(?=(?:who|when|why|how|where|what)\b[^,?]{0,80}\?)/i;

/** "Will you reprint, and who pays the courier?" are two questions, and answering one leaves the other. */
function partsOf(ask: Ask): Ask[] {
  const parts = ask.text.split(joint);
  if (parts.length < 2) return [ask];
  let from = 0;
  return parts.map((text) => {
    const at = ask.text.indexOf(text, from);
    from = at + text.length;
    return { text, summary: text.replace(/[?!.\s]+$/, ''), start: ask.start + at, end: ask.start + from };
  });
}

/**
 * Questions whose answer can be told from anything else: a time, a cause, a place, what we do, who pays. Other requests are ticked where the
 * draft takes them up, but a draft is not warned about them: there are too many ways to serve them.
 */
function isPlainQuestion(ask: string): boolean {
  return [asksWhen, asksWhy, asksWhat, asksWhere, asksWhoPays, asksMoneyBack].some((asks) => asks.test(ask));
}

const asksMoneyBack =
  /(?<!how )\b(?:do|will|can) (?:i|we) (?:get|have) (?=.{0,40}(?:money|payment|deposit|fee|refund|amount|sum|cash|\d)).{1,40}\b(?:back|refunded)\b/i;
