import type { Ask } from '../../listen/types';
import { isHollow } from './stated-question';
import { supposition } from './supposition';
import { isBase } from './turned-words';
import { isFiniteVerb } from './verbs';
import { cooled, isRepeatable } from './words';

const urgency =
  /^\W*(?:(?:i|we) (?:really |just )?need (?:it|this|that|an answer)? ?(?:urgently|now|asap|quickly)|(?:please )?hurry|(?:so )?urgent|asap|as soon as possible)\b.{0,30}$/i;

/** "We will cancel and move elsewhere": what stands behind "we will" is what they are going to do themselves. */
function isOwnPlan(before: string): boolean {
  const sentence = before.split(/[.!?\n]/).at(-1) ?? '';
  if (
    /\b(?:i|we)(?:'d| would)(?! (?:like|love|appreciate|be (?:\w+ )?(?:grateful|glad|happy)|ask|request|prefer|rather|need|want|expect))\b(?!.*\byou\b)/i.test(
      sentence,
    )
  )
    return true;
  return /\b(?:i|we)(?:'ll| will| am going to|'m going to| are going to|'re going to| have| had|'ve)\b|\b(?:didn'?t|did not|couldn'?t|could not|never|bother(?:ed)? to|able to|managed to|tried to|trying to)\b(?!.*\b(?:please|you)\b)/i.test(
    sentence,
  );
}

/** "The council took all five out and …" */
const doneBefore = /\b(?:took|made|gave|sent|went|came|got|left|bought|\w{3,}ed)\b.*\band$/i;
const triedList =
  /\b(?:tried|already did|have done|steps i took)\b[^\n]{0,60}:\s*(?:\d[.)]|[-*•])[\s\S]*(?:\d[.)]|[-*•])\s*$/i;
/** "I tried everything, that includes: clear the cache, leave it as it is": a step in a row of steps they took. */
const triedRow =
  /\b(?:tried|did|done|took|followed|used|suggested|advised)\b[^\n]*(?:\n[^\n]{0,40})?\b(?:includ(?:es|ing)|such as|namely|things like|e\.g\.|i\.e\.)[^.!?\n]*,\s*(?:and |or )?$/i;
