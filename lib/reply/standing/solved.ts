import { type Sought, inSentence as sought } from '../sought';

/**
 * Do they say that it is over: solved, found, working again? Told by a sentence that reports it outright, with nothing
 * behind it that takes it back.
 * @param plain the message as `plainText` makes it
 * @param thanked whether they thank as well: then the news at the very end counts, too
 */
export function isSolved(plain: string, thanked: boolean): boolean {
  const sentences = sentencesOf(plain);
  const brief = plain.trim().length <= briefest;
  const reports = (sentence: string, i: number) =>
    isReport(flatly, sentence) ||
    outright.some((pattern) => isReport(pattern, sentence)) ||
    (brief && isReport(inBrief, sentence)) ||
    (thanked && i === sentences.length - 1 && isReport(endsWell, sentence));
  // "I still have the same problem", and then how they tried: what worked meanwhile was not it.
  if (sentences.some((sentence) => persists.test(sentence))) return false;
  const last = sentences.findLastIndex(reports);
  return last >= 0 && !sentences.slice(last + 1).some((sentence) => left.test(sentence));
}

/** Do they say that what they wrote about before is settled, whatever else they want now: "All sorted. What shall I do with the old legs?" */
export function isPartSettled(plain: string): boolean {
  const sentences = sentencesOf(plain);
  const at = sentences.findIndex((sentence) => isReport(settled, sentence) && !ordered.test(sentence));
  // Who tells of harm behind it wants no glad word.
  return at >= 0 && !persists.test(plain) && !sentences.slice(at + 1).some((sentence) => harm.test(sentence));
}

/** Is a sentence nothing but that: "All fixed now."? */
export const isSolvedFlatly = (plain: string): boolean =>
  sentencesOf(plain).some((sentence) => isReport(flatly, sentence));

/** Does that come before anything else, so that what follows only tells how? */
export const isSolvedFirst = (text: string, plain: string): boolean => solvedFirst.test(plain) && !text.includes('?');

/** UTF-16 units of a message in which "we are all set" is said of nothing else. */
const briefest = 100;

function sentencesOf(plain: string): string[] {
  return plain.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
}

/** Does the sentence report it: not asked, not hoped for, not true of something else, and not taken back? */
function isReport(pattern: Sought, sentence: string): boolean {
  const found = sentence.endsWith('?') ? null : pattern.exec(sentence);
  if (!found) return false;
  const before = sentence.slice(0, found.index);
  const clause = before.slice(before.search(/[^,;:–—]*$/)).replace(/^.*\b(?:but|and|so|because)\b/i, '');
  return !(
    supposed.test(before.replace(/^.*\bbut\b/i, '')) ||
    hedged.test(clause) ||
    takenBack.test(sentence.slice(found.index + found[0].length).replace(sureOfIt, ''))
  );
}

/** What holds under a condition holds for all that stands behind it. */
const supposed = /\b(?:if|unless|until|till|as soon as|whether|thought|hop(?:e|ed|ing)|wish|as if)\b/i;

/** In the clause itself: what may be, is to be, is asked of others, or is not so. */
const hedged =
  /\b(?:when|once|before|would|could|should|might|may|can|will|not|never|nothing|none|nobody|no one|any(?:body|one|thing)|neither|said|says?|told|claim\w*|supposed|assum\w+|believed|expect\w*|want\w*|need\w*|how|what|who|which|to get|to be|strangely|seemed|without|otherwise|used to|was|(?:an)?other)\b|n't\b|'ll\b/i;

/** Behind it: for a while only, in part, or only there. */
const takenBack =
  /\b(?:but|however|except|only|until{1,2}|till?|temporar\w+|partly|partially|in part|still|never|not|for (?:a|an|about|some|the first) \p{L}+|for \d|in (?:the |an?other |my other )?(?:chrome|edge|safari|opera|brave|firefox|internet explorer|ie|safe|troubleshoot\w*|private|incognito|thunderbird|outlook)|(?:on|with|in|for) (?:my |the |an? )?(?:other|another|old|older|second|all the other))\b|n't\b/iu;

