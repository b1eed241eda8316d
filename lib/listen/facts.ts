import { ready } from './expressions';
import { lookOut } from './look-out';
import { firmsIn, isFileNumber, isPerson, isProduct, personPatterns, productPatterns } from './names';
import type { PreparedText } from './text';
import type { Fact, FactKind } from './types';

/** Most facts listed of one message. */
const mostFacts = 60;

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`;
const currency = String.raw`(?:usd|eur|gbp|chf|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|jpy|inr|cny|brl|zar|mxn|euros?|dollars?|bucks|pounds?|quid|pence|cents?|francs?|kron(?:a|er|or)|zloty|rupees?|yen)`;
const number = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const code = String.raw`(?=[a-z0-9./_-]{0,24}\d)[a-z0-9][a-z0-9./_-]{1,30}[a-z0-9]`;
/** A number that names one thing among many: three figures at least, unlike "item 2" or "account 24". */
const longCode = String.raw`(?=(?:[a-z./_-]{0,12}\d){3})[a-z0-9][a-z0-9./_-]{2,30}[a-z0-9]`;
const mark = String.raw`(?: (?:number|nr|no|id|code|ref(?:erence)?|reference number|nummer))?\.?(?: is| was)?[:#\s]{1,4}#?\s?`;

/** Patterns over lower-cased text; group 1, where there is one, is what the fact's span covers. */
const patterns: readonly (readonly [FactKind, RegExp])[] = [
  [
    'order',
    new RegExp(
      String.raw`\b(?:order|po|purchase order|booking|reservation|confirmation|bestellung|auftrag|commande|pedido|ordine|reservering)s?${mark}(${code})`,
      'gd',
    ),
  ],
  [
    'invoice',
    new RegExp(
      String.raw`\b(?:invoice|bill|receipt|credit note|rechnung|facture|factura|fattura|factuur|reminder|inv)s?${mark}(${code})`,
      'gd',
    ),
  ],
  [
    'ticket',
    new RegExp(
      String.raw`\b(?:ticket|case|incident|reference|ref|request|complaint|claim|file|vorgang|bug|rma)s?${mark}(${code})`,
      'gd',
    ),
  ],
  [
    'tracking',
    new RegExp(
      String.raw`\b(?:tracking|parcel|shipment|consignment|package|waybill|awb|sendung|paket|colis)${mark}(${code})`,
      'gd',
    ),
  ],
  ['tracking', /\b(1z[0-9a-z]{16}|[a-z]{2}\d{9}[a-z]{2})\b/dg],
  [
    'number',
    new RegExp(
      String.raw`\b(?:id|account|customer|client|member|membership|loyalty|student|pupil|patient|passenger|tenant|policy|contract|subscription|licen[cs]e|serial|s/n|imei|meter|device|machine|asset|tag|bag tag|claim check|vin|plate|registration|pnr|booking code|article|item|sku|part|model|stock)${mark}(${longCode}(?:(?: (?:[a-z]{1,3} )?\d{3,}\b)+(?: \d{1,2}\b(?! ?(?:%|days?|weeks?|months?|years?|hours?|minutes?|times?|items?|pieces|people|pounds|euros?|st\b|nd\b|rd\b|th\b|of\b|${month}\b)|[.:]\d))?)?)`,
      'gd',
    ),
  ],
  // What is filed under letters and five figures or more, wherever it stands: "SR-5580217", "INC0045519". A model has fewer.
  [
    'number',
    /(?<![\w./@-])(?=[a-z]{1,6}[-_]?\d)((?=(?:[a-z_.-]{0,12}\d){5})[a-z]{1,6}[-_]?\d[a-z0-9]{0,23}(?:[-_.][a-z0-9]{1,24}){0,4})(?![\w@-]|\.\w)/dg,
  ],
  [
    'number',
    new RegExp(
      String.raw`\b(?:number|nummer|número|numéro|numero)(?: (?:de|del|di|da|of|for)(?: (?:la |my |mi |ma )?\p{L}+)?)?(?: is| es(?: el)?| est(?: le)?| ist)?[ :]{1,3}(${longCode})`,
      'dgu',
    ),
  ],
  ['amount', new RegExp(String.raw`((?:[€$£¥₹]|(?:us|a|c|nz)\$)\s?(?:${number})(?:\s?(?:k|m|million|mio)\b)?)`, 'gd')],
  ['amount', new RegExp(String.raw`(?<![\w.,])((?:${number})\s?(?:[€$£¥₹]|${currency}\b))`, 'gd')],
  [
    'amount',
    new RegExp(
      String.raw`\b((?:usd|eur|gbp|chf|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|jpy|inr|zar|kes|aed|sgd|hkd)\s?(?:${number}))`,
      'gd',
    ),
  ],
  ['date', new RegExp(String.raw`\b(\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? ${month}\.?(?:,? \d{4})?)\b`, 'gd')],
  ['date', new RegExp(String.raw`\b(${month}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\b(?!:)`, 'gd')],
  ['date', /\b(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}\/\d{1,2}(?!\d))\b/dg],
  [
    'date',
    /\b((?:the )?\d{1,2}(?:st|nd|rd|th))\b(?! (?:time|email|mail|message|call|request|floor|attempt|reminder|day|week|month|year|gen|ticket|level))/dg,
  ],
  [
    'date',
    /\b((?:last |this |next |on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/dg,
  ],
  // "In April", "since early March"; the month alone is what is named.
  [
    'date',
    /\b(?:in|since|until|by|from|last|next|and in|back in) ((?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?! \d)/dg,
  ],
  [
    'duration',
    /\b((?:for |since |after |over |almost |nearly |more than |about |another )?(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of|couple of)[ -](?:\d |and a half |whole |full |business |working )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)(?: ago| now)?)\b/dg,
  ],
  [
    'count',
    /\b((?:the |my |our |this is the |now )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\d{1,2}th|umpteenth|nth)(?: \w+)? (?:time|e-?mail|mail|message|call|request|attempt|reminder|ticket|letter|try|complaint|contact|engineer|technician|agent|replacement|delivery))\b/dg,
  ],
  [
    'count',
    /\b((?:twice|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|many|countless) (?:times|e-?mails|mails|calls|tickets|messages|reminders|attempts|letters|complaints|requests|agents|visits)))\b/dg,
  ],
];

