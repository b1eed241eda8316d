import type { Slot } from '../library/slots';
import type { Reading } from '../listen/types';

/** The slots that are filled, without those that would say an insult back. */
export function withoutInsult(
  slots: Partial<Record<Slot, string | undefined>>,
  reading: Reading,
): Partial<Record<Slot, string>> {
  const insult = insultIn(reading);
  const known = Object.entries(slots).filter(
    (entry): entry is [Slot, string] => Boolean(entry[1]) && (ours.has(entry[0]) || !insult?.test(entry[1]!)),
  );
  return Object.fromEntries(known);
}

/** Slots in our own words: an insult to "your colleague" does not spoil them. */
const ours: ReadonlySet<string> = new Set<Slot>([
  'when',
  'lead',
  'legal',
  'agent',
  'customer',
  'promise',
  'told',
  'unanswered',
]);

/** Matches the words by which listening knew the abuse: nothing that holds one of them is said back. */
function insultIn(reading: Reading): RegExp | undefined {
  const evidence = reading.situations.find(({ name }) => name === 'abusive')?.evidence ?? [];
  const words = evidence.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !harmless.test(word));
  return words.length ? new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu') : undefined;
}

const harmless =
  /^(?:your?s?|that|this|with|from|have|will|them|they|what|when|into|just|like|more|than|then|there|here|been|were|some|people|staff)$/i;
