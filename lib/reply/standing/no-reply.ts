import { inMessage as sought } from '../sought';

/** Do they say that they wait for no answer, and ask for nothing: "no need to get back to me, I only wanted you to know"? */
export function wantsNoReply(plain: string): boolean {
  if (plain.includes('?') || wanting.test(plain)) return false;
  return noReply.test(plain) || (merelyTells.test(plain) && !complaint.test(plain));
}

const noReply = sought(
  /\b(?:no need to (?:get back|come back|reply|answer|respond|write back|call(?: me)? back)|you (?:(?:do not|don'?t) (?:have|need) to|need not) (?:reply|answer|respond|get back)|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected))\b(?! (?:if|until|unless|before|by)\b)/iu,
);

const merelyTells = sought(
  /\b(?:just|only) (?:wanted|want|thought) (?:you to know|to let you know|you should know|to (?:inform|tell) you)\b/iu,
);

/** What somebody says who does wait for something. */
const wanting =
  /\b(?:i|we)(?:'m| am|'re| are)? (?:(?:still|really|just|now|also) )*(?:want(?! you to know\b| to (?:let|inform|tell)\b)|need(?! not\b|n't\b)|expect|demand|insist|await|wait|waiting|expecting)\b/i;
/** Beside it, "I just wanted to tell you" opens a complaint. */
const complaint =
  /\b(?:no|not|never|nobody|no ?one|none|nothing|still|again|yet|(?:second|third|fourth|\d+(?:st|nd|rd|th)) time|waiting|please|must|should|unless|complain\w*|refund|money|asap|unacceptable|angry|disappoint\w*)\b|n't\b/i;

/** Do they say that we may close it, and under no condition? */
export function mayClose(plain: string): boolean {
  const found = closable.exec(plain);
  if (!found) return false;
  const before = /[^.!?\n]*$/.exec(plain.slice(Math.max(0, found.index - near), found.index))?.[0] ?? '';
  const behind = /^[^.!\n]*/.exec(plain.slice(found.index + found[0].length).slice(0, near))![0];
  return !conditional.test(before) && !later.test(behind);
}

/** UTF-16 units beside it that are looked at. */
const near = 160;

const closable = sought(
  /\b(?:(?:you|we) (?:can|may)|please|feel free to|(?<=(?:^|[.,;!?])\s*)so) (?:now |also |then )?close (?:it|this|the (?:case|ticket|request|matter|call|issue)|my (?:case|ticket|request))\b|\b(?:ticket|case) (?:can|may) be closed\b/iu,
);

const conditional =
  /\b(?:if|once|when|until|unless|before|after|as soon as|provided|how|why|whether|(?<!\bnow )that|idea|not|never|cannot|what)\b|n't\b/i;
const later =
  /\b(?:until|before|without|again|once|when|if|only|as soon as|after|provided|unless|by|tomorrow|next|later|\p{L}+day)\b|^ and\b|\?/iu;