const likelyIn = lookOut(patterns, ([, pattern]) => pattern);

const normalise = (kind: FactKind, text: string): string => {
  const oneSpaced = text.replace(/\s+/g, ' ').trim();
  if (kind === 'order' || kind === 'invoice' || kind === 'ticket' || kind === 'tracking' || kind === 'number')
    return oneSpaced
      .replace(/^[#\s]+/, '')
      .replace(/[.\-/_]+$/, '')
      .toUpperCase();
  return oneSpaced;
};

/**
 * Finds what a reply may restate: numbers, amounts, dates, durations, counts, products and people. Independent of the
 * language but for the nouns before a number.
 *
 * @param prepared - the message as prepared; only the regions read closely are searched
 * @returns facts in the order of the text, not overlapping, the same value of a kind once
 */
export function findFacts(prepared: PreparedText): Fact[] {
  const found: Fact[] = [];
  // Looked for when somebody seems to be named, which is seldom.
  let firms: ReadonlySet<string> | undefined;
  const isSomebody = (name: string): boolean => {
    firms ??= firmsIn(prepared.text);
    return isPerson(name, firms);
  };
  const add = (kind: FactKind, start: number, end: number): void => {
    const text = prepared.text.slice(start, end);
    if (text.trim() !== '') found.push({ kind, start, end, text, value: normalise(kind, text) });
  };
  const collect = (kind: FactKind, pattern: RegExp, text: string, offset: number): void => {
    ready(pattern);
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = match.indices?.[1];
      if (!span) continue;
      const name = match[1] ?? '';
      if (kind === 'person' && !isSomebody(name)) continue;
      if (kind === 'product' && !isProduct(name, text.slice(0, span[0]))) continue;
      add(kind === 'product' && isFileNumber(name) ? 'number' : kind, offset + span[0], offset + span[1]);
    }
  };
  for (const region of prepared.regions) {
    const lower = prepared.lower.slice(region.start, region.end);
    for (const [kind, pattern] of likelyIn(lower)) collect(kind, pattern, lower, region.start);
  }
  for (const sentence of prepared.sentences) {
    for (const pattern of personPatterns) collect('person', pattern, sentence.text, sentence.start);
    for (const pattern of productPatterns) collect('product', pattern, sentence.text, sentence.start);
  }
  // Earlier kinds are the surer ones: an order number is not also a product.
  const order = new Map(found.map((fact, index) => [fact, index]));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Fact[] = [];
  const values = new Set<string>();
  for (const fact of found) {
    const last = kept.at(-1);
    if (last && fact.start < last.end) {
      if ((order.get(fact) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = fact;
      continue;
    }
    kept.push(fact);
  }
  return kept
    .filter((fact) => {
      const key = `${fact.kind}\n${fact.value.toLowerCase()}`;
      if (values.has(key)) return false;
      values.add(key);
      return true;
    })
    .slice(0, mostFacts);
}
