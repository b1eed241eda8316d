/**
 * Do they say that it is over: solved, found, working again? Not where a later sentence takes it back.
 * @param thanked whether they thank as well: then the news at the very end counts, too
 */
export function isSolved(text: string, plain: string, thanked: boolean): boolean {
  return (
    isSolvedFlatly(plain) ||
    (settled.test(plain) && !believed.test(plain)) ||
    explainsHow.test(plain) ||
    (text.length <= 100 && worksAgain.test(plain)) ||
    (thanked && endsWell.test(plain)) ||
    isOver(plain)
  );
}

/** Is a sentence nothing but that: "All fixed now."? */
export const isSolvedFlatly = (plain: string): boolean => solved.test(plain);

/** Does that come before anything else, so that what follows only tells how? */
export const isSolvedFirst = (text: string, plain: string): boolean => solvedFirst.test(plain) && !text.includes('?');

/** "I thought this was fixed but it isn't." */
const believed =
  /\b(?:thought|hoped|assumed|believed|supposed|said|says|told|claims?)\b[^.!?\n]{0,40}\b(?:solved|fixed|resolved|sorted)\b/i;

/** A sentence reports the end of it, and nothing behind it says that something is left. */
function isOver(plain: string): boolean {
  const sentences = plain.split(/(?<=[.!?])\s+|\n+/);
  const last = sentences.findLastIndex((sentence) => over.test(sentence) && !unsure.test(sentence));
  return last >= 0 && !sentences.slice(last + 1).some((sentence) => left.test(sentence));
}

/** "Renaming it worked", "it went away by itself", "I am marking this as solved", "they corrected it and I have access again". */
const over =
  /\b(?:(?:problem|issue|error|warning|message|trouble)s? (?:\p{L}+ ){0,5}(?:(?:has|have|is|are) (?:now )?gone(?: away)?|went away|(?:solved|resolved|fixed|sorted) itself|disappeared)\b|(?:mark(?:ing|ed)?|clos(?:e|ing|ed)) (?:this|it|that|the|my) (?:\p{L}+ )?(?:as |post as |thread as |ticket as )?(?:solved|resolved|fixed|done)\b|i(?:'ve| have)? (?:finally )?(?:got|figured) (?:it|this)(?: out)?,? now\b|(?:got|get) rid of (?:it|that|this|the (?:problem|annoyance|error|message))(?= now|\W|$)(?<!how to get rid of \p{L}+)|(?:i|we) (?:now )?have (?:full |my )?\p{L}+ (?:back )?again\b|(?:and|so) now (?:it|everything|all|they|that) works?\b|(?:all|everything|it(?:'?s| is)) (?:is )?(?:now )?working (?:correctly|properly|fine|normally|again|well)(?: again)? ?now\b|(?:has |have |suddenly |miraculously |now |just )*started working(?: again)?\b|was able to (?:fix|solve|resolve|correct) (?:it|this|that)\b)|^(?:\p{L}+, )?(?:(?:the|that|your) (?:\p{L}+ )?(?:fix|trick|tip|advice|suggestion|solution|link)|\p{L}+ing\b[^.!?,;]{0,60}) (?:has |now |finally |just |also )*(?:worked|helped|did (?:it|the trick)|(?:solved|fixed|resolved) (?:it|this|that|my|the))\b(?! (?:for (?:a|an|about|\d)|until|before|only|except|partly|in part))/iu;

