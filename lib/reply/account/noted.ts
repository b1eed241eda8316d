import type { Fact, FactKind, Reading } from '../../listen/types';

/**
 * What somebody would otherwise have to ask for again. A sum or a version by itself tells nobody that they were understood: of 30
 * such sentences readers called 24 pointless or odd.
 */
const nameable: readonly FactKind[] = ['order', 'invoice', 'ticket', 'tracking', 'number'];

/** What a number is called that was written with another word; one that is called nothing is not named. */
const called: Partial<Record<FactKind, string>> = {
  order: 'order',
  invoice: 'invoice',
  ticket: 'reference',
  tracking: 'tracking number',
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

/**
 * The numbers a message gives, as they are told back where a reply names none of its facts: "order
 * 77120-B and serial number TB-2290". Undefined where there is none that can be named for sure.
 */
export function notedOf(text: string, reading: Reading): string | undefined {
  const words = reading.facts.flatMap((fact) => wordsFor(fact, text) ?? []);
  const [first, ...more] = [...new Set(words)].slice(0, most);
  if (!first) return undefined;
  const all = [/^(?:reference|complaint)\b/.test(first) ? first : `your ${first}`, ...more];
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : all[0];
}

const trimmed = (shown: string): string => shown.replace(/^[#\s]+|[\s.\-/_,;:]+$/g, '');

/** A size is no number of an order: "20x25x4". */
const isNumber = (shown: string): boolean =>
  shown.length <= longest && /\d/.test(shown) && !/^\d+ ?[x×] ?\d/i.test(shown);

function wordsFor(fact: Fact, text: string): string | undefined {
  const { kind, start } = fact;
  if (fact.text.length > longest * 2) return undefined;
  const shown = trimmed(fact.text);
  if (!nameable.includes(kind) || !isNumber(shown)) return undefined;
  const noun = nouns.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? called[kind];
  if (!noun) return undefined;
  const name = initials.test(noun) ? noun.toUpperCase() : noun;
  return `${name}${wantsNumber.test(noun) ? ' number' : ''} ${shown}`;
}

/** Things that bear a number: "the parcel 6610-338-204". */
const numbered =
  /\b(?:parcel|shipment|package|letter|order|invoice|bill|booking|reservation|ticket|case|claim|contract|policy|account)$/i;

/** The thing a message is about with its number, where the message gives one number and calls it by that name or just "number". */
export function withNumber(words: string, text: string, { facts }: Reading): string {
  const noun = numbered.exec(words)?.[0].toLowerCase();
  if (!noun) return words;
  const numbers = facts.filter(
    ({ kind, text: shown }) => nameable.includes(kind) && shown.length <= longest * 2 && isNumber(trimmed(shown)),
  );
  const before = ({ start }: Fact) => text.slice(Math.max(0, start - 40), start);
  const own = numbers.filter((fact) => {
    const called = nouns.exec(before(fact))?.[1]?.toLowerCase();
    const bare = numbers.length === 1 && bareNumber.test(before(fact));
    return called ? called === noun || (noun === 'parcel' && called === 'tracking') : bare;
  });
  const [shown, ...others] = new Set(own.map((fact) => trimmed(fact.text)));
  return shown && !others.length ? `${words} ${shown}` : words;
}

const bareNumber = /\b(?:number|no|nr)\W+(?:is\W+)?$/i;

/** Does the text name one of the message's facts, of whatever kind? */
export function namesFact(text: string, { facts }: Reading): boolean {
  const said = text.toLowerCase();
  return facts.some(({ text: words, value }) => [words, value].some((one) => said.includes(one.trim().toLowerCase())));
}