/** "It works now, not sure why": what is not known is the cause, whatever they make of it. */
const sureOfIt =
  /\b(?:not (?:too |really |quite )?(?:sure|certain|clear)|(?:still )?(?:do|did)(?:n't| not) know|no idea)\b.*$/i;

/** Said anywhere: it is not over. */
const persists = sought(
  /\b(?:i|we) still (?:have|get|see)\b(?! no idea)|\bstill (?:having|getting|seeing) (?:the|this|that) same\b|\bsame (?:problem|issue|error) (?:persists|remains)\b/i,
);

/** Something is left: it stopped again, they ask, they go on. */
const left =
  /^(?:(?:but|however|except|only|unfortunately|sadly)\b(?! i was\b)|now (?:i|we|it|there)(?:'m|'ve| have| get| has| is| am| see| can(?:not|'t)| won't| do(?:es)?n't)\b)|\b(?:not|never|n't) (?:\p{L}+ )?(?:work|fix|solv|help)\w*|n't (?:\p{L}+ )?(?:work|fix|solv|help)\w*|\b(?:happen|fail|crash|stop|fr[eo]ez|fro[sz]e|br[eo]ke|came|come|back|return|start|down|gone|out|does|did)\w*(?: \p{L}+){0,3} again\b|\bstill (?:not|no|have|has|can|get|the same|doesn|isn|won|fail|there|happen)|\b(?:is|are|came|come|comes) back\b|\bspoken? too soon\b|\bnew (?:problem|issue|error)\b|\?/iu;

/** They found the answer, or it works again: the whole of a clause. */
const flatly = sought(
  /(?:^|[,:] |\b(?:and|then|so|but) )(?:ok(?:ay)?,? |yes,? |ye[ap]h?,? |never ?mind,? |and |great,? |wow,? |(?:thanks|thank you),? )?(?:(?:i )?(?:found it|(?:figured|worked) it out(?!,? (?:about )?\d)|got it (?:sorted|working|to work|fixed)|fixed it|solved it|sorted it)|(?:it(?:'s| is|s)? |that |this |everything |all )?(?:now works|now working|(?:now )?(?:seems|appears) to (?:now (?:work|be working)|be (?:now )?(?:fixed|solved|sorted|working (?:now|again|fine)|fine now|ok(?:ay)? now)|work(?:ing)? now)|can close|this can be closed|all (?:fixed|sorted|solved|good now)|works (?:now|again|fine now|perfectly now|great now|as (?:expected|it should) now)|(?:all )?working (?:now|again|correctly now|fine(?: now)?|well now)|is (?:now )?(?:solved|fixed|resolved|sorted)|(?:the |my )?(?:problem |issue |matter )?(?:(?:has been|is now|was|got) )?(?:solved|resolved|sorted|fixed)|did (?:it|the trick)|problems? (?:is |are )?(?:now )?(?:gone|solved|fixed)|(?:that|this|it)(?:'s| has| did| just| now| finally| completely| actually| totally){0,2} (?:worked(?! (?:\p{L}+ )?(?:for|like|by|with|in|on|yesterday|before|last|till?|until{1,2})\b)|fixed (?:it|this|that)|solved (?:it|this|that)|sorted (?:it|this|that)|did it)))\b/iu,
);

/** Said of what came before, at the end of it or in a word of relief. */
const settled = sought(
  /^(?:so )?(?:that|this) (?:part|bit|one|matter) is (?:now |all )?(?:solved|sorted|settled|done|fixed)(?: now)?(?:,? (?:thanks|thank you)| and (?:i am|i'm|we are|we're) (?:very |so )?(?:pleased|glad|happy|grateful))?\W*$|^(?:so )?(?:it is |it's |that's |that is )?all (?:now )?(?:sorted|solved|settled|fixed)(?: now)?\W*$|^what a relief(?=\s*(?:[!.,]|$)| that it (?:works|is|came|arrived)\b)|^(?:so )?(?:that|this) (?:seems|appears) to have been it\b|\b(?:it|that|this) (?:is|'s) (?:now )?(?:all )?(?:sorted|settled|solved)(?: now)?\W*$/iu,
);

/** "Please make sure it is settled", "apparently that is sorted": wanted, or not known. */
const ordered = /\b(?:please|make sure|ensure|see (?:to it )?that|apparently|supposedly|allegedly)\b/i;

/** Behind what is settled: it goes on, or something else went wrong. */
const harm =
  /\b(?:br[eo]ke\w*|damag\w+|scratch\w*|crack\w*|wrong|faulty|missing|late|again|still|hurt\w*|injur\w+|hospital|ill|cross|angry|furious|upset|disappoint\w+|unacceptable|fell|not|never|nobody)\b|n't\b/i;

/** Reports of the end of it, anywhere in a sentence. */
const outright: readonly Sought[] = [
  // "The problem has been solved", "disabling it resolved this", "it is fine now", "it's now working".
  /\b(?:problem|issue|matter|trouble|everything|it|this) (?:is|has been|was|got|has) (?:now |finally |been |all ){0,3}(?:solved|fixed|resolved|sorted)\b|(?<!\b(?:have|be|to|that|which|not yet|or) )\b(?:resolved|fixed|solved|sorted) (?:this|it|that|my (?:problem|issue)|the (?:issue|problem))\b/iu,
  /\b(?:it(?:'?s| is)|all(?:'s| is)?|everything(?:'s| is)) (?:fine|ok|okay|good|sorted|solved|fixed) now\b|\b(?:it(?:'?s| is)|everything(?:'s| is)|all(?:'s| is)) (?:now |finally |all )+working\b(?! on\b)|\bis (?:now )?working (?:like a dream|like a charm|flawlessly|beautifully)\b/iu,
  // "Renaming it worked", "your tip helped", "I think logging out did the trick".
  /^(?:(?:\p{L}+|i (?:think|guess)),? )?(?:(?:the|that|this|your) (?:\p{L}+ )?(?:fix|trick|tip|advice|suggestions?|solution|link|answer|reply|help)|(?!nothing|anything|everything|something|considering|during)\p{L}+ing\b(?:(?! (?:never|not|nothing|none)\b)[^.!?,;]){0,60}) (?:has |have |now |finally |just |also |really |actually ){0,3}(?:did (?:work|help|it|the trick)|worked|helped(?! (?:me|us|him|her) )|(?:answered|solved|fixed|resolved) (?:it|this|that|my|the))\b(?! (?:for (?:a|an|about|\d)|like|until|before|only|except|partly|in part))/iu,
  /^(?:(?:yes|yep|yeah|ok|okay|wow|great|well)\W+)?(?:it|that|this) did (?:help|work|fix it|the trick)\b/i,
  // "Seems to have done it", "I was able to fix it", "I managed to sort this".
  /\b(?:seems?|appears?) to have (?:worked|helped|done (?:it|the trick)|cured it(?:self)?|(?:fixed|solved|resolved|sorted|corrected) (?:it|this|that|the|my|itself)|been (?:fixed|solved|resolved|sorted)|gone(?: away)?)\b|\b(?:was able|(?:i|we) (?:have |just |finally |now ){0,3}managed) to (?:sort|fix|solve|resolve|correct) (?:it|this|that)\b/i,
  // "The error went away by itself", "the problem hasn't come back".
  /\b(?:problem|issue|error|warning|message|trouble)s? (?:\p{L}+ ){0,5}?(?:(?:has|have|is|are) (?:now )?gone(?: away)?|went away|(?:solved|resolved|fixed|sorted|cured) itself|disappeared|(?:has|have)(?:n't| not) (?:come back|returned|reoccurred|recurred|happened again))\b/iu,
  // "I am not having the same issues I had", "it doesn't happen any more", "no longer a problem".
  /\b(?:not|no longer) (?:having|getting|seeing|experiencing) (?:the|these|those|any) same (?:problem|issue|error|trouble|message)s?\b|\b(?:not|no longer) having (?:(?:the|this|these|those|that|any) )?(?:more )?(?:problem|issue|trouble)s? (?:any ?more|any longer|now)\b|\b(?:it|this|that|the (?:problem|issue|error)) (?:does|do|did)(?:n't| not) (?:seems? to |appears? to )?(?:happen|occur|recur) any ?more\b|\bno longer (?:an issue|a problem)\b/i,
  /\b(?:is|are|it'?s|we'?re|that'?s|everything'?s) (?:all |now ){0,3}back (?:to normal|up and running|in business)\b|\b(?:everything|all|it|sync|that) is (?:now )?working again\b/i,
  /\b(?:mark(?:ing|ed)?|clos(?:e|ing|ed)) (?:this|it|that|the|my) (?:\p{L}+ ){0,2}?(?:as |post as |thread as |ticket as )?(?:solved|resolved|fixed|done)\b|\b(?:problem|issue|mystery|case) (?:solved|closed|sorted)\b|\byou (?:can|may) (?:now |please |all )?close (?:this|it|the (?:case|ticket|matter))\b/iu,
  // "Ignore me", "please disregard my last message": they take it back.
  /(?:^|[,;] |\b(?:so|please|pls|just|and) )(?:please |just )?(?:ignore me|(?:ignore|disregard) (?:my|this|the) (?:last |previous |earlier |above )?(?:message|mail|e-?mail|question|request|post|ticket))\b/iu,
  /\b(?:i|we)(?:'ve| have)? (?:just |now |finally |also |since |actually ){0,3}(?:(?:got|figured) (?:it|this)(?: out)?,? now\b|(?:found|figured out|worked out|discovered) (?:the|a|my own|my) (?:solution|fix|answer|culprit)\b)|\bi think i(?:'ve| have)? figured it out\b|\bi(?:'ve| have)? found (?:something|one|a way|an? \p{L}+)(?: \p{L}+){0,3} that (?:works|worked|does it|did it)\b/iu,
  /\b(?:got|get) rid of (?:it|that|this|the (?:problem|annoyance|error|message)) now\b|\bgot rid of (?:it|that|the (?:problem|annoyance|error|message))(?=\W*$)/i,
  // "All correct now", "nothing more needed", "crisis averted".
  /\b(?:all|everything)(?:'s| is)? (?:correct|right|in order|as it should be) now\b|\bnothing (?:more|else|further) (?:is )?(?:needed|required|to do)\b|\bcrisis averted\b/i,
  /\b(?:i|we) (?:now )?have (?:full |my )?\p{L}+ (?:back )?again\b|\b(?:and|so) now (?:it|everything|all|they|that) works?\b|\b(?:all|everything|it(?:'?s| is)) (?:is )?(?:now )?working (?:correctly|properly|fine|normally|again|well)(?: again)? ?now\b|\b(?:has |have |suddenly |miraculously |now |just ){0,3}started working(?: again)?\b/iu,
  // "Here's the solution that worked for me": how they got there themselves.
  /\b(?:here(?:'s| is)|this (?:is|was)) (?:the (?:solution|fix|answer)|what (?:worked|fixed|solved|did it)|how (?:i|we) (?:finally |then )?(?:solved|fixed|sorted|resolved))\b|\bthe (?:solution|fix|answer) (?:that|which) (?:worked|works|fixed)\b|\bwhat (?:worked|fixed it|solved it) (?:for me )?(?:is|was)\b/i,
].map(sought);

/** "…and it works now.", "we are all set": in a long text these are said of something else as often. */
const inBrief = sought(
  /\band it (?:now )?work(?:s|ed)(?: now| again)?[.!]|\b(?:i'?m|i am|we'?re|we are|all) (?:all )?(?:good|set|sorted)(?: now)?\W*$|^(?:it |that |this |everything |all )?works? (?:great|perfectly|fine|beautifully|like a charm)\W*$/i,
);

/** "Thanks for your help. …, and it works!" */
const endsWell = sought(
  /\b(?:it|that|everything|all)(?: now| all)? work(?:s|ed)(?: now| again| fine| perfectly| great)?\W*$/i,
);

/** "I figured it out." and how, before anything else: whatever heat is in the story behind it, it is over. */
const solvedFirst =
  /^\W*(?:@\w+\W+)*(?:(?:hi|hello|hey|ok|okay|update|edit|never ?mind|thanks|thank you|well)\b[^.!?\n]{0,20}[,.!:\n-]+\s*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?(?:figured it out|found (?:it|the (?:answer|solution|fix|problem|cause))|worked it out|fixed it|solved it|sorted it|got it (?:working|fixed|sorted|to work)|(?:it'?s |problem )?(?:now )?(?:solved|fixed|sorted|resolved)(?=\s*[.!:]))(?!.*\b(?:but|however|except|still|again)\b)/i;
