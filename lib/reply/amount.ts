import type { Ask, Reading } from '../listen/types';

/** The money is the matter, not what the thing once cost. */
const aboutMoney =
  /\b(?:charged?|charges|refund\w*|billed|invoiced?|deducted|debited|overcharg\w*|owe|credit|reimburs\w*|money back|fee|paid twice)\b/i;

/**
 * The one sum they name, where their sentence makes it the matter: with several, naming one might name the wrong one; a
 * price in passing is none, and none that an ask holds already.
 */
export function amountOf(reading: Reading, asks: readonly Ask[], text: string): string | undefined {
  const amounts = reading.facts.filter((fact) => fact.kind === 'amount');
  const [fact] = amounts;
  const only = fact?.text.trim() ?? '';
  if (!fact || !/\d/.test(only) || amounts.some((other) => other.text.trim() !== only)) return undefined;
  if (asks.some((ask) => ask.text.includes(only))) return undefined;
  return amounts.some(({ start, end }) => aboutMoney.test(sentenceAround(text, start, end))) ? only : undefined;
}

/** The sentence that holds the text from `start` to `end`; a stop inside a number ends none. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[.!?]\s+|\n\s*\n/g)].map((stop) => stop.index + 1));
  const until = text.slice(end).search(/[.!?](?:\s|$)|\n\s*\n/);
  return text.slice(from, until < 0 ? text.length : end + until);
}