/** What may happen, or is only hoped. */
const unsure =
  /\b(?:if|whether|hope|hopefully|unless|until|would|could|should|might|may|can|will|not|never|didn't|doesn't|hasn't|isn't|wasn't|no longer|thought|said|says|claims?|seemed|but|except|however|still|temporar\w+|only)\b|n't\b|\?/i;

/** Something is left: it stopped again, they ask, they go on. */
const left =
  /^\W*(?:but|however|except|only)\b|\b(?:again|still)\b|\b(?:not|never|n't) (?:work|fix|solv|help)\w*|n't (?:work|fix|solv|help)\w*|\?/i;

/** They found the answer, or it works again. */
const solved =
  /(?:^|[.!,]\s*)(?:ok(?:ay)?,? |yes,? |never ?mind,? |and |great,? )?(?:(?:i )?(?:found it|figured it out|worked it out|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|(?:now )?(?:seems|appears) to (?:now )?(?:work|be working|be (?:fixed|ok|okay|fine|solved))|can close|this can be closed|all (?:fixed|sorted|solved|good now)|works (?:now|again|fine(?! (?:in|on|with|for|otherwise)\b)|perfectly|great|as (?:expected|it should))|(?:all )?working (?:now|again|correctly|fine|well)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:the |my )?(?:problem |issue |matter )?(?:(?:has been|is now|was|got) )?(?:solved|resolved|sorted|fixed)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|that (?:worked|fixed it|solved it|did it)))\b(?!.*\b(?:but|however|not|until|except|still)\b)/i;

/** "…and it works now.", "we are all set": in a long text these are said of something else as often. */
const worksAgain =
  /\band it (?:now )?work(?:s|ed)(?: now| again)?[.!]|\b(?:i'?m|i am|we'?re|we are|all) (?:all )?(?:good|set|sorted)(?: now)?\s*[.!]*\s*$/i;

/** "Thanks for your help. …, and it works!" */
const endsWell =
  /(?<!\b(?:if|not|until|whether|hope|see|when|before|once) (?:\p{L}+ )?)\b(?:it|that|everything|all)(?: now| all)? work(?:s|ed)(?: now| again| fine| perfectly| great)?\s*[.!]*\s*$/iu;

/** "Here's the solution that worked for me": how they got there themselves. */
const explainsHow =
  /\b(?:(?<!\b(?:if|until|when|hope|whether|not|n't) (?:\p{L}+ )?)(?:it(?:'?s| is)|all(?:'s| is)?|everything(?:'s| is)) (?:fine|ok|okay|good|sorted|solved|fixed) now\b(?!.*\b(?:but|except|however)\b)|(?:i|we) (?:have |just |finally |now )*managed to (?:sort|fix|solve|resolve) (?:it|this|that)\b|(?<!\b(?:if|until|when|hope|whether|not|said|says|that) (?:\p{L}+ )?)(?:it(?:'?s| is)|everything(?:'s| is)|all(?:'s| is)) (?:now |finally |all )+working\b(?! on\b)|(?:here(?:'s| is)|this (?:is|was)) (?:the (?:solution|fix|answer)|what (?:worked|fixed|solved|did it))\b|the (?:solution|fix|answer) (?:that|which) (?:worked|works|fixed)\b|what (?:worked|fixed it|solved it) (?:for me )?(?:is|was)\b|(?<!\b(?:not|n't|never|longer|until) (?:\p{L}+ )?)is (?:now )?working (?:like a dream|like a charm|perfectly|flawlessly|beautifully)\b)/iu;

/** "I figured it out." and how, before anything else: whatever heat is in the story behind it, it is over. */
const solvedFirst =
  /^\W*(?:@\w+\W+)*(?:(?:hi|hello|hey|ok|okay|update|edit|never ?mind|thanks|thank you|well)\b[^.!?\n]{0,20}[,.!:\n-]+\s*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?(?:figured it out|found (?:it|the (?:answer|solution|fix|problem|cause))|worked it out|fixed it|solved it|sorted it|got it (?:working|fixed|sorted|to work))\b(?!.*\b(?:but|however|except|still|again)\b)/i;

/** Anywhere in the text: "disabling it resolved this", "finally the problem is solved". */
const settled =
  /\b(?:problem|issue|matter|trouble|everything|it|this) (?:is|has been|was|got|seems|has) (?:now |finally |been |all )*(?:solved|fixed|resolved|sorted)\b|(?<!\b(?:not|n't|never|could|would|have|be|to|that|which|what|not yet|hope it|if it|if that|until it) )\b(?:resolved|fixed|solved|sorted) (?:this|it|that|my|the (?:issue|problem))\b(?!.*\b(?:but|however|until|except|again|temporarily)\b)/i;
