import { inMessage as sought } from './sought';

/** "I need the certificate by noon". */
export const needsPaper = sought(
  /\b(?:i|we) (?:still |urgently |really )?need (?:the|an?|my|our|your|that) (?:\p{L}+ ){0,2}(?:certificate|invoice|receipt|confirmation|copy|statement|documents?|letter|form|permit|papers?)\b/iu,
);

/** "We received the 2Z, ordered were 2RS", "what I picked up is the wrong paper". */
export const wrongGoods = sought(
  /\b(?<!\b(?:nothing|anything|something|went|is|was|be|not) )wrong(?:ly)? (?!time|day|way|number|date|with|about|side)|\binstead of\b|\bnot (?:what|the ones?|as) (?:i|we)(?:'ve| have| had)? (?:ordered|booked|chose|agreed|paid)\b|\bordered (?:was|were)\b/i,
);

/** "I hereby cancel my policy": done by saying it. */
export const givesNotice = sought(
  /\b(?:i|we) (?:hereby|herewith) (?:cancel|terminate|end|give notice|withdraw)\b|\b(?:i|we)(?: hereby| herewith| now)?(?:(?: want| wish|(?:'d| would) like) to)? give(?: you)? notice (?:on|of)\b/i,
);

/** "No hurry", "when you get a moment". */
export const unhurried = sought(
  /\bno (?:hurry|rush|stress|pressure)\b|\bnot? (?:that |very |really )?urgent\b|\bwhen(?:ever)? you(?:'ve| have| get)? (?:a |the )?(?:time|moment|chance)\b/i,
);
