import { type Sought, inSentence as sought } from '../sought';
import { about, number, unit } from './spans';

/** "2 hours", "over 25 minutes". */
const span = `(?:${about} )?${number} ${unit}`;

const participle =
  '(?:\\p{L}{2,}ed|been|had|got|gotten|done|sent|paid|bought|lost|made|taken|seen|read|put|kept|gone|come|found|told|heard|written|spent|spoken|left|reset|rung|given)';
const lightly = '(?:(?:also|already|now|just|still|even|never|not|only|so far|recently|yet) )*';

type Rule = readonly [Sought, (...found: string[]) => string];

/** What is put back, by what is left out; the first that fits counts. */
const rules: readonly Rule[] = [
  // "Have tried many times"
  [
    sought(new RegExp(`^(?:(?:still|also|already|now|just|only) )*have (?=${lightly}(?!been since\\b)${participle} \\S)`, 'iu')),
    () => 'I have ',
  ],
  // "Done all of the above"
  [sought(/^(?:(?:already|also|have) )*done (?=(?:all|everything|both|so|the|that|this|it)\b)/iu), () => 'I have done '],
  // "30 minutes on hold", "over an hour on the phone"
  [
    sought(new RegExp(`^(?:(?:another|after|spent|now) )*(${span})(?: now)? (on hold|on the phone|on the line|in the queue)\\b`, 'iu')),
    (_, time = '', where = '') => `I was ${where.toLowerCase()} for ${small(time)}`,
  ],
  // "2 hours waiting for a bus"
  [
    sought(new RegExp(`^(?:(?:another|now|already) )*(${span})(?: now)? waiting (?=(?:for|on|to|in|at)\\b)([^,;]+)$`, 'iu')),
    (_, time = '', what = '') => `I have been waiting ${what} for ${small(time)}`,
  ],
  // "2 weeks and still no refund", "day 3 without heating"
  [
    sought(new RegExp(`^(?:(?:it has been|now|already) )*(${span})(?: (?:now|later|on|gone))?,? (?:and |with |but )?(?:I |we )?(?:still |yet |have )*(?:no|without(?: an?| any)?) (${things()})$`, 'iu')),
    (_, time = '', what = '') => `I have had no ${what} for ${small(time)}`,
  ],
  [
    sought(new RegExp(`^day (?:number )?(\\d+) (?:with no|without(?: an?| any)?|of no|no) (${things()})$`, 'iu')),
    (_, days = '', what = '') => `I have had no ${what} for ${days} days`,
  ],
  [sought(new RegExp(`^(?:(?:still|again|have|had) )*no (?=${things()} (?:since|for ${span}|for (?:hours|days|weeks|months)\\b))`, 'iu')), () => 'I have had no '],
  // "Won't let me log in"
  [
    sought(/^(?:it )?(?:just |still )?(?:is not letting|will not let|does not let|would not let|did not let|not letting) (?:me|us) (in\b|out\b|on\b|back\b)?(?= ?\p{L}|$)/iu),
    (_, where = '') => (where ? `I cannot get ${where}` : 'I cannot '),
  ],
  // "Charged twice for one bag", "told that it was on its way"
  [
    sought(/^(?:(?:just|again|also|then|now|already|even|being) )*((?:double |over)?(?:charged|billed)) (?=(?:twice|double|again|for|an?|the full|full|extra|too much|[€£$]?\d))/iu),
    (_, done = '') => `I was ${done.toLowerCase()} `,
  ],
  [
    sought(/^(?:(?:just|again|also|then|now|even) )*(told|promised|informed|advised|assured) (?=(?:that|by|it|the|there|I|we|my|our|they|no|an?)\b)/iu),
    (_, done = '') => `I was ${done.toLowerCase()} `,
  ],
  [
    sought(/^(?:(?:just|again|also|then|even) )*denied (?=(?:boarding|entry|access|a|an|the|my|any)\b)/iu),
    () => 'I was denied ',
  ],
  // What they tried did not help; it is not they who did not.
  [sought(/^(did|has) not (?=(?:help|work)(?:ed)?$)/iu), (_, did = '') => `that ${did.toLowerCase()} not `],
  [sought(/^(?=(?:still )?does not work$)/iu), () => 'it '],
  [sought(/^(?:(?:with|still|but|had|have) )*no (?:luck|joy|success|change|difference|improvement|effect|avail)$/iu), () => 'that did not help'],
  [sought(/^(?:to no avail|without (?:success|luck)|in vain)$/iu), () => 'that did not help'],
  [
    sought(/^(?:(?:but|and|still|the|have|having|get|getting|exactly) )*same (?:old )?(problem|issue|trouble|error|bug)s?(?: (?:persists|remains|again|still|occurs))?$/iu),
    (_, what = '') => `the ${what.toLowerCase()} is still there`,
  ],
]; // biome-ignore format: pairs read better together

/** "Rep would not rebook": somebody at work of whom posts tell without the article. */
const somebody = sought(
  /^(?:(?:gate|ticket|sales|support|service|customer service|delivery|bus|taxi|train|truck|store|shop|phone|chat|flight|cabin|hotel) )?(?:rep|representative|agent|driver|attendant|manager|technician|engineer|operator|courier|crew|pilot|cashier|clerk|supervisor|postman|waiter|receptionist|installer|mechanic|steward|stewardess|conductor|nurse|doctor|teacher|guard) (?:just |still |then |even |also |never |has |had )*(?:was|is|has|had|did|does|would|will|could|cannot|can|keeps?|kept|said|says|told|refused|hung|came|left|never|gave|took|sent|went|made|\p{L}{3,}ed)\b/iu,
);

/** "Refund", "hot water", "reply from support": up to three words of which none is a small one that leads on. */
function things(): string {
  return "(?!my\\b|our\\b|your\\b|the\\b|this\\b|any\\b|an?\\b|one\\b|way\\b|idea\\b|problem|longer\\b|more\\b|matter\\b|doubt\\b|need\\b|luck\\b|change\\b)\\p{L}[\\p{L}'-]*(?: (?!since\\b|for\\b|and\\b|but\\b|is\\b|was\\b|has\\b|have\\b|that\\b)\\p{L}[\\p{L}'-]*){0,3}?";
}

function small(time: string): string {
  return `${time.charAt(0).toLowerCase()}${time.slice(1)}`;
}

/**
 * Posts leave out more than "I": "30 minutes on hold", "have tried many times", "charged twice for one bag", "rep would not rebook".
 * Puts it back where nothing else can be meant; any other text comes back as it is. Takes expanded text.
 */
export function supplyLeftOut(text: string): string {
  if (somebody.test(text)) return `the ${small(text)}`;
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? rule[0].replace(text, rule[1]) : text;
}
