/** Where the words of a concern stand. */
export interface Found {
  index: number;
  0: string;
}

/**
 * Do the words say that it happened to them, here and now? Not where they deny it, ask for it or whether it is so, speak of what
 * may come, of somebody else, or set down what a notice says.
 */
export function isStated(text: string, found: Found): boolean {
  const words = found[0];
  const before = sentenceBefore(text, found.index);
  const clause = before.split(/[,:(]/).at(-1)!;
  return !(
    unhappened.test(clause.slice(-12) + words) ||
    denied.test(before) ||
    affirmed.test(words) ||
    wished.test(words) ||
    conditional.test(clause) ||
    conditionalWithin.test(words) ||
    ahead.test(clause + words) ||
    possible.test(clause) ||
    addressed.test(`${clause.slice(-30)}${words}`) ||
    ofOthers.test(`${clause}${words}`) ||
    isAsked(text, found.index - before.length)
  );
}

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[.!?;\n]/)
      .at(-1) ?? ''
  );
}

/** "Was not delayed": nothing of the kind. */
const unhappened =
  /(?:\b(?:not|never)|n't) (?:been |being |be |even )?(?:ignored|delayed|late|cancell?ed|damaged|broken|lost|rude|slow|down|stolen|hacked|overcharged|wrong|(?:an? |such an? |really |that )?(?:poor|bad|terrible|worst|awful|horrible|useless|rude))\b/i;

/** "There is no error message", "I don't get an error", "I have never had a problem receiving mail". */
const denied =
  /\b(?:no|not an?|not any|without(?: an?| any)?|never (?:an?|any|got an?))\s+(?:\p{L}+\s+)?$|\b(?:don't|do not|didn't|did not|doesn't|does not|never|haven't|have not|isn't|is not|wasn't|was not)\s+(?:(?:an?|any|the|had|have|been|being|got|get|even|really|actually|currently|had an?)\s+)*$/iu;

/** "The bill is right, I had looked at the wrong month." */
const affirmed =
  /\b(?:is|are|was|were|been|works?|working) (?:\p{L}+ly )?(?:right|fine|correct|ok|okay|good|perfect|on time|all right|solved|resolved|fixed|sorted)\b/iu;

/** "I deleted the program, please delete my data": asked for. */
const wished = /\b(?:pl[sz]|please)\b/i;

/** "If my parcel is late, …", "before we order", "when it is not here tomorrow": not something that happened. */
const conditional = /\b(?:if|unless|whether|in case|otherwise|suppose|supposing|provided)\b|^\W*should\b/i;
const ahead = /\bwhen\b.*\btomorrow\b/i;
const conditionalWithin = /\b(?:if|in case|before (?:i|we) (?:order|buy|book|sign))\b/i;

/** "It will lose all data", "you may not be able to": what may come. */
const possible =
  /\b(?:may|might|will|would|could|going to)\s+(?:(?:also|then|well|even|have|have been|be|not)\s+){0,2}$/i;

/** "Your account may be locked", "you cannot open it": a notice that they set down. */
const addressed =
  /\b(?:you|your (?:\p{L}+ )?(?:account|mailbox|password|e-?mails?|inbox|device)) (?:may|might|must|can|cannot|can't)\b/iu;

/** "My wife got her account hacked", "several customers feared that they…" */
const ofOthers =
  /\b(?:his|her|their) (?:own )?(?:account|password|profile|card|phone|line|app|e-?mails?|mailbox|login|subscription)\b|\b(?:other|several|many|most|some) (?:\p{L}+ )?(?:people|customers|users|passengers|players)\b(?! (?:and|like|as well as) (?:i|me|us|we)\b)/iu;

/** "Is our flight cancelled or not?": that is the question, not what happened. */
function isAsked(text: string, from: number): boolean {
  const sentence = /^[^.!?\n]*\??/.exec(text.slice(from))![0];
  return sentence.endsWith('?') && asks.test(sentence);
}

const asks =
  /^\W*(?:(?:and|so|but|hi|hello|hey)\W+)?(?:is|are|was|were|do|does|did|has|have|will|can|could|would|should|what if|how (?:do|can|to|does))\b/i;
