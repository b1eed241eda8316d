import type { Reading } from '../../listen/types';
import { inMessage as sought } from '../sought';

/** What they say came before this message: that they told us, that it happened, that it took their time. */

/** Did they tell us before? */
export function hasToldBefore(text: string, { repeats }: Pick<Reading, 'repeats'>): boolean {
  return repeats.some((found) => tellsAgain.test(sentenceOf(text, found)));
}

/** Did the same thing happen before? How often they wrote, or what they tried, says nothing of it. */
export function hasHappenedBefore(text: string, { repeats }: Pick<Reading, 'repeats'>): boolean {
  return repeats.some(
    (found) => again.test(found.text) && !first.test(found.text) && !tellsAgain.test(sentenceOf(text, found)),
  );
}

/** Did they wait, or had to do it over and over? Only then has it "cost them time". */
export const hasWaited = (text: string): boolean => waits.test(text) || spends.test(text) || tries.test(text);

const again = sought(/\bagain\b|\bonce more\b|\btime\b|\bkeeps?\b|\bback\b/i);
const first = sought(/\bfirst time\b/i);

/**
 * They told us, wrote or called before; "the third time" alone says how often it happened, "as I said" is a turn of speech, and what
 * they told their customers is none of it.
 */
const tellsAgain = sought(
  /(?<!\bas )\b(?:i|we)(?:'ve|'m| have| had| am| are)? (?:(?:already|also|just|now|had to|have to|first|since) )*(?:told(?! (?:already )?(?:my|our|him|her|his|everybody|everyone|people|the)\b)|tell(?:ing)?|said|say(?:ing)?|call(?:ed|ing)?|phoned|rang|wrote|written|write|writing|ask(?:ed|ing)?|explain\w*|contact\w*|e-?mailed|messaged|complain\w*|report(?:ed|ing)|chas\w*|remind\w*|spoke\w*)\b|\b(?:my|our|second|third|fourth|another) (?:e-?mails?|messages?|tickets?|letters?|calls?|complaints?|reminders?)\b(?= (?:to you|about|so far|on this)\b|\W*$)|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:e-?mails?|messages?|tickets?|letters?|calls?|complaints?|reminders?)\b(?= (?:to you|about (?:this|it|the same)|so far)\b)|\b(?:had|have|having) to (?:tell|explain|repeat|call|write|ask|remind|chase)\b/i,
);

/** They waited themselves; that a service is out for days is a fault, and no time they spent. */
const waits = sought(
  /\b(?:i|we)(?:'ve|'m|'re| have| am| are| had| has| was| were)? (?:been |just |now |also |only |already |still |all )*(?:wait(?:ed|ing)|chas(?:ed|ing)|queu(?:ed|ing)|sat|stood)\b|\bstill waiting\b|\bbeen waiting\b|(?<!\b(?:be |put |place|a |the ))\bon hold\b(?! until)|\bto chase\b|^\W*(?:@\w+\W+)*waiting\b|\b(?:after|of) waiting\b|\bit'?s (?:now )?been (?:\w+ ){1,3}(?:days|weeks|months)\b/i,
);
const spends = sought(
  /\b(?:wasted|spent|lost|took|taken|cost|costs) (?:me |us )?(?:\w+ ){0,3}(?:minutes|hours?|days?|mornings?|afternoons?|evenings?|weekends?|weeks|months)\b|\bwast(?:e|ed|ing) (?:of )?(?:my|our) (?:\w+ )?time\b|\b(?:doing|trying|tried|at) (?:\w+ ){0,3}(?:all (?:day|morning|afternoon|evening|week)|for (?:\w+ ){0,3}(?:hours?|days|weeks|months))\b/i,
);
const tries = sought(
  /\b(?:i|we)(?:'ve|'m| have| had)? (?:\w+ ){0,4}(?:tried|called|rang|phoned|asked|wrote|written|been|spoke|spoken|contacted|e-?mailed|messaged|told|said|reported|described|explained)\b[^.!?\n]{0,40}\b(?:twice|(?:three|four|five|six|several|many|multiple|countless|\d+) times)\b/i,
);

function sentenceOf(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[.!?\n]/g)].map(({ index }) => index + 1));
  const until = text.slice(end).search(/[.!?\n]/);
  return text.slice(from, until < 0 ? text.length : end + until);
}
