import { isThing } from './nouns';
import { isBase, isJoint } from './turned-words';
import { isAdjective } from './word-class';
import { clauseStarts, isAdverb } from './words';

/** Does a verb of these words lack what it is done to, or that its article? */
export function lacksItsObject(words: readonly string[]): boolean {
  return lacksObject(words) || lacksArticle(words) || hangsOnVerb(words);
}

/**
 * "The textbook, I have not received": what they did ends before what they did it to, which stood in front. Said alone it is
 * half a sentence.
 * @param text a clause about "I", "we" or "you"
 */
export function endsBeforeObject(text: string): boolean {
  return fronted.test(text) || (broughtForward.test(text) && !objectBefore.test(text));
}

/** "The textbook you have not received": the thing, and nothing said of it. */
const fronted =
  /^(?:the|your|our|my|an?|this|that) (?:\p{L}+ ){1,4}(?:i|you|we) (?:have|had|did|do|never|still) (?:\p{L}+ ){0,3}(?:received|receive|bought|got|get|ordered|order|seen|see|paid|pay|had|found|used|wanted|want|know|understand)\.?$/iu;
const broughtForward =
  /^(?:i|we|you)\b.*\b(?:received|bought|purchased|ordered|got|brought|taken|took|given|gave|needed|wanted|requested|returned|expected|opened|lost|found|kept|paid for|asked for|waiting for|waited for|looking for)[.]?$/i;
/** Passive, or the object stands inside: "what I ordered", "the money I lost". */
const objectBefore =
  /\b(?:what|which|that|than|as|everything|all)\b|\b(?:am|are|is|was|were|been|being|get|got) (?:\p{L}+ly |not |never )?\p{L}+\.?$|\b(?:the|an?|my|our|your|this) (?:\p{L}+ )+(?:i|we|you) (?:\p{L}+ )*\p{L}+\.?$/iu;

/** Verbs that are nothing without what they are done to. */
const needsObject =
  /^(?:refund|send|resend|sign|return|cancel|correct|fix|repair|replace|exchange|remove|add|delete|release|credit|unlock|restore|reset|provide|give|forward|extend|reinstate|reimburse|reverse|waive|bring|remind|inform|include|install|reinstall)$/;

const isObject =
  /^(?:the|an?|your|our|my|it|them|you|us|him|her|this|that|these|those|all|both|one|two|any|every|\d.*)$/;

/** "Refund to the card", "sign and return": nothing it is done to. A shared object stands behind the last verb: "cancel and refund it". */
function lacksObject(words: readonly string[]): boolean {
  if (!needsObject.test(words[0] ?? '')) return false;
  // Two verbs may share what stands behind the second.
  if (/^(?:and|or)$/.test(words[1] ?? '')) return !words.slice(2, 7).some((word) => isObject.test(word));
  let next = 1;
  while (isAdverb(words[next] ?? '') && words[next] !== 'both' && words[next] !== 'all') next++;
  const word = words[next];
  if (word === undefined) return true;
  if (/^(?:and|or|but|by|until|before|within|asap|today|now|tomorrow|immediately|if|when|because|so)$/.test(word))
    return true;
  return /^(?:to|for|on|in|at|with|from|without|via)$/.test(word);
}

/** "How you can reset", "help you restore": what is to be done ends before what it is done to. */
function hangsOnVerb(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (
    !needsObject.test(last) &&
    !/^(?:avoid|get|have|make|keep|find|put|give|take|set|use|create|configure|choose|prevent|enable|disable|provide|specify|determine)$/.test(
      last,
    )
  )
    return false;
  // "What you have to return", "as long as you keep": it stands before, or a clause of its own ends here.
  const stoodBefore = words
    .slice(1, -2)
    .some((word) => clauseStarts.has(word) || /^(?:than|all|everything|whom)$/.test(word));
  const orders = isBase(words[0] ?? '') || /^(?:how|whether|you|where|when)$/.test(words[0] ?? '');
  return (
    orders &&
    !stoodBefore &&
    !isThing(last) &&
    leadsToVerb.test(words.at(-2) ?? '') &&
    !/^how (?:much|many)\b/.test(words.join(' '))
  );
}

const leadsToVerb = /^(?:to|can|could|will|would|should|must|may|you|us|we|and|or|cannot|not)$/;

/** Things of which there are one or many, as second languages leave them without an article. */
const countable =
  /^(?:browser|form|map|version|account|order|ticket|parcel|package|invoice|box|folder|page|link|button|file|device|phone|card|list|tab|window|website|app|program|computer|laptop|driver|courier|technician|engineer|plumber|label|letter|photo|picture|room|seat|table|flight|train|voucher|replacement|machine|printer|router|key|bill|contract|subscription|booking|appointment|message)$/;

/** "Send you form for customs": one of many, and no word says which. */
function lacksArticle(words: readonly string[]): boolean {
  if (!isBase(words[0] ?? '')) return false;
  let at = 1;
  if (/^(?:you|me|us|him|her|them|back)$/.test(words[at] ?? '')) at++;
  if (isAdjective(words[at] ?? '') && !/^(?:one|such|both)$/.test(words[at] ?? '')) at++;
  const behind = words[at + 1];
  return (
    countable.test(words[at] ?? '') &&
    (behind === undefined || isJoint(behind)) &&
    !/^(?:by|via|of)$/.test(behind ?? '')
  );
}
