import { inMessage as sought } from '../sought';

/**
 * Has somebody who speaks of leaving left it open? Offers and "the decision stays yours" are for them; who has gone, or asks no more
 * than to be let go, is let go.
 */
export function staysOpen(text: string): boolean {
  return weighs.test(text) || conditional.test(text);
}

/** They think about it. */
const weighs = sought(
  /\b(?:thinking (?:of|about)|consider\w*|tempted|looking (?:at|into|around|for)|wonder\w*|might|maybe|perhaps|probably|may (?:be|have to|well)|(?:will|'ll|we'd|would) have to|time (?:for me|for us|to)|not sure|last chance|another chance|convince me|give me (?:a|one) reason|why (?:should|shouldn't) (?:i|we) stay)\b/i,
);

/** They name what it depends on: "if the next one is late", "one more week and I buy it elsewhere". */
const conditional = sought(
  /\b(?:if|unless|otherwise|or else)\b|\bone more\b[^.!?\n]{0,40}\band\b|\bor (?:i|we|i'll|we'll|i'm|we're) (?:will |am |are )?(?:take|taking|go|going|leave|leaving|cancel|switch|move|be)\b|\b(?:next|last) time\b[^.!?\n]{0,60}\b(?:go|elsewhere|leave)\b/i,
);
