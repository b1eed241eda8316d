import type { Ask, Reading } from '../listen/types';
import { inQuotes } from './english/in-quotes';
import { isAsk } from './english/is-ask';
import type { Request } from './english/request';
import { spanAsk } from './own-asks';
import { isSayable } from './sayable';
import { isTellable, type Tellable } from './wanted';

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
const enough = { ask: 0.6, aside: 0.3, surely: 0.85 } as const;

/**
 * Puts whole sentences in quotation marks in the place of asks that no words of ours can say, and of wishes that were not found as
 * asks: a piece of a sentence seldom stands alone, and one of two asks in a sentence would pass over the other.
 */
export function inTheirWords(named: Named, text: string, { manner }: Reading): Named {
  const entries = named.asks.map((ask, i) => ({ ask, request: named.requests[i]!, tellable: named.tellable[i]! }));
  for (const { start, end, ask, aside } of manner?.sentences ?? []) {
    if (end > text.length) continue;
    const within = entries.filter((entry) => entry.ask.start < end && start < entry.ask.end);
    if (within.some((entry) => entry.ask.start < start || entry.ask.end > end)) continue;
    if (aside >= enough.aside && ask < enough.surely) continue;
    if (within.length ? within.every(isSaid) : ask < enough.ask) continue;
    const whole = spanAsk(text.slice(start, end), start);
    if (!within.length && !isAsk(whole, text)) continue;
    const quote = inQuotes(whole, text);
    if (!quote || (!within.length && quote.form === 'statement' && !wishes.test(whole.text))) continue;
    const at = within.length ? entries.indexOf(within[0]!) : entries.filter((entry) => entry.ask.start < start).length;
    entries.splice(at, within.length, { ask: whole, request: {}, tellable: { quote } });
  }
  return {
    asks: entries.map((entry) => entry.ask),
    requests: entries.map((entry) => entry.request),
    tellable: entries.map((entry) => entry.tellable),
  };
}

/** A statement that says what they want. */
const wishes =
  /\b(?:i|we)(?:'d| would)? (?:\p{L}+ )?(?:want|need|like|rather|prefer|expect|ask|request|demand|insist|appreciate|love|hope)\b|\b(?:must|has to|have to|needs to)\b/iu;

/** Is the ask said in words of ours? */
function isSaid({ request, tellable }: { request: Request; tellable: Tellable }): boolean {
  return isSayable(request) || (isTellable(tellable) && !tellable.quote);
}
