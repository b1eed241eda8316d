import type { Fact, FactKind, Reading } from '../listen/types';

/** What is no slip of the eye to name: a number, a sum, a version. Dates, people and lengths of time mean nothing alone. */
const nameable: readonly FactKind[] = ['order', 'invoice', 'ticket', 'tracking', 'number', 'amount', 'product'];

/** What a number is called that was written with another word, or none. */
const called: Partial<Record<FactKind, string>> = {
  order: 'order',
  invoice: 'invoice',
  ticket: 'reference',
  tracking: 'tracking number',
  number: 'number',
};

/** Words customers put before a number, as they read behind "noted"; the longest that fits counts. */
const nouns =
  /\b(bag tag|booking code|claim check|order|po|booking|reservation|confirmation|invoice|bill|receipt|credit note|ticket|case|incident|reference|request|complaint|claim|file|rma|tracking|parcel|shipment|consignment|package|waybill|id|account|customer|client|member|membership|student|pupil|patient|passenger|tenant|policy|contract|subscription|licen[cs]e|serial|imei|meter|device|machine|asset|tag|vin|plate|registration|pnr|article|item|sku|part|model)\W+(?:(?:numbers?|no|nr|id|code|ref|reference|is|was)\W+)*$/i;

/** In capitals wherever they stand. */
const initials = /^(?:id|po|rma|imei|vin|pnr|sku)$/;

/** Of these "number" is left out by nobody: "serial number TB-2290". */
const wantsNumber =
  /^(?:tracking|customer|client|member|membership|student|pupil|patient|passenger|serial|confirmation|meter|part|tenant|registration)$/;

/** Most that one sentence names. */
const most = 3;

/** UTF-16 units. */
const longest = 32;

/** A version, a model or the code of an error: "128.10.0", "KX-4471", "Windows 11"; no "Options 1" and no "8B". */
const exact = /\d\.\d|\p{Lu}{1,4}-?\d{2,}|^\p{Lu}\p{L}+ \d{2,4}$/u;
/** Words of a quotation are no name: “enter, local host 172.0.0.1”. */
const named = /^(?:\p{Lu}[\p{L}\d.-]* ){0,2}[\p{Lu}\d][\p{L}\d.-]*$/u;
const ranked =
  /^(?:option|step|level|page|class|room|block|gate|line|figure|chapter|part|section|phase|table|platform|flat|unit|floor|day|week|top|only|about|over|under|of|or|and|by|to|than|from|with|until|after|before|up|the|my|our|in|at|on|since|for)s?\b/i;

/**
 * The numbers, sums and versions a message gives, as they are told back where a reply names none of its facts: "order
 * 77120-B and serial number TB-2290". Undefined where there is none that can be named for sure.
 */
export function notedOf(text: string, reading: Reading): string | undefined {
  const words = reading.facts.flatMap((fact) => wordsFor(fact, reading, text) ?? []);
  const all = [...new Set(words)].slice(0, most);
  if (!all.length) return undefined;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0];
}

function wordsFor(fact: Fact, { facts }: Reading, text: string): string | undefined {
  const { kind, start } = fact;
  const shown = fact.text.replace(/^[#\s]+|[\s.\-/_,;:]+$/g, '');
  if (!nameable.includes(kind) || shown.length > longest || !/\d/.test(shown)) return undefined;
  // Of several sums one is asked for and the others are not: which, is not known here.
  if (kind === 'amount')
    return facts.filter((other) => other.kind === kind).length > 1 ? undefined : `the sum of ${shown}`;
  if (kind === 'product') return exact.test(shown) && named.test(shown) && !ranked.test(shown) ? shown : undefined;
  // A size is no number of an order: "20x25x4".
  if (/^\d+ ?[x×] ?\d/i.test(shown)) return undefined;
  const noun = nouns.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? called[kind]!;
  const name = initials.test(noun) ? noun.toUpperCase() : noun;
  return `${name}${wantsNumber.test(noun) ? ' number' : ''} ${shown}`;
}

/** Does the text name one of the message's facts, of whatever kind? */
export function namesFact(text: string, { facts }: Reading): boolean {
  const said = text.toLowerCase();
  return facts.some(({ text: words, value }) => [words, value].some((one) => said.includes(one.trim().toLowerCase())));
}
