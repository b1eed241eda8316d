import type { Ask, Reading } from '../../listen/types';
import { isAsk } from '../english/is-ask';
import { wishTold } from '../english/wish';
import { spanAsk } from './own-asks';
import { inSingle } from './single-asks';
import { tellsThing } from './wanted';

/** Chance of a sentence to hold a wish from which a question in it counts, and of an aside from which nothing does. */
const enough = { ask: 0.6, aside: 0.3 } as const;

const asksFirst =
  /^\W*(?:and |also |so |but )?(?:can|could|do|does|did|is|are|was|were|will|would|may|should|has|have|how|what|when|where|why|which|who)\b/i;

/** "May I ask one thing: …": what leads up to a question, and is none. */
const mayAsk = /^\W*(?:may|can|could) (?:i|we) (?:just |also |please )?ask\b[^?]{0,30}:?\s*$/i;

/**
 * What is asked or wished in sentences of which the asks found cover nothing, or not the beginning: "Can his seat be changed, and
 * would we get the difference back?", "We'd like to add six people to our account." In order of the message.
 */
export function passedOver(text: string, { manner }: Reading, found: readonly Ask[]): { asked: Ask[]; wished: Ask[] } {
  const asked: Ask[] = [];
  const wished: Ask[] = [];
  for (const { start, end, ask, aside } of manner?.sentences ?? []) {
    if (aside >= enough.aside || end > text.length) continue;
    const words = text.slice(start, end);
    const within = found.filter((other) => other.start < end && start < other.end);
    const first = Math.min(...within.map((other) => other.start));
    if (!within.length) {
      const wish = wishTold(words);
      if (wish && tellsThing(wish)) wished.push(spanAsk(words, start));
      continue;
    }
    const before = text.slice(start, first).replace(/[\s,;]+(?:and|or)?\s*$/i, '');
    if (
      ask < enough.ask ||
      first <= start ||
      mayAsk.test(before) ||
      !asksFirst.test(before) ||
      before.split(/\s+/).length < 4
    )
      continue;
    const lead = spanAsk(before, start);
    asked.push(...inSingle({ ...lead, text: `${lead.text}?` }).filter((one) => isAsk(one, text)));
  }
  return { asked, wished };
}