const tale =
  /(?:^|[.!?\n:]\s*)(?:(?:so|then|and|but) |[^.!?\n,]{1,30},\s*)?(?:i|we|they|he|she)(?:'ve|'m)? (?!want|need|expect|ask|demand|would|'d)(?:[^.!?\n]|\.(?=\S))*,\s*(?:and |then )*$/i;

/** "…and you put me in the last row", "that does not help me": told, not asked for. */
function isTold(before: string, ask: string): boolean {
  const clause = before.split(/[.!?\n,;]/).at(-1) ?? '';
  // "Don't you dare send me a voucher": the opposite of a request.
  if (/\b(?:don'?t|do not|never)(?: (?:u|you|ya|even|ever|dare|bother|try|think of))*(?: to)?$/i.test(clause.trimEnd()))
    return true;
  // "We get a broken one, send it back, get the same again": a tale.
  if (/\b(?:says|said|thinks|tells me|told me|believes)$/i.test(clause.trimEnd())) return true;
  // "My manager put me on": somebody does it already.
  if (
    /^\p{Ll}/u.test(ask) &&
    !/^(?:please|can|could|would|will|may|do|does|did|is|are|was|were|has|have|should|how|what|when|where|why|which|who|i|we|any|if|whether|the|a|an|my|our|help)\b/i.test(
      ask,
    ) &&
    /\b(?:(?:my|our|the|his|her|your|their|a|an) \p{L}+$|(?:he|she|they|it|somebody|someone|nobody|i|we|who|which|that)$)/iu.test(
      clause.trimEnd(),
    )
  )
    return true;
  const asks = ask.endsWith('?') && /^(?:can|could|would|will|may|do|does|did|is|are|should|must)\b/i.test(ask);
  if (!asks && doneBefore.test(clause.trimEnd()) && !/\b(?:please|you|want|need|like)\b/i.test(clause)) return true;
  if (!asks && tale.test(before) && /^(?!please)\p{Ll}/u.test(ask)) return true;
  // "I don't know whether we need a licence"
  if (/\b(?:whether|if)$/i.test(clause.trimEnd()) && /^(?:i|we) (?:need|want|should|must|have)\b/i.test(ask))
    return true;
  if (/^please\b|^(?:can|could|would|will|do|does|is|are)\b/i.test(ask)) return false;
  if (
    /\b(?:can|could|would|will|please|if) you$|\b(?:want|like|need|ask|expect|have|for) \w+(?: \w+)? to$/i.test(
      clause.trimEnd(),
    )
  )
    return false;
  if (
    /\bto$/i.test(clause.trimEnd()) &&
    !/\b(?:want|wants|like|need|needs|ask|asking|request|expect|wish|hope|love|prefer|able|happy|kind enough|you|possible|how)(?: \w+){0,3} to$/i.test(
      clause.trimEnd(),
    )
  )
    return true;
  return /\b(?:you|they|it|he|she|we|not|n't|didn't|doesn't|don't|won't|even bother to|had to|have to|order to)$/i.test(
    clause.trimEnd(),
  );
}

const plainHelp =
  /^\W*(?:(?:please|pls|plz|kindly|so|hi|hello|can|could|would|will|may|any chance|anyone|anybody|someone|somebody|you|guys|yall|y'all)\W+)*(?:help|assist|advise|reply|respond|answer|any (?:other |further |more )?(?:help|advice|ideas?|suggestions?|thoughts?|tips?|assistance|insights?|information|clues?|hints?|pointers?|guidance|input)|(?:offer|give|provide|share)(?: me| us)? (?:(?:some|any|your|a little) )?(?:help|advice|assistance|insights?|guidance|support|suggestions?|thoughts|ideas?|pointers?)|suggestions?|thoughts|ideas|what (?:now|next|to do|do i do|can i do|should i do|happened?|gives|is going on)|(?:have|take) (?:a|another) look|look(?: at (?:this|it|that))?(?=\W*$)|look into (?:this|it)|check (?:this|it)|sort (?:this|it)(?: out)?|fix (?:this|it)|do something|investigate|keep (?:it up|doing)|more (?:of|like) th|how (?:can|do) i (?:fix|solve|resolve) (?:this|it)|ha(?:s|ve) (?:you|any(?:one|body)|some(?:one|body)) (?:got )?(?:an?|any|some) (?:ide[ae]s?|clues?|suggestions?|solutions?))\b.{0,40}$/i;

/** "Help me recover my account", "any idea why it stops": what the help is for is said. */
const helpsWith =
  /\b(?:help (?:me|us) (?:to )?(?!solve|fix|resolve|out|with|understand|please|sort)\p{L}{3,} (?:my|our|the|a|an|these|those|all|some) \p{L}{3,}|(?:ideas?|suggestions?|advice|thoughts|help|tips) (?:as to |on |about |for )?(?:why|how|where|what) (?!to (?:do|fix|solve)\b|i can (?:do|fix)|is going on|could be)(?:\S+ ){2,})/iu;

/** What a screen tells whoever stands before it: copied into the message, it is no wish of theirs. */
const ofScreen =
  /^\W*(?:please )?(?:(?:wait (?:a|for a) (?:moment|minute|few \p{L}+|while)|refresh the page|reload the page|check your (?:internet |network )?connection|sign in|log in)(?:,? and)? )?try (?:your request |it |this )?again(?: (?:later|soon|shortly|in a \p{L}+(?: \p{L}+)?))?\W*$|^\W*(?:please )?(?:check|verify|make sure|ensure|confirm|re-?enter|enter|restart|reload|close)\b[^?]{0,120}\band try again(?: later)?\W*$|^\W*please (?:check|correct|complete|fill in) the (?:following|highlighted|marked)\b|^\W*(?:please )?(?:use caution (?:when|with)|contact (?:your|the|an?) (?:(?:system|network|site) )?administrator|press any key|check your (?:(?:internet|network|smtp|imap|pop3?|server|account|proxy|firewall|dns|router|modem|outgoing|incoming|mail) )+(?:connection|settings|configuration)\b|refresh (?:the|this) page)\b/iu;

/** What only leads up to the asks: "Could you please", "What I want from you". */
const heading =
  /^\W*(?:(?:please )?(?:can|could|would|will) you(?: (?:please|kindly|also|then))*(?: (?:tell|advise|inform|answer)(?: (?:me|us))?)?|(?:what |all |here is what )?(?:i|we) (?:(?:would|do|now|also|really) )*(?:want|need|expect|ask|request|require)(?: to have)?(?: (?:from |of )?you)?(?: (?:now|is|is this|are|the following))?|(?:please|my|our) (?:questions?|requests?|demands?|points))\W*$/i;

/** Asked to make a point: no answer is wanted. */
const rhetorical =
  /^\W*when (?:you|we|i)(?:['’]ve| have) (?:had|got|been)\b|\bwhat(?:'s| is) the (?:point|use|issue|matter|problem)\b\W*$|\bdon'?t (?:i|we) deserve\b|\bwhat do you (?:want|expect) (?:me|us) to (?:do|say)\b|\b(?:who|what|why|how|where) (?:the (?:\w+ )?(?:hell|heck|f(?:uck\w*|[*#@-]+\w*)?(?!\w))|on earth|in the world)\b.*\?|\bhow hard (?:can|is|could)\b|^\W*why (?:would|should|must|do) (?:i|we) (?:have to |need to |even )?(?:pay|wait|stay|keep|suffer|believe|trust|care|bother|be punished)\b|\bis (?:this|that|it) (?:a|some kind of|supposed to be a?) ?(?:game|joke|test|prank|circus)\b|\bis (?:it|that) (?:really )?(?:so|too|that) (?:hard|difficult|much)\b|\bare you (?:kidding|serious|joking|people|all|guys|even|blind|deaf|stupid)\b|\bdo you (?:even|people|really|honestly|seriously)\b|\bdo(?:es)? any(?:one|body) (?:there|at your end)?\b.*\b(?:read|think|care|work)|\bwhat(?:'s| is) wrong with you\b|\bwho cares\b|\bwhere do you get off\b|\bon purpose\b|\bwhat do i know\b|\bwhere(?:'s| is| are) your (?:manners|brains?|decency|shame)\b|\basking (?:for the moon|too much)\b|\bis (?:there )?any(?:one|body)?\b.*\b(?:grown[- ]?ups?|competent|brains?|working there|alive|awake|home|listening|reading)\b|^\W*(?:really|seriously|what|huh|why|how|ok|right|hello|anyone|is it|are you|no)\W*$|\bam i (?:just |simply )?(?:tripping|dreaming|blind|going (?:mad|crazy|insane)|being (?:thick|dim|silly))\b|^\W*did i (?:not )?(?:say|mention|tell)\b|\bremember\?$|\byou know\?$|\bright\?$|\bwhat kind of\b|\bhow (?:dare|is (?:that|this) (?:ok|okay|acceptable|possible|even))\b|\bwho(?:'s| is) (?:even )?going to\b|\b(?:any|an|slightest) idea what (?:that|this|it) (?:means|is like|feels like|costs|does)\b|^\W*(?:and |so )?what(?:'s| is| comes| will it be| will be) next, (?:the|an?|my|our) [^,]{1,30}\?$/i;

/** A first line in Capitals of a Headline says what the message is about, not what to do. */
function isHeadline(ask: Ask, message: string): boolean {
  if (message.slice(0, ask.start).trim() || !/^[^\n]*\n\s*\S/.test(message.slice(ask.start)) || ask.text.includes('?'))
    return false;
  const line = /^[^\n]*/.exec(message.slice(ask.start))![0];
  if (
    !/[.!,]|\b(?:please|you|your|me|us|my|our|i|we)\b/i.test(line) &&
    message.slice(ask.start + line.length).trim().length > 40
  )
    return true;
  const long = ask.text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
}

/** A courtesy, or a question whose matter stands in the sentence before it. */
const vacuous =
  /^\W*(?:(?:get|put|stick) the kettle on\b|(?:please |kindly )+(?!bring\b|ring\b)\p{L}{2,}ing (?:the|this|it|for|my|a)\b|(?:please |just |kindly )*(?:forget|ignore|disregard) (?:the|me|my|that|this|it|what|about)\b(?! \p{L}+ (?:for|in|on) )|(?:please |also |do |and )*(?:tell|let) (?:whoever|everyone|everybody|(?:him|her|them)|(?:the|your) (?:team|chef|cook|driver|staff|girl|lad|lady|man|nurse|engineer|colleagues?)) (?:\p{L}+ ){0,7}?(?:that|my|i|we|thanks|thank|cheers)\b|(?:please )?(?:do not|don't) hold (?:me|us|it|that)\b|(?:please |kindly )*(?:(?:can|could) you )?(?:confirm|reply|respond|answer|write back|get back to (?:me|us)|let (?:me|us) know)(?: to (?:me|us)| this)? (?:by|before|within|today|tomorrow|asap|as soon as)\b(?! what| when)[^?:;]{0,40}\W*$|(?:please |kindly |just )*(?:reply|respond|answer|write)(?: back)?(?: to me)? (?:to|on|in|via|by|through) (?:this|the same) (?:ticket|e-?mail|mail|message|thread|chat)\b[^?;:]{0,40}$|(?:please |then |just |kindly )*say so\W*$|please and thank you\b|(?:i|we)(?:'d| would) (?:be (?:very |so |most )?(?:grateful|thankful|happy|glad)|appreciate|welcome)\b(?!.*\b(?:if you|you to|could you)\b)|please (?:contact|ask|consult) (?:the|your) (?:\w+ )?(?:owners?|administrators?|provider|vendor)\b|(?:please |just |kindly )?(?:take (?:please )?note|note that|be advised)\b|please (?:find|see|note|be aware|understand|excuse|forgive|bear|refer|do not hesitate|feel free)\b|see (?:attached|above|below|screenshot)|(?:i|we) (?:only|just) (?:need|want) (?:it|this|that)\b|(?:i|we) (?:request|want|need|expect|demand) (?:it|this|that|them|one)(?: from\b|\W*$)|(?:i|we) (?:really |just |also )?need (?:some |your |any )?(?:help|assistance|support|advice)\b(?! with (?!this|it|that)\w+)|(?:i|we) need to know(?: (?:today|now|asap|this|by \w+))?\W*$|(?:go|look|come|turn|try)(?: and)? (?:look |check |see )?(?:on|at|in)?\s?(?:yours|ours|it|that|there|again)\W*$|(?:is|was|are) (?:that|this|it) (?:so|right|true|correct|ok|okay|normal|possible|you|the case|it|all|expected|a bug)\b.{0,6}$)/iu;

/** "Where is my passport.": a question, whatever mark ends it. */
export const asksPlainly =
  /^\s*(?:so |and |but |now )?(?:where|when|who|how (?:long|much|many|often)|what time) (?:is|are|was|were|do|does|did|will|can|could|has|have) (?:i|we|my|our|the|your|you|it|this|that|there)\b[^,;:]{3,80}$|^\s*(?:so |and |but |also )?(?:(?:is|are) there|(?:can|could|may|should|do|shall) (?:i|we)|(?:can|could|would) (?:you|somebody|someone)|does (?:it|the|this|that|your)) [^;:!]{6,120}$/i;

/**
 * Is it something a reply can name? Not when it only asks for help as such, which every reply answers; not when it is
 * the deadline of another ask ("I need it by Friday"); and not a half sentence that begins like a question and is none.
 */
export function isAsk(ask: Ask, message: string): boolean {
  const text = ask.text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\byou (?:guys|all|people|folks)\b/gi, 'you')
    .replace(/^(?:btw|fyi|by the way|ps)\b[\s:,.]*/i, '');
  // "Are you all too stupid to count?" wants nothing.
  if (text.endsWith('?') && (!isRepeatable(cooled(text)) || (rhetorical.test(text) && !supposition(text))))
    return false;
  if (/^\W*why (?:would|should|must) (?:i|we)\b/i.test(text)) return false;
  // "What do I pay 34.90 a month for": with or without its mark.
  if (/^\W*(?:and |so )?what (?:do|am|are) (?:i|we) (?:even |actually )?pay(?:ing)? [^?]{0,40}\bfor\W*$/i.test(text))
    return false;
  if (text.endsWith('?') && isHollow(text)) return false;
  // A heading with a question mark: "Address book?"
  if (
    /^\p{L}+(?: \p{L}+){0,2}\?$/u.test(text) &&
    !text.split(' ').some((word) => isFiniteVerb(word.toLowerCase().replace('?', ''))) &&
    !/^(?:any|refund|price|how|what|when|where|why|who)\b/i.test(text) &&
    message.trim().length > text.length + 20
  )
    return false;
  if (
    /\b(?:is it|would it be) possible to (?:get|have|receive) (?:some |any )?(?:help|assistance|support)\b/i.test(text)
  )
    return false;
  // "I have tried a lot: 1. Close it, 2. Clear it": what they did.
  const ahead = message.slice(Math.max(0, ask.start - 400), ask.start);
  if (!/^please\b/i.test(text) && (triedList.test(ahead) || triedRow.test(ahead))) return false;
  // "Your reply answered my question!"
  if (/^your \w+ (?:\w+ )?(?:answered|solved|fixed|helped|worked|sorted)\b/i.test(text)) return false;
  if (vacuous.test(text) || ofScreen.test(text) || isHeadline(ask, message)) return false;
  // "Write to me once more and you'll hear from a judge": a threat in the shape of a request.
  if (/\band (?:you(?:'ll| will)|i(?:'ll| will)|we(?:'ll| will)|i swear)\b/i.test(text) && !text.includes('?'))
    return false;
  if (heading.test(text) || /^no (?:hurry|rush)\b|^keep (?:up|doing|it up)\b/i.test(text)) return false;
  // "I can't wait any longer": a mood, not a request.
  if (
    /\b(?:can'?t|cannot) wait\b|^(?:so |and )?(?:i|we) need (?:it|this|that) (?:right )?(?:now|immediately|today)\b/i.test(
      text,
    )
  )
    return false;
  if (/^set to\b|^(?:send|give|get|show|tell|do) (?:me |us )?(?:one|it|that|this|them|some|more|so)\W*$/i.test(text))
    return false;
  if (isTold(message.slice(0, ask.start), text)) return false;
  // A question or a "please" is addressed to us, whatever they tell of themselves before it.
  const addressed = /^(?:please|can|could|would|will|do|does|did|is|are|how|what|when|where|why|which|who)\b/i.test(
    text,
  );
  if (urgency.test(text) || (!addressed && isOwnPlan(message.slice(0, ask.start)))) return false;
  if (
    /^\W*(?:i|we) (?:really |just )?need (?:it|this|that|them|these) (?:by|before|on|within|for|until|today|tomorrow|in)\b/i.test(
      text,
    )
  )
    return false;
  const questioned = text.includes('?') || asksPlainly.test(text) || /^[^.!\n]*\?/.test(message.slice(ask.end));
  if (/^(?:when|where|which|while|for|that|is that)\b/i.test(text) && !questioned) return false;
  if (/^what (?:i|we|you)\b/i.test(text) && !text.includes('?')) return false;
  if (/\b(?:which|what|who|how|when|where|why|whether|first which)$/i.test(text.replace(/\W+$/, ''))) return false;
  if (/^\W*(?:can|could|would|will|please)?\W*(?:someone|somebody|you)? ?hold my hand\b/i.test(text)) return false;
  if (text.split(' ').length < 2 && !/^(?:refund|replacement|feasible)/i.test(text)) return false;
  return helpsWith.test(text) || helpsTo(text) || !plainHelp.test(text);
}

/** "Can you help me rebook?": what the help is for is said in a verb. */
function helpsTo(text: string): boolean {
  const verb = /\bhelp (?:me|us) (?:to )?(\p{L}{3,})(?: (?:in|on|out|up|back|my \p{L}+))?\W*$/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  return verb !== undefined && isBase(verb) && !anyMatter.test(verb);
}

/** Done to anything: every reply does that. */
const anyMatter =
  /^(?:fix|solve|resolve|sort|help|check|find|get|do|look|understand|work|test|try|settle|rectify|issue)$/;
