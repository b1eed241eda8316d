import type { Ask, Reading } from '../../listen/types';
import { asksWhat, asksWhen, asksWhere, asksWhoPays, asksWhy, coverage } from '../asks';
import type { Finding } from '../types';
import type { DraftShape } from './draft-shape';

/** Each question and request that the draft passes over. */
export function findUncovered(draft: DraftShape, reading: Reading): Finding[] {
  const asks = reading.asks.flatMap(partsOf);
  const covered = coverage(draft.sentences, draft.text, asks);
  return asks
    .filter((ask, index) => covered[index] === false && isPlainQuestion(ask.text))
    .filter((ask) => !asksWhen.test(ask.text) || !draft.has('left-open'))
    .map((ask) => {
      const why = `They asked: “${ask.summary}”. Add a sentence that answers it, or says when you will.`;
      return draft.whole('ask-uncovered', why, 'note-every-request');
    });
}

const joint =
  /(?:\s*[,;]\s*|\s+)(?:and|also|plus)\s+(?=(?:who|when|why|how|where|what|which|can|could|will|do|does|is|are)\b)/i;

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

const asksMoneyBack = /\b(?:do|will|can) (?:i|we) (?:get|have) .{1,40}\b(?:back|refunded)\b/i;
