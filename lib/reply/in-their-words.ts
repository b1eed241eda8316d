import type { Ask, Reading } from '../listen/types';
import { inQuotes } from './english/in-quotes';
import { isAsk } from './english/is-ask';
import { type Request, toRequest } from './english/request';
import { spanAsk } from './own-asks';
import { isSayable, sound, wholeOf } from './sayable';
import { isTellable, type Tellable, tellableOf } from './wanted';

/** Asks with what a reply can say of each, as in `Wants`. */
interface Named {
  asks: readonly Ask[];
  requests: readonly Request[];
  tellable: readonly Tellable[];
}

/**
 * Chance of a sentence to hold a wish from which it counts though no ask was found in it, and of an aside from which it does not,
 * unless it surely asks.
 */
const enough = { ask: 0.6, byForm: 0.15, inside: 0.2, aside: 0.3, surely: 0.85 } as const;

/** "… which we cannot eat of course, is it possible to have it the day after" */
const asksInside =
  /(?<=, (?:(?:and|so|also) )?)(?:is it possible|(?:is|are) there|(?:can|could|would|will) (?:you|we|i|somebody|someone|it|they)|(?:do|does|may|should) (?:i|we|you|it|they|the))\b/iu;

/** A question by its form, whatever mark ends it: "Which branch should it go against and do you want the test with it". */
const byForm =
  /^\W*(?:(?:and|also|so|ok|plus|then)\W+)*(?:(?:what|when|where|why|which|who|whose|how)(?: \p{L}+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|must|has|have)|is|are|do|does|did|can|could|will|would|should|may|must|has|have) (?:i|we|you|it|they|he|she|there|this|that|these|those|the|my|our|your|an?|any\p{L}*|some\p{L}*)\b|\b(?:wants?|would like|'d like|needs?) to know\b/iu;

/**
 * Puts whole questions in quotation marks in the place of asks that no words of ours can say, and of questions that were not found
 * as asks: a piece of a sentence seldom stands alone, and one of two asks in a sentence would pass over the other.
 */
export function inTheirWords(named: Named, text: string, { manner }: Reading): Named {
  const entries = named.asks.map((ask, i) => ({ ask, request: named.requests[i]!, tellable: named.tellable[i]! }));
  for (const { start, end, ask, aside } of manner?.sentences ?? []) {
    if (end > text.length) continue;
    const within = entries.filter((entry) => entry.ask.start < end && start < entry.ask.end);
    if (within.some((entry) => entry.ask.start < start || entry.ask.end > end)) continue;
    if (aside >= enough.aside && ask < enough.surely) continue;
    const sentence = text.slice(start, end);
    const inner = within.length || ask < enough.inside ? -1 : sentence.search(asksInside);
    const whole = spanAsk(sentence.slice(Math.max(0, inner)), start + Math.max(0, inner));
    const asksByForm = ask >= enough.byForm && byForm.test(whole.text);
    if (within.length ? within.every(isSaid) : ask < enough.ask && !asksByForm) continue;
    if (
      !within.length &&
      !isAsk(asksByForm ? { ...whole, text: `${whole.text.replace(/[.!?]+$/, '')}?` } : whole, text)
    )
      continue;
    const before = entries.filter((entry) => entry.ask.start < start);
    const own = within.length ? undefined : saidByUs(whole, text, before.some(isSaid));
    if (own) {
      entries.splice(before.length, 0, own);
      continue;
    }
    const quote = inQuotes(whole, text);
    if (!quote) continue;
    const at = within.length ? entries.indexOf(within[0]!) : before.length;
    entries.splice(at, within.length, { ask: whole, request: {}, tellable: { quote } });
  }
  return {
    asks: entries.map((entry) => entry.ask),
    requests: entries.map((entry) => entry.request),
    tellable: entries.map((entry) => entry.tellable),
  };
}

/** The ask as our own words say it; undefined where they can't. */
function saidByUs(ask: Ask, text: string, follows: boolean) {
  const whole = wholeOf(toRequest(ask, text));
  const entry = { ask, request: sound(whole, follows), tellable: tellableOf(ask, whole, text, follows) };
  return isSaid(entry) ? entry : undefined;
}

/** Is the ask said in words of ours? */
function isSaid({ request, tellable }: { request: Request; tellable: Tellable }): boolean {
  return isSayable(request) || (isTellable(tellable) && !tellable.quote);
}
