import { stem } from '../model/stem';

/** Words that tell nothing of what a sentence is about. */
const empty = new Set(
  `about after again also another anybody anyone anything away back because been before being between both came come could
  currently does doing done each either else even ever every everything from gave give given gives going good great have having
  hello here into just kind know like little long made make many mean more most much must need never next nobody none nothing
  once only other ours over please possible really right same says shall should since some somebody someone something still such
  sure take taken tell than thank thanks that their them then there these they thing things think this those through time today
  told tomorrow until upon very want wants well were what when where whether which while will wish with within without would
  write yesterday your yours you're i'll we'll i've we've can't don't it's that's when's regards dear best morning afternoon
  question questions help happen happens happened long`.split(/\s+/),
);

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sent: 'send',
    paid: 'pay',
    found: 'find',
    bought: 'buy',
    got: 'get',
    wrote: 'write',
    written: 'write',
    broken: 'break',
    broke: 'break',
    came: 'come',
    went: 'go',
    lost: 'lose',
    cost: 'cost',
    refunds: 'refund',
    money: 'refund',
    reimburse: 'refund',
    reimbursed: 'refund',
    credited: 'refund',
    parcel: 'order',
    package: 'order',
    shipment: 'order',
    delivery: 'deliver',
    arrived: 'deliver',
    arrive: 'deliver',
    arrives: 'deliver',
    shipped: 'deliver',
    ships: 'deliver',
    fee: 'charge',
    fees: 'charge',
    bill: 'invoice',
    ring: 'call',
    rang: 'call',
    phone: 'call',
    phoned: 'call',
    called: 'call',
    fixed: 'repair',
    fix: 'repair',
    mended: 'repair',
  }),
);

function isFigure(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** What a text is about: its telling words in one form each, its numbers as they are. Common synonyms of support are one. */
export function contentOf(text: string): Set<string> {
  const content = new Set<string>();
  const words = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[a-z]+(?:['-][a-z]+)*|\d[\d.,:/-]*\d|\d/g);
  for (const word of words ?? []) {
    if (isFigure(word, 0)) content.add(word);
    else if (word.length >= 3 && !empty.has(word)) {
      const plain = irregular.get(word);
      if (plain) content.add(plain);
      else if (word.length >= 4) content.add(irregular.get(stem(word)) ?? stem(word).replace(/e$/, ''));
    }
  }
  return content;
}

/** How many telling words both have, a number counting twice. */
export function sharedContent(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += isFigure(word, 0) && isFigure(word, 1) ? 2 : 1;
  return shared;
}

/** Whether two wordings ask for the same: most of the telling words of the shorter one are in the other. */
export function isSameAsk(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  return least > 0 && sharedContent(a, b) / least >= (least <= 2 ? 1 : 0.6);
}
