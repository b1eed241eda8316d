import type { Ask } from '../../listen/types';
import { mayAsk } from './signs';
import type { Known } from './standing';

/** "Could somebody come by?": asked like a question, and to be done rather than answered. */
export const isToBeDone = (ask: string): boolean => requested.test(ask);

const requested =
  /^\W*(?:[^?,]{0,30}, )?(?:but |and |so |also )?(?:(?:can|could|would|will) (?:you|someone|somebody|one of you|your)\b(?! (?:tell|explain|say|confirm|let (?:me|us) know)\b)|(?:can|could|may) (?:the|my|our|it|this|that|these|those|they)\b [^?]{0,40}?\bbe (?!(?:the|a|an|that|because|due|it|there|possible|used|seen)\b)\p{L}+(?:ed|en|t|de|wn)\b)/iu;

/** "Could you let me know how long you keep them?": all of it is a question, however it is put. */
export function isToBeAnswered(asks: readonly Ask[]): boolean {
  return asks.length > 0 && asks.every(({ text }) => toldToTell.test(text));
}

const toldToTell =
  /\b(?:let (?:me|us) know|tell (?:me|us)|explain|advise)(?: (?:me|us|please))? (?:how|what|when|where|which|who|why|whether|if)\b/i;

/** A short post that asks without a mark: "do you open on Sundays". */
export const beginsAsking = (text: string): boolean => begins.test(text);

const begins =
  /^\W*(?:@\w+\W+)*(?:(?:yo|hey|hi|so|and|ok|btw)\W+)?(?:do|does|can|could|is|are|will|would|when|where|what|which|who|how|why)\b[^.!\n]*\??\s*$/i;

/** Do they ask something, though no ask was found? */
export function asksSomething({ kind, text, reading: { manner } }: Known): boolean {
  // "Could the invoice be sent to my new address" is done rather than answered, also where it was not found as an ask.
  const [likeliest] = manner?.sentences.toSorted((a, b) => b.ask - a.ask) ?? [];
  if (likeliest && requested.test(text.slice(likeliest.start, likeliest.end))) return false;
  // Praise with a question behind it.
  const wondered = manner?.sentences.some(({ start, end, ask }) => ask >= 0.5 && text.slice(start, end).includes('?'));
  if (kind === 'praise' && wondered) return true;

  return (kind === 'question' && mayAsk(text)) || (kind === undefined && begins.test(text));
}
