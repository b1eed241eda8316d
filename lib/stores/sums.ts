/** A sum of money in a text; offsets are UTF-16, `end` exclusive. */
export interface Sum {
  start: number;
  end: number;
  /** In units of the currency. */
  amount: number;
  /** ISO 4217. */
  currency: string;
}

const number = String.raw`\d{1,3}(?:[,.'’  ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const codes = 'EUR|USD|GBP|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|CNY|BRL|ZAR|MXN|SGD|HKD';
const signs = String.raw`US\$|A\$|AU\$|CA?\$|NZ\$|[€$£¥₹]`;
const words = 'euros?|dollars?|bucks|pounds|quid|francs|yen|rupees';
const before = new RegExp(String.raw`(?<![\w$])(?<name>${signs}|${codes})\s?(?<sum>${number})`, 'gi');
const behind = new RegExp(String.raw`(?<![\w.,€$£])(?<sum>${number})\s?(?<name>[€$£¥₹]|(?:${codes}|${words})\b)`, 'gi');

const named: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  quid: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  rupee: 'INR',
  franc: 'CHF',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
};
/** Several countries call theirs so: the team's own is meant where it is one. */
const dollars = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD'];

/** The sums of money in a text, in its order. `usual` is the currency meant by `$` where it is a dollar. */
export function findSums(text: string, usual?: string): Sum[] {
  const dollar = usual && dollars.includes(usual) ? usual : 'USD';
  const found: Sum[] = [];
  for (const match of [...text.matchAll(before), ...text.matchAll(behind)]) {
    const { name = '', sum = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    const key = name.toLowerCase();
    const currency =
      named[key] ?? named[key.replace(/s$/, '')] ?? (/^[a-z]{3}$/i.test(name) ? name.toUpperCase() : dollar);
    found.push({ start, end, amount: readNumber(sum), currency });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "1,200", "1.200,50", "12,50": of two separators the last is the decimal point, one with three digits behind it is none. */
function readNumber(written: string): number {
  const separators = written.match(/[.,]/g) ?? [];
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const behind = written.length - last - 1;
  const hasDecimals = last >= 0 && (behind < 3 || (behind === 3 && new Set(separators).size > 1));
  const whole = hasDecimals ? written.slice(0, last) : written;
  const decimals = hasDecimals ? written.slice(last + 1) : '0';
  return Number(`${whole.replace(/\D/g, '')}.${decimals}`);
}
