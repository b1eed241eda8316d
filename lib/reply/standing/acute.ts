import { inMessage as sought } from '../sought';

/** Where somebody stands who writes in the middle of it. */
const place =
  '(?:airport|gate|station|checkout|tills?|counter|desk|(?:bus )?stop|hotel|kerb|terminal|platform|pharmacy|chemist|surgery|stores?|shop|branch|charger|car ?park|roadside|hard shoulder|motorway|services|lift|elevator|rain|cold|snow|dark|street|door(?:step)?|lobby|reception|queue|tarmac|border|hospital|clinic|barrier)';

const acute = sought(
  new RegExp(
    [
      // "I'm stuck at the gate", "im outside in the rain", "stood at the checkout".
      String.raw`\b(?:i'?m|i am|we'?re|we are|currently|now) (?:\p{L}+ )?(?:outside|stranded|trapped|locked (?:out|in))\b(?! of (?:my|our|the) (?:account|app|profile|e-?mail))`,
      String.raw`\b(?:i'?m|i am|we'?re|we are|currently|now) (?:\p{L}+ )?(?:in|at|outside|on) (?:the|a|your|this) (?:\p{L}+ )?${place}\b`,
      String.raw`(?:^\W*(?:@\w+\W+)*|[.!?,\n]\s*)(?:stuck|stood|standing|sat|sitting|waiting|here) (?:in|at|outside|on) (?:the|a|your|this) (?:\p{L}+ )?${place}\b`,
      // They tell the hour at which they write, and what hangs on it.
      String.raw`\bit'?s (?:now )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|midnight) and (?:i|we|my|our|no)\b`,
      String.raw`\bqueue (?:out|round|outside)\b|\b(?:customers|guests|people) (?:are )?(?:waiting|queu\w+|walking out)\b|\b(?:can'?t|cannot) take (?:a single |any )?(?:cards?|payments?)\b`,
    ].join('|'),
    'iu',
  ),
);

/** Do they write in the middle of it, so that an answer in the afternoon comes too late to help? */
export const isAcute = (text: string): boolean => acute.test(text);
