import type { Reading } from '../listen/types';
import { type Details, detailsOf } from './details';
import type { SuggestInput } from './types';

/** Details, and all they were made of beside the reading. */
interface Gathered {
  from: readonly unknown[];
  details: Details;
}

/** The latest of each reading. */
const gathered = new WeakMap<Reading, Gathered>();

/**
 * The details of a message, gathered once for all who ask one after the other: the suggestion, the phrases that leave something to the
 * rep, and the rep's own phrases. They are most of the work on a suggestion.
 */
export function detailsAtHand(input: SuggestInput, now: Date): Details {
  const from = madeOf(input, now);
  const known = gathered.get(input.reading);
  if (known?.from.length === from.length && known.from.every((part, i) => part === from[i])) return known.details;
  const details = detailsOf(input, now);
  gathered.set(input.reading, { from, details });
  return details;
}

/** All that details depend on. How a reply is shaped, and what the rep took before, is nothing to them. */
function madeOf(
  { messages, customer, agent, policy, library, channel, openPromises = [] }: SuggestInput,
  now: Date,
): unknown[] {
  const promises = openPromises.flatMap(({ text, due }) => [text, due]);
  return [messages, customer, agent, policy ?? library.policies, channel === 'chat', now.getTime(), ...promises];
}
