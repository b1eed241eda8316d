import { inSentence as sought } from '../sought';

/** Lead-ins that carry no fact, with what they lean on: "hi Ana, well, …", "just wanted to say …". */
export const leadIn =
  /^[\s"'*_,;:.–—-]*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|day|afternoon|evening)|morning|evening)\b(?:[^,.!?]{0,30}[,.!]|\s+(?:there|all|team|guys|folks|again|everyone|support)\b)?[\s,]*)?(?:(?:and|but|so|also|well|ok so|okay so|ok|okay|yes|yeah|no(?=,| (?:i|we|you)\b)|now|then|plus|anyway|however|unfortunately|sadly|apparently|again|basically|honestly|seriously|frankly|actually|literally|obviously|clearly|because|although|though|yet|sorry|please note(?: that)?|fyi|to be honest|tbh|btw|by the way|as you know|in fact|once again|on top of that|for the record|subject:|re:|first(?:ly|(?=,))|second(?:ly|(?=,))|finally|(?:i )?just (?:wanted|want) to (?:say|add|let you know|tell you)(?: that)?|(?:(?:it is|it's|kind of|quite|how) )?funny (?:that|how)|(?:i )?love (?:how|that)(?= (?:the|your|my|our)\b)|(?:i )?think there(?: is|'s) (?:a mistake|an error)(?::|,)?|not (?:blaming|accusing) any(?:one|body)(?:,)?)\b[,.!:]?\s+)*/i;

/** "I noticed that your site is down": the fact stands behind it. */
export const meta = sought(
  /^(?:I (?:also |just |now |only |have )*(?:see|saw|noticed|found|found out|realised|realized|discovered|learned|learnt|understand|understood) (?:today |now |that )*(?:that )?|(?:the|my|our) (?:main |only |real |next |other )?(?:problem|issue|trouble|thing|fact|point) is(?: that|,)? |it (?:turns out|turned out|seems|appears)(?: that)? |please note that |note that |as I (?:said|wrote|told you),? )(?=(?:the|my|our|your|i|we|there|all|both|some|no|nothing|nobody|\p{Lu}\p{Ll}+)\b)/iu,
);

/** "I need from you by Friday:": a time, and what they need stands in the list below. */
export const leadsToList =
  /^\W*(?:you|i|we) (?:need|want|expect|require|would like) (?:from|of) (?:you|us) (?:today|tonight|tomorrow|now|immediately|at once|(?:within|by|before|until|in|on|latest) (?:(?:the|this|next|end|close|of) )*(?:\p{L}+|\d{1,4}(?:[.:]\d{2})?(?:st|nd|rd|th|am|pm)?)(?: (?:hours?|days?|weeks?|month|noon|morning|evening|night|at the latest|latest|o'clock|am|pm|(?:january|february|march|april|may|june|july|august|september|october|november|december)))*(?:, \d{1,2}(?:st|nd|rd|th)? \p{L}+)?)[\s:.]*$/iu;

/** What trails behind and says nothing. */
export const tail = sought(
  /(?:,?\s+(?:please|thanks?|thank you|at all|though|too|tbh|lol|as well|right|either|you know|by the way|and so on|etc|now then|mind you|day \d+(?: here| now)?|for (?:it|this|that|them)|if that (?:matters|helps)|apparently|yet again))+$/i,
);

/** Heat that cannot be left out without a hole: "I was stupid enough to pay". */
export const predicative = sought(
  /\b(?:be|been|is|was|are|were|am|so|too|very|really|not|how|'s|'re|'m) (?:\p{L}+ )?(?:stupid|ridiculous|useless|pathetic|idiotic|dumb|crappy)\b/iu,
);
