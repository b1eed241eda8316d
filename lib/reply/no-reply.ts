import { inMessage as sought } from './sought';

/** Do they say that they wait for no answer, and ask for nothing: "no need to get back to me, I only wanted you to know"? */
export function wantsNoReply(plain: string): boolean {
  return !plain.includes('?') && noReply.test(plain);
}

const noReply = sought(
  /\b(?:no need to (?:get back|come back|reply|answer|respond|write back|call(?: me)? back)|you (?:do not|don'?t|need not) (?:have to |need to )?(?:reply|answer|respond|get back)|no (?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|(?:i |we )?(?:just|only) (?:wanted|want|thought) (?:you to know|to let you know|you should know|to (?:inform|tell) you))\b/iu,
);

/** Do they say that we may close it? */
export const mayClose = (plain: string): boolean => closable.test(plain);

const closable = sought(
  /\b(?:(?:you|we) (?:can|may)|please|feel free to|so) (?:now |also |then )?close (?:it|this|the (?:case|ticket|request|matter|call|issue)|my (?:case|ticket|request))\b(?! (?:until|before|without|again|and))|\b(?:ticket|case) (?:can|may) be closed\b/iu,
);
