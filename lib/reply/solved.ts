/**
 * Do they say that it is over: solved, found, working again?
 * @param thanked whether they thank as well: then the news at the very end counts, too
 */
export function isSolved(text: string, plain: string, thanked: boolean): boolean {
  return (
    isSolvedFlatly(plain) ||
    settled.test(plain) ||
    explainsHow.test(plain) ||
    (text.length <= 100 && worksAgain.test(plain)) ||
    (thanked && endsWell.test(plain))
  );
}

/** Is a sentence nothing but that: "All fixed now."? */
export const isSolvedFlatly = (plain: string): boolean => solved.test(plain);

/** Does that come before anything else, so that what follows only tells how? */
export const isSolvedFirst = (text: string, plain: string): boolean => solvedFirst.test(plain) && !text.includes('?');

/** They found the answer, or it works again. */
const solved =
  /(?:^|[.!,]\s*)(?:ok(?:ay)?,? |yes,? |never ?mind,? |and |great,? )?(?:(?:i )?(?:found it|figured it out|worked it out|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|(?:now )?(?:seems|appears) to (?:now )?(?:work|be working|be (?:fixed|ok|okay|fine|solved))|can close|this can be closed|all (?:fixed|sorted|solved|good now)|works (?:now|again|fine|perfectly|great|as (?:expected|it should))|(?:all )?working (?:now|again|correctly|fine|well)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:the |my )?(?:problem |issue |matter )?(?:(?:has been|is now|was|got) )?(?:solved|resolved|sorted|fixed)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|that (?:worked|fixed it|solved it|did it)))\b(?!.*\b(?:but|however|not|until|except|still)\b)/i;

/** "…and it works now.", "we are all set": in a long text these are said of something else as often. */
const worksAgain =
  /\band it (?:now )?work(?:s|ed)(?: now| again)?[.!]|\b(?:i'?m|i am|we'?re|we are|all) (?:all )?(?:good|set|sorted)(?: now)?\s*[.!]*\s*$/i;

/** "Thanks for your help. …, and it works!" */
const endsWell =
  /(?<!\b(?:if|not|until|whether|hope|see|when|before|once) (?:\p{L}+ )?)\b(?:it|that|everything|all)(?: now| all)? work(?:s|ed)(?: now| again| fine| perfectly| great)?\s*[.!]*\s*$/iu;

/** "Here's the solution that worked for me": how they got there themselves. */
const explainsHow =
  /(?<!\b(?:if|until|when|hope|whether|not|n't) (?:\p{L}+ )?)\b(?:it(?:'?s| is)|all(?:'s| is)?|everything(?:'s| is)) (?:fine|ok|okay|good|sorted|solved|fixed) now\b(?!.*\b(?:but|except|however)\b)|\b(?:i|we) (?:have |just |finally |now )*managed to (?:sort|fix|solve|resolve) (?:it|this|that)\b|(?<!\b(?:if|until|when|hope|whether|not|said|says|that) (?:\p{L}+ )?)\b(?:it(?:'?s| is)|everything(?:'s| is)|all(?:'s| is)) (?:now |finally |all )+working\b(?! on\b)|\b(?:here(?:'s| is)|this (?:is|was)) (?:the (?:solution|fix|answer)|what (?:worked|fixed|solved|did it))\b|\bthe (?:solution|fix|answer) (?:that|which) (?:worked|works|fixed)\b|\bwhat (?:worked|fixed it|solved it) (?:for me )?(?:is|was)\b|(?<!\b(?:not|n't|never|longer|until) (?:\p{L}+ )?)\bis (?:now )?working (?:like a dream|like a charm|perfectly|flawlessly|beautifully)\b/iu;

/** "I figured it out." and how, before anything else: whatever heat is in the story behind it, it is over. */
const solvedFirst =
  /^\W*(?:@\w+\W+)*(?:(?:hi|hello|hey|ok|okay|update|edit|never ?mind|thanks|thank you|well)\b[^.!?\n]{0,20}[,.!:\n-]+\s*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?(?:figured it out|found (?:it|the (?:answer|solution|fix|problem|cause))|worked it out|fixed it|solved it|sorted it|got it (?:working|fixed|sorted|to work))\b(?!.*\b(?:but|however|except|still|again)\b)/i;

/** Anywhere in the text: "disabling it resolved this", "finally the problem is solved". */
const settled =
  /\b(?:problem|issue|matter|trouble|everything|it|this) (?:is|has been|was|got|seems|has) (?:now |finally |been |all )*(?:solved|fixed|resolved|sorted)\b|(?<!\b(?:not|n't|never|could|would|have|be|to|that|which|what|not yet|hope it|if it|if that|until it) )\b(?:resolved|fixed|solved|sorted) (?:this|it|that|my|the (?:issue|problem))\b(?!.*\b(?:but|however|until|except|again|temporarily)\b)/i;
