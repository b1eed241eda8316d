import { type Sought, inSentence as sought } from '../sought';

/** Goods, lines and rooms of which a post tells without a verb. */
const thing =
  '(?:bags?|suitcases?|luggage|baggage|parcels?|package|order|delivery|flight|train|bus|room|router|modem|line|internet|broadband|connection|wi-fi|website|site|app|portal|server|dashboard|phone|laptop|screen|battery|boiler|heating|lift|fridge|freezer|washing machine|dishwasher|oven|card|account|refund|invoice|payment)';
const state =
  '(?:in|at|on|not|stuck|missing|lost|gone|broken|empty|late|delayed|damaged|dead|down|locked|blocked|off|out|unpaid|open|offline)';

const done =
  '(?:cancelled|canceled|delayed|lost|damaged|stolen|hacked|diverted|overbooked|suspended|disabled|blocked|locked|declined|refused|rejected|opened|returned|closed|deleted|changed|moved|rescheduled|postponed)';

const rules: readonly [Sought, (...found: string[]) => string][] = [
  [
    sought(new RegExp(`^(?:(?:my|our) )?(${thing}) ((?:still|now|again|already) )?(${state}) (?=.*\\b(?:since|for)\\b)`, 'i')),
    (_, what = '', when = '', how = '') => `my ${what} ${has(what)} been ${when === 'now ' ? '' : when}${how} `,
  ],
  // "Flight 12 cancelled again", "bag just lost by the crew": somebody else has done it.
  [
    sought(new RegExp(
      `^(?:(?:my|our|the) )?(${thing}(?: (?:number )?(?=\\p{Lu}*\\d)[\\p{L}\\d]{1,12}| (?:from|to) \\p{Lu}\\p{L}{1,20}){0,2}) (?:(?:has )?(?:just|now|again) )*(${done})(?= (?:again|twice|by|due|because|until|for|from|to|on|at|after|without|and|but|today|yesterday|last|this|\\d)\\b|$)`,
      'iu',
    )),
    (_, what = '', how = '') => `my ${what.charAt(0).toLowerCase()}${what.slice(1)} ${has(what)} been ${how}`,
  ],
  [
    sought(new RegExp(`^(?:(?:my|our) )?(${thing}) ((?:still|now|again|already) )?(?=${state}\\b)`, 'i')),
    (_, what = '', when = '') => `my ${what} ${is(what)} ${when}`,
  ],
  [
    sought(/^(nobody|no one|no staff) (?=(?:at|in|on) (?!.*\b(?:can|could|is|was|has|had|will|would|does|did|knows?|knew|\p{L}{3,}ed|came|told|said)\b))/iu), (_, who = '') => `there was ${who.toLowerCase()} `],
  [
    sought(/^(?:this is |that is |it is |now |already )*(?:the )?((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) time)\b(?! (?:i|we) )/i),
    (_, time = '') => `this is the ${time.toLowerCase()}`,
  ],
]; // biome-ignore format: pairs read better together

/**
 * Posts leave the verb out: "bag still in Lisbon", "nobody at the desk", "second time this autumn". Puts it back where nothing
 * else can be meant; any other text comes back as it is. Takes expanded text.
 */
export function supplyVerbless(text: string): string {
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? rule[0].replace(text, rule[1]) : text;
}

function isPlural(what: string): boolean {
  return /s$/i.test(what);
}

function is(what: string): string {
  return isPlural(what) ? 'are' : 'is';
}

function has(what: string): string {
  return isPlural(what) ? 'have' : 'has';
}
